-- What exists already is said in a sentence: names and addresses of recipes, combinations, codes and names of foods.
begin;
select plan(27);

-- Recipes: a second one of a name.
select is(pg_temp.writes('nutritionist', $$ insert into public.recipes (name) values ('Soupe à l’essai') $$), '1', 'a recipe');
select is(pg_temp.writes('nutritionist', $$ insert into public.recipes (name) values ('Soupe à l’essai') $$), 'PT409 slug', 'a second of the name');
select is(pg_temp.reads('nutritionist', $$ insert into public.recipes (name) values ('SOUPE A L''ESSAI') $$, 'sentence'), 'PT409 Une recette porte déjà ce nom ou cette adresse.', 'or of a name that gives the same address');
select is(pg_temp.writes('nutritionist', $$ insert into public.recipes (name, slug) values ('Soupe à l’essai', 'soupe-a-l-essai-2') $$), '1', 'with an address of its own it is taken');
select is(pg_temp.writes('nutritionist', $$ update public.recipes set slug = 'soupe-a-l-essai', version = version where slug = 'soupe-a-l-essai-2' $$), 'PT409 slug', 'which does not become the other''s');
select is(pg_temp.writes('nutritionist', $$ update public.recipes set description = 'x', version = version where slug = 'soupe-a-l-essai' $$), '1', 'one''s own address is no obstacle');
select throws_ok($$ insert into public.recipes (name) values ('Soupe à l’essai') $$, '23505', null, 'jobs and SQL read the state');

select is(pg_temp.writes('zoe', $$ insert into public.recipes (name) values ('Soupe à l’essai') $$), '42501', 'who may not write is not told what exists');

-- Combinations, either way round.
insert into public.foods (id, name_fr, category, ciqual_code, ciqual_edition) values
  (md5('double un')::uuid, 'Double un', 'autres', '999999901', '2025'), (md5('double deux')::uuid, 'Double deux', 'autres', null, null);
select is(pg_temp.writes('nutritionist', format('insert into public.food_combinations (food_1_id, food_2_id, combination_type, synergy_score) values (%L, %L, ''synergique'', 5)', md5(v.a)::uuid, md5(v.b)::uuid)), v.said, v.why)
from (values ('double un', 'double deux', '1', 'a combination'), ('double un', 'double deux', 'PT409 food_1_id', 'twice'), ('double deux', 'double un', 'PT409 food_1_id', 'or turned round')) as v (a, b, said, why);

-- Foods: codes.
select is(pg_temp.writes('nutritionist', $$ insert into public.foods (name_fr, category, ciqual_code, ciqual_edition) values ('Autre', 'autres', '999999901', '2025') $$), 'PT409 ciqual_code', 'a Ciqual code twice');
select is(pg_temp.writes('nutritionist', $$ update public.foods set ciqual_code = '999999901', ciqual_edition = '2025', version = version where name_fr = 'Double deux' $$), 'PT409 ciqual_code', 'or taken from another');

-- Foods: names, which are not unique but warned of.
create function pg_temp.adds(name text, more text default '') returns text language sql as $$
  select pg_temp.reads('nutritionist', format('with w as (insert into public.foods (name_fr, category%s) values (%L, ''autres''%s) returning 1) select count(*) from w',
    case when more <> '' then ', shares_name' else '' end, name, case when more <> '' then ', ' || more else '' end), 'sentence')
$$;
select is(pg_temp.adds('Œuf brûlé d’essai'), '1', 'a new name');
select is(pg_temp.adds(name), 'PT409 Un aliment porte déjà ce nom : Œuf brûlé d’essai.', name)
from unnest(array['Œuf brûlé d’essai', ' OEUF BRULE D''ESSAI ', 'œuf brule d’essai']) as name;
select is(pg_temp.writes('zoe', $$ insert into public.foods (name_fr, category) values ('Œuf brûlé d’essai', 'autres') $$), '42501', 'nor here');
select is(pg_temp.adds('Œuf brûlé d’essai', 'true'), '1', 'confirmed, it is another food');
select is(pg_temp.writes('nutritionist', $$ update public.foods set name_fr = 'Œuf brûlé d’essai', version = version where name_fr = 'Double deux' $$), 'PT409 name_fr', 'a change of name warns too');
select is(pg_temp.writes('nutritionist', $$ update public.foods set name_en = 'x', version = version where name_fr = 'Œuf brûlé d’essai' and shares_name $$), '1', 'another change does not');
select is(pg_temp.writes('nutritionist', $$ update public.foods set shares_name = false, version = version where name_fr = 'Œuf brûlé d’essai' and shares_name $$), '1', 'nor taking the confirmation back');
select lives_ok($$ insert into public.foods (name_fr, category) values ('Œuf brûlé d’essai', 'autres') $$, 'imports may have namesakes');
create function pg_temp.says(food jsonb) returns text language sql as $$
  select string_agg(level || ' ' || code || ' ' || message, ', ') from public.check_food('{"category": "autres"}' || food) where field = 'name_fr'
$$;
select is(pg_temp.says('{"name_fr": "oeuf brûle d’essai"}'), 'warning food_name_taken Un aliment porte déjà ce nom : Œuf brûlé d’essai.', 'the form is told while one types');
select is(pg_temp.says('{"name_fr": "oeuf brûle d’essai", "shares_name": true}'), null, 'until it is confirmed');
select is(pg_temp.says(jsonb_build_object('id', md5('double un')::uuid, 'name_fr', 'Double un')), null, 'a food is not its own namesake');
-- Back from the trash, it comes as it was.
delete from public.food_combinations where food_1_id = md5('double un')::uuid;
delete from public.foods where id = md5('double un')::uuid;
insert into public.foods (name_fr, category) values ('double UN', 'autres');
select is(pg_temp.reads('nutritionist', format('select public.restore_deleted(''foods'', array[%L::uuid])', md5('double un'))), '1', 'the trash does not ask');

select * from finish();
rollback;
