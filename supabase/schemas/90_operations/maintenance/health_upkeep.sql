-- Health checks of sessions, room and upkeep.

-- ------------------------------------------------------------------------------------------------
-- Checks: sessions
-- ------------------------------------------------------------------------------------------------

create or replace function private.check_idle_in_transaction()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.worst_of(
    'idle_in_transaction',
    jsonb_agg(jsonb_build_object(
      'value', round(extract(epoch from statement_timestamp() - a.state_change), 1),
      'pid', a.pid, 'role', a.usename, 'application', a.application_name,
      'query', private.masked_query(a.query)
    )),
    private.hidden_sessions()
  )
  from pg_stat_activity as a
  where a.datname = current_database() and a.state like 'idle in transaction%';
$$;

comment on function private.check_idle_in_transaction() is
  'How long sessions have kept a transaction open without doing anything, seconds. For the owner, '
  'through health_checks.';

revoke all on function private.check_idle_in_transaction() from public;

create or replace function private.check_connections()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.health_finding(
    private.health_level('connections', c.used), c.used, c.evidence
  )
  from (
    select
      100.0 * sum(d.numbackends) / current_setting('max_connections')::integer as used,
      jsonb_agg(
        jsonb_build_object('database', d.datname, 'connections', d.numbackends)
        order by d.numbackends desc
      ) filter (where d.numbackends > 0) as evidence
    from pg_stat_database as d
  ) as c;
$$;

comment on function private.check_connections() is
  'Share of max_connections in use, %, all databases of the server together. For the owner, '
  'through health_checks.';

revoke all on function private.check_connections() from public;

create or replace function private.check_lock_waits()
returns private.health_finding
language sql
volatile
set search_path = ''
as $$
  with waits as (
    select
      l.pid,
      round(extract(epoch from statement_timestamp() - min(l.waitstart)), 1) as seconds
    from pg_locks as l
    where not l.granted
    group by l.pid
  ),
  told as (
    select
      count(*) as number,
      max(w.seconds) as longest,
      jsonb_agg(jsonb_build_object(
        'pid', w.pid, 'seconds', w.seconds, 'blocked_by', pg_blocking_pids(w.pid),
        'query', private.masked_query(a.query)
      ) order by w.seconds desc nulls last) as evidence
    from waits as w
    join pg_stat_activity as a on a.pid = w.pid
    where a.datname = current_database()
  )
  select private.health_finding(
    case
      when t.longest > private.health_condition('lock_waits', 'max_seconds')
        and private.health_level('lock_waits', t.number) = 'ok'
        then 'warning'
      else private.health_level('lock_waits', t.number)
    end,
    t.number,
    t.evidence
  )
  from told as t;
$$;

comment on function private.check_lock_waits() is
  'How many sessions wait for a lock; one that waits long is enough to tell. For the owner, '
  'through health_checks.';

revoke all on function private.check_lock_waits() from public;

-- ------------------------------------------------------------------------------------------------
-- Checks: room and upkeep
-- ------------------------------------------------------------------------------------------------

create or replace function private.check_sequence_used()
returns private.health_finding
language sql
volatile
set search_path = ''
as $$
  select private.worst_of('sequence_used', jsonb_agg(jsonb_build_object(
    'value', round(100 * (s.last_value - s.min_value + 1) / (b.top - s.min_value + 1), 2),
    'sequence', s.schemaname || '.' || s.sequencename,
    'column', d.refobjid::regclass || '.' || a.attname,
    'last_value', s.last_value, 'largest', b.top
  )))
  from pg_sequences as s
  join pg_namespace as n on n.nspname = s.schemaname
  join pg_class as c on c.relnamespace = n.oid and c.relname = s.sequencename and c.relkind = 'S'
  left join pg_depend as d
    on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('a', 'i')
    and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0
  left join pg_attribute as a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
  cross join lateral (
    -- A sequence of bigint behind a column of integer ends where the column does.
    select least(s.max_value, case a.atttypid
      when 'smallint'::regtype then 32767
      when 'integer'::regtype then 2147483647
    end)::numeric as top
  ) as b
  where s.schemaname = any (private.health_schemas())
    and s.increment_by > 0 and not s.cycle and s.last_value is not null;
$$;

comment on function private.check_sequence_used() is
  'Share of the numbers of each sequence that are used up, %, within the limits of its column too. '
  'For the owner, through health_checks.';

revoke all on function private.check_sequence_used() from public;

create or replace function private.check_transaction_wraparound()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.worst_of('transaction_wraparound', jsonb_agg(jsonb_build_object(
    'value', round(
      100 * greatest(age(d.datfrozenxid), mxid_age(d.datminmxid)) / (2 ^ 31)::numeric, 2
    ),
    'database', d.datname, 'transactions', age(d.datfrozenxid),
    'multixacts', mxid_age(d.datminmxid)
  )))
  from pg_database as d;
$$;

comment on function private.check_transaction_wraparound() is
  'Share of the transaction ids used since the oldest row that was not frozen, %. For the owner, '
  'through health_checks.';

revoke all on function private.check_transaction_wraparound() from public;

