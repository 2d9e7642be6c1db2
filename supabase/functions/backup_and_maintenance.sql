-- Assembled from supabase/schemas by `npm run migrations`; never edited by hand.

begin;
set local check_function_bodies = off;

-- 90_operations/maintenance/backup_contents.sql

-- Backups: what is in them.

create or replace function private.backup_tables()
returns table (
  place integer, table_name text, mode text, person text, erases text, scope text
)
language sql
immutable
parallel safe
rows 28
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
    (24, 'private.content_comments', 'exact', null, null, null),
    (25, 'public.saved_views', 'exact', 's.user_id::text', null, 'l.user_id = $1'),
    (26, 'private.personal_data_grants', 'append', null, null, null),
    (27, 'private.personal_data_log', 'append', null, null, null);
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
    ('private.action_limits', 'filled by migrations'),
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

-- 90_operations/maintenance/backup_keeping.sql

-- Backups: proofs by a scratch restore, and expiry.

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

-- 90_operations/maintenance/backup_making.sql

-- Backups: one at a time, with progress; reading and verifying.

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

create or replace function private.make_backup(p_reason text, p_maker uuid default auth.uid())
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
      p_maker, clock_timestamp()
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

comment on function private.make_backup(text, uuid) is
  'Makes a full backup, reads it back and returns its id; a failure leaves nothing. Its maker is '
  'who asks, unless another is named. Called by jobs, and for admins by create_full_backup.';

revoke all on function private.make_backup(text, uuid)
  from public, anon, authenticated, service_role;

comment on column private.backups.created_by is
  'Who asked, be it for the job; NULL for the owner and the schedule.';

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

-- 90_operations/maintenance/backup_steps.sql

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

-- 90_operations/maintenance/backups_asked.sql

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
  perform private.limit_action('full_backup');
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

-- 90_operations/maintenance/daily.sql

-- The steps of the daily maintenance.
--
-- A step is a function (dry_run, options) that returns what it counted; a dry run counts the same and
-- changes nothing. These steps have no options, which the linter is told.

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
  -- How old an insight is must stay known.
  old_refreshes constant bigint[] := array(
    select r.id from private.insight_refreshes as r
    where r.finished_at < before
      and r.id <> all (array(
        select max(k.id) from private.insight_refreshes as k
        where k.status = 'succeeded' group by k.view_name
      ))
  );
  measurements bigint;
  runs bigint;
