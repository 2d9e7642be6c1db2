-- Comments on content, for those who curate it.

create function private.content_comments(p_table text, p_id uuid)
returns table (
  id uuid, created_at timestamptz, author_id uuid, author text, body text, deletable boolean
)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require_curator(p_table);
  return query
  select
    c.id, c.created_at, c.author_id, private.colleague_name(c.author_id), c.body,
    c.author_id = auth.uid() or private.has_role('admin')
  from private.content_comments as c
  where c.table_name = p_table and c.row_id = p_id
  order by c.created_at desc, c.id
  limit 200;
end;
$$;

comment on function private.content_comments(text, uuid) is
  'Twin of public.content_comments: checks the role, then reads past row level security.';

revoke all on function private.content_comments(text, uuid) from public;
grant execute on function private.content_comments(text, uuid) to authenticated;

create function public.content_comments(p_table text, p_id uuid)
returns table (
  id uuid, created_at timestamptz, author_id uuid, author text, body text, deletable boolean
)
language sql
stable
set search_path = ''
as $$
  select c.id, c.created_at, c.author_id, c.author, c.body, c.deletable
  from private.content_comments(p_table, p_id) as c;
$$;

comment on function public.content_comments(text, uuid) is
  'The comments on a food, a recipe or a combination, the newest 200; `deletable` by who asks. Callable '
  'by who may change the row (PT403).';

revoke all on function public.content_comments(text, uuid) from public;
grant execute on function public.content_comments(text, uuid) to authenticated;

create function private.add_comment(p_table text, p_id uuid, p_body text)
returns uuid
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  body constant text := private.visible_text(p_body);
  is_there boolean;
  added uuid;
begin
  perform private.require_curator(p_table);
  if coalesce(length(body), 0) not between 1 and 2000 then
    perform private.fail(422, 'comment_out_of_range', 'p_body', '2000');
  end if;
  execute format('select exists (select from public.%I as t where t.id = $1)', p_table)
  using p_id into is_there;
  if not is_there then
    perform private.fail(404, 'record_is_gone', 'p_id');
  end if;
  insert into private.content_comments (table_name, row_id, body, author_id)
  values (p_table, p_id, body, auth.uid())
  returning id into added;
  return added;
end;
$$;

comment on function private.add_comment(text, uuid, text) is
  'Twin of public.add_comment: checks the role, then writes past row level security.';

revoke all on function private.add_comment(text, uuid, text) from public;
grant execute on function private.add_comment(text, uuid, text) to authenticated;

create function public.add_comment(p_table text, p_id uuid, p_body text)
returns uuid
language sql
volatile
set search_path = ''
as $$
  select private.add_comment(p_table, p_id, p_body);
$$;

comment on function public.add_comment(text, uuid, text) is
  'Adds a comment of 1 to 2000 characters (PT422) to a food, a recipe or a combination that exists '
  '(PT404), in the name of who asks, and returns its id. Callable by who may change the row (PT403).';

revoke all on function public.add_comment(text, uuid, text) from public;
grant execute on function public.add_comment(text, uuid, text) to authenticated;

create function private.delete_comment(p_id uuid)
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  found private.content_comments;
begin
  select c.* into found from private.content_comments as c where c.id = p_id;
  -- Nobody learns of a comment on what they may not curate.
  perform private.require_curator(coalesce(found.table_name, 'foods'));
  if found.id is null then
    perform private.fail(404, 'comment_is_gone', 'p_id');
  end if;
  if found.author_id <> auth.uid() and not private.has_role('admin') then
    perform private.fail(403, 'forbidden', '');
  end if;
  delete from private.content_comments as c where c.id = p_id;
end;
$$;

comment on function private.delete_comment(uuid) is
  'Twin of public.delete_comment: checks the role, then writes past row level security.';

revoke all on function private.delete_comment(uuid) from public;
grant execute on function private.delete_comment(uuid) to authenticated;

create function public.delete_comment(p_id uuid)
returns void
language sql
volatile
set search_path = ''
as $$
  select private.delete_comment(p_id);
$$;

comment on function public.delete_comment(uuid) is
  'Deletes a comment for good. Callable by its author while they curate, and by admins (PT403); PT404 '
  'when it is gone.';

revoke all on function public.delete_comment(uuid) from public;
grant execute on function public.delete_comment(uuid) to authenticated;
