-- Deleted foods come back as they were, for those who may delete.
begin;
select plan(47);

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

-- The list
create function pg_temp.trash(who text, more text default '') returns text language sql as $$
  select pg_temp.reads(who, format('select string_agg(t.table_name || '': '' || t.title || '', '' || t.deleted_by, ''; '' order by t.table_name)
    from public.%s as t where t.title like ''%%supprimé%%''', case when more = '' then 'trash' else more end));
$$;
insert into public.foods (id, name_fr, category) values (md5('trash other')::uuid, 'Second supprimé', 'autres');
insert into public.food_combinations (id, food_1_id, food_2_id, combination_type, synergy_score)
select md5('trash pair')::uuid, m.id, md5('trash other')::uuid, 'synergique', 5 from made as m;
select is(pg_temp.trash('nutritionist'), null, 'what came back is not in the trash');
select is(pg_temp.writes('nutritionist', format('delete from public.foods where id = %L', id)), '23503', 'a food of a pair stays') from made;
select is(
  pg_temp.reads(who, format('select string_agg(u.resource || '': '' || u.title, ''; '') from public.uses_of(''foods'', array[%L, %L]::uuid[]) as u where u.id = %L', id, md5('trash other')::uuid, id)),
  'food_combinations: Aliment supprimé – Second supprimé', who || ' is told why'
) from made cross join unnest(array['nutritionist', 'admin']) as who;
select is(pg_temp.reads('nutritionist', $$select count(*) from public.uses_of('users', array(select id from public.foods limit 3))$$), '0', 'nothing holds other rows');
select is(
  (select count(*) from public.recipe_ingredients as i where i.food_id = f.id group by i.food_id),
  pg_temp.reads('nutritionist', format($$select count(*) from public.uses_of('foods', array[%L]::uuid[]) as u where u.resource = 'recipes'$$, f.id))::bigint,
  'each recipe once'
) from (select food_id as id from public.recipe_ingredients where food_id is not null group by food_id having count(*) = count(distinct recipe_id) order by count(*) desc, food_id limit 1) as f;
select is(pg_temp.reads(null, 'select count(*) from public.uses_of(''foods'', ''{}'')'), '42501', 'nobody signed out asks');
select is(
  pg_temp.reads('support', format($$select count(*) from public.uses_of('foods', array[%L]::uuid[]) as u where u.resource = 'recipes'$$, i.food_id)),
  '0', 'no draft is told to whom reads none'
) from public.recipe_ingredients as i where i.food_id is not null and not exists (
  select from public.recipe_ingredients as o where o.food_id = i.food_id and o.is_published) order by i.food_id limit 1;

select is(pg_temp.writes('nutritionist', format('delete from public.food_combinations where id = %L', md5('trash pair')::uuid)), '1', 'the pair goes');
select is(pg_temp.writes('admin', format('delete from public.foods where id = %L', id)), '1', 'then the food') from made;
select is(pg_temp.trash(who), 'food_combinations: Aliment supprimé – Second supprimé, Nutritionist; foods: Aliment supprimé, Admin', who || ' sees both, with who deleted them')
from unnest(array['nutritionist', 'admin']) as who;
select is(pg_temp.trash(who), case when who is null then '42501' else 'PT403' end, coalesce(who, 'anon') || ' sees no trash')
from unnest(array[null, 'yves', 'support', 'analyst']) as who;
select is(pg_temp.trash('admin', 'search_trash(''ALIMENT admin'')'), 'foods: Aliment supprimé, Admin', 'it is searched by title and author');
select is(pg_temp.trash('support', 'search_trash(''aliment'')'), 'PT403', 'by who may');
select is(
  pg_temp.reads('admin', format('select kept_until - deleted_at from public.trash where row_id = %L', id)),
  (select period::text from private.retention_rules where kept = 'trash'), 'and says until when it is kept'
) from made;
select is(pg_temp.restore('nutritionist', 'food_combinations', array[md5('trash pair')::uuid]), 'PT409 p_ids', 'a pair does not come back without its food');
select matches(
  pg_temp.reads('nutritionist', format('select public.restore_deleted(''food_combinations'', array[%L]::uuid[])', md5('trash pair')::uuid), 'sentence'),
  'cite une fiche', 'which is what is told'
);

-- The nightly clean-up: comments stay with what they are on, in whatever table.
create table public.things (id uuid primary key);
insert into private.restorable_tables (table_name, roles) values ('things', array['admin']);
insert into public.things values (md5('thing')::uuid);
insert into private.content_comments (table_name, row_id, body, author_id)
select t.name, t.id, t.body, pg_temp.person('admin')
from (values
  ('things', md5('thing')::uuid, 'vivante'), ('things', md5('no thing')::uuid, 'disparue'),
  ('foods', (select f.id from public.foods as f order by f.id limit 1), 'aliment')
) as t (name, id, body);
select lives_ok('select private.clean_trash(false, ''{}'')', 'the trash is cleaned');
select is(
  (select string_agg(body, ', ' order by body) from private.content_comments where body in ('vivante', 'disparue', 'aliment')),
  'aliment, vivante', 'comments go with their row alone'
);

select * from finish();
rollback;
