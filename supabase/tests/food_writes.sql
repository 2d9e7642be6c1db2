-- What a write of a food derives, records and refuses.
begin;
select plan(56);

create temporary table made (id uuid) on commit drop;
insert into made select pg_temp.some_food('  Aliment témoin ', '{"fat_g": 10, "salt_g": null}');

create function pg_temp.f()
returns public.foods
language sql
as $$ select f.* from public.foods as f join made as m on m.id = f.id $$;

-- As the API would: by a person, returning the error if there is one.
create function pg_temp.change(who text, assignments text)
returns text
language sql
as $$
  select pg_temp.writes(
    who, format(
      'update public.foods set %s%s where id = %L', assignments,
      -- From the version that is stored, unless the test is about versions.
      case when assignments !~ '\mversion\M' then ', version = version' else '' end,
      (select id from made)
    )
  );
$$;

-- Texts and lists in order
select is((pg_temp.f()).name_fr, 'Aliment témoin', 'texts are trimmed');
select is((pg_temp.f()).name_sort, 'aliment temoin', 'and folded for sorting');
select is((pg_temp.f()).nutrition_per_100g, '{"fat_g": 10}'::jsonb, 'null nutrients are dropped');
select is(pg_temp.change('nutritionist', $$
  name_en = ' ', common_names = '{" b ",a,"",b}', allergens = '{nuts,milk,nuts}',
  allergens_absent = null, season_months = '{12,1,7,1}', score_override_reason = ''
$$), '1', 'a nutritionist changes the food');
select is((pg_temp.f()).name_en, null, 'an empty text is none');
select is((pg_temp.f()).common_names, array['b', 'a'], 'names stay in order, once each');
select is((pg_temp.f()).allergens, array['milk', 'nuts'], 'lists are sorted, once each');
select is((pg_temp.f()).allergens_absent, '{}', 'a missing list is empty');
select is((pg_temp.f()).season_months, array[1, 7, 12]::smallint[], 'months are sorted');
select is((pg_temp.f()).season_availability, array['ete', 'hiver'], 'seasons follow the months');
select is(
  array(select private.seasons_of(array[m]::smallint[]) from generate_series(1, 12) as m)::text,
  '{{hiver},{hiver},{printemps},{printemps},{printemps},{ete},{ete},{ete},{automne},{automne},{automne},{hiver}}',
  'the season of each month'
);

