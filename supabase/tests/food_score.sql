-- The anti-inflammatory score: published vectors, edges and properties.
begin;
select plan(63);

-- Foods of Ciqual 2020 as published, and the R and score they must have.
create temporary table published (name text, r numeric, score numeric, amounts jsonb)
on commit drop;
insert into published values
  ('butter', -1.005, 1.7, '{
    "fiber_g": 0, "beta_carotene_ug": 158, "magnesium_mg": 2.05, "vitamin_d_ug": 1.12,
    "ala_g": 0.38, "epa_g": "< 0,01", "dha_g": "< 0,01", "vitamin_c_mg": 0,
    "vitamin_e_mg": 2.11, "vitamin_b6_mg": 0.0035, "zinc_mg": 0.083, "vitamin_b3_mg": 0.071,
    "selenium_ug": "< 10", "vitamin_b9_ug": 3, "saturated_fat_g": 55.4,
    "cholesterol_mg": 218, "sugars_g": 0.83, "salt_g": 0.063
  }'),
  ('white sugar', -0.882, 1.9, '{
    "fiber_g": 0, "beta_carotene_ug": 0, "magnesium_mg": 1.65, "vitamin_d_ug": 0, "epa_g": 0,
    "dha_g": 0, "vitamin_c_mg": 0, "vitamin_e_mg": 0, "vitamin_b6_mg": 0, "zinc_mg": 0.02,
    "vitamin_b3_mg": 0, "selenium_ug": "< 10", "vitamin_b9_ug": 0, "saturated_fat_g": 0,
    "cholesterol_mg": 0, "sugars_g": 99.8, "salt_g": 0.0054
  }'),
  ('emmental', -0.632, 2.5, '{
    "fiber_g": 0, "beta_carotene_ug": 133, "magnesium_mg": 48.9, "vitamin_d_ug": 0.28,
    "ala_g": 0.11, "epa_g": "< 0,01", "dha_g": "< 0,01", "vitamin_c_mg": 0,
    "vitamin_e_mg": 0.74, "vitamin_b6_mg": 0.08, "zinc_mg": 3.48, "vitamin_b3_mg": 0.1,
    "selenium_ug": "< 10", "vitamin_b9_ug": 20, "saturated_fat_g": 19.7,
    "cholesterol_mg": 96, "sugars_g": "traces", "salt_g": 0.61
  }'),
  ('croissant', -0.344, 3.7, '{
    "fiber_g": 2.32, "beta_carotene_ug": 70, "magnesium_mg": 22.4, "ala_g": 0.23, "epa_g": 0,
    "dha_g": 0, "vitamin_c_mg": 0, "vitamin_e_mg": 1.1, "vitamin_b6_mg": 0.051,
    "zinc_mg": 0.53, "selenium_ug": "< 10", "vitamin_b9_ug": 56, "saturated_fat_g": 11.6,
    "cholesterol_mg": 26.5, "sugars_g": 8.83, "salt_g": 1.1
  }'),
  ('water', 0.001, 5.5, '{
    "fiber_g": 0, "beta_carotene_ug": 0, "magnesium_mg": 0.99, "vitamin_d_ug": 0, "ala_g": 0,
    "epa_g": 0, "dha_g": 0, "vitamin_c_mg": 0, "vitamin_e_mg": 0, "vitamin_b6_mg": 0,
    "zinc_mg": 0.011, "vitamin_b3_mg": 0, "vitamin_b9_ug": 0, "saturated_fat_g": 0,
    "cholesterol_mg": 0, "sugars_g": 0, "salt_g": 0.0076
  }'),
  ('olive oil', 0.166, 6.4, '{
    "fiber_g": 0, "beta_carotene_ug": 210, "magnesium_mg": "< 0,05",
    "vitamin_d_ug": "< 0,25", "ala_g": 0.65, "epa_g": "< 0,01", "dha_g": "< 0,01",
    "vitamin_c_mg": 0, "vitamin_e_mg": 22.3, "vitamin_b6_mg": 0, "zinc_mg": "< 0,05",
    "vitamin_b3_mg": 0, "selenium_ug": "< 20", "vitamin_b9_ug": 0, "saturated_fat_g": 15.2,
    "cholesterol_mg": 0, "sugars_g": 0, "salt_g": "< 0,013"
  }'),
  ('tomato', 0.253, 6.9, '{
    "fiber_g": 1.2, "beta_carotene_ug": 449, "magnesium_mg": 10.1, "vitamin_d_ug": 0,
    "ala_g": 0.0086, "epa_g": 0, "dha_g": 0, "vitamin_c_mg": 15.5, "vitamin_e_mg": 0.66,
    "vitamin_b6_mg": 0.082, "zinc_mg": 0.087, "vitamin_b3_mg": 0.65, "selenium_ug": "< 10",
    "vitamin_b9_ug": 22.7, "saturated_fat_g": 0.056, "cholesterol_mg": 0, "sugars_g": 2.48,
    "salt_g": 0.0081
  }'),
  ('rapeseed oil', 0.586, 8.3, '{
    "fiber_g": 0, "beta_carotene_ug": 0, "magnesium_mg": "< 0,58", "vitamin_d_ug": 0,
    "ala_g": 7.54, "epa_g": 0, "dha_g": 0, "vitamin_c_mg": 0, "vitamin_e_mg": 27.7,
    "vitamin_b6_mg": 0, "zinc_mg": 0.026, "vitamin_b3_mg": 0, "selenium_ug": "< 10",
    "vitamin_b9_ug": 0, "saturated_fat_g": 7.26, "cholesterol_mg": 0, "sugars_g": 0,
    "salt_g": 0
  }'),
  ('broccoli', 0.768, 8.8, '{
    "fiber_g": 2.9, "beta_carotene_ug": 361, "magnesium_mg": 21.9, "vitamin_d_ug": 0,
    "epa_g": 0, "dha_g": 0, "vitamin_c_mg": 106, "vitamin_e_mg": 1.04, "vitamin_b6_mg": 0.17,
    "zinc_mg": 0.4, "vitamin_b3_mg": 0.82, "selenium_ug": 0.6, "vitamin_b9_ug": 153,
    "saturated_fat_g": 0.061, "cholesterol_mg": 0, "sugars_g": 1.7, "salt_g": 0.048
  }'),
  ('salmon', 0.962, 9.3, '{
    "fiber_g": "< 0,25", "beta_carotene_ug": "< 0,008", "magnesium_mg": 27.4,
    "vitamin_d_ug": 3.69, "ala_g": 0.32, "epa_g": 0.62, "dha_g": 0.88, "vitamin_c_mg": 1.8,
    "vitamin_e_mg": 1.89, "vitamin_b6_mg": 0.58, "zinc_mg": 0.36, "vitamin_b3_mg": 8.25,
    "selenium_ug": 16.5, "vitamin_b9_ug": 20.8, "saturated_fat_g": 2.15,
    "cholesterol_mg": 53.6, "sugars_g": 0, "salt_g": 0.16
  }'),
  ('turmeric', 1.561, 9.8, '{
    "fiber_g": 22.7, "magnesium_mg": 208, "vitamin_d_ug": 0, "ala_g": 0.003, "epa_g": 0,
    "dha_g": 0, "vitamin_c_mg": 0.7, "vitamin_e_mg": 4.43, "vitamin_b6_mg": 0.11,
    "zinc_mg": 4.5, "vitamin_b3_mg": 1.35, "vitamin_b9_ug": 20, "saturated_fat_g": 1.84,
    "cholesterol_mg": 0, "sugars_g": 3.21, "salt_g": 0.068
  }'),
  ('cooked rice', 0.095, 6.0, '{
    "fiber_g": 0.8, "beta_carotene_ug": "< 5", "magnesium_mg": 7.1, "vitamin_d_ug": 0,
    "ala_g": "< 0,01", "epa_g": "< 0,01", "dha_g": "< 0,01", "vitamin_c_mg": "< 0,5",
    "vitamin_e_mg": "< 0,08", "vitamin_b6_mg": 0.029, "zinc_mg": 0.26, "vitamin_b3_mg": 0.16,
    "selenium_ug": "< 20", "vitamin_b9_ug": 9.9, "saturated_fat_g": 0.076,
    "cholesterol_mg": 0.75, "sugars_g": "< 0,2", "salt_g": "< 0,01"
  }');
