import { getAuthSchemaSql, SUPABASE_AUTH_HELPERS_SQL } from '@supabase/lite';
import type postgres from 'postgres';

/**
 * Roles as on hosted Supabase: migrations run as `postgres`, which is not a superuser and owns
 * neither `auth` nor the roles of the API. Roles belong to the server, hence the checks.
 */
export const rolesSql = (password: string) => `
do $$
begin
  if not exists (select from pg_roles where rolname = 'postgres') then
    create role postgres login createrole createdb replication bypassrls password '${password}';
    alter role postgres set search_path = "$user", public, extensions;
  end if;
  if not exists (select from pg_roles where rolname = 'supabase_auth_admin') then
    create role supabase_auth_admin nologin noinherit createrole;
    create role anon nologin noinherit;
    create role authenticated nologin noinherit;
    create role service_role nologin noinherit bypassrls;
    create role authenticator login noinherit password '${password}';
    grant anon, authenticated, service_role to authenticator;
    grant anon, authenticated, service_role to postgres with admin option;
  end if;
end
$$;
`;

const authOwnedByItsService = `
alter table auth.users add column if not exists instance_id uuid;
alter schema auth owner to supabase_auth_admin;
do $$
declare
  item record;
begin
  for item in select oid::regclass as name from pg_class
    where relnamespace = 'auth'::regnamespace and relkind = 'r' loop
    execute format('alter table %s owner to supabase_auth_admin', item.name);
    execute format('alter table %s enable row level security', item.name);
  end loop;
  for item in select oid::regprocedure as name from pg_proc
    where pronamespace = 'auth'::regnamespace loop
    execute format('alter function %s owner to supabase_auth_admin', item.name);
  end loop;
end
$$;
grant usage on schema auth to postgres, anon, authenticated, service_role;
grant all on all tables in schema auth to postgres;
grant all on all functions in schema auth to postgres;
`;

/** Hosted Supabase lets `postgres` create it, for `supabase db lint`; here its superuser does. */
const lintExtension = `
do $$
begin
  if exists (select from pg_available_extensions where name = 'plpgsql_check') then
    create extension if not exists plpgsql_check with schema extensions;
  end if;
end
$$;
`;

/** Prepares an empty database, as its superuser, like a new project of hosted Supabase. */
export async function prepareLikeHosted(sql: postgres.Sql): Promise<void> {
  await sql.unsafe('create schema if not exists extensions authorization postgres').simple();
  await sql.unsafe(getAuthSchemaSql()).simple();
  await sql.unsafe(SUPABASE_AUTH_HELPERS_SQL).simple();
  await sql.unsafe(authOwnedByItsService).simple();
  await sql.unsafe(lintExtension).simple();
}
