-- Weekly plans: validate_meal_plan, the write trigger, generate_shopping_list, the automatic list.
begin;
select plan(44);

insert into auth.users (id, email, email_confirmed_at) values
  ('a0000000-0000-4000-a000-000000000001', 'plan-1@essai.example', now()),
  ('a0000000-0000-4000-a000-000000000002', 'plan-2@essai.example', now());
insert into user_profiles (user_id, birth_date, gender, weight_kg, height_cm, allergies, food_restrictions)
values ('a0000000-0000-4000-a000-000000000001', '1985-05-05', 'femme', 60, 165, '{milk}', '{vegetarien}');
insert into subscriptions (user_id, status, current_period_start, current_period_end)
values ('a0000000-0000-4000-a000-000000000001', 'active', now(), now() + interval '30 days');

insert into foods (id, name_fr, category, nutrition_per_100g, average_price_per_kg, price_source,
  density_g_per_ml, edible_fraction, unit_weights_g, allergens, allergens_absent, diet_compatibility) values
  ('f0000000-0000-4000-a000-000000000001', 'Carotte d’essai', 'legumes',
    '{"energy_kcal": 40, "protein_g": 1, "carbohydrate_g": 8, "sugars_g": 5, "fat_g": 0.3, "fiber_g": 2.7, "salt_g": 0.1, "saturated_fat_g": 0}',
    2, 'essai', null, 0.8, '{"piece": 125}', '{}', private.allergen_keys(), '{vegetarien}'),
  ('f0000000-0000-4000-a000-000000000002', 'Crème d’essai', 'produits_laitiers',
    '{"energy_kcal": 300, "protein_g": 2, "carbohydrate_g": 3, "sugars_g": 3, "fat_g": 30, "fiber_g": 0, "salt_g": 0.1, "saturated_fat_g": 20}',
    5, 'essai', 1, null, '{}', '{milk}', '{gluten}', '{vegetarien}'),
  ('f0000000-0000-4000-a000-000000000003', 'Poulet d’essai', 'volailles',
    '{"energy_kcal": 120, "protein_g": 24, "carbohydrate_g": 0, "sugars_g": 0, "fat_g": 2.6, "fiber_g": 0, "salt_g": 0.2, "saturated_fat_g": 0.8}',
    null, null, null, null, '{}', '{}', '{}', '{sans_porc}'),
  ('f0000000-0000-4000-a000-000000000004', 'Eau d’essai', 'boissons',
    '{"energy_kcal": 0, "water_g": 100, "protein_g": 0, "carbohydrate_g": 0, "sugars_g": 0, "fat_g": 0, "fiber_g": 0, "salt_g": 0, "saturated_fat_g": 0}',
    0, 'essai', 1, null, '{}', '{}', private.allergen_keys(), '{vegetarien}');
insert into recipes (id, name, ingredients, instructions, servings, is_published) values
  ('b0000000-0000-4000-a000-000000000001', 'Soupe d’essai', '[
    {"name": "carottes", "quantity": 400, "unit": "g", "food_id": "f0000000-0000-4000-a000-000000000001"},
    {"name": "eau", "quantity": 1, "unit": "l", "food_id": "f0000000-0000-4000-a000-000000000004"},
    {"name": "Herbes", "quantity": 10, "unit": "g"},
    {"name": "sel", "quantity": null, "unit": null}]', '{Cuire.}', 4, true),
  ('b0000000-0000-4000-a000-000000000002', 'Velouté d’essai', '[
    {"name": "carottes", "quantity": 2, "unit": "piece", "food_id": "f0000000-0000-4000-a000-000000000001"},
    {"name": "crème", "quantity": 20, "unit": "cl", "food_id": "f0000000-0000-4000-a000-000000000002"}]',
    '{Cuire.}', 2, true),
  ('b0000000-0000-4000-a000-000000000003', 'Poulet d’essai', '[
    {"name": "poulet", "quantity": 0.5, "unit": "kg", "food_id": "f0000000-0000-4000-a000-000000000003"},
    {"name": "herbes", "quantity": 5, "unit": "g"}]', '{Cuire.}', 2, true),
  ('b0000000-0000-4000-a000-000000000004', 'Brouillon d’essai', '[]', '{}', 2, false);

create function pg_temp.plan(variadic dishes text[]) returns jsonb language sql as $$
  select coalesce(jsonb_object_agg(d.day, d.meals), '{}')
  from (
    select split_part(s, ' ', 1) as day, jsonb_object_agg(split_part(s, ' ', 2), jsonb_build_object(
      'recipe_id', 'b0000000-0000-4000-a000-00000000000' || split_part(s, ' ', 3),
      'servings', split_part(s, ' ', 4)::numeric)) as meals
    from unnest(dishes) as s group by 1
  ) as d
$$;

-- validate_meal_plan
create function pg_temp.said(meals jsonb, person integer default 1) returns text[] language sql as $$
  select coalesce(array_agg(level || ' ' || field || ' ' || code), '{}')
  from validate_meal_plan(meals, ('a0000000-0000-4000-a000-00000000000' || person)::uuid)
