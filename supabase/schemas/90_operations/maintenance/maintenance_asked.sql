-- Maintenance by the names of the specification, and pg_cron as a worker, where it is installed.

-- ------------------------------------------------------------------------------------------------
-- Maintenance: the names of the specification
-- ------------------------------------------------------------------------------------------------

create or replace function public.daily_maintenance(dry_run boolean default false)
returns jsonb
language sql
volatile
set search_path = ''
as $$
  select private.run_now('daily_maintenance', dry_run);
$$;

comment on function public.daily_maintenance(boolean) is
  'Rate limits (7 days), analyses (1 year), trash (30 days), statistics of recipes, insights, '
  'backups that are no longer kept, planner statistics: all now, in this transaction. Returns what '
  'came of each step; a dry run counts only. PT409 while it runs elsewhere. For admins and, at a SQL '
  'prompt, the owner of the database; the console uses start_job.';

revoke all on function public.daily_maintenance(boolean) from public, anon, service_role;
grant execute on function public.daily_maintenance(boolean) to authenticated;

create or replace function public.weekly_maintenance(dry_run boolean default false)
returns jsonb
language sql
volatile
set search_path = ''
as $$
  select private.run_now('weekly_maintenance', dry_run);
$$;

comment on function public.weekly_maintenance(boolean) is
  'Audit log (3 months), drafts of plans (30 days), care of indexes, recount of rollups, popularity, '
  'chain of the audit: all now, in this transaction. Returns what came of each step; a dry run counts '
  'only. PT409 while it runs elsewhere. For admins and, at a SQL prompt, the owner of the database; '
  'the console uses start_job.';

revoke all on function public.weekly_maintenance(boolean) from public, anon, service_role;
grant execute on function public.weekly_maintenance(boolean) to authenticated;

-- ------------------------------------------------------------------------------------------------
-- pg_cron, where it is installed
-- ------------------------------------------------------------------------------------------------

create or replace function private.cron_commands()
returns table (name text, schedule text, command text)
language sql
immutable
parallel safe
set search_path = ''
as $commands$
  values
    ('coach-due', '* * * * *', 'select private.queue_due_jobs()'),
    -- One statement, for only then may it commit: a procedure that commits could not fix its search
    -- path. A step under way is finished, so that a tick ends before the next where steps are short.
    ('coach-work', '* * * * *', $command$do $work$
declare
  enough constant timestamptz := clock_timestamp() + interval '50 seconds';
begin
  while private.work_jobs('pg_cron') and clock_timestamp() < enough loop
    commit;
  end loop;
end
$work$$command$);
$commands$;

comment on function private.cron_commands() is
  'What pg_cron is to execute, word for word: queueing what is due, and doing steps, each committed '
  'before the next, until nothing is left or 50 seconds are over. Called by schedule_worker.';

revoke all on function private.cron_commands() from public;

create or replace function private.schedule_worker()
returns text
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  scheduler text;
  told record;
begin
  select n.nspname into scheduler
  from pg_catalog.pg_extension as e
  join pg_catalog.pg_proc as p on p.proname = 'schedule'
  join pg_catalog.pg_namespace as n on n.oid = p.pronamespace
  join pg_catalog.pg_depend as d
    on d.objid = p.oid and d.refobjid = e.oid and d.deptype = 'e'
  where e.extname = 'pg_cron'
  limit 1;
  if scheduler is null then
    return 'pg_cron is not installed';
  end if;
  for told in select c.* from private.cron_commands() as c loop
    execute format(
      'select %I.schedule(%L, %L, %L)', scheduler, told.name, told.schedule, told.command
    );
  end loop;
  return 'scheduled';
end;
$$;

comment on function private.schedule_worker() is
  'Makes pg_cron a worker of the jobs, where it is installed: each minute it executes cron_commands '
  'as the owner of the database, whose statement_timeout is the longest that a step may take. '
  'Repeatable. Callable by the owner.';

revoke all on function private.schedule_worker() from public;

select private.schedule_worker();
