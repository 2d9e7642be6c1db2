-- Whose account is open, roles of the staff, and who may ask about whom.

-- ------------------------------------------------------------------------------------------------
-- Open accounts
-- ------------------------------------------------------------------------------------------------

create function private.is_admitted()
returns boolean
language plpgsql
stable
security definer
parallel safe
set search_path = ''
as $$
begin
  return exists (select from public.users as u where u.id = auth.uid() and u.is_active);
end;
$$;

comment on function private.is_admitted() is
  'Whether the account of the person of the request exists and is active: what every restrictive policy '
  'asks, as (select private.is_admitted()), so that a token that outlives the account opens nothing. '
  'Callable by every API role.';

revoke all on function private.is_admitted() from public;
grant execute on function private.is_admitted() to anon, authenticated, service_role;

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
  -- A deactivated account does not read even its own row; its token still says whose it is.
  select me.id, coalesce(u.email, auth.jwt() ->> 'email'), u.display_name, private.my_roles()
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
  perform private.require_about(person, array['admin']);
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
  'Whether no other active administrator is left; waits for whoever is changing that. Admins ask about '
  'anyone, others about themselves (else PT403). Called by triggers.';

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
    or (person = auth.uid() and private.is_admitted())
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
  'live grant for that person, and one of a deactivated account. Jobs and SQL pass. The answer is the same whether the person exists. '
  'Callable by every API role.';

revoke all on function private.require_about(uuid, text[]) from public;
grant execute on function private.require_about(uuid, text[]) to anon, authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- What an account may say of itself
-- ------------------------------------------------------------------------------------------------

create function private.metadata_limit()
returns integer
language sql
immutable
parallel safe
set search_path = ''
as $$
  select 16384;
$$;

comment on function private.metadata_limit() is
  'Bytes of metadata that an account may hold. Called by the guard of accounts.';

revoke all on function private.metadata_limit() from public;
grant execute on function private.metadata_limit() to authenticated;

create function private.cut_metadata(said jsonb)
returns jsonb
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when jsonb_typeof(said) is distinct from 'object' then '{}'
    when octet_length(said::text) <= private.metadata_limit() then said
    -- Only what the product itself reads, each a short text.
    else coalesce((
      select jsonb_object_agg(k.key, left(said ->> k.key, 200))
      from unnest(array['display_name', 'full_name', 'name', 'language', 'locale']) as k (key)
      where jsonb_typeof(said -> k.key) = 'string'
    ), '{}')
  end;
$$;

comment on function private.cut_metadata(jsonb) is
  'What the mirror of accounts keeps of what somebody said of themselves at sign-in: all of it up to '
  'the limit, else the names and the language only. Called by mirror_user.';

revoke all on function private.cut_metadata(jsonb) from public;
