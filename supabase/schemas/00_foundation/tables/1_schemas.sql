-- Schemas, extensions and privileges: `public` is the API, guarded by row level security; `private` is
-- never exposed by the API and holds no table with row level security, because the embedded engine
-- grants everything in schemas that do; `extensions` holds extensions.

create schema if not exists extensions;
create schema if not exists private;

do $$
declare
  wanted text;
begin
  foreach wanted in array array['uuid-ossp', 'pg_trgm', 'btree_gin', 'pgcrypto', 'unaccent'] loop
    if not exists (select from pg_catalog.pg_extension where extname = wanted) then
      execute format('create extension if not exists %I with schema extensions', wanted);
    end if;
  end loop;
end;
$$;

-- Nobody may execute, read or write anything that its own migration does not grant. Revoking
-- EXECUTE from PUBLIC takes effect only without `in schema`; hosted Supabase grants to the API
-- roles by name as well, hence the second half.
alter default privileges revoke execute on functions from public;
alter default privileges in schema public
  revoke execute on functions from anon, authenticated, service_role;
alter default privileges in schema public
  revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public
  revoke all on sequences from anon, authenticated, service_role;

revoke all on schema private from public;
grant usage on schema public to anon, authenticated, service_role;
grant usage on schema private to anon, authenticated, service_role;
grant usage on schema extensions to anon, authenticated, service_role;

comment on schema private is
  'Out of the API: staff, messages, trash, and the functions that policies and triggers call. '
  'Never put a table with row level security here.';
