-- Full backups as admins ask for them.
--
-- The layer `maintenance` is no migration: the backend, the tests and `npm run db:deploy` install its file
-- again whenever it has changed, so each statement is repeatable. It loads as a whole with the bodies of
-- functions unchecked, so functions may call what a later source creates.

create or replace function private.describe_backup(p_backup uuid)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require_admin();
  return (
    select to_jsonb(b) - 'manifest' - 'manifest_sha256' || jsonb_build_object(
      'manifest_sha256', encode(b.manifest_sha256, 'hex'),
      'other_installation', b.installation <> (select i.id from private.installation as i),
      'tables', (
        select jsonb_agg(t.value - 'columns' order by t.ordinality)
        from jsonb_array_elements(b.manifest -> 'tables') with ordinality as t
      ),
      'erased', jsonb_array_length(b.manifest -> 'erased'),
      'restores', (
        select coalesce(jsonb_agg(
          to_jsonb(r) - 'tables' - 'user_id' order by r.restored_at desc
        ), '[]')
        from private.restores as r
        where r.backup_id = b.id
      )
    )
    from private.known_backup(p_backup) as b
  );
end;
$$;

comment on function private.describe_backup(uuid) is
  'A backup without its content: what it is of, its tables, its restores. PT403 without the role '
  'admin, PT404 for none. Callable by signed-in people.';

revoke all on function private.describe_backup(uuid) from public, anon, service_role;
grant execute on function private.describe_backup(uuid) to authenticated;

create or replace function private.new_backup()
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  made uuid;
begin
  perform private.require_admin();
  -- On its own, so that what follows sees what it has written.
  made := private.make_backup('sur demande / on request');
  return private.describe_backup(made);
end;
$$;

comment on function private.new_backup() is
  'Makes a full backup and returns its description. PT403 without the role admin. Callable by '
  'signed-in people.';

revoke all on function private.new_backup() from public, anon, service_role;
grant execute on function private.new_backup() to authenticated;

create or replace function public.create_full_backup()
returns jsonb
language sql
volatile
set search_path = ''
as $$
  select private.new_backup();
$$;

comment on function public.create_full_backup() is
  'Makes a full backup, of content and people, reads it back and returns its description as '
  'backup_detail does. All tables show the same moment. A large database needs longer than a '
  'request may take: there the job full_backup does it. Callable by signed-in people, for '
  'admins, by POST.';

revoke all on function public.create_full_backup() from public, anon, service_role;
grant execute on function public.create_full_backup() to authenticated;

create or replace function public.backup_detail(backup_id uuid)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select private.describe_backup(backup_id);
$$;

comment on function public.backup_detail(uuid) is
  'A full backup: {id, kind, status, reason, schema_version, installation, other_installation, '
  'created_at, created_by, snapshot_at, finished_at, verified_at, proved_at, row_count, '
  'byte_count, chunk_count, error, tables: [{table, rows, chunks, checksum}], erased, restores}. '
  'Callable by signed-in people, for admins.';

revoke all on function public.backup_detail(uuid) from public, anon, service_role;
grant execute on function public.backup_detail(uuid) to authenticated;

create or replace function private.all_backups()
returns table (
  id uuid, kind text, status text, reason text, schema_version text, other_installation boolean,
  created_at timestamptz, created_by uuid, created_by_name text, snapshot_at timestamptz,
  finished_at timestamptz, verified_at timestamptz, proved_at timestamptz, row_count bigint,
  byte_count bigint, chunk_count integer, error text, last_restored_at timestamptz
)
language plpgsql
stable
security definer
rows 50
set search_path = ''
as $$
begin
  perform private.require_admin();
  return query
    select
      b.id, b.kind, b.status, b.reason, b.schema_version, b.installation <> i.id,
      b.created_at, b.created_by, u.display_name, b.snapshot_at, b.finished_at, b.verified_at,
      b.proved_at, b.row_count, b.byte_count, b.chunk_count, b.error,
      (select max(r.restored_at) from private.restores as r where r.backup_id = b.id)
    from private.backups as b
    cross join private.installation as i
    left join public.users as u on u.id = b.created_by;
end;
$$;

comment on function private.all_backups() is
  'The full backups without their content. PT403 without the role admin. Callable by signed-in '
  'people.';

revoke all on function private.all_backups() from public, anon, service_role;
grant execute on function private.all_backups() to authenticated;

