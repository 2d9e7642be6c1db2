-- Versions and comments of content, for those who curate it.

create function private.require_curator(p_table text)
returns void
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  allowed text[];
begin
  select t.roles into allowed from private.restorable_tables as t where t.table_name = p_table;
  if allowed is null then
    perform private.fail(404, 'no_history', 'p_table', coalesce(left(p_table, 60), ''));
  end if;
  if not private.has_role(variadic allowed) then
    perform private.fail(403, 'forbidden', '');
  end if;
end;
$$;

comment on function private.require_curator(text) is
  'Refuses (PT403) whoever may not change the rows of a table of content, and tables that are none '
  '(PT404). Called by the functions of this file.';

revoke all on function private.require_curator(text) from public;

create function private.colleague_name(person uuid)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select private.who_is(person)
  where exists (select from private.staff as s where s.user_id = person)
    or exists (select from private.content_revisions as r where r.author_id = person)
    or exists (select from private.content_comments as c where c.author_id = person);
$$;

comment on function private.colleague_name(uuid) is
  'How a colleague is called: the name, or else the address. NULL for accounts that are gone and for '
  'people who never worked here. Called by functions that have checked the role.';

revoke all on function private.colleague_name(uuid) from public;

create function private.colleague_names(p_ids uuid[])
returns table (id uuid, name text)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  if not private.has_role('nutritionist', 'support', 'analyst', 'admin') then
    perform private.fail(403, 'forbidden', '');
  end if;
  if coalesce(cardinality(p_ids), 0) not between 1 and 100 then
    perform private.fail(422, 'ids_out_of_range', 'p_ids', '100');
  end if;
  return query
  select i, private.colleague_name(i) from unnest(p_ids) as i group by i;
end;
$$;

comment on function private.colleague_names(uuid[]) is
  'Twin of public.colleague_names: checks the role, then reads past row level security.';

revoke all on function private.colleague_names(uuid[]) from public;
grant execute on function private.colleague_names(uuid[]) to authenticated;

create function public.colleague_names(p_ids uuid[])
returns table (id uuid, name text)
language sql
stable
set search_path = ''
as $$
  select n.id, n.name from private.colleague_names(p_ids) as n;
$$;

comment on function public.colleague_names(uuid[]) is
  'The names of 1 to 100 colleagues, NULL for who is none or has left with the account. Callable by '
  'staff (PT403).';

revoke all on function public.colleague_names(uuid[]) from public;
grant execute on function public.colleague_names(uuid[]) to authenticated;

-- ------------------------------------------------------------------------------------------------
-- Versions
-- ------------------------------------------------------------------------------------------------

create function private.content_versions(p_table text, p_id uuid, p_before integer)
returns table (
  version integer, recorded_at timestamptz, author_id uuid, author text, content jsonb
)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require_curator(p_table);
  return query
  select r.version, r.recorded_at, r.author_id, private.colleague_name(r.author_id), r.content
  from private.content_revisions as r
  where r.table_name = p_table and r.row_id = p_id and (p_before is null or r.version < p_before)
  order by r.version desc
  limit 21;
end;
$$;

comment on function private.content_versions(text, uuid, integer) is
  'Twin of public.content_versions: checks the role, then reads past row level security.';

revoke all on function private.content_versions(text, uuid, integer) from public;
grant execute on function private.content_versions(text, uuid, integer) to authenticated;

create function public.content_versions(p_table text, p_id uuid, p_before integer default null)
returns table (
  version integer, recorded_at timestamptz, author_id uuid, author text, content jsonb
)
language sql
stable
set search_path = ''
as $$
  select v.version, v.recorded_at, v.author_id, v.author, v.content
  from private.content_versions(p_table, p_id, p_before) as v;
$$;

comment on function public.content_versions(text, uuid, integer) is
  'The versions of a food, a recipe or a combination, the newest first, or those before one: at most '
  '21, twenty and one more to compare the last with. `content` is what a person may edit; `author` is '
  'NULL for SQL and imports. Callable by who may change the row (PT403); PT404 for a table without '
  'versions.';

revoke all on function public.content_versions(text, uuid, integer) from public;
grant execute on function public.content_versions(text, uuid, integer) to authenticated;

create function private.content_of_version(p_table text, p_id uuid, p_version integer)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  found jsonb;
begin
  perform private.require_curator(p_table);
  select r.content into found
  from private.content_revisions as r
  where r.table_name = p_table and r.row_id = p_id and r.version = p_version;
  if found is null then
    perform private.fail(404, 'no_such_version', 'p_version', coalesce(p_version::text, ''));
  end if;
  return found;
end;
$$;

comment on function private.content_of_version(text, uuid, integer) is
  'What a version held. Called by restore_version.';

revoke all on function private.content_of_version(text, uuid, integer) from public;
grant execute on function private.content_of_version(text, uuid, integer) to authenticated;

create function public.restore_version(
  p_table text, p_id uuid, p_version integer, p_current integer
)
returns integer
language plpgsql
volatile
set search_path = ''
as $$
declare
  former constant jsonb := private.content_of_version(p_table, p_id, p_version);
  -- What is online, and since when, is not a matter of what a recipe said.
  kept constant text[] := array['id', 'is_published', 'published_at', 'is_featured'];
  columns text;
  restored integer;
begin
  select string_agg(format('%I', a.attname), ', ' order by a.attnum) into columns
  from pg_catalog.pg_attribute as a
  where a.attrelid = format('public.%I', p_table)::regclass
    and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    and former ? a.attname and a.attname <> all (kept)
    and has_column_privilege(a.attrelid, a.attnum, 'UPDATE');

  -- Where each value came from comes back with it.
  perform set_config('app.source', 'revision', true);
  execute format(
    'update public.%1$I as t set (%2$s, version) = (
       select %2$s, $3 from jsonb_populate_record(null::public.%1$I, $1)
     )
     where t.id = $2
     returning t.version', p_table, columns
  ) using former, p_id, p_current into restored;
  perform set_config('app.source', '', true);
  if restored is null then
    perform private.fail(404, 'record_is_gone', 'p_id');
  end if;
  return restored;
end;
$$;

comment on function public.restore_version(text, uuid, integer, integer) is
  'Makes a new version that says what `p_version` said, from the current version `p_current` (PT409 '
  'when someone saved meanwhile), and returns its number. It is checked as any write of the person. '
  'Whether a recipe is published and featured stays as it is. Callable by who may change the row '
  '(PT403); PT404 when version or row are gone.';

revoke all on function public.restore_version(text, uuid, integer, integer) from public;
grant execute on function public.restore_version(text, uuid, integer, integer) to authenticated;

-- ------------------------------------------------------------------------------------------------
-- Comments
-- ------------------------------------------------------------------------------------------------

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
  body constant text := btrim(p_body, E' \t\r\n');
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
