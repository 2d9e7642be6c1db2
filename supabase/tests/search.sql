-- Search and facets of foods.
begin;
select plan(59);

-- Only these foods: what the sample data has made of the others goes first.
delete from public.weekly_meal_plans;
delete from public.recipes;
delete from public.food_combinations;
delete from public.foods;
insert into public.foods (name_fr, name_en, common_names, category, allergens, allergens_absent,
  diet_compatibility, season_months)
values
  ('Épinard cru', 'Spinach, raw', '{}', 'legumes', '{}', '{milk,nuts}', '{vegetalien}', '{4,5}'),
  ('Épinard à la crème', 'Creamed spinach', '{}', 'plats_composes', '{milk}', '{nuts}', '{}', '{}'),
  ('Carotte crue', 'Carrot, raw', '{}', 'legumes', '{}', '{milk}', '{vegetalien}', '{1,2,12}'),
  ('Gâteau à la carotte', 'Carrot cake', '{}', 'desserts', '{eggs,gluten,nuts}', '{}', '{}', '{}'),
  ('Huile d''olive vierge extra', 'Olive oil', '{}', 'matieres_grasses', '{}', '{}', '{}', '{}'),
  ('Thon à l''huile', 'Tuna in oil', '{}', 'poissons', '{fish}', '{}', '{}', '{}'),
  ('Maïs doux', 'Sweet corn', '{}', 'legumes', '{}', '{}', '{}', '{}'),
  ('Son d''avoine', 'Oat bran', '{}', 'cereales', '{gluten}', '{}', '{}', '{}'),
  ('Œuf dur', 'Boiled egg', '{}', 'oeufs', '{eggs}', '{}', '{}', '{}'),
  ('Sucre roux', 'Brown sugar', '{cassonade}', 'sucres', '{}', '{}', '{}', '{}'),
  ('Courgette', 'Courgette', '{zucchini}', 'legumes', '{}', '{}', '{}', '{6,7}'),
  ('Chou blanc', 'Cabbage', '{}', 'legumes', '{}', '{}', '{}', '{}'),
  ('Chou de Bruxelles', 'Sprouts', '{}', 'legumes', '{}', '{}', '{}', '{}'),
  ('Lait écrémé', 'Skimmed milk', '{}', 'produits_laitiers', '{milk}', '{}', '{}', '{}'),
  ('Lait demi-écrémé', 'Milk', '{}', 'produits_laitiers', '{milk}', '{}', '{}', '{}'),
  ('Fromage blanc 0 % MG', 'Quark', '{}', 'produits_laitiers', '{milk}', '{}', '{}', '{}');

create function pg_temp.finds(q text)
returns text
language sql
as $$
  select coalesce(string_agg(s.name_fr, ' | ' order by s.rank desc, s.name_sort), 'nothing')
  from public.search_foods(q) as s;
$$;

select is(pg_temp.finds(q), found, what)
from (
  values
    ('epinards', 'Épinard cru | Épinard à la crème', 'no accents, plural'),
    ('ÉPINARD', 'Épinard cru | Épinard à la crème', 'capitals'),
    (U&'e\0301pinard', 'Épinard cru | Épinard à la crème', 'a decomposed accent'),
    ('épin', 'Épinard cru | Épinard à la crème', 'while typing'),
    ('epinrad', 'Épinard cru | Épinard à la crème', 'letters exchanged'),
    ('epnard', 'Épinard cru | Épinard à la crème', 'a letter missing'),
    ('spinach', 'Épinard cru | Épinard à la crème', 'in English'),
    ('carotte', 'Carotte crue | Gâteau à la carotte', 'names that begin so come first'),
    ('crème épinards', 'Épinard à la crème', 'any order'),
    ('olive huile', 'Huile d''olive vierge extra', 'any order, with an elision'),
    ('huile d''olive', 'Huile d''olive vierge extra', 'as written'),
    ('huile de olive', 'Huile d''olive vierge extra', 'little words tell nothing'),
    ('huile dolive', 'Huile d''olive vierge extra', 'an apostrophe missing'),
    ('mais', 'Maïs doux', 'a stop word once folded'),
    ('son', 'Son d''avoine', 'a stop word that is a food'),
    ('oeuf', 'Œuf dur', 'ligatures'),
    ('œufs', 'Œuf dur', 'ligatures in the plural'),
    ('cassonade', 'Sucre roux', 'another name'),
    ('zuchini', 'Courgette', 'another name with a typo'),
    ('corgette', 'Courgette', 'a letter missing inside'),
    ('choux', 'Chou blanc | Chou de Bruxelles', 'plural in x, shorter names first'),
    ('choux de bruxelle', 'Chou de Bruxelles', 'mixed plurals'),
    ('lait ecreme', 'Lait écrémé | Lait demi-écrémé', 'the very name first'),
    ('lait ecremé demi', 'Lait demi-écrémé', 'all words count'),
    ('fromage blanc 0%', 'Fromage blanc 0 % MG', 'figures and signs'),
    ('c', 'Courgette | Chou blanc | Carotte crue | Chou de Bruxelles', 'a first letter'),
    ('xyzxyz', 'nothing', 'nothing like it')
) as t (q, found, what);

