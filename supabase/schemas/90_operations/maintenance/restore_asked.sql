-- Restores: who was erased stays so, the dry run, the report.

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
  p_backup uuid, p_dry_run boolean, p_other boolean, p_keep boolean, p_asker uuid default auth.uid()
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
      values (p_asker, chosen.id, kept, tables);
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

comment on function private.restore_backup(uuid, boolean, boolean, boolean, uuid) is
  'Restores a full backup, or says what that would do; after a backup of the present state, if '
  'asked. All or nothing. Called by jobs, and for admins by restore_full_backup.';

revoke all on function private.restore_backup(uuid, boolean, boolean, boolean, uuid)
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
