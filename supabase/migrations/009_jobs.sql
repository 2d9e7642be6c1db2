-- Jobs: long work in the background, one step a transaction, recorded as it goes.
--
--   start_job      queues a run of a job, for an admin or by its schedule;
--   work_jobs      does one unit of work and returns whether there is more: a worker calls it again
--                  and again, each time in a transaction of its own. The server of the console is a
--                  worker, pg_cron another where it exists;
--   a step         runs behind a savepoint: what it did is kept whole with its record, or not at all.
--
-- Before a step runs, its claim is committed: a process that dies leaves a run that the next worker
-- finds, marks as failed and names. No lock outlives a process.

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'unknown_job',
    'La tâche « %s » n’existe pas.',
    'Choisissez parmi : %s.',
    'There is no job “%s”.',
    'Choose among: %s.'
  ),
  (
    'unknown_run',
    'Cette exécution n’existe pas.',
    'Actualisez la liste des exécutions.',
    'There is no such run.',
    'Refresh the list of runs.'
  ),
  (
    'run_has_ended',
    'Cette exécution est déjà terminée.',
    'Actualisez la liste des exécutions.',
    'This run has already ended.',
    'Refresh the list of runs.'
  ),
  (
    'run_interrupted',
    'Interrompue : le processus qui exécutait l’étape « %s » s’est arrêté.',
    'Rien n’a été fait à moitié : relancez-la.',
    'Interrupted: the process that ran the step “%s” has stopped.',
    'Nothing was done by half: start it again.'
  ),
  (
    'audit_is_broken',
    'Le journal d’audit se contredit en %s endroit(s) : %s.',
    'Comparez-le avec une sauvegarde et cherchez qui a écrit dans la base sans passer par les règles.',
    'The audit log contradicts itself in %s place(s): %s.',
    'Compare it with a backup and find who wrote to the database behind the rules.'
  );

insert into private.tasks (task, label_fr, label_en) values
  ('daily_maintenance', 'La maintenance quotidienne', 'The daily maintenance'),
  ('weekly_maintenance', 'La maintenance hebdomadaire', 'The weekly maintenance'),
  ('refresh_insights', 'L’actualisation des indicateurs', 'The refresh of the insights'),
  ('full_backup', 'La sauvegarde complète', 'The full backup'),
  ('restore_backup', 'La restauration', 'The restore'),
  ('prove_backup', 'La preuve de la sauvegarde', 'The proof of the backup'),
  ('schedule', 'la planification', 'the schedule');

create table private.job_steps (
  job text not null references private.tasks (task),
  position integer not null,
  step text not null,
  action text not null,
  required boolean not null default true,
  primary key (job, position),
  constraint job_steps_step_key unique (job, step)
);

revoke all on table private.job_steps from anon, authenticated, service_role;

comment on table private.job_steps is 'What each job consists of.';
comment on column private.job_steps.job is 'The job.';
comment on column private.job_steps.position is 'Order of the steps.';
comment on column private.job_steps.step is 'Name of the step.';
comment on column private.job_steps.action is
  'Function private.<action>(dry_run boolean, options jsonb) returns jsonb that does it.';
comment on column private.job_steps.required is 'Whether its failure ends the run.';

insert into private.job_steps (job, position, step, action, required) values
  ('daily_maintenance', 10, 'rate_limits', 'clean_rate_limits', false),
  ('daily_maintenance', 20, 'analyses', 'clean_analyses', false),
  ('daily_maintenance', 30, 'trash', 'clean_trash', false),
  ('daily_maintenance', 40, 'recipe_statistics', 'recount_recipes', false),
  ('daily_maintenance', 50, 'insights', 'renew_insights', false),
  ('daily_maintenance', 60, 'analyze', 'analyze_tables', false),
  ('daily_maintenance', 70, 'backups', 'expire_backups', false),
  ('weekly_maintenance', 10, 'audit_log', 'clean_audit', false),
  ('weekly_maintenance', 20, 'draft_plans', 'clean_draft_plans', false),
  ('weekly_maintenance', 30, 'indexes', 'care_for_indexes', false),
  ('weekly_maintenance', 40, 'rollups', 'check_rollups', false),
  ('weekly_maintenance', 50, 'popularity', 'renew_popularity', false),
  ('weekly_maintenance', 60, 'audit_chain', 'check_audit', false),
  ('refresh_insights', 10, 'insights', 'renew_insights', true);

