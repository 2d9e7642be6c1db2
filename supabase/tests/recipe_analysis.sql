-- analyze_recipe_nutrition, calculate_meal_anti_inflammatory_score and what recipes derive.
begin;
select plan(56);

-- Foods with a given R: the score of recipes is tested apart from that of foods.
alter table foods disable trigger user;
insert into foods (
  id, name_fr, category, nutrition_per_100g, nutrition_details, anti_inflammatory_score,
  computed_score, score_detail, average_price_per_kg, price_source, price_date, density_g_per_ml,
  edible_fraction, unit_weights_g, allergens, allergens_absent, diet_compatibility
) values
  ('f0000000-0000-4000-a000-000000000001', 'Brocoli d’essai', 'legumes',
    '{"energy_kcal": 30, "protein_g": 3, "carbohydrate_g": 3, "fat_g": 0.5, "fiber_g": 2.9, "salt_g": 0.05}',
    '{"salt_g": {"qualifier": "less_than", "source": "saisie"}}',
    8.8, 8.8, '{"R": 0.768}', 3, 'essai', '2026-01-01', null, 0.6, '{"piece": 500}',
    '{}', private.allergen_keys(), '{vegetarien,vegetalien,pescetarien,sans_porc}'),
  ('f0000000-0000-4000-a000-000000000002', 'Huile d’essai', 'matieres_grasses',
    '{"energy_kcal": 900, "protein_g": 0, "carbohydrate_g": 0, "fat_g": 100}', '{}',
    8.4, 8.4, '{"R": 0.601}', 4, 'essai', '2026-01-01', 0.92, null, '{}',
    '{}', private.allergen_keys(), '{vegetarien,vegetalien,pescetarien,sans_porc}'),
  ('f0000000-0000-4000-a000-000000000003', 'Curcuma d’essai', 'herbes_epices',
    '{"energy_kcal": 300, "protein_g": 9, "carbohydrate_g": 44, "fat_g": 5, "fiber_g": 22}', '{}',
    9.8, 9.8, '{"R": 1.561}', 50, 'essai', '2026-01-01', 0.5, null, '{}',
    '{}', '{}', '{vegetarien,vegetalien,pescetarien,sans_porc}'),
  ('f0000000-0000-4000-a000-000000000004', 'Riz d’essai', 'cereales',
    '{"energy_kcal": 130, "protein_g": 2.5, "carbohydrate_g": 28, "fat_g": 0.3, "fiber_g": 0.5}', '{}',
    6.2, 6.2, '{"R": 0.131}', 2, 'essai', '2026-01-01', null, null, '{}',
    '{}', private.allergen_keys(), '{vegetarien,vegetalien,pescetarien,sans_porc}'),
  ('f0000000-0000-4000-a000-000000000005', 'Lait d’essai', 'produits_laitiers',
    '{"energy_kcal": 45, "protein_g": 3.3, "carbohydrate_g": 4.8, "fat_g": 1.5}', '{}',
    null, null, '{"R": null}', null, null, null, 1.03, null, '{"verre": 210}',
    '{milk}', '{gluten}', '{vegetarien}'),
  ('f0000000-0000-4000-a000-000000000006', 'Eau d’essai', 'boissons',
    '{"energy_kcal": 0, "water_g": 100, "protein_g": 0, "carbohydrate_g": 0, "fat_g": 0}', '{}',
    5.5, 5.5, '{"R": 0.001}', 0, 'essai', '2026-01-01', 1, null, '{}',
    '{}', private.allergen_keys(), '{vegetarien,vegetalien,pescetarien,sans_porc}'),
  ('f0000000-0000-4000-a000-000000000007', 'Jambon d’essai', 'charcuteries',
    '{"energy_kcal": 120, "protein_g": 20, "carbohydrate_g": 1, "fat_g": 4}', '{}',
    4, 6.1, '{"R": 0.1}', 15, 'essai', '2026-01-01', null, null, '{}',
    '{}', private.allergen_keys(), '{sans_gluten}');
alter table foods enable trigger user;

create function pg_temp.line(food integer, quantity numeric, unit text) returns jsonb
language sql as $$
  select jsonb_build_object('name', 'ligne ' || coalesce(food::text, 'libre'), 'quantity', quantity,
    'unit', unit, 'notes', null,
    'food_id', 'f0000000-0000-4000-a000-00000000000' || food)
$$;
create function pg_temp.recipe(id integer, servings integer, variadic lines jsonb[]) returns uuid
language sql as $$
  insert into recipes (id, name, ingredients, instructions, servings, is_published, meal_type)
  values ((repeat('0', 7) || 'b-0000-4000-a000-' || lpad(id::text, 12, '0'))::uuid,
    'Recette d’essai ' || id, to_jsonb(lines), '{Cuire.}', servings, true, '{diner}')
  returning id
$$;
create function pg_temp.rid(id integer) returns uuid
language sql as $$ select (repeat('0', 7) || 'b-0000-4000-a000-' || lpad(id::text, 12, '0'))::uuid $$;

