-- Maintenance of the database. No migration loads this file: the backend, the tests and
-- `npm run db:deploy` install it again whenever it has changed, so each statement is repeatable.

create or replace function private.purge_deleted_rows(p_days integer default 30)
returns integer
language sql
set search_path = ''
as $$
  with purged as (
    delete from private.deleted_rows
    where deleted_at < now() - make_interval(days => greatest(p_days, 1))
    returning 1
  )
  select count(*)::integer from purged;
$$;

comment on function private.purge_deleted_rows(integer) is
  'Empties the trash of rows deleted more than p_days ago (at least 1 day) and returns how many. '
  'For the owner of the database, from a daily job: select private.purge_deleted_rows(30).';

revoke all on function private.purge_deleted_rows(integer)
  from public, anon, authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Backups: what is in them
-- ------------------------------------------------------------------------------------------------
-- A backup is one statement, whose snapshot all its tables share: a STABLE function reads with the
-- snapshot of the statement that calls it. Tables are read by ranges of blocks, so that no index is
-- needed and memory stays flat; a row is the text of its record, which costs about what COPY does.

create or replace function private.backup_tables()
returns table (
  place integer, table_name text, mode text, person text, erases text, scope text
)
language sql
immutable
parallel safe
rows 26
set search_path = ''
as $$
  values
    (1, 'auth.users', 'append', 's.id::text', null, null),
    (2, 'auth.identities', 'append', 's.user_id::text', null, null),
    (3, 'public.users', 'account', 's.id::text', null, 'l.id = $1'),
    (4, 'private.staff', 'if_empty', 's.user_id::text', null, null),
    (5, 'public.foods', 'exact', null, null, null),
    (6, 'private.food_aliases', 'exact', null, null, null),
    (7, 'public.recipes', 'exact', null, null, null),
    (8, 'public.recipe_ingredients', 'exact', null, null, null),
    (9, 'public.food_combinations', 'exact', null, null, null),
    (10, 'public.user_profiles', 'exact', 's.user_id::text', null, 'l.user_id = $1'),
    (11, 'public.user_preferences', 'exact', 's.user_id::text', null, 'l.user_id = $1'),
    (12, 'public.nutrition_goals', 'exact', 's.user_id::text', null, 'l.user_id = $1'),
    (13, 'public.weekly_meal_plans', 'exact', 's.user_id::text', null, 'l.user_id = $1'),
    (14, 'public.shopping_lists', 'exact', 's.user_id::text', null, 'l.user_id = $1'),
    (15, 'public.daily_nutrition_tracking', 'exact', 's.user_id::text', null, 'l.user_id = $1'),
    (16, 'public.user_progress', 'exact', 's.user_id::text', null, 'l.user_id = $1'),
    (17, 'public.user_recipe_interactions', 'exact', 's.user_id::text', null, 'l.user_id = $1'),
    (
      18, 'public.subscriptions', 'exact', 's.user_id::text',
      'array[s.id::text, s.stripe_customer_id]', 'l.user_id = $1'
    ),
    (19, 'private.stripe_events', 'exact', 's.payload #>> ''{data,object,customer}''', null, null),
    (20, 'private.subscription_events', 'exact', 's.user_id::text', null, 'l.user_id = $1'),
    (
      21, 'private.subscription_commands', 'outbox', 's.subscription_id::text', null,
      'l.subscription_id in (select x.id from public.subscriptions as x where x.user_id = $1)'
    ),
    (22, 'private.content_revisions', 'exact', null, null, null),
    (23, 'private.deleted_rows', 'exact', 's.content ->> ''user_id''', null, null),
    (24, 'private.personal_data_grants', 'append', null, null, null),
    (25, 'private.personal_data_log', 'append', null, null, null);
$$;

comment on function private.backup_tables() is
  'What a full backup holds, parents before children, and how it is restored. Modes: exact, the '
  'table becomes what it was; append, only missing rows come back, because what exists must not '
  'go back in time (sign-in, the access log); outbox, as append, but what waited for longer than '
  'Stripe knows its keys is given up, lest a refund be made twice; account, as append, but the '
  'fields of existing accounts too, address and activity excepted; if_empty, only where nobody '
  'is admin, so that no restore gives back a revoked role. person: the key of the person that a '
  'row s is about. erases: keys that are erased with an erased row. scope: the rows l of the '
  'person $1, in the backup of one person. Called by backups and restores.';

