-- Jobs in the background: queued, claimed, run step by step, interrupted, cancelled, scheduled.
begin;
select plan(62);

-- A job of our own, each step of which does as it is told.
create function private.obey(dry_run boolean, options jsonb) returns jsonb language plpgsql
set search_path = '' as $$
begin
  if options ->> 'do' = 'fail' then
    insert into private.rate_limits (user_id, action_type, window_start, window_minutes)
    values (md5('admin')::uuid, 'half_done', now(), 1);
    raise exception 'no room left';
  end if;
  insert into private.rate_limits (user_id, action_type, window_start, window_minutes)
  select md5('admin')::uuid, 'done', now(), 1 where not dry_run on conflict do nothing;
  return jsonb_build_object('dry', dry_run);
end;
$$;
insert into private.tasks (task, label_fr, label_en) values ('essai', 'L’essai', 'The test');
insert into private.job_steps (job, position, step, action, required) values
  ('essai', 1, 'premier', 'obey', true), ('essai', 2, 'second', 'obey', false);
create function pg_temp.state() returns text language sql as $$
  select r.status || coalesce(' ' || r.error, '') || ': ' || string_agg(s.step || ' ' || s.status, ', ' order by s.position)
  from private.job_runs as r join private.job_run_steps as s on s.run_id = r.id
  where r.requested_at = now() and r.job = 'essai' and r.options ->> 'n' = current_setting('test.n')
  group by r.id;
$$;
set local test.n = '1';

-- Who may, and what is refused.
select is(pg_temp.reads(v.who, v.statement), v.answer, coalesce(v.who, 'nobody') || ': ' || v.statement)
from (values
  ('analyst', $$ select start_job('essai') $$, 'PT403'),
  ('support', $$ select cancel_job('00000000-0000-0000-0000-000000000000') $$, 'PT403'),
  ('nutritionist', 'select count(*) from job_runs', 'PT403'),
  ('analyst', 'select count(*) from jobs', 'PT403'),
  (null, $$ select start_job('essai') $$, '42501'),
  ('admin', $$ select start_job('n’existe pas') $$, 'PT422 job'),
  ('admin', $$ select start_job('essai', false, '[]') $$, 'PT422 options'),
  ('admin', $$ select start_job('essai', false, '{"n": "1"}') is not null $$, 'true'),
  ('admin', $$ select start_job('essai') $$, 'PT409 job')
) as v (who, statement, answer);
select matches(pg_temp.reads('admin', $$ select start_job('essai') $$, 'sentence'),
  'L’essai est déjà en cours : lancé par Admin, à [0-9:]{8}', 'who and since when');

-- Two steps, each claimed before it runs.
select is(pg_temp.state(), 'queued: premier waiting, second waiting', 'it waits');
select is(private.work_jobs('a'), true, 'a worker');
select is(pg_temp.state(), 'running: premier running, second waiting', 'claims it');
select is(private.work_jobs('b'), false, 'another worker leaves it');
select is(private.work_jobs('a'), true, 'the first goes on');
select is(pg_temp.state(), 'running: premier succeeded, second running', 'step');
select is(private.work_jobs('a'), true, 'by');
select is(pg_temp.state(), 'succeeded: premier succeeded, second succeeded', 'step');
select is(private.work_jobs('a'), false, 'until there is nothing left');
select isnt_empty($$ select from private.rate_limits where action_type = 'done' $$, 'it was done');
select results_eq(
  $$ select j.label, j.status, j.requested_by, j.steps_done, j.steps_total, j.steps -> 1 -> 'result' from public.job_runs as j where j.job = 'essai' $$,
  $$ values ('L’essai', 'succeeded', 'Admin', 2, 2, '{"dry": false}'::jsonb) $$, 'as people read it');

-- A step that fails.
set local test.n = '2';
select lives_ok($$ select public.start_job('essai', true, '{"n": "2", "do": "fail"}') $$, 'at a SQL prompt');
select is((select bool_and(private.work_jobs('a')) from generate_series(1, 2)), true, 'run');
select is(pg_temp.state(), 'failed: premier failed, second skipped', 'a required step ends the run');
select is((select s.error from private.job_run_steps as s where s.status = 'failed'), 'no room left', 'with its reason');
select is_empty($$ select from private.rate_limits where action_type = 'half_done' $$, 'and nothing half done');
set local test.n = '3';
update private.job_steps set required = false where job = 'essai';
select lives_ok($$ select public.start_job('essai', true, '{"n": "3", "do": "fail"}') $$, 'where no step is required');
select is((select bool_and(private.work_jobs('a')) from generate_series(1, 3)), true, 'all are run');
select is(pg_temp.state(), 'failed: premier failed, second failed', 'all failed');
insert into private.job_steps (job, position, step, action, required)
values ('essai', 3, 'troisième', 'clean_rate_limits', false);
set local test.n = '4';
select lives_ok($$ select public.start_job('essai', true, '{"n": "4", "do": "fail"}') $$, 'with one that works');
select is((select bool_and(private.work_jobs('a')) from generate_series(1, 4)), true, 'run');
select is(pg_temp.state(), 'partial: premier failed, second failed, troisième succeeded', 'some worked');

