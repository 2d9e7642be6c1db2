-- Roles of the staff, and who may ask about whom.

-- ------------------------------------------------------------------------------------------------
-- Staff and roles
-- ------------------------------------------------------------------------------------------------

create function private.has_role(variadic roles text[])
returns boolean
language plpgsql
stable
security definer
parallel safe
set search_path = ''
as $$
begin
  -- In PL/pgSQL, whose plans last a session: in SQL it would be planned at every statement.
  return exists (
    select
    from private.staff as s
    join public.users as u on u.id = s.user_id
    where s.user_id = auth.uid() and s.role = any (roles) and u.is_active
  );
end;
$$;

comment on function private.has_role(text[]) is
  'Whether the person of the request holds one of these roles now. In policies always as '
  '(select private.has_role(…)), evaluated once per statement. Callable by anon and signed-in '
  'people: it only tells them about themselves.';

revoke all on function private.has_role(text[]) from public;
grant execute on function private.has_role(text[]) to anon, authenticated, service_role;

create function private.my_roles()
returns text[]
language sql
stable
security definer
parallel safe
set search_path = ''
as $$
  select coalesce(array_agg(s.role order by s.role), '{}')
  from private.staff as s
  join public.users as u on u.id = s.user_id
  where s.user_id = auth.uid() and u.is_active;
$$;

comment on function private.my_roles() is
  'The roles of the person of the request, sorted; empty for non-staff. Callable by signed-in '
  'people.';

revoke all on function private.my_roles() from public;
grant execute on function private.my_roles() to authenticated;

create function public.my_access()
returns table (user_id uuid, email text, display_name text, roles text[])
language sql
stable
rows 1
set search_path = ''
as $$
  select me.id, u.email, u.display_name, private.my_roles()
  from (select auth.uid() as id) as me
  left join public.users as u on u.id = me.id
  where me.id is not null;
$$;

comment on function public.my_access() is
  'One row on the signed-in person: account, name and roles (empty for non-staff). Callable by '
  'signed-in people.';

revoke all on function public.my_access() from public;
grant execute on function public.my_access() to authenticated;

create function private.is_last_admin(person uuid)
returns boolean
language plpgsql
volatile
security definer
set search_path = ''
as $$
begin
  -- Two administrators removing each other at once must not both succeed.
  perform pg_advisory_xact_lock(hashtextextended('private.staff: last admin', 0));
  return exists (
    -- Not joined to users: the account may be on its way out, with the role after it.
    select from private.staff as s where s.user_id = person and s.role = 'admin'
  ) and not exists (
    select from private.staff as s
    join public.users as u on u.id = s.user_id
    where s.user_id <> person and s.role = 'admin' and u.is_active
  );
end;
$$;

comment on function private.is_last_admin(uuid) is
  'Whether no other active administrator is left; waits for whoever is changing that. Called by '
  'triggers.';

revoke all on function private.is_last_admin(uuid) from public;
grant execute on function private.is_last_admin(uuid) to authenticated;

create function private.role_words(metadata jsonb)
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array(
    select k
    from jsonb_object_keys(case jsonb_typeof(metadata) when 'object' then metadata else '{}' end) as k
    where private.search_words(k) ~
      '^(is )?(role|roles|admin|superuser|staff|permissions?|claims|app metadata|app role|user role)$'
    order by k
  );
$$;

comment on function private.role_words(jsonb) is
  'The keys of a document that look like a role. Called by triggers.';

revoke all on function private.role_words(jsonb) from public;

-- ------------------------------------------------------------------------------------------------
-- Who may ask
-- ------------------------------------------------------------------------------------------------

create function private.require_role(variadic roles text[])
returns void
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  -- The role of the session stays that of the request inside SECURITY DEFINER; jobs have none.
  if current_setting('role', true) in ('anon', 'authenticated', 'service_role')
    and not private.has_role(variadic roles)
  then
    perform private.fail(403, 'forbidden', '');
  end if;
end;
$$;

comment on function private.require_role(text[]) is
  'Refuses (PT403) a request of somebody who holds none of the roles. The owner of the database at a '
  'SQL prompt, and jobs, pass. Callable by every API role.';

revoke all on function private.require_role(text[]) from public;
grant execute on function private.require_role(text[]) to anon, authenticated, service_role;

create function private.require_admin()
returns void
language sql
stable
security definer
set search_path = ''
as $$
  select private.require_role('admin');
$$;

comment on function private.require_admin() is
  'Refuses (PT403) a request of anyone but an admin; the owner of the database and jobs pass. '
  'Callable by signed-in people.';

revoke all on function private.require_admin() from public;
grant execute on function private.require_admin() to authenticated;

create function private.require_about(person uuid, staff_roles text[] default '{}')
returns void
language plpgsql
stable
set search_path = ''
as $$
begin
  -- The role of the session stays that of the request inside SECURITY DEFINER; jobs have none.
  if current_setting('role', true) not in ('anon', 'authenticated')
    or person = auth.uid()
    or (cardinality(staff_roles) > 0 and private.has_role(variadic staff_roles))
    or person = any (array(select private.open_grants()))
  then
    return;
  end if;
  perform private.fail(403, 'not_about_others', 'user_id');
end;
$$;

comment on function private.require_about(uuid, text[]) is
  'Refuses (PT403) a question about somebody else, unless the caller holds one of the roles or a '
  'live grant for that person. Jobs and SQL pass. The answer is the same whether the person exists. '
  'Callable by every API role.';

revoke all on function private.require_about(uuid, text[]) from public;
grant execute on function private.require_about(uuid, text[]) to anon, authenticated, service_role;