create or replace function public.list_backups()
returns table (
  id uuid, kind text, status text, reason text, schema_version text, other_installation boolean,
  created_at timestamptz, created_by uuid, created_by_name text, snapshot_at timestamptz,
  finished_at timestamptz, verified_at timestamptz, proved_at timestamptz, row_count bigint,
  byte_count bigint, chunk_count integer, error text, last_restored_at timestamptz
)
language sql
stable
rows 50
set search_path = ''
as $$
  select b.* from private.all_backups() as b order by b.created_at desc;
$$;

comment on function public.list_backups() is
  'The full backups that are kept, newest first, without their content. Callable by signed-in '
  'people, for admins.';

revoke all on function public.list_backups() from public, anon, service_role;
grant execute on function public.list_backups() to authenticated;

create or replace function private.watch_backups()
returns table (done bigint, total bigint, work text)
language plpgsql
stable
security definer
rows 1
set search_path = ''
as $$
begin
  perform private.require_admin();
  return query select p.done, p.total, p.work from private.backup_progress() as p;
end;
$$;

comment on function private.watch_backups() is
  'backup_progress for admins; PT403 for others. Callable by signed-in people.';

revoke all on function private.watch_backups() from public, anon, service_role;
grant execute on function private.watch_backups() to authenticated;

create or replace function public.backup_progress()
returns table (done bigint, total bigint, work text)
language sql
stable
rows 1
set search_path = ''
as $$
  select w.done, w.total, w.work from private.watch_backups() as w;
$$;

comment on function public.backup_progress() is
  'How far the running backup, restore or proof is: chunks done, chunks to do, and `backup since '
  '…`, NULL when none runs. Callable by signed-in people, for admins.';

revoke all on function public.backup_progress() from public, anon, service_role;
grant execute on function public.backup_progress() to authenticated;

create or replace function private.restore_for_admin(
  p_backup uuid, p_dry_run boolean, p_other boolean
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
begin
  perform private.require_admin();
  return private.restore_backup(p_backup, p_dry_run, p_other, true);
end;
$$;

comment on function private.restore_for_admin(uuid, boolean, boolean) is
  'restore_backup for admins; PT403 for others. Callable by signed-in people.';

revoke all on function private.restore_for_admin(uuid, boolean, boolean)
  from public, anon, service_role;
grant execute on function private.restore_for_admin(uuid, boolean, boolean) to authenticated;

create or replace function public.restore_full_backup(
  backup_id uuid, dry_run boolean default true, other_installation boolean default false
)
returns jsonb
language sql
volatile
set search_path = ''
as $$
  select private.restore_for_admin(backup_id, dry_run, other_installation);
$$;

comment on function public.restore_full_backup(uuid, boolean, boolean) is
  'Restores a full backup: {dry_run, backup_id, kept_backup, tables: [{table, new, changed, '
  'deleted, conflicts, erased}], new, changed, deleted, conflicts, erased}. A dry run (the '
  'default) changes nothing; otherwise the present state is backed up first (kept_backup). No '
  'account is deleted, no revoked role or deactivated account comes back, and erased people stay '
  'erased. PT409 when the backup is damaged, newer, of another installation (unless asked for) '
  'or in conflict. Callable by signed-in people, for admins, by POST.';

revoke all on function public.restore_full_backup(uuid, boolean, boolean)
  from public, anon, service_role;
grant execute on function public.restore_full_backup(uuid, boolean, boolean) to authenticated;

create or replace function private.prove_for_admin(p_backup uuid)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
begin
  perform private.require_admin();
  return private.prove_backup(p_backup);
end;
$$;

comment on function private.prove_for_admin(uuid) is
  'prove_backup for admins; PT403 for others. Callable by signed-in people.';

revoke all on function private.prove_for_admin(uuid) from public, anon, service_role;
grant execute on function private.prove_for_admin(uuid) to authenticated;

create or replace function public.prove_backup(backup_id uuid)
returns jsonb
language sql
volatile
set search_path = ''
as $$
  select private.prove_for_admin(backup_id);
$$;

comment on function public.prove_backup(uuid) is
  'Restores a backup aside and compares: {backup_id, sound, problem, rows}, noted on the backup. '
  'Callable by signed-in people, for admins, by POST.';

revoke all on function public.prove_backup(uuid) from public, anon, service_role;
grant execute on function public.prove_backup(uuid) to authenticated;