-- The vector of the domain: 0.5618, 8.2.
select isnt(pg_temp.recipe(1, 2, pg_temp.line(1, 300, 'g'), pg_temp.line(2, 20, 'g'),
  pg_temp.line(3, 2, 'g'), pg_temp.line(4, 150, 'g')), null, 'the recipe of the vector is written');
select is(round(r.score_r, 4), 0.5618, 'its R is 0.5618') from recipes r where id = pg_temp.rid(1);
select is(r.anti_inflammatory_score, 8.2, 'its score is 8.2') from recipes r where id = pg_temp.rid(1);
select is(calculate_meal_anti_inflammatory_score(array[pg_temp.rid(1)], array[1]), 8.2,
  'so is that of a meal of it');
select is(calculate_meal_anti_inflammatory_score(array[pg_temp.rid(1)]), 8.2, 'one portion each unless told');

-- Conversion order.
do $$ begin perform pg_temp.recipe(2, 1, pg_temp.line(5, 1, 'verre'), pg_temp.line(5, 2, 'cuillere_a_soupe'),
  pg_temp.line(1, 1, 'piece'), pg_temp.line(3, 2, 'pincee'), pg_temp.line(4, 0.15, 'kg'),
  pg_temp.line(5, 1, 'l')); end $$;
select is(
  (select array_agg(grams order by position) from recipe_ingredients where recipe_id = pg_temp.rid(2)),
  array[210, 30.9, 300, 0.6, 150, 1030]::numeric[],
  'own measure, density, pieces less what is not eaten, pinch, mass, litre'
);
select is(
  (select (i ->> 'purchased_grams')::numeric
   from jsonb_array_elements(analyze_recipe_nutrition(pg_temp.rid(2)) -> 'ingredients') as i
   where i ->> 'line' = '2'),
  500::numeric, 'a whole piece is bought'
);

select throws_ok($$ select pg_temp.recipe(3, 1, pg_temp.line(4, 1, 'cuillere_a_soupe')) $$, 'PT422',
  'Impossible de convertir en grammes : « ligne 4 » (1 cuillere_a_soupe).',
  'a spoon without density is refused by the name of the ingredient');
select throws_ok($$ select pg_temp.recipe(3, 1, pg_temp.line(4, 1, 'piece')) $$, 'PT422', null,
  'so is a piece of a food without pieces');
