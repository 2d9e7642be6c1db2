import type { Session } from './session.ts';

/**
 * What a hosted Supabase project has before its first migration: the roles of the API and the schema
 * of the extensions. Privileges are left to the migrations, as there. Each step is safe to repeat and needs no superuser:
 * only CREATE on the database and, where the roles are missing, CREATEROLE.
 */
const prelude = `
do $$
declare
  api_role text;
begin
  foreach api_role in array array['anon', 'authenticated', 'service_role'] loop
    if not exists (select from pg_roles where rolname = api_role) then
      execute format('create role %I nologin noinherit', api_role);
      if api_role = 'service_role' then
        begin
          alter role service_role bypassrls;
        exception when insufficient_privilege then
          -- PostgreSQL 15 leaves this to superusers. The console does not use this role.
          raise notice 'service_role is created without bypassrls';
        end;
      end if;
    end if;
    -- The API takes on the role of each request.
    if not pg_has_role(current_user, api_role, 'member') then
      execute format('grant %I to current_user', api_role);
    end if;
  end loop;
end
$$;
create schema if not exists extensions;
grant usage on schema extensions, public to anon, authenticated, service_role;
create extension if not exists pg_trgm with schema extensions;
create extension if not exists btree_gin with schema extensions;
create extension if not exists "uuid-ossp" with schema extensions;
create extension if not exists pgcrypto with schema extensions;
create extension if not exists unaccent with schema extensions;
`;

/** Grants and columns that policies and migrations written for hosted Supabase count on. */
const authGrants = `
do $$
begin
  if not exists (
    select from pg_catalog.pg_attribute
    where attrelid = 'auth.users'::regclass and attname = 'instance_id' and not attisdropped
  ) then
    alter table auth.users add column instance_id uuid;
  end if;
  if pg_has_role(current_user, (select nspowner from pg_namespace where nspname = 'auth'), 'usage') then
    grant usage on schema auth to anon, authenticated, service_role;
    grant execute on all functions in schema auth to anon, authenticated, service_role;
  end if;
end
$$;
`;

export async function beforeSystemSchema(session: Session): Promise<void> {
  await session.exec(prelude);
}

export async function afterSystemSchema(session: Session): Promise<void> {
  await session.exec(authGrants);
}
