-- Backups: of everything, in chunks, and of one person, as a document; their restores, and the ledger of
-- the people who were erased. The functions are in the layer `maintenance`.

-- ------------------------------------------------------------------------------------------------
-- Where a backup comes from
-- ------------------------------------------------------------------------------------------------

create table private.installation (
  only_row boolean primary key default true constraint installation_is_one_row check (only_row),
  id uuid not null default gen_random_uuid()
);

revoke all on table private.installation from anon, authenticated, service_role;

comment on table private.installation is
  'This database among others: a backup of another one is restored only when that is asked for.';
comment on column private.installation.only_row is 'Keeps the table at one row.';
comment on column private.installation.id is 'Drawn when the database was made.';

insert into private.installation (only_row) values (true);

-- ------------------------------------------------------------------------------------------------
-- Backups and their chunks
-- ------------------------------------------------------------------------------------------------

create table private.backups (
  id uuid primary key default gen_random_uuid(),
  kind text not null default 'full' constraint backups_kind_is_known check (kind = 'full'),
  status text not null default 'running' constraint backups_status_is_known
    check (status in ('running', 'complete', 'failed', 'damaged')),
  reason text not null
    constraint backups_reason_length check (length(btrim(reason)) between 1 and 500),
  format_version integer not null,
  schema_version text not null,
  installation uuid not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  snapshot_at timestamptz not null,
  finished_at timestamptz,
  verified_at timestamptz,
  proved_at timestamptz,
  row_count bigint,
  byte_count bigint,
  chunk_count integer,
  manifest jsonb,
  manifest_sha256 bytea,
  error text
);

create index backups_created_idx on private.backups (created_at desc);

revoke all on table private.backups from anon, authenticated, service_role;

comment on table private.backups is
  'The full backups that are kept, made by create_full_backup or by the job full_backup.';
comment on column private.backups.id is 'Identifier.';
comment on column private.backups.kind is 'full.';
comment on column private.backups.status is
  'complete, or damaged once a verification has found it so; running and failed are never '
  'committed, because a backup is one transaction.';
comment on column private.backups.reason is 'Why it was made.';
comment on column private.backups.format_version is 'Version of the format of chunks and manifest.';
comment on column private.backups.schema_version is 'The last migration when it was made.';
comment on column private.backups.installation is 'The database it was made of.';
comment on column private.backups.created_at is 'When it was begun.';
comment on column private.backups.created_by is 'Who asked; NULL for the owner and for jobs.';
comment on column private.backups.snapshot_at is 'The moment that all its tables show.';
comment on column private.backups.finished_at is 'When all chunks were written.';
comment on column private.backups.verified_at is 'When its hashes were last found right.';
comment on column private.backups.proved_at is
  'When it was last restored aside and found equal to what was read.';
comment on column private.backups.row_count is 'Rows of all tables.';
comment on column private.backups.byte_count is 'Bytes that its chunks take.';
comment on column private.backups.chunk_count is 'Number of chunks.';
comment on column private.backups.manifest is
  'For each table columns, rows, chunks and checksum; the people erased by then; the hash over '
  'the chunks.';
comment on column private.backups.manifest_sha256 is 'SHA-256 of the manifest.';
comment on column private.backups.error is 'What the last verification found wrong.';

create table private.backup_chunks (
  backup_id uuid not null references private.backups (id) on delete cascade,
  position integer not null,
  table_name text not null,
  table_rows bigint not null,
  row_count integer not null,
  checksum numeric not null,
  sha256 bytea not null,
  data text[] not null,
  primary key (backup_id, position)
);

revoke all on table private.backup_chunks from anon, authenticated, service_role;

comment on table private.backup_chunks is
  'The rows of backups, about 1 MB a chunk. They hold what people stored, as the tables do.';
comment on column private.backup_chunks.backup_id is 'The backup.';
comment on column private.backup_chunks.position is 'Place in the backup, from 1, without gaps.';
comment on column private.backup_chunks.table_name is 'The table, with its schema.';
comment on column private.backup_chunks.table_rows is
  'How many rows the table had in the same snapshot, counted apart.';
comment on column private.backup_chunks.row_count is 'Number of rows.';
comment on column private.backup_chunks.checksum is
  'Sum of the 64-bit hashes of the rows, whatever their order.';
comment on column private.backup_chunks.sha256 is 'SHA-256 of the data.';
comment on column private.backup_chunks.data is
  'The rows, each as the text of a record of the columns in the manifest.';

-- Nearly as small as pglz and much faster; the embedded engine is built without it.
do $$
begin
  alter table private.backup_chunks alter column data set compression lz4;
exception when feature_not_supported then
  raise notice 'backups are compressed by pglz: this server has no lz4';
end;
$$;

-- Not transactional, so that others see how far a running backup or restore is.
create sequence private.backup_done minvalue 0 start 0;
create sequence private.backup_total minvalue 0 start 0;
revoke all on sequence private.backup_done from anon, authenticated, service_role;
revoke all on sequence private.backup_total from anon, authenticated, service_role;

comment on sequence private.backup_done is 'Chunks that the running backup or restore has done.';
comment on sequence private.backup_total is 'Chunks that it has to do.';

-- ------------------------------------------------------------------------------------------------
-- Erased people, and restores
-- ------------------------------------------------------------------------------------------------

create table private.erasures (
  user_id uuid primary key,
  erased_at timestamptz not null default now(),
  erased_by uuid,
  reason text not null
    constraint erasures_reason_length check (length(btrim(reason)) between 10 and 500)
);

revoke all on table private.erasures from anon, authenticated, service_role;

comment on table private.erasures is
  'People whose data were erased for good: a restore leaves them out. The account is gone, so '
  'there is no foreign key.';
comment on column private.erasures.user_id is 'The account that was.';
comment on column private.erasures.erased_at is 'When.';
comment on column private.erasures.erased_by is 'Who did it; NULL for the owner of the database.';
comment on column private.erasures.reason is 'Why, such as the number of the request.';

create table private.restores (
  id uuid primary key default gen_random_uuid(),
  restored_at timestamptz not null default now(),
  restored_by uuid,
  backup_id uuid,
  user_id uuid,
  kept_backup uuid,
  tables jsonb not null,
  constraint restores_are_of_all_or_of_one check ((backup_id is null) <> (user_id is null))
);

create index restores_backup_idx on private.restores (backup_id, restored_at desc);

revoke all on table private.restores from anon, authenticated, service_role;

comment on table private.restores is
  'Each restore that was carried out. No foreign keys: it outlives backups and accounts.';
comment on column private.restores.id is 'Identifier.';
comment on column private.restores.restored_at is 'When.';
comment on column private.restores.restored_by is 'Who, or who asked for the job; NULL for the owner.';
comment on column private.restores.backup_id is
  'The full backup; NULL when one person was restored.';
comment on column private.restores.user_id is 'The person restored; NULL for a full restore.';
comment on column private.restores.kept_backup is
  'The backup of the state before, from which the restore can be undone.';
comment on column private.restores.tables is 'What changed in each table.';
