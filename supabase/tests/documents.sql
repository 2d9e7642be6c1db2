-- What jsonb documents may hold: each wrong thing is named with its path, and the constraints agree.
begin;
select plan(38);

create function pg_temp.told(kind text, document jsonb)
returns text
language plpgsql
as $$
declare
  said text;
begin
  execute format(
    'select string_agg(concat_ws('' '', path, code, nullif(array_to_string(args, ''/''), '''')), ''; ''
       order by path) from private.check_%s($1)', kind
  ) into said using document;
  return said;
end;
$$;

select is(pg_temp.told('ingredients', document::jsonb), said, left(document, 60))
from (values
  ('[]', null),
  ('[{"name": "ail", "quantity": 2, "unit": "gousse", "notes": null,
     "food_id": "00000000-0000-4000-a000-000000000001"}]', null),
  ('[{"name": "sel"}]', null),
  ('{}', 'ingredients not_a_list'),
  ('null', 'ingredients not_a_list'),
  ('[3]', 'ingredients.0 not_an_object'),
  ('[{"name": "ail", "quantity": 2}]', 'ingredients.0.unit required'),
  ('[{"name": "ail", "unit": "g"}]', 'ingredients.0.quantity required'),
  ('[{"name": "ail", "quantity": "2", "unit": "g"}]', 'ingredients.0.quantity not_a_number'),
  ('[{"name": "ail", "quantity": 0, "unit": "g"}]',
    'ingredients.0.quantity out_of_range 0.001/100000'),
  ('[{"name": "ail", "quantity": 1e400, "unit": "g"}]',
    'ingredients.0.quantity out_of_range 0.001/100000'),
  ('[{"name": "a", "quantity": 1, "unit": "g"}, {"name": " ", "quantity": 1, "unit": "kilo"}]',
    'ingredients.1.name required; ingredients.1.unit unknown_unit kilo'),
  ('[{"name": "a", "quantité": 1}]', 'ingredients.0.quantité unknown_key quantité'),
  ('[{"name": "a\u0007"}]', 'ingredients.0.name control_characters'),
  ('[{"name": "a", "food_id": "1"}]', 'ingredients.0.food_id not_an_id'),
  ('[{"name": ["a"], "notes": 3}]', 'ingredients.0.name not_a_text; ingredients.0.notes not_a_text')
) as v (document, said);

select is(
  pg_temp.told('ingredients', (select jsonb_agg('{"name": "a"}'::jsonb) from generate_series(1, 101))),
  'ingredients too_many_items 100', 'a recipe has at most 100 ingredients'
);
select is(
  pg_temp.told('ingredients', jsonb_build_array(jsonb_build_object('name', repeat('x', 10000000)))),
  'ingredients.0.name too_long 200', 'a document of 10 MB is told off in one line'
);

select is(pg_temp.told('meals', document::jsonb), said, left(document, 60))
from (values
  ('{}', null),
  ('{"lundi": {"diner": {"recipe_id": "00000000-0000-4000-a000-000000000001", "servings": 2}}}',
    null),
  ('{"lundi": {"diner": {"recipe_id": "x", "servings": 0}}}',
    'meals.lundi.diner.recipe_id not_an_id; meals.lundi.diner.servings out_of_range 0.1/50'),
  ('{"lundi": {"gouter": {}}}', 'meals.lundi.gouter unknown_meal gouter'),
  ('{"monday": {}}', 'meals.monday unknown_day monday'),
  ('{"lundi": []}', 'meals.lundi not_an_object'),
  ('[]', 'meals not_an_object')
) as v (document, said);

select is(
  pg_temp.told('shopping_items', '[{"name": "ail", "quantity": 1, "unit": "g", "category": "x",
    "estimated_cost": -1, "checked": "oui"}]'),
  'items.0.category unknown_category x; items.0.checked not_yes_or_no; '
    || 'items.0.estimated_cost out_of_range 0/100000',
  'a shopping list'
);
select is(
  pg_temp.told('tracking', '{"energy_kcal": -1, "fat_g": "a", "x": 1, "salt_g": null, "iron_mg": 2}'),
  'consumed_nutrition.energy_kcal out_of_range 0/10000000; consumed_nutrition.fat_g not_a_number; '
    || 'consumed_nutrition.salt_g not_a_number; consumed_nutrition.x unknown_nutrient x',
  'nutrients of a day'
);
select is(
  pg_temp.told('meal_times', '{"diner": "24:00", "gouter": "16:00", "dejeuner": "12:30"}'),
  'meal_times.diner not_a_time; meal_times.gouter unknown_meal gouter', 'times of meals'
);
select is(
  pg_temp.told('notifications', '{"email": 1, "sms": true}'),
  'notification_preferences.email not_yes_or_no; notification_preferences.sms unknown_key sms',
  'notifications'
);
select is(
  pg_temp.told('modifications', '[{"name": "beurre", "change": "fond"}]'),
  'ingredient_modifications.0.change unknown_choice fond', 'changes of a recipe'
);

-- Every sentence exists, and every unit is described.
select is_empty($$
  select c from unnest(array['not_a_list', 'not_an_object', 'too_many_items', 'required',
    'not_a_number', 'out_of_range', 'not_a_text', 'too_long', 'control_characters', 'not_an_id',
    'not_a_time', 'not_yes_or_no', 'unknown_key', 'unknown_unit', 'unknown_choice', 'unknown_day',
    'unknown_meal', 'unknown_category', 'unknown_nutrient']) as c
  where not exists (select from private.error_messages as m where m.code = c)
$$, 'each code has its sentence');
select set_eq(
  'select key from private.units', 'select unnest(private.unit_keys())',
  'units are the same in the table and in the constant'
);

-- Values beside documents: the function of each table that refuses them is of the rules as they are.
select is_empty($$
  select t.tgrelid::regclass
  from pg_trigger as t
  join pg_proc as p on p.oid = t.tgfoid
  where t.tgname = 'zz_refuse_bad_values'
    and position(private.value_rules(t.tgrelid) in p.prosrc) = 0
$$, 'no table has rules that private.watch_values has not seen');
select set_eq($$
  select c.conrelid::regclass::text from pg_constraint as c
  where c.contype = 'c' and c.connamespace = 'public'::regnamespace
    and c.conrelid not in ('public.nutrients'::regclass, 'public.recipe_ingredients'::regclass)
$$, $$
  select t.tgrelid::regclass::text from pg_trigger as t where t.tgname = 'zz_refuse_bad_values'
$$, 'each table that requests write is watched');

-- The backstop, with the triggers off as in a restore.
alter table public.user_preferences disable trigger user;
select throws_ok(
  format($$insert into public.user_preferences (user_id, meal_times) values (%L, '{"diner": 3}')$$,
    pg_temp.person('yves')),
  '23514', null, 'a constraint refuses what the check tells of'
);
alter table public.daily_nutrition_tracking disable trigger user;
select throws_ok(
  format($$insert into public.daily_nutrition_tracking (user_id, tracking_date, consumed_nutrition)
    values (%L, '2025-01-01', %L)$$, pg_temp.person('yves'), document),
  '23514', null, 'a day refuses ' || document
)
from unnest(array['{"fat_g": [1]}', '{"fat_g": -1}', '[]']) as document;

select * from finish();
rollback;
