-- Restores: a backup staged in temporary tables, compared, and applied as a whole. Repeatable, as all
-- files of this folder (see backup_and_maintenance.sql).

-- ------------------------------------------------------------------------------------------------
-- Restores: staging
-- ------------------------------------------------------------------------------------------------
-- Rows come back through temporary tables with the columns and types of the backup, so that an
-- older backup fits into today's tables: columns that it lacks take their default, columns that are
-- gone are left out.

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

create or replace function private.nobody_is_admin()
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select not exists (select from private.staff as s where s.role = 'admin');
$$;

comment on function private.nobody_is_admin() is
  'Whether a restore may bring back roles. Called by restores.';

revoke all on function private.nobody_is_admin() from public, anon, authenticated, service_role;

create or replace function private.compare_stage(
  p_table text, p_mode text, p_columns jsonb, p_scope text
)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  parts constant record := private.restore_parts(p_table, p_columns);
  scope constant text := coalesce(p_scope, 'true');
  added bigint;
  changed bigint := 0;
  removed bigint := 0;
begin
  execute format(
    'select count(*) from %s as s where not exists (select from %s as l where %s and %s) and %s',
    parts.stage, p_table, parts.keys, scope,
    (p_mode <> 'if_empty' or private.nobody_is_admin())::text
  ) into added;
  if p_mode in ('exact', 'account') then
    execute format(
      'select count(*) from %s as s join %s as l on %s where %s and %s',
      parts.stage, p_table, parts.keys, scope, parts.differs
    ) into changed;
  end if;
  if p_mode = 'exact' then
    execute format(
      'select count(*) from %s as l where %s and not exists (select from %s as s where %s)',
      p_table, scope, parts.stage, parts.keys
    ) into removed;
  end if;
  return jsonb_build_object(
    'new', added,
    'changed', changed,
    'deleted', removed,
    'conflicts', private.stage_orphans(p_table, false) + private.stage_collisions(
      p_table, p_columns, case
        when p_scope is not null then format('(%s) is not true', p_scope)
        when p_mode = 'exact' then 'false'
        when p_mode = 'if_empty' and not private.nobody_is_admin() then 'false'
        else format('not (%s)', parts.keys)
      end
    )
  );
end;
$$;

comment on function private.compare_stage(text, text, jsonb, text) is
  'What restoring a staged table would do: {new, changed, deleted, conflicts}, conflicts being '
  'rows without their parent or with the unique key of a row that stays. Called by restores.';

revoke all on function private.compare_stage(text, text, jsonb, text)
  from public, anon, authenticated, service_role;

create or replace function private.delete_unstaged(p_table text, p_columns jsonb, p_scope text)
returns bigint
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  parts constant record := private.restore_parts(p_table, p_columns);
  removed bigint;
begin
  execute format(
    'delete from %s as l where %s and not exists (select from %s as s where %s)',
    p_table, coalesce(p_scope, 'true'), parts.stage, parts.keys
  );
  get diagnostics removed = row_count;
  return removed;
end;
$$;

comment on function private.delete_unstaged(text, jsonb, text) is
  'Deletes the rows that the backup does not have and returns their number. Called by restores.';

revoke all on function private.delete_unstaged(text, jsonb, text)
  from public, anon, authenticated, service_role;

