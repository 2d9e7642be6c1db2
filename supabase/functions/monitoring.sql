-- Health of the database. The tables, thresholds and words are in migrations/011_health.sql; this
-- file is installed again whenever it has changed, so each statement is repeatable.
--
-- A check is a function private.check_<name>() that returns a private.health_finding, and a row of
-- private.health_thresholds. private.health_checks runs them all.

-- ------------------------------------------------------------------------------------------------
-- What checks are made of
-- ------------------------------------------------------------------------------------------------

create or replace function private.engine()
returns text
language sql
stable
set search_path = ''
as $$
  select case when version() ~ 'wasm|emcc' then 'pglite' else 'postgresql' end;
$$;

comment on function private.engine() is
  'pglite for the embedded engine, which has one connection, else postgresql. For the owner.';

revoke all on function private.engine() from public;

create or replace function private.health_schemas()
returns text[]
language sql
immutable
set search_path = ''
as $$
  select '{public,private}'::text[];
$$;

comment on function private.health_schemas() is
  'The schemas whose tables, indexes and sequences are watched. For the owner.';

revoke all on function private.health_schemas() from public;

create or replace function private.health_condition(p_check text, p_condition text)
returns numeric
language sql
stable
set search_path = ''
as $$
  select (t.conditions ->> p_condition)::numeric
  from private.health_thresholds as t
  where t.name = p_check;
$$;

comment on function private.health_condition(text, text) is
  'A number that a check asks for besides its threshold; NULL where there is none. For the owner.';

revoke all on function private.health_condition(text, text) from public;

create or replace function private.health_level(p_check text, p_value numeric)
returns text
language sql
stable
set search_path = ''
as $$
  select coalesce(
    (
      select b.level
      from private.health_thresholds as t
      cross join lateral (
        values ('error', t.error, 1), ('warning', t.warning, 2), ('info', t.info, 3)
      ) as b (level, bound, rank)
      where t.name = p_check and case t.comparison
        when '<' then p_value < b.bound
        when '>' then p_value > b.bound
        else p_value >= b.bound
      end
      order by b.rank
      limit 1
    ),
    'ok'
  );
$$;

comment on function private.health_level(text, numeric) is
  'The level that a value reaches by the thresholds of a check; ok for NULL. For the owner.';

revoke all on function private.health_level(text, numeric) from public;

create or replace function private.health_finding(
  p_level text, p_value numeric, p_evidence jsonb default '[]', p_note text default null
)
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select
    p_level,
    trim_scale(round(p_value, 2)),
    case
      when p_level in ('ok', 'unavailable') then '[]'
      -- Enough to act on; a thousand would only make the answer heavy.
      else jsonb_path_query_array(coalesce(p_evidence, '[]'), '$[0 to 19]')
    end,
    p_note;
$$;

comment on function private.health_finding(text, numeric, jsonb, text) is
  'A finding with at most 20 rows of evidence, none where nothing is wrong. For the owner.';

revoke all on function private.health_finding(text, numeric, jsonb, text) from public;

create or replace function private.unavailable(p_code text, variadic p_args text[] default '{}')
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.health_finding(
    'unavailable', null, '[]', (private.message(p_code, p_args)).message
  );
$$;

comment on function private.unavailable(text, text[]) is
  'The finding of a check that cannot look, with the reason of that code. For the owner.';

revoke all on function private.unavailable(text, text[]) from public;

create or replace function private.worst_of(p_check text, p_rows jsonb, p_note text default null)
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  with judged as (
    select
      r.content,
      v.value,
      private.health_level(p_check, v.value) as level,
      case when t.comparison = '<' then v.value else - v.value end as goodness
    from jsonb_array_elements(coalesce(p_rows, '[]')) as r (content)
    cross join lateral (select (r.content ->> 'value')::numeric as value) as v
    join private.health_thresholds as t on t.name = p_check
  ),
  worst as (
    select j.value from judged as j order by j.goodness limit 1
  )
  select private.health_finding(
    private.health_level(p_check, (select w.value from worst as w)),
    (select w.value from worst as w),
    (select jsonb_agg(j.content order by j.goodness) from judged as j where j.level <> 'ok'),
    p_note
  );
$$;

comment on function private.worst_of(text, jsonb, text) is
  'The finding of a check that measures several things, each a row with its value: it has the '
  'value of the worst and shows those past a threshold, worst first. For the owner.';

revoke all on function private.worst_of(text, jsonb, text) from public;

create or replace function private.number_of_rows(p_check text, p_rows jsonb)
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.health_finding(
    private.health_level(p_check, c.number), c.number, p_rows
  )
  from (select jsonb_array_length(coalesce(p_rows, '[]'))::numeric as number) as c;