create table private.job_schedule (
  job text primary key references private.tasks (task),
  every interval not null
    constraint job_schedule_every_is_known check (every in ('1 hour', '1 day', '7 days')),
  at time not null default '00:00',
  weekday integer constraint job_schedule_weekday_range check (weekday between 1 and 7),
  enabled boolean not null default true,
  since timestamptz not null default now(),
  constraint job_schedule_weekday_when_weekly check ((every = '7 days') = (weekday is not null))
);

revoke all on table private.job_schedule from anon, authenticated, service_role;

comment on table private.job_schedule is
  'When jobs are due, in Paris; private.queue_due_jobs reads it. What was missed while nothing ran is '
  'made up for once.';
comment on column private.job_schedule.job is 'The job.';
comment on column private.job_schedule.every is 'An hour, a day or a week.';
comment on column private.job_schedule.at is 'Time of day; of an hourly job the minutes count.';
comment on column private.job_schedule.weekday is 'Of a weekly job: 1 Monday to 7 Sunday.';
comment on column private.job_schedule.enabled is 'Whether it is done at all.';
comment on column private.job_schedule.since is 'Not due before.';

insert into private.job_schedule (job, every, at, weekday) values
  ('daily_maintenance', '1 day', '02:00', null),
  ('weekly_maintenance', '7 days', '03:00', 7),
  ('full_backup', '1 day', '04:00', null);

create table private.job_runs (
  id uuid primary key default gen_random_uuid(),
  job text not null references private.tasks (task),
  dry_run boolean not null default false,
  options jsonb not null default '{}'
    constraint job_runs_options_are_object check (jsonb_typeof(options) = 'object'),
  status text not null default 'queued' constraint job_runs_status_is_known check (
    status in ('queued', 'running', 'succeeded', 'partial', 'failed', 'cancelled')
  ),
  requested_by uuid,
  requested_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  worker text,
  claimed_at timestamptz,
  cancel_requested boolean not null default false,
  error text
);

create unique index job_runs_one_active_key on private.job_runs (job)
  where status in ('queued', 'running');
create index job_runs_job_idx on private.job_runs (job, requested_at desc);
create index job_runs_requested_idx on private.job_runs (requested_at desc, id);

revoke all on table private.job_runs from anon, authenticated, service_role;

comment on table private.job_runs is 'Every run of a job; kept for a year.';
comment on column private.job_runs.id is 'Identifier.';
comment on column private.job_runs.job is 'The job.';
comment on column private.job_runs.dry_run is 'Whether it only counts what it would do.';
comment on column private.job_runs.options is 'What the steps are told, such as a backup.';
comment on column private.job_runs.status is
  'queued, running, succeeded, partial (some steps failed), failed or cancelled.';
comment on column private.job_runs.requested_by is 'Who asked; NULL for the schedule and SQL.';
comment on column private.job_runs.requested_at is 'When.';
comment on column private.job_runs.started_at is 'When it began.';
comment on column private.job_runs.finished_at is 'When it ended.';
comment on column private.job_runs.worker is 'The process that runs it.';
comment on column private.job_runs.claimed_at is 'When that process took the step it is at.';
comment on column private.job_runs.cancel_requested is 'Whether it is to end before the next step.';
comment on column private.job_runs.error is 'Why it failed.';

create table private.job_run_steps (
  run_id uuid not null references private.job_runs (id) on delete cascade,
  position integer not null,
  step text not null,
  action text not null,
  required boolean not null,
  status text not null default 'waiting' constraint job_run_steps_status_is_known check (
    status in ('waiting', 'running', 'succeeded', 'failed', 'skipped')
  ),
  started_at timestamptz,
  finished_at timestamptz,
  result jsonb,
  error text,
  primary key (run_id, position)
);

revoke all on table private.job_run_steps from anon, authenticated, service_role;

