-- A diet holds where the linked ingredients bear it out: a tag typed by hand outweighs nothing.
begin;
select plan(32);

insert into auth.users (id, email, email_confirmed_at) values
  ('a0000000-0000-4000-a000-000000000001', 'regime-1@essai.example', now()),
  ('a0000000-0000-4000-a000-000000000002', 'regime-2@essai.example', now()),
  ('a0000000-0000-4000-a000-000000000003', 'regime-3@essai.example', now());
insert into user_profiles (user_id, allergies, food_restrictions) values
  ('a0000000-0000-4000-a000-000000000001', '{}', '{sans_gluten}'),
  ('a0000000-0000-4000-a000-000000000002', '{gluten}', '{}'),
  ('a0000000-0000-4000-a000-000000000003', '{}', '{vegetalien}');

create function pg_temp.rid(id integer) returns uuid language sql as $$
  select ('b0000000-0000-4000-a000-' || lpad(id::text, 12, '0'))::uuid
$$;
create function pg_temp.uid(id integer) returns uuid language sql as $$
  select ('a0000000-0000-4000-a000-' || lpad(id::text, 12, '0'))::uuid
$$;
-- An ingredient: linked to a reference food by its Ciqual code, or a name alone.
create function pg_temp.line(name text, code text default null) returns jsonb language sql as $$
  select jsonb_build_object('name', name, 'quantity', 200, 'unit', 'g')
    || coalesce((select jsonb_build_object('food_id', f.id) from foods as f where f.ciqual_code = code), '{}')
$$;

update recipes set is_published = false, is_featured = false where is_published;
-- As an import leaves it: no allergen, no diet.
insert into foods (id, name_fr, category)
values ('f0000000-0000-4000-a000-000000000001', 'Steak importé', 'viandes');
insert into recipes (id, name, ingredients, instructions, servings, is_published, meal_type, diet_tags)
select pg_temp.rid(v.id), v.name, v.lines, '{Cuire.}', 2, true, '{diner}', v.tags::text[]
from (values
  (1, 'Galette sans lien', jsonb_build_array(pg_temp.line('farine de blé')), '{sans_gluten,vegetalien}'),
  (2, 'Galette liée', jsonb_build_array(pg_temp.line('farine de blé', '9440')), '{sans_gluten,vegetalien}'),
  (3, 'Lentilles', jsonb_build_array(pg_temp.line('lentilles', '20585'), pg_temp.line('huile', '17270')), '{}'),
  (4, 'Lentilles et mystère', jsonb_build_array(pg_temp.line('lentilles', '20585'), pg_temp.line('bouillon')), '{sans_gluten,vegetalien}'),
  (5, 'Omelette', jsonb_build_array(pg_temp.line('œufs', '22000')), '{vegetalien,sans_gluten}'),
  (6, 'Œufs et mystère', jsonb_build_array(pg_temp.line('œufs', '22000'), pg_temp.line('bouillon')), '{vegetalien,sans_gluten}'),
  (7, 'Soupe au bouillon', jsonb_build_array(pg_temp.line('carottes', '20009'), pg_temp.line('bouillon', '11041')), '{sans_gluten}'),
  (8, 'Steak importé', jsonb_build_array(jsonb_build_object('name', 'steak', 'quantity', 200, 'unit', 'g',
    'food_id', 'f0000000-0000-4000-a000-000000000001')), '{vegetarien}')
) as v (id, name, lines, tags);

-- What the linked foods say
select results_eq(
  format('select diets, diets_refused from recipes where id = pg_temp.rid(%s)', v.id),
  format('values (%L::text[], %L::text[])', v.diets, v.refused), v.what
)
from (values
  (1, '{}', '{}', 'an unlinked ingredient: nothing is known'),
  (2, '{pescetarien,sans_lactose,sans_porc,vegetalien,vegetarien}', '{sans_gluten}',
    'a linked one: its diets, and what it holds refuses the others'),
  (3, '{pescetarien,sans_gluten,sans_lactose,sans_porc,vegetalien,vegetarien}', '{}',
    'all that every food suits, without any tag'),
  (4, '{}', '{}', 'one unlinked ingredient makes every diet unknown'),
  (5, '{pescetarien,sans_gluten,sans_lactose,sans_porc,vegetarien}', '{vegetalien}', 'an egg refuses vegan'),
  (6, '{}', '{vegetalien}', 'which needs no other ingredient'),
  (7, '{pescetarien,sans_porc,vegetarien}', '{}',
    'a composite food whose gluten and milk nobody decided: neither suited nor refused'),
  (8, '{}', '{pescetarien,vegetalien,vegetarien}',
    'meat whose diets nobody has said refuses those that leave meat out, and no other')
) as v (id, diets, refused, what);
select is_empty(
  'select slug from recipes where not diet_tags <@ diets and id not in (select pg_temp.rid(n) from generate_series(1, 8) n)',
  'no sample recipe is tagged with more than its foods bear out'
);
select is_empty(
  'select slug from recipes where diets && diets_refused', 'no diet is both suited and refused'
);