revoke all on function private.backup_tables() from public, anon, authenticated, service_role;

create or replace function private.tables_without_backup()
returns table (table_name text, why text)
language sql
immutable
parallel safe
rows 40
set search_path = ''
as $$
  values
    ('public.nutrients', 'filled by migrations'),
    ('private.units', 'filled by migrations'),
    ('private.error_messages', 'filled by migrations'),
    ('private.restorable_tables', 'filled by migrations'),
    ('private.job_steps', 'filled by migrations'),
    ('private.tasks', 'filled by migrations'),
    ('private.job_schedule', 'filled by migrations'),
    ('private.retention_rules', 'filled by migrations'),
    ('private.insight_views', 'filled by migrations'),
    ('private.health_thresholds', 'filled by migrations'),
    ('private.health_texts', 'filled by migrations'),
    ('private.activity_changes', 'counted anew after a restore'),
    ('private.nutrition_rollup', 'counted anew after a restore'),
    ('private.use_rollup', 'counted anew after a restore'),
    ('private.people_rollup', 'counted anew after a restore'),
    ('private.recency_rollup', 'counted anew after a restore'),
    ('private.user_activity', 'counted anew after a restore'),
    ('private.ciqual_staging', 'transient: rows of a running import'),
    ('private.rate_limits', 'transient: counters of minutes'),
    ('private.audit_log', 'an append-only history must not be rolled back'),
    ('private.audit_links', 'an append-only history must not be rolled back'),
    ('private.audit_head', 'an append-only history must not be rolled back'),
    ('private.job_runs', 'history of this installation'),
    ('private.job_run_steps', 'history of this installation'),
    ('private.insight_refreshes', 'history of this installation'),
    ('private.health_history', 'history of this installation'),
    ('private.active_people_history', 'history of this installation'),
    ('private.installation', 'names this database'),
    ('private.backups', 'the backups themselves'),
    ('private.backup_chunks', 'the backups themselves'),
    ('private.restores', 'history of this installation'),
    ('private.erasures', 'only ever grows: each backup carries it in its manifest');
$$;

comment on function private.tables_without_backup() is
  'The tables of public and private that no backup holds, and why: a new table is in this list '
  'or in backup_tables (supabase/tests/backups.sql). Called by that test.';

revoke all on function private.tables_without_backup()
  from public, anon, authenticated, service_role;

create or replace function private.backup_format()
returns integer
language sql
immutable
parallel safe
set search_path = ''
as $$
  select 1;
$$;

comment on function private.backup_format() is
  'Version of the format of backups that this code writes and reads. Called by backups and '
  'restores.';

revoke all on function private.backup_format() from public, anon, authenticated, service_role;

create or replace function private.schema_version()
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select m.version
  from supabase_migrations.schema_migrations as m
  where m.version ~ '^\d+$'
  order by m.version::numeric desc
  limit 1;
$$;

comment on function private.schema_version() is
  'The greatest number of the migrations that were applied. Called by backups and restores.';

revoke all on function private.schema_version() from public, anon, authenticated, service_role;

create or replace function private.backup_columns(p_table text)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_agg(
    jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
    order by a.attnum
  )
  from pg_catalog.pg_attribute as a
  where
    a.attrelid = p_table::regclass
    and a.attnum > 0
    and not a.attisdropped
    and a.attgenerated = ''
    -- Tokens of sign-in never leave the database.
    and (
      p_table <> 'auth.users'
      or a.attname = any (array[
        'id', 'instance_id', 'aud', 'role', 'email', 'encrypted_password', 'email_confirmed_at',
        'phone', 'phone_confirmed_at', 'raw_app_meta_data', 'raw_user_meta_data', 'banned_until',
        'deleted_at', 'is_sso_user', 'is_anonymous', 'last_sign_in_at', 'created_at', 'updated_at'
      ]::name[])
    );
$$;

comment on function private.backup_columns(text) is
  'The columns of a table that a backup holds, in order, [{name, type}]: generated ones are left '
  'out, and of auth.users all but those common to hosted and embedded. Called by backups and '
  'restores.';

revoke all on function private.backup_columns(text) from public, anon, authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Backups: one at a time, with progress
-- ------------------------------------------------------------------------------------------------

create or replace function private.hold_backups(p_work text)
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  place constant bigint := hashtextextended('private.backups', 0);
  holder text;
