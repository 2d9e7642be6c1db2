-- Lines of ingredients: their keys, and the recipes that a food stands in.
begin;
select plan(14);

insert into foods (id, name_fr, category, unit_weights_g) values
  ('f0000000-0000-4000-b000-000000000001', 'Panais d’essai', 'legumes', '{"piece": 100}'),
  ('f0000000-0000-4000-b000-000000000002', 'Rutabaga d’essai', 'legumes', '{}');
insert into recipes (id, name, slug, ingredients, instructions, servings, is_published) values
  ('b0000000-0000-4000-b000-000000000001', 'Purée d’essai', '', '[
    {"name": "panais", "quantity": 3, "unit": "piece", "food_id": "f0000000-0000-4000-b000-000000000001"},
    {"key": "mine", "name": "rutabaga", "quantity": 200, "unit": "g", "food_id": "f0000000-0000-4000-b000-000000000002"},
    {"key": "mine", "name": "panais, encore", "quantity": 50, "unit": "g", "food_id": "f0000000-0000-4000-b000-000000000001"},
    {"key": " ", "name": "sel"}]', '{Cuire.}', 2, true),
  ('b0000000-0000-4000-b000-000000000002', 'Brouillon d’essai', '', '[
    {"name": "panais au goût", "food_id": "f0000000-0000-4000-b000-000000000001"},
    {"name": "panais", "quantity": 1, "unit": "piece", "food_id": "f0000000-0000-4000-b000-000000000001"}]', '{Cuire.}', 2, false);

create function pg_temp.keys(n integer) returns text[] language sql as $$
  select array_agg(i.line ->> 'key' order by i.place)
  from recipes as r cross join jsonb_array_elements(r.ingredients) with ordinality as i (line, place)
  where r.id = ('b0000000-0000-4000-b000-00000000000' || n)::uuid;
$$;
create table pg_temp.before as select pg_temp.keys(1) as keys;

select is(
  (select array_agg(k ~ '^[0-9a-f]{12}$' order by place) from unnest(pg_temp.keys(1)) with ordinality as k (k, place)),
  '{t,f,t,t}', 'a missing, a repeated and an empty key are given, the first of two stays');
select is((pg_temp.keys(1))[2], 'mine', 'a key that came along stays');
select is((select count(distinct k) from unnest(pg_temp.keys(1)) as k), 4::bigint, 'each is another');
update recipes set name = 'Purée' where id = 'b0000000-0000-4000-b000-000000000001';
select is(pg_temp.keys(1), (select keys from pg_temp.before), 'another change leaves them');
update recipes set ingredients = jsonb_build_array(ingredients -> 3, ingredients -> 1, ingredients -> 0)
where id = 'b0000000-0000-4000-b000-000000000001';
select is(pg_temp.keys(1), (select array[keys[4], keys[2], keys[1]] from pg_temp.before), 'lines take their keys along when they move');
update recipes set ingredients = ingredients || '[{"name": "panais, encore", "quantity": 50, "unit": "g", "food_id": "f0000000-0000-4000-b000-000000000001"}]'
where id = 'b0000000-0000-4000-b000-000000000001';
select ok(
  (select (pg_temp.keys(1))[4] <> all (keys) from pg_temp.before),
  'a line that comes back is another one');
select is(private.keyed_lines('{"a": 1}', 's'), '{"a": 1}'::jsonb, 'what is no list is left to the checks');
select is(private.keyed_lines('["a", null]', 's'), '["a", null]'::jsonb, 'nor what is no line');
select is(
  pg_temp.writes('nutritionist', $$ update recipes set version = version, ingredients = '[{"key": 5, "name": "x"}]'
    where id = 'b0000000-0000-4000-b000-000000000001' $$),
  'PT422 ingredients.0.key', 'a key is a text');

select results_eq(
  $$ select id::text, round(grams_per_serving, 3) from food_recipes where food_id = 'f0000000-0000-4000-b000-000000000001' order by name_sort $$,
  $$ values ('b0000000-0000-4000-b000-000000000002', null), ('b0000000-0000-4000-b000-000000000001', 175.000) $$,
  'its lines of a recipe are one row, in grams of a portion; a line that cannot be weighed leaves them unknown');
select is(
  pg_temp.reads('support', $$ select string_agg(name, ', ') from food_recipes where food_id = 'f0000000-0000-4000-b000-000000000001' $$),
  'Purée', 'drafts are of nutritionists and admins');
select is(
  pg_temp.reads('nutritionist', $$ select count(*) from food_recipes where food_id = 'f0000000-0000-4000-b000-000000000001' $$),
  '2', 'who see them');
select is(
  pg_temp.reads(null, $$ select count(*) from food_recipes where food_id = 'f0000000-0000-4000-b000-000000000001' $$),
  '1', 'a visitor sees what is published');
select results_eq(
  $$ select count(*) from food_recipes $$,
  $$ select count(distinct (food_id, recipe_id)) from recipe_ingredients where food_id is not null $$,
  'nothing is missing, nothing twice');

select * from finish();
rollback;
