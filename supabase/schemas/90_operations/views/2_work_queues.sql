-- What waits for somebody of the staff. Each count reads an index of its own that holds what waits and
-- nothing else, so that it costs what waits and not the table; for drafts and payments the lists
-- have one.

create index idx_recipes_allergens_unknown on public.recipes (name_sort, id)
  where allergens_unknown;
create index idx_food_combinations_unverified on public.food_combinations (updated_at desc, id)
  where not is_verified;
create index idx_subscriptions_ending_soon on public.subscriptions (current_period_end, id)
  where cancel_at_period_end and status in ('active', 'trialing');

create function private.monthly_euro(s public.subscriptions)
returns numeric
language sql
immutable
set search_path = ''
as $$
  select case s.billing_interval when 'year' then s.amount_euro / 12 else s.amount_euro end;
$$;

comment on function private.monthly_euro(public.subscriptions) is
  'What a subscription is worth, EUR a month. Callable by signed-in people.';

revoke all on function private.monthly_euro(public.subscriptions) from public;
grant execute on function private.monthly_euro(public.subscriptions) to authenticated;

create function public.work_queues()
returns table (
  queue text, resource text, filter jsonb, waiting bigint, amount_euro numeric, mine bigint,
  moment timestamptz
)
language sql
stable
rows 12
set search_path = ''
as $$
  select 'allergens_to_check', 'foods', '{"allergens_unknown@is": true}'::jsonb, (
    select count(*) from public.foods as f where f.allergens_unknown
  ), null::numeric, null::bigint, null::timestamptz
  where (select private.has_role('admin', 'nutritionist'))
  union all
  select 'foods_without_score', 'foods', '{"anti_inflammatory_score@is": "null"}', (
    select count(*) from public.foods as f where f.anti_inflammatory_score is null
  ), null, null, null
  where (select private.has_role('admin', 'nutritionist'))
  union all
  select 'incomplete_foods', 'foods', '{"is_incomplete@is": true}', (
    select count(*) from public.foods as f where f.is_incomplete
  ), null, null, null
  where (select private.has_role('admin', 'nutritionist'))
  union all
  select 'draft_recipes', 'recipes', '{"is_published@is": false}', d.waiting, null, d.mine, d.moment
  from (
    select
      count(*) as waiting,
      count(*) filter (where r.created_by = (select auth.uid())) as mine,
      min(r.updated_at) filter (where r.created_by = (select auth.uid())) as moment
    from public.recipes as r where not r.is_published
  ) as d
  where (select private.has_role('admin', 'nutritionist'))
  union all
  select 'recipe_allergens_to_check', 'recipes', '{"allergens_unknown@is": true}', (
    select count(*) from public.recipes as r where r.allergens_unknown
  ), null, null, null
  where (select private.has_role('admin', 'nutritionist'))
  union all
  select 'unverified_combinations', 'food_combinations', '{"is_verified@is": false}', (
    select count(*) from public.food_combinations as c where not c.is_verified
  ), null, null, null
  where (select private.has_role('admin', 'nutritionist'))
  union all
  select 'failed_payments', 'subscriptions', '{"status@in": ["past_due", "unpaid"]}',
    s.waiting, s.amount_euro, null, s.moment
  from (
    select
      count(*) as waiting,
      round(sum(private.monthly_euro(p)), 2) as amount_euro,
      min(p.current_period_end) as moment
    from public.subscriptions as p where p.status in ('past_due', 'unpaid')
  ) as s
  where (select private.has_role('admin', 'support'))
  union all
  -- Those that should have ended and have not are the first to look at: no day to begin with.
  select
    'ending_subscriptions', 'subscriptions',
    jsonb_build_object(
      'cancel_at_period_end@is', true,
      'status@in', array['active', 'trialing'],
      'current_period_end@lt', (private.today() + 8) || ' Europe/Paris'
    ),
    s.waiting, s.amount_euro, null, s.moment
  from (
    select
      count(*) as waiting,
      round(sum(private.monthly_euro(p)), 2) as amount_euro,
      min(p.current_period_end) as moment
    from public.subscriptions as p
    where p.cancel_at_period_end and p.status in ('active', 'trialing')
      and p.current_period_end < (private.today() + 8)::timestamp at time zone 'Europe/Paris'
  ) as s
  where (select private.has_role('admin', 'support'))
  union all
  select 'own_accesses', null, '{}', a.waiting, null, null, a.moment
  from (
    select count(*) as waiting, min(g.expires_at) as moment from public.my_personal_access() as g
  ) as a
  where (select private.has_role('admin', 'support'))
$$;

comment on function public.work_queues() is
  'What waits for the caller, by their roles: how many rows of which resource, under the filter that '
  'finds them in a list of the console; the euros a month at stake; how many the caller began (mine); '
  'a moment: since when the oldest of theirs waits, when the first one ends or ended. No row for '
  'who has no role. Callable by signed-in people.';

revoke all on function public.work_queues() from public;
grant execute on function public.work_queues() to authenticated;
