-- Backups, proofs and restores as steps of jobs.

create or replace function private.chosen_backup(p_options jsonb)
returns uuid
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(
    (p_options ->> 'backup_id')::uuid,
    (select b.id from private.backups as b order by b.created_at desc, b.finished_at desc limit 1)
  );
$$;

comment on function private.chosen_backup(jsonb) is
  'The backup that the options of a job name, else the latest. Called by the steps of jobs.';

revoke all on function private.chosen_backup(jsonb) from public, anon, authenticated, service_role;

create or replace function private.asker_of(p_job text)
returns uuid
language sql
stable
security definer
set search_path = ''
as $$
  -- A worker does the step as the owner: who asked stands on the run, of which a job has one at once.
  select r.requested_by from private.job_runs as r where r.job = p_job and r.status = 'running';
$$;

comment on function private.asker_of(text) is
  'Who asked for the running run of a job; NULL for the schedule. Called by the steps of jobs.';

revoke all on function private.asker_of(text) from public, anon, authenticated, service_role;

create or replace function private.backup_for_run(p_job text, p_dry_run boolean, p_reason text)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  asker constant uuid := private.asker_of(p_job);
  made uuid;
begin
  if p_dry_run then
    return (select jsonb_build_object('chunks', count(*)) from private.plan_backup(false));
  end if;
  made := private.make_backup(
    coalesce(
      p_reason,
      case when asker is null then 'programmée / scheduled' else 'sur demande / on request' end
    ),
    asker
  );
  return (
    select jsonb_build_object(
      'backup_id', b.id, 'rows', b.row_count, 'chunks', b.chunk_count, 'bytes', b.byte_count
    )
    from private.backups as b
    where b.id = made
  );
end;
$$;

comment on function private.backup_for_run(text, boolean, text) is
  'Makes a backup for the running run of a job, in the name of who asked for the run, or counts its '
  'chunks. Called by the steps of jobs.';

revoke all on function private.backup_for_run(text, boolean, text)
  from public, anon, authenticated, service_role;

create or replace function private.backup_step(dry_run boolean, options jsonb)
returns jsonb
language sql
volatile
security definer
set search_path = ''
as $$
  select private.backup_for_run('full_backup', dry_run, options ->> 'reason');
$$;

comment on function private.backup_step(boolean, jsonb) is
  'Step of full_backup: makes a backup (options: reason), or counts its chunks. Called by jobs.';

revoke all on function private.backup_step(boolean, jsonb)
  from public, anon, authenticated, service_role;

create or replace function private.keep_current_step(dry_run boolean, options jsonb)
returns jsonb
language sql
volatile
security definer
set search_path = ''
as $$
  select private.backup_for_run(
    'restore_backup', dry_run, 'avant restauration / before restore'
  );
$$;

comment on function private.keep_current_step(boolean, jsonb) is
  'Step of restore_backup: keeps the present state, from which the restore can be undone. Called '
  'by jobs.';

revoke all on function private.keep_current_step(boolean, jsonb)
  from public, anon, authenticated, service_role;

create or replace function private.verify_step(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
begin
  if dry_run then
    return private.confirm_step(true, options);
  end if;
  return private.verify_backup(private.chosen_backup(options));
end;
$$;

comment on function private.verify_step(boolean, jsonb) is
  'Step of full_backup and restore_backup: reads a backup again (options: backup_id) and notes '
  'whether it is sound; ends well even when not, so that the note stays. Called by jobs.';

revoke all on function private.verify_step(boolean, jsonb)
  from public, anon, authenticated, service_role;

create or replace function private.confirm_step(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  chosen constant private.backups := private.known_backup(private.chosen_backup(options));
begin
  if chosen.status <> 'complete' and not dry_run then
    raise exception using errcode = 'PT409', message = chosen.error;
  end if;
  return jsonb_build_object('backup_id', chosen.id, 'rows', chosen.row_count);
end;
$$;

comment on function private.confirm_step(boolean, jsonb) is
  'Last step of full_backup and prove_backup: fails with what the step before has found damaged. '
  'Called by jobs.';

revoke all on function private.confirm_step(boolean, jsonb)
  from public, anon, authenticated, service_role;

create or replace function private.restore_step(dry_run boolean, options jsonb)
returns jsonb
language sql
volatile
security definer
set search_path = ''
as $$
  select private.restore_backup(
    (options ->> 'backup_id')::uuid, dry_run,
    coalesce((options ->> 'other_installation')::boolean, false), false,
    private.asker_of('restore_backup')
  );
$$;

comment on function private.restore_step(boolean, jsonb) is
  'Step of restore_backup: restores the backup that the options name (backup_id, '
  'other_installation). Called by jobs.';

revoke all on function private.restore_step(boolean, jsonb)
  from public, anon, authenticated, service_role;

create or replace function private.prove_step(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
begin
  if dry_run then
    return private.confirm_step(true, options);
  end if;
  return private.prove_backup(private.chosen_backup(options));
end;
$$;

comment on function private.prove_step(boolean, jsonb) is
  'Step of prove_backup: restores a backup aside (options: backup_id; the latest by default) and '
  'notes the result; ends well even when it is damaged, so that the note stays. Called by jobs.';

revoke all on function private.prove_step(boolean, jsonb)
  from public, anon, authenticated, service_role;

create or replace function private.expire_backups(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  at_time constant timestamptz := coalesce((options ->> 'at')::timestamptz, now());
  expired bigint;
begin
  if dry_run then
    select count(*) into expired from private.backups_to_expire(at_time);
  else
    perform private.hold_backups('expiry');
    delete from private.backups as b
    where b.id in (select x from private.backups_to_expire(at_time) as x);
    get diagnostics expired = row_count;
  end if;
  return jsonb_build_object('rows', expired);
end;
$$;

comment on function private.expire_backups(boolean, jsonb) is
  'Step of maintenance: removes the backups that backups_to_expire names (options: at), or '
  'counts them. Called by jobs.';

revoke all on function private.expire_backups(boolean, jsonb)
  from public, anon, authenticated, service_role;
