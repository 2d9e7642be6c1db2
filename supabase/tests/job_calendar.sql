-- A year of clock ticks: each job is queued exactly as often as its schedule says, on the two nights
-- when the clocks of Paris change too.
begin;
select plan(33);

-- Every minute between two moments, in the order in which they pass.
create function pg_temp.minutes(since text, until text) returns setof timestamptz language sql as $$
  select generate_series(since::timestamptz, until::timestamptz - interval '1 minute', interval '1 minute')
$$;

-- The whole of 2026: what each tick would find due. Grouped, since each is found by many ticks.
create temporary table times (job text, n bigint);
insert into times values ('daily_maintenance', 365), ('weekly_maintenance', 52), ('full_backup', 365), ('hourly_monitoring', 365 * 24);
create temporary table found as
select s.job, d.due, min(m.moment) as first_tick, count(*) as ticks
from private.job_schedule as s
cross join pg_temp.minutes('2026-01-01 00:00+01', '2027-01-01 00:00+01') as m (moment)
cross join lateral private.last_due(s.every, s.at, s.weekday, m.moment) as d (due)
group by s.job, d.due;
select set_eq('select job from times', 'select job from private.job_schedule', 'every scheduled job is counted here');
select is((select count(*) from found as f where f.job = t.job and f.due >= '2026-01-01 00:00+01'), t.n, t.job || ': times in 2026')
from times as t order by t.job;
select is_empty($$ select * from found where first_tick < due $$, 'nothing is due before its time');
select is_empty($$ select * from found where due >= '2026-01-01 00:00+01' and first_tick <> due $$, 'and each at its very minute');
select is_empty($$
  select job, due from (select job, due, ticks, first_tick, lead(first_tick) over (partition by job order by due) as next from found) as f
  where next <> first_tick + ticks * interval '1 minute'
$$, 'once passed, it does not come back');
select is_empty($$
  select job, due at time zone 'Europe/Paris' from found join private.job_schedule using (job)
  where every <> '1 hour' and (due at time zone 'Europe/Paris')::time <> at and (due at time zone 'Europe/Paris')::date <> '2026-03-29'
$$, 'at the time that the clock of Paris shows');

-- The two nights, schedule by schedule: the hour that is skipped, and the one that comes twice.
create function pg_temp.due_in(every interval, at time, weekday integer, since text, until text) returns text language sql as $$
  select string_agg(to_char(d.due at time zone 'UTC', 'DD HH24:MI'), ', ' order by d.due)
  from (
    select distinct private.last_due(every, at, weekday, m.moment) as due
    from pg_temp.minutes(since, until) as m (moment)
  ) as d where d.due >= since::timestamptz
$$;
select is(pg_temp.due_in(v.every::interval, v.at::time, v.weekday, '2026-03-29 00:30+01', '2026-03-29 04:00+02'), v.due, 'in spring, by UTC: ' || v.every || ' ' || v.at)
from (values
  ('1 day', '02:00', null, '29 01:00'), ('1 day', '02:30', null, '29 01:30'), ('1 day', '03:00', null, '29 01:00'),
  ('7 days', '02:30', 7, '29 01:30'), ('7 days', '03:00', 7, '29 01:00'), ('7 days', '02:30', 1, null),
  ('1 hour', '00:00', null, '29 00:00, 29 01:00'), ('1 hour', '00:30', null, '28 23:30, 29 00:30, 29 01:30')
) as v (every, at, weekday, due);
select is(pg_temp.due_in(v.every::interval, v.at::time, v.weekday, '2026-10-25 00:30+02', '2026-10-25 04:00+01'), v.due, 'in autumn, by UTC: ' || v.every || ' ' || v.at)
from (values
  ('1 day', '02:00', null, '25 01:00'), ('1 day', '02:30', null, '25 01:30'), ('1 day', '03:00', null, '25 02:00'),
  ('7 days', '02:30', 7, '25 01:30'), ('7 days', '03:00', 7, '25 02:00'), ('7 days', '02:30', 1, null),
  ('1 hour', '00:00', null, '24 23:00, 25 00:00, 25 01:00, 25 02:00'),
  ('1 hour', '00:30', null, '24 22:30, 24 23:30, 25 00:30, 25 01:30, 25 02:30')
) as v (every, at, weekday, due);
select is(private.last_due('1 day', '02:00', null, '2026-10-25 00:05+00'), '2026-10-24 00:00+00'::timestamptz, 'the first time that the clock shows 2:05, nothing is due yet');

-- When it is due next is the next of these, by the calendar as well.
select is(private.next_due(v.every::interval, v.at::time, v.weekday, v.moment::timestamptz), v.due::timestamptz, 'after ' || v.moment)
from (values
  ('1 day', '04:00', null, '2026-10-24 12:00+02', '2026-10-25 04:00+01'),
  ('1 day', '02:00', null, '2026-03-29 12:00+02', '2026-03-30 02:00+02'),
  ('7 days', '03:00', 7, '2026-03-24 12:00+01', '2026-03-29 03:00+02'),
  ('1 hour', '00:30', null, '2026-10-25 02:45+02', '2026-10-25 02:30+01')
) as v (every, at, weekday, moment, due);

-- The queue itself through both nights, minute by minute, each run done within its minute.
create function pg_temp.passes(since text, until text) returns text language plpgsql as $$
declare
  moment timestamptz;
  answer text;
begin
  delete from private.job_runs;
  update private.job_schedule set since = passes.since::timestamptz - interval '1 second';
  for moment in select * from pg_temp.minutes(since, until) loop
    perform private.queue_jobs_due(moment);
    update private.job_runs set requested_at = moment, status = 'succeeded' where status = 'queued';
  end loop;
  select string_agg(r.job || ' ' || r.n, ', ' order by r.job) into answer
  from (select job, count(*) as n from private.job_runs group by job) as r;
  return answer;
end;
$$;
select is(pg_temp.passes(v.since, v.until), v.runs, v.why)
from (values
  ('2026-03-28 12:00+01', '2026-03-29 12:00+02', 'daily_maintenance 1, full_backup 1, hourly_monitoring 23, weekly_maintenance 1', 'the night of 23 hours'),
  ('2026-10-24 12:00+02', '2026-10-25 12:00+01', 'daily_maintenance 1, full_backup 1, hourly_monitoring 25, weekly_maintenance 1', 'the night of 25 hours'),
  ('2026-11-24 12:00+01', '2026-11-25 12:00+01', 'daily_maintenance 1, full_backup 1, hourly_monitoring 24', 'and any other')
) as v (since, until, runs, why);

select * from finish();
rollback;