-- A worker that died.
set local test.n = '5';
select lives_ok($$ select public.start_job('essai', false, '{"n": "5"}') $$, 'asked');
select is(private.work_jobs('a'), true, 'claimed');
select is(private.end_interrupted_runs(), 0, 'a claim just made is waited for');
update private.job_runs set claimed_at = claimed_at - interval '3 minutes' where status = 'running';
select is(private.work_jobs('b'), true, 'then another worker');
select is(pg_temp.state(),
  'failed Interrompue : le processus qui exécutait l’étape « premier » s’est arrêté.: premier failed, second skipped, troisième skipped',
  'says what became of it');
select is(private.end_interrupted_runs('0'), 0, 'once');
set local test.n = '5b';
select lives_ok($$ select public.start_job('essai', false, '{"n": "5b"}') $$, 'asked again');
select is(private.work_jobs('a'), true, 'claimed');
update private.job_runs set claimed_at = claimed_at - interval '3 minutes' where status = 'running';
select is(private.work_jobs('a'), true, 'a worker of the same name, such as pg_cron after a crash');
select matches(pg_temp.state(), '^failed Interrompue', 'does not run into the same step again');

-- Cancelled.
set local test.n = '6';
select lives_ok($$ select public.start_job('essai', false, '{"n": "6"}') $$, 'asked');
create function pg_temp.cancel() returns text language sql as $$
  select pg_temp.reads('admin', format('select cancel_job(%L)', r.id)) from private.job_runs as r
  where r.options ->> 'n' = current_setting('test.n');
$$;
select is(pg_temp.cancel(), 'cancelled', 'while it waits: at once');
select is(pg_temp.cancel(), 'PT409 run_id', 'not twice');
set local test.n = '7';
select lives_ok($$ select public.start_job('essai', false, '{"n": "7"}') $$, 'asked');
select is(private.work_jobs('a'), true, 'claimed');
select is(pg_temp.cancel(), 'running', 'while it runs');
select is(private.work_jobs('a'), true, 'the step is finished');
select is(pg_temp.state(), 'cancelled: premier succeeded, second skipped, troisième skipped', 'the next one is not begun');
select is(pg_temp.reads('admin', $$ select cancel_job('00000000-0000-0000-0000-000000000000') $$), 'PT404 run_id', 'no such run');

-- When something is due, by the clock of Paris.
select is(private.last_due(v.every::interval, v.at::time, v.weekday, v.moment::timestamptz), v.due::timestamptz, v.moment)
from (values
  ('1 hour', '00:00', null, '2026-11-24 10:59+01', '2026-11-24 10:00+01'),
  ('1 hour', '00:30', null, '2026-11-24 10:29+01', '2026-11-24 09:30+01'),
  ('1 day', '02:00', null, '2026-11-24 01:59+01', '2026-11-23 02:00+01'),
  ('1 day', '02:00', null, '2026-07-24 02:00+02', '2026-07-24 02:00+02'),
  ('7 days', '03:00', 7, '2026-11-24 12:00+01', '2026-11-22 03:00+01'),
  ('7 days', '03:00', 7, '2026-11-22 02:59+01', '2026-11-15 03:00+01'),
  ('7 days', '03:00', 7, '2026-11-22 03:00+01', '2026-11-22 03:00+01')
) as v (every, at, weekday, moment, due);
update private.job_schedule set enabled = false;
update private.job_runs set requested_at = requested_at - interval '3 hours' where job = 'essai';
insert into private.job_schedule (job, every, since) values ('essai', '1 hour', now() - interval '2 hours');
select is(private.queue_due_jobs(), 1, 'what is due is queued');
select is(private.queue_due_jobs(), 0, 'once');
update private.job_runs set requested_at = requested_at - interval '3 hours', status = 'succeeded' where job = 'essai';
select is(private.queue_due_jobs(), 1, 'and again an hour later');
update private.job_schedule set since = now() where job = 'essai';
select results_eq(
  $$ select every, enabled, last_status, next_due_at > now() from public.jobs where job = 'essai' $$,
  $$ values (interval '1 hour', true, 'queued', true) $$, 'as people read it');

select * from finish();
rollback;
