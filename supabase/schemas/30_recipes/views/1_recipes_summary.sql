-- The list of recipes, and one index for each way to sort or filter it.

create view public.recipes_summary
with (security_invoker = true)
as
select
  r.id,
  r.name,
  r.name_sort,
  r.slug,
  r.servings,
  r.prep_time_minutes,
  r.cook_time_minutes,
  r.total_time_minutes,
  r.difficulty_level,
  r.meal_type,
  r.diet_tags,
  r.diets,
  r.diets_refused,
  r.season,
  r.cuisine,
  r.cooking_methods,
  r.cost_per_serving_euro,
  r.anti_inflammatory_score,
  (r.nutrition_facts ->> 'energy_kcal')::numeric as energy_kcal,
  (r.nutrition_facts ->> 'protein_g')::numeric as protein_g,
  r.nutrition_facts is not null as has_nutrition,
  r.allergens,
  r.allergens_absent,
  r.allergens_unknown,
  r.food_ids,
  r.is_featured,
  r.is_published,
  r.published_at,
  r.like_count,
  r.save_count,
  r.cooked_count,
  r.rating_avg,
  r.rating_count,
  r.version,
  r.updated_at
from public.recipes as r;

revoke all on table public.recipes_summary from anon, authenticated, service_role;
grant select on table public.recipes_summary to anon, authenticated, service_role;

comment on view public.recipes_summary is
  'What lists show of each recipe; amounts per portion, cost in EUR. Read as recipes: published '
  'ones by everyone.';

create index idx_recipes_recommendation
  on public.recipes (is_published, anti_inflammatory_score desc, total_time_minutes);
create index idx_recipes_search on public.recipes using gin (search_vector);
create index idx_recipes_typos on public.recipes using gin (search_text extensions.gin_trgm_ops);
create index idx_recipes_name on public.recipes (name_sort, id);
create index idx_recipes_score_desc
  on public.recipes (anti_inflammatory_score desc nulls last, name_sort, id);
create index idx_recipes_score on public.recipes (anti_inflammatory_score, name_sort, id);
create index idx_recipes_rating_desc
  on public.recipes (rating_avg desc nulls last, rating_count desc, id);
create index idx_recipes_time on public.recipes (total_time_minutes, name_sort, id);
create index idx_recipes_cost on public.recipes (cost_per_serving_euro, name_sort, id);
create index idx_recipes_updated on public.recipes (updated_at desc, id);
create index idx_recipes_allergens on public.recipes using gin (allergens);
create index idx_recipes_meal_type on public.recipes using gin (meal_type);
create index idx_recipes_diets on public.recipes using gin (diets);
