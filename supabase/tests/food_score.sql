-- The anti-inflammatory score: published vectors, edges and properties.
begin;
select plan(44);

-- Foods of Ciqual 2020, "< x" taken as x, and the R and score they must have.
create temporary table vectors (name text, r numeric, score numeric, nutrition jsonb)
on commit drop;
insert into vectors values
  ('butter', -0.987, 1.7, '{
    "fiber_g": 0, "beta_carotene_ug": 158, "magnesium_mg": 2.05, "vitamin_d_ug": 1.12,
    "ala_g": 0.38, "epa_g": 0.01, "dha_g": 0.01, "vitamin_c_mg": 0, "vitamin_e_mg": 2.11,
    "vitamin_b6_mg": 0.0035, "zinc_mg": 0.083, "vitamin_b3_mg": 0.071, "selenium_ug": 10,
    "vitamin_b9_ug": 3, "saturated_fat_g": 55.4, "cholesterol_mg": 218, "sugars_g": 0.83,
    "salt_g": 0.063
  }'),
  ('white sugar', -0.867, 1.9, '{
    "fiber_g": 0, "beta_carotene_ug": 0, "magnesium_mg": 1.65, "vitamin_d_ug": 0,
    "epa_g": 0, "dha_g": 0, "vitamin_c_mg": 0, "vitamin_e_mg": 0, "vitamin_b6_mg": 0,
    "zinc_mg": 0.02, "vitamin_b3_mg": 0, "selenium_ug": 10, "vitamin_b9_ug": 0,
    "saturated_fat_g": 0, "cholesterol_mg": 0, "sugars_g": 99.8, "salt_g": 0.0054
  }'),
  ('emmental', -0.614, 2.6, '{
    "fiber_g": 0, "beta_carotene_ug": 133, "magnesium_mg": 48.9, "vitamin_d_ug": 0.28,
    "ala_g": 0.11, "epa_g": 0.01, "dha_g": 0.01, "vitamin_c_mg": 0, "vitamin_e_mg": 0.74,
    "vitamin_b6_mg": 0.08, "zinc_mg": 3.48, "vitamin_b3_mg": 0.1, "selenium_ug": 10,
    "vitamin_b9_ug": 20, "saturated_fat_g": 19.7, "cholesterol_mg": 96, "sugars_g": 0,
    "salt_g": 0.61
  }'),
  ('croissant', -0.327, 3.8, '{
    "fiber_g": 2.32, "beta_carotene_ug": 70, "magnesium_mg": 22.4, "ala_g": 0.23,
    "epa_g": 0, "dha_g": 0, "vitamin_c_mg": 0, "vitamin_e_mg": 1.1,
    "vitamin_b6_mg": 0.051, "zinc_mg": 0.53, "selenium_ug": 10, "vitamin_b9_ug": 56,
    "saturated_fat_g": 11.6, "cholesterol_mg": 26.5, "sugars_g": 8.83, "salt_g": 1.1
  }'),
  ('water', 0.001, 5.5, '{
    "fiber_g": 0, "beta_carotene_ug": 0, "magnesium_mg": 0.99, "vitamin_d_ug": 0,
    "ala_g": 0, "epa_g": 0, "dha_g": 0, "vitamin_c_mg": 0, "vitamin_e_mg": 0,
    "vitamin_b6_mg": 0, "zinc_mg": 0.011, "vitamin_b3_mg": 0, "vitamin_b9_ug": 0,
    "saturated_fat_g": 0, "cholesterol_mg": 0, "sugars_g": 0, "salt_g": 0.0076
  }'),
  ('olive oil', 0.207, 6.6, '{
    "fiber_g": 0, "beta_carotene_ug": 210, "magnesium_mg": 0.05, "vitamin_d_ug": 0.25,
    "ala_g": 0.65, "epa_g": 0.01, "dha_g": 0.01, "vitamin_c_mg": 0, "vitamin_e_mg": 22.3,
    "vitamin_b6_mg": 0, "zinc_mg": 0.05, "vitamin_b3_mg": 0, "selenium_ug": 20,
    "vitamin_b9_ug": 0, "saturated_fat_g": 15.2, "cholesterol_mg": 0, "sugars_g": 0,
    "salt_g": 0.013
  }'),
  ('tomato', 0.267, 6.9, '{
    "fiber_g": 1.2, "beta_carotene_ug": 449, "magnesium_mg": 10.1, "vitamin_d_ug": 0,
    "ala_g": 0.0086, "epa_g": 0, "dha_g": 0, "vitamin_c_mg": 15.5, "vitamin_e_mg": 0.66,
    "vitamin_b6_mg": 0.082, "zinc_mg": 0.087, "vitamin_b3_mg": 0.65, "selenium_ug": 10,
    "vitamin_b9_ug": 22.7, "saturated_fat_g": 0.056, "cholesterol_mg": 0,
    "sugars_g": 2.48, "salt_g": 0.0081
  }'),
  ('rapeseed oil', 0.601, 8.4, '{
    "fiber_g": 0, "beta_carotene_ug": 0, "magnesium_mg": 0.58, "vitamin_d_ug": 0,
    "ala_g": 7.54, "epa_g": 0, "dha_g": 0, "vitamin_c_mg": 0, "vitamin_e_mg": 27.7,
    "vitamin_b6_mg": 0, "zinc_mg": 0.026, "vitamin_b3_mg": 0, "selenium_ug": 10,
    "vitamin_b9_ug": 0, "saturated_fat_g": 7.26, "cholesterol_mg": 0, "sugars_g": 0,
    "salt_g": 0
  }'),
  ('broccoli', 0.768, 8.8, '{
    "fiber_g": 2.9, "beta_carotene_ug": 361, "magnesium_mg": 21.9, "vitamin_d_ug": 0,
    "epa_g": 0, "dha_g": 0, "vitamin_c_mg": 106, "vitamin_e_mg": 1.04,
    "vitamin_b6_mg": 0.17, "zinc_mg": 0.4, "vitamin_b3_mg": 0.82, "selenium_ug": 0.6,
    "vitamin_b9_ug": 153, "saturated_fat_g": 0.061, "cholesterol_mg": 0, "sugars_g": 1.7,
    "salt_g": 0.048
  }'),
  ('salmon', 0.967, 9.3, '{
    "fiber_g": 0.25, "beta_carotene_ug": 0.008, "magnesium_mg": 27.4,
    "vitamin_d_ug": 3.69, "ala_g": 0.32, "epa_g": 0.62, "dha_g": 0.88,
    "vitamin_c_mg": 1.8, "vitamin_e_mg": 1.89, "vitamin_b6_mg": 0.58, "zinc_mg": 0.36,
    "vitamin_b3_mg": 8.25, "selenium_ug": 16.5, "vitamin_b9_ug": 20.8,
    "saturated_fat_g": 2.15, "cholesterol_mg": 53.6, "sugars_g": 0, "salt_g": 0.16
  }'),
  ('turmeric', 1.561, 9.8, '{
    "fiber_g": 22.7, "magnesium_mg": 208, "vitamin_d_ug": 0, "ala_g": 0.003, "epa_g": 0,
    "dha_g": 0, "vitamin_c_mg": 0.7, "vitamin_e_mg": 4.43, "vitamin_b6_mg": 0.11,
    "zinc_mg": 4.5, "vitamin_b3_mg": 1.35, "vitamin_b9_ug": 20, "saturated_fat_g": 1.84,
    "cholesterol_mg": 0, "sugars_g": 3.21, "salt_g": 0.068
  }'),
  ('cooked rice', 0.131, 6.2, '{
    "fiber_g": 0.8, "beta_carotene_ug": 5, "magnesium_mg": 7.1, "vitamin_d_ug": 0,
    "ala_g": 0.01, "epa_g": 0.01, "dha_g": 0.01, "vitamin_c_mg": 0.5,
    "vitamin_e_mg": 0.08, "vitamin_b6_mg": 0.029, "zinc_mg": 0.26, "vitamin_b3_mg": 0.16,
    "selenium_ug": 20, "vitamin_b9_ug": 9.9, "saturated_fat_g": 0.076,
    "cholesterol_mg": 0.75, "sugars_g": 0.2, "salt_g": 0.01
  }');

select is(
  round((public.food_score(v.nutrition) ->> 'R')::numeric, 3), v.r, 'R of ' || v.name
)
from vectors as v;
select is(
  (public.food_score(v.nutrition) ->> 'score')::numeric, v.score, 'score of ' || v.name
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

-- Rules
select is(
  (
    select array_agg(public.food_score(v.nutrition, u.rule) ->> 'score' order by u.o)
    from vectors as v
    cross join unnest(array[null, 'viande_transformee', 'boisson_sucree', 'alcool'])
      with ordinality as u (rule, o)
    where v.name = 'broccoli'
  ),
  array['8.8', '4.0', '3.0', null], 'a rule caps the score, alcohol has none'
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
