-- The filters of recipes and combinations: a count is what the list finds under the same filter.
begin;
select plan(17);

create function pg_temp.differing(counts text, list text, facet text, choice text, filter jsonb, narrowed text)
returns table (value text, counted bigint, listed bigint)
language plpgsql
as $$
begin
  return query execute format(
    $sql$
      with counted as (select f.value, f.found from public.%I(null, %L) as f where f.facet = %L),
      listed as (
        select v as value, count(*) as found
        from public.%I as l cross join lateral unnest(%s) as v where %s and v is not null group by v
      )
      select coalesce(c.value, l.value), c.found, l.found
      from counted as c full join listed as l on l.value = c.value
      where c.found is distinct from l.found
    $sql$,
    counts, filter, facet, list, choice, narrowed
  );
end;
$$;

select cmp_ok(
  (select f.found from public.recipe_facets() as f where f.facet = 'total'), '>', 5::bigint,
  'the sample has recipes to count'
);
select is_empty(
  format(
    'select * from pg_temp.differing(%L, %L, %L, %L, %L, %L)',
    counts, list, facet, choice, filter, narrowed
  ),
  counts || ' counts ' || facet || ' under ' || filter
)
from (
  values
    ('recipe_facets', 'recipes_summary', 'meal_type', 'meal_type', '{}', 'true'),
    ('recipe_facets', 'recipes_summary', 'diets', 'diets', '{"diets": ["vegetarien"]}',
      'true'),
    ('recipe_facets', 'recipes_summary', 'allergens', 'allergens',
      '{"meal_type": ["diner"], "allergens": ["milk"]}', 'meal_type && ''{diner}'''),
    ('recipe_facets', 'recipes_summary', 'cuisine', 'array[cuisine]', '{"score_min": 5}',
      'anti_inflammatory_score >= 5'),
    ('recipe_facets', 'recipes_summary', 'difficulty_level', 'array[difficulty_level::text]',
      '{"is_draft": true}', 'not is_published'),
    ('recipe_facets', 'recipes_summary', 'is_draft', 'array[case when not is_published then ''true'' end]',
      '{"is_draft": true}', 'true'),
    ('combination_facets', 'food_combinations_summary', 'combination_type',
      'array[combination_type::text]', '{}', 'true'),
    ('combination_facets', 'food_combinations_summary', 'evidence_grade', 'array[evidence_grade]',
      '{"synergy_score_min": 6, "evidence_grade": ["A"]}', 'synergy_score >= 6')
) as t (counts, list, facet, choice, filter, narrowed);

select is(
  (
    select f.found from public.recipe_facets('lentilles', '{"food": []}') as f where f.facet = 'total'
  ),
  (select count(*) from public.search_recipes('lentilles')), 'under a search, what the search finds'
);
select throws_ok(
  $$select public.recipe_facets(null, '{"food": "x"}')$$, 'PT422', null, 'a filter of another shape'
);
select throws_ok(
  format('select public.%s(null, %L)', counts, jsonb_build_object(facet, values)), 'PT422', null,
  counts || ' takes no ' || why
)
from (values
  ('recipe_facets', 'food', to_jsonb(array_fill('a'::text, array[101])), 'hundred and first value'),
  ('food_facets', 'season_months', to_jsonb(array_fill(0, array[101])), 'hundred and first month'),
  ('recipe_facets', 'cuisine', to_jsonb(array[repeat('x', 101)]), 'value of 101 characters')
) as t (counts, facet, values, why);
select lives_ok(
  format('select public.recipe_facets(null, %L)', jsonb_build_object('food', array_fill(gen_random_uuid(), array[100]))),
  'a hundred are taken'
);
select throws_ok(
  $$select public.combination_facets(null, '{"unverified": "''; select 1"}')$$, 'PT422', null,
  'SQL in place of a state'
);
select is(
  pg_temp.reads(null, $$
    select coalesce(sum(f.found), 0) from public.recipe_facets() as f where f.facet = 'is_draft'
  $$), '0', 'a visitor counts no draft'
);

select * from finish();
rollback;
