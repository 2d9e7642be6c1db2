-- Jobs: doing the work, step by step.

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
  select s.action, s.step, r.dry_run, r.options, r.worker into todo
  from private.job_run_steps as s
  join private.job_runs as r on r.id = s.run_id
  where s.run_id = run and s.position = place;
  begin
    execute format('select private.%I($1, $2)', todo.action)
      into came_of_it using todo.dry_run, todo.options;
  exception
    when query_canceled then
      -- Whoever runs it at a prompt and cancels wants no other step either.
      if todo.worker = 'sql' then
        raise;
      end if;
      select m.message into failure
      from private.message(
        'step_stopped', array[todo.step, current_setting('statement_timeout')]
      ) as m;
    when others then
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
  -- A worker goes on within milliseconds; pg_cron, whose ticks do 50 seconds of work, within a minute.
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
    -- An older claim is of a process of that name that has died: its step may be what it died of.
    and r.claimed_at > clock_timestamp() - private.patience_with_workers()
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
-- How long things are kept
-- ------------------------------------------------------------------------------------------------

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
