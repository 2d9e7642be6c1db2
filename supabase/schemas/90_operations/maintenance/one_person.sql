-- One person: the backup in a document, and its restore. One file for both, which share the document:
-- what goes out comes back.

create or replace function private.document_hash(document jsonb)
returns text
language sql
immutable
parallel safe
set search_path = ''
as $$
  -- Programs that read and write JSON turn 71.00 into 71: closing zeros count for nothing.
  select encode(sha256(convert_to(
    regexp_replace(
      regexp_replace((document - 'sha256')::text, '(\.\d*[1-9])0+(?=[,}\]])', '\1', 'g'),
      '(\d)\.0+(?=[,}\]])', '\1', 'g'
    ),
    'UTF8'
  )), 'hex');
$$;

comment on function private.document_hash(jsonb) is
  'SHA-256 of the backup of a person without its hash, the same after any program has read and '
  'written the document. Called by the backups of people.';

revoke all on function private.document_hash(jsonb) from public, anon, authenticated, service_role;

create or replace function private.scope_of(p_table text, p_person uuid)
returns text
language sql
immutable
parallel safe
set search_path = ''
as $$
  select replace(t.scope, '$1', quote_literal(p_person))
  from private.backup_tables() as t
  where t.table_name = p_table;
$$;

comment on function private.scope_of(text, uuid) is
  'The condition on rows l of a table that are about a person. Called by the backups of people.';

revoke all on function private.scope_of(text, uuid) from public, anon, authenticated, service_role;

create or replace function private.log_personal_copy(
  p_person uuid, p_action text, p_tables text[], p_rows bigint
)
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  -- The owner of the database has no account.
  who constant uuid := coalesce(auth.uid(), '00000000-0000-0000-0000-000000000000');
  noted uuid;
begin
  -- Closed as soon as it is opened: it opens nothing, it says why.
  insert into private.personal_data_grants as g
    (staff_id, user_id, reason, opened_at, expires_at, closed_at)
  values (
    who, p_person,
    (private.message(
      case p_action
        when 'exported' then 'personal_backup_reason' else 'personal_restore_reason'
      end,
      '{}'
    )).message,
    now(), now() + interval '1 minute', now()
  )
  returning g.id into noted;
  insert into private.personal_data_log (grant_id, staff_id, user_id, action, tables, row_count)
  values (noted, who, p_person, p_action, p_tables, p_rows);
end;
$$;

comment on function private.log_personal_copy(uuid, text, text[], bigint) is
  'Notes in the access log that the data of a person were exported or restored, under a grant '
  'that says so. Called by the backups of people.';

revoke all on function private.log_personal_copy(uuid, text, text[], bigint)
  from public, anon, authenticated, service_role;

create or replace function private.user_backup(p_person uuid)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
set timezone = 'UTC'
as $$
declare
  listed record;
  rows_found jsonb;
  total bigint := 0;
  stored jsonb := '{}'::jsonb;
  document jsonb;
begin
  perform private.require_admin();
  if not exists (select from public.users as u where u.id = p_person) then
    perform private.fail(404, 'unknown_person', 'user_id');
  end if;
  for listed in
    select t.table_name from private.backup_tables() as t where t.scope is not null order by t.place
  loop
    execute format(
      'select coalesce(jsonb_agg(to_jsonb(r)), ''[]'') from (select %s from %s as l where %s) as r',
      (
        select string_agg(format('l.%I', c.value ->> 'name'), ', ' order by c.ordinality)
        from jsonb_array_elements(private.backup_columns(listed.table_name)) with ordinality as c
      ),
      listed.table_name, private.scope_of(listed.table_name, p_person)
    ) into rows_found;
    total := total + jsonb_array_length(rows_found);
    stored := stored || jsonb_build_object(listed.table_name, rows_found);
  end loop;
  perform private.log_personal_copy(
    p_person, 'exported', array(select jsonb_object_keys(stored)), total
  );
  document := jsonb_build_object(
    'format', 'coach-user-backup',
    'format_version', private.backup_format(),
    'schema_version', private.schema_version(),
    'installation', (select i.id from private.installation as i),
    'created_at', now(),
    'user_id', p_person,
    'tables', stored,
    'access_log', (
      select coalesce(jsonb_agg(to_jsonb(a) order by a.occurred_at), '[]')
      from (
        select
          g.occurred_at, g.action, g.tables, g.row_count, o.reason, g.staff_id,
          s.display_name as staff_name
        from private.personal_data_log as g
        join private.personal_data_grants as o on o.id = g.grant_id
        left join public.users as s on s.id = g.staff_id
        where g.user_id = p_person
      ) as a
    )
  );
  return document || jsonb_build_object('sha256', private.document_hash(document));
end;
$$;

comment on function private.user_backup(uuid) is
  'All that is stored of a person as one document with its SHA-256, and notes that it was handed '
  'out. PT403 without the role admin, PT404 for nobody. Callable by signed-in people.';

revoke all on function private.user_backup(uuid) from public, anon, service_role;
grant execute on function private.user_backup(uuid) to authenticated;

