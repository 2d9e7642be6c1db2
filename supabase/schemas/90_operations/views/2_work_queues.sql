-- What waits for somebody of the staff.

create function public.work_queues()
returns table (queue text, resource text, filter jsonb, waiting bigint, amount_euro numeric)
language sql
stable
rows 12
set search_path = ''
as $$
  select 'allergens_to_check', 'foods', '{"allergens_unknown@is": true}'::jsonb, (
    select count(*) from public.foods as f where f.allergens_unknown
  ), null::numeric
  where (select private.has_role('admin', 'nutritionist'))
  union all
  select 'foods_without_score', 'foods', '{"anti_inflammatory_score@is": "null"}', (
    select count(*) from public.foods as f where f.anti_inflammatory_score is null
  ), null
  where (select private.has_role('admin', 'nutritionist'))
  union all
  select 'incomplete_foods', 'foods', '{"is_incomplete@is": true}', (
    select count(*) from public.foods as f where f.is_incomplete
  ), null
  where (select private.has_role('admin', 'nutritionist'))
  union all
  select 'draft_recipes', 'recipes', '{"is_published@is": false}', (
    select count(*) from public.recipes as r where not r.is_published
  ), null
  where (select private.has_role('admin', 'nutritionist'))
  union all
  select 'recipe_allergens_to_check', 'recipes', '{"allergens_unknown@is": true}', (
    select count(*) from public.recipes as r where r.allergens_unknown
  ), null
  where (select private.has_role('admin', 'nutritionist'))
  union all
  select 'failed_payments', 'subscriptions', '{"status@in": ["past_due", "unpaid"]}',
    s.waiting, s.amount_euro
  from (
    select count(*) as waiting, round(sum(
        case p.billing_interval when 'year' then p.amount_euro / 12 else p.amount_euro end
      ), 2) as amount_euro
    from public.subscriptions as p where p.status in ('past_due', 'unpaid')
  ) as s
  where (select private.has_role('admin', 'support'))
  union all
  select 'ending_subscriptions', 'subscriptions', '{"cancel_at_period_end@is": true}',
    s.waiting, s.amount_euro
  from (
    select count(*) as waiting, round(sum(
        case p.billing_interval when 'year' then p.amount_euro / 12 else p.amount_euro end
      ), 2) as amount_euro
    from public.subscriptions as p
    where p.cancel_at_period_end and p.status in ('active', 'trialing')
  ) as s
  where (select private.has_role('admin', 'support'))
  union all
  select 'own_accesses', null, '{}', (
    select count(*) from public.my_personal_access() as a
  ), null
  where (select private.has_role('admin', 'support'))
$$;

comment on function public.work_queues() is
  'What waits for the caller, by their roles: how many rows of which resource, under the filter that '
  'finds them in a list of the console, and the euros a month at stake. No row for who has no '
  'role. Callable by signed-in people.';

revoke all on function public.work_queues() from public;
grant execute on function public.work_queues() to authenticated;
