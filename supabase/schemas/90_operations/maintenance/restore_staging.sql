-- Restores: a backup staged in temporary tables, and what is wrong with it there.

create or replace function private.stage_name(p_table text)
returns text
language sql
immutable
strict
parallel safe
set search_path = ''
as $$
  select 'stage_' || replace(p_table, '.', '_');
$$;

comment on function private.stage_name(text) is
  'The temporary table where rows of a table wait for their restore. Called by restores.';

revoke all on function private.stage_name(text) from public, anon, authenticated, service_role;

create or replace function private.make_stage(p_table text, p_columns jsonb)
returns void
language plpgsql
volatile
security definer
set search_path = ''
set client_min_messages = warning
as $$
begin
  execute format('drop table if exists pg_temp.%I', private.stage_name(p_table));
  execute format(
    'create temporary table %I (%s) on commit drop',
    private.stage_name(p_table),
    (
      -- A type that is gone leaves its text.
      select string_agg(
        format('%I %s', c.value ->> 'name', case
          when to_regtype(regexp_replace(c.value ->> 'type', '\(.*?\)', '')) is null then 'text'
          else c.value ->> 'type'
        end),
        ', ' order by c.ordinality
      )
      from jsonb_array_elements(p_columns) with ordinality as c
    )
  );
end;
$$;

comment on function private.make_stage(text, jsonb) is
  'Makes the empty temporary table for the rows of a table. Called by restores.';

revoke all on function private.make_stage(text, jsonb)
  from public, anon, authenticated, service_role;

create or replace function private.stored_rows(
  p_backup uuid, p_table text, p_person text, p_erased text[], p_want_erased boolean default false
)
returns text
language sql
immutable
parallel safe
set search_path = ''
as $$
  select format(
    '(
      select s.*
      from (
        select (d.one).*
        from (
          select x.line::pg_temp.%1$I as one
          from (
            select c.data, nextval(''private.backup_done'')
            from private.backup_chunks as c
            where
              c.backup_id = %2$L and c.table_name = %3$L
              and ($1::integer is null or c.position = $1)
          ) as c
          cross join lateral unnest(c.data) as x (line)
          offset 0
        ) as d
      ) as s
      where %4$s
    ) as s',
    private.stage_name(p_table), p_backup, p_table,
    case
      when p_person is null or p_erased = '{}' then (not p_want_erased)::text
      else format(
        '(%s = any (%L::text[])) is %s true', p_person, p_erased,
        case when p_want_erased then '' else 'not' end
      )
    end
  );
$$;

comment on function private.stored_rows(uuid, text, text, text[], boolean) is
  'SQL that reads the rows s of a table out of a backup, or out of its chunk $1: those of people '
  'who were not erased, or the others. The staging table gives the row its type. Called by '
  'restores.';

revoke all on function private.stored_rows(uuid, text, text, text[], boolean)
  from public, anon, authenticated, service_role;

create or replace function private.restore_parts(
  p_table text, p_columns jsonb,
  out stage text, out keys text, out columns text, out expressions text, out updates text,
  out differs text
)
returns record
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  stage := 'pg_temp.' || quote_ident(private.stage_name(p_table));
  select
    string_agg(quote_ident(f.name), ', ' order by f.place),
    string_agg(f.expression, ', ' order by f.place),
    string_agg(format('l.%I = %s', f.name, f.expression), ' and ' order by f.place)
      filter (where f.is_key),
    string_agg(format('%I = %s', f.name, f.expression), ', ' order by f.place)
      filter (where not f.is_key),
    -- The bytes are compared: 1.0 and 1 are equal numbers, but not the same row.
    format(
      'record_image_ne(row(%s), row(%s))',
      string_agg('l.' || quote_ident(f.name), ', ' order by f.place) filter (where not f.is_key),
      string_agg(f.expression, ', ' order by f.place) filter (where not f.is_key)
    )
  into columns, expressions, keys, updates, differs
  from (
    select
      a.attname::text as name,
      a.attnum as place,
      a.attnum = any (k.conkey) as is_key,
      's.' || quote_ident(a.attname) || case
        when format_type(a.atttypid, a.atttypmod) <> c.value ->> 'type'
          then '::' || format_type(a.atttypid, a.atttypmod)
        else ''
      end as expression
    from pg_catalog.pg_attribute as a
    join jsonb_array_elements(p_columns) as c on c.value ->> 'name' = a.attname
    join pg_catalog.pg_constraint as k on k.conrelid = a.attrelid and k.contype = 'p'
    where
      a.attrelid = p_table::regclass
      and a.attnum > 0
      and not a.attisdropped
      and a.attgenerated = ''
  ) as f;
