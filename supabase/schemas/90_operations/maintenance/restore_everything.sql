-- Restores of a full backup, applied as a whole.

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