create temporary view vectors as
select
  p.name, p.r, p.score, private.ciqual_nutrition(p.amounts) as nutrition,
  private.ciqual_details(p.amounts, 'ciqual-2020') as details
from published as p;

select is(
  round((public.food_score(v.nutrition, details => v.details) ->> 'R')::numeric, 3), v.r,
  'R of ' || v.name
)
from vectors as v;
select is(
  (public.food_score(v.nutrition, details => v.details) ->> 'score')::numeric, v.score,
  'score of ' || v.name
)
from vectors as v;

-- The explained vector: broccoli
select is(
  (
    select (round((s ->> 'A')::numeric, 4), round((s ->> 'P')::numeric, 4))::text
    from public.food_score((select nutrition from vectors where name = 'broccoli')) as s
  ),
  '(0.7942,0.0088)', 'A and P of broccoli'
);
select is(
  (select sum(w.weight) from private.score_weights() as w where w.side = 'A'), 4.761,
  'the weights of A'
);
select is(
  (
    select abs(sum((p ->> 'contribution')::numeric) - (s ->> 'R')::numeric) < 0.0001
    from public.food_score((select nutrition from vectors where name = 'salmon')) as s
    cross join jsonb_array_elements(s -> 'parts') as p
    group by s
  ),
  true, 'the parts add up to R'
);

