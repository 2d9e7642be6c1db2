-- The rules of a food: what check_food tells a form is what a write refuses, in both languages.
begin;

-- One row a rule: a change to a sound food, and the error or warning it must bring.
create temporary table cases (change jsonb, field text, level text, code text) on commit drop;
insert into cases values
  ('{"name_fr": "  "}', 'name_fr', 'error', 'required'),
  ('{"name_fr": null}', 'name_fr', 'error', 'required'),
  (jsonb_build_object('name_fr', repeat('x', 301)), 'name_fr', 'error', 'too_long'),
  ('{"name_fr": "a\u0007b"}', 'name_fr', 'error', 'control_characters'),
  (jsonb_build_object('name_en', repeat('x', 301)), 'name_en', 'error', 'too_long'),
  (jsonb_build_object('subcategory', repeat('x', 201)), 'subcategory', 'error', 'too_long'),
  (jsonb_build_object('common_names', array[repeat('x', 121)]), 'common_names', 'error', 'too_long'),
  (jsonb_build_object('common_names', array_fill('x'::text, array[51])), 'common_names', 'error',
    'too_many_items'),
  ('{"common_names": ["a", null]}', 'common_names', 'error', 'not_a_text'),
  ('{"category": ""}', 'category', 'error', 'required'),
  ('{"category": "pierres"}', 'category', 'error', 'unknown_category'),
  ('{"ciqual_code": "12a", "ciqual_edition": "2025"}', 'ciqual_code', 'error', 'not_a_ciqual_code'),
  ('{"ciqual_code": "987654321"}', 'ciqual_edition', 'error', 'ciqual_edition_wrong'),
  ('{"ciqual_code": "987654321", "ciqual_edition": "2019"}', 'ciqual_edition', 'error',
    'ciqual_edition_wrong'),

  ('{"nutrition_per_100g": [1]}', 'nutrition_per_100g', 'error', 'not_an_object'),
  ('{"nutrition_per_100g": "x"}', 'nutrition_per_100g', 'error', 'not_an_object'),
  ('{"nutrition_per_100g": {"gold_g": 1}}', 'nutrition_per_100g.gold_g', 'error',
    'unknown_nutrient'),
  ('{"nutrition_per_100g": {"fat_g": "12"}}', 'nutrition_per_100g.fat_g', 'error', 'not_a_number'),
  ('{"nutrition_per_100g": {"fat_g": "NaN"}}', 'nutrition_per_100g.fat_g', 'error', 'not_a_number'),
  ('{"nutrition_per_100g": {"fat_g": {"a": 1}}}', 'nutrition_per_100g.fat_g', 'error',
    'not_a_number'),
  ('{"nutrition_per_100g": {"fat_g": -1}}', 'nutrition_per_100g.fat_g', 'error',
    'nutrient_out_of_range'),
  ('{"nutrition_per_100g": {"energy_kcal": 901}}', 'nutrition_per_100g.energy_kcal', 'error',
    'nutrient_out_of_range'),
  ('{"nutrition_per_100g": {"iron_mg": 1e400}}', 'nutrition_per_100g.iron_mg', 'error',
    'nutrient_out_of_range'),
  ('{"nutrition_per_100g": {"fat_g": 10, "saturated_fat_g": 10.1}}',
    'nutrition_per_100g.saturated_fat_g', 'error', 'saturated_above_fat'),
  ('{"nutrition_per_100g": {"carbohydrate_g": 10, "sugars_g": 11}}',
    'nutrition_per_100g.sugars_g', 'error', 'sugars_above_carbohydrates'),
  ('{"nutrition_per_100g": {"protein_g": 50, "carbohydrate_g": 50, "alcohol_g": 5.1}}',
    'nutrition_per_100g', 'error', 'sum_above_100_g'),
  ('{"nutrition_per_100g": {"fat_g": 10, "saturated_fat_g": 5, "monounsaturated_fat_g": 7}}',
    'nutrition_per_100g.fat_g', 'warning', 'fatty_acids_above_fat'),
  ('{"nutrition_per_100g": {"energy_kcal": 300, "energy_kj": 1100, "fat_g": 10, "protein_g": 20,
    "carbohydrate_g": 30, "fiber_g": 5}}', 'nutrition_per_100g.energy_kj', 'warning',
    'energy_differs'),
  ('{"nutrition_per_100g": {"energy_kcal": 330, "fat_g": 10, "protein_g": 20,
    "carbohydrate_g": 30, "fiber_g": 5}}', 'nutrition_per_100g.energy_kcal', 'warning',
    'energy_differs'),
  ('{"nutrition_per_100g": {"salt_g": 1, "sodium_mg": 1000}}', 'nutrition_per_100g.salt_g',
    'warning', 'salt_differs_from_sodium'),
  ('{"nutrition_per_100g": {"iodine_ug": 15001}}', 'nutrition_per_100g.iodine_ug', 'warning',
    'far_above_reference'),
  ('{"nutrition_per_100g": {}}', 'nutrition_per_100g', 'warning', 'essentials_missing'),
  ('{"nutrition_per_100g": {}}', 'anti_inflammatory_score', 'warning', 'score_not_computable'),

  ('{"allergens": ["licorne"]}', 'allergens', 'error', 'unknown_allergen'),
  ('{"allergens": [7]}', 'allergens', 'error', 'not_a_text'),
  ('{"allergens": "milk"}', 'allergens', 'error', 'not_a_list'),
  ('{"allergens": [["milk"]]}', 'allergens', 'error', 'not_a_text'),
  ('{"allergens_absent": ["licorne"]}', 'allergens_absent', 'error', 'unknown_allergen'),
  ('{"allergens": ["milk"], "allergens_absent": ["eggs", "milk"]}', 'allergens', 'error',
    'allergen_both_ways'),
  ('{"allergens": ["milk"]}', 'allergens', 'warning', 'allergens_unknown'),
  ('{"diet_compatibility": ["carnivore"]}', 'diet_compatibility', 'error', 'unknown_diet'),
  ('{"diet_compatibility": ["vegetalien"], "allergens": ["eggs"]}', 'diet_compatibility', 'error',
    'diet_against_allergen'),
  ('{"diet_compatibility": ["sans_gluten"], "allergens": ["gluten"]}', 'diet_compatibility',
    'error', 'diet_against_allergen'),
  ('{"diet_compatibility": ["vegetarien"], "category": "viandes"}', 'diet_compatibility',
    'warning', 'diet_against_category'),
  ('{"diet_compatibility": ["sans_gluten"]}', 'allergens', 'warning', 'diet_allergen_undecided'),
  ('{"diet_compatibility": ["vegetarien"], "allergens_absent": ["milk"]}', 'diet_compatibility',
    'warning', 'allergen_against_diet'),
  ('{"season_months": [5], "is_imported": true}', 'season_months', 'error',
    'imported_has_no_season'),
  ('{"season_months": [0]}', 'season_months', 'error', 'not_a_month'),
  ('{"season_months": [13]}', 'season_months', 'error', 'not_a_month'),
  ('{"season_months": [1.5]}', 'season_months', 'error', 'not_a_month'),
  ('{"season_months": ["mai"]}', 'season_months', 'error', 'not_a_month'),

  ('{"average_price_per_kg": -1, "price_source": "a"}', 'average_price_per_kg', 'error',
    'out_of_range'),
  ('{"average_price_per_kg": "cher", "price_source": "a"}', 'average_price_per_kg', 'error',
    'not_a_number'),
  ('{"average_price_per_kg": 3}', 'price_source', 'error', 'price_without_source'),
  ('{"price_date": "hier"}', 'price_date', 'error', 'not_a_date'),
  ('{"price_date": "9999-01-01"}', 'price_date', 'warning', 'price_in_future'),
  ('{"density_g_per_ml": 0}', 'density_g_per_ml', 'error', 'out_of_range'),
  ('{"edible_fraction": 1.01}', 'edible_fraction', 'error', 'out_of_range'),
  ('{"edible_fraction": 0}', 'edible_fraction', 'error', 'out_of_range'),
  ('{"unit_weights_g": []}', 'unit_weights_g', 'error', 'not_an_object'),
  ('{"unit_weights_g": {"piece": 0}}', 'unit_weights_g.piece', 'error', 'out_of_range'),
  ('{"unit_weights_g": {"piece": "150"}}', 'unit_weights_g.piece', 'error', 'not_a_number'),
  ('{"unit_weights_g": {" ": 1}}', 'unit_weights_g', 'error', 'required'),
  ('{"unit_weights_g": {"louche": 80}}', 'unit_weights_g.louche', 'warning', 'unit_not_accepted'),
  (jsonb_build_object('unit_weights_g', jsonb_build_object(repeat('x', 61), 1)), 'unit_weights_g',
    'error', 'too_long'),
  (jsonb_build_object('unit_weights_g', (
    select jsonb_object_agg('u' || n, 1) from generate_series(1, 51) as n
  )), 'unit_weights_g', 'error', 'too_many_items'),

  ('{"score_rule": "autre"}', 'score_rule', 'error', 'unknown_score_rule'),
  ('{"score_override": 0.5, "score_override_reason": "r"}', 'score_override', 'error',
    'out_of_range'),
  ('{"score_override": 10.5, "score_override_reason": "r"}', 'score_override', 'error',
    'out_of_range'),
  ('{"score_override": 5, "score_override_reason": " "}', 'score_override_reason', 'error',
    'override_without_reason'),
  ('{"score_override": 5, "score_override_reason": "r", "score_rule": "viande_transformee"}',
    'score_override', 'error', 'override_above_rule'),
  ('{"score_override": 2, "score_override_reason": "r", "score_rule": "alcool"}',
    'score_override', 'error', 'override_against_alcohol');