end;
$$;

comment on function private.restore_parts(text, jsonb) is
  'Pieces of the SQL that compares a table l with its staging table s and writes one into the '
  'other: equality of keys, columns, the expressions for them, assignments, difference. Called '
  'by restores.';

revoke all on function private.restore_parts(text, jsonb)
  from public, anon, authenticated, service_role;

create or replace function private.stage_links(p_table text)
returns table (link text, parent text, child_keys text, matches text)
language sql
stable
security definer
set search_path = ''
as $$
  select
    c.conname::text,
    n.nspname || '.' || p.relname,
    (
      select string_agg(format('s.%I is not null', a.attname), ' and ')
      from unnest(c.conkey) as k
      join pg_catalog.pg_attribute as a on a.attrelid = c.conrelid and a.attnum = k
    ),
    (
      select string_agg(format('p.%I = s.%I', f.attname, a.attname), ' and ')
      from unnest(c.conkey, c.confkey) as k (child, parent)
      join pg_catalog.pg_attribute as a on a.attrelid = c.conrelid and a.attnum = k.child
      join pg_catalog.pg_attribute as f on f.attrelid = c.confrelid and f.attnum = k.parent
    )
  from pg_catalog.pg_constraint as c
  join pg_catalog.pg_class as p on p.oid = c.confrelid
  join pg_catalog.pg_namespace as n on n.oid = p.relnamespace
  where c.contype = 'f' and c.conrelid = p_table::regclass;
$$;

comment on function private.stage_links(text) is
  'The foreign keys of a table as SQL: whether the row s has one, and how it meets its parent p. '
  'Called by restores.';

revoke all on function private.stage_links(text) from public, anon, authenticated, service_role;

create or replace function private.stage_orphans(p_table text, p_alone boolean)
returns bigint
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  link record;
  mode text;
  found bigint;
  total bigint := 0;
begin
  for link in select k.* from private.stage_links(p_table) as k loop
    mode := (select t.mode from private.backup_tables() as t where t.table_name = link.parent);
    continue when p_alone and mode is null;
    execute format(
      'select count(*) from %s as s where %s %s %s',
      'pg_temp.' || quote_ident(private.stage_name(p_table)),
      link.child_keys,
      case when to_regclass('pg_temp.' || quote_ident(private.stage_name(link.parent))) is not null
        then format(
          'and not exists (select from pg_temp.%I as p where %s)',
          private.stage_name(link.parent), link.matches
        ) end,
      -- What a restore would delete is no parent.
      case when not p_alone and (
        mode is distinct from 'exact'
        or to_regclass('pg_temp.' || quote_ident(private.stage_name(link.parent))) is null
      ) then format(
        'and not exists (select from %s as p where %s)', link.parent, link.matches
      ) end
    ) into found;
    total := total + found;
  end loop;
  return total;
end;
$$;

comment on function private.stage_orphans(text, boolean) is
  'How many staged rows of a table would have no parent: among the staged tables alone, or with '
  'what a restore leaves in place. Called by restores and proofs.';

revoke all on function private.stage_orphans(text, boolean)
  from public, anon, authenticated, service_role;

create or replace function private.stage_collisions(p_table text, p_columns jsonb, p_kept text)
returns bigint
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  unique_key record;
  found bigint;
  total bigint := 0;
begin
  for unique_key in
    select string_agg(format('l.%1$I = s.%1$I', a.attname), ' and ') as matches
    from pg_catalog.pg_index as i
    cross join lateral unnest(i.indkey::smallint[]) as k (attnum)
    join pg_catalog.pg_attribute as a on a.attrelid = i.indrelid and a.attnum = k.attnum
    where
      i.indrelid = p_table::regclass and i.indisunique
      and i.indpred is null and i.indexprs is null
    group by i.indexrelid
    having bool_and(p_columns @> jsonb_build_array(jsonb_build_object('name', a.attname)))
  loop
    execute format(
      'select count(*) from pg_temp.%I as s
       where exists (select from %s as l where %s and %s)',
      private.stage_name(p_table), p_table, unique_key.matches, p_kept
    ) into found;
    total := total + found;
  end loop;
  return total;
end;
$$;

comment on function private.stage_collisions(text, jsonb, text) is
  'How many staged rows have a unique key in common with a row l that the restore leaves in '
  'place. Called by restores.';

revoke all on function private.stage_collisions(text, jsonb, text)
  from public, anon, authenticated, service_role;