begin
  if not pg_try_advisory_xact_lock(place) then
    select a.application_name into holder
    from pg_catalog.pg_locks as k
    join pg_catalog.pg_stat_activity as a on a.pid = k.pid
    where
      k.locktype = 'advisory' and k.granted and k.objsubid = 1
      and k.database = (
        select d.oid from pg_catalog.pg_database as d where d.datname = current_database()
      )
      and (k.classid::bigint << 32) | k.objid::bigint = place;
    perform private.fail(
      409,
      coalesce(substring(holder from '^(backup|restore|proof|expiry) since ') || '_running',
        'backup_running'),
      '',
      coalesce(substring(holder from ' since (.*)$'), '?')
    );
  end if;
  perform set_config(
    'application_name',
    p_work
      || to_char(clock_timestamp() at time zone 'UTC', '" since "YYYY-MM-DD HH24:MI" UTC"'),
    true
  );
end;
$$;

comment on function private.hold_backups(text) is
  'Keeps backups, restores, proofs and their expiry from meeting, to the end of the transaction; '
  'PT409 says which is running and since when. A process that dies lets go. Called by them.';

revoke all on function private.hold_backups(text) from public, anon, authenticated, service_role;

create or replace function private.backup_progress()
returns table (done bigint, total bigint, work text)
language sql
stable
security definer
rows 1
set search_path = ''
as $$
  select
    (select d.last_value from private.backup_done as d),
    (select t.last_value from private.backup_total as t),
    (
      select a.application_name
      from pg_catalog.pg_stat_activity as a
      where
        a.datname = current_database()
        and a.application_name ~ '^(backup|restore|proof|expiry) since '
      limit 1
    );
$$;

comment on function private.backup_progress() is
  'Chunks done and to do of the running backup, restore or proof, or of the last one, and what '
  'is running since when; NULL for nothing. Called by backup_progress of the API.';

revoke all on function private.backup_progress() from public, anon, authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Backups: reading and verifying
-- ------------------------------------------------------------------------------------------------

create or replace function private.plan_backup(p_count boolean)
returns table (
  table_name text, columns text, table_rows bigint, first_block bigint, end_block bigint
)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  bytes_per_chunk constant bigint := 1048576;
  block constant bigint := current_setting('block_size')::bigint;
  listed record;
  blocks bigint;
  step bigint;
  counted bigint;
begin
  for listed in select t.table_name from private.backup_tables() as t order by t.place loop
    if p_count then
      execute format('select count(*) from %s', listed.table_name) into counted;
    end if;
    blocks := pg_relation_size(listed.table_name::regclass) / block;
    -- What is stored out of line counts too.
    step := greatest(
      blocks * bytes_per_chunk / greatest(pg_table_size(listed.table_name::regclass), 1), 1
    );
    return query
      select
        listed.table_name,
        (
          select string_agg(format('c.%I', n.value ->> 'name'), ', ' order by n.ordinality)
          from jsonb_array_elements(private.backup_columns(listed.table_name))
            with ordinality as n
        ),
        counted,
        first_of,
        -- The last range is open: the table may have grown since its size was read.
        case when first_of + step < blocks then first_of + step end
      from generate_series(0, greatest(blocks - 1, 0), step) as first_of;
  end loop;
end;
$$;

comment on function private.plan_backup(boolean) is
  'The ranges of blocks to read, about 1 MB each, table by table, and where wanted how many rows '
  'the table has in the snapshot of the calling statement: what the ranges must add up to. '
  'Called by make_backup.';

revoke all on function private.plan_backup(boolean)
  from public, anon, authenticated, service_role;

create or replace function private.read_chunk(
  p_table text, p_columns text, p_first bigint, p_end bigint,
  out row_count integer, out checksum numeric, out data text[]
)
returns record
language plpgsql
stable
security definer
set search_path = ''
set timezone = 'UTC'
set datestyle = 'ISO, MDY'
set intervalstyle = 'postgres'
set extra_float_digits = 1
as $$
begin
  -- OFFSET 0, so that the text of a row is made once and not once for each use.
  execute format(
    'select count(*), coalesce(sum(hashtextextended(t.line, 0)), 0),
       coalesce(array_agg(t.line), ''{}'')
     from (
       select r::text as line
       from (select %s from %s as c where c.ctid >= %L::tid %s) as r
       offset 0
     ) as t',
    p_columns, p_table, format('(%s,0)', p_first),
    -- format would make an empty text of NULL.
    case when p_end is not null then format('and c.ctid < %L::tid', format('(%s,0)', p_end)) end
  ) into row_count, checksum, data;