begin
  if dry_run then
    select count(*) into measurements from private.health_history as h where h.taken_at < before;
    select count(*) into runs from private.job_runs as r where r.finished_at < before;
  else
    delete from private.insight_refreshes as r where r.id = any (old_refreshes);
    delete from private.health_history as h where h.taken_at < before;
    get diagnostics measurements = row_count;
    delete from private.job_runs as r where r.finished_at < before;
    get diagnostics runs = row_count;
  end if;
  return jsonb_build_object(
    'rows', cardinality(old_refreshes) + measurements + runs,
    'insight_refreshes', cardinality(old_refreshes),
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
  relation text;
  removed bigint;
begin
  if dry_run then
    select count(*) into removed from private.deleted_rows as d where d.deleted_at < before;
  else
    delete from private.deleted_rows as d where d.deleted_at < before;
    get diagnostics removed = row_count;
    for relation in select t.table_name from private.restorable_tables as t loop
      execute format(
        $sql$
          delete from private.content_comments as c
          where c.table_name = %1$L
            and not exists (select from public.%1$I as r where r.id = c.row_id)
            and not exists (
              select from private.deleted_rows as d
              where d.table_name = c.table_name and d.row_id = c.row_id
            )
        $sql$,
        relation
      );
    end loop;
  end if;
  return jsonb_build_object('rows', removed);
end;
$$;

comment on function private.clean_trash(boolean, jsonb) is
  'Step of daily_maintenance: empties the trash of what was deleted more than 30 days ago, with '
  'the comments on it.';

revoke all on function private.clean_trash(boolean, jsonb) from public;

create or replace function private.renew_needs(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
-- @plpgsql_check_options: extra_warnings = false
declare
  older constant uuid[] := array(
    select p.id
    from public.user_profiles as p
    where p.bmr_calories is distinct from round(private.basal_rate(
      p.weight_kg, p.height_cm, date_part('year', age(private.today(), p.birth_date))::integer,
      p.gender
    ))::integer
    order by p.id
  );
begin
  if not dry_run then
    -- Nobody edits these profiles: no new version, which would make an open form stale.
    perform set_config('app.keep_row', 'on', true);
    update public.user_profiles as p set bmr_calories = null where p.id = any (older);
    perform set_config('app.keep_row', '', true);
  end if;
  return jsonb_build_object('profiles', cardinality(older));
end;
$$;

comment on function private.renew_needs(boolean, jsonb) is
  'Step of daily_maintenance: works out again the needs of whoever has had a birthday since they were '
  'worked out, so that each person''s follow the age by a yearly step.';

revoke all on function private.renew_needs(boolean, jsonb) from public;

create or replace function private.recount_recipes(dry_run boolean, options jsonb)
returns jsonb
language sql
volatile
security definer
set search_path = ''
as $$
  select jsonb_build_object('rows', case
    when dry_run then jsonb_array_length(private.wrong_recipe_stats())
    else private.recount_recipe_stats()
  end);
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

-- 90_operations/maintenance/erasure.sql

-- Erasure of a person.

create or replace function private.erase(p_person uuid, p_reason text)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  tidy text;
  customers text[];
  accounts bigint;
  events bigint;
  values_erased bigint;
begin
  perform private.require_admin();
  perform private.limit_action('erasure');
  tidy := private.sound_reason(p_reason, 'reason_too_short', 500);
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

-- 90_operations/maintenance/health_checks.sql

-- Running all health checks, and their history.

-- ------------------------------------------------------------------------------------------------
-- All checks
-- ------------------------------------------------------------------------------------------------

create or replace function private.run_check(p_check text)
returns private.health_finding
language plpgsql
volatile
set search_path = ''
as $$
declare
  obstacle constant text := (
    select private.health_obstacle(t.needs)
    from private.health_thresholds as t
    where t.name = p_check
  );
  finding jsonb;
begin
  if obstacle is not null then
    return private.unavailable(obstacle);
  end if;
  execute format('select to_jsonb(f) from private.%I() as f', 'check_' || p_check) into finding;
  return jsonb_populate_record(null::private.health_finding, finding);
exception when others then
  return private.unavailable('health_check_raised', sqlerrm);
end;
$$;

comment on function private.run_check(text) is
  'What a check finds; one that cannot look or raises is unavailable with its reason, and takes no '
  'other along. For the owner, through health_checks.';

revoke all on function private.run_check(text) from public;

create or replace function private.health_amount(p_value numeric, p_unit text)
returns text
language sql
stable
set search_path = ''
as $$
  select private.show_number(p_value) || case private.language()
    when 'en' then case p_unit
      when 'count' then '' when 'days' then ' d' when 'per_day' then ' / day' else ' ' || p_unit
    end
    else case p_unit
      when 'count' then '' when 'days' then ' j' when 'per_day' then ' / jour'
      when 'GB' then ' Go' else ' ' || p_unit
    end
  end;
$$;

comment on function private.health_amount(numeric, text) is
  'A value with its unit, as the reader writes it. For the owner.';

revoke all on function private.health_amount(numeric, text) from public;

create or replace function private.health_threshold(
  p_threshold private.health_thresholds, p_level text, p_conditions text
)
returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  -- That of the level reached, or the first one ahead.
  bound constant numeric := case p_level
    when 'error' then coalesce(p_threshold.error, p_threshold.warning, p_threshold.info)
    when 'warning' then coalesce(p_threshold.warning, p_threshold.info, p_threshold.error)
    else coalesce(p_threshold.info, p_threshold.warning, p_threshold.error)
  end;
  told text := p_conditions;
  condition record;
begin
  for condition in select c.key, c.value from jsonb_each_text(p_threshold.conditions) as c loop
    told := replace(
      told, '{' || condition.key || '}', private.show_number(condition.value::numeric)
    );
  end loop;
  return replace(p_threshold.comparison, '>=', '≥') || ' '
    || private.health_amount(bound, p_threshold.unit)
    || case when told <> '' then ' (' || told || ')' else '' end;
end;
$$;

comment on function private.health_threshold(private.health_thresholds, text, text) is
  'The threshold of a level with its conditions, in words. For the owner.';

revoke all on function private.health_threshold(private.health_thresholds, text, text) from public;

create or replace function private.health_checks()
returns setof private.health_check
language sql
volatile
rows 20
set search_path = ''
as $$
  select
    t.name,
    w.title,
    f.level,
    f.value,
    t.unit,
    private.health_threshold(t, f.level, w.conditions),
    case when last.level = f.level then last.since when last.level is not null then now() end,
    f.evidence,
    w.meaning,
    w.remedy,
    f.note
  from private.health_thresholds as t
  cross join lateral private.run_check(t.name) as f
  left join lateral (
    select l.title, l.conditions, l.meaning, l.remedy
    from private.health_texts as l
    where l.name = t.name and l.language = private.language()
  ) as w on true
  left join lateral (
    select h.level, h.since
    from private.health_history as h
    where h.check_name = t.name
    order by h.hour desc
    limit 1
  ) as last on true
  order by t.position;
$$;

comment on function private.health_checks() is
  'Every health check, in the language of the request; since is NULL where the history knows '
  'nothing of it. For the owner and the functions that check the role first.';

revoke all on function private.health_checks() from public;

create or replace function private.detect_performance_issues(p_all_checks boolean)
returns setof private.health_check
language plpgsql
volatile
security definer
rows 20
set search_path = ''
as $$
begin
  perform private.require_admin();
  return query
  select c.*
  from private.health_checks() as c
  where p_all_checks or c.level <> 'ok';
end;
$$;

comment on function private.detect_performance_issues(boolean) is
  'See public.detect_performance_issues. SECURITY DEFINER: it reads the statistics of the server '
  'as the owner; PT403 without the role admin. Callable by signed-in people.';

revoke all on function private.detect_performance_issues(boolean) from public;
grant execute on function private.detect_performance_issues(boolean) to authenticated;

create or replace function public.detect_performance_issues(all_checks boolean default false)
returns table (
  name text,
  title text,
  level text,
  value numeric,
  unit text,
  threshold text,
  since timestamptz,
  evidence jsonb,
  meaning text,
  remedy text,
  note text
)
language sql
volatile
rows 20
set search_path = ''
as $$
  select * from private.detect_performance_issues(all_checks);
$$;

comment on function public.detect_performance_issues(boolean) is
  'The health checks that are not ok: what is wrong, against which threshold, since when, the rows '
  'that show it, what it means and what to do; with all_checks the healthy ones too. A check that '
  'this engine cannot do is unavailable, with the reason in note. PT403 without the role admin. '
  'Callable by signed-in people and by the owner of the database.';

revoke all on function public.detect_performance_issues(boolean) from public;
grant execute on function public.detect_performance_issues(boolean) to authenticated;

-- ------------------------------------------------------------------------------------------------
-- History
-- ------------------------------------------------------------------------------------------------

create or replace function private.count_active_people()
returns table (last_1_day integer, last_7_days integer, last_30_days integer)
language sql
stable
rows 1
set search_path = ''
as $$
  select
    (count(*) filter (where p.seen > now() - interval '1 day'))::integer,
    (count(*) filter (where p.seen > now() - interval '7 days'))::integer,
    count(*)::integer
  from (
    select e.person, max(e.seen) as seen
    from (
      select u.id as person, u.last_sign_in_at as seen
      from auth.users as u
      where u.last_sign_in_at > now() - interval '30 days'
      union all
      select d.user_id, least((d.tracking_date + 1)::timestamptz, now())
      from public.daily_nutrition_tracking as d
      where d.tracking_date between private.today() - 29 and private.today()
    ) as e
    group by e.person
  ) as p;
$$;

comment on function private.count_active_people() is
  'Counts the people who signed in or tracked a day in the last 1, 7 and 30 days. Reads every '
  'account, since hosted Supabase lets nobody index auth.users. For the owner.';

revoke all on function private.count_active_people() from public;

create or replace function private.record_health(dry_run boolean, options jsonb)
returns jsonb
language sql
volatile
set search_path = ''
as $$
  with found as materialized (
    select c.name, c.level, c.value, coalesce(c.since, now()) as since
    from private.health_checks() as c
  ),
  written as (
    insert into private.health_history as h (check_name, hour, taken_at, level, value, since)
    select f.name, date_trunc('hour', now(), 'UTC'), now(), f.level, f.value, f.since
    from found as f
    where not dry_run
    on conflict (check_name, hour) do update set
      taken_at = excluded.taken_at,
      level = excluded.level,
      value = excluded.value,
      since = excluded.since
    returning 1
  ),
  counted as (
    insert into private.active_people_history as h (
      day, counted_at, last_1_day, last_7_days, last_30_days
    )
    select private.today(), now(), n.last_1_day, n.last_7_days, n.last_30_days
    from private.count_active_people() as n
    where not dry_run
    on conflict (day) do update set
      counted_at = excluded.counted_at,
      last_1_day = excluded.last_1_day,
      last_7_days = excluded.last_7_days,
      last_30_days = excluded.last_30_days
    returning 1
  )
  select jsonb_build_object(
    'rows', (select count(*) from written),
    'people_counted', (select count(*) from counted),
    'levels', (
      select jsonb_object_agg(n.level, n.number)
      from (select f.level, count(*) as number from found as f group by f.level) as n
    )
  );
$$;

comment on function private.record_health(boolean, jsonb) is
  'Step of the job hourly_monitoring: runs every check and keeps what it found for this hour, and '
  'counts the active people; dry_run keeps nothing. Returns how many rows and how many '
  'checks at each level. For the owner.';

revoke all on function private.record_health(boolean, jsonb) from public;

create or replace function private.read_health_history(p_check text, p_since timestamptz)
returns table (taken_at timestamptz, level text, value numeric, since timestamptz)
language plpgsql
stable
security definer
rows 720
set search_path = ''
as $$
begin
  perform private.require_admin();
  if not exists (select from private.health_thresholds as t where t.name = p_check) then
    perform private.fail(
      404, 'unknown_health_check', 'check_name', coalesce(left(p_check, 40), '')
    );
  end if;
  return query
  select h.taken_at, h.level, h.value, h.since
  from private.health_history as h
  where h.check_name = p_check and h.hour >= date_trunc('hour', p_since, 'UTC')
    and h.taken_at >= p_since
  order by h.hour;
end;
$$;

comment on function private.read_health_history(text, timestamptz) is
  'See public.health_history. SECURITY DEFINER: nobody reads the table itself; PT403 without the '
  'role admin. Callable by signed-in people.';

revoke all on function private.read_health_history(text, timestamptz) from public;
grant execute on function private.read_health_history(text, timestamptz) to authenticated;

create or replace function public.health_history(
  check_name text, since timestamptz default now() - interval '30 days'
)
returns table (taken_at timestamptz, level text, value numeric, level_since timestamptz)
language sql
stable
rows 720
set search_path = ''
as $$
  select h.taken_at, h.level, h.value, h.since
  from private.read_health_history(check_name, since) as h;
$$;

comment on function public.health_history(text, timestamptz) is
  'What a health check found, hour by hour, oldest first: level, value, and since when it has been '
  'at that level. Filter, order and page it like a table. PT404 for an unknown check, PT403 '
  'without the role admin. Callable by signed-in people and by the owner of the database.';

revoke all on function public.health_history(text, timestamptz) from public;
grant execute on function public.health_history(text, timestamptz) to authenticated;

-- 90_operations/maintenance/health_indexes.sql

-- Health checks of indexes: unused, duplicate, invalid.

create or replace function private.check_unused_index()
returns private.health_finding
language sql
volatile
set search_path = ''
as $$
  with age as (
    select extract(epoch from now() - private.statistics_since()) / 86400 as days
  ),
  unused as (
    select
      s.schemaname || '.' || s.indexrelname as index,
      s.schemaname || '.' || s.relname as table,
      z.bytes,
      exists (
        select
        from pg_constraint as k
        where k.conrelid = i.indrelid and k.contype = 'f' and k.conkey[1] = i.indkey[0]
      ) as serves_foreign_key
    from pg_stat_user_indexes as s
    join pg_index as i on i.indexrelid = s.indexrelid
    cross join lateral (select pg_relation_size(s.indexrelid) as bytes) as z
    where s.schemaname = any (private.health_schemas())
      and s.idx_scan = 0
      and not i.indisunique
      and not i.indisexclusion
      and z.bytes >= private.health_condition('unused_index', 'min_mb') * 1024 * 1024
  )
  select case
    when a.days < private.health_condition('unused_index', 'min_days') then private.unavailable(
      'health_young_statistics', private.show_number(round(a.days, 1)),
      private.show_number(private.health_condition('unused_index', 'min_days'))
    )
    else private.number_of_rows('unused_index', (
      select jsonb_agg(jsonb_build_object(
        'index', u.index, 'table', u.table, 'bytes', u.bytes,
        'serves_foreign_key', u.serves_foreign_key
      ) order by u.bytes desc)
      from unused as u
    ))
  end
  from age as a;
$$;

comment on function private.check_unused_index() is
  'How many large indexes were never read; unique ones guard values and are left out. For the '
  'owner, through health_checks.';

revoke all on function private.check_unused_index() from public;

create or replace function private.index_shapes()
returns table (
  index_id oid,
  table_id oid,
  method oid,
  keys text[],
  included smallint[],
  predicate text,
  strictness integer,
  backs_constraint boolean
)
language sql
stable
set search_path = ''
as $$
  select
    i.indexrelid,
    i.indrelid,
    c.relam,
    array(
      select concat_ws(
        ' ',
        case
          when i.indkey[p.place] = 0 then pg_get_indexdef(i.indexrelid, p.place + 1, true)
          else i.indkey[p.place]::text
        end,
        i.indclass[p.place], i.indcollation[p.place], i.indoption[p.place]
      )
      from generate_series(0, i.indnkeyatts - 1) as p (place)
      order by p.place
    ),
    array(
      select i.indkey[p.place] from generate_series(i.indnkeyatts, i.indnatts - 1) as p (place)
    ),
    coalesce(pg_get_expr(i.indpred, i.indrelid), ''),
    i.indisunique::integer + i.indnullsnotdistinct::integer,
    i.indisexclusion or i.indisreplident
      or exists (select from pg_constraint as k where k.conindid = i.indexrelid)
  from pg_index as i
  join pg_class as c on c.oid = i.indexrelid
  join pg_namespace as n on n.oid = c.relnamespace
  where n.nspname = any (private.health_schemas())
    and i.indisvalid and i.indisready
    -- The index of a partition follows that of its table.
    and not c.relispartition;
$$;

comment on function private.index_shapes() is
  'What makes two indexes do the same work: method, columns with their operators and order, '
  'columns carried along, condition, uniqueness (2: of NULL too). For the owner.';

revoke all on function private.index_shapes() from public;

create or replace function private.check_duplicate_index()
returns private.health_finding
language sql
volatile
set search_path = ''
as $$
  with shapes as materialized (
    select x.*, cardinality(x.keys) as width, a.amname = 'btree' as is_btree
    from private.index_shapes() as x
    join pg_am as a on a.oid = x.method
  ),
  covered as (
    select less.index_id, less.table_id, min(more.index_id) as by_id
    from shapes as less
    join shapes as more
      on more.table_id = less.table_id
      and more.index_id <> less.index_id
      and more.method = less.method
      and more.predicate = less.predicate
      and more.keys[1:less.width] = less.keys
      and less.included <@ (
        more.included || (
          select array_agg(split_part(k, ' ', 1)::smallint)
          from unnest(more.keys) as k
          where k ~ '^\d+ '
        )
      )
    where not less.backs_constraint
      -- Only a btree serves the questions on its first columns as well as one of these alone.
      and (more.width = less.width or less.is_btree)
      and more.strictness >= less.strictness
      and (less.strictness = 0 or more.width = less.width)
      -- Of two that do the same, one stays: that of a constraint, the stricter one, the older one.
      and not (
        more.keys = less.keys and more.included <@ less.included and not more.backs_constraint
        and (more.strictness, - more.index_id::bigint) < (less.strictness, - less.index_id::bigint)
      )
    group by less.index_id, less.table_id
  )
  select private.number_of_rows('duplicate_index', jsonb_agg(jsonb_build_object(
    'index', c.index_id::regclass::text, 'table', c.table_id::regclass::text,
    'covered_by', c.by_id::regclass::text, 'bytes', pg_relation_size(c.index_id)
  ) order by c.index_id))
  from covered as c;
$$;

comment on function private.check_duplicate_index() is
  'How many indexes are covered by another: same table, method, condition and first columns. For '
  'the owner, through health_checks.';

revoke all on function private.check_duplicate_index() from public;

create or replace function private.check_invalid_index()
returns private.health_finding
language sql
volatile
set search_path = ''
as $$
  select private.number_of_rows('invalid_index', jsonb_agg(jsonb_build_object(
    'index', i.indexrelid::regclass::text, 'table', i.indrelid::regclass::text,
    'bytes', pg_relation_size(i.indexrelid)
  ) order by i.indexrelid))
  from pg_index as i
  join pg_class as c on c.oid = i.indexrelid
  join pg_namespace as n on n.oid = c.relnamespace
  where n.nspname = any (private.health_schemas()) and not (i.indisvalid and i.indisready);
$$;

comment on function private.check_invalid_index() is
  'How many indexes PostgreSQL cannot read. For the owner, through health_checks.';

revoke all on function private.check_invalid_index() from public;

-- 90_operations/maintenance/health_metrics.sql

-- The metrics of the database in one document, and the report in words.

create or replace function private.table_metrics()
returns jsonb
language sql
volatile
set search_path = ''
as $$
  select coalesce(
    jsonb_agg(
      jsonb_build_object(
        'table', n.nspname || '.' || c.relname,
        -- The planner's estimate, which no count of a large table has to wait for.
        'rows', case when c.reltuples < 0 then s.n_live_tup else c.reltuples::bigint end,
        'dead_rows', s.n_dead_tup,
        'table_bytes', z.table_bytes,
        'index_bytes', z.index_bytes,
        'total_bytes', z.table_bytes + z.index_bytes,
        'sequential_scans', s.seq_scan,
        'index_scans', s.idx_scan,
        'changed_rows', s.n_mod_since_analyze,
        'last_vacuum', greatest(s.last_vacuum, s.last_autovacuum),
        'last_analyze', greatest(s.last_analyze, s.last_autoanalyze)
      )
      order by z.table_bytes + z.index_bytes desc, n.nspname, c.relname
    ),
    '[]'
  )
  from pg_class as c
  join pg_namespace as n on n.oid = c.relnamespace
  left join pg_stat_user_tables as s on s.relid = c.oid
  cross join lateral (
    select pg_table_size(c.oid) as table_bytes, pg_indexes_size(c.oid) as index_bytes
  ) as z
  where n.nspname = any (private.health_schemas()) and c.relkind in ('r', 'm');
$$;

comment on function private.table_metrics() is
  'Rows, sizes and upkeep of each table of public and private, largest first. For the owner.';

revoke all on function private.table_metrics() from public;

create or replace function private.connection_metrics()
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object(
    'used', (select sum(d.numbackends) from pg_stat_database as d),
    'max', current_setting('max_connections')::integer,
    'by_state', (
      select coalesce(jsonb_object_agg(b.state, b.number), '{}')
      from (
        select coalesce(a.state, 'hidden') as state, count(*) as number
        from pg_stat_activity as a
        where a.datname = current_database()
        group by coalesce(a.state, 'hidden')
      ) as b
    )
  );
$$;

comment on function private.connection_metrics() is
  'Connections of the server, their greatest number, and those of this database by state; hidden: '
  'those of roles whose activity the owner may not see. For the owner.';

revoke all on function private.connection_metrics() from public;

create or replace function private.live_count_limit()
returns integer
language sql
immutable
set search_path = ''
as $$
  select 100000;
$$;

comment on function private.live_count_limit() is
  'How many accounts and days of tracking may be counted while someone waits. For the owner.';

revoke all on function private.live_count_limit() from public;

create or replace function private.active_people()
returns jsonb
language sql
stable
set search_path = ''
as $$
  with size as (
    select sum(greatest(c.reltuples, 0)) as rows
    from pg_class as c
    where c.oid in (
      'auth.users'::regclass, 'public.daily_nutrition_tracking'::regclass
    )
  ),
  known as (
    (
      select h.counted_at, h.last_1_day, h.last_7_days, h.last_30_days
      from private.active_people_history as h
      -- Beyond this the count would keep the reader waiting: the last one of the job will do.
      where (select z.rows from size as z) > private.live_count_limit()
      order by h.day desc
      limit 1
    )
    union all
    select now(), n.last_1_day, n.last_7_days, n.last_30_days
    from private.count_active_people() as n
    where (select z.rows from size as z) <= private.live_count_limit()
  )
  select to_jsonb(k) from (select) as always left join known as k on true;
$$;

comment on function private.active_people() is
  'The people who were active: counted now in a small database, else the last count of the job '
  'hourly_monitoring, NULL before it first ran. For the owner.';

revoke all on function private.active_people() from public;

create or replace function private.show_time(p_time timestamptz)
returns text
language sql
stable
set search_path = ''
as $$
  select to_char(p_time, case private.language()
    when 'en' then 'YYYY-MM-DD HH24:MI TZ' else 'DD/MM/YYYY HH24:MI TZ'
  end);
$$;

comment on function private.show_time(timestamptz) is
  'A time as the reader writes it, in the time zone of the session. For the owner.';

revoke all on function private.show_time(timestamptz) from public;

create or replace function private.health_report(p_checks private.health_check[])
returns text
language sql
stable
set search_path = ''
as $$
  with counted as (
    select
      count(*) filter (where c.level = 'error') as errors,
      count(*) filter (where c.level = 'warning') as warnings,
      count(*) filter (where c.level = 'info') as infos,
      count(*) filter (where c.level = 'unavailable') as unavailable
    from unnest(p_checks) as c
  ),
  blocks as (
    select
      array_position(array['error', 'warning', 'info'], c.level) as rank,
      c.place,
      concat_ws(
        E'\n',
        (private.message('health_report_block', array[
          (private.message('health_level_' || c.level, '{}')).message,
          c.title,
          coalesce(private.health_amount(c.value, c.unit), unknown.message),
          c.threshold,
          coalesce(private.show_time(c.since), unknown.message),
          c.meaning,
          c.remedy
        ])).message,
        case
          when c.note is not null
            then (private.message('health_report_note', array[c.note])).message
        end,
        (
          select string_agg(
            (private.message('health_report_evidence', array[e.told])).message, E'\n'
          )
          from (
            select (
              select string_agg(k.key || ' ' || k.value, ', ' order by k.place)
              from jsonb_each_text(r.content - 'value') with ordinality as k (key, value, place)
            ) as told
            from jsonb_array_elements(c.evidence) with ordinality as r (content, place)
            where r.place <= 3
          ) as e
        )
      ) as block
    from unnest(p_checks) with ordinality as c (
      name, title, level, value, unit, threshold, since, evidence, meaning, remedy, note, place
    )
    cross join private.message('health_report_unknown', '{}') as unknown
    where c.level in ('error', 'warning', 'info')
  )
  select concat_ws(
    E'\n\n',
    (private.message('health_report_head', array[
      (
        private.message(
          'health_level_' || case
            when n.errors > 0 then 'error' when n.warnings > 0 then 'warning'
            when n.infos > 0 then 'info' else 'ok'
          end,
          '{}'
        )
      ).message,
      current_database(),
      n.errors::text, n.warnings::text, n.infos::text, n.unavailable::text,
      private.show_time(now())
    ])).message,
    (select string_agg(b.block, E'\n\n' order by b.rank, b.place) from blocks as b)
  )
  from counted as n;
$$;

comment on function private.health_report(private.health_check[]) is
  'The checks as a text fit for an e-mail: a line that can be its subject, then a block for each '
  'that tells something. For the owner.';

revoke all on function private.health_report(private.health_check[]) from public;

create or replace function private.get_database_health_metrics()
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  checks private.health_check[];
begin
  perform private.require_admin();
  checks := array(select c from private.health_checks() as c);
  return jsonb_build_object(
    'taken_at', now(),
    'engine', private.engine(),
    'version', current_setting('server_version'),
    'started_at', pg_postmaster_start_time(),
    'uptime_seconds', floor(extract(epoch from now() - pg_postmaster_start_time())),
    'statistics_since', private.statistics_since(),
    'database', current_database(),
    'database_bytes', pg_database_size(current_database()),
    'cache_hit_ratio', (
      select round(100.0 * d.blks_hit / nullif(d.blks_hit + d.blks_read, 0), 2)
      from pg_stat_database as d
      where d.datname = current_database()
    ),
    'connections', private.connection_metrics(),
    'tables', private.table_metrics(),
    'active_people', private.active_people(),
    'levels', (
      select jsonb_object_agg(l.level, (
        select count(*) from unnest(checks) as c where c.level = l.level
      ))
      from unnest(array['ok', 'info', 'warning', 'error', 'unavailable']) as l (level)
    ),
    'issues', (
      select coalesce(jsonb_agg(to_jsonb(c)), '[]') from unnest(checks) as c where c.level <> 'ok'
    ),
    'exit_code', (
      select coalesce(max(case c.level when 'error' then 2 when 'warning' then 1 else 0 end), 0)
      from unnest(checks) as c
    ),
    'report', private.health_report(checks)
  );
end;
$$;

comment on function private.get_database_health_metrics() is
  'See public.get_database_health_metrics. SECURITY DEFINER: it reads the statistics of the server '
  'as the owner; PT403 without the role admin. Callable by signed-in people.';

revoke all on function private.get_database_health_metrics() from public;
grant execute on function private.get_database_health_metrics() to authenticated;

create or replace function public.get_database_health_metrics()
returns jsonb
language sql
volatile
set search_path = ''
as $$
  select private.get_database_health_metrics();
$$;

comment on function public.get_database_health_metrics() is
  'Size, connections, tables, active people, memory and age of the database, the health checks '
  'that are not ok (issues) and how many are at each level, a ready report and the exit code of '
  'check_alerts.sh: select get_database_health_metrics(). PT403 without the role admin. '
  'Callable by signed-in people and by the owner of the database.';

revoke all on function public.get_database_health_metrics() from public;
grant execute on function public.get_database_health_metrics() to authenticated;

-- 90_operations/maintenance/health_parts.sql

-- Health of the database: what checks are made of.
--
-- A check is a function private.check_<name>() that returns a private.health_finding, and a row of
-- private.health_thresholds. private.health_checks runs them all.

create or replace function private.engine()
returns text
language sql
stable
set search_path = ''
as $$
  select case when version() ~ 'wasm|emcc' then 'pglite' else 'postgresql' end;
$$;

comment on function private.engine() is
  'pglite for the embedded engine, which has one connection, else postgresql. For the owner.';

revoke all on function private.engine() from public;

create or replace function private.health_schemas()
returns text[]
language sql
immutable
set search_path = ''
as $$
  select '{public,private}'::text[];
$$;

comment on function private.health_schemas() is
  'The schemas whose tables, indexes and sequences are watched. For the owner.';

revoke all on function private.health_schemas() from public;

create or replace function private.health_condition(p_check text, p_condition text)
returns numeric
language sql
stable
set search_path = ''
as $$
  select (t.conditions ->> p_condition)::numeric
  from private.health_thresholds as t
  where t.name = p_check;
$$;

comment on function private.health_condition(text, text) is
  'A number that a check asks for besides its threshold; NULL where there is none. For the owner.';

revoke all on function private.health_condition(text, text) from public;

create or replace function private.health_level(p_check text, p_value numeric)
returns text
language sql
stable
set search_path = ''
as $$
  select coalesce(
    (
      select b.level
      from private.health_thresholds as t
      cross join lateral (
        values ('error', t.error, 1), ('warning', t.warning, 2), ('info', t.info, 3)
      ) as b (level, bound, rank)
      where t.name = p_check and case t.comparison
        when '<' then p_value < b.bound
        when '>' then p_value > b.bound
        else p_value >= b.bound
      end
      order by b.rank
      limit 1
    ),
    'ok'
  );
$$;

comment on function private.health_level(text, numeric) is
  'The level that a value reaches by the thresholds of a check; ok for NULL. For the owner.';

revoke all on function private.health_level(text, numeric) from public;

create or replace function private.health_finding(
  p_level text, p_value numeric, p_evidence jsonb default '[]', p_note text default null
)
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select
    p_level,
    trim_scale(round(p_value, 2)),
    case
      when p_level in ('ok', 'unavailable') then '[]'
      -- Enough to act on; a thousand would only make the answer heavy.
      else jsonb_path_query_array(coalesce(p_evidence, '[]'), '$[0 to 19]')
    end,
    p_note;
$$;

comment on function private.health_finding(text, numeric, jsonb, text) is
  'A finding with at most 20 rows of evidence, none where nothing is wrong. For the owner.';

revoke all on function private.health_finding(text, numeric, jsonb, text) from public;

create or replace function private.unavailable(p_code text, variadic p_args text[] default '{}')
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.health_finding(
    'unavailable', null, '[]', (private.message(p_code, p_args)).message
  );
$$;

comment on function private.unavailable(text, text[]) is
  'The finding of a check that cannot look, with the reason of that code. For the owner.';

revoke all on function private.unavailable(text, text[]) from public;

create or replace function private.worst_of(p_check text, p_rows jsonb, p_note text default null)
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  with judged as (
    select
      r.content,
      v.value,
      private.health_level(p_check, v.value) as level,
      case when t.comparison = '<' then v.value else - v.value end as goodness
    from jsonb_array_elements(coalesce(p_rows, '[]')) as r (content)
    cross join lateral (select (r.content ->> 'value')::numeric as value) as v
    join private.health_thresholds as t on t.name = p_check
  ),
  worst as (
    select j.value from judged as j order by j.goodness limit 1
  )
  select private.health_finding(
    private.health_level(p_check, (select w.value from worst as w)),
    (select w.value from worst as w),
    (select jsonb_agg(j.content order by j.goodness) from judged as j where j.level <> 'ok'),
    p_note
  );
$$;

comment on function private.worst_of(text, jsonb, text) is
  'The finding of a check that measures several things, each a row with its value: it has the '
  'value of the worst and shows those past a threshold, worst first. For the owner.';

revoke all on function private.worst_of(text, jsonb, text) from public;

create or replace function private.number_of_rows(p_check text, p_rows jsonb)
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.health_finding(
    private.health_level(p_check, c.number), c.number, p_rows
  )
  from (select jsonb_array_length(coalesce(p_rows, '[]'))::numeric as number) as c;
$$;

comment on function private.number_of_rows(text, jsonb) is
  'The finding of a check whose value is how many rows there are. For the owner.';

revoke all on function private.number_of_rows(text, jsonb) from public;

create or replace function private.masked_query(p_query text)
returns text
language sql
immutable
set search_path = ''
as $$
  -- Health reports travel by e-mail. A query longer than what PostgreSQL keeps of it may end within
  -- a literal.
  select left(
    regexp_replace(
      regexp_replace(
        regexp_replace(p_query, '\$(\w*?)\$.*?(\$\1\$|$)', '?', 'g'),
        '''(''''|[^''])*(''|$)', '?', 'g'
      ),
      -- Not $1, which pg_stat_statements puts in the place of a value.
      '(^|[^\w$.])\d+(\.\d+)?\M', '\1?', 'g'
    ),
    300
  );
$$;

comment on function private.masked_query(text) is
  'A query without the values in it, which may be personal data. For the owner.';

revoke all on function private.masked_query(text) from public;

create or replace function private.statistics_since()
returns timestamptz
language sql
stable
set search_path = ''
as $$
  select coalesce(d.stats_reset, pg_postmaster_start_time())
  from pg_stat_database as d
  where d.datname = current_database();
$$;

comment on function private.statistics_since() is
  'Since when the statistics of activity of this database count. For the owner.';

revoke all on function private.statistics_since() from public;

create or replace function private.health_obstacle(p_need text)
returns text
language sql
stable
set search_path = ''
as $$
  select case p_need
    when 'statistics' then
      case when not current_setting('track_counts')::boolean then 'health_no_statistics' end
    when 'sessions' then
      case when private.engine() = 'pglite' then 'health_no_sessions' end
    when 'statements' then
      case
        when not exists (select from pg_extension where extname = 'pg_stat_statements')
          then 'health_no_statements'
      end
  end;
$$;

comment on function private.health_obstacle(text) is
  'The code of the reason why this engine, as it is set up, lacks what a check needs; NULL where '
  'it does not. For the owner.';

revoke all on function private.health_obstacle(text) from public;

create or replace function private.hidden_sessions()
returns text
language sql
stable
set search_path = ''
as $$
  -- Of a session that this role may not see, PostgreSQL shows no more than that it is there.
  select case
    when count(*) > 0 then (
      private.message('health_hidden_sessions', array[count(*)::text])
    ).message
  end
  from pg_stat_activity as a
  where a.datname = current_database() and a.backend_type is null;
$$;

comment on function private.hidden_sessions() is
  'The sentence on the sessions whose activity the owner may not see; NULL where it sees all. For '
  'the owner.';

revoke all on function private.hidden_sessions() from public;

-- 90_operations/maintenance/health_reading.sql

-- Health checks of reading: cache, indexes used, slow and long queries.

create or replace function private.check_cache_hit_ratio()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select case
    when d.blks_hit + d.blks_read
      < private.health_condition('cache_hit_ratio', 'min_reads')
      then private.unavailable('health_few_reads', (d.blks_hit + d.blks_read)::text)
    else private.worst_of('cache_hit_ratio', jsonb_build_array(jsonb_build_object(
      'value', 100.0 * d.blks_hit / nullif(d.blks_hit + d.blks_read, 0),
      'from_memory', d.blks_hit, 'from_disk', d.blks_read, 'counted_since',
      private.statistics_since()
    )))
  end
  from pg_stat_database as d
  where d.datname = current_database();
$$;

comment on function private.check_cache_hit_ratio() is
  'Share of the pages read that were in memory, %. For the owner, through health_checks.';

revoke all on function private.check_cache_hit_ratio() from public;

create or replace function private.check_index_use()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.worst_of('index_use', jsonb_agg(jsonb_build_object(
    'value', round(100.0 * s.idx_scan / (s.seq_scan + s.idx_scan), 2),
    'table', s.schemaname || '.' || s.relname,
    'rows', s.n_live_tup, 'sequential_scans', s.seq_scan, 'index_scans', s.idx_scan
  )))
  from pg_stat_user_tables as s
  where s.schemaname = any (private.health_schemas())
    and s.n_live_tup >= private.health_condition('index_use', 'min_rows')
    and s.seq_scan + s.idx_scan > 0
    and s.seq_scan + s.idx_scan >= private.health_condition('index_use', 'min_scans');
$$;

comment on function private.check_index_use() is
  'Share of the scans of each large table that used an index, %. For the owner, through '
  'health_checks.';

revoke all on function private.check_index_use() from public;

create or replace function private.check_sequential_scans()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.worst_of('sequential_scans', jsonb_agg(jsonb_build_object(
    -- Of rows, not of scans: a list of 25 rows without an index is a scan too.
    'value', round((s.seq_tup_read / s.n_live_tup::numeric) / c.days, 2),
    'table', s.schemaname || '.' || s.relname,
    'rows', s.n_live_tup, 'rows_read', s.seq_tup_read, 'sequential_scans', s.seq_scan
  )))
  from pg_stat_user_tables as s
  cross join (
    -- Statistics of an hour say nothing of a day.
    select greatest(extract(epoch from now() - private.statistics_since()) / 86400, 1) as days
  ) as c
  where s.schemaname = any (private.health_schemas())
    and s.n_live_tup > 0
    and s.n_live_tup >= private.health_condition('sequential_scans', 'min_rows');
$$;

comment on function private.check_sequential_scans() is
  'How often a day each large table is read from end to end. For the owner, through health_checks.';

revoke all on function private.check_sequential_scans() from public;

create or replace function private.check_long_running_query()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.worst_of(
    'long_running_query',
    jsonb_agg(jsonb_build_object(
      'value', round(extract(epoch from statement_timestamp() - a.query_start), 1),
      'pid', a.pid, 'role', a.usename, 'application', a.application_name,
      'query', private.masked_query(a.query)
    )),
    private.hidden_sessions()
  )
  from pg_stat_activity as a
  where a.datname = current_database()
    and a.state = 'active'
    and a.backend_type = 'client backend'
    and a.pid <> pg_backend_pid();
$$;

comment on function private.check_long_running_query() is
  'How long the running queries of other sessions last, seconds. For the owner, through '
  'health_checks.';

revoke all on function private.check_long_running_query() from public;

create or replace function private.check_slow_query()
returns private.health_finding
language plpgsql
volatile
set search_path = ''
as $$
declare
  measured jsonb;
begin
  execute format(
    $sql$
      select jsonb_agg(jsonb_build_object(
        'value', round(s.mean_exec_time::numeric, 1), 'calls', s.calls, 'rows', s.rows,
        'total_s', round(s.total_exec_time::numeric / 1000, 1),
        'query', private.masked_query(s.query)
      ))
      from (
        select p.*
        from %I.pg_stat_statements as p
        join pg_database as d on d.oid = p.dbid
        where d.datname = current_database()
          and p.calls >= private.health_condition('slow_query', 'min_calls')
        order by p.mean_exec_time desc
        limit 100
      ) as s
    $sql$,
    (
      select e.extnamespace::regnamespace::text
      from pg_extension as e
      where e.extname = 'pg_stat_statements'
    )
  )
  into measured;
  return private.worst_of('slow_query', measured);
end;
$$;

comment on function private.check_slow_query() is
  'Mean time of each frequent query, ms, from pg_stat_statements. For the owner, through '
  'health_checks.';

revoke all on function private.check_slow_query() from public;

-- 90_operations/maintenance/health_upkeep.sql

-- Health checks of sessions, room and upkeep.

-- ------------------------------------------------------------------------------------------------
-- Checks: sessions
-- ------------------------------------------------------------------------------------------------

create or replace function private.check_idle_in_transaction()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.worst_of(
    'idle_in_transaction',
    jsonb_agg(jsonb_build_object(
      'value', round(extract(epoch from statement_timestamp() - a.state_change), 1),
      'pid', a.pid, 'role', a.usename, 'application', a.application_name,
      'query', private.masked_query(a.query)
    )),
    private.hidden_sessions()
  )
  from pg_stat_activity as a
  where a.datname = current_database() and a.state like 'idle in transaction%';
$$;

comment on function private.check_idle_in_transaction() is
  'How long sessions have kept a transaction open without doing anything, seconds. For the owner, '
  'through health_checks.';

revoke all on function private.check_idle_in_transaction() from public;

create or replace function private.check_connections()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.health_finding(
    private.health_level('connections', c.used), c.used, c.evidence
  )
  from (
    select
      100.0 * sum(d.numbackends) / current_setting('max_connections')::integer as used,
      jsonb_agg(
        jsonb_build_object('database', d.datname, 'connections', d.numbackends)
        order by d.numbackends desc
      ) filter (where d.numbackends > 0) as evidence
    from pg_stat_database as d
  ) as c;
$$;

comment on function private.check_connections() is
  'Share of max_connections in use, %, all databases of the server together. For the owner, '
  'through health_checks.';

revoke all on function private.check_connections() from public;

create or replace function private.check_lock_waits()
returns private.health_finding
language sql
volatile
set search_path = ''
as $$
  with waits as (
    select
      l.pid,
      round(extract(epoch from statement_timestamp() - min(l.waitstart)), 1) as seconds
    from pg_locks as l
    where not l.granted
    group by l.pid
  ),
  told as (
    select
      count(*) as number,
      max(w.seconds) as longest,
      jsonb_agg(jsonb_build_object(
        'pid', w.pid, 'seconds', w.seconds, 'blocked_by', pg_blocking_pids(w.pid),
        'query', private.masked_query(a.query)
      ) order by w.seconds desc nulls last) as evidence
    from waits as w
    join pg_stat_activity as a on a.pid = w.pid
    where a.datname = current_database()
  )
  select private.health_finding(
    case
      when t.longest > private.health_condition('lock_waits', 'max_seconds')
        and private.health_level('lock_waits', t.number) = 'ok'
        then 'warning'
      else private.health_level('lock_waits', t.number)
    end,
    t.number,
    t.evidence
  )
  from told as t;
$$;

comment on function private.check_lock_waits() is
  'How many sessions wait for a lock; one that waits long is enough to tell. For the owner, '
  'through health_checks.';

revoke all on function private.check_lock_waits() from public;

-- ------------------------------------------------------------------------------------------------
-- Checks: room and upkeep
-- ------------------------------------------------------------------------------------------------

create or replace function private.check_sequence_used()
returns private.health_finding
language sql
volatile
set search_path = ''
as $$
  select private.worst_of('sequence_used', jsonb_agg(jsonb_build_object(
    'value', round(100 * (s.last_value - s.min_value + 1) / (b.top - s.min_value + 1), 2),
    'sequence', s.schemaname || '.' || s.sequencename,
    'column', d.refobjid::regclass || '.' || a.attname,
    'last_value', s.last_value, 'largest', b.top
  )))
  from pg_sequences as s
  join pg_namespace as n on n.nspname = s.schemaname
  join pg_class as c on c.relnamespace = n.oid and c.relname = s.sequencename and c.relkind = 'S'
  left join pg_depend as d
    on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('a', 'i')
    and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0
  left join pg_attribute as a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
  cross join lateral (
    -- A sequence of bigint behind a column of integer ends where the column does.
    select least(s.max_value, case a.atttypid
      when 'smallint'::regtype then 32767
      when 'integer'::regtype then 2147483647
    end)::numeric as top
  ) as b
  where s.schemaname = any (private.health_schemas())
    and s.increment_by > 0 and not s.cycle and s.last_value is not null;
$$;

comment on function private.check_sequence_used() is
  'Share of the numbers of each sequence that are used up, %, within the limits of its column too. '
  'For the owner, through health_checks.';

revoke all on function private.check_sequence_used() from public;

create or replace function private.check_transaction_wraparound()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.worst_of('transaction_wraparound', jsonb_agg(jsonb_build_object(
    'value', round(
      100 * greatest(age(d.datfrozenxid), mxid_age(d.datminmxid)) / (2 ^ 31)::numeric, 2
    ),
    'database', d.datname, 'transactions', age(d.datfrozenxid),
    'multixacts', mxid_age(d.datminmxid)
  )))
  from pg_database as d;
$$;

comment on function private.check_transaction_wraparound() is
  'Share of the transaction ids used since the oldest row that was not frozen, %. For the owner, '
  'through health_checks.';

revoke all on function private.check_transaction_wraparound() from public;

create or replace function private.check_dead_tuples()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.worst_of('dead_tuples', jsonb_agg(jsonb_build_object(
    'value', round(100.0 * s.n_dead_tup / (s.n_live_tup + s.n_dead_tup), 2),
    'table', s.schemaname || '.' || s.relname, 'dead_rows', s.n_dead_tup, 'rows', s.n_live_tup,
    'last_vacuum', greatest(s.last_vacuum, s.last_autovacuum)
  )))
  from pg_stat_user_tables as s
  where s.schemaname = any (private.health_schemas())
    and s.n_dead_tup > private.health_condition('dead_tuples', 'min_rows');
$$;

comment on function private.check_dead_tuples() is
  'Share of dead rows in each table that has many, %. For the owner, through health_checks.';

revoke all on function private.check_dead_tuples() from public;

create or replace function private.check_stale_statistics()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.worst_of('stale_statistics', jsonb_agg(jsonb_build_object(
    'value', round(100.0 * s.n_mod_since_analyze / greatest(s.n_live_tup, 1), 2),
    'table', s.schemaname || '.' || s.relname, 'rows', s.n_live_tup,
    'changed_rows', s.n_mod_since_analyze,
    'last_analyze', greatest(s.last_analyze, s.last_autoanalyze)
  )))
  from pg_stat_user_tables as s
  where s.schemaname = any (private.health_schemas())
    and s.n_mod_since_analyze > private.health_condition('stale_statistics', 'min_rows');
$$;

comment on function private.check_stale_statistics() is
  'Share of the rows of each table that changed since it was analyzed, %. For the owner, through '
  'health_checks.';

revoke all on function private.check_stale_statistics() from public;

create or replace function private.check_large_table()
returns private.health_finding
language sql
volatile
set search_path = ''
as $$
  select private.worst_of('large_table', jsonb_agg(jsonb_build_object(
    'value', round(pg_total_relation_size(c.oid) / (1024 ^ 3)::numeric, 3),
    'table', c.oid::regclass::text, 'rows', greatest(c.reltuples, 0)::bigint
  )))
  from pg_class as c
  join pg_namespace as n on n.oid = c.relnamespace
  where n.nspname = any (private.health_schemas()) and c.relkind in ('r', 'm');
$$;

comment on function private.check_large_table() is
  'Size of each table with its indexes, GB. For the owner, through health_checks.';

revoke all on function private.check_large_table() from public;

create or replace function private.check_stale_view()
returns private.health_finding
language sql
volatile
set search_path = ''
as $$
  select private.number_of_rows('stale_view', jsonb_agg(jsonb_build_object(
    'view', v.view_name, 'refreshed_at', v.refreshed_at,
    'age_hours', round(extract(epoch from v.age) / 3600, 1),
    'max_age_hours', round(extract(epoch from v.max_age) / 3600, 1),
    'changes_since', v.changes_since
  ) order by v.refreshed_at nulls first))
  from private.insight_staleness() as v
  where v.is_stale;
$$;

comment on function private.check_stale_view() is
  'How many materialized views are older than their greatest age. For the owner, through '
  'health_checks.';

revoke all on function private.check_stale_view() from public;

create or replace function private.check_failed_job()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.number_of_rows('failed_job', jsonb_agg(jsonb_build_object(
    'job', r.job, 'failed_at', r.finished_at, 'error', left(r.error, 300)
  ) order by r.finished_at desc))
  from (
    select distinct on (j.job) j.job, j.status, j.finished_at, j.error
    from private.job_runs as j
    where j.finished_at is not null
    order by j.job, j.requested_at desc
  ) as r
  where r.status = 'failed';
$$;

comment on function private.check_failed_job() is
  'How many jobs failed when they last ran. For the owner, through health_checks.';

revoke all on function private.check_failed_job() from public;

create or replace function private.check_backup_age()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.health_finding(
    case when b.finished_at is null then 'error' else private.health_level('backup_age', c.age) end,
    c.age,
    case
      when b.finished_at is not null
        then jsonb_build_array(jsonb_build_object('last_backup', b.finished_at))
    end,
    case
      when b.finished_at is null then (private.message('health_never_backed_up', '{}')).message
    end
  )
  from (
    select max(k.finished_at) as finished_at
    from private.backups as k
    where k.kind = 'full' and k.status = 'complete'
  ) as b
  cross join lateral (
    select extract(epoch from now() - b.finished_at) / 3600 as age
  ) as c;
$$;

comment on function private.check_backup_age() is
  'Hours since the last complete full backup; an error where there is none. For the owner, through '
  'health_checks.';

revoke all on function private.check_backup_age() from public;

create or replace function private.check_backup_proof()
returns private.health_finding
language sql
stable
set search_path = ''
as $$
  select private.health_finding(
    case when b.proved_at is null then 'error' else private.health_level('backup_proof', c.age) end,
    c.age,
    case
      when b.proved_at is not null
        then jsonb_build_array(jsonb_build_object('last_proof', b.proved_at))
    end,
    case when b.proved_at is null then (private.message('health_never_proved', '{}')).message end
  )
  from (
    select max(k.proved_at) as proved_at
    from private.backups as k
    where k.kind = 'full'
  ) as b
  cross join lateral (
    select extract(epoch from now() - b.proved_at) / 86400 as age
  ) as c;
$$;

comment on function private.check_backup_proof() is
  'Days since a full backup was last proved by a restore; an error where none was. For the owner, '
  'through health_checks.';

revoke all on function private.check_backup_proof() from public;

-- 90_operations/maintenance/maintenance_asked.sql

-- Maintenance by the names of the specification, and pg_cron as a worker, where it is installed.

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

create or replace function private.cron_commands()
returns table (name text, schedule text, command text)
language sql
immutable
parallel safe
set search_path = ''
as $commands$
  values
    ('coach-due', '* * * * *', 'select private.queue_due_jobs()'),
    -- One statement, for only then may it commit: a procedure that commits could not fix its search
    -- path. A step under way is finished, so that a tick ends before the next where steps are short.
    ('coach-work', '* * * * *', $command$do $work$
declare
  enough constant timestamptz := clock_timestamp() + interval '50 seconds';
begin
  while private.work_jobs('pg_cron') and clock_timestamp() < enough loop
    commit;
  end loop;
end
$work$$command$);
$commands$;

comment on function private.cron_commands() is
  'What pg_cron is to execute, word for word: queueing what is due, and doing steps, each committed '
  'before the next, until nothing is left or 50 seconds are over. Called by schedule_worker.';

revoke all on function private.cron_commands() from public;

create or replace function private.schedule_worker()
returns text
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  scheduler text;
  told record;
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
  for told in select c.* from private.cron_commands() as c loop
    execute format(
      'select %I.schedule(%L, %L, %L)', scheduler, told.name, told.schedule, told.command
    );
  end loop;
  return 'scheduled';
end;
$$;

comment on function private.schedule_worker() is
  'Makes pg_cron a worker of the jobs, where it is installed: each minute it executes cron_commands '
  'as the owner of the database, whose statement_timeout is the longest that a step may take. '
  'Repeatable. Callable by the owner.';

revoke all on function private.schedule_worker() from public;

select private.schedule_worker();

-- 90_operations/maintenance/one_person.sql

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
  perform private.limit_action('personal_export');
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

-- 90_operations/maintenance/restore_asked.sql

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

-- 90_operations/maintenance/restore_everything.sql

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
  'were, with their stamps. Called by restores.';

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

-- 90_operations/maintenance/restore_staging.sql

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

create or replace function private.version_after_restore(p_stored integer, p_live integer)
returns integer
language sql
immutable
parallel safe
set search_path = ''
as $$
  -- Of a row that is gone nobody knows how often it was saved meanwhile: a thousand times is beyond
  -- any, by hand.
  select case when p_live is null then p_stored + 1000 else greatest(p_live, p_stored) + 1 end;
$$;

comment on function private.version_after_restore(integer, integer) is
  'The version of a restored row, from that in the backup and that of the row it replaces (NULL for '
  'none): higher than any that an open form may hold, so that a stale save does not pass. Called by '
  'restores.';

revoke all on function private.version_after_restore(integer, integer)
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
    string_agg(
      case when f.is_version then format('private.version_after_restore(%s, null)', f.expression)
        else f.expression
      end, ', ' order by f.place
    ),
    string_agg(format('l.%I = %s', f.name, f.expression), ' and ' order by f.place)
      filter (where f.is_key),
    string_agg(
      case when f.is_version
        then format('version = private.version_after_restore(%s, l.version)', f.expression)
        else format('%I = %s', f.name, f.expression)
      end, ', ' order by f.place
    ) filter (where not f.is_key),
    -- The bytes are compared: 1.0 and 1 are equal numbers, but not the same row. A version alone is no
    -- difference: it never goes back.
    format(
      'record_image_ne(row(%s), row(%s))',
      string_agg('l.' || quote_ident(f.name), ', ' order by f.place)
        filter (where not f.is_key and not f.is_version),
      string_agg(f.expression, ', ' order by f.place)
        filter (where not f.is_key and not f.is_version)
    )
  into columns, expressions, keys, updates, differs
  from (
    select
      a.attname::text as name,
      a.attnum as place,
      a.attnum = any (k.conkey) as is_key,
      a.attname = 'version' and p_table like 'public.%' as is_version,
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
  'other: equality of keys, columns, the expressions for them, assignments, difference. A restored '
  'row gets a new version. Called by restores.';

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

-- 90_operations/maintenance/restore_writing.sql

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

-- 90_operations/maintenance/weekly.sql

-- The steps of the weekly maintenance.

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

commit;