create or replace function public.create_user_backup(user_id uuid)
returns jsonb
language sql
volatile
set search_path = ''
as $$
  select private.user_backup(user_id);
$$;

comment on function public.create_user_backup(uuid) is
  'The backup of one person: {format, format_version, schema_version, installation, created_at, '
  'user_id, tables: {name: [rows]}, access_log, sha256}, without any password. Logged. Callable '
  'by signed-in people, for admins, by POST.';

revoke all on function public.create_user_backup(uuid) from public, anon, service_role;
grant execute on function public.create_user_backup(uuid) to authenticated;

create or replace function private.require_user_backup(p_document jsonb)
returns uuid
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  person constant uuid := private.as_uuid(p_document ->> 'user_id');
  version constant text := p_document ->> 'schema_version';
begin
  if p_document ->> 'format' is distinct from 'coach-user-backup' or person is null
    or coalesce(jsonb_typeof(p_document -> 'tables'), '') <> 'object'
    or coalesce(version, '') !~ '^\d{1,20}$'
    or exists (
      select from jsonb_each(p_document -> 'tables') as t
      where jsonb_typeof(t.value) <> 'array' or private.scope_of(t.key, person) is null
    )
  then
    perform private.fail(422, 'not_a_user_backup', 'document');
  end if;
  if p_document -> 'format_version' <> to_jsonb(private.backup_format()) then
    perform private.fail(
      409, 'backup_format_unknown', 'document', left(p_document ->> 'format_version', 20)
    );
  end if;
  if p_document ->> 'sha256' is distinct from private.document_hash(p_document) then
    perform private.fail(409, 'user_backup_changed', 'document');
  end if;
  if version::numeric > private.schema_version()::numeric then
    perform private.fail(
      409, 'backup_newer_schema', 'document', version, private.schema_version()
    );
  end if;
  if p_document ->> 'installation'
    is distinct from (select i.id::text from private.installation as i)
  then
    perform private.fail(409, 'backup_other_installation', 'document');
  end if;
  if exists (select from private.erasures as e where e.user_id = person) then
    perform private.fail(409, 'person_was_erased', 'document');
  end if;
  return person;
end;
$$;

comment on function private.require_user_backup(jsonb) is
  'The person of a backup document, once format, hash, schema and installation are right and the '
  'person was not erased; else PT422 or PT409. Called by restore_user.';

revoke all on function private.require_user_backup(jsonb)
  from public, anon, authenticated, service_role;

create or replace function private.stage_document(p_document jsonb, p_person uuid)
returns void
language plpgsql
volatile
security definer
set search_path = ''
set timezone = 'UTC'
as $$
declare
  listed record;
  strangers boolean;
begin
  -- The account itself, without a password, in case it is gone.
  perform private.make_stage('auth.users', private.backup_columns('auth.users'));
  execute format(
    'insert into pg_temp.%I (
       id, instance_id, aud, role, email, phone, email_confirmed_at, raw_app_meta_data,
       raw_user_meta_data, is_sso_user, is_anonymous, created_at, updated_at
     )
     select
       u.id, (select a.instance_id from auth.users as a where a.instance_id is not null limit 1),
       ''authenticated'', ''authenticated'', u.email, u.phone, u.email_verified_at, ''{}'',
       u.metadata, false, false, u.created_at, now()
     from jsonb_to_recordset($1 -> ''tables'' -> ''public.users'') as u (
       id uuid, email text, phone text, email_verified_at timestamptz, metadata jsonb,
       created_at timestamptz
     )',
    private.stage_name('auth.users')
  ) using p_document;
  for listed in
    select t.table_name, private.scope_of(t.table_name, p_person) as scope
    from private.backup_tables() as t
    where t.scope is not null
    order by t.place
  loop
    perform private.make_stage(listed.table_name, private.backup_columns(listed.table_name));
    execute format(
      'insert into pg_temp.%1$I select * from jsonb_populate_recordset(null::pg_temp.%1$I, $1)',
      private.stage_name(listed.table_name)
    ) using coalesce(p_document -> 'tables' -> listed.table_name, '[]');
    execute format(
      'select exists (select from pg_temp.%I as l where (%s) is not true)',
      private.stage_name(listed.table_name),
      replace(listed.scope, 'public.subscriptions', 'pg_temp.stage_public_subscriptions')
    ) into strangers;
    if strangers then
      perform private.fail(422, 'not_a_user_backup', listed.table_name);
    end if;
  end loop;
  perform private.stage_adjustments((p_document ->> 'created_at')::timestamptz);
end;
$$;

comment on function private.stage_document(jsonb, uuid) is
  'Fills the staging tables from the backup of a person; PT422 when it holds rows of another. '
  'Called by restore_user.';

revoke all on function private.stage_document(jsonb, uuid)
  from public, anon, authenticated, service_role;

create or replace function private.apply_document(p_person uuid)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  listed record;
  mine constant text[] := array(
    select t.table_name from private.backup_tables() as t where t.scope is not null order by t.place
  );
  accounts jsonb;
  removed bigint;
  done jsonb := '{}'::jsonb;