$$;
select is(pg_temp.said(v.meals::jsonb), v.said::text[], v.why)
from (values
  ('{}', '{}', 'an empty plan'),
  ('[]', '{error meals not_an_object}', 'a list'),
  ('null', '{error meals not_an_object}', 'nothing'),
  ('{"lundy": {}}', '{error meals.lundy unknown_day}', 'an unknown day'),
  ('{"lundi": {"gouter": {}}}', '{error meals.lundi.gouter unknown_meal}', 'an unknown meal'),
  ('{"lundi": {"diner": {"servings": 1}}}', '{error meals.lundi.diner.recipe_id required}', 'no recipe'),
  ('{"lundi": {"diner": {"recipe_id": "b0000000-0000-4000-a000-000000000001", "servings": 0}}}', '{error meals.lundi.diner.servings out_of_range}', 'no serving'),
  ('{"lundi": {"diner": {"recipe_id": "b0000000-0000-4000-a000-0000000000ff", "servings": 1}}}', '{error meals.lundi.diner.recipe_id recipe_not_found}', 'an unknown recipe')
) as v (meals, said, why);
select is(pg_temp.said(pg_temp.plan('lundi diner 4 1')), '{error meals.lundi.diner.recipe_id recipe_not_found}', 'a draft');
select is(pg_temp.said(pg_temp.plan('lundi diner 2 1')), '{error meals.lundi.diner.recipe_id plan_has_allergen}', 'an allergen of the person');
select is(pg_temp.said(pg_temp.plan('lundi diner 2 1'), 2), '{}', 'who has none eats it');
select is(pg_temp.said(pg_temp.plan('mardi diner 3 1')),
  '{warning meals.mardi.diner.recipe_id plan_allergen_unknown,warning meals.mardi.diner.recipe_id plan_breaks_diet}',
  'an unknown allergen and a broken diet are warned of');
select is(pg_temp.said(pg_temp.plan('lundi petit_dejeuner 1 1', 'lundi dejeuner 1 1', 'lundi diner 1 1'), 2),
  '{warning meals.lundi plan_coverage_low}', 'a day that cannot be judged');
select is(pg_temp.said(pg_temp.plan('lundi petit_dejeuner 2 1', 'lundi dejeuner 2 1', 'lundi diner 2 1'), 2),
  '{warning meals.lundi plan_fiber_low}', 'a day short of fibre, of someone without needs');
update foods set nutrition_per_100g = nutrition_per_100g - 'salt_g'
where id = 'f0000000-0000-4000-a000-000000000002';
select is(pg_temp.said(pg_temp.plan('lundi petit_dejeuner 2 1', 'lundi dejeuner 2 1', 'lundi diner 2 1'), 2),
  '{warning meals.lundi plan_coverage_low}', 'nor can one whose salt is unknown: unknown is not little');
select matches(
  (select message from validate_meal_plan(pg_temp.plan('lundi diner 2 1'), 'a0000000-0000-4000-a000-000000000001')),
  '« Velouté d’essai » contient un de vos allergènes : lait', 'in words'
);
select is(cardinality(pg_temp.said(
  (select jsonb_object_agg('jour' || i, '{}'::jsonb) from generate_series(1, 100000) as i))) <= 20, true,
  'a huge document is not read to its end');

-- The write trigger.
select throws_ok(format($$ insert into weekly_meal_plans (user_id, week_start_date, meals)
  values ('a0000000-0000-4000-a000-000000000001', '2026-03-02', %L) $$, v.meals), 'PT422', null, 'refused: ' || v.why)
from (values
  (pg_temp.plan('lundi diner 2 1'), 'an allergen'),
  (pg_temp.plan('lundi diner 4 1'), 'a draft'),
  (pg_temp.plan('lundi diner 9 1'), 'an unknown recipe'),
  ('{"lundy": {}}', 'an unknown day'),
  ('"x"', 'a text')
) as v (meals, why);
select is((select count(*) from weekly_meal_plans where user_id::text like 'a0000000%'), 0::bigint, 'nothing is half written');
select is((select count(*) from shopping_lists where user_id::text like 'a0000000%'), 0::bigint, 'nor its list');

select lives_ok($$ insert into weekly_meal_plans (id, user_id, week_start_date, meals, total_estimated_cost_euro, shopping_list)
  values ('c0000000-0000-4000-a000-000000000001', 'a0000000-0000-4000-a000-000000000001', '2026-03-02',
    pg_temp.plan('lundi diner 1 2', 'mardi diner 1 2', 'mercredi dejeuner 3 1'), 99999, '[]') $$, 'a sound plan');
select results_eq(
  $$ select i ->> 'name', (i ->> 'quantity')::numeric, i ->> 'unit', i ->> 'category', (i ->> 'estimated_cost')::numeric
     from weekly_meal_plans, jsonb_array_elements(shopping_list) as i
     where id = 'c0000000-0000-4000-a000-000000000001' $$,
  $$ values
    ('Carotte d’essai', 500::numeric, 'g', 'legumes', 1.00::numeric),
    ('Poulet d’essai', 250, 'g', 'volailles', null),
    ('Herbes', 15, 'g', 'autres', null),
    ('sel', null, null, 'autres', null) $$,
  'its list adds up by food and unit, in the order of the aisles, as bought, without tap water'
);
select is((select total_estimated_cost_euro from weekly_meal_plans where id = 'c0000000-0000-4000-a000-000000000001'),
  1.00, 'its cost is worked out, not believed');