select plan(
  (select count(*) from cases)::integer
  + (select count(*) from cases where level = 'error')::integer + 21
);

create function pg_temp.sound()
returns jsonb
language sql
as $$
  select '{"name_fr": "Aliment", "category": "autres", "nutrition_per_100g": {"fat_g": 1}}'::jsonb;
$$;

-- A form is told …
select ok(
  exists (
    select from public.check_food(pg_temp.sound() || c.change) as f
    where (f.field, f.level, f.code) = (c.field, c.level, c.code)
      and f.message <> '' and f.hint <> ''
  ),
  'check_food tells ' || c.code || ' of ' || c.field || ' for ' || left(c.change::text, 40)
)
from cases as c;

-- … and a write refused: by the rules, or before them by the type of the column.
create function pg_temp.insert_food(change jsonb)
returns text
language plpgsql
as $$
declare
  field text;
begin
  insert into public.foods (
    name_fr, name_en, subcategory, common_names, category, ciqual_code, ciqual_edition,
    nutrition_per_100g, allergens, allergens_absent, diet_compatibility, season_months,
    average_price_per_kg, price_source, price_date, density_g_per_ml, edible_fraction,
    unit_weights_g, score_rule, score_override, score_override_reason, is_imported
  )
  select
    f.name_fr, f.name_en, f.subcategory, f.common_names, f.category, f.ciqual_code,
    f.ciqual_edition, f.nutrition_per_100g, f.allergens, f.allergens_absent,
    f.diet_compatibility, f.season_months, f.average_price_per_kg, f.price_source, f.price_date,
    f.density_g_per_ml, f.edible_fraction, f.unit_weights_g, f.score_rule, f.score_override,
    f.score_override_reason, f.is_imported
  from jsonb_populate_record(null::public.foods, pg_temp.sound() || change) as f;
  return 'accepted';
