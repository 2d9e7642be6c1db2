-- Running all health checks, and their history.

-- ------------------------------------------------------------------------------------------------
-- All checks
-- ------------------------------------------------------------------------------------------------

create or replace function private.run_check(p_check text)
returns private.health_finding
language plpgsql
volatile
set search_path = ''
as $$
declare
  obstacle constant text := (
    select private.health_obstacle(t.needs)
    from private.health_thresholds as t
    where t.name = p_check
  );
  finding jsonb;
begin
  if obstacle is not null then
    return private.unavailable(obstacle);
  end if;
  execute format('select to_jsonb(f) from private.%I() as f', 'check_' || p_check) into finding;
  return jsonb_populate_record(null::private.health_finding, finding);
exception when others then
  return private.unavailable('health_check_raised', sqlerrm);
end;
$$;

comment on function private.run_check(text) is
  'What a check finds; one that cannot look or raises is unavailable with its reason, and takes no '
  'other along. For the owner, through health_checks.';

revoke all on function private.run_check(text) from public;

create or replace function private.health_amount(p_value numeric, p_unit text)
returns text
language sql
stable
set search_path = ''
as $$
  select private.show_number(p_value) || case private.language()
    when 'en' then case p_unit
      when 'count' then '' when 'days' then ' d' when 'per_day' then ' / day' else ' ' || p_unit
    end
    else case p_unit
      when 'count' then '' when 'days' then ' j' when 'per_day' then ' / jour'
      when 'GB' then ' Go' else ' ' || p_unit
    end
  end;
$$;

comment on function private.health_amount(numeric, text) is
  'A value with its unit, as the reader writes it. For the owner.';

revoke all on function private.health_amount(numeric, text) from public;

create or replace function private.health_threshold(
  p_threshold private.health_thresholds, p_level text, p_conditions text
)
returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  -- That of the level reached, or the first one ahead.
  bound constant numeric := case p_level
    when 'error' then coalesce(p_threshold.error, p_threshold.warning, p_threshold.info)
    when 'warning' then coalesce(p_threshold.warning, p_threshold.info, p_threshold.error)
    else coalesce(p_threshold.info, p_threshold.warning, p_threshold.error)
  end;
  told text := p_conditions;
  condition record;
begin
  for condition in select c.key, c.value from jsonb_each_text(p_threshold.conditions) as c loop
    told := replace(
      told, '{' || condition.key || '}', private.show_number(condition.value::numeric)
    );
  end loop;
  return replace(p_threshold.comparison, '>=', '≥') || ' '
    || private.health_amount(bound, p_threshold.unit)
    || case when told <> '' then ' (' || told || ')' else '' end;
end;
$$;

comment on function private.health_threshold(private.health_thresholds, text, text) is
  'The threshold of a level with its conditions, in words. For the owner.';

revoke all on function private.health_threshold(private.health_thresholds, text, text) from public;

create or replace function private.health_checks()
returns setof private.health_check
language sql
volatile
rows 20
set search_path = ''
as $$
  select
    t.name,
    w.title,
    f.level,
    f.value,
    t.unit,
    private.health_threshold(t, f.level, w.conditions),
    case when last.level = f.level then last.since when last.level is not null then now() end,
    f.evidence,
    w.meaning,
    w.remedy,
    f.note
  from private.health_thresholds as t
  cross join lateral private.run_check(t.name) as f
  left join lateral (
    select l.title, l.conditions, l.meaning, l.remedy
    from private.health_texts as l
    where l.name = t.name and l.language = private.language()
  ) as w on true
  left join lateral (
    select h.level, h.since
    from private.health_history as h
    where h.check_name = t.name
    order by h.hour desc
    limit 1
  ) as last on true
  order by t.position;
$$;

comment on function private.health_checks() is
  'Every health check, in the language of the request; since is NULL where the history knows '
  'nothing of it. For the owner and the functions that check the role first.';

revoke all on function private.health_checks() from public;

create or replace function private.detect_performance_issues(p_all_checks boolean)
returns setof private.health_check
language plpgsql
volatile
security definer
rows 20
set search_path = ''
as $$
begin
  perform private.require_admin();
  return query
  select c.*
  from private.health_checks() as c
  where p_all_checks or c.level <> 'ok';
end;
$$;

comment on function private.detect_performance_issues(boolean) is
  'See public.detect_performance_issues. SECURITY DEFINER: it reads the statistics of the server '
  'as the owner; PT403 without the role admin. Callable by signed-in people.';

revoke all on function private.detect_performance_issues(boolean) from public;
grant execute on function private.detect_performance_issues(boolean) to authenticated;

create or replace function public.detect_performance_issues(all_checks boolean default false)
returns table (
  name text,
  title text,
  level text,
  value numeric,
  unit text,
  threshold text,
  since timestamptz,
  evidence jsonb,
  meaning text,
  remedy text,
  note text
)
language sql
volatile
rows 20
set search_path = ''
as $$
  select * from private.detect_performance_issues(all_checks);
$$;