select ok((select anti_inflammatory_score_avg between 1 and 10 or anti_inflammatory_score_avg is null
  from weekly_meal_plans where id = 'c0000000-0000-4000-a000-000000000001'), 'so is its score');
select is(
  generate_shopping_list('c0000000-0000-4000-a000-000000000001') -> 'items',
  (select shopping_list from weekly_meal_plans where id = 'c0000000-0000-4000-a000-000000000001'),
  'generate_shopping_list says the same');
select is((generate_shopping_list('c0000000-0000-4000-a000-000000000001') ->> 'cost_coverage')::numeric, 0.25, 'and how much of it has a price');

-- Consolidation: see shopping_lists.sql.
select is(
  (select count(*) from jsonb_array_elements(private.shopping_list(pg_temp.plan('lundi diner 1 4', 'mardi diner 2 2')) -> 'items') as i
   where i ->> 'name' = 'Carotte d’essai'), 1::bigint, 'grams and pieces of one food are one line');
select is(
  (select (i ->> 'estimated_cost')::numeric from jsonb_array_elements(private.shopping_list(pg_temp.plan('mardi diner 2 2')) -> 'items') as i
   where i ->> 'unit' = 'piece'), 0.50, 'two whole carrots of 125 g at 2 EUR/kg');
select is(private.shopping_list('{}') -> 'items', '[]', 'no meal, nothing to buy');

-- The automatic list.
select is((select name from shopping_lists where source_meal_plan_id = 'c0000000-0000-4000-a000-000000000001'),
  'Semaine du 02/03/2026', 'a list is made');
select is((select total_estimated_cost_euro from shopping_lists where source_meal_plan_id = 'c0000000-0000-4000-a000-000000000001'),
  1.00, 'with its total');
update shopping_lists set items = (
  select jsonb_agg(i || '{"checked": true}') from jsonb_array_elements(items) as i
) where source_meal_plan_id = 'c0000000-0000-4000-a000-000000000001';
update weekly_meal_plans set meals = pg_temp.plan('lundi diner 1 4', 'jeudi diner 3 2')
where id = 'c0000000-0000-4000-a000-000000000001';
select results_eq(
  $$ select i ->> 'name', i -> 'checked' from shopping_lists, jsonb_array_elements(items) as i
     where source_meal_plan_id = 'c0000000-0000-4000-a000-000000000001' $$,
  $$ values ('Carotte d’essai', 'true'::jsonb), ('Poulet d’essai', null), ('Herbes', 'true'), ('sel', 'true') $$,
  'changed meals change the list; what is still wanted stays ticked'
);
update weekly_meal_plans set shopping_list = '[]', anti_inflammatory_score_avg = 10, status = 'active'
where id = 'c0000000-0000-4000-a000-000000000001';
select isnt((select shopping_list from weekly_meal_plans where id = 'c0000000-0000-4000-a000-000000000001'),
  '[]', 'what is derived is not written');
update shopping_lists set status = 'archived' where source_meal_plan_id = 'c0000000-0000-4000-a000-000000000001';
update weekly_meal_plans set meals = pg_temp.plan('lundi diner 1 4') where id = 'c0000000-0000-4000-a000-000000000001';
select is((select jsonb_array_length(items) from shopping_lists where source_meal_plan_id = 'c0000000-0000-4000-a000-000000000001'),
  4, 'an archived list stays as it was');

-- Who may ask.
select is(left(pg_temp.reads('a0000000-0000-4000-a000-000000000002', $$ select * from validate_meal_plan('{}', 'a0000000-0000-4000-a000-000000000001') $$), 5), 'PT403', 'nobody asks for another person');
select is(left(pg_temp.reads('a0000000-0000-4000-a000-000000000002', $$ select * from validate_meal_plan('{}', 'a0000000-0000-4000-a000-0000000000ff') $$), 5), 'PT403', 'nor for someone who does not exist');
select is(left(pg_temp.reads('a0000000-0000-4000-a000-000000000002', $$ select * from validate_meal_plan('{}', null) $$), 5), 'PT403', 'nor for nobody');
select is(left(pg_temp.reads('a0000000-0000-4000-a000-000000000002', $$ select generate_shopping_list('c0000000-0000-4000-a000-000000000001') $$), 5), 'PT404', 'the plan of another does not exist');
select is(left(pg_temp.reads('a0000000-0000-4000-a000-000000000002', $$ select generate_shopping_list(null) $$), 5), 'PT404', 'nor does none');
select is(pg_temp.reads('a0000000-0000-4000-a000-000000000002', $$ select count(*) from (select * from validate_meal_plan('{}', 'a0000000-0000-4000-a000-000000000002')) as r $$), '0', 'one asks for oneself');

select * from finish();
rollback;