end;
$$;

comment on function private.read_chunk(text, text, bigint, bigint) is
  'The rows of a table between two blocks as texts of records, their number and the sum of their '
  'hashes, all in the snapshot of the calling statement. Called by make_backup.';

revoke all on function private.read_chunk(text, text, bigint, bigint)
  from public, anon, authenticated, service_role;

create or replace function private.chunks_hash(p_backup uuid)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select encode(
    sha256(coalesce(string_agg(c.sha256, ''::bytea order by c.position), ''::bytea)), 'hex'
  )
  from private.backup_chunks as c
  where c.backup_id = p_backup;
$$;

comment on function private.chunks_hash(uuid) is
  'SHA-256 over the hashes of the chunks of a backup, in order. Called by backups and restores.';

revoke all on function private.chunks_hash(uuid) from public, anon, authenticated, service_role;

create or replace function private.chunk_sums(p_backup uuid)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_agg(
    jsonb_build_object(
      'table', t.table_name,
      'rows', coalesce(c.rows, 0),
      'chunks', coalesce(c.chunks, 0),
      -- As a text: it is longer than what readers of JSON keep of a number.
      'checksum', coalesce(c.checksum, 0)::text
    ) order by t.place
  )
  from private.backup_tables() as t
  left join (
    select
      k.table_name, max(k.table_rows) as rows, count(*) as chunks, sum(k.checksum) as checksum
    from private.backup_chunks as k
    where k.backup_id = p_backup
    group by k.table_name
  ) as c on c.table_name = t.table_name;
$$;

comment on function private.chunk_sums(uuid) is
  'Rows, chunks and checksum of each table of a backup. The rows were counted apart: verifying '
  'compares them with what the chunks hold. Called by make_backup.';

revoke all on function private.chunk_sums(uuid) from public, anon, authenticated, service_role;

create or replace function private.make_backup(p_reason text)
returns uuid
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  made constant uuid := gen_random_uuid();
  described jsonb;
  problem record;
begin
  begin
    perform private.hold_backups('backup');
    insert into private.backups (
      id, reason, format_version, schema_version, installation, created_by, snapshot_at
    )
    select
      made, left(p_reason, 500), private.backup_format(), private.schema_version(), i.id,
      auth.uid(), clock_timestamp()
    from private.installation as i;
    perform setval('private.backup_done', 0), setval('private.backup_total', count(*))
    from private.plan_backup(false);

    -- One statement, hence one snapshot; chunk after chunk, hence flat memory.
    insert into private.backup_chunks
      (backup_id, position, table_name, table_rows, row_count, checksum, sha256, data)
    select
      made, nextval('private.backup_done'), p.table_name, p.table_rows, r.row_count, r.checksum,
      sha256(array_send(r.data)), r.data
    from private.plan_backup(true) as p
    cross join lateral private.read_chunk(p.table_name, p.columns, p.first_block, p.end_block) as r
    -- Each table has a chunk, be it empty: the count of its rows is on it.
    where r.row_count > 0 or p.first_block = 0;

    described := jsonb_build_object(
      'format', 'coach-backup',
      'format_version', private.backup_format(),
      'schema_version', private.schema_version(),
      'installation', (select i.id from private.installation as i),
      'erased', (
        select coalesce(jsonb_agg(to_jsonb(e) order by e.user_id), '[]') from private.erasures as e
      ),
      'tables', (
        select jsonb_agg(
          s.value || jsonb_build_object('columns', private.backup_columns(s.value ->> 'table'))
          order by s.ordinality
        )
        from jsonb_array_elements(private.chunk_sums(made)) with ordinality as s
      ),
      'chunks_sha256', private.chunks_hash(made)
    );
    update private.backups as b set
      manifest = described,
      manifest_sha256 = sha256(convert_to(described::text, 'UTF8')),
      row_count = c.rows, byte_count = c.bytes, chunk_count = c.chunks,
      status = 'complete', finished_at = clock_timestamp()
    from (
      select
        count(*) as chunks, coalesce(sum(k.row_count), 0) as rows,
        coalesce(sum(pg_column_size(k.data)), 0) as bytes
      from private.backup_chunks as k
      where k.backup_id = made
    ) as c
    where b.id = made;

    problem := private.check_backup(made);
    if problem.code is not null then
      perform private.fail(409, problem.code, '', variadic problem.args);
    end if;
    update private.backups as b set verified_at = clock_timestamp() where b.id = made;
  exception when disk_full then
    perform private.fail(503, 'disk_full', '');
  end;
  return made;
