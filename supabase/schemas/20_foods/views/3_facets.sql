-- The filters of foods with their counts.

create function public.food_facets(q text default null, filter jsonb default '{}')
returns table (facet text, value text, found bigint)
language sql
stable
rows 80
set search_path = ''
as $$
  select * from private.count_facets('public.foods_summary', 'private.matching_foods', array[
    ('category', 'any', 'array[category]'),
    ('score', 'range', 'anti_inflammatory_score'),
    ('allergens_absent', 'all', 'allergens_absent'),
    ('allergens', 'any', 'allergens'),
    ('diet_compatibility', 'all', 'diet_compatibility'),
    ('season_months', 'any', 'season_months::text[]'),
    ('allergens_unknown', 'state', 'allergens_unknown'),
    ('is_incomplete', 'state', 'is_incomplete'),
    ('missing_score', 'state', 'anti_inflammatory_score is null')
  ]::private.facet[], q, filter);
$$;

comment on function public.food_facets(text, jsonb) is
  'How many foods each value of a facet has under a search and the filters of the other facets. '
  'Filters: lists category, allergens, season_months (any of them), allergens_absent, '
  'diet_compatibility (all of them); booleans is_incomplete, missing_score, allergens_unknown '
  '(some allergen undecided); numbers score_min, score_max. The row total counts the foods under all '
  'filters. Callable by everyone.';

revoke all on function public.food_facets(text, jsonb) from public;
grant execute on function public.food_facets(text, jsonb) to anon, authenticated, service_role;

analyze public.foods;
