-- Reading the jobs and their runs.

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
      private.next_due(s.every, s.at, s.weekday, now())
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
