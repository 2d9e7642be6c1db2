-- Health checks of indexes: unused, duplicate, invalid.

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