$$;

comment on function private.number_of_rows(text, jsonb) is
  'The finding of a check whose value is how many rows there are. For the owner.';

revoke all on function private.number_of_rows(text, jsonb) from public;

create or replace function private.masked_query(p_query text)
returns text
language sql
immutable
set search_path = ''
as $$
  -- Health reports travel by e-mail. A query longer than what PostgreSQL keeps of it may end within
  -- a literal.
  select left(
    regexp_replace(
      regexp_replace(
        regexp_replace(p_query, '\$(\w*?)\$.*?(\$\1\$|$)', '?', 'g'),
        '''(''''|[^''])*(''|$)', '?', 'g'
      ),
      -- Not $1, which pg_stat_statements puts in the place of a value.
      '(^|[^\w$.])\d+(\.\d+)?\M', '\1?', 'g'
    ),
    300
  );
$$;

comment on function private.masked_query(text) is
  'A query without the values in it, which may be personal data. For the owner.';

revoke all on function private.masked_query(text) from public;

create or replace function private.statistics_since()
returns timestamptz
language sql
stable
set search_path = ''
as $$
  select coalesce(d.stats_reset, pg_postmaster_start_time())
  from pg_stat_database as d
  where d.datname = current_database();
$$;

comment on function private.statistics_since() is
  'Since when the statistics of activity of this database count. For the owner.';

revoke all on function private.statistics_since() from public;

create or replace function private.health_obstacle(p_need text)
returns text
language sql
stable
set search_path = ''
as $$
  select case p_need
    when 'statistics' then
      case when not current_setting('track_counts')::boolean then 'health_no_statistics' end
    when 'sessions' then
      case when private.engine() = 'pglite' then 'health_no_sessions' end
    when 'statements' then
      case
        when not exists (select from pg_extension where extname = 'pg_stat_statements')
          then 'health_no_statements'
      end
  end;
$$;

comment on function private.health_obstacle(text) is
  'The code of the reason why this engine, as it is set up, lacks what a check needs; NULL where '
  'it does not. For the owner.';

revoke all on function private.health_obstacle(text) from public;

create or replace function private.hidden_sessions()
returns text
language sql
stable
set search_path = ''
as $$
  -- Of a session that this role may not see, PostgreSQL shows no more than that it is there.
  select case
    when count(*) > 0 then (
      private.message('health_hidden_sessions', array[count(*)::text])
    ).message
  end
  from pg_stat_activity as a
  where a.datname = current_database() and a.backend_type is null;
$$;

comment on function private.hidden_sessions() is
  'The sentence on the sessions whose activity the owner may not see; NULL where it sees all. For '
  'the owner.';

revoke all on function private.hidden_sessions() from public;

-- ------------------------------------------------------------------------------------------------
-- Checks: reading
-- ------------------------------------------------------------------------------------------------

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

-- ------------------------------------------------------------------------------------------------
-- Checks: indexes
-- ------------------------------------------------------------------------------------------------

create or replace function private.check_unused_index()
returns private.health_finding
language sql
volatile
set search_path = ''
as $$
  with age as (
    select extract(epoch from now() - private.statistics_since()) / 86400 as days
  ),
  unused as (
    select
      s.schemaname || '.' || s.indexrelname as index,
      s.schemaname || '.' || s.relname as table,
      z.bytes,
      exists (
        select
        from pg_constraint as k
        where k.conrelid = i.indrelid and k.contype = 'f' and k.conkey[1] = i.indkey[0]
      ) as serves_foreign_key
    from pg_stat_user_indexes as s
    join pg_index as i on i.indexrelid = s.indexrelid
    cross join lateral (select pg_relation_size(s.indexrelid) as bytes) as z
    where s.schemaname = any (private.health_schemas())
      and s.idx_scan = 0
      and not i.indisunique
      and not i.indisexclusion
      and z.bytes >= private.health_condition('unused_index', 'min_mb') * 1024 * 1024
  )
  select case
    when a.days < private.health_condition('unused_index', 'min_days') then private.unavailable(
      'health_young_statistics', private.show_number(round(a.days, 1)),
      private.show_number(private.health_condition('unused_index', 'min_days'))
    )
    else private.number_of_rows('unused_index', (
      select jsonb_agg(jsonb_build_object(
        'index', u.index, 'table', u.table, 'bytes', u.bytes,
        'serves_foreign_key', u.serves_foreign_key
      ) order by u.bytes desc)
      from unused as u
    ))
  end
  from age as a;
$$;

comment on function private.check_unused_index() is
  'How many large indexes were never read; unique ones guard values and are left out. For the '
  'owner, through health_checks.';

