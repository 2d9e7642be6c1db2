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
