-- Maintenance: every step, each retention to the day, dry runs, one at a time.
begin;
select plan(38);

-- Something to remove, and as much to keep, a minute apart.
delete from private.rate_limits;
delete from private.deleted_rows;
insert into private.rate_limits (user_id, action_type, window_start, window_minutes, action_count) values
  (pg_temp.person('yves'), 'old', now() - interval '7 days 1 minute', 60, 1),
  (pg_temp.person('yves'), 'kept', now() - interval '7 days' + interval '1 minute', 60, 1);
insert into private.insight_refreshes (view_name, started_at, finished_at, status) values
  ('rollups', now() - interval '2 years', now() - interval '1 year 1 minute', 'failed'),
  ('rollups', now() - interval '2 years', now() - interval '1 year' + interval '1 minute', 'failed');
-- The latest of its kind stays, however old.
update private.insight_refreshes set finished_at = now() - interval '2 years', started_at = now() - interval '2 years'
where id = (select id from private.insight_refreshes where status = 'succeeded' order by id desc limit 1);
insert into private.job_runs (job, status, finished_at) values
  ('refresh_insights', 'succeeded', now() - interval '1 year 1 minute'),
  ('refresh_insights', 'succeeded', now() - interval '1 year' + interval '1 minute');
insert into private.deleted_rows (table_name, row_id, content, deleted_at) values
  ('foods', gen_random_uuid(), '{"name_fr": "old"}', now() - interval '30 days 1 minute'),
  ('foods', gen_random_uuid(), '{"name_fr": "kept"}', now() - interval '30 days' + interval '1 minute');
alter table public.weekly_meal_plans disable trigger user;
delete from public.weekly_meal_plans where status = 'draft';
insert into public.weekly_meal_plans (user_id, week_start_date, status, updated_at, generation_prompt)
select pg_temp.person('yves'), date_trunc('week', v.week::timestamp)::date, v.status::public.meal_plan_status, v.touched, v.note
from (values
  (private.today() - 100, 'draft', now() - interval '30 days 1 minute', 'old'),
  (private.today() - 110, 'draft', now() - interval '30 days' + interval '1 minute', 'kept: touched'),
  (private.today() - 120, 'active', now() - interval '31 days', 'kept: no draft'),
  (private.today() + 30, 'draft', now() - interval '31 days', 'kept: to come')
) as v (week, status, touched, note);
alter table public.weekly_meal_plans enable trigger user;
-- Two links of the audit, one of them old.
update public.users set display_name = 'Ancien' where id = pg_temp.person('yves');
set constraints all immediate;
set constraints all deferred;
update private.audit_links set sealed_at = now() - interval '3 months 1 minute';
update public.users set display_name = 'Récent' where id = pg_temp.person('yves');
set constraints all immediate;
set constraints all deferred;
update private.audit_links set sealed_at = now() - interval '3 months' + interval '1 minute'
where sequence = (select max(sequence) from private.audit_links);
-- A recipe whose counts somebody has broken.
alter table public.recipes disable trigger user;
update public.recipes set like_count = like_count + 1000 where id = (select id from public.recipes order by slug limit 1);
alter table public.recipes enable trigger user;

select lives_ok('select private.fold_changes(true)', 'what was written behind the triggers is counted');

create function pg_temp.result(report jsonb, step text) returns jsonb language sql as $$
  select s -> 'result' from jsonb_array_elements(report -> 'steps') as s where s ->> 'step' = step;
$$;
create function pg_temp.left_over() returns text language sql as $$
  select concat_ws(' ',
    (select count(*) from private.rate_limits),
    (select count(*) from private.insight_refreshes where status = 'failed'),
    (select count(*) from private.job_runs where job = 'refresh_insights'),
    (select count(*) from private.deleted_rows),
    (select count(*) from public.weekly_meal_plans where user_id = pg_temp.person('yves')),
    (select count(*) > 1 from private.audit_links),
    (select count(*) from public.recipes where like_count >= 1000)
  );
$$;
create temporary table reports as select 'dry' as run, public.daily_maintenance(true) as daily, public.weekly_maintenance(true) as weekly;
select is(pg_temp.left_over(), '2 2 2 2 4 t 1', 'a dry run changes nothing');
insert into reports select 'real', public.daily_maintenance(), null;
update reports set weekly = public.weekly_maintenance() where run = 'real';
select is((select daily ->> 'status' from reports where run = 'real'), 'succeeded', 'the daily maintenance');
select is((select weekly ->> 'status' from reports where run = 'real'), 'succeeded', 'and the weekly');
select is(pg_temp.left_over(), '1 1 1 1 3 f 0', 'a real one does all of it');

