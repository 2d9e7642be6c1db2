-- The metrics of the database in one document, and the report in words.

create or replace function private.table_metrics()
returns jsonb
language sql
volatile
set search_path = ''
as $$
  select coalesce(
    jsonb_agg(
      jsonb_build_object(
        'table', n.nspname || '.' || c.relname,
        -- The planner's estimate, which no count of a large table has to wait for.
        'rows', case when c.reltuples < 0 then s.n_live_tup else c.reltuples::bigint end,
        'dead_rows', s.n_dead_tup,
        'table_bytes', z.table_bytes,
        'index_bytes', z.index_bytes,
        'total_bytes', z.table_bytes + z.index_bytes,
        'sequential_scans', s.seq_scan,
        'index_scans', s.idx_scan,
        'changed_rows', s.n_mod_since_analyze,
        'last_vacuum', greatest(s.last_vacuum, s.last_autovacuum),
        'last_analyze', greatest(s.last_analyze, s.last_autoanalyze)
      )
      order by z.table_bytes + z.index_bytes desc, n.nspname, c.relname
    ),
    '[]'
  )
  from pg_class as c
  join pg_namespace as n on n.oid = c.relnamespace
  left join pg_stat_user_tables as s on s.relid = c.oid
  cross join lateral (
    select pg_table_size(c.oid) as table_bytes, pg_indexes_size(c.oid) as index_bytes
  ) as z
  where n.nspname = any (private.health_schemas()) and c.relkind in ('r', 'm');
$$;

comment on function private.table_metrics() is
  'Rows, sizes and upkeep of each table of public and private, largest first. For the owner.';

revoke all on function private.table_metrics() from public;

create or replace function private.connection_metrics()
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object(
    'used', (select sum(d.numbackends) from pg_stat_database as d),
    'max', current_setting('max_connections')::integer,
    'by_state', (
      select coalesce(jsonb_object_agg(b.state, b.number), '{}')
      from (
        select coalesce(a.state, 'hidden') as state, count(*) as number
        from pg_stat_activity as a
        where a.datname = current_database()
        group by coalesce(a.state, 'hidden')
      ) as b
    )
  );
$$;

comment on function private.connection_metrics() is
  'Connections of the server, their greatest number, and those of this database by state; hidden: '
  'those of roles whose activity the owner may not see. For the owner.';

revoke all on function private.connection_metrics() from public;

create or replace function private.live_count_limit()
returns integer
language sql
immutable
set search_path = ''
as $$
  select 100000;
$$;

comment on function private.live_count_limit() is
  'How many accounts and days of tracking may be counted while someone waits. For the owner.';

revoke all on function private.live_count_limit() from public;

create or replace function private.active_people()
returns jsonb
language sql
stable
set search_path = ''
as $$
  with size as (
    select sum(greatest(c.reltuples, 0)) as rows
    from pg_class as c
    where c.oid in (
      'auth.users'::regclass, 'public.daily_nutrition_tracking'::regclass
    )
  ),
  known as (
    (
      select h.counted_at, h.last_1_day, h.last_7_days, h.last_30_days
      from private.active_people_history as h
      -- Beyond this the count would keep the reader waiting: the last one of the job will do.
      where (select z.rows from size as z) > private.live_count_limit()
      order by h.day desc
      limit 1
    )
    union all
    select now(), n.last_1_day, n.last_7_days, n.last_30_days
    from private.count_active_people() as n
    where (select z.rows from size as z) <= private.live_count_limit()
  )
  select to_jsonb(k) from (select) as always left join known as k on true;
$$;

comment on function private.active_people() is
  'The people who were active: counted now in a small database, else the last count of the job '
  'hourly_monitoring, NULL before it first ran. For the owner.';

revoke all on function private.active_people() from public;

create or replace function private.show_time(p_time timestamptz)
returns text
language sql
stable
set search_path = ''
as $$
  select to_char(p_time, case private.language()
    when 'en' then 'YYYY-MM-DD HH24:MI TZ' else 'DD/MM/YYYY HH24:MI TZ'
  end);
$$;

comment on function private.show_time(timestamptz) is
  'A time as the reader writes it, in the time zone of the session. For the owner.';

revoke all on function private.show_time(timestamptz) from public;