begin
  execute 'lock table private.erasures, ' || array_to_string(mine, ', ')
    || ' in share row exclusive mode';
  accounts := private.compare_stage(
    'public.users', 'account', private.backup_columns('public.users'),
    private.scope_of('public.users', p_person)
  );
  perform private.set_own_triggers(mine, false);
  perform private.write_staged(
    'auth.users', 'append', private.backup_columns('auth.users'), null
  );
  for listed in
    select t.table_name from private.backup_tables() as t
    where t.scope is not null and t.mode = 'exact'
    order by t.place desc
  loop
    removed := private.delete_unstaged(
      listed.table_name, private.backup_columns(listed.table_name),
      private.scope_of(listed.table_name, p_person)
    );
    done := done || jsonb_build_object(listed.table_name, jsonb_build_object('deleted', removed));
  end loop;
  for listed in
    select t.table_name, t.mode from private.backup_tables() as t
    where t.scope is not null order by t.place
  loop
    done := done || jsonb_build_object(
      listed.table_name,
      '{"deleted": 0, "conflicts": 0}'::jsonb || coalesce(done -> listed.table_name, '{}')
        || private.write_staged(
          listed.table_name, listed.mode, private.backup_columns(listed.table_name),
          private.scope_of(listed.table_name, p_person)
        )
    );
  end loop;
  perform private.set_own_triggers(mine, true);
  perform private.advance_sequences(mine);
  return jsonb_set(
    done, '{public.users}', done -> 'public.users' || (accounts - 'conflicts')
  );
end;
$$;

comment on function private.apply_document(uuid) is
  'Writes the staged rows of a person into the tables, and nothing else. Called by restore_user.';

revoke all on function private.apply_document(uuid) from public, anon, authenticated, service_role;

create or replace function private.restore_user(p_document jsonb, p_dry_run boolean)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
set lock_timeout = '5s'
as $$
declare
  document jsonb := p_document;
  whose uuid;
  tables jsonb;
  wrong_state text;
  wrong_table text;
  wrong_detail text;
  wrong_message text;
begin
  begin
    perform private.require_admin();
    perform private.hold_backups('restore');
    -- The text of the file does as well; some servers of the API pass any document as one.
    if jsonb_typeof(p_document) = 'string' then
      begin
        document := (p_document #>> '{}')::jsonb;
      exception when invalid_text_representation then
        perform private.fail(422, 'not_a_user_backup', 'document');
      end;
    end if;
    whose := private.require_user_backup(document);
    perform private.stage_document(document, whose);
    if p_dry_run then
      tables := (
        select jsonb_object_agg(t.table_name, private.compare_stage(
          t.table_name, t.mode, private.backup_columns(t.table_name),
          private.scope_of(t.table_name, whose)
        ))
        from private.backup_tables() as t
        where t.scope is not null
      );
    else
      tables := private.apply_document(whose);
      perform private.recount_recipe_stats();
      perform private.log_personal_copy(
        whose, 'restored', array(select jsonb_object_keys(tables)),
        (
          select sum(jsonb_array_length(t.value)) from jsonb_each(document -> 'tables') as t
        )::bigint
      );
      insert into private.restores (restored_by, user_id, tables)
      values (auth.uid(), whose, tables);
    end if;
  exception
    when integrity_constraint_violation or data_exception or lock_not_available or disk_full then
      get stacked diagnostics
        wrong_state = returned_sqlstate, wrong_table = table_name,
        wrong_detail = pg_exception_detail, wrong_message = message_text;
      perform private.refuse_restore(wrong_state, wrong_table, wrong_detail, wrong_message);
  end;
  return private.restore_report(p_dry_run, tables) || jsonb_build_object('user_id', whose);
end;
$$;

comment on function private.restore_user(jsonb, boolean) is
  'Makes the rows of a person exactly those of a backup, or says what that would do. PT403 '
  'without the role admin. Callable by signed-in people.';

revoke all on function private.restore_user(jsonb, boolean) from public, anon, service_role;
grant execute on function private.restore_user(jsonb, boolean) to authenticated;

create or replace function public.restore_user_backup(document jsonb, dry_run boolean default true)
returns jsonb
language sql
volatile
set search_path = ''
as $$
  select private.restore_user(document, dry_run);
$$;

comment on function public.restore_user_backup(jsonb, boolean) is
  'Restores what create_user_backup returned: {dry_run, user_id, tables: [{table, new, changed, '
  'deleted, conflicts}], new, changed, deleted, conflicts}. A dry run (the default) changes '
  'nothing. An account that is gone comes back without a password. PT409 for a changed document, '
  'a newer schema, another installation, an erased person or a conflict. Callable by signed-in '
  'people, for admins, by POST.';

revoke all on function public.restore_user_backup(jsonb, boolean)
  from public, anon, service_role;
grant execute on function public.restore_user_backup(jsonb, boolean) to authenticated;
