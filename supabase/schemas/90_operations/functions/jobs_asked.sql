-- Jobs: asking for a run, and cancelling it.

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
