-- The reference foods: allergens, diets, categories, seasons and units never contradict each other,
-- and what nobody has decided stays undecided.
begin;
select plan(56);

create temporary view reference as
select
  f.*,
  array(
    select a from unnest(private.allergen_keys()) as a
    where a <> all (f.allergens || f.allergens_absent)
  ) as undecided
from foods as f
where f.ciqual_code is not null;

select is((select count(*) from reference), 616::bigint, 'the reference foods');

-- Allergens: unknown is never absent
select is_empty(
  format($$select a from reference cross join unnest(%L::text[]) as a
    where ciqual_code = %L and a <> all (undecided)$$, v.allergens, v.code),
  v.name || ': nobody has decided ' || v.allergens
)
from (
  values
    ('26046', 'surimi', '{crustaceans,eggs,gluten,soybeans}'),
    ('11179', 'pesto', '{milk,nuts}'),
    ('7742', 'brioche', '{milk}'),
    ('11054', 'mayonnaise', '{mustard}'),
    ('11110', 'vinaigrette', '{mustard}'),
    ('11004', 'pickles', '{mustard}'),
    ('11041', 'vegetable stock', '{celery,gluten}'),
    ('11001', 'beef stock', '{celery,gluten}'),
    ('11005', 'curry', '{celery,gluten}'),
    ('31074', 'dark chocolate', '{milk,soybeans,nuts}'),
    ('20916', 'miso', '{gluten}')
) as v (code, name, allergens);
-- A composite food is free of something only when somebody says so of that food: these three.
select is_empty(
  $$select ciqual_code, name_fr, allergens_absent from reference
    where allergens_absent <> '{}' and ciqual_code <> all ('{25598,11104,20260}'::text[]) and (
      category in ('charcuteries', 'plats_composes', 'desserts', 'alimentation_infantile')
      or subcategory in (
        'pains', 'pâtes à tarte', 'sauces', 'produits dérivés', 'poissons en conserve', 'margarines',
        'substituts de viande'
      )
      or subcategory = 'chocolats' and ciqual_code <> '18100'
      or subcategory = 'aides culinaires'
      or name_fr ~* '\m(gnocchi|frites|flocons de pomme|cornichon|harissa|tapenade|coulis|curry|quatre-épices)'
      or ciqual_name ~* '(cuisiné|en sauce|garni)'
    )$$,
  'a composite food claims to be free of nothing'
);
select is_empty(
  $$select ciqual_code, name_fr from reference
    where ciqual_name ~ 'préemballé' and undecided = '{}'
      -- Ground and boiled soya, oats or rice, and water.
      and subcategory <> 'boissons végétales'$$,
  'what a manufacturer composed leaves something to its label'
);
select is_empty(
  $$select r.ciqual_code, r.name_fr, w.allergen from reference r join (
      values
        ('amande', 'nuts'), ('noisette', 'nuts'), ('noix (?!(de (coco|muscade|saint)))', 'nuts'),
        ('pistache', 'nuts'), ('cacahuète|arachide', 'peanuts'), ('sésame|tahin', 'sesame-seeds'),
        ('soja|tofu|tempeh|miso', 'soybeans'), ('moutarde', 'mustard'), ('céleri', 'celery'),
        ('œuf(?! de lump)', 'eggs'), ('lupin', 'lupin'),
        ('blé(?! noir)|seigle|orge|avoine|épeautre|seitan', 'gluten'),
        ('(lait|beurre|crème|fromage|yaourt)\M(?! de (coco|cacahuète|marron))', 'milk'),
        ('crevette|crabe|homard|langoustine', 'crustaceans'),
        ('moule|huître|calmar|poulpe|seiche|bulot|palourde|escargot', 'molluscs'),
        ('saumon|thon|sardine|anchois|maquereau|cabillaud|morue|truite|poisson', 'fish')
    ) as w (word, allergen) on r.name_fr ~* ('\m(' || w.word || ')')
    where w.allergen = any (r.allergens_absent)
      and r.name_fr <> 'Haricot beurre cru'$$,
  'no food is free of what its name says'
);
select is_empty(
  $$select ciqual_code, name_fr from reference where allergens && allergens_absent$$,
  'none both contains an allergen and is free of it'
);