select throws_ok(
  $$ select pg_temp.recipe(3, 1, '{"name": "x", "quantity": 1, "unit": "g",
     "food_id": "f0000000-0000-4000-a000-0000000000ff"}') $$, 'PT422', null, 'and an unknown food');
select is((select count(*) from recipes where id = pg_temp.rid(3)), 0::bigint, 'nothing is half written');

-- Analysis.
create temporary table analysis on commit drop as
select analyze_recipe_nutrition(pg_temp.rid(1)) as one, analyze_recipe_nutrition(pg_temp.rid(1), 2) as two;
select is((one ->> 'total_grams')::numeric, 472.0, 'total weight') from analysis;
select is((one -> 'totals' ->> 'energy_kcal')::numeric, 471::numeric, 'total energy') from analysis;
select is((one -> 'per_serving' ->> 'energy_kcal')::numeric, 235.5, 'energy of one of two servings') from analysis;
select is((two -> 'per_serving' ->> 'energy_kcal')::numeric, 471::numeric, 'of both') from analysis;
select is((one -> 'totals' ->> 'salt_g')::numeric, 0.075, 'of "< x" half is summed') from analysis;
select is((one -> 'coverage' ->> 'salt_g')::numeric, 0.636, 'a nutrient known for part of the weight') from analysis;
select is((one -> 'coverage' ->> 'energy_kcal')::numeric, 1::numeric, 'or for all of it') from analysis;
select ok(one -> 'gaps' @> '[{"key": "salt_g", "coverage": 0.636}]', 'gaps name it') from analysis;
select ok(not one -> 'gaps' @> '[{"key": "energy_kcal"}]', 'and nothing that is known') from analysis;
select is(
  (select sum(value::numeric) from analysis, jsonb_each_text(one -> 'macro_shares')), 100::numeric,
  'shares of energy add up to 100 %') ;
select is((one ->> 'cost')::numeric, 0.99, 'cost of a serving: what is bought, 500 g for 300') from analysis;
select is((one ->> 'score')::numeric, 8.2, 'the score') from analysis;
select ok(one -> 'allergens_absent' = '[]', 'one food of unknown status leaves all unknown') from analysis;
select is(
  (select nutrition_facts - 'salt_g' from recipes where id = pg_temp.rid(1)),
  (select one -> 'per_serving' from analysis) - 'salt_g', 'nutrition_facts is one serving'
);

-- What is missing.
do $$ begin perform pg_temp.recipe(4, 1, pg_temp.line(4, 100, 'g'),
  '{"name": "sel", "quantity": null, "unit": null}', '{"name": "poudre secrète", "quantity": 50, "unit": "g"}'); end $$;
select is(nutrition_facts, null, 'no facts while an ingredient is not linked') from recipes where id = pg_temp.rid(4);
select is(nutrition_detail -> 'gaps', '[{"code": "unlinked", "name": "poudre secrète", "position": 2}]',
  'the gap is named, what is taken to taste is none') from recipes where id = pg_temp.rid(4);
select is(allergens_unknown, true, 'its allergens are unknown') from recipes where id = pg_temp.rid(4);
select is(anti_inflammatory_score, 6.2, 'two thirds of the weight suffice for a score') from recipes where id = pg_temp.rid(4);
do $$ begin perform pg_temp.recipe(5, 1, pg_temp.line(4, 50, 'g'), pg_temp.line(5, 50, 'g')); end $$;
select is(anti_inflammatory_score, null, 'half of it does not') from recipes where id = pg_temp.rid(5);
select is(calculate_meal_anti_inflammatory_score(array[pg_temp.rid(5)]), null, 'nor in a meal');
select is(allergens, '{milk}', 'allergens of the foods') from recipes where id = pg_temp.rid(5);
select is(allergens_absent, '{gluten}', 'absent where every food is free of it') from recipes where id = pg_temp.rid(5);

-- Water weighs nothing, an override weighs as reviewed.
do $$ begin perform pg_temp.recipe(6, 1, pg_temp.line(1, 100, 'g'), pg_temp.line(6, 900, 'g')); end $$;
select is(anti_inflammatory_score, 8.8, 'water leaves the score alone') from recipes where id = pg_temp.rid(6);
do $$ begin perform pg_temp.recipe(7, 1, pg_temp.line(7, 100, 'g')); end $$;
select is(anti_inflammatory_score, 4.0, 'a capped food counts with its cap') from recipes where id = pg_temp.rid(7);
select ok(diets_refused @> '{vegetarien,sans_porc}', 'and refuses its diets')
from recipes where id = pg_temp.rid(7);
select is(diets, '{pescetarien,sans_porc,vegetalien,vegetarien}',
  'diets that every food suits') from recipes where id = pg_temp.rid(1);

-- Meals: bounded, order-free, exact when mixed.
select is(
  calculate_meal_anti_inflammatory_score(array[pg_temp.rid(1), pg_temp.rid(7)], array[2, 1]),
  calculate_meal_anti_inflammatory_score(array[pg_temp.rid(7), pg_temp.rid(1)], array[1, 2]),
  'the order of the dishes does not matter'
);
select is(
  calculate_meal_anti_inflammatory_score(array[pg_temp.rid(1), pg_temp.rid(1)], array[1, 3]),
  8.2, 'nor does splitting one'
);
select is(calculate_meal_anti_inflammatory_score('{}', '{}'), null, 'no dish, no score');
select throws_ok(format('select calculate_meal_anti_inflammatory_score(%s)', v.call), v.state, null, v.why)
from (values
  ($$ array[pg_temp.rid(1)], '{1,2}' $$, 'PT422', 'as many portions as recipes'),
  ($$ array[pg_temp.rid(1)], '{null}' $$, 'PT422', 'no portion may be missing'),
  ($$ array[pg_temp.rid(1)], '{-1}' $$, 'PT422', 'nor negative'),
  ($$ array[pg_temp.rid(1)], '{NaN}' $$, 'PT422', 'nor no number'),
  ($$ array[pg_temp.rid(1)], '{Infinity}' $$, 'PT422', 'nor infinite'),
  ($$ array[gen_random_uuid()], '{1}' $$, 'PT404', 'an unknown recipe is told'),
  ($$ array[null::uuid], '{1}' $$, 'PT404', 'and none'),
  ($$ array_fill(pg_temp.rid(1), array[101]) $$, 'PT422', 'at most 100 dishes')
) as v (call, state, why);

-- Property: over 200 mixes with a fixed seed, the score lies between those of its dishes.
select setseed(0.7);
create temporary table mixes on commit drop as
select 0.01 + 9 * random() as a, 0.01 + 9 * random() as b from generate_series(1, 200);
select is(
  count(*) filter (where calculate_meal_anti_inflammatory_score(
    array[pg_temp.rid(1), pg_temp.rid(7)], array[m.a, m.b]::numeric[]) not between 4.0 and 8.2),
  0::bigint, 'a mix lies between its parts'
)
from mixes as m;

-- Bad input and access.
select throws_ok(format('select analyze_recipe_nutrition(%s)', v.call), v.state, null, v.why)
from (values
  ('gen_random_uuid()', 'PT404', 'an unknown recipe'),
  ('null', 'PT404', 'no recipe'),
  ('pg_temp.rid(1), 0', 'PT422', 'no serving'),
  ('pg_temp.rid(1), ''NaN''', 'PT422', 'a serving that is no number'),
  ('pg_temp.rid(1), 1e9', 'PT422', 'too many servings')
) as v (call, state, why);
update recipes set is_published = false where id = pg_temp.rid(1);
select is(left(pg_temp.reads(null, $$ select analyze_recipe_nutrition('0000000b-0000-4000-a000-000000000001') $$), 5), 'PT404', 'a draft does not exist for the public');
select is(left(pg_temp.reads(null, $$ select calculate_meal_anti_inflammatory_score('{0000000b-0000-4000-a000-000000000001}') $$), 5), 'PT404', 'nor in a meal');

select * from finish();
rollback;