revoke all on function private.check_unused_index() from public;

create or replace function private.index_shapes()
returns table (
  index_id oid,
  table_id oid,
  method oid,
  keys text[],
  included smallint[],
  predicate text,
  strictness integer,
  backs_constraint boolean
)
language sql
stable
set search_path = ''
as $$
  select
    i.indexrelid,
    i.indrelid,
    c.relam,
    array(
      select concat_ws(
        ' ',
        case
          when i.indkey[p.place] = 0 then pg_get_indexdef(i.indexrelid, p.place + 1, true)
          else i.indkey[p.place]::text
        end,
        i.indclass[p.place], i.indcollation[p.place], i.indoption[p.place]
      )
      from generate_series(0, i.indnkeyatts - 1) as p (place)
      order by p.place
    ),
    array(
      select i.indkey[p.place] from generate_series(i.indnkeyatts, i.indnatts - 1) as p (place)
    ),
    coalesce(pg_get_expr(i.indpred, i.indrelid), ''),
    i.indisunique::integer + i.indnullsnotdistinct::integer,
    i.indisexclusion or i.indisreplident
      or exists (select from pg_constraint as k where k.conindid = i.indexrelid)
  from pg_index as i
  join pg_class as c on c.oid = i.indexrelid
  join pg_namespace as n on n.oid = c.relnamespace
  where n.nspname = any (private.health_schemas())
    and i.indisvalid and i.indisready
    -- The index of a partition follows that of its table.
    and not c.relispartition;
$$;

comment on function private.index_shapes() is
  'What makes two indexes do the same work: method, columns with their operators and order, '
  'columns carried along, condition, uniqueness (2: of NULL too). For the owner.';

revoke all on function private.index_shapes() from public;

create or replace function private.check_duplicate_index()
returns private.health_finding
language sql
volatile
set search_path = ''
as $$
  with shapes as materialized (
    select x.*, cardinality(x.keys) as width, a.amname = 'btree' as is_btree
    from private.index_shapes() as x
    join pg_am as a on a.oid = x.method
  ),
  covered as (
    select less.index_id, less.table_id, min(more.index_id) as by_id
    from shapes as less
    join shapes as more
      on more.table_id = less.table_id
      and more.index_id <> less.index_id
      and more.method = less.method
      and more.predicate = less.predicate
      and more.keys[1:less.width] = less.keys
      and less.included <@ (
        more.included || (
          select array_agg(split_part(k, ' ', 1)::smallint)
          from unnest(more.keys) as k
          where k ~ '^\d+ '
        )
      )
    where not less.backs_constraint
      -- Only a btree serves the questions on its first columns as well as one of these alone.
      and (more.width = less.width or less.is_btree)
      and more.strictness >= less.strictness
      and (less.strictness = 0 or more.width = less.width)
      -- Of two that do the same, one stays: that of a constraint, the stricter one, the older one.
      and not (
        more.keys = less.keys and more.included <@ less.included and not more.backs_constraint
        and (more.strictness, - more.index_id::bigint) < (less.strictness, - less.index_id::bigint)
      )
    group by less.index_id, less.table_id
  )
  select private.number_of_rows('duplicate_index', jsonb_agg(jsonb_build_object(
    'index', c.index_id::regclass::text, 'table', c.table_id::regclass::text,
    'covered_by', c.by_id::regclass::text, 'bytes', pg_relation_size(c.index_id)
  ) order by c.index_id))
  from covered as c;
$$;

comment on function private.check_duplicate_index() is
  'How many indexes are covered by another: same table, method, condition and first columns. For '
  'the owner, through health_checks.';

revoke all on function private.check_duplicate_index() from public;

create or replace function private.check_invalid_index()
returns private.health_finding
language sql
volatile
set search_path = ''
as $$
  select private.number_of_rows('invalid_index', jsonb_agg(jsonb_build_object(
    'index', i.indexrelid::regclass::text, 'table', i.indrelid::regclass::text,
    'bytes', pg_relation_size(i.indexrelid)
  ) order by i.indexrelid))
  from pg_index as i
  join pg_class as c on c.oid = i.indexrelid
  join pg_namespace as n on n.oid = c.relnamespace
  where n.nspname = any (private.health_schemas()) and not (i.indisvalid and i.indisready);
$$;

comment on function private.check_invalid_index() is
  'How many indexes PostgreSQL cannot read. For the owner, through health_checks.';

revoke all on function private.check_invalid_index() from public;

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

-- ------------------------------------------------------------------------------------------------
-- Metrics
-- ------------------------------------------------------------------------------------------------

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
