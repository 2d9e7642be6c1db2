-- The audit log with its chain, and the revisions of content.
-- No foreign key leads from here to accounts: a trace outlives what it tells of.
--
-- An entry is written with the change and sealed when the transaction commits: one link of the chain
-- for all its entries. Sealing locks the one row of audit_head, so audited commits queue there. Done
-- at the write it would hold that lock to the end of the transaction: a long import would stop
-- everyone, and whoever waits for the head with a row locked could block who holds it.

create sequence private.audit_batches;

revoke all on sequence private.audit_batches from anon, authenticated, service_role;

comment on sequence private.audit_batches is 'Numbers the transactions that the audit log records.';

create table private.audit_log (
  sequence bigint generated always as identity primary key,
  batch bigint not null,
  opens_batch boolean not null,
  occurred_at timestamptz not null default now(),
  actor_id uuid,
  actor_role text not null,
  table_name text not null,
  row_id text not null,
  subject_id uuid,
  action text not null
    constraint audit_log_action_is_known check (action in ('insert', 'update', 'delete')),
  changed_keys text[] not null default '{}',
  payload jsonb,
  payload_salt text,
  payload_digest text not null,
  request jsonb not null default '{}'
);

create index audit_log_batch_idx on private.audit_log (batch);

create index audit_log_row_idx on private.audit_log (table_name, row_id, sequence desc);
create index audit_log_actor_idx on private.audit_log (actor_id, sequence desc);
create index audit_log_subject_idx on private.audit_log (subject_id, sequence desc);
create index audit_log_time_idx on private.audit_log using brin (occurred_at);

revoke all on table private.audit_log from anon, authenticated, service_role;

comment on table private.audit_log is
  'Every change of content, subscriptions, staff and profiles, by people, SQL or jobs, made '
  'tamper-evident by private.audit_links. Written by audit_sensitive_changes_trigger; nobody '
  'changes it.';
comment on column private.audit_log.sequence is 'Order of recording; a rolled back write leaves a gap.';
comment on column private.audit_log.batch is 'The transaction; sealed by its row in audit_links.';
comment on column private.audit_log.opens_batch is 'Whether it is the first of its transaction.';
comment on column private.audit_log.occurred_at is 'When.';
comment on column private.audit_log.actor_id is 'Who; NULL for SQL and jobs.';
comment on column private.audit_log.actor_role is 'The database role that wrote.';
comment on column private.audit_log.table_name is 'Schema and table.';
comment on column private.audit_log.row_id is 'Key of the row.';
comment on column private.audit_log.subject_id is
  'The person whose data it is, if any: what erasure looks for.';
comment on column private.audit_log.action is 'insert, update or delete.';
comment on column private.audit_log.changed_keys is 'Columns that changed.';
comment on column private.audit_log.payload is
  '{column: [before, after]} of what changed; NULL once erased, which leaves the chain whole.';
comment on column private.audit_log.payload_salt is
  'Keeps the digest of an erased payload from being guessed; erased with it.';
comment on column private.audit_log.payload_digest is
  'SHA-256 of payload_salt and payload, hexadecimal.';
comment on column private.audit_log.request is 'Where it came from: method, path, client.';

create table private.audit_links (
  sequence bigint primary key,
  batch bigint not null constraint audit_links_batch_key unique,
  entries integer not null,
  previous_hash text not null,
  hash text not null,
  sealed_at timestamptz not null default now()
);

revoke all on table private.audit_links from anon, authenticated, service_role;

comment on table private.audit_links is
  'The chain over the audit log: one link for each transaction, added when it commits.';
comment on column private.audit_links.sequence is 'Place in the chain, without gaps.';
comment on column private.audit_links.batch is 'The entries it seals.';
comment on column private.audit_links.entries is 'How many they are.';
comment on column private.audit_links.previous_hash is 'Hash of the link before.';
comment on column private.audit_links.hash is
  'SHA-256 of previous_hash, this link and its entries without payload, with payload_digest.';
comment on column private.audit_links.sealed_at is 'When its transaction began.';

create table private.audit_head (
  only_row boolean primary key default true constraint audit_head_has_one_row check (only_row),
  sequence bigint not null,
  hash text not null,
  first_sequence bigint not null default 0,
  first_hash text not null default ''
);

revoke all on table private.audit_head from anon, authenticated, service_role;

comment on table private.audit_head is
  'The last link of the chain, locked by each writer while it commits: reading it off the log '
  'breaks the chain under concurrent writes.';
comment on column private.audit_head.only_row is 'Always true.';
comment on column private.audit_head.sequence is 'Sequence of the last link; 0 for none.';
comment on column private.audit_head.hash is 'Its hash.';
comment on column private.audit_head.first_sequence is
  'The last link that prune_audit removed; 0 for none.';
comment on column private.audit_head.first_hash is 'Its hash, from which the chain goes on.';

insert into private.audit_head (sequence, hash) values (0, '');

create table private.content_revisions (
  id bigint generated always as identity primary key,
  table_name text not null,
  row_id uuid not null,
  version integer not null,
  content jsonb not null,
  recorded_at timestamptz not null default now(),
  author_id uuid,
  constraint content_revisions_version_key unique (table_name, row_id, version)
);

create index content_revisions_by_author on private.content_revisions (author_id)
  where author_id is not null;

revoke all on table private.content_revisions from anon, authenticated, service_role;

comment on table private.content_revisions is
  'Each version of foods, recipes and food_combinations as it was saved, for comparing and going '
  'back. Written by trigger.';
comment on column private.content_revisions.id is 'Order of recording.';
comment on column private.content_revisions.table_name is 'The table in public.';
comment on column private.content_revisions.row_id is 'The id of the row.';
comment on column private.content_revisions.version is 'Its version.';
comment on column private.content_revisions.content is
  'What a person may edit of the row, without derived columns.';
comment on column private.content_revisions.recorded_at is 'When it was saved.';
comment on column private.content_revisions.author_id is 'Who saved it; NULL for SQL and imports.';
