-- Basal rate, expenditure, calorie target and protein need: domain vectors, edges, properties.
begin;
select plan(33);

select is(calculate_bmr(v.kg, v.cm, v.age, v.gender::gender), v.bmr,
  format('%s kg, %s cm, %s years, %s: %s kcal', v.kg, v.cm, v.age, v.gender, v.bmr))
from (values
  (80, 180, 30, 'homme', 1780.0),
  (70, 175, 45, 'homme', 1573.75),
  (120, 185, 50, 'homme', 2111.25),
  (60, 165, 30, 'femme', 1320.25),
  (55, 160, 25, 'femme', 1264.0),
  (95, 158, 62, 'femme', 1466.5),
  (70, 170, 40, 'autre', 1484.5),
  (70, 170, 40, 'non_precise', 1484.5)
) as v (kg, cm, age, gender, bmr);

select is(calculate_bmr(null, 170, 40, 'femme'), null, 'nothing is computed from a missing weight');
select is(calculate_bmr(70, 170, 40, null), null, 'nor from a missing gender');

select throws_ok(
  format('select calculate_bmr(%s, %s, %s, %L)', v.kg, v.cm, v.age, 'femme'), 'PT422', null,
  'refused: ' || v.why
)
from (values
  ('29.99', '170', '40', 'weight below 30 kg'),
  ('300.01', '170', '40', 'weight above 300 kg'),
  ('''NaN''', '170', '40', 'a weight that is no number'),
  ('''Infinity''', '170', '40', 'an infinite weight'),
  ('70', '1.7', '40', 'a height in metres'),
  ('70', '-170', '40', 'a negative height'),
  ('70', '170', '17', 'a minor'),
  ('70', '170', '101', 'an age above 100')
) as v (kg, cm, age, why);
select throws_ok(
  'select calculate_bmr(70, 170, 40, ''robot'')', '22P02', null, 'refused: an unknown gender'
);

select is(
  array_agg(calculate_daily_calories(1000, l) order by l),
  array[1200, 1375, 1550, 1725, 1900]::numeric[], 'the five activity factors'
)
from unnest(enum_range(null::activity_level)) as l;
select throws_ok(
  format('select calculate_daily_calories(%s, ''leger'')', v), 'PT422', null, 'refused: a rate of ' || v
)
from unnest(array['-1', '199', '5001', '''NaN''', '''-Infinity''']) as v;

select is(private.calorie_target(1500, 2000, 'femme', 'perte'), 1600, 'a deficit of 20 %');
select is(private.calorie_target(1800, 3000, 'homme', 'perte'), 2500, 'of 500 kcal at most');
select is(private.calorie_target(1500, 1700, 'autre', 'perte'), 1500, 'never below the basal rate');
select is(private.calorie_target(1000, 1250, 'femme', 'perte'), 1200, 'nor below 1,200 kcal');
select is(private.calorie_target(2000, 4000, 'homme', 'prise'), 4400, 'a surplus of 10 %');
select is(private.calorie_target(4000, 7000, 'homme', 'prise'), 7500, 'of 500 kcal at most');

-- Properties, over 2,000 people drawn with a fixed seed.
select setseed(0.42);
create temporary table drawn on commit drop as
select
  30 + 270 * random() as kg, 100 + 150 * random() as cm, 18 + (82 * random())::integer as age
from generate_series(1, 2000);
select is(
  count(*) filter (where
    calculate_bmr((d.kg)::numeric, d.cm::numeric, d.age, 'homme')
    - calculate_bmr((d.kg)::numeric, d.cm::numeric, d.age, 'femme') <> 166
    or calculate_bmr((d.kg)::numeric, d.cm::numeric, d.age, 'autre') * 2 <>
      calculate_bmr((d.kg)::numeric, d.cm::numeric, d.age, 'homme')
      + calculate_bmr((d.kg)::numeric, d.cm::numeric, d.age, 'femme')
  ), 0::bigint, 'men have 166 kcal more than women, others the mean'
)
from drawn as d;
select is(
  count(*) filter (where
    private.calorie_target(r.rate, r.rate * 1.55, 'femme', 'perte') < r.rate - 0.5
    or private.calorie_target(r.rate, r.rate * 1.55, 'femme', 'perte') < 1200
    or private.calorie_target(r.rate, r.rate * 1.55, 'femme', 'prise')
      < private.calorie_target(r.rate, r.rate * 1.55, 'femme', 'maintien')
    or private.calorie_target(r.rate, r.rate * 1.55, 'femme', 'maintien')
      < private.calorie_target(r.rate, r.rate * 1.55, 'femme', 'perte')
  ), 0::bigint, 'targets keep their order and their floors'
)
from drawn as d
cross join lateral (
  select greatest(calculate_bmr(d.kg::numeric, d.cm::numeric, d.age, 'femme'), 300) as rate
) as r;

select * from finish();
rollback;
