-- Deleted foods come back as they were, for those who may delete.
begin;
select plan(24);

create temporary table made (id uuid) on commit drop;
insert into made select pg_temp.some_food('Aliment supprimé', '{"fat_g": 1, "iron_mg": 2}');
update public.foods set ciqual_code = '999999990', ciqual_edition = '2025'
where id = (select id from made);
create temporary table before on commit drop as
select f.* from public.foods as f join made as m on m.id = f.id;

create function pg_temp.restore(who text, table_name text, ids uuid[])
returns text
language sql
as $$
  select pg_temp.reads(who, format('select public.restore_deleted(%L, %L::uuid[])', table_name, ids));
$$;

select is(
  pg_temp.writes('nutritionist', format('delete from public.foods where id = %L', id)), '1',
  'a food is deleted'
)
from made;
select is(
  (select d.deleted_by from private.deleted_rows as d join made as m on m.id = d.row_id),
  pg_temp.person('nutritionist'), 'and kept, with who did it'
);

-- Denials
select is(
  pg_temp.restore(who, 'foods', array[id]), case when who is null then '42501' else 'PT403' end,
  coalesce(who, 'anon') || ' restores nothing'
)
from made
cross join unnest(array[null, 'yves', 'support', 'analyst']) as who;
select is(
  pg_temp.restore('admin', t, array[id]), 'PT404 p_table', 'no trash for ' || coalesce(t, 'nothing')
)
from made
cross join unnest(array['users', 'nutrients', 'private.staff', 'foods; drop table x', null]) as t;
select is(
  pg_temp.restore('admin', 'foods', ids), 'PT422 p_ids', 'wrong number of ids'
)
from (
  values ('{}'::uuid[]), (null), (array[null::uuid]),
    (array(select gen_random_uuid() from generate_series(1, 1001)))
) as i (ids);
select is(
  pg_temp.restore('admin', 'foods', array[id, pg_temp.person('x')]), 'PT404 p_ids',
  'all or none'
)
from made;
select is_empty(
  'select from public.foods where id = (select id from made)', 'none came back'
);

-- Back
select is(
  pg_temp.restore('admin', 'foods', array[id, id]), '1', 'an admin restores it'
)
from made;
select is(
  (select to_jsonb(f) - array['version', 'updated_at', 'updated_by']
   from public.foods as f join made as m on m.id = f.id),
  (select to_jsonb(b) - array['version', 'updated_at', 'updated_by'] from before as b),
  'as it was'
);
select is(
  (select (f.version, f.updated_by)::text from public.foods as f join made as m on m.id = f.id),
  format('(3,%s)', pg_temp.person('admin')), 'as a further version, by who restored it'
);
select is(
  pg_temp.restore('admin', 'foods', array[id]), 'PT404 p_ids', 'once'
)
from made;

-- Conflict
delete from public.foods where id = (select id from made);
insert into public.foods (name_fr, category, ciqual_code, ciqual_edition)
values ('Remplaçant', 'autres', '999999990', '2025');
select is(
  pg_temp.restore('nutritionist', 'foods', array[id]), 'PT409 p_ids', 'its code is taken'
)
from made;
delete from public.foods where ciqual_code = '999999990';
select is(
  pg_temp.restore('nutritionist', 'foods', array[id]), '1', 'a nutritionist restores it'
)
from made;
select is(current_setting('app.keep_row', true), '', 'and writes count again afterwards');

select * from finish();
rollback;