select is(pg_temp.result(r.daily, 'rate_limits'), '{"rows": 1}', r.run || ': rate limits after 7 days') from reports as r order by r.run;
select is(pg_temp.result(r.daily, 'analyses') - 'health_history', '{"rows": 2, "job_runs": 1, "insight_refreshes": 1}', r.run || ': analyses after a year') from reports as r order by r.run;
select is(pg_temp.result(r.daily, 'trash'), '{"rows": 1}', r.run || ': the trash after 30 days') from reports as r order by r.run;
select is(pg_temp.result(r.daily, 'recipe_statistics'), '{"rows": 1}', r.run || ': recipes counted wrongly') from reports as r order by r.run;
select is(pg_temp.result(r.weekly, 'draft_plans'), '{"rows": 1}', r.run || ': drafts after 30 days') from reports as r order by r.run;
select is(
  (select pg_temp.result(weekly, 'audit_log') from reports where run = 'dry'),
  (select pg_temp.result(weekly, 'audit_log') from reports where run = 'real'), 'audit: what the dry run counted is removed');
select ok((select (pg_temp.result(weekly, 'audit_log') ->> 'rows')::integer > 0 from reports where run = 'real'), 'and there was something');
select is_empty($$ select from private.verify_audit_chain() $$, 'the chain is whole');
select is((select string_agg(action_type, ',') from private.rate_limits), 'kept', 'what is a minute younger stays');
select is((select string_agg(content ->> 'name_fr', ',') from private.deleted_rows), 'kept', 'in the trash');
select is((select count(*) from public.weekly_meal_plans where user_id = pg_temp.person('yves') and generation_prompt like 'kept%'), 3::bigint, 'among the plans');
select is((select pg_temp.result(weekly, 'rollups') from reports where run = 'real'), '{"wrong": 0}', 'the rollups were right');
select is((select pg_temp.result(weekly, 'audit_chain') - 'links' from reports where run = 'real'), '{}', 'so is the audit');
select ok((select pg_temp.result(daily, 'insights') ? 'popular_recipes_mv' from reports where run = 'real'), 'insights are fresh');
select ok((select (pg_temp.result(daily, 'analyze') ->> 'tables')::integer >= 0 from reports where run = 'real'), 'tables are analyzed');
select is((select count(*) from private.job_runs where job in ('daily_maintenance', 'weekly_maintenance')), 4::bigint, 'each run is recorded');

-- Wrong rollups are found and mended; a broken audit is told.
alter table public.user_progress disable trigger user;
insert into public.user_progress (user_id, recorded_date) values (pg_temp.person('yves'), private.today());
alter table public.user_progress enable trigger user;
select is(private.check_rollups(true, '{}') ->> 'wrong' > '0', true, 'written behind the triggers: counted');
select is(private.check_rollups(false, '{}') ->> 'wrong' > '0', true, 'counted again and mended');
select is(private.check_rollups(false, '{}'), '{"wrong": 0}', 'right again');
update private.audit_log set row_id = 'x' where sequence = (select max(sequence) from private.audit_log);
select is(pg_temp.reads('admin', $$ select s ->> 'status' from jsonb_array_elements(weekly_maintenance() -> 'steps') as s where s ->> 'step' = 'audit_chain' $$),
  'failed', 'a broken audit fails its step');
select is((select status from private.job_runs where job = 'weekly_maintenance' order by requested_at desc, started_at desc limit 1), 'partial', 'and no other');

-- A refresh that fails fails its step, with its reason.
alter table private.nutrition_rollup add constraint broken check (tracked < 0) not valid;
insert into public.daily_nutrition_tracking (user_id, tracking_date) values (pg_temp.person('yves'), private.today());
select throws_like($$ select private.renew_insights(false, '{}') $$, 'rollups: %broken%', 'a refresh that fails is told');
alter table private.nutrition_rollup drop constraint broken;

-- An index that an interrupted build left invalid.
select is(private.care_for_indexes(true, '{}') -> 'rebuilt', '[]', 'every index is valid');

-- One at a time, for admins.
select lives_ok($$ select public.start_job('daily_maintenance') $$, 'a run waits');
select is(pg_temp.reads('admin', 'select daily_maintenance()'), 'PT409 job', 'so no other is begun');
select is(pg_temp.reads('analyst', 'select daily_maintenance(true)'), 'PT403', 'not for analysts');
select is(pg_temp.reads(null, 'select weekly_maintenance(true)'), '42501', 'nor for strangers');
select is(private.schedule_worker(), 'pg_cron is not installed', 'no pg_cron here');

select * from finish();
rollback;