create or replace function private.health_report(p_checks private.health_check[])
returns text
language sql
stable
set search_path = ''
as $$
  with counted as (
    select
      count(*) filter (where c.level = 'error') as errors,
      count(*) filter (where c.level = 'warning') as warnings,
      count(*) filter (where c.level = 'info') as infos,
      count(*) filter (where c.level = 'unavailable') as unavailable
    from unnest(p_checks) as c
  ),
  blocks as (
    select
      array_position(array['error', 'warning', 'info'], c.level) as rank,
      c.place,
      concat_ws(
        E'\n',
        (private.message('health_report_block', array[
          (private.message('health_level_' || c.level, '{}')).message,
          c.title,
          coalesce(private.health_amount(c.value, c.unit), unknown.message),
          c.threshold,
          coalesce(private.show_time(c.since), unknown.message),
          c.meaning,
          c.remedy
        ])).message,
        case
          when c.note is not null
            then (private.message('health_report_note', array[c.note])).message
        end,
        (
          select string_agg(
            (private.message('health_report_evidence', array[e.told])).message, E'\n'
          )
          from (
            select (
              select string_agg(k.key || ' ' || k.value, ', ' order by k.place)
              from jsonb_each_text(r.content - 'value') with ordinality as k (key, value, place)
            ) as told
            from jsonb_array_elements(c.evidence) with ordinality as r (content, place)
            where r.place <= 3
          ) as e
        )
      ) as block
    from unnest(p_checks) with ordinality as c (
      name, title, level, value, unit, threshold, since, evidence, meaning, remedy, note, place
    )
    cross join private.message('health_report_unknown', '{}') as unknown
    where c.level in ('error', 'warning', 'info')
  )
  select concat_ws(
    E'\n\n',
    (private.message('health_report_head', array[
      (
        private.message(
          'health_level_' || case
            when n.errors > 0 then 'error' when n.warnings > 0 then 'warning'
            when n.infos > 0 then 'info' else 'ok'
          end,
          '{}'
        )
      ).message,
      current_database(),
      n.errors::text, n.warnings::text, n.infos::text, n.unavailable::text,
      private.show_time(now())
    ])).message,
    (select string_agg(b.block, E'\n\n' order by b.rank, b.place) from blocks as b)
  )
  from counted as n;
$$;

comment on function private.health_report(private.health_check[]) is
  'The checks as a text fit for an e-mail: a line that can be its subject, then a block for each '
  'that tells something. For the owner.';

revoke all on function private.health_report(private.health_check[]) from public;

create or replace function private.get_database_health_metrics()
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  checks private.health_check[];
begin
  perform private.require_admin();
  checks := array(select c from private.health_checks() as c);
  return jsonb_build_object(
    'taken_at', now(),
    'engine', private.engine(),
    'version', current_setting('server_version'),
    'started_at', pg_postmaster_start_time(),
    'uptime_seconds', floor(extract(epoch from now() - pg_postmaster_start_time())),
    'statistics_since', private.statistics_since(),
    'database', current_database(),
    'database_bytes', pg_database_size(current_database()),
    'cache_hit_ratio', (
      select round(100.0 * d.blks_hit / nullif(d.blks_hit + d.blks_read, 0), 2)
      from pg_stat_database as d
      where d.datname = current_database()
    ),
    'connections', private.connection_metrics(),
    'tables', private.table_metrics(),
    'active_people', private.active_people(),
    'levels', (
      select jsonb_object_agg(l.level, (
        select count(*) from unnest(checks) as c where c.level = l.level
      ))
      from unnest(array['ok', 'info', 'warning', 'error', 'unavailable']) as l (level)
    ),
    'issues', (
      select coalesce(jsonb_agg(to_jsonb(c)), '[]') from unnest(checks) as c where c.level <> 'ok'
    ),
    'exit_code', (
      select coalesce(max(case c.level when 'error' then 2 when 'warning' then 1 else 0 end), 0)
      from unnest(checks) as c
    ),
    'report', private.health_report(checks)
  );
end;
$$;

comment on function private.get_database_health_metrics() is
  'See public.get_database_health_metrics. SECURITY DEFINER: it reads the statistics of the server '
  'as the owner; PT403 without the role admin. Callable by signed-in people.';

revoke all on function private.get_database_health_metrics() from public;
grant execute on function private.get_database_health_metrics() to authenticated;

create or replace function public.get_database_health_metrics()
returns jsonb
language sql
volatile
set search_path = ''
as $$
  select private.get_database_health_metrics();
$$;

comment on function public.get_database_health_metrics() is
  'Size, connections, tables, active people, memory and age of the database, the health checks '
  'that are not ok (issues) and how many are at each level, a ready report and the exit code of '
  'check_alerts.sh: select get_database_health_metrics(). PT403 without the role admin. '
  'Callable by signed-in people and by the owner of the database.';

revoke all on function public.get_database_health_metrics() from public;
grant execute on function public.get_database_health_metrics() to authenticated;
