-- The recipes that a food stands in.

create view public.food_recipes
with (security_invoker = true)
as
select
  i.food_id,
  r.id,
  r.name,
  r.name_sort,
  r.anti_inflammatory_score,
  r.is_published,
  case when bool_and(i.grams is not null) then sum(i.grams) / r.servings end as grams_per_serving
from public.recipe_ingredients as i
join public.recipes as r on r.id = i.recipe_id
where i.food_id is not null
group by i.food_id, r.id;

revoke all on table public.food_recipes from anon, authenticated, service_role;
grant select on table public.food_recipes to anon, authenticated, service_role;

comment on view public.food_recipes is
  'Each recipe (id) of each food (food_id) that one of its lines is linked to, with the raw edible grams of '
  'it in a portion: NULL where some line cannot be weighed. Ask for one food_id. Read as recipes: published '
  'ones by everyone.';
