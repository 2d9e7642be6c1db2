-- Who reads and writes foods and nutrients: everyone reads, nutritionists and admins write foods.
begin;
select plan(57);

-- One row a role: whether it may write.
create temporary table roles_tried (who text, writes boolean) on commit drop;
insert into roles_tried values
  (null, false), ('yves', false), ('support', false), ('analyst', false),
  ('nutritionist', true), ('admin', true);

insert into public.foods (id, name_fr, category)
select md5('food of ' || coalesce(r.who, 'anon'))::uuid, 'Témoin', 'autres' from roles_tried as r;

select is(
  pg_temp.reads(r.who, 'select count(*) > 5 from ' || t.name), 'true',
  coalesce(r.who, 'anon') || ' reads ' || t.name
)
from roles_tried as r
cross join (
  values ('public.foods'), ('public.foods_summary'), ('public.nutrients'),
    ($$public.search_foods('temoin')$$), ('public.food_facets()')
) as t (name);

-- Row level security hides rows from updates and deletes, and refuses inserts.
select is(
  pg_temp.writes(r.who, $$insert into public.foods (name_fr, category) values ('Ajout ' || gen_random_uuid(), 'autres')$$),
  case when r.writes then '1' else '42501' end,
  coalesce(r.who, 'anon') || case when r.writes then ' adds' else ' adds no' end || ' food'
)
from roles_tried as r;

select is(
  pg_temp.writes(r.who, format(
    'update public.foods set name_en = ''x'', version = version where id = %L',
    md5('food of ' || coalesce(r.who, 'anon'))
  )),
  case when r.writes then '1' when r.who is null then '42501' else '0' end,
  coalesce(r.who, 'anon') || case when r.writes then ' changes' else ' changes no' end || ' food'
)
from roles_tried as r;

select is(
  pg_temp.writes(r.who, format(
    'delete from public.foods where id = %L', md5('food of ' || coalesce(r.who, 'anon'))
  )),
  case when r.writes then '1' when r.who is null then '42501' else '0' end,
  coalesce(r.who, 'anon') || case when r.writes then ' deletes' else ' deletes no' end || ' food'
)
from roles_tried as r;

select is(
  pg_temp.writes('admin', t.change), '42501', 'nutrients change by migration only: ' || t.what
)
from (
  values
    ('insert', $$insert into public.nutrients select * from public.nutrients$$),
    ('update', $$update public.nutrients set unit = 'g'$$),
    ('delete', $$delete from public.nutrients$$)
) as t (what, change);

select is(
  pg_temp.reads('admin', 'select count(*) from ' || t.name), '42501',
  'nobody reads ' || t.name
)
from (
  values ('private.staff'), ('private.deleted_rows'), ('private.error_messages'),
    ('private.restorable_tables'), ('private.ciqual_staging'), ('auth.users')
) as t (name);

select * from finish();
rollback;
