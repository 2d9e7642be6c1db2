-- What waits for somebody of the staff: to each role its own, as many as a list would find.
begin;
select plan(26);

create function pg_temp.queues(who text) returns text language sql as $$
  select pg_temp.reads(
    who, 'select string_agg(queue, '' '' order by queue collate "C") from public.work_queues()'
  );
$$;
create function pg_temp.waiting(who text, queue text) returns text language sql as $$
  select pg_temp.reads(
    who, format('select waiting from public.work_queues() where queue = %L', queue)
  );
$$;

select is(
  pg_temp.queues('nutritionist'),
  'allergens_to_check draft_recipes foods_without_score incomplete_foods recipe_allergens_to_check '
  'unverified_combinations',
  'nutritionists have foods, recipes and combinations'
);
select is(
  pg_temp.queues('support'), 'ending_subscriptions failed_payments own_accesses',
  'support has money and open accesses'
);
select is(
  pg_temp.queues('admin'),
  'allergens_to_check draft_recipes ending_subscriptions failed_payments foods_without_score '
  'incomplete_foods own_accesses recipe_allergens_to_check unverified_combinations',
  'admins have all of them'
);
select is(pg_temp.queues('analyst'), null, 'analysts have none');
select is(pg_temp.queues('yves'), null, 'nor have those who are not staff');
select is(pg_temp.queues(null), '42501', 'strangers may not even ask');

select is(
  pg_temp.waiting('nutritionist', 'allergens_to_check'),
  (select count(*)::text from public.foods where allergens_unknown),
  'as many foods as the list finds'
);
select is(
  pg_temp.waiting('nutritionist', 'foods_without_score'),
  (select count(*)::text from public.foods where anti_inflammatory_score is null), 'as many unscored'
);
select is(
  pg_temp.waiting('nutritionist', 'incomplete_foods'),
  (select count(*)::text from public.foods where is_incomplete), 'as many incomplete'
);
select is(
  pg_temp.waiting('nutritionist', 'recipe_allergens_to_check'),
  (select count(*)::text from public.recipes where allergens_unknown), 'as many recipes to check'
);
select is(
  pg_temp.waiting('nutritionist', 'unverified_combinations'),
  (select count(*)::text from public.food_combinations where not is_verified),
  'as many combinations'
);
select is(
  pg_temp.waiting('nutritionist', 'draft_recipes'),
  (select count(*)::text from public.recipes where not is_published), 'as many drafts'
);
select is(
  pg_temp.waiting('support', 'failed_payments'),
  (select count(*)::text from public.subscriptions where status in ('past_due', 'unpaid')),
  'as many failed payments'
);
update public.subscriptions set status = 'past_due', billing_interval = 'year', amount_euro = 60
where id = (select s.id from public.subscriptions as s where s.status = 'active' limit 1);
select is(
  pg_temp.reads(
    'support', 'select amount_euro from public.work_queues() where queue = ''failed_payments'''
  ),
  (
    select round(sum(
      case billing_interval when 'year' then amount_euro / 12 else amount_euro end
    ), 2)::text
    from public.subscriptions where status in ('past_due', 'unpaid')
  ),
  'and the euros of a month, of those who pay by the year too'
);
select pg_temp.reads('support', format(
  'select count(*) from public.open_personal_access(%L, ''Demande de la personne'')',
  pg_temp.person('yves')
));
select is(pg_temp.waiting('support', 'own_accesses'), '1', 'an access that is open');


insert into private.staff (user_id, role) values (pg_temp.person('support'), 'nutritionist');
select is(
  pg_temp.queues('support'),
  'allergens_to_check draft_recipes ending_subscriptions failed_payments foods_without_score '
  'incomplete_foods own_accesses recipe_allergens_to_check unverified_combinations',
  'who has two roles has the queues of both'
);

-- A draft of one's own is told apart, with its age.
select pg_temp.writes('nutritionist', $$
  insert into public.recipes (name, slug, servings) values ('Brouillon à moi', 'brouillon-a-moi', 2)
$$);
select is(
  pg_temp.reads('nutritionist', $$
    select mine || ' ' || (moment = now()) from public.work_queues() where queue = 'draft_recipes'
  $$),
  '1 true', 'one draft is mine, and since when'
);
select is(
  pg_temp.reads('admin', $$
    select mine || ' ' || (moment is null) from public.work_queues() where queue = 'draft_recipes'
  $$),
  '0 true', 'and not of somebody else'
);

-- What ends within a week: the whole seventh day in Paris, and not the next one.
delete from public.subscriptions as s where s.cancel_at_period_end;
update public.subscriptions set
  cancel_at_period_end = true,
  current_period_end = (private.today() + 8)::timestamp at time zone 'Europe/Paris' - interval '1 s'
where id = (select s.id from public.subscriptions as s where s.status = 'active' limit 1);
update public.subscriptions set
  cancel_at_period_end = true,
  current_period_end = (private.today() + 8)::timestamp at time zone 'Europe/Paris'
where id = (
  select s.id from public.subscriptions as s
  where s.status = 'active' and not s.cancel_at_period_end limit 1
);
select is(pg_temp.waiting('support', 'ending_subscriptions'), '1', 'what ends within a week');
select is(
  pg_temp.reads('support', $$
    select count(*) from public.subscriptions as s, public.work_queues() as q
    where q.queue = 'ending_subscriptions' and s.cancel_at_period_end
      and s.status::text = any (array(select jsonb_array_elements_text(q.filter -> 'status@in')))
      and s.current_period_end < (q.filter ->> 'current_period_end@lt')::timestamptz
  $$),
  '1', 'and the filter finds the same'
);
update public.subscriptions set current_period_end = null, status = 'canceled'
where cancel_at_period_end;
select is(pg_temp.waiting('support', 'ending_subscriptions'), '0', 'nothing ends');

-- Each count has an index that holds what waits.
set local enable_seqscan = off;
create function pg_temp.plan_of(statement text) returns text language plpgsql as $$
declare
  line text;
  plan text := '';
begin
  for line in execute 'explain (costs off) ' || statement loop
    plan := plan || line;
  end loop;
  return plan;
end;
$$;
select matches(
  pg_temp.plan_of('select count(*) from public.' || rest), index, rest
)
from (values
  ('idx_recipes_recommendation', 'recipes where not is_published'),
  ('idx_recipes_allergens_unknown', 'recipes where allergens_unknown'),
  ('idx_food_combinations_unverified', 'food_combinations where not is_verified'),
  ('idx_subscriptions_status', $$subscriptions where status in ('past_due', 'unpaid')$$),
  ('idx_subscriptions_ending_soon', $$subscriptions where cancel_at_period_end
    and status in ('active', 'trialing') and current_period_end < now()$$)
) as t (index, rest);

select * from finish();
rollback;
