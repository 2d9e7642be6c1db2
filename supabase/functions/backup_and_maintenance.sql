-- Backups and maintenance as the specification and the jobs name them; what they are made of stands in
-- the files beside this one.
--
-- No migration loads the files of this folder: the backend, the tests and `npm run db:deploy` install
-- them again whenever they have changed, in alphabetical order and with the bodies of functions
-- unchecked, so each statement is repeatable and functions may call what a later file creates.

drop function if exists private.purge_deleted_rows(integer);

-- ------------------------------------------------------------------------------------------------
-- Full backups: for admins, and as steps of jobs
-- ------------------------------------------------------------------------------------------------

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

-- ------------------------------------------------------------------------------------------------
-- Steps of jobs
-- ------------------------------------------------------------------------------------------------

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

create or replace function private.backup_for_run(p_job text, p_dry_run boolean, p_reason text)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  asker uuid;
  made uuid;
begin
  if p_dry_run then
    return (select jsonb_build_object('chunks', count(*)) from private.plan_backup(false));
  end if;
  -- A worker does the step as the owner: who asked stands on the run, of which a job has one at once.
  select r.requested_by into asker
  from private.job_runs as r
  where r.job = p_job and r.status = 'running';
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
    coalesce((options ->> 'other_installation')::boolean, false), false
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

-- ------------------------------------------------------------------------------------------------
-- Maintenance: the steps
-- ------------------------------------------------------------------------------------------------
-- Each step is a function (dry_run, options) that returns what it counted; a dry run counts the same
-- and changes nothing. These steps have no options, which the linter is told.

