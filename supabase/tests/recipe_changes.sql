-- What follows a change of a food or a recipe: projection, derived columns, revisions, counts, trash.
begin;
select plan(36);

insert into auth.users (id, email, email_confirmed_at) values
  ('a0000000-0000-4000-a000-000000000001', 'recette-1@essai.example', now()),
  ('a0000000-0000-4000-a000-000000000002', 'recette-2@essai.example', now()),
  ('a0000000-0000-4000-a000-000000000003', 'recette-3@essai.example', now());
insert into private.staff (user_id, role) values ('a0000000-0000-4000-a000-000000000003', 'nutritionist');
insert into foods (id, name_fr, category, nutrition_per_100g, unit_weights_g, edible_fraction, allergens, allergens_absent, average_price_per_kg, price_source) values
  ('f0000000-0000-4000-a000-000000000001', 'Carotte d’essai', 'legumes', '{"energy_kcal": 40}', '{"piece": 100}', 0.9, '{}', private.allergen_keys(), 2, 'essai'),
  ('f0000000-0000-4000-a000-000000000002', 'Céleri d’essai', 'legumes', '{"energy_kcal": 16}', '{}', null, '{celery}', array_remove(private.allergen_keys(), 'celery'), 3, 'essai');
insert into recipes (id, name, slug, ingredients, instructions, servings, is_published) values
  ('b0000000-0000-4000-a000-000000000001', '  Soupe d’Été à l’œuf ', '', '[
    {"name": "carottes", "quantity": 3, "unit": "piece", "food_id": "f0000000-0000-4000-a000-000000000001"},
    {"name": "sel", "quantity": null, "unit": null, "notes": "au goût"}]', '{Cuire.}', 2, true);

select results_eq(
  $$ select name, slug, published_at = now(), version from recipes where id = 'b0000000-0000-4000-a000-000000000001' $$,
  $$ values ('Soupe d’Été à l’œuf', 'soupe-d-ete-a-l-oeuf', true, 1) $$, 'name, slug and publication are kept in order');
select results_eq(
  $$ select position, food_id is not null, quantity, unit, grams from recipe_ingredients where recipe_id = 'b0000000-0000-4000-a000-000000000001' order by 1 $$,
  $$ values (0, true, 3::numeric, 'piece', 270::numeric), (1, false, null, null, null) $$, 'ingredients are rows');
select is((select (nutrition_facts ->> 'energy_kcal')::numeric from recipes where id = 'b0000000-0000-4000-a000-000000000001'), 54::numeric, 'facts are worked out');

-- The food changes.
update foods set nutrition_per_100g = '{"energy_kcal": 50}' where id = 'f0000000-0000-4000-a000-000000000001';
select is((select (nutrition_facts ->> 'energy_kcal')::numeric from recipes where id = 'b0000000-0000-4000-a000-000000000001'), 67.5, 'new values reach the recipe');
update foods set unit_weights_g = '{"piece": 200}' where id = 'f0000000-0000-4000-a000-000000000001';
select is((select grams from recipe_ingredients where recipe_id = 'b0000000-0000-4000-a000-000000000001' and position = 0), 540::numeric, 'so does the weight of a piece');
update foods set unit_weights_g = '{}' where id = 'f0000000-0000-4000-a000-000000000001';
select is((select nutrition_detail -> 'gaps' from recipes where id = 'b0000000-0000-4000-a000-000000000001'),
  '[{"code": "unconvertible", "name": "carottes", "position": 0}]', 'a measure that is gone leaves a gap, not an error');
select is((select nutrition_facts from recipes where id = 'b0000000-0000-4000-a000-000000000001'), null, 'and no facts');
update foods set unit_weights_g = '{"piece": 100}', allergens = '{nuts}', allergens_absent = '{}' where id = 'f0000000-0000-4000-a000-000000000001';
select results_eq($$ select allergens, version, updated_by from recipes where id = 'b0000000-0000-4000-a000-000000000001' $$,
  $$ values ('{nuts}'::text[], 1, null::uuid) $$, 'a new allergen reaches it, without a new version');
select is((select count(*) from private.content_revisions where row_id = 'b0000000-0000-4000-a000-000000000001'), 1::bigint, 'nor a revision');
select is((select cost_per_serving_euro from recipes where id = 'b0000000-0000-4000-a000-000000000001'), 0.30, 'salt to taste costs nothing');
update foods set name_en = 'Test carrot' where id = 'f0000000-0000-4000-a000-000000000001';
select is((select count(*) from private.content_revisions where row_id = 'f0000000-0000-4000-a000-000000000001'), 6::bigint, 'each version of the food is kept');
select throws_ok($$ delete from foods where id = 'f0000000-0000-4000-a000-000000000001' $$, '23503', null, 'a food in use stays');

-- The recipe changes.
update recipes set ingredients = '[{"name": "céleri", "quantity": 200, "unit": "g", "food_id": "f0000000-0000-4000-a000-000000000002"}]'
where id = 'b0000000-0000-4000-a000-000000000001';
select results_eq(
  $$ select allergens, (nutrition_facts ->> 'energy_kcal')::numeric, version, cost_per_serving_euro from recipes where id = 'b0000000-0000-4000-a000-000000000001' $$,
  $$ values ('{celery}'::text[], 16::numeric, 2, 0.30) $$, 'another document, other facts');