-- Edges
select is(public.food_score('{}') ->> 'score', null, 'nothing known, no score');
select is(
  jsonb_array_length(public.food_score('{}') -> 'missing'), 16, 'and everything missing'
);
select is(public.food_score(null) ->> 'score', null, 'no document, no score');
select is(public.food_score('[1]') ->> 'score', null, 'another shape, no score');
select is(
  public.food_score('{"fiber_g": "beaucoup", "salt_g": null}') -> 'coverage_a', '0.0000'::jsonb,
  'what is no number is not known'
);
select is(
  (public.food_score('{"ala_g": 0.5}') -> 'parts' -> 0 ->> 'amount')::numeric, 0.5,
  'one of the omega-3 fatty acids makes them known'
);
select is(
  public.food_score((select nutrition - 'saturated_fat_g' from vectors where name = 'broccoli'))
    ->> 'score',
  '8.8', 'two thirds of a side are enough'
);
select is(
  public.food_score((
    select nutrition - array['saturated_fat_g', 'cholesterol_mg'] from vectors
    where name = 'broccoli'
  )) ->> 'score',
  null, 'less than 60 % is not'
);
select is(
  (
    select (s ->> 'coverage_p')::numeric
    from public.food_score((
      select nutrition - 'saturated_fat_g' from vectors where name = 'broccoli'
    )) as s
  ),
  0.6556, 'the coverage is told'
);
select is(
  (public.food_score('{"fiber_g": 1e300, "salt_g": -1e300}') ->> 'coverage_p')::numeric, 0.277,
  'absurd amounts do not break it'
);

-- What is published as "< x", as traces, or as sodium
select is(
  (public.food_score(
    '{"selenium_ug": 20}', details => jsonb_build_object('selenium_ug', v.detail)
  ) -> 'parts' -> 0) - array['side', 'weight', 'full_at', 'share', 'contribution'],
  v.part, v.what
)
from (
  values
    ('{"qualifier": "less_than"}'::jsonb,
      '{"key": "selenium_ug", "amount": 10, "qualifier": "less_than"}'::jsonb,
      '"< 20" counts as 10, and says so'),
    ('{"qualifier": "traces"}', '{"key": "selenium_ug", "amount": 0}', 'traces count as nothing'),
    ('{"qualifier": "exact"}', '{"key": "selenium_ug", "amount": 20}', 'a measurement counts whole'),
    ('"?"', '{"key": "selenium_ug", "amount": 20}', 'so does what no qualifier qualifies')
) as v (detail, part, what);
select is(
  (public.food_score('{"selenium_ug": 20}', details => d) -> 'parts' -> 0 ->> 'amount')::numeric,
  20::numeric, 'no details: ' || coalesce(d::text, 'null')
)
from unnest(array[null, '{}', '[1]', '"x"']::jsonb[]) as d;
select is(
  (public.food_score(
    '{"ala_g": 0.4, "epa_g": 0.2}', details => '{"epa_g": {"qualifier": "less_than"}}'
  ) -> 'parts' -> 0) - array['side', 'weight', 'full_at', 'share', 'contribution'],
  '{"key": "omega_3_g", "amount": 0.5, "qualifier": "less_than"}',
  'each of several amounts by itself'
);
select is(
  (public.food_score(v.nutrition, details => v.details) -> 'parts' -> 0)
    - array['side', 'weight', 'full_at', 'share', 'contribution'],
  v.part, v.what
)
from (
  values
    ('{"sodium_mg": 400}'::jsonb, '{}'::jsonb,
      '{"key": "salt_g", "amount": 1, "source": "sodium_mg"}'::jsonb,
      'salt unknown and sodium known: 2.5 times the sodium'),
    ('{"sodium_mg": 400}', '{"sodium_mg": {"qualifier": "less_than"}}',
      '{"key": "salt_g", "amount": 0.5, "source": "sodium_mg", "qualifier": "less_than"}',
      'of which "< x" is half as well'),
    ('{"sodium_mg": 400, "salt_g": 0.2}', '{}', '{"key": "salt_g", "amount": 0.2}',
      'known salt is not worked out')
) as v (nutrition, details, part, what);
select ok(
  not public.food_score('{"sodium_mg": 400}') -> 'missing' ? 'salt_g', 'then salt is not missing'
);
select is(
  (select f.anti_inflammatory_score from public.foods as f where f.ciqual_code = '11507'), 1.9,
  'bicarbonate, all sodium, is not neutral'
);
select is(
  public.food_score(details => v.details, rule => 'viande_transformee', nutrition => v.nutrition)
    -> 'score',
  public.food_score(v.nutrition, 'viande_transformee', v.details) -> 'score',
  'arguments by name, as the console asks'
)
from vectors as v
where v.name = 'olive oil';

