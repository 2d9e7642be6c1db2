-- What every object of the API and of private must satisfy, whoever adds one.
begin;
select plan(17);

-- Tables
select is_empty($$
  select c.relname from pg_class as c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relrowsecurity
$$, 'every table of public has row level security');
select is_empty($$
  select c.relname from pg_class as c
  where c.relnamespace = 'private'::regnamespace and c.relrowsecurity
$$, 'no table of private has: the embedded engine would open the schema');
select is_empty($$
  select c.relname, r.rolname
  from pg_class as c
  cross join pg_roles as r
  where c.relnamespace = 'private'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
    and r.rolname in ('anon', 'authenticated', 'service_role')
    and has_table_privilege(r.oid, c.oid, 'select, insert, update, delete')
$$, 'the API roles have no privilege on tables of private');
select is_empty($$
  select c.relname from pg_class as c
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'v'
    and coalesce(c.reloptions, '{}') @> '{security_invoker=true}' is not true
$$, 'every view of public asks with the rights of its reader');
select is_empty($$
  select c.relname from pg_class as c
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'm'
$$, 'public has no materialized view: those know no row level security');
select set_eq($$
  select c.relname || ': ' || r.rolname || ' '
    || string_agg(p.privilege, ' ' order by p.place)
  from pg_class as c
  cross join pg_roles as r
  cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'])
    with ordinality as p (privilege, place)
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
    and c.relname in ('foods', 'foods_summary', 'nutrients', 'users')
    and r.rolname in ('anon', 'authenticated') and has_table_privilege(r.oid, c.oid, p.privilege)
  group by c.relname, r.rolname
$$, $$ values
  ('foods: anon SELECT'),
  ('foods: authenticated SELECT INSERT UPDATE DELETE'),
  ('foods_summary: anon SELECT'),
  ('foods_summary: authenticated SELECT'),
  ('nutrients: anon SELECT'),
  ('nutrients: authenticated SELECT'),
  ('users: authenticated SELECT UPDATE')
$$, 'grants of tables');
select is_empty($$
  select p.tablename, p.cmd, r.role
  from pg_policies as p cross join lateral unnest(p.roles) as r (role)
  where p.schemaname = 'public'
  group by p.tablename, p.cmd, r.role
  having count(*) > 1
$$, 'one policy for each table, action and role');
select is_empty($$
  select p.policyname from pg_policies as p
  where p.schemaname = 'public'
    and regexp_replace(
      coalesce(p.qual, '') || coalesce(p.with_check, ''), '\( ?SELECT (auth|private)\.', '', 'gi'
    ) ~ '(auth|private)\.\w+\('
$$, 'policies call their functions once per statement');

-- Functions
create temporary view functions as
select
  p.oid,
  n.nspname || '.' || p.proname as name,
  p.proconfig,
  p.prosecdef,
  p.prorettype = 'trigger'::regtype as is_trigger,
  array(
    select r.rolname::text from pg_roles as r
    where r.rolname in ('anon', 'authenticated', 'service_role')
      and has_function_privilege(r.oid, p.oid, 'execute')
    order by r.rolname collate "C"
  ) as callers
from pg_proc as p
join pg_namespace as n on n.oid = p.pronamespace
where n.nspname in ('public', 'private');

select is_empty($$
  select f.name from functions as f
  where coalesce(f.proconfig, '{}') @> array['search_path=""'] is not true
$$, 'every function sets an empty search path');
select is_empty($$
  select p.oid::regprocedure from pg_proc as p
  join functions as f on f.oid = p.oid
  where p.proacl is null or exists (
    select from aclexplode(p.proacl) as a where a.grantee = 0
  )
$$, 'no function is executable by everyone: each has its own grants');
select is_empty($$
  select f.name from functions as f where f.is_trigger and f.callers <> '{}'
$$, 'trigger functions are called by triggers only');
select is_empty($$
  select f.name from functions as f where f.prosecdef and f.name like 'public.%'
$$, 'functions of the API run with the rights of their caller');
select set_eq($$
  select f.name || ': ' || array_to_string(f.callers, ', ')
  from functions as f
  where f.name like 'public.%'
    and f.name in ('public.my_access', 'public.check_food', 'public.food_score',
      'public.restore_deleted', 'public.change_rows', 'public.search_foods', 'public.food_facets')
$$, $$ values
  ('public.my_access: authenticated'),
  ('public.check_food: authenticated, service_role'),
  ('public.food_score: authenticated, service_role'),
  ('public.restore_deleted: authenticated'),
  ('public.change_rows: authenticated'),
  ('public.search_foods: anon, authenticated, service_role'),
  ('public.food_facets: anon, authenticated, service_role')
$$, 'who calls the functions of the API');
select set_eq($$
  select f.name || ': ' || array_to_string(f.callers, ', ')
  from functions as f
  where f.prosecdef and not f.is_trigger and f.callers <> '{}' and f.name in (
    'private.has_role', 'private.my_roles', 'private.message', 'private.restore_deleted',
    'private.is_last_admin', 'private.recompute_foods', 'private.import_ciqual',
    'private.require_curator'
  )
$$, $$ values
  ('private.has_role: anon, authenticated, service_role'),
  ('private.my_roles: authenticated'),
  ('private.message: anon, authenticated, service_role'),
  ('private.restore_deleted: authenticated'),
  ('private.is_last_admin: authenticated'),
  ('private.require_curator: authenticated')
$$, 'who calls the functions that run with the rights of the owner');

-- Comments
select is_empty($$
  select c.relname from pg_class as c
  where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
    and c.relkind in ('r', 'p', 'v', 'm') and obj_description(c.oid, 'pg_class') is null
$$, 'every table and view says what it is for');
select is_empty($$
  select c.relname || '.' || a.attname
  from pg_class as c
  join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
    and c.relkind in ('r', 'p') and col_description(c.oid, a.attnum) is null
$$, 'every column of a table too');
select is_empty($$
  select f.name from functions as f where obj_description(f.oid, 'pg_proc') is null
$$, 'every function says what it does and who may call it');

select * from finish();
rollback;