comment on table private.job_run_steps is 'The steps of a run and what came of each.';
comment on column private.job_run_steps.run_id is 'The run.';
comment on column private.job_run_steps.position is 'Order.';
comment on column private.job_run_steps.step is 'Name of the step.';
comment on column private.job_run_steps.action is 'The function that does it.';
comment on column private.job_run_steps.required is 'Whether its failure ends the run.';
comment on column private.job_run_steps.status is
  'waiting, running, succeeded, failed or skipped.';
comment on column private.job_run_steps.started_at is 'When it began.';
comment on column private.job_run_steps.finished_at is 'When it ended.';
comment on column private.job_run_steps.result is 'What it counted, such as {"rows": 12}.';
comment on column private.job_run_steps.error is 'Why it failed.';

-- ------------------------------------------------------------------------------------------------
-- Asking for a run
-- ------------------------------------------------------------------------------------------------

create function private.task_label(task text)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select case private.language() when 'en' then t.label_en else t.label_fr end
  from private.tasks as t
  where t.task = task_label.task;
$$;

comment on function private.task_label(text) is
  'The words for a task in the reader''s language. Called by jobs.';

revoke all on function private.task_label(text) from public;

create function private.refuse_second_run(job text)
returns void
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  active record;
begin
  select coalesce(private.who_is(r.requested_by), private.task_label('schedule')) as name, r.requested_at
  into active
  from private.job_runs as r
  where r.job = refuse_second_run.job and r.status in ('queued', 'running');
  if found then
    perform private.fail(
      409, 'task_running', 'job', private.task_label(job), active.name,
      to_char(active.requested_at at time zone 'Europe/Paris', 'HH24:MI:SS')
    );
  end if;
end;
$$;

comment on function private.refuse_second_run(text) is
  'Refuses (PT409) while a run of the job waits or runs, naming who asked for it and when. Called by '
  'jobs.';

revoke all on function private.refuse_second_run(text) from public;

create function private.queue_job(job text, dry_run boolean, options jsonb, status text)
returns uuid
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  run uuid;
begin
  if not exists (select from private.job_steps as s where s.job = queue_job.job) then
    perform private.fail(
      422, 'unknown_job', 'job', left(job, 60),
      (select string_agg(distinct s.job, ', ') from private.job_steps as s)
    );
  end if;
  if jsonb_typeof(options) is distinct from 'object' then
    perform private.fail(422, 'not_an_object', 'options');
  end if;
  perform private.refuse_second_run(job);
  insert into private.job_runs (job, dry_run, options, status, requested_by)
  values (job, coalesce(dry_run, false), options, status, auth.uid())
  -- Somebody else asked in the same moment.
  on conflict do nothing
  returning id into run;
  if run is null then
    perform private.refuse_second_run(job);
  end if;
  insert into private.job_run_steps (run_id, position, step, action, required)
  select run, s.position, s.step, s.action, s.required
  from private.job_steps as s
  where s.job = queue_job.job;
  return run;
end;
$$;

comment on function private.queue_job(text, boolean, jsonb, text) is
  'Notes a run of a job with its steps and returns it; PT409 while one waits or runs, PT422 for an '
  'unknown job. Called by jobs, which have checked who asks.';

revoke all on function private.queue_job(text, boolean, jsonb, text) from public;

create function private.request_job(job text, dry_run boolean, options jsonb)
returns uuid
language plpgsql
volatile
security definer
set search_path = ''
as $$
begin
  perform private.require_admin();
  return private.queue_job(job, dry_run, options, 'queued');
end;
$$;

comment on function private.request_job(text, boolean, jsonb) is
  'The twin of start_job: checks the role. Callable by signed-in people.';

revoke all on function private.request_job(text, boolean, jsonb) from public;
grant execute on function private.request_job(text, boolean, jsonb) to authenticated;

create function public.start_job(
  job text, dry_run boolean default false, options jsonb default '{}'
)
returns uuid
language sql
volatile
set search_path = ''
as $$
  select private.request_job(job, dry_run, options);
$$;