create or replace function private.check_dead_tuples()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.worst_of('dead_tuples', jsonb_agg(jsonb_build_object(
    'value', round(100.0 * s.n_dead_tup / (s.n_live_tup + s.n_dead_tup), 2),
    'table', s.schemaname || '.' || s.relname, 'dead_rows', s.n_dead_tup, 'rows', s.n_live_tup,
    'last_vacuum', greatest(s.last_vacuum, s.last_autovacuum)
  )))
  from pg_stat_user_tables as s
  where s.schemaname = any (private.health_schemas())
    and s.n_dead_tup > private.health_condition('dead_tuples', 'min_rows');
$$;

comment on function private.check_dead_tuples() is
  'Share of dead rows in each table that has many, %. For the owner, through health_checks.';

revoke all on function private.check_dead_tuples() from public;

create or replace function private.check_stale_statistics()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.worst_of('stale_statistics', jsonb_agg(jsonb_build_object(
    'value', round(100.0 * s.n_mod_since_analyze / greatest(s.n_live_tup, 1), 2),
    'table', s.schemaname || '.' || s.relname, 'rows', s.n_live_tup,
    'changed_rows', s.n_mod_since_analyze,
    'last_analyze', greatest(s.last_analyze, s.last_autoanalyze)
  )))
  from pg_stat_user_tables as s
  where s.schemaname = any (private.health_schemas())
    and s.n_mod_since_analyze > private.health_condition('stale_statistics', 'min_rows');
$$;

comment on function private.check_stale_statistics() is
  'Share of the rows of each table that changed since it was analyzed, %. For the owner, through '
  'health_checks.';

revoke all on function private.check_stale_statistics() from public;

create or replace function private.check_large_table()
returns private.health_finding
language sql
volatile
set search_path = ''
as $$
  select private.worst_of('large_table', jsonb_agg(jsonb_build_object(
    'value', round(pg_total_relation_size(c.oid) / (1024 ^ 3)::numeric, 3),
    'table', c.oid::regclass::text, 'rows', greatest(c.reltuples, 0)::bigint
  )))
  from pg_class as c
  join pg_namespace as n on n.oid = c.relnamespace
  where n.nspname = any (private.health_schemas()) and c.relkind in ('r', 'm');
$$;

comment on function private.check_large_table() is
  'Size of each table with its indexes, GB. For the owner, through health_checks.';

revoke all on function private.check_large_table() from public;

create or replace function private.check_stale_view()
returns private.health_finding
language sql
volatile
set search_path = ''
as $$
  select private.number_of_rows('stale_view', jsonb_agg(jsonb_build_object(
    'view', v.view_name, 'refreshed_at', v.refreshed_at,
    'age_hours', round(extract(epoch from v.age) / 3600, 1),
    'max_age_hours', round(extract(epoch from v.max_age) / 3600, 1),
    'changes_since', v.changes_since
  ) order by v.refreshed_at nulls first))
  from private.insight_staleness() as v
  where v.is_stale;
$$;

comment on function private.check_stale_view() is
  'How many materialized views are older than their greatest age. For the owner, through '
  'health_checks.';

revoke all on function private.check_stale_view() from public;

create or replace function private.check_failed_job()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.number_of_rows('failed_job', jsonb_agg(jsonb_build_object(
    'job', r.job, 'failed_at', r.finished_at, 'error', left(r.error, 300)
  ) order by r.finished_at desc))
  from (
    select distinct on (j.job) j.job, j.status, j.finished_at, j.error
    from private.job_runs as j
    where j.finished_at is not null
    order by j.job, j.requested_at desc
  ) as r
  where r.status = 'failed';
$$;

comment on function private.check_failed_job() is
  'How many jobs failed when they last ran. For the owner, through health_checks.';

revoke all on function private.check_failed_job() from public;

create or replace function private.check_backup_age()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.health_finding(
    case when b.finished_at is null then 'error' else private.health_level('backup_age', c.age) end,
    c.age,
    case
      when b.finished_at is not null
        then jsonb_build_array(jsonb_build_object('last_backup', b.finished_at))
    end,
    case
      when b.finished_at is null then (private.message('health_never_backed_up', '{}')).message
    end
  )
  from (
    select max(k.finished_at) as finished_at
    from private.backups as k
    where k.kind = 'full' and k.status = 'complete'
  ) as b
  cross join lateral (
    select extract(epoch from now() - b.finished_at) / 3600 as age
  ) as c;
$$;

comment on function private.check_backup_age() is
  'Hours since the last complete full backup; an error where there is none. For the owner, through '
  'health_checks.';

revoke all on function private.check_backup_age() from public;

create or replace function private.check_backup_proof()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.health_finding(
    case when b.proved_at is null then 'error' else private.health_level('backup_proof', c.age) end,
    c.age,
    case
      when b.proved_at is not null
        then jsonb_build_array(jsonb_build_object('last_proof', b.proved_at))
    end,
    case when b.proved_at is null then (private.message('health_never_proved', '{}')).message end
  )
  from (
    select max(k.proved_at) as proved_at
    from private.backups as k
    where k.kind = 'full'
  ) as b
  cross join lateral (
    select extract(epoch from now() - b.proved_at) / 86400 as age
  ) as c;
$$;

comment on function private.check_backup_proof() is
  'Days since a full backup was last proved by a restore; an error where none was. For the owner, '
  'through health_checks.';

revoke all on function private.check_backup_proof() from public;