end;
$$;

comment on function private.make_backup(text) is
  'Makes a full backup, reads it back and returns its id; a failure leaves nothing. Called by '
  'jobs, and for admins by create_full_backup.';

revoke all on function private.make_backup(text) from public, anon, authenticated, service_role;

create or replace function private.check_backup(p_backup uuid, out code text, out args text[])
returns record
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  tested private.backups;
  total integer;
  place integer := 0;
  chunk record;
  sound boolean;
begin
  select b.* into tested from private.backups as b where b.id = p_backup;
  args := '{}';
  if tested.manifest is null
    or tested.manifest_sha256 is distinct from sha256(convert_to(tested.manifest::text, 'UTF8'))
    or (
      tested.manifest ->> 'format_version', tested.manifest ->> 'schema_version',
      tested.manifest ->> 'installation'
    ) is distinct from (
      tested.format_version::text, tested.schema_version, tested.installation::text
    )
  then
    code := 'backup_manifest_changed';
    return;
  end if;
  select sum(t.chunks) into total
  from jsonb_to_recordset(tested.manifest -> 'tables') as t (chunks integer);
  for chunk in
    select c.position, c.table_name
    from private.backup_chunks as c
    where c.backup_id = p_backup
    order by c.position
  loop
    place := place + 1;
    if chunk.position <> place then
      code := 'backup_chunk_missing';
      args := array[place::text, total::text];
      return;
    end if;
    begin
      select cardinality(c.data) = c.row_count and sha256(array_send(c.data)) = c.sha256
      into sound
      from private.backup_chunks as c
      where c.backup_id = p_backup and c.position = place;
    exception when data_corrupted or internal_error then
      -- Compressed data may be damaged beyond reading.
      sound := false;
    end;
    if sound is not true then
      code := 'backup_chunk_changed';
      args := array[place::text, chunk.table_name];
      return;
    end if;
  end loop;
  if place < total then
    code := 'backup_chunk_missing';
    args := array[(place + 1)::text, total::text];
  elsif tested.manifest ->> 'chunks_sha256' <> private.chunks_hash(p_backup)
    or exists (
      select
      from jsonb_to_recordset(tested.manifest -> 'tables')
        as m ("table" text, "rows" bigint, chunks bigint, checksum numeric)
      full join (
        select
          k.table_name, sum(k.row_count) as lines, count(*) as chunks, sum(k.checksum) as checksum
        from private.backup_chunks as k
        where k.backup_id = p_backup
        group by k.table_name
      ) as c on c.table_name = m."table"
      where (m."rows", m.chunks, m.checksum)
        is distinct from (coalesce(c.lines, 0), coalesce(c.chunks, 0), coalesce(c.checksum, 0))
    )
  then
    code := 'backup_manifest_changed';
  end if;
end;
$$;

comment on function private.check_backup(uuid) is
  'What is wrong with a stored backup, as the code of a sentence and its arguments; NULL when '
  'manifest, number, order, hashes and sums of the chunks are right. Called by verify_backup.';

revoke all on function private.check_backup(uuid) from public, anon, authenticated, service_role;

create or replace function private.known_backup(p_backup uuid)
returns private.backups
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  known private.backups;
begin
  select b.* into known from private.backups as b where b.id = p_backup;
  if known.id is null then
    perform private.fail(404, 'unknown_backup', 'backup_id');
  end if;
  return known;
end;
$$;

comment on function private.known_backup(uuid) is
  'The backup of this id; PT404 when there is none. Called by the functions on one backup.';

revoke all on function private.known_backup(uuid) from public, anon, authenticated, service_role;

create or replace function private.mark_backup(p_backup uuid, p_code text, p_args text[])
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  said constant text := case when p_code is not null
    then (private.message(p_code, p_args)).message end;
begin
  update private.backups as b set
    status = case when said is null then 'complete' else 'damaged' end,
    error = said,
    verified_at = case when said is null then clock_timestamp() else b.verified_at end
  where b.id = p_backup;
  return jsonb_strip_nulls(jsonb_build_object(
    'backup_id', p_backup, 'sound', said is null, 'problem', said
  ));
end;
$$;