comment on function public.start_job(text, boolean, jsonb) is
  'Queues a job in the background and returns the run, to be followed in job_runs; a dry run counts '
  'what it would do. PT409 while the job waits or runs, PT422 for an unknown job. For admins and, at '
  'a SQL prompt, the owner of the database.';

revoke all on function public.start_job(text, boolean, jsonb) from public;
grant execute on function public.start_job(text, boolean, jsonb) to authenticated;

create function private.end_run(run uuid, reason text)
returns void
language sql
volatile
security definer
set search_path = ''
as $$
  update private.job_run_steps as s set
    status = case s.status when 'running' then 'failed' else 'skipped' end,
    finished_at = clock_timestamp(),
    error = case s.status when 'running' then reason end
  where s.run_id = run and s.status in ('waiting', 'running');
  update private.job_runs as r set
    finished_at = clock_timestamp(),
    error = coalesce(reason, r.error),
    status = case
      when r.cancel_requested and reason is null then 'cancelled'
      when e.failed = 0 then 'succeeded'
      when e.stopped or e.succeeded = 0 then 'failed'
      else 'partial'
    end
  from (
    select
      count(*) filter (where s.status = 'failed') as failed,
      count(*) filter (where s.status = 'succeeded') as succeeded,
      coalesce(bool_or(s.status = 'failed' and s.required), false) or reason is not null as stopped
    from private.job_run_steps as s
    where s.run_id = run
  ) as e
  where r.id = run;
$$;

comment on function private.end_run(uuid, text) is
  'Ends a run with what its steps came to, or as failed for a reason. Called by jobs.';

revoke all on function private.end_run(uuid, text) from public;

create function private.request_cancel(run uuid)
returns text
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  state text;
begin
  perform private.require_admin();
  select r.status into state from private.job_runs as r where r.id = run for update;
  if state is null then
    perform private.fail(404, 'unknown_run', 'run_id');
  elsif state not in ('queued', 'running') then
    perform private.fail(409, 'run_has_ended', 'run_id');
  end if;
  update private.job_runs as r set cancel_requested = true where r.id = run;
  if state = 'queued' then
    perform private.end_run(run, null);
  end if;
  return (select r.status from private.job_runs as r where r.id = run);
end;
$$;

comment on function private.request_cancel(uuid) is
  'The twin of cancel_job: checks the role. Callable by signed-in people.';

revoke all on function private.request_cancel(uuid) from public;
grant execute on function private.request_cancel(uuid) to authenticated;

create function public.cancel_job(run_id uuid)
returns text
language sql
volatile
set search_path = ''
as $$
  select private.request_cancel(run_id);
$$;

comment on function public.cancel_job(uuid) is
  'Cancels a run: at once while it waits, before its next step while it runs. Returns its state now. '
  'PT404 for an unknown run, PT409 for one that has ended. For admins.';

revoke all on function public.cancel_job(uuid) from public;
grant execute on function public.cancel_job(uuid) to authenticated;

-- ------------------------------------------------------------------------------------------------
-- Doing the work
-- ------------------------------------------------------------------------------------------------

create function private.run_step(run uuid, place integer)
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  todo record;
  came_of_it jsonb;
  failure text;
begin
  select s.action, r.dry_run, r.options, s.started_at into todo
  from private.job_run_steps as s
  join private.job_runs as r on r.id = s.run_id
  where s.run_id = run and s.position = place;
  begin
    execute format('select private.%I($1, $2)', todo.action)
      into came_of_it using todo.dry_run, todo.options;
  exception when others then
    failure := sqlerrm;
  end;
  update private.job_run_steps as s set
    status = case when failure is null then 'succeeded' else 'failed' end,
    started_at = coalesce(s.started_at, clock_timestamp()),
    finished_at = clock_timestamp(),
    result = came_of_it,
    error = failure
  where s.run_id = run and s.position = place;
end;
$$;

comment on function private.run_step(uuid, integer) is
  'Does a step of a run behind a savepoint and records what came of it. Called by jobs.';

revoke all on function private.run_step(uuid, integer) from public;