comment on function public.detect_performance_issues(boolean) is
  'The health checks that are not ok: what is wrong, against which threshold, since when, the rows '
  'that show it, what it means and what to do; with all_checks the healthy ones too. A check that '
  'this engine cannot do is unavailable, with the reason in note. PT403 without the role admin. '
  'Callable by signed-in people and by the owner of the database.';

revoke all on function public.detect_performance_issues(boolean) from public;
grant execute on function public.detect_performance_issues(boolean) to authenticated;

-- ------------------------------------------------------------------------------------------------
-- History
-- ------------------------------------------------------------------------------------------------

create or replace function private.count_active_people()
returns table (last_1_day integer, last_7_days integer, last_30_days integer)
language sql
stable
rows 1
set search_path = ''
as $$
  select
    (count(*) filter (where p.seen > now() - interval '1 day'))::integer,
    (count(*) filter (where p.seen > now() - interval '7 days'))::integer,
    count(*)::integer
  from (
    select e.person, max(e.seen) as seen
    from (
      select u.id as person, u.last_sign_in_at as seen
      from auth.users as u
      where u.last_sign_in_at > now() - interval '30 days'
      union all
      select d.user_id, least((d.tracking_date + 1)::timestamptz, now())
      from public.daily_nutrition_tracking as d
      where d.tracking_date between current_date - 29 and current_date
    ) as e
    group by e.person
  ) as p;
$$;

comment on function private.count_active_people() is
  'Counts the people who signed in or tracked a day in the last 1, 7 and 30 days. Reads every '
  'account, since hosted Supabase lets nobody index auth.users. For the owner.';

revoke all on function private.count_active_people() from public;

create or replace function private.record_health(dry_run boolean, options jsonb)
returns jsonb
language sql
volatile
set search_path = ''
as $$
  with found as materialized (
    select c.name, c.level, c.value, coalesce(c.since, now()) as since
    from private.health_checks() as c
  ),
  written as (
    insert into private.health_history as h (check_name, hour, taken_at, level, value, since)
    select f.name, date_trunc('hour', now(), 'UTC'), now(), f.level, f.value, f.since
    from found as f
    where not dry_run
    on conflict (check_name, hour) do update set
      taken_at = excluded.taken_at,
      level = excluded.level,
      value = excluded.value,
      since = excluded.since
    returning 1
  ),
  counted as (
    insert into private.active_people_history as h (
      day, counted_at, last_1_day, last_7_days, last_30_days
    )
    select current_date, now(), n.last_1_day, n.last_7_days, n.last_30_days
    from private.count_active_people() as n
    where not dry_run
    on conflict (day) do update set
      counted_at = excluded.counted_at,
      last_1_day = excluded.last_1_day,
      last_7_days = excluded.last_7_days,
      last_30_days = excluded.last_30_days
    returning 1
  )
  select jsonb_build_object(
    'rows', (select count(*) from written),
    'people_counted', (select count(*) from counted),
    'levels', (
      select jsonb_object_agg(n.level, n.number)
      from (select f.level, count(*) as number from found as f group by f.level) as n
    )
  );
$$;

comment on function private.record_health(boolean, jsonb) is
  'Step of the job hourly_monitoring: runs every check and keeps what it found for this hour, and '
  'counts the active people; dry_run keeps nothing. Returns how many rows and how many '
  'checks at each level. For the owner.';

revoke all on function private.record_health(boolean, jsonb) from public;

create or replace function private.read_health_history(p_check text, p_since timestamptz)
returns table (taken_at timestamptz, level text, value numeric, since timestamptz)
language plpgsql
stable
security definer
rows 720
set search_path = ''
as $$
begin
  perform private.require_admin();
  if not exists (select from private.health_thresholds as t where t.name = p_check) then
    perform private.fail(
      404, 'unknown_health_check', 'check_name', coalesce(left(p_check, 40), '')
    );
  end if;
  return query
  select h.taken_at, h.level, h.value, h.since
  from private.health_history as h
  where h.check_name = p_check and h.hour >= date_trunc('hour', p_since, 'UTC')
    and h.taken_at >= p_since
  order by h.hour;
end;
$$;

comment on function private.read_health_history(text, timestamptz) is
  'See public.health_history. SECURITY DEFINER: nobody reads the table itself; PT403 without the '
  'role admin. Callable by signed-in people.';

revoke all on function private.read_health_history(text, timestamptz) from public;
grant execute on function private.read_health_history(text, timestamptz) to authenticated;

create or replace function public.health_history(
  check_name text, since timestamptz default now() - interval '30 days'
)
returns table (taken_at timestamptz, level text, value numeric, level_since timestamptz)
language sql
stable
rows 720
set search_path = ''
as $$
  select h.taken_at, h.level, h.value, h.since
  from private.read_health_history(check_name, since) as h;
$$;

comment on function public.health_history(text, timestamptz) is
  'What a health check found, hour by hour, oldest first: level, value, and since when it has been '
  'at that level. Filter, order and page it like a table. PT404 for an unknown check, PT403 '
  'without the role admin. Callable by signed-in people and by the owner of the database.';

revoke all on function public.health_history(text, timestamptz) from public;
grant execute on function public.health_history(text, timestamptz) to authenticated;