create or replace function private.write_staged(
  p_table text, p_mode text, p_columns jsonb, p_scope text, p_backup uuid default null,
  p_source text default null
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  parts constant record := private.restore_parts(p_table, p_columns);
  scope constant text := coalesce(p_scope, 'true');
  -- Tokens come back empty: sign-in of hosted Supabase cannot read NULL in them.
  tokens constant text[] := array(
    select a.attname::text
    from pg_catalog.pg_attribute as a
    where
      p_table = 'auth.users'
      and a.attrelid = p_table::regclass
      and a.attname = any (array[
        'confirmation_token', 'recovery_token', 'reauthentication_token', 'email_change',
        'email_change_token_new', 'email_change_token_current'
      ]::name[])
  );
  insertion constant text := format(
    'insert into %s (%s%s) overriding system value select %s%s from ', p_table, parts.columns,
    (select string_agg(', ' || quote_ident(t), '') from unnest(tokens) as t),
    parts.expressions,
    (select string_agg(', ''''', '') from unnest(tokens) as t)
  );
  changed bigint := 0;
  added bigint := 0;
  written bigint;
  chunk record;
begin
  if p_mode in ('exact', 'account') and p_source is null then
    begin
      execute format(
        'update %s as l set %s from %s as s where %s and %s and %s',
        p_table, parts.updates, parts.stage, parts.keys, scope, parts.differs
      );
      get diagnostics changed = row_count;
    exception when unique_violation or exclusion_violation then
      -- Rows that have swapped a unique value pass each other only when all leave first.
      execute format(
        'with gone as (
           delete from %1$s as l using %2$s as s where %3$s and %4$s and %5$s returning 1
         )
         %6$s %2$s as s
         where (select count(*) from gone) >= 0
           and exists (select from %1$s as l where %3$s and %4$s and %5$s)',
        p_table, parts.stage, parts.keys, scope, parts.differs, insertion
      );
      get diagnostics changed = row_count;
    end;
  end if;
  if p_source is null then
    execute insertion || format(
      '%s as s where not exists (select from %s as l where %s and %s)',
      parts.stage, p_table, parts.keys, scope
    );
    get diagnostics added = row_count;
  else
    -- A statement for each chunk: foreign keys are checked at its end, and wait in memory for it.
    for chunk in
      select c.position from private.backup_chunks as c
      where c.backup_id = p_backup and c.table_name = p_table
      order by c.position
    loop
      execute insertion || p_source using chunk.position;
      get diagnostics written = row_count;
      added := added + written;
    end loop;
  end if;
  return jsonb_build_object('new', added, 'changed', changed);
end;
$$;

comment on function private.write_staged(text, text, jsonb, text, uuid, text) is
  'Updates and inserts the rows of a table from its staging table, or into an empty table '
  'straight from the SQL given; returns {new, changed}. Called by restores.';

revoke all on function private.write_staged(text, text, jsonb, text, uuid, text)
  from public, anon, authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Restores: everything
-- ------------------------------------------------------------------------------------------------

create or replace function private.backup_entries(p_manifest jsonb)
returns table (
  place integer, table_name text, mode text, person text, erases text, columns jsonb,
  row_count bigint, checksum numeric
)
language sql
immutable
parallel safe
set search_path = ''
as $$
  select
    t.place, t.table_name, t.mode, t.person, t.erases, m.columns, m."rows", m.checksum
  from private.backup_tables() as t
  join jsonb_to_recordset(p_manifest -> 'tables')
    as m ("table" text, columns jsonb, "rows" bigint, checksum numeric) on m."table" = t.table_name
  order by t.place;
$$;

comment on function private.backup_entries(jsonb) is
  'The tables of a manifest that are still backed up, with what both say. Called by restores.';

revoke all on function private.backup_entries(jsonb) from public, anon, authenticated, service_role;

create or replace function private.require_restorable(p_backup uuid, p_other boolean)
returns private.backups
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  chosen constant private.backups := private.known_backup(p_backup);
  problem record;
begin
  if chosen.format_version > private.backup_format() then
    perform private.fail(409, 'backup_format_unknown', 'backup_id', chosen.format_version::text);
  end if;
  if chosen.schema_version::numeric > private.schema_version()::numeric then
    perform private.fail(
      409, 'backup_newer_schema', 'backup_id', chosen.schema_version, private.schema_version()
    );
  end if;
  if not p_other and chosen.installation <> (select i.id from private.installation as i) then
    perform private.fail(409, 'backup_other_installation', 'backup_id');
  end if;
  problem := private.check_backup(p_backup);
  if problem.code is not null then
    perform private.fail(409, problem.code, 'backup_id', variadic problem.args);
  end if;
  return chosen;
end;
$$;

comment on function private.require_restorable(uuid, boolean) is
  'The backup, once it is known to be whole, of a known format, of no newer schema and of this '
  'installation (unless another is asked for); else PT404 or PT409. Called by restores and '
  'proofs.';

revoke all on function private.require_restorable(uuid, boolean)
  from public, anon, authenticated, service_role;

create or replace function private.stage_backup(
  p_backup private.backups, p_erased text[], p_all boolean,
  out erased text[], out tables jsonb
)
returns record
language plpgsql
volatile
security definer
set search_path = ''
set timezone = 'UTC'
set datestyle = 'ISO, MDY'
set intervalstyle = 'postgres'
as $$
declare
  entry record;
  fills boolean;
  staged bigint;
  keys text[];
begin
  erased := p_erased;
  tables := '{}';
  perform setval('private.backup_done', 0), setval('private.backup_total', p_backup.chunk_count);
  for entry in select e.* from private.backup_entries(p_backup.manifest) as e order by e.place loop
    perform private.make_stage(entry.table_name, entry.columns);
    fills := p_all or entry.mode in ('account', 'if_empty', 'outbox');
    if not fills then
      execute format('select exists (select from %s)', entry.table_name) into fills;
    end if;
    staged := null;
    if fills then
      execute format(
        'insert into pg_temp.%I select s.* from %s', private.stage_name(entry.table_name),
        private.stored_rows(p_backup.id, entry.table_name, entry.person, erased)
      ) using null::integer;
      get diagnostics staged = row_count;
      execute format('analyze pg_temp.%I', private.stage_name(entry.table_name));
    end if;
    tables := tables || jsonb_build_object(
      entry.table_name, jsonb_build_object('filled', fills, 'erased', entry.row_count - staged)
    );
    if entry.erases is not null and erased <> '{}' then
      execute format(
        'select array_agg(k.key) from %s cross join lateral unnest(%s) as k (key)
         where k.key is not null',
        private.stored_rows(p_backup.id, entry.table_name, entry.person, erased, true),
        entry.erases
      ) into keys using null::integer;
      erased := erased || coalesce(keys, '{}');
    end if;
  end loop;
end;
$$;

comment on function private.stage_backup(private.backups, text[], boolean) is
  'Makes the staging tables of a backup and fills them with the rows of people who were not '
  'erased: all of them, or those whose table is not empty. Returns the erased keys and what was '
  'done. Called by restores and proofs.';

revoke all on function private.stage_backup(private.backups, text[], boolean)
  from public, anon, authenticated, service_role;

create or replace function private.stage_adjustments(p_snapshot timestamptz)
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
begin
  -- What sign-in and administrators decided since stays.
  execute format(
    'update pg_temp.%I as s set is_active = l.is_active
     from public.users as l where l.id = s.id',
    private.stage_name('public.users')
  );
  execute format(
    'update pg_temp.%I as s set
       email = nullif(a.email, ''''), phone = nullif(a.phone, ''''),
       email_verified_at = a.email_confirmed_at
     from auth.users as a where a.id = s.id',
    private.stage_name('public.users')
  );
  -- Stripe knows an idempotency key for 24 hours: afterwards a repeat is a second refund.
  execute format(
    'update pg_temp.%I as s set status = ''abandoned'', finished_at = now(), error = $1
     where s.status in (''pending'', ''sent'') and $2 < now() - interval ''24 hours''',
    private.stage_name('private.subscription_commands')
  ) using (private.message('command_too_old', '{}')).message, p_snapshot;
end;
$$;

comment on function private.stage_adjustments(timestamptz) is
  'Takes out of the staged rows what must not go back in time: address and activity of existing '
  'accounts, commands too old to be sent. Called by restores.';

revoke all on function private.stage_adjustments(timestamptz)
  from public, anon, authenticated, service_role;

create or replace function private.set_own_triggers(p_tables text[], p_enabled boolean)
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  name text;
begin
  foreach name in array p_tables loop
    -- Not ours to change, and its triggers keep public.users equal to it.
    continue when name like 'auth.%';
    execute format(
      'alter table %s %s trigger user', name, case when p_enabled then 'enable' else 'disable' end
    );
  end loop;
end;
$$;

comment on function private.set_own_triggers(text[], boolean) is
  'Rests or wakes the triggers of tables, not their foreign keys: restored rows are as they '
  'were, with their versions and stamps. Called by restores.';

revoke all on function private.set_own_triggers(text[], boolean)
  from public, anon, authenticated, service_role;

create or replace function private.advance_sequences(p_tables text[])
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  numbered record;
  highest bigint;
begin
  for numbered in
    select t.name, a.attname, pg_get_serial_sequence(t.name, a.attname) as sequence
    from unnest(p_tables) as t (name)
    join pg_catalog.pg_attribute as a on a.attrelid = t.name::regclass and a.attidentity <> ''
  loop
    execute format('select max(%I) from %s', numbered.attname, numbered.name) into highest;
    perform setval(
      numbered.sequence::regclass,
      greatest(highest, pg_sequence_last_value(numbered.sequence::regclass), 1)
    );
  end loop;
end;
$$;

comment on function private.advance_sequences(text[]) is
  'Moves the sequences of tables past their greatest number, never back. Called by restores.';

revoke all on function private.advance_sequences(text[])
  from public, anon, authenticated, service_role;

create or replace function private.apply_backup(p_backup private.backups, p_erased text[])
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
set timezone = 'UTC'
set datestyle = 'ISO, MDY'
set intervalstyle = 'postgres'
as $$
declare
  ours constant text[] := array(
    select e.table_name from private.backup_entries(p_backup.manifest) as e order by e.place
  );
  staging record;
  entry record;
  accounts jsonb;
  removed bigint;
  written jsonb;
  done jsonb := '{}'::jsonb;
begin
  staging := private.stage_backup(p_backup, p_erased, false);
  perform private.stage_adjustments(p_backup.snapshot_at);
  perform private.set_own_triggers(ours, false);
  -- Before the trigger of auth.users writes those that are missing.
  accounts := private.compare_stage('public.users', 'account', (
    select e.columns from private.backup_entries(p_backup.manifest) as e
    where e.table_name = 'public.users'
  ), null);
  for entry in
    select e.* from private.backup_entries(p_backup.manifest) as e
    where e.mode = 'exact' order by e.place desc
  loop
    removed := 0;
    if (staging.tables -> entry.table_name ->> 'filled')::boolean then
      removed := private.delete_unstaged(entry.table_name, entry.columns, null);
    end if;
    done := done || jsonb_build_object(entry.table_name, jsonb_build_object('deleted', removed));
  end loop;
  for entry in select e.* from private.backup_entries(p_backup.manifest) as e order by e.place loop
    written := '{"new": 0, "changed": 0}';
    if entry.mode <> 'if_empty' or private.nobody_is_admin() then
      written := private.write_staged(
        entry.table_name, entry.mode, entry.columns, null, p_backup.id,
        case when not (staging.tables -> entry.table_name ->> 'filled')::boolean then
          private.stored_rows(p_backup.id, entry.table_name, entry.person, staging.erased)
        end
      );
    end if;
    done := done || jsonb_build_object(entry.table_name, jsonb_build_object(
      'deleted', 0, 'conflicts', 0,
      'erased', coalesce(
        (staging.tables -> entry.table_name ->> 'erased')::bigint,
        entry.row_count - (written ->> 'new')::bigint
      )
    ) || coalesce(done -> entry.table_name, '{}') || written);
  end loop;
  perform private.set_own_triggers(ours, true);
  perform private.advance_sequences(ours);
  return jsonb_set(
    done, '{public.users}', done -> 'public.users' || (accounts - 'conflicts')
  );
end;
$$;

comment on function private.apply_backup(private.backups, text[]) is
  'Writes a backup into the tables: deletes from children to parents, then updates and inserts '
  'from parents to children; an empty table is filled straight from the chunks. Returns what '
  'changed in each table. Called by restore_backup.';

revoke all on function private.apply_backup(private.backups, text[])
  from public, anon, authenticated, service_role;

create or replace function private.apply_erasures(p_manifest jsonb)
returns bigint
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  gone bigint;
begin
  insert into private.erasures (user_id, erased_at, erased_by, reason)
  select e.user_id, e.erased_at, e.erased_by, e.reason
  from jsonb_to_recordset(p_manifest -> 'erased')
    as e (user_id uuid, erased_at timestamptz, erased_by uuid, reason text)
  on conflict (user_id) do nothing;
  delete from auth.users as a
  using private.erasures as e
  where e.user_id = a.id and not exists (select from private.staff as s where s.user_id = a.id);
  get diagnostics gone = row_count;
  return gone;
end;
$$;

comment on function private.apply_erasures(jsonb) is
  'Takes the erasures of a backup into the ledger and erases who is back; whoever works here now '
  'stays. Called by restore_backup.';

revoke all on function private.apply_erasures(jsonb) from public, anon, authenticated, service_role;

create or replace function private.erased_keys(p_manifest jsonb)
returns text[]
language sql
stable
security definer
set search_path = ''
as $$
  select array(
    select e.user_id::text from private.erasures as e
    union
    select m.value ->> 'user_id' from jsonb_array_elements(p_manifest -> 'erased') as m
  );
$$;

comment on function private.erased_keys(jsonb) is
  'The ids of all people known to be erased, here or by the time of a backup. Called by restores.';

revoke all on function private.erased_keys(jsonb) from public, anon, authenticated, service_role;

create or replace function private.compare_backup(p_backup private.backups)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  staging record;
  entry record;
  found_out jsonb := '{}'::jsonb;
begin
  staging := private.stage_backup(p_backup, private.erased_keys(p_backup.manifest), true);
  perform private.stage_adjustments(p_backup.snapshot_at);
  for entry in select e.* from private.backup_entries(p_backup.manifest) as e order by e.place loop
    found_out := found_out || jsonb_build_object(
      entry.table_name,
      private.compare_stage(entry.table_name, entry.mode, entry.columns, null)
        || jsonb_build_object('erased', staging.tables -> entry.table_name -> 'erased')
    );
  end loop;
  return found_out;
end;
$$;

comment on function private.compare_backup(private.backups) is
  'What a restore would do, table by table, without a lock on any of them. Called by '
  'restore_backup.';

revoke all on function private.compare_backup(private.backups)
  from public, anon, authenticated, service_role;

create or replace function private.refuse_restore(
  p_state text, p_table text, p_detail text, p_message text
)
returns void
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  if p_state = '55P03' then
    perform private.fail(409, 'database_in_use', '');
  elsif p_state = '53100' then
    perform private.fail(503, 'disk_full', '');
  end if;
  perform private.fail(
    409, 'restore_conflict', '', coalesce(nullif(p_table, ''), '?'),
    coalesce(nullif(p_detail, ''), p_message)
  );
end;
$$;

comment on function private.refuse_restore(text, text, text, text) is
  'Says in a sentence what stopped a restore: PT503 for a full disk, else PT409. Called by '
  'restores.';

revoke all on function private.refuse_restore(text, text, text, text)
  from public, anon, authenticated, service_role;

create or replace function private.restore_backup(
  p_backup uuid, p_dry_run boolean, p_other boolean, p_keep boolean
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
set lock_timeout = '5s'
as $$
declare
  chosen private.backups;
  kept uuid;
  tables jsonb;
  wrong_state text;
  wrong_table text;
  wrong_detail text;
  wrong_message text;
begin
  begin
    perform private.hold_backups('restore');
    chosen := private.require_restorable(p_backup, p_other);
    if p_dry_run then
      tables := private.compare_backup(chosen);
    else
      -- Nobody writes meanwhile, so that what the restore undoes is what was kept.
      execute 'lock table private.erasures, ' || (
        select string_agg(t.table_name, ', ' order by t.place)
        from private.backup_tables() as t where t.table_name not like 'auth.%'
      ) || ' in share row exclusive mode';
      if p_keep then
        kept := private.make_backup('avant restauration / before restore');
        perform private.hold_backups('restore');
      end if;
      tables := private.apply_backup(chosen, private.erased_keys(chosen.manifest));
      perform private.apply_erasures(chosen.manifest);
      perform private.recount_recipe_stats();
      perform private.rebuild_insights();
      insert into private.restores (restored_by, backup_id, kept_backup, tables)
      values (auth.uid(), chosen.id, kept, tables);
    end if;
  exception
    when integrity_constraint_violation or data_exception or lock_not_available or disk_full then
      get stacked diagnostics
        wrong_state = returned_sqlstate, wrong_table = table_name,
        wrong_detail = pg_exception_detail, wrong_message = message_text;
      perform private.refuse_restore(wrong_state, wrong_table, wrong_detail, wrong_message);
  end;
  return private.restore_report(p_dry_run, tables)
    || jsonb_build_object('backup_id', chosen.id, 'kept_backup', kept);
end;
$$;

comment on function private.restore_backup(uuid, boolean, boolean, boolean) is
  'Restores a full backup, or says what that would do; after a backup of the present state, if '
  'asked. All or nothing. Called by jobs, and for admins by restore_full_backup.';

revoke all on function private.restore_backup(uuid, boolean, boolean, boolean)
  from public, anon, authenticated, service_role;

create or replace function private.restore_report(p_dry_run boolean, p_tables jsonb)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_build_object(
    'dry_run', p_dry_run,
    'tables', jsonb_agg(
      jsonb_build_object('table', t.table_name) || (p_tables -> t.table_name) order by t.place
    ),
    'new', sum((p_tables -> t.table_name ->> 'new')::bigint),
    'changed', sum((p_tables -> t.table_name ->> 'changed')::bigint),
    'deleted', sum((p_tables -> t.table_name ->> 'deleted')::bigint),
    'conflicts', sum((p_tables -> t.table_name ->> 'conflicts')::bigint),
    'erased', coalesce(sum((p_tables -> t.table_name ->> 'erased')::bigint), 0)
  )
  from private.backup_tables() as t
  where p_tables ? t.table_name;
$$;

comment on function private.restore_report(boolean, jsonb) is
  'The answer of a restore: each table with its counts, in order, and their sums. Called by '
  'restores.';

revoke all on function private.restore_report(boolean, jsonb)
  from public, anon, authenticated, service_role;
