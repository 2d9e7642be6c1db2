-- Trash: deleted rows that can come back. Each domain says in its layer `reference` which of its tables.

create table private.restorable_tables (
  table_name text primary key,
  roles text[] not null
);

revoke all on table private.restorable_tables from anon, authenticated, service_role;

comment on table private.restorable_tables is
  'Tables of public whose deleted rows are kept, and the roles that may bring them back.';
comment on column private.restorable_tables.table_name is
  'Name of a table of public with an `id uuid`.';
comment on column private.restorable_tables.roles is 'The roles that may delete from it.';

create table private.deleted_rows (
  id bigint generated always as identity primary key,
  table_name text not null,
  row_id uuid not null,
  content jsonb not null,
  deleted_at timestamptz not null default now(),
  deleted_by uuid
);

create index deleted_rows_by_row on private.deleted_rows (table_name, row_id, id desc);

revoke all on table private.deleted_rows from anon, authenticated, service_role;

comment on table private.deleted_rows is
  'Deleted rows as they were, for public.restore_deleted. Written by keep_deleted triggers.';
comment on column private.deleted_rows.id is 'Order of deletion.';
comment on column private.deleted_rows.table_name is 'The table in public.';
comment on column private.deleted_rows.row_id is 'The id of the deleted row.';
comment on column private.deleted_rows.content is 'The whole row.';
comment on column private.deleted_rows.deleted_at is 'When it was deleted.';
comment on column private.deleted_rows.deleted_by is 'Who deleted it; NULL for SQL and jobs.';