create function private.claim_next_step(run uuid, by_worker text)
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  place integer;
begin
  select min(s.position) into place
  from private.job_run_steps as s
  join private.job_runs as r on r.id = s.run_id
  where s.run_id = run and s.status = 'waiting' and not r.cancel_requested
    and not exists (
      select from private.job_run_steps as f
      where f.run_id = run and f.required and f.status = 'failed'
    );
  if place is null then
    perform private.end_run(run, null);
    return;
  end if;
  update private.job_run_steps as s set status = 'running', started_at = clock_timestamp()
  where s.run_id = run and s.position = place;
  update private.job_runs as r set
    status = 'running',
    worker = by_worker,
    claimed_at = clock_timestamp(),
    started_at = coalesce(r.started_at, clock_timestamp())
  where r.id = run;
end;
$$;

comment on function private.claim_next_step(uuid, text) is
  'Marks the next step of a run as running in the hands of a worker, or ends the run when there is '
  'none. Called by jobs.';

revoke all on function private.claim_next_step(uuid, text) from public;

create function private.patience_with_workers()
returns interval
language sql
immutable
parallel safe
set search_path = ''
as $$
  -- A worker goes on within milliseconds; pg_cron, where it ticks by the minute, within one.
  select interval '2 minutes';
$$;

comment on function private.patience_with_workers() is
  'After how long a claimed step that nobody is running counts as interrupted. Called by jobs.';

revoke all on function private.patience_with_workers() from public;

create function private.end_interrupted_runs(patience interval default private.patience_with_workers())
returns integer
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  dead record;
  ended integer := 0;
begin
  for dead in
    select r.id, s.step
    from private.job_runs as r
    join private.job_run_steps as s on s.run_id = r.id and s.status = 'running'
    where r.status = 'running' and r.claimed_at <= clock_timestamp() - patience
    for update of r skip locked
  loop
    -- Who runs a step holds its lock.
    if pg_try_advisory_xact_lock(hashtextextended('run ' || dead.id, 0)) then
      perform private.end_run(
        dead.id, (select m.message from private.message('run_interrupted', array[dead.step]) as m)
      );
      ended := ended + 1;
    end if;
  end loop;
  return ended;
end;
$$;

comment on function private.end_interrupted_runs(interval) is
  'Marks as failed the runs whose process is gone: nobody holds the lock of a step claimed so long '
  'ago. Returns how many. Where nobody else can be at work, a process that starts calls it with no '
  'patience. Called by workers.';

revoke all on function private.end_interrupted_runs(interval) from public;

create function private.work_jobs(by_worker text)
returns boolean
language plpgsql
volatile
security definer
set search_path = ''
set lock_timeout = '5s'
as $$
declare
  mine record;
begin
  select r.id, r.job, s.position into mine
  from private.job_runs as r
  join private.job_run_steps as s on s.run_id = r.id and s.status = 'running'
  where r.status = 'running' and r.worker = by_worker
  order by r.claimed_at
  limit 1
  for update of s skip locked;
  if found then
    perform pg_advisory_xact_lock(hashtextextended('run ' || mine.id, 0));
    begin
      perform private.take_lock(mine.job);
    exception when sqlstate 'PT409' then
      -- Somebody runs it at a SQL prompt: later.
      update private.job_runs as r set claimed_at = clock_timestamp() where r.id = mine.id;
      return false;
    end;
    perform private.run_step(mine.id, mine.position);
    perform private.claim_next_step(mine.id, by_worker);
    return true;
  end if;
  if private.end_interrupted_runs() > 0 then
    return true;
  end if;
  select r.id into mine
  from private.job_runs as r
  where r.status = 'queued'
  order by r.requested_at
  limit 1
  for update skip locked;
  if not found then
    return false;
  end if;
  perform private.claim_next_step(mine.id, by_worker);
  return true;
end;
$$;

comment on function private.work_jobs(text) is
  'One unit of work for a worker of that name: runs the step it has claimed and claims the next, or '
  'ends what a dead worker left, or claims the next run. Returns whether to call it again at once; '
  'each call is to be a transaction of its own. For workers, as the owner of the database.';

revoke all on function private.work_jobs(text) from public;