comment on function private.mark_backup(uuid, text, text[]) is
  'Notes on a backup what was found, and returns {backup_id, sound, problem}. Called by '
  'verify_backup and prove_backup.';

revoke all on function private.mark_backup(uuid, text, text[])
  from public, anon, authenticated, service_role;

create or replace function private.verify_backup(p_backup uuid)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  found_out record;
begin
  perform private.known_backup(p_backup);
  found_out := private.check_backup(p_backup);
  return private.mark_backup(p_backup, found_out.code, found_out.args);
end;
$$;

comment on function private.verify_backup(uuid) is
  'Reads a backup again and notes whether it is sound or what is damaged; returns {backup_id, '
  'sound, problem}. Raises nothing but PT404, so that the note stays. Called by jobs and scripts.';

revoke all on function private.verify_backup(uuid) from public, anon, authenticated, service_role;

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

-- ------------------------------------------------------------------------------------------------
-- Proofs and expiry
-- ------------------------------------------------------------------------------------------------

create or replace function private.prove_backup(p_backup uuid)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
set timezone = 'UTC'
set datestyle = 'ISO, MDY'
set intervalstyle = 'postgres'
set extra_float_digits = 1
as $$
declare
  chosen private.backups;
  problem record;
  entry record;
  same boolean;
  answer jsonb;
  where_it_failed text;
begin
  begin
    perform private.hold_backups('proof');
    chosen := private.known_backup(p_backup);
    problem := private.check_backup(p_backup);
    if problem.code is not null then
      return private.mark_backup(p_backup, problem.code, problem.args);
    end if;
    perform private.require_restorable(p_backup, true);
    perform private.stage_backup(chosen, '{}', true);
    for entry in select e.* from private.backup_entries(chosen.manifest) as e order by e.place loop
      execute format(
        'select count(*) = $1 and coalesce(sum(hashtextextended(t.line, 0)), 0) = $2
         from (select r::text as line from (select * from pg_temp.%I) as r offset 0) as t',
        private.stage_name(entry.table_name)
      ) into same using entry.row_count, entry.checksum;
      if not same or private.stage_orphans(entry.table_name, true) > 0 then
        return private.mark_backup(p_backup, 'backup_not_restorable', array[entry.table_name]);
      end if;
    end loop;
    answer := private.mark_backup(p_backup, null, '{}');
    update private.backups as b set proved_at = clock_timestamp() where b.id = p_backup;
  exception
    when data_exception then
      -- The table is in the statement that could not read a row.
      get stacked diagnostics where_it_failed = pg_exception_context;
      return private.mark_backup(p_backup, 'backup_not_restorable', array[
        coalesce(substring(where_it_failed from 'c\.table_name = ''([a-z_.]+)'''), '?')
      ]);
    when disk_full then
      perform private.fail(503, 'disk_full', '');
  end;
  return answer || jsonb_build_object('rows', chosen.row_count);
end;
$$;

comment on function private.prove_backup(uuid) is
  'Restores a backup into temporary tables, through the real types, and notes on it whether what '
  'came out is what was read, with all its parents. Returns {backup_id, sound, problem, rows}. '
  'Called by jobs, and for admins by prove_backup of the API.';

revoke all on function private.prove_backup(uuid) from public, anon, authenticated, service_role;

create or replace function private.backups_to_expire(p_at timestamptz)
returns setof uuid
language sql
stable
security definer
set search_path = ''
as $$
  select b.id
  from private.backups as b
  where
    b.created_at <= p_at - interval '7 days'
    and b.id not in (
      select k.id
      from (
        select distinct on (date_trunc('week', w.created_at, 'UTC')) w.id
        from private.backups as w
        where
          w.status = 'complete'
          and w.created_at >= date_trunc('week', p_at, 'UTC') - interval '35 days'
          and w.created_at <= p_at
        order by date_trunc('week', w.created_at, 'UTC'), w.created_at desc
      ) as k
      union all
      select k.id
      from (
        select distinct on (date_trunc('month', m.created_at, 'UTC')) m.id
        from private.backups as m
        where
          m.status = 'complete'
          and m.created_at >= (
            date_trunc('month', p_at at time zone 'UTC') - interval '12 months'
          ) at time zone 'UTC'
          and m.created_at <= p_at
        order by date_trunc('month', m.created_at, 'UTC'), m.created_at desc
      ) as k
      union all
      (
        select l.id from private.backups as l
        where l.status = 'complete' order by l.created_at desc limit 1
      )
      union all
      (
        select l.id from private.backups as l
        where l.status = 'complete' and l.proved_at is not null
        order by l.created_at desc limit 1
      )
    );