create or replace function private.clean_rate_limits(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
-- @plpgsql_check_options: extra_warnings = false
declare
  before constant timestamptz := private.kept_since('rate_limits');
  removed bigint;
begin
  if dry_run then
    select count(*) into removed from private.rate_limits as r where r.window_start < before;
  else
    delete from private.rate_limits as r where r.window_start < before;
    get diagnostics removed = row_count;
  end if;
  return jsonb_build_object('rows', removed);
end;
$$;

comment on function private.clean_rate_limits(boolean, jsonb) is
  'Step of daily_maintenance: removes the buckets of rate limits older than 7 days.';

revoke all on function private.clean_rate_limits(boolean, jsonb) from public;

create or replace function private.clean_analyses(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
-- @plpgsql_check_options: extra_warnings = false
declare
  before constant timestamptz := private.kept_since('analyses');
  refreshes bigint;
  measurements bigint;
  runs bigint;
begin
  if dry_run then
    select count(*) into refreshes from private.insight_refreshes as r where r.finished_at < before;
    select count(*) into measurements from private.health_history as h where h.taken_at < before;
    select count(*) into runs from private.job_runs as r where r.finished_at < before;
  else
    delete from private.insight_refreshes as r
    where r.finished_at < before
      -- How old an insight is must stay known.
      and r.id <> all (array(
        select max(k.id) from private.insight_refreshes as k
        where k.status = 'succeeded' group by k.view_name
      ));
    get diagnostics refreshes = row_count;
    delete from private.health_history as h where h.taken_at < before;
    get diagnostics measurements = row_count;
    delete from private.job_runs as r where r.finished_at < before;
    get diagnostics runs = row_count;
  end if;
  return jsonb_build_object(
    'rows', refreshes + measurements + runs, 'insight_refreshes', refreshes,
    'health_history', measurements, 'job_runs', runs
  );
end;
$$;

comment on function private.clean_analyses(boolean, jsonb) is
  'Step of daily_maintenance: removes what was analysed more than a year ago: refreshes of insights, '
  'measurements of health, runs of jobs.';

revoke all on function private.clean_analyses(boolean, jsonb) from public;

create or replace function private.clean_trash(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
-- @plpgsql_check_options: extra_warnings = false
declare
  before constant timestamptz := private.kept_since('trash');
  removed bigint;
begin
  if dry_run then
    select count(*) into removed from private.deleted_rows as d where d.deleted_at < before;
  else
    delete from private.deleted_rows as d where d.deleted_at < before;
    get diagnostics removed = row_count;
  end if;
  return jsonb_build_object('rows', removed);
end;
$$;

comment on function private.clean_trash(boolean, jsonb) is
  'Step of daily_maintenance: empties the trash of what was deleted more than 30 days ago.';

revoke all on function private.clean_trash(boolean, jsonb) from public;

create or replace function private.recount_recipes(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
-- @plpgsql_check_options: extra_warnings = false
declare
  wrong integer;
begin
  begin
    wrong := private.recount_recipe_stats();
    if dry_run then
      raise exception using errcode = 'DRY00';
    end if;
  exception when sqlstate 'DRY00' then
    -- Counted and undone; the number stays.
    null;
  end;
  return jsonb_build_object('rows', wrong);
end;
$$;

comment on function private.recount_recipes(boolean, jsonb) is
  'Step of daily_maintenance: counts likes, ratings and cooking of every recipe anew; rows says how '
  'many were wrong.';

revoke all on function private.recount_recipes(boolean, jsonb) from public;

create or replace function private.renew(names text[], dry_run boolean)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  name text;
  done private.insight_refreshes;
  answer jsonb := '{}'::jsonb;
begin
  if dry_run then
    return (
      select jsonb_object_agg(s.view_name, jsonb_build_object('changes', s.changes_since))
      from private.insight_staleness() as s
      where s.view_name = any (names)
    );
  end if;
  perform private.take_lock('insights');
  foreach name in array names loop
    done := private.refresh_insight(name);
    if done.error is not null then
      raise exception '%: %', name, done.error;
    end if;
    answer := answer || jsonb_build_object(name, done.row_count);
  end loop;
  return answer;
end;
$$;

comment on function private.renew(text[], boolean) is
  'Refreshes insights in the order given and returns their rows, or how many changes wait for them; '
  'fails with the first that fails. Called by steps.';

revoke all on function private.renew(text[], boolean) from public;

create or replace function private.renew_insights(dry_run boolean, options jsonb)
returns jsonb
language sql
volatile
security definer
set search_path = ''
as $$
  select private.renew(
    array(select v.view_name from private.insight_views as v order by v.position), dry_run
  );
$$;

comment on function private.renew_insights(boolean, jsonb) is
  'Step of daily_maintenance: refreshes the rollups and all materialized views.';

revoke all on function private.renew_insights(boolean, jsonb) from public;

create or replace function private.renew_popularity(dry_run boolean, options jsonb)
returns jsonb
language sql
volatile
security definer
set search_path = ''
as $$
  select private.renew(array['rollups', 'popular_recipes_mv', 'ingredient_popularity_mv'], dry_run);
$$;

comment on function private.renew_popularity(boolean, jsonb) is
  'Step of weekly_maintenance: works out the popularity of recipes and ingredients anew.';

revoke all on function private.renew_popularity(boolean, jsonb) from public;

create or replace function private.analyze_tables(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
-- @plpgsql_check_options: extra_warnings = false
declare
  relation regclass;
  analyzed integer := 0;
begin
  for relation in
    select c.oid
    from pg_catalog.pg_class as c
    left join pg_catalog.pg_stat_user_tables as t on t.relid = c.oid
    where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
      and c.relkind in ('r', 'm')
      -- The embedded engine analyzes nothing by itself and may keep no statistics.
      and (t.n_mod_since_analyze > 0 or c.reltuples < 0)
    order by c.oid
  loop
    analyzed := analyzed + 1;
    if not dry_run then
      execute format('analyze %s', relation);
    end if;
  end loop;
  return jsonb_build_object('tables', analyzed);
end;
$$;

comment on function private.analyze_tables(boolean, jsonb) is
  'Step of daily_maintenance: brings the planner''s statistics up to date for the tables that changed.';

revoke all on function private.analyze_tables(boolean, jsonb) from public;

create or replace function private.clean_audit(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
-- @plpgsql_check_options: extra_warnings = false
declare
  before constant timestamptz := private.kept_since('audit_log');
  removed bigint;
begin
  if not dry_run then
    return jsonb_build_object('rows', private.prune_audit(before));
  end if;
  select count(*) into removed
  from private.audit_log as e
  join private.audit_links as l on l.batch = e.batch
  where not exists (
    select from private.audit_links as k where k.sequence <= l.sequence and k.sealed_at >= before
  );
  return jsonb_build_object('rows', removed);
end;
$$;

comment on function private.clean_audit(boolean, jsonb) is
  'Step of weekly_maintenance: removes the audit entries of more than 3 months ago; the chain goes on '
  'from the last one removed.';

revoke all on function private.clean_audit(boolean, jsonb) from public;

create or replace function private.old_draft_plans(before timestamptz)
returns table (id uuid)
language sql
stable
security definer
set search_path = ''
as $$
  select w.id
  from public.weekly_meal_plans as w
  where w.status = 'draft' and w.updated_at < before
    -- A week still to come may be planned long before.
    and w.week_start_date + 7 <= private.today();
$$;

comment on function private.old_draft_plans(timestamptz) is
  'The drafts of meal plans last touched before, whose week is over. Called by clean_draft_plans.';

revoke all on function private.old_draft_plans(timestamptz) from public;

create or replace function private.clean_draft_plans(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
-- @plpgsql_check_options: extra_warnings = false
declare
  before constant timestamptz := private.kept_since('draft_plans');
  removed bigint;
begin
  if dry_run then
    select count(*) into removed
    from private.old_draft_plans(before);
  else
    delete from public.weekly_meal_plans as w
    using private.old_draft_plans(before) as o
    where w.id = o.id;
    get diagnostics removed = row_count;
  end if;
  return jsonb_build_object('rows', removed);
end;
$$;

comment on function private.clean_draft_plans(boolean, jsonb) is
  'Step of weekly_maintenance: removes the drafts of meal plans that nobody has touched for 30 days '
  'and whose week is over.';

revoke all on function private.clean_draft_plans(boolean, jsonb) from public;

create or replace function private.care_for_indexes(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
-- @plpgsql_check_options: extra_warnings = false
declare
  index record;
  pages bigint := 0;
  ranges bigint := 0;
  rebuilt text[] := '{}'::text[];
begin
  for index in
    select i.indexrelid::regclass as name, a.amname as method, i.indisvalid as is_valid
    from pg_catalog.pg_index as i
    join pg_catalog.pg_class as c on c.oid = i.indexrelid
    join pg_catalog.pg_am as a on a.oid = c.relam
    where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
      and (a.amname in ('gin', 'brin') or not i.indisvalid)
    order by i.indexrelid
  loop
    if not index.is_valid then
      rebuilt := rebuilt || index.name::text;
      if not dry_run then
        execute format('reindex index %s', index.name);
      end if;
    elsif index.method = 'gin' and not dry_run then
      pages := pages + pg_catalog.gin_clean_pending_list(index.name);
    elsif not dry_run then
      ranges := ranges + pg_catalog.brin_summarize_new_values(index.name);
    end if;
  end loop;
  return jsonb_build_object(
    'pages_cleaned', pages, 'ranges_summarized', ranges, 'rebuilt', to_jsonb(rebuilt)
  );
end;
$$;

comment on function private.care_for_indexes(boolean, jsonb) is
  'Step of weekly_maintenance: merges the pending entries of search indexes, summarizes new ranges of '
  'date indexes and rebuilds indexes that an interrupted build left invalid. A dry run tells the '
  'last only.';

revoke all on function private.care_for_indexes(boolean, jsonb) from public;

create or replace function private.rollup_hashes()
returns bigint[]
language sql
stable
security definer
set search_path = ''
as $$
  select array_agg(hashtextextended(h.line, 0))
  from (
    select 'n' || r::text as line from private.nutrition_rollup as r
    union all
    select 'u' || r::text from private.use_rollup as r
    union all
    select 'p' || r::text from private.people_rollup as r
    union all
    select 'r' || r::text from private.recency_rollup as r
  ) as h;
$$;

comment on function private.rollup_hashes() is
  'A hash of each row of the rollups, to compare them with a recount. Called by check_rollups.';

revoke all on function private.rollup_hashes() from public;

create or replace function private.check_rollups(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
-- @plpgsql_check_options: extra_warnings = false
declare
  kept bigint[];
  wrong bigint;
begin
  begin
    perform private.fold_changes();
    kept := private.rollup_hashes();
    perform private.fold_changes(true);
    select count(*) into wrong
    from (
      select unnest(kept) as hash
      except all
      select unnest(private.rollup_hashes())
    ) as d;
    if dry_run then
      raise exception using errcode = 'DRY00';
    end if;
  exception when sqlstate 'DRY00' then
    -- Counted and undone; the number stays.
    null;
  end;
  return jsonb_build_object('wrong', wrong);
end;
$$;

comment on function private.check_rollups(boolean, jsonb) is
  'Step of weekly_maintenance: counts the rollups anew from the whole history and keeps the recount; '
  'wrong says how many rows differed: 0, unless somebody wrote while triggers were off.';

revoke all on function private.check_rollups(boolean, jsonb) from public;

create or replace function private.check_audit(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
-- @plpgsql_check_options: extra_warnings = false
declare
  problems bigint;
  first text;
begin
  select count(*), min(v.problem) into problems, first from private.verify_audit_chain() as v;
  if problems > 0 then
    perform private.fail(409, 'audit_is_broken', '', problems::text, first);
  end if;
  return jsonb_build_object('links', (select count(*) from private.audit_links));
end;
$$;

comment on function private.check_audit(boolean, jsonb) is
  'Step of weekly_maintenance: verifies the chain of the audit log, and fails when it is broken.';

revoke all on function private.check_audit(boolean, jsonb) from public;

-- ------------------------------------------------------------------------------------------------
-- Maintenance: the names of the specification
-- ------------------------------------------------------------------------------------------------

create or replace function public.daily_maintenance(dry_run boolean default false)
returns jsonb
language sql
volatile
set search_path = ''
as $$
  select private.run_now('daily_maintenance', dry_run);
$$;

comment on function public.daily_maintenance(boolean) is
  'Rate limits (7 days), analyses (1 year), trash (30 days), statistics of recipes, insights, '
  'backups that are no longer kept, planner statistics: all now, in this transaction. Returns what '
  'came of each step; a dry run counts only. PT409 while it runs elsewhere. For admins and, at a SQL '
  'prompt, the owner of the database; the console uses start_job.';

revoke all on function public.daily_maintenance(boolean) from public, anon, service_role;
grant execute on function public.daily_maintenance(boolean) to authenticated;

create or replace function public.weekly_maintenance(dry_run boolean default false)
returns jsonb
language sql
volatile
set search_path = ''
as $$
  select private.run_now('weekly_maintenance', dry_run);
$$;

comment on function public.weekly_maintenance(boolean) is
  'Audit log (3 months), drafts of plans (30 days), care of indexes, recount of rollups, popularity, '
  'chain of the audit: all now, in this transaction. Returns what came of each step; a dry run counts '
  'only. PT409 while it runs elsewhere. For admins and, at a SQL prompt, the owner of the database; '
  'the console uses start_job.';

revoke all on function public.weekly_maintenance(boolean) from public, anon, service_role;
grant execute on function public.weekly_maintenance(boolean) to authenticated;

-- ------------------------------------------------------------------------------------------------
-- pg_cron, where it is installed
-- ------------------------------------------------------------------------------------------------

create or replace function private.schedule_worker()
returns text
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  scheduler text;
begin
  select n.nspname into scheduler
  from pg_catalog.pg_extension as e
  join pg_catalog.pg_proc as p on p.proname = 'schedule'
  join pg_catalog.pg_namespace as n on n.oid = p.pronamespace
  join pg_catalog.pg_depend as d
    on d.objid = p.oid and d.refobjid = e.oid and d.deptype = 'e'
  where e.extname = 'pg_cron'
  limit 1;
  if scheduler is null then
    return 'pg_cron is not installed';
  end if;
  execute format(
    'select %1$I.schedule(''coach-due'', ''* * * * *'', ''select private.queue_due_jobs()''),
       %1$I.schedule(''coach-work'', ''* * * * *'',
         ''set statement_timeout = 1h; select private.work_jobs(pg_cron)'')',
    scheduler
  );
  return 'scheduled';
end;
$$;

comment on function private.schedule_worker() is
  'Makes pg_cron a worker of the jobs, where it is installed: it queues what is due and does one step '
  'a minute. Repeatable. Callable by the owner.';

revoke all on function private.schedule_worker() from public;

select private.schedule_worker();
