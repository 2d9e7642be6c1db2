-- Restores: comparing what is staged with the tables, and writing it.

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
