-- The filters of recipes with their counts.

create function public.recipe_facets(q text default null, filter jsonb default '{}')
returns table (facet text, value text, found bigint)
language sql
stable
rows 80
set search_path = ''
as $$
  select * from private.count_facets('public.recipes_summary', 'private.matching_recipes', array[
    ('meal_type', 'any', 'meal_type'),
    ('score', 'range', 'anti_inflammatory_score'),
    ('diets', 'all', 'diets'),
    ('allergens_absent', 'all', 'allergens_absent'),
    ('allergens', 'any', 'allergens'),
    ('season', 'any', 'season'),
    ('difficulty_level', 'any', 'array[difficulty_level::text]'),
    ('cuisine', 'any', 'array[cuisine]'),
    ('food', 'only', 'food_ids::text[]'),
    ('is_draft', 'state', 'not is_published'),
    ('is_featured', 'state', 'is_featured'),
    ('allergens_unknown', 'state', 'allergens_unknown'),
    ('missing_score', 'state', 'anti_inflammatory_score is null')
  ]::private.facet[], q, filter);
$$;

comment on function public.recipe_facets(text, jsonb) is
  'How many recipes each value of a facet has under a search and the filters of the other facets. '
  'Filters: lists meal_type, allergens, season, difficulty_level, cuisine, food (ids of ingredients; any '
  'of them), diets, allergens_absent (all of them); booleans is_draft, is_featured, allergens_unknown '
  '(some allergen undecided), missing_score; numbers score_min, score_max. The row total counts the '
  'recipes under all filters. Callable by everyone, who counts what they may read.';

revoke all on function public.recipe_facets(text, jsonb) from public;
grant execute on function public.recipe_facets(text, jsonb) to anon, authenticated, service_role;