exception when others then
  get stacked diagnostics field = pg_exception_detail;
  return case
    when sqlstate like 'PT%' then sqlstate || ' ' || field
    when sqlstate like '22%' then 'wrong type'
    else sqlstate
  end;
end;
$$;

select ok(
  pg_temp.insert_food(c.change) in ('PT422 ' || c.field, 'wrong type'),
  'a write refuses ' || c.code || ' of ' || c.field || ' for ' || left(c.change::text, 40)
)
from cases as c
where c.level = 'error';

-- What is sound
select is(pg_temp.insert_food('{}'), 'accepted', 'a sound food is accepted');
select is_empty(
  $$select from public.check_food(pg_temp.sound()) where level = 'error'$$,
  'and check_food finds no error in it'
);
select is(
  pg_temp.insert_food('{"nutrition_per_100g": {"energy_kcal": 900, "fat_g": 100,
    "saturated_fat_g": 100, "carbohydrate_g": 0, "sugars_g": 0, "protein_g": 5}}'),
  'accepted', 'the bounds themselves are accepted'
);
select is(
  pg_temp.insert_food('{"nutrition_per_100g": {"fat_g": null}}'), 'accepted',
  'a null nutrient is none'
);
select is(
  pg_temp.insert_food('{"diet_compatibility": ["vegetarien"], "allergens": ["milk"]}'), 'accepted',
  'a vegetarian food may contain milk'
);