create function private.last_due(every interval, at time, weekday integer, moment timestamptz)
returns timestamptz
language sql
stable
parallel safe
set search_path = ''
as $$
  select (
    case every
      when interval '1 hour' then date_trunc('hour', l.local_time) + make_interval(
        mins => extract(minute from at)::integer
      ) - case
        when extract(minute from l.local_time) < extract(minute from at) then interval '1 hour'
        else interval '0'
      end
      when interval '1 day' then l.local_time::date + at - case
        when l.local_time::time < at then interval '1 day' else interval '0'
      end
      else l.local_time::date + at - make_interval(days => (
        7 + extract(isodow from l.local_time)::integer - weekday
      ) % 7) - case
        when extract(isodow from l.local_time) = weekday and l.local_time::time < at
          then interval '7 days'
        else interval '0'
      end
    end
  ) at time zone 'Europe/Paris'
  from (select moment at time zone 'Europe/Paris' as local_time) as l;
$$;

comment on function private.last_due(interval, time, integer, timestamptz) is
  'When something scheduled was last due at a moment, by the clock of Paris. Called by jobs.';

revoke all on function private.last_due(interval, time, integer, timestamptz) from public;

create function private.queue_due_jobs()
returns integer
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  due record;
  queued integer := 0;
begin
  for due in
    select s.job
    from private.job_schedule as s
    cross join lateral private.last_due(s.every, s.at, s.weekday, now()) as d (due_at)
    where s.enabled and d.due_at > s.since
      and not exists (
        select from private.job_runs as r
        where r.job = s.job and not r.dry_run
          and (r.requested_at >= d.due_at or r.status in ('queued', 'running'))
      )
    order by d.due_at, s.job
  loop
    perform private.queue_job(due.job, false, '{}', 'queued');
    queued := queued + 1;
  end loop;
  return queued;
end;
$$;

comment on function private.queue_due_jobs() is
  'Queues the scheduled jobs that are due and returns how many; what was missed is made up for once. '
  'For workers and pg_cron, every minute or so, as the owner of the database.';

revoke all on function private.queue_due_jobs() from public;

create function private.run_now(job text, dry_run boolean)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
set lock_timeout = '5s'
as $$
declare
  run uuid;
  place integer;
begin
  perform private.require_admin();
  perform private.take_lock(job);
  run := private.queue_job(job, dry_run, '{}', 'running');
  loop
    perform private.claim_next_step(run, 'sql');
    select s.position into place
    from private.job_run_steps as s where s.run_id = run and s.status = 'running';
    exit when not found;
    perform private.run_step(run, place);
  end loop;
  return (
    select jsonb_build_object(
      'run_id', r.id, 'job', r.job, 'dry_run', r.dry_run, 'status', r.status,
      'started_at', r.started_at, 'finished_at', r.finished_at, 'steps', s.steps
    )
    from private.job_runs as r
    cross join lateral (
      select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'step', s.step, 'status', s.status, 'result', s.result, 'error', s.error,
        'milliseconds', round(1000 * extract(epoch from s.finished_at - s.started_at))
      )) order by s.position) as steps
      from private.job_run_steps as s
      where s.run_id = r.id
    ) as s
    where r.id = run
  );
end;
$$;

comment on function private.run_now(text, boolean) is
  'Runs all steps of a job in this transaction and returns what came of each: a step that fails takes '
  'nothing else along. Checks the role; PT409 while the job waits or runs elsewhere. Called by the '
  'functions of the API that are named as jobs.';

revoke all on function private.run_now(text, boolean) from public;
grant execute on function private.run_now(text, boolean) to authenticated;

-- ------------------------------------------------------------------------------------------------
-- Reading the runs
-- ------------------------------------------------------------------------------------------------