-- Completeness
select is(
  (pg_temp.f()).missing_essentials,
  array['energy_kcal', 'protein_g', 'carbohydrate_g', 'sugars_g', 'saturated_fat_g', 'fiber_g',
    'salt_g'],
  'missing essentials are listed'
);
select ok((pg_temp.f()).is_incomplete, 'the food is incomplete');
select is(pg_temp.change('nutritionist', $$nutrition_per_100g = '{"energy_kcal": 90, "protein_g": 0,
  "carbohydrate_g": 0, "sugars_g": 0, "fat_g": 10, "saturated_fat_g": 5, "fiber_g": 0, "salt_g": 0,
  "cholesterol_mg": 0, "beta_carotene_ug": 3718, "magnesium_mg": 310.1, "vitamin_c_mg": 118.2,
  "vitamin_e_mg": 8.73, "vitamin_b6_mg": 1.47, "zinc_mg": 9.84}'$$), '1', 'values are typed');
select ok(not (pg_temp.f()).is_incomplete, 'now it is complete');
select is(
  (pg_temp.f()).computed_score,
  ((pg_temp.f()).score_detail ->> 'score')::numeric, 'the score is explained'
);
select is(
  (pg_temp.f()).anti_inflammatory_score, (pg_temp.f()).computed_score, 'and is in effect'
);
select is((pg_temp.f()).inflammatory_potential::text, 'anti_inflammatoire_fort', 'with its band');

-- Rule and override
select is(pg_temp.change('nutritionist', $$score_rule = 'viande_transformee'$$), '1', 'a rule');
select is((pg_temp.f()).anti_inflammatory_score, 4.0, 'caps the score');
select is(
  ((pg_temp.f()).score_reviewed_by, (pg_temp.f()).score_reviewed_at is not null)::text,
  format('(%s,t)', pg_temp.person('nutritionist')), 'and is a review'
);
select is(
  pg_temp.change('admin', $$score_override = 3.5, score_override_reason = 'Essai',
    score_reviewed_by = md5('zoe')::uuid$$), '1', 'an override'
);
select is(
  (pg_temp.f()).anti_inflammatory_score || ' ' || (pg_temp.f()).inflammatory_potential,
  '3.5 pro_inflammatoire', 'is in effect'
);
select is(
  (pg_temp.f()).score_reviewed_by, pg_temp.person('admin'), 'the reviewer cannot be made up'
);
select is(pg_temp.change('nutritionist', $$name_en = 'Sample'$$), '1', 'another change');
select is((pg_temp.f()).score_reviewed_by, pg_temp.person('admin'), 'is no review');
select is(
  pg_temp.change('admin', 'score_override = null, score_override_reason = null, score_rule = null,
    anti_inflammatory_score = 1, computed_score = 1, missing_essentials = array[''fat_g''],
    inflammatory_potential = null, score_detail = ''{}'''), '1', 'derived columns are sent along'
);
select is(
  ((pg_temp.f()).score_reviewed_by, (pg_temp.f()).anti_inflammatory_score > 8,
    (pg_temp.f()).missing_essentials)::text,
  '(,t,{})', 'and derived all the same; without a rule there is no review'
);

-- Version, time and person
select is((pg_temp.f()).version, 7, 'each write counts');
select is(
  pg_temp.change('nutritionist', $$version = 6, name_en = 'x'$$), 'PT409 version', 'stale: refused'
);
select is(
  pg_temp.change('nutritionist', $$version = null$$), 'PT409 version', 'no version is a stale one'
);
select is(pg_temp.change('nutritionist', $$version = 7, name_en = 'x'$$), '1', 'the last: taken');
select is(pg_temp.change('nutritionist', 'id = gen_random_uuid()'), 'PT422 id', 'the id is fixed');
select is(
  pg_temp.change('nutritionist', $$updated_by = md5('zoe')::uuid, updated_at = '2001-01-01',
    created_at = '2001-01-01'$$), '1', 'stamps are sent along'
);
select is(
  ((pg_temp.f()).updated_by = pg_temp.person('nutritionist'),
    (pg_temp.f()).updated_at > '2025-01-01', (pg_temp.f()).created_at > '2025-01-01')::text,
  '(t,t,t)', 'and set all the same'
);

-- Where values come from
select set_config('app.source', 'ciqual-2025', true);
update public.foods set
  nutrition_per_100g = '{"fat_g": 0.5, "salt_g": 1, "iron_mg": 2}',
  nutrition_details = '{"fat_g": {"qualifier": "less_than", "raw": "< 0,5", "source": "ciqual-2025"},
    "salt_g": {"qualifier": "exact", "source": "ciqual-2025"}}'
where id = (select id from made);
select set_config('app.source', '', true);
select is(
  (pg_temp.f()).nutrition_details,
  '{"fat_g": {"qualifier": "less_than", "raw": "< 0,5", "source": "ciqual-2025"},
    "salt_g": {"qualifier": "exact", "source": "ciqual-2025"},
    "iron_mg": {"qualifier": "exact", "source": "ciqual-2025"}}'::jsonb,
  'an import says where its values come from'
);
select is(
  pg_temp.change('nutritionist', $$
    nutrition_per_100g = '{"fat_g": 0.5, "salt_g": 1.5, "zinc_mg": 1}',
    nutrition_details = '{"zinc_mg": {"qualifier": "exact", "source": "ciqual-2025"}}'
  $$), '1', 'a person changes, adds and removes values'
);
select is(
  (pg_temp.f()).nutrition_details,
  '{"fat_g": {"qualifier": "less_than", "raw": "< 0,5", "source": "ciqual-2025"},
    "salt_g": {"qualifier": "exact", "source": "saisie"},
    "zinc_mg": {"qualifier": "exact", "source": "saisie"},
    "iron_mg": {"qualifier": "unknown", "source": "saisie"}}'::jsonb,
  'each is marked, the untouched one keeps its source'
);

-- How exact a typed value is
create function pg_temp.qualify(amounts text, details text)
returns text
language sql
as $$
  select pg_temp.change('nutritionist',
    format('nutrition_per_100g = %L, nutrition_details = %L', amounts, details));
$$;
select is(
  pg_temp.qualify(
    '{"fat_g": 0.5, "salt_g": 1.5, "zinc_mg": 2, "iron_mg": 0, "fiber_g": 3}',
    '{"fat_g": {"qualifier": "less_than", "source": "saisie"},
      "salt_g": {"qualifier": "less_than", "source": "saisie"},
      "zinc_mg": {"qualifier": "less_than", "source": "saisie"},
      "iron_mg": {"qualifier": "traces", "source": "saisie"},
      "fiber_g": {"qualifier": "less_than", "source": "ciqual-2025"}}'
  ), '1', 'a person types bounds and traces'
);
select is(
  (pg_temp.f()).nutrition_details,
  '{"fat_g": {"qualifier": "less_than", "raw": "< 0,5", "source": "ciqual-2025"},
    "salt_g": {"qualifier": "less_than", "source": "saisie"},
    "zinc_mg": {"qualifier": "less_than", "source": "saisie"},
    "iron_mg": {"qualifier": "traces", "source": "saisie"},
    "fiber_g": {"qualifier": "exact", "source": "saisie"}}'::jsonb,
  'they are kept so; the untouched one keeps its source, and no person types for Ciqual'
);
select is(
  ((pg_temp.f()).score_detail -> 'parts' @> '[{"key": "zinc_mg", "amount": 1, "qualifier": "less_than"}]'),
  true, 'the score counts half of them'
);
select is(
  pg_temp.qualify('{"fat_g": 0.5, "salt_g": 1.5, "zinc_mg": 2, "iron_mg": 0, "fiber_g": 3}', '{}'),
  '1', 'a save that says nothing of them'
);
select is(
  (pg_temp.f()).nutrition_details -> 'zinc_mg',
  '{"qualifier": "less_than", "source": "saisie"}'::jsonb, 'changes nothing'
);
select is(
  pg_temp.qualify(
    '{"fat_g": 0.5, "zinc_mg": 0, "iron_mg": 4}',
    '{"fat_g": {"qualifier": "exact", "source": "saisie"},
      "zinc_mg": {"qualifier": "less_than", "source": "saisie"},
      "iron_mg": {"qualifier": "traces", "source": "saisie"}}'
  ), '1', 'the same amount is measured now; a bound of 0 and traces of 4 are none'
);
select is(
  (pg_temp.f()).nutrition_details - array['salt_g', 'fiber_g'],
  '{"fat_g": {"qualifier": "exact", "source": "saisie"},
    "zinc_mg": {"qualifier": "exact", "source": "saisie"},
    "iron_mg": {"qualifier": "exact", "source": "saisie"}}'::jsonb,
  'all are exact'
);
select is(
  pg_temp.change('nutritionist', $$nutrition_per_100g = '{"fat_g": 1, "saturated_fat_g": 1.5}',
    nutrition_details = '{"saturated_fat_g": {"qualifier": "less_than", "source": "saisie"}}'$$),
  '1', 'a bound breaks a rule only where it must'
);
select ok(
  not exists (
    select from public.check_food('{"name_fr": "x", "category": "autres",
      "nutrition_per_100g": {"fat_g": 1, "saturated_fat_g": 1.5},
      "nutrition_details": {"saturated_fat_g": {"qualifier": "less_than", "source": "saisie"}}}')
    where level = 'error'
  ), 'as the form is told'
);
select is(
  pg_temp.change('nutritionist', $$is_imported = true, season_months = '{}'$$), '1',
  'a food that is not grown here has no season'
);

-- A published value may break a rule that a typed one may not
select set_config('app.source', 'ciqual-2020', true);
update public.foods set
  nutrition_per_100g = '{"energy_kcal": 901, "carbohydrate_g": 0, "sugars_g": 0.02}',
  nutrition_details = '{}'
where id = (select id from made);
select set_config('app.source', '', true);
select is(
  pg_temp.change('nutritionist', $$name_en = 'y'$$), '1', 'published values do not stop a curator'
);
select is(
  pg_temp.change('nutritionist', $$nutrition_per_100g = nutrition_per_100g || '{"sugars_g": 3}'$$),
  'PT422 nutrition_per_100g.sugars_g', 'who is held to the rules for what is typed'
);
select ok(
  exists (
    select from public.check_food(
      jsonb_build_object('id', (select id from made)) || '{"name_fr": "x", "category": "autres",
        "nutrition_per_100g": {"energy_kcal": 901, "carbohydrate_g": 0, "sugars_g": 3}}'
    ) as c
    where c.field = 'nutrition_per_100g.sugars_g' and c.level = 'error'
  ), 'as the form tells while typing'
);
select is(private.recompute_foods(), 0, 'nothing is left to recompute');

-- A write is judged by what it changes.
select is_empty($$
  select a.attname
  from pg_attribute as a
  join pg_type as t on t.oid = a.atttypid
  cross join lateral (select pg_temp.f() as food) as o
  where a.attrelid = 'public.foods'::regclass and a.attnum > 0 and not a.attisdropped
    and a.attname <> all (private.derived_columns())
    -- Kept by triggers (anti_inflammatory_score, the stamps), and shares_name, which has a trigger of its own.
    and a.attname not in (
      'id', 'price_is_estimate', 'score_reviewed_by', 'score_reviewed_at', 'shares_name',
      'anti_inflammatory_score'
    )
    and private.changed_parts(o.food, jsonb_populate_record(o.food, jsonb_build_object(
      a.attname, case t.typcategory
        when 'A' then '[11]' when 'U' then '{"a": 1}' when 'D' then '"2001-01-01"'
        when 'N' then '7.25' when 'B' then (to_jsonb(o.food) -> a.attname <> 'true')::text else '"7"'
      end::jsonb
    ))) = '{}'
$$, 'each column that a person writes belongs to a part with rules');
select is(
  private.changed_parts(pg_temp.f(), pg_temp.f()), '{}'::text[], 'an unchanged food has no part to judge'
);
alter table public.foods disable trigger user;
update public.foods as f set
  nutrition_per_100g = '{"sugars_g": 3, "carbohydrate_g": 0}',
  nutrition_details = '{}'
from made as m where m.id = f.id;
alter table public.foods enable trigger user;
select is(
  pg_temp.change('nutritionist', $$name_en = 'Witness'$$), '1',
  'what stands there already does not stop the change of something else'
);
select is(
  pg_temp.change('nutritionist', $$nutrition_per_100g = nutrition_per_100g || '{"salt_g": 1}'$$),
  'PT422 nutrition_per_100g.sugars_g', 'and stops the one that touches it'
);

select * from finish();
rollback;