-- What a person is told: score, broken, unknown
create function pg_temp.fit(recipe integer, person integer) returns text language sql as $$
  select (score, allergens_found, allergens_unknown, restrictions_broken, restrictions_unknown)::text
  from calculate_diet_compatibility_score(pg_temp.rid(recipe), pg_temp.uid(person))
$$;
select is(pg_temp.fit(v.recipe, v.person), v.told, v.what)
from (values
  (1, 1, '(85,{},{},{},{sans_gluten})', 'wheat flour by name, tagged gluten-free: unknown'),
  (1, 2, '(80,{},{gluten},{},{})', 'to whom gluten is an allergy as well'),
  (2, 1, '(50,{},{},{sans_gluten},{})', 'linked wheat flour, tagged gluten-free: broken'),
  (2, 2, '(0,{gluten},{},{},{})', 'an allergen: 0'),
  (3, 1, '(100,{},{},{},{})', 'borne out by every food'),
  (4, 1, '(85,{},{},{},{sans_gluten})', 'by all but one: unknown'),
  (5, 3, '(50,{},{},{vegetalien},{})', 'eggs tagged vegan: broken'),
  (7, 1, '(85,{},{},{},{sans_gluten})', 'undecided gluten: unknown')
) as v (recipe, person, told, what);

-- Recommendations
create function pg_temp.told(person integer) returns text language sql as $$
  select string_agg(r.name || ' ' || r.restrictions_unknown::text, ', ' order by r.name)
  from get_personalized_recipe_recommendations(pg_temp.uid(person), 'diner', 100) as r
$$;
select is(
  pg_temp.told(1), 'Lentilles {}, Omelette {}, Soupe au bouillon {sans_gluten}',
  'what breaks a restriction is left out; what is unknown is told'
);
select is(
  (select r.name from get_personalized_recipe_recommendations(pg_temp.uid(3), 'diner', 1) as r), 'Lentilles',
  'a tag puts nothing in front'
);

-- Meal plans
create function pg_temp.plan(recipe integer) returns jsonb language sql as $$
  select jsonb_build_object('lundi', jsonb_build_object('diner', jsonb_build_object(
    'recipe_id', pg_temp.rid(recipe), 'servings', 1)))
$$;
select is(
  (select string_agg(f.level || ' ' || f.code, ', ') from validate_meal_plan(pg_temp.plan(v.recipe), pg_temp.uid(v.person)) as f),
  v.told, v.what
)
from (values
  (1, 1, 'warning plan_diet_unknown', 'a plan: unknown'),
  (1, 2, 'warning plan_allergen_unknown', 'a plan: an allergen of unknown status'),
  (2, 1, 'warning plan_breaks_diet', 'a plan: broken'),
  (2, 2, 'error plan_has_allergen', 'a plan: an allergen'),
  (3, 1, null, 'a plan: well')
) as v (recipe, person, told, what);

-- Lists
select is(
  (select (diets, diets_refused)::text from recipes_summary where id = pg_temp.rid(2)),
  '("{pescetarien,sans_lactose,sans_porc,vegetalien,vegetarien}",{sans_gluten})', 'the list of recipes tells'
);
select is(
  (select (diets, diets_refused)::text from search_recipes('galette liée') where id = pg_temp.rid(2)),
  '("{pescetarien,sans_lactose,sans_porc,vegetalien,vegetarien}",{sans_gluten})', 'so does the search'
);

-- Derived: nobody types them, and they follow the foods
select is(
  pg_temp.writes('nutritionist', format(
    'update recipes set diets = ''{sans_gluten}'', diets_refused = ''{}'', version = version where id = %L', pg_temp.rid(2))),
  '1', 'a form that sends them back'
);
select is(
  (select (diets @> '{sans_gluten}', diets_refused)::text from recipes where id = pg_temp.rid(2)),
  '(f,{sans_gluten})', 'changes nothing'
);
update foods set allergens_absent = array_remove(allergens_absent, 'gluten'),
  diet_compatibility = array_remove(diet_compatibility, 'sans_gluten') where ciqual_code = '20585';
select is(
  (select (diets @> '{sans_gluten}', diets_refused)::text from recipes where id = pg_temp.rid(3)),
  '(f,{})', 'a food that is undecided again makes its recipes so'
);
update foods set allergens = allergens || '{gluten}' where ciqual_code = '20585';
select is(pg_temp.fit(3, 1), '(50,{},{},{sans_gluten},{})', 'one that contains it refuses them');
select is(private.refresh_recipes(array(select id from recipes)), 0, 'nothing is left to refresh');

select * from finish();
rollback;
