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

-- ------------------------------------------------------------------------------------------------
-- One at a time
-- ------------------------------------------------------------------------------------------------

create table private.tasks (
  task text primary key,
  label_fr text not null,
  label_en text not null
);

revoke all on table private.tasks from anon, authenticated, service_role;

comment on table private.tasks is
  'What runs one at a time, by the name of its lock, with the words for it at the beginning of a '
  'sentence.';
comment on column private.tasks.task is 'Name of the lock, and of the job where it is one.';
comment on column private.tasks.label_fr is 'In French, such as « La maintenance quotidienne ».';
comment on column private.tasks.label_en is 'In English.';

-- ------------------------------------------------------------------------------------------------
-- Jobs
-- ------------------------------------------------------------------------------------------------

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