-- How the rows say it
select is(
  private.allergens_ruled_out('{milk}', '{nuts,soybeans}'),
  array(
    select a from unnest(private.allergen_keys()) as a where a not in ('milk', 'nuts', 'soybeans')
  ),
  'all that is neither contained nor undecided is ruled out'
);
select is(private.allergens_ruled_out('{milk}', null), '{}', 'nothing is while all is undecided');
select throws_ok(
  format('select private.allergens_ruled_out(%L, %L)', v.contained, v.undecided), '22023', null,
  'what is no allergen is refused: ' || v.contained || ' ' || v.undecided
)
from (
  values ('{}', '{"*"}'), ('{}', '{*}'), ('{}', '{sesame}'), ('{lait}', '{}'), ('{}', '{NULL}')
) as v (contained, undecided);

-- Diets
select is_empty(
  $$select ciqual_code, name_fr, diet from reference cross join (
      values ('sans_gluten', 'gluten'), ('sans_lactose', 'milk')
    ) as r (diet, allergen)
    where (diet = any (diet_compatibility)) <> (allergen = any (allergens_absent))$$,
  'what its diets deny, its allergens do not claim, and the reverse'
);
select is_empty(
  $$select ciqual_code, name_fr from reference
    where 'vegetalien' = any (diet_compatibility) and (
      not allergens_absent @> '{eggs,milk}' or allergens && '{fish,crustaceans,molluscs}'
      or not diet_compatibility @> '{vegetarien,pescetarien,sans_lactose,sans_porc}'
    )$$,
  'vegan means no egg and no milk, and all that follows'
);
select is_empty(
  $$select ciqual_code, name_fr from reference
    where 'vegetarien' = any (diet_compatibility)
      and (allergens && '{fish,crustaceans,molluscs}' or 'pescetarien' <> all (diet_compatibility))$$,
  'vegetarian means no fish, and pescetarian'
);
select is_empty(
  $$select f.ciqual_code, f.name_fr from reference f cross join lateral check_food(to_jsonb(f)) c
    where c.level = 'error' or c.code in
      ('diet_against_category', 'diet_allergen_undecided', 'allergen_against_diet', 'unit_not_accepted')$$,
  'no rule of a food is broken'
);
select is_empty(
  $$select ciqual_code, name_fr from reference
    where category = 'fromages' and 'vegetarien' = any (diet_compatibility)
      and ciqual_code not in ('19584', '12068')$$,
  'a cheese made with rennet is not vegetarian: of what, a label alone tells'
);
select is_empty(
  $$select ciqual_code, name_fr from reference
    where name_fr ~* '^(quinoa|sarrasin|mil |polenta|farine de (riz|sarrasin|pois)|fécule|lentille|pois chiche|haricot \w+ sec|riz )'
      and 'sans_gluten' <> all (diet_compatibility)$$,
  'what holds no gluten by its nature is gluten-free'
);
select is(
  (select diet_compatibility from reference where ciqual_code = '20260'),
  '{pescetarien,sans_gluten,sans_lactose,sans_porc,vegetalien,vegetarien}', 'tomato coulis is vegan'
);

-- Categories
select is_empty(
  $$select ciqual_code, name_fr, r.category from reference join (
      values
        ('produits_laitiers', '{milk}'::text[]), ('fromages', '{milk}'), ('oeufs', '{eggs}'),
        ('poissons', '{fish}'), ('fruits_de_mer', '{crustaceans,molluscs}')
    ) as r (category, allergens) using (category)
    where not reference.allergens && r.allergens$$,
  'a category that is an allergen holds it'
);
select is_empty(
  $$select ciqual_code, name_fr from reference
    where category in ('viandes', 'volailles', 'charcuteries', 'poissons', 'fruits_de_mer')
      and diet_compatibility && '{vegetarien,vegetalien}'
    or category in ('viandes', 'volailles', 'charcuteries') and 'pescetarien' = any (diet_compatibility)
    or category in ('produits_laitiers', 'fromages', 'oeufs') and 'vegetalien' = any (diet_compatibility)
    or (subcategory = 'porc' or name_fr ~* '\mporc\M|saindoux|lardon') and 'sans_porc' = any (diet_compatibility)$$,
  'meat is not vegetarian, milk and eggs are not vegan, pork is pork'
);
select is((select category from reference where ciqual_code = v.code), v.category, v.name || ': ' || v.category)
from (
  values
    ('34500', 'frog legs', 'viandes'), ('18041', 'coconut milk', 'noix_graines'),
    ('11507', 'bicarbonate', 'autres'), ('11046', 'baking powder', 'autres'),
    ('11010', 'yeast', 'autres'), ('9580', 'chickpea flour', 'legumineuses'),
    ('4090', 'potato starch', 'tubercules'), ('26264', 'gnocchi', 'tubercules')
) as v (code, name, category);
select is_empty(
  $$select ciqual_code, name_fr, score_rule from reference
    where (score_rule is not distinct from 'viande_rouge_abats') <> (
      category = 'viandes' and subcategory not in ('lapin', 'autres viandes')
      or subcategory = 'abats' or ciqual_code = '6900')
    or (score_rule = 'alcool') <> (category = 'boissons_alcoolisees')
    or category = 'charcuteries' and score_rule is distinct from 'viande_transformee'$$,
  'each food has the score rule of its kind'
);