create function private.job_runs()
returns table (
  id uuid,
  job text,
  label text,
  dry_run boolean,
  status text,
  requested_by text,
  requested_at timestamptz,
  started_at timestamptz,
  finished_at timestamptz,
  steps_done integer,
  steps_total integer,
  current_step text,
  cancel_requested boolean,
  error text,
  steps jsonb
)
language plpgsql
stable
security definer
rows 100
set search_path = ''
as $$
begin
  perform private.require_admin();
  return query
  select
    r.id, r.job, private.task_label(r.job), r.dry_run, r.status, private.who_is(r.requested_by),
    r.requested_at, r.started_at, r.finished_at, s.done, s.total, s.at_work, r.cancel_requested,
    r.error, s.steps
  from (
    select x.* from private.job_runs as x order by x.requested_at desc, x.id limit 1000
  ) as r
  cross join lateral (
    select
      count(*) filter (where s.status in ('succeeded', 'failed'))::integer as done,
      count(*)::integer as total,
      max(s.step) filter (where s.status = 'running') as at_work,
      jsonb_agg(
        to_jsonb(s) - array['run_id', 'action', 'required'] order by s.position
      ) as steps
    from private.job_run_steps as s
    where s.run_id = r.id
  ) as s;
end;
$$;

comment on function private.job_runs() is
  'The twin of the view job_runs: checks the role. Callable by signed-in people.';

revoke all on function private.job_runs() from public;
grant execute on function private.job_runs() to authenticated;

create view public.job_runs
with (security_invoker = true)
as
select r.* from private.job_runs() as r;

revoke all on table public.job_runs from anon, authenticated, service_role;
grant select on table public.job_runs to authenticated;

comment on view public.job_runs is
  'The last 1,000 runs of jobs, latest first: who asked, how far it is, what came of each step. Read '
  'by admins; PT403 for others.';

create function private.jobs()
returns table (
  job text,
  label text,
  steps text[],
  every interval,
  at time,
  weekday integer,
  enabled boolean,
  last_run_id uuid,
  last_status text,
  last_finished_at timestamptz,
  next_due_at timestamptz
)
language plpgsql
stable
security definer
rows 10
set search_path = ''
as $$
begin
  perform private.require_admin();
  return query
  select
    j.job, private.task_label(j.job), j.steps, s.every, s.at, s.weekday, s.enabled, r.id, r.status,
    r.finished_at,
    case when s.enabled then
      private.last_due(s.every, s.at, s.weekday, now()) + s.every
    end
  from (
    select x.job, array_agg(x.step order by x.position) as steps
    from private.job_steps as x
    group by x.job
  ) as j
  left join private.job_schedule as s on s.job = j.job
  left join lateral (
    select x.id, x.status, x.finished_at
    from private.job_runs as x
    where x.job = j.job and not x.dry_run
    order by x.requested_at desc
    limit 1
  ) as r on true
  order by j.job;
end;
$$;

comment on function private.jobs() is
  'The twin of the view jobs: checks the role. Callable by signed-in people.';

revoke all on function private.jobs() from public;
grant execute on function private.jobs() to authenticated;

create view public.jobs
with (security_invoker = true)
as
select j.* from private.jobs() as j;

revoke all on table public.jobs from anon, authenticated, service_role;
grant select on table public.jobs to authenticated;

comment on view public.jobs is
  'The jobs that start_job knows: steps, schedule (Paris), last run. Read by admins; PT403 for '
  'others.';

-- ------------------------------------------------------------------------------------------------
-- How long things are kept
-- ------------------------------------------------------------------------------------------------

create table private.retention_rules (
  kept text primary key,
  period interval not null constraint retention_rules_period_is_positive
    check (period >= interval '1 day')
);

revoke all on table private.retention_rules from anon, authenticated, service_role;

comment on table private.retention_rules is 'How long maintenance keeps what passes.';
comment on column private.retention_rules.kept is 'What.';
comment on column private.retention_rules.period is 'How long.';

insert into private.retention_rules (kept, period) values
  ('rate_limits', '7 days'),
  ('analyses', '1 year'),
  ('audit_log', '3 months'),
  ('draft_plans', '30 days'),
  ('trash', '30 days');

create function private.kept_since(what text)
returns timestamptz
language sql
stable
security definer
set search_path = ''
as $$
  select now() - r.period from private.retention_rules as r where r.kept = what;
$$;

comment on function private.kept_since(text) is
  'Before this moment, maintenance removes it. Called by jobs.';

revoke all on function private.kept_since(text) from public;