select is(
  (select count(*) from public.search_foods(q)), 16::bigint,
  'no word finds everything: ' || coalesce(quote_literal(q), 'null')
)
from unnest(array[null, '', ' ', '%', ''':*&|!()', '的']) as q;
select lives_ok(
  format('select count(*) from public.search_foods(%L)', q), 'lives with ' || left(q, 20)
)
from unnest(array[
  repeat('a', 100000), repeat('a ', 50000), '<script>', E'\\', 'a:*', 'a & ! b', E'\t\n', '😀 é'
]) as q;

-- Facets
create function pg_temp.facet(facet text, value text, q text, filter jsonb)
returns bigint
language sql
as $$
  select f.found from public.food_facets(q, filter) as f
  where f.facet = $1 and f.value is not distinct from $2;
$$;

select is(pg_temp.facet(facet, value, q, filter), foods, what)
from (
  values
    ('total', null, null, '{}'::jsonb, 16::bigint, 'all foods'),
    ('category', 'legumes', null, '{}', 6, 'a category'),
    ('total', null, 'carotte', '{}', 2, 'under a search'),
    ('category', 'legumes', 'carotte', '{"category": ["desserts"]}', 1,
      'a facet does not filter itself'),
    ('total', null, 'carotte', '{"category": ["desserts"]}', 1, 'it filters the total'),
    ('allergens', 'milk', null, '{"category": ["legumes", "plats_composes"]}', 1,
      'it filters other facets')
) as t (facet, value, q, filter, foods, what);
select is(
  (select (pg_temp.facet('total', null, null, '{"allergens_absent": ["milk", "nuts"]}'),
    pg_temp.facet('total', null, null, '{"allergens": ["milk", "fish"]}'),
    pg_temp.facet('total', null, null, '{"season_months": [5, 12]}'),
    pg_temp.facet('total', null, null, '{"diet_compatibility": ["vegetalien"], "category": []}'),
    pg_temp.facet('total', null, null, '{"is_incomplete": true, "missing_score": true}'),
    pg_temp.facet('total', null, null, '{"score_min": 5, "score_max": null}'))::text),
  '(1,5,2,2,16,0)', 'free of all, with any, in any month, for all diets, incomplete, by score'
);
-- Allergens that nobody has decided
update public.foods set allergens_absent = array(
  select a from unnest(private.allergen_keys()) as a where a <> all (allergens)
) where name_fr in ('Chou blanc', 'Lait écrémé');
select is(
  (select (pg_temp.facet('allergens_unknown', 'true', null, '{}'),
    pg_temp.facet('allergens_unknown', 'true', 'lait', '{"allergens_unknown": true}'),
    pg_temp.facet('total', null, 'lait', '{"allergens_unknown": true}'),
    pg_temp.facet('total', null, 'lait', '{"allergens_unknown": false}'),
    pg_temp.facet('allergens_unknown', 'true', null, '{"category": ["legumes"]}'))::text),
  '(14,1,1,1,5)', 'foods with an allergen to decide are counted and found'
);
select is(
  (select array_agg(f.name_fr order by f.name_sort) from public.foods_summary as f where not f.allergens_unknown),
  array['Chou blanc', 'Lait écrémé'], 'the list tells them from those without any'
);
select is(
  (select array_agg(f.name_fr order by f.name_sort) from public.search_foods('lait') as f where f.allergens_unknown),
  array['Lait demi-écrémé'], 'so does the search'
);
select is(
  pg_temp.facet('total', null, null, '{"allergens_absent": ["milk"]}'), 3::bigint,
  'undecided is not free of'
);

select throws_ok(
  format('select public.food_facets(null, %L)', filter), 'PT422', null,
  'refuses ' || filter
)
from unnest(array[
  '[]', '{"colour": ["red"]}', '{"category": "legumes"}', '{"category": [null]}',
  '{"is_incomplete": "yes"}', '{"score_min": "high"}', '{"allergens_unknown": "yes"}'
]) as filter;

select * from finish();
rollback;