-- Seasons
select is(
  (select (season_months, is_imported)::text from reference where ciqual_code = v.code), v.season, v.name
)
from (
  values
    ('20026', '("{1,2,3,4,5,10,11,12}",f)', 'chicory'), ('20028', '("{4,5,6,7,8,9,10,11}",f)', 'fennel'),
    ('13002', '({},t)', 'pineapple is not grown here'), ('13004', '({},t)', 'nor is avocado')
) as v (code, season, name);
select is_empty(
  $$select ciqual_code, name_fr from reference
    where season_months <> '{}' and (
      is_imported
      or category not in ('legumes', 'fruits', 'legumineuses', 'noix_graines', 'tubercules', 'herbes_epices')
      or name_fr ~* 'surgel|conserve|\msec\M|\mjus\M|poudre|farine|fécule'
      or cardinality(season_months) = 12 and ciqual_code not in ('20056', '20022')
    )$$,
  'what is imported, preserved or no crop has no season; only mushrooms and cress have them all'
);
select is_empty(
  $$select ciqual_code, name_fr from reference
    where category in ('legumes', 'fruits') and season_months = '{}' and not is_imported
      and name_fr ~* '\mcrue?\M' and name_fr !~* 'surgel|conserve'
      -- Grown all year round, or too little to have a calendar.
      and name_fr !~ '^(Pleurote|Pousse|Mesclun|Pak choï|Gombo)'$$,
  'every fresh fruit and vegetable has its season, or is not grown here'
);
select isnt(
  (select season_months from reference where ciqual_code = '20023'),
  (select season_months from reference where ciqual_code = '20055'), 'celery stalks are not celeriac'
);

-- Units
select is_empty(
  $$select ciqual_code, name_fr, unit from reference cross join lateral jsonb_object_keys(unit_weights_g) as unit
    where unit <> all (private.unit_keys())$$,
  'every measure of a food is one that recipes accept'
);
select is_empty(
  $$select f.name_fr, u.unit, m.status, m.purchased_grams
    from reference as f cross join lateral jsonb_each(f.unit_weights_g) as u (unit, grams)
    cross join lateral private.measure_ingredients(array[f.id], array[jsonb_build_array(
      jsonb_build_object('name', f.name_fr, 'quantity', 1, 'unit', u.unit, 'food_id', f.id)
    )]) as m
    where m.status <> 'measured' or m.grams > u.grams::numeric or m.grams is null$$,
  'and weighs there what the food says'
);
select set_eq(
  'select key from private.units', 'select unnest(private.unit_keys())',
  'the units are those of the constant that constraints use'
);

-- Combinations are reference data as well
select cmp_ok((select count(*) from food_combinations), '>=', 25::bigint, 'the combinations');
select is(
  (select array_agg(m.version order by m.version) from supabase_migrations.schema_migrations as m
   where array_to_string(m.statements, ' ') like '%insert into public.food_combinations%'),
  '{002}', 'come with the reference foods, not with the samples'
);
select is_empty(
  $$select t from unnest(enum_range(null::combination_type)) t
    where not exists (select from food_combinations where combination_type = t)$$,
  'of all three types'
);
select is_empty(
  $$select c.id, f.id from food_combinations c cross join unnest(array[c.food_1_id, c.food_2_id]) as f (id)
    where f.id not in (select id from reference)$$,
  'each of two reference foods'
);
select is_empty(
  $$select scientific_explanation from food_combinations
    where coalesce(length(scientific_explanation), 0) < 60 or nutritional_benefits = '{}'
      or coalesce(reference_doi, reference_note) is null
      or is_verified = (evidence_grade = 'connaissance_generale')
      or is_verified and reference_note ~ 'à confirmer'$$,
  'each is explained and says what it rests on; what nobody read in its source is marked so'
);

select * from finish();
rollback;
