-- What people are called, and which of them curate content.

create function private.who_is(person uuid)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(u.display_name, u.email, u.id::text) from public.users as u where u.id = person;
$$;

comment on function private.who_is(uuid) is
  'How to call an account in a sentence for staff. Called by jobs.';

revoke all on function private.who_is(uuid) from public;

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
  '(PT404). Called by the functions about versions, comments and bulk changes.';

revoke all on function private.require_curator(text) from public;
grant execute on function private.require_curator(text) to authenticated;