-- Rules
select is(
  (
    select array_agg(public.food_score(v.nutrition, u.rule) ->> 'score' order by u.o)
    from vectors as v
    cross join unnest(null::text || private.score_rule_keys()) with ordinality as u (rule, o)
    where v.name = 'broccoli'
  ),
  array['8.8', '4.0', '3.0', null, '5.0', '5.0', '6.0'],
  'a rule caps the score, alcohol has none'
);
select is(
  public.food_score((select nutrition from vectors where name = 'butter'), 'viande_transformee')
    ->> 'score',
  '1.7', 'a cap does not raise a score'
);
select is(
  public.food_score((select nutrition from vectors where name = 'broccoli'), 'alcool')
    ->> 'computed',
  '8.8', 'the computed score is kept beside the rule'
);
select is(
  (select (f.computed_score, f.anti_inflammatory_score, f.score_rule)::text
   from public.foods as f where f.ciqual_code = v.code),
  v.scores, v.what
)
from (
  values
    ('28009', '(6.7,5.0,viande_rouge_abats)', 'pork shoulder'),
    ('40119', '(8.1,5.0,viande_rouge_abats)', 'pig liver'),
    ('4030', '(8.7,5.0,feculent_frit)', 'frozen chips'),
    ('11054', '(7.2,6.0,sauce_emulsionnee)', 'mayonnaise')
) as v (code, scores, what);

-- Properties, over every nutrient of every vector
select ok(
  bool_and((more ->> 'R')::numeric >= (less ->> 'R')::numeric),
  'more of a nutrient of A never lowers the score'
)
from vectors as v
cross join private.score_weights() as w
cross join lateral unnest(w.keys) as k
cross join lateral (
  select
    public.food_score(v.nutrition || jsonb_build_object(k, 1)) as less,
    public.food_score(v.nutrition || jsonb_build_object(k, 2)) as more
) as s
where w.side = 'A';
select ok(
  bool_and((more ->> 'R')::numeric <= (less ->> 'R')::numeric),
  'more of a nutrient of P never raises it'
)
from vectors as v
cross join private.score_weights() as w
cross join lateral unnest(w.keys) as k
cross join lateral (
  select
    public.food_score(v.nutrition || jsonb_build_object(k, 1)) as less,
    public.food_score(v.nutrition || jsonb_build_object(k, 2)) as more
) as s
where w.side = 'P';
select ok(
  bool_and((f.computed_score between 1 and 10) is not false), 'every food scores within 1 and 10'
)
from public.foods as f;

-- Bands
select is(
  array(
    select private.potential_of(s)::text
    from unnest(array[10, 8, 7.9, 6.5, 6.4, 4.5, 4.4, 3, 2.9, 1, null]::numeric[])
      with ordinality as u (s, o)
    order by o
  ),
  array[
    'anti_inflammatoire_fort', 'anti_inflammatoire_fort', 'anti_inflammatoire',
    'anti_inflammatoire', 'neutre', 'neutre', 'pro_inflammatoire', 'pro_inflammatoire',
    'pro_inflammatoire_fort', 'pro_inflammatoire_fort', null
  ], 'bands of the score'
);

select * from finish();
rollback;
