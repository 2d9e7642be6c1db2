-- The versions of content, and going back to one.

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
  begin
    execute format(
      'update public.%1$I as t set (%2$s, version) = (
         select %2$s, $3 from jsonb_populate_record(null::public.%1$I, $1)
       )
       where t.id = $2
       returning t.version', p_table, columns
    ) using former, p_id, p_current into restored;
  exception when foreign_key_violation then
    perform private.fail(409, 'cites_missing_record', 'p_version');
  end;
  perform set_config('app.source', '', true);
  if restored is null then
    perform private.fail(404, 'record_is_gone', 'p_id');
  end if;
  return restored;
end;
$$;

comment on function public.restore_version(text, uuid, integer, integer) is
  'Makes a new version that says what `p_version` said, from the current version `p_current` (PT409 '
  'when someone saved meanwhile, or a row that it cites is gone), and returns its number. It is checked as any write of the person. '
  'Whether a recipe is published and featured stays as it is. Callable by who may change the row '
  '(PT403); PT404 when version or row are gone.';

revoke all on function public.restore_version(text, uuid, integer, integer) from public;
grant execute on function public.restore_version(text, uuid, integer, integer) to authenticated;