$$;

comment on function private.backups_to_expire(timestamptz) is
  'The backups that may go at a time. Kept: all of the last 7 days, the last of each week for 5 '
  'weeks and of each month for 12 months (UTC, beside the running ones), the latest complete one '
  'and the latest proved one. Called by expire_backups.';

revoke all on function private.backups_to_expire(timestamptz)
  from public, anon, authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- The backup of one person
-- ------------------------------------------------------------------------------------------------

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

-- ------------------------------------------------------------------------------------------------
-- Erasure of a person
-- ------------------------------------------------------------------------------------------------

create or replace function private.erase(p_person uuid, p_reason text)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  tidy constant text := btrim(regexp_replace(coalesce(p_reason, ''), '\s+', ' ', 'g'));
  customers text[];
  accounts bigint;
  events bigint;
  values_erased bigint;
begin
  perform private.require_admin();
  if length(tidy) < 10 then
    perform private.fail(422, 'reason_too_short', 'reason', '10');
  end if;
  if length(tidy) > 500 then
    perform private.fail(422, 'too_long', 'reason', '500');
  end if;
  if p_person = auth.uid() then
    perform private.fail(409, 'cannot_erase_oneself', 'user_id');
  end if;
  -- Who deleted their account themselves can still be kept from coming back by a restore.
  if not exists (select from auth.users as a where a.id = p_person)
    and not exists (select from private.audit_log as g where g.subject_id = p_person)
    and not exists (select from private.erasures as e where e.user_id = p_person)
  then
    perform private.fail(404, 'unknown_person', 'user_id');
  end if;
  insert into private.erasures (user_id, erased_by, reason) values (p_person, auth.uid(), tidy)
  on conflict (user_id) do nothing;
  customers := array(
    select s.stripe_customer_id from public.subscriptions as s
    where s.user_id = p_person and s.stripe_customer_id is not null
  );
  delete from auth.users as a where a.id = p_person;
  get diagnostics accounts = row_count;
  delete from private.stripe_events as v
  where v.payload #>> '{data,object,customer}' = any (customers);
  get diagnostics events = row_count;
  delete from private.deleted_rows as d where d.content ->> 'user_id' = p_person::text;
  values_erased := private.erase_audit_payload(p_person);
  -- Sign-in keeps a history of its own, with addresses.
  if to_regclass('auth.audit_log_entries') is not null then
    execute 'delete from auth.audit_log_entries as g where g.payload ->> ''actor_id'' = $1'
      using p_person::text;
  end if;
  return jsonb_build_object(
    'user_id', p_person, 'accounts', accounts, 'stripe_events', events,
    'audit_values', values_erased
  );
end;
$$;

comment on function private.erase(uuid, text) is
  'Erases a person and notes it in the ledger. PT403 without the role admin, PT409 for oneself '
  'and the last admin. Callable by signed-in people.';

revoke all on function private.erase(uuid, text) from public, anon, service_role;
grant execute on function private.erase(uuid, text) to authenticated;

create or replace function public.erase_person(user_id uuid, reason text)
returns jsonb
language sql
volatile
set search_path = ''
as $$
  select private.erase(user_id, reason);
$$;

comment on function public.erase_person(uuid, text) is
  'Deletes a person''s account and all that hangs on it, for good: every restore leaves the '
  'person out. Backups forget the person as they expire. That it happened, when, by whom and why '
  'stays. Returns {user_id, accounts, stripe_events, audit_values}. Callable by signed-in '
  'people, for admins, by POST.';

revoke all on function public.erase_person(uuid, text) from public, anon, service_role;
grant execute on function public.erase_person(uuid, text) to authenticated;

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

create or replace function private.backup_step(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  made uuid;
begin
  if dry_run then
    return (select jsonb_build_object('chunks', count(*)) from private.plan_backup(false));
  end if;
  made := private.make_backup(coalesce(options ->> 'reason', 'programmée / scheduled'));
  return (
    select jsonb_build_object(
      'backup_id', b.id, 'rows', b.row_count, 'chunks', b.chunk_count, 'bytes', b.byte_count
    )
    from private.backups as b
    where b.id = made
  );
end;
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
  select private.backup_step(
    dry_run, options || '{"reason": "avant restauration / before restore"}'
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
