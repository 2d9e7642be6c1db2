-- Health checks of reading: cache, indexes used, slow and long queries.

create or replace function private.check_cache_hit_ratio()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select case
    when d.blks_hit + d.blks_read
      < private.health_condition('cache_hit_ratio', 'min_reads')
      then private.unavailable('health_few_reads', (d.blks_hit + d.blks_read)::text)
    else private.worst_of('cache_hit_ratio', jsonb_build_array(jsonb_build_object(
      'value', 100.0 * d.blks_hit / nullif(d.blks_hit + d.blks_read, 0),
      'from_memory', d.blks_hit, 'from_disk', d.blks_read, 'counted_since',
      private.statistics_since()
    )))
  end
  from pg_stat_database as d
  where d.datname = current_database();
$$;

comment on function private.check_cache_hit_ratio() is
  'Share of the pages read that were in memory, %. For the owner, through health_checks.';

revoke all on function private.check_cache_hit_ratio() from public;

create or replace function private.check_index_use()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.worst_of('index_use', jsonb_agg(jsonb_build_object(
    'value', round(100.0 * s.idx_scan / (s.seq_scan + s.idx_scan), 2),
    'table', s.schemaname || '.' || s.relname,
    'rows', s.n_live_tup, 'sequential_scans', s.seq_scan, 'index_scans', s.idx_scan
  )))
  from pg_stat_user_tables as s
  where s.schemaname = any (private.health_schemas())
    and s.n_live_tup >= private.health_condition('index_use', 'min_rows')
    and s.seq_scan + s.idx_scan > 0
    and s.seq_scan + s.idx_scan >= private.health_condition('index_use', 'min_scans');
$$;

comment on function private.check_index_use() is
  'Share of the scans of each large table that used an index, %. For the owner, through '
  'health_checks.';

revoke all on function private.check_index_use() from public;

create or replace function private.check_sequential_scans()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.worst_of('sequential_scans', jsonb_agg(jsonb_build_object(
    -- Of rows, not of scans: a list of 25 rows without an index is a scan too.
    'value', round((s.seq_tup_read / s.n_live_tup::numeric) / c.days, 2),
    'table', s.schemaname || '.' || s.relname,
    'rows', s.n_live_tup, 'rows_read', s.seq_tup_read, 'sequential_scans', s.seq_scan
  )))
  from pg_stat_user_tables as s
  cross join (
    -- Statistics of an hour say nothing of a day.
    select greatest(extract(epoch from now() - private.statistics_since()) / 86400, 1) as days
  ) as c
  where s.schemaname = any (private.health_schemas())
    and s.n_live_tup > 0
    and s.n_live_tup >= private.health_condition('sequential_scans', 'min_rows');
$$;

comment on function private.check_sequential_scans() is
  'How often a day each large table is read from end to end. For the owner, through health_checks.';

revoke all on function private.check_sequential_scans() from public;

create or replace function private.check_long_running_query()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.worst_of(
    'long_running_query',
    jsonb_agg(jsonb_build_object(
      'value', round(extract(epoch from statement_timestamp() - a.query_start), 1),
      'pid', a.pid, 'role', a.usename, 'application', a.application_name,
      'query', private.masked_query(a.query)
    )),
    private.hidden_sessions()
  )
  from pg_stat_activity as a
  where a.datname = current_database()
    and a.state = 'active'
    and a.backend_type = 'client backend'
    and a.pid <> pg_backend_pid();
$$;

comment on function private.check_long_running_query() is
  'How long the running queries of other sessions last, seconds. For the owner, through '
  'health_checks.';

revoke all on function private.check_long_running_query() from public;

create or replace function private.check_slow_query()
returns private.health_finding
language plpgsql
volatile
set search_path = ''
as $$
declare
  measured jsonb;
begin
  execute format(
    $sql$
      select jsonb_agg(jsonb_build_object(
        'value', round(s.mean_exec_time::numeric, 1), 'calls', s.calls, 'rows', s.rows,
        'total_s', round(s.total_exec_time::numeric / 1000, 1),
        'query', private.masked_query(s.query)
      ))
      from (
        select p.*
        from %I.pg_stat_statements as p
        join pg_database as d on d.oid = p.dbid
        where d.datname = current_database()
          and p.calls >= private.health_condition('slow_query', 'min_calls')
        order by p.mean_exec_time desc
        limit 100
      ) as s
    $sql$,
    (
      select e.extnamespace::regnamespace::text
      from pg_extension as e
      where e.extname = 'pg_stat_statements'
    )
  )
  into measured;
  return private.worst_of('slow_query', measured);
end;
$$;

comment on function private.check_slow_query() is
  'Mean time of each frequent query, ms, from pg_stat_statements. For the owner, through '
  'health_checks.';

revoke all on function private.check_slow_query() from public;
