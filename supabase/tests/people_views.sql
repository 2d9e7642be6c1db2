-- One person at a glance, and who subscribes: by hand, and as each reader may see it.
begin;
select plan(15);

update auth.users set raw_user_meta_data = '{"display_name": "Yves"}' where id = pg_temp.person('yves');
insert into public.subscriptions (user_id, status, started_at, current_period_start, current_period_end, amount_euro, billing_interval)
values
  (pg_temp.person('yves'), 'active', now() - interval '40 days', now() - interval '10 days', now() + interval '20 days', 5.99, 'month'),
  (pg_temp.person('zoe'), 'past_due', now() - interval '400 days', now() - interval '300 days', now() + interval '65 days', 59.90, 'year'),
  (pg_temp.person('analyst'), 'active', now() - interval '70 days', now() - interval '40 days', now() - interval '10 days', 5.99, 'month');
insert into public.nutrition_goals (user_id, daily_calories_target) values (pg_temp.person('yves'), 1900);
insert into public.daily_nutrition_tracking (user_id, tracking_date, calories_consumed, daily_anti_inflammatory_score, nutrition_quality_score) values
  (pg_temp.person('yves'), private.today() - 1, 1800, 6.0, 80),
  (pg_temp.person('yves'), private.today() - 6, 2000, 7.0, null),
  (pg_temp.person('yves'), private.today() - 7, 3000, 1.0, 10),
  (pg_temp.person('yves'), private.today() - 29, 3000, 1.0, 10),
  (pg_temp.person('yves'), private.today() - 30, 3000, 1.0, 10);
insert into public.user_progress (user_id, recorded_date, weight_kg) values
  (pg_temp.person('yves'), private.today() - 50, 75.5), (pg_temp.person('yves'), private.today() - 33, 74),
  (pg_temp.person('yves'), private.today() - 20, 73), (pg_temp.person('yves'), private.today() - 2, 72.5);
insert into public.weekly_meal_plans (user_id, week_start_date, status)
values (pg_temp.person('yves'), date_trunc('week', private.today()::timestamp)::date, 'active');
insert into public.user_recipe_interactions (user_id, recipe_id, is_liked, is_saved, times_cooked)
select pg_temp.person('yves'), r.id, r.place < 3, r.place = 1, array_fill(now(), array[r.place::integer])
from (
  select r.id, row_number() over (order by r.slug) as place from public.recipes as r
  where r.is_published order by r.slug limit 3
) as r;

create function pg_temp.glance(who text) returns text language sql as $$
  select pg_temp.reads(who, format(
    'select concat_ws('' | '', display_name, subscription_status, daily_calories_target, days_tracked_30, avg_calories_7,
       avg_anti_inflammatory_score_7, avg_nutrition_quality_score_7, weight_kg, weight_change_30_kg,
       current_meal_plan_status, recipes_liked, recipes_saved, dishes_cooked)
     from user_dashboard_summary where user_id = %L', pg_temp.person('yves')));
$$;
select is(pg_temp.glance('yves'), 'Yves | active | 1900 | 4 | 1900 | 6.5 | 80.0 | 72.50 | -1.50 | active | 2 | 1 | 6',
  'people see all of their own');
select is(pg_temp.glance('zoe'), null, 'nobody else''s');
select is(pg_temp.glance('support'), 'Yves | active', 'support sees the account and the subscription, and no health');
select is(pg_temp.reads('support', format($$ select count(*) from open_personal_access(%L, 'Demande de la personne') $$, pg_temp.person('yves'))),
  '1', 'with a reason');
select is(pg_temp.glance('support'), pg_temp.glance('yves'), 'all of it');
select is(pg_temp.glance('analyst'), null, 'analysts see nobody');

-- The list of accounts: the living subscription, else the last one, else none.
insert into public.subscriptions (user_id, status, created_at) values
  (pg_temp.person('yves'), 'canceled', now() + interval '1 day'),
  (pg_temp.person('zoe'), 'canceled', now() - interval '400 days'),
  (pg_temp.person('support'), 'canceled', now() - interval '300 days'),
  (pg_temp.person('support'), 'unpaid', now() - interval '200 days'),
  (pg_temp.person('support'), 'canceled', now() - interval '300 days');
create function pg_temp.listed(who text) returns text language sql as $$
  select pg_temp.reads(who, format(
    'select string_agg(split_part(email, ''@'', 1) || '' '' || coalesce(subscription_status::text, ''none''), '', '' order by email)
     from users_summary where id in (%L, %L, %L, %L)',
    pg_temp.person('yves'), pg_temp.person('zoe'), pg_temp.person('support'), pg_temp.person('nutritionist')));
$$;
select is(pg_temp.listed('support'), 'nutritionist none, support unpaid, yves active, zoe past_due',
  'each account once, with the subscription that counts');
select is(pg_temp.listed('admin'), pg_temp.listed('support'), 'the same for admins');
select is(pg_temp.listed('nutritionist'), 'nutritionist none', 'others see themselves alone');
select is(
  pg_temp.reads('support', format($$ select count(*) from users_summary where subscription_status = 'past_due' and id = %L $$, pg_temp.person('zoe'))),
  '1', 'found by the state of that subscription');

create function pg_temp.subscribers(who text) returns text language sql as $$
  select pg_temp.reads(who, format(
    'select string_agg(concat_ws('' '', status, amount_euro, billing_interval, monthly_amount_euro), '', '' order by amount_euro)
     from active_subscribers where user_id in (%L, %L, %L)',
    pg_temp.person('yves'), pg_temp.person('zoe'), pg_temp.person('analyst')));
$$;
select is(pg_temp.subscribers('support'), 'active 5.99 month 5.99, past_due 59.90 year 4.99',
  'who pays late still has access; whose period is over has not');
select is(pg_temp.subscribers('zoe'), 'past_due 59.90 year 4.99', 'people see their own');
select is(pg_temp.subscribers('nutritionist'), null, 'nobody else''s');
select is(
  (select count(*) from public.active_subscribers),
  (select count(distinct s.user_id) from public.subscriptions as s where private.is_subscribed(s.user_id)),
  'the same people as has_active_subscription');
select is(pg_temp.reads(null, 'select count(*) from user_dashboard_summary'), '42501', 'nothing for strangers');

select * from finish();
rollback;
