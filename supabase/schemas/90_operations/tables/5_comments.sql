-- What curators say to each other about a food, a recipe or a combination.

create table private.content_comments (
  id uuid primary key default gen_random_uuid(),
  table_name text not null references private.restorable_tables (table_name),
  row_id uuid not null,
  body text not null constraint content_comments_body_is_readable
    check (length(btrim(body)) between 1 and 2000),
  author_id uuid not null,
  created_at timestamptz not null default now()
);

create index content_comments_by_row on private.content_comments (table_name, row_id, created_at desc);
create index content_comments_by_author on private.content_comments (author_id);

revoke all on table private.content_comments from anon, authenticated, service_role;

comment on table private.content_comments is
  'Remarks of curators on content. Written and read by add_comment, delete_comment and '
  'content_comments; never changed. They outlive a deletion, so that a restored row has its own again.';
comment on column private.content_comments.id is 'Key.';
comment on column private.content_comments.table_name is 'The table in public.';
comment on column private.content_comments.row_id is 'The id of the row.';
comment on column private.content_comments.body is 'Plain text of 1 to 2000 characters.';
comment on column private.content_comments.author_id is
  'Who wrote it. No foreign key: a remark outlives the account of a colleague.';
comment on column private.content_comments.created_at is 'When it was written.';