update recipes set servings = 4 where id = 'b0000000-0000-4000-a000-000000000001';
select is((select (nutrition_facts ->> 'energy_kcal')::numeric from recipes where id = 'b0000000-0000-4000-a000-000000000001'), 8::numeric, 'more servings, less in each');
select lives_ok($$ delete from foods where id = 'f0000000-0000-4000-a000-000000000001' $$, 'a food out of use goes');
update recipes set nutrition_facts = '{"energy_kcal": 1}', anti_inflammatory_score = 10, score_r = 3, allergens = '{}', allergens_unknown = false
where id = 'b0000000-0000-4000-a000-000000000001';
select results_eq($$ select (nutrition_facts ->> 'energy_kcal')::numeric, allergens from recipes where id = 'b0000000-0000-4000-a000-000000000001' $$,
  $$ values (8::numeric, '{celery}'::text[]) $$, 'what is derived is not written');
select is((select content ->> 'servings' from private.content_revisions where row_id = 'b0000000-0000-4000-a000-000000000001' and version = 2), '2', 'the revision tells how it was');

-- By a nutritionist, within a request.
select is(pg_temp.writes('a0000000-0000-4000-a000-000000000003', $$
  update recipes set name = 'Soupe', like_count = 1000, rating_avg = 5, version = 3
  where id = 'b0000000-0000-4000-a000-000000000001' $$), '1', 'a nutritionist writes');
select results_eq($$ select name, like_count, rating_avg, version, updated_by from recipes where id = 'b0000000-0000-4000-a000-000000000001' $$,
  $$ values ('Soupe', 0, null::numeric, 4, 'a0000000-0000-4000-a000-000000000003'::uuid) $$, 'nobody writes likes');
select is(left(pg_temp.reads('a0000000-0000-4000-a000-000000000003', $$ update recipes set name = 'Trop tard', version = 3 where id = 'b0000000-0000-4000-a000-000000000001' $$), 5), 'PT409', 'a stale version is refused');
select matches(
  pg_temp.reads('a0000000-0000-4000-a000-000000000003', format($$
    insert into recipes (name, ingredients, instructions, is_published, %s) values (%s)
  $$, v.columns, v.values), 'sentence'),
  '^PT422 ' || coalesce(v.said, ''), v.why
)
from (values
  ('slug', '''A'', ''[{"name": "x", "quantity": 1, "unit": "kilo"}]'', ''{B}'', true, ''a-b''', 'L’unité « kilo » n’existe pas.', 'an unknown unit'),
  ('slug', '''A'', ''[{"name": "x", "quantity": -1, "unit": "g"}]'', ''{B}'', true, ''a-b''', null, 'a negative quantity'),
  ('slug', '''A'', ''[{"name": "x", "quantity": 1e300, "unit": "g"}]'', ''{B}'', true, ''a-b''', null, 'a boundless one'),
  ('slug', '''A'', ''[{"name": "x", "quantity": 1}]'', ''{B}'', true, ''a-b''', null, 'a quantity without a unit'),
  ('slug', '''A'', ''{"a": 1}'', ''{B}'', true, ''a-b''', null, 'no list'),
  ('slug', '''A'', ''[]'', ''{B}'', true, ''a-b''', 'Une recette publiée a des ingrédients et des étapes.', 'a published recipe without ingredients'),
  ('slug', '''A'', (select jsonb_agg(''{"name": "x"}''::jsonb) from generate_series(1, 101)), ''{B}'', true, ''a-b''', null, 'too many ingredients'),
  ('slug', '''A'', jsonb_build_array(jsonb_build_object(''name'', repeat(''x'', 10000000))), ''{B}'', true, ''a-b''', null, 'ten megabytes'),
  ('slug', 'repeat(''a'', 201), ''[{"name": "x"}]'', ''{B}'', true, ''a-b''', 'Ce texte doit compter de 1 à 200 caractères.', 'a name too long'),
  ('slug', '''A'', ''[{"name": "x"}]'', ''{B}'', true, ''À b''', 'L’adresse s’écrit en minuscules et chiffres, séparés par des tirets.', 'a slug that is none'),
  ('slug, servings', '''A'', ''[{"name": "x"}]'', ''{B}'', true, ''a-b'', 0', 'La valeur doit être comprise entre 1 et 100.', 'no serving')
) as v (columns, values, said, why);
select is(pg_temp.writes('a0000000-0000-4000-a000-000000000003', $$ insert into recipes (name, ingredients, instructions, is_published)
  values ('Gâteau « Ω » 🥕 <script>alert(1)</script> ﷽', '[{"name": "​x‮ ''\"; --"}]', '{B}', true) $$), '1', 'a naughty text is a text');

-- Trash.
delete from recipes where id = 'b0000000-0000-4000-a000-000000000001';
select is((select count(*) from recipe_ingredients where recipe_id = 'b0000000-0000-4000-a000-000000000001'), 0::bigint, 'a deleted recipe takes its ingredients along');
select is(pg_temp.reads('a0000000-0000-4000-a000-000000000003', $$ select restore_deleted('recipes', '{b0000000-0000-4000-a000-000000000001}') $$), '1', 'it comes back');
select results_eq($$ select r.version, r.published_at is not null, count(i.*) from recipes as r join recipe_ingredients as i on i.recipe_id = r.id
  where r.id = 'b0000000-0000-4000-a000-000000000001' group by 1, 2 $$, $$ values (5, true, 1::bigint) $$, 'with its ingredients, as a new version');

-- Food combinations.
select is(pg_temp.reads('a0000000-0000-4000-a000-000000000003', $$ insert into food_combinations (food_1_id, food_2_id, combination_type, synergy_score)
  values ('f0000000-0000-4000-a000-000000000002', 'f0000000-0000-4000-a000-000000000002', 'synergique', 5) $$, 'sentence'), 'PT422' || ' ' || 'Une combinaison réunit deux aliments différents.', 'a food with itself');

select * from finish();
rollback;