select is(
  pg_temp.insert_food('{"diet_compatibility": ["sans_lactose"], "allergens": ["milk"]}'), 'accepted',
  'milk may be free of lactose'
);
select is_empty(
  $$select code from public.check_food(pg_temp.sound() || '{"diet_compatibility": ["sans_gluten"],
    "allergens_absent": ["gluten"]}') where code like '%diet%'$$,
  'a diet that the allergens bear out says nothing'
);

-- Odd questions of a form
select is(
  (select (field, code)::text from public.check_food(d)), '("",not_an_object)',
  'check_food answers ' || coalesce(d::text, 'nothing')
)
from unnest(array['[]', '1', 'null', null]::jsonb[]) as d;
select is(
  (select count(*) from public.check_food('{"id": "no uuid", "name_fr": 5, "category": {}}')
   where level = 'error'), 2::bigint, 'check_food takes any id and any type'
);
select cmp_ok(
  (select count(*) from public.check_food(jsonb_build_object('nutrition_per_100g', (
    select jsonb_object_agg('k' || n, n) from generate_series(1, 5000) as n
  ))))::integer, '<', 60, 'and does not answer a flood with a flood'
);

-- Languages
select is(
  (select message from public.check_food('{"nutrition_per_100g": {"fat_g": 100.5}}')
   where code = 'nutrient_out_of_range'),
  'Lipides : la valeur doit être comprise entre 0 et 100 g pour 100 g.', 'French by default'
);
set local request.headers = '{"accept-language": "en-GB,en;q=0.9"}';
select is(
  (select message from public.check_food('{"nutrition_per_100g": {"fat_g": 100.5}}')
   where code = 'nutrient_out_of_range'),
  'Fat: the value must lie between 0 and 100 g per 100 g.', 'English when asked for'
);
select throws_ok(
  $$insert into public.foods (name_fr, category) values ('', 'autres')$$, 'PT422',
  'This field is required.', 'in errors too'
);
set local request.headers = '{"accept-language": "fr,en;q=0.5"}';
select is(
  (select message from public.check_food(
    '{"nutrition_per_100g": {"fat_g": 1.5, "saturated_fat_g": 2.25}}'
  ) where code = 'saturated_above_fat'),
  'Les acides gras saturés (2,25 g) dépassent les lipides (1,5 g).', 'with a decimal comma'
);
set local request.headers = '';
select is_empty(
  $$select code from private.error_messages
    where message_fr = message_en
      or length(replace(message_fr, '%%', '')) - length(replace(replace(message_fr, '%%', ''), '%s', ''))
        <> length(replace(message_en, '%%', '')) - length(replace(replace(message_en, '%%', ''), '%s', ''))$$,
  'both languages name the same things'
);

-- The backstop: constraints hold where the trigger is off
alter table public.foods disable trigger user;
select throws_ok(
  $$insert into public.foods (name_fr, category, nutrition_per_100g)
    values ('x', 'autres', '{"fat_g": "NaN"}')$$, '23514', null, 'numbers only'
);
select throws_ok(
  $$insert into public.foods (name_fr, category, edible_fraction) values ('x', 'autres', 'NaN')$$,
  '23514', null, 'NaN is none'
);
select throws_ok(
  $$insert into public.foods (name_fr, category, density_g_per_ml)
    values ('x', 'autres', 'Infinity')$$, '23514', null, 'nor is infinity'
);
alter table public.foods enable trigger user;

select * from finish();
rollback;
