-- Jobs: when each is due by the clock of Paris, on the nights when it is changed too, and queueing it.

create function private.last_due(every interval, at time, weekday integer, moment timestamptz)
returns timestamptz
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  day date := moment at time zone 'Europe/Paris';
  due timestamptz;
begin
  if every = interval '1 hour' then
    -- Paris is whole hours away from UTC, where no hour is missing and none comes twice.
    due := date_trunc('hour', moment, 'UTC') + make_interval(mins => extract(minute from at)::integer);
    return case when due > moment then due - every else due end;
  end if;
  if weekday is not null then
    day := day - (7 + extract(isodow from day)::integer - weekday) % 7;
  end if;
  -- By the calendar, and only then a moment: a day of 23 or 25 hours is one day.
  due := (day + at) at time zone 'Europe/Paris';
  return case when due > moment then (day + at - every) at time zone 'Europe/Paris' else due end;
end;
$$;

comment on function private.last_due(interval, time, integer, timestamptz) is
  'When something scheduled was last due at a moment, never after it, by the clock of Paris. What is '
  'due daily or weekly at a time that the clock shows twice is due the second time, at one that it '
  'skips an hour later; what is due hourly, each hour that passes. Called by jobs.';

revoke all on function private.last_due(interval, time, integer, timestamptz) from public;

create function private.next_due(every interval, at time, weekday integer, moment timestamptz)
returns timestamptz
language sql
stable
parallel safe
set search_path = ''
as $$
  select case every
    when interval '1 hour' then last.due + every
    else (private.day_of(last.due) + at + every) at time zone 'Europe/Paris'
  end
  from private.last_due(every, at, weekday, moment) as last (due);
$$;

comment on function private.next_due(interval, time, integer, timestamptz) is
  'When something scheduled is due next after a moment, by the clock of Paris as last_due reads it. '
  'Called by jobs.';

revoke all on function private.next_due(interval, time, integer, timestamptz) from public;

create function private.queue_jobs_due(moment timestamptz)
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
    cross join lateral private.last_due(s.every, s.at, s.weekday, moment) as d (due_at)
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

comment on function private.queue_jobs_due(timestamptz) is
  'Queues the scheduled jobs that are due at a moment and returns how many. Called by queue_due_jobs, '
  'and by tests that go through a night of the year.';

revoke all on function private.queue_jobs_due(timestamptz) from public;

create function private.queue_due_jobs()
returns integer
language sql
volatile
security definer
set search_path = ''
as $$
  select private.queue_jobs_due(now());
$$;

comment on function private.queue_due_jobs() is
  'Queues the scheduled jobs that are due and returns how many; what was missed is made up for once. '
  'For workers and pg_cron, every minute or so, as the owner of the database.';

revoke all on function private.queue_due_jobs() from public;
