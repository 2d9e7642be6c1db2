-- What the team reads about recipes, ingredients and nutrition.

create function private.popular_recipes()
returns table (
  recipe_id uuid,
  name text,
  slug text,
  meal_type text[],
  anti_inflammatory_score numeric,
  like_count integer,
  save_count integer,
  cooked_count integer,
  rating_avg numeric,
  rating_count integer,
  popularity_score numeric,
  popularity_rank bigint
)
language sql
stable
security definer
rows 1000
set search_path = ''
as $$
  select
    m.recipe_id, r.name, r.slug, r.meal_type, r.anti_inflammatory_score, m.like_count,
    m.save_count, m.cooked_count, m.rating_avg, m.rating_count, m.popularity_score,
    m.popularity_rank
  from private.popular_recipes_mv as m
  join public.recipes as r on r.id = m.recipe_id
  -- Whatever was published at the last refresh.
  where r.is_published
  order by m.popularity_rank, m.recipe_id;
$$;

comment on function private.popular_recipes() is
  'The twin of the view popular_recipes: only what is published now. Callable by every API role, '
  'since it holds nothing else.';

revoke all on function private.popular_recipes() from public;
grant execute on function private.popular_recipes() to anon, authenticated, service_role;

create view public.popular_recipes
with (security_invoker = true)
as
select p.* from private.popular_recipes() as p;

revoke all on table public.popular_recipes from anon, authenticated, service_role;
grant select on table public.popular_recipes to anon, authenticated, service_role;

comment on view public.popular_recipes is
  'Published recipes by popularity_score = 0.3 × likes + 0.4 × times cooked + 0.3 × mean rating × '
  'number of ratings, as of the last refresh, the most popular first. Read by everyone.';

create function private.nutrition_insights()
returns table (
  month date,
  people bigint,
  days_tracked bigint,
  days_per_person numeric,
  avg_calories numeric,
  avg_protein_goal_percentage numeric,
  avg_carbs_goal_percentage numeric,
  avg_fat_goal_percentage numeric,
  protein_goal_rate numeric,
  carbs_goal_rate numeric,
  fat_goal_rate numeric,
  all_goals_rate numeric,
  avg_anti_inflammatory_score numeric,
  avg_nutrition_quality_score numeric,
  avg_energy_level numeric,
  avg_hunger_satisfaction numeric,
  is_suppressed boolean
)
language plpgsql
stable
security definer
rows 60
set search_path = ''
as $$
begin
  perform private.require_role('nutritionist', 'analyst', 'admin');
  return query
  select m.*, false
  from private.nutrition_insights_mv as m
  where m.people >= private.smallest_group()
  union all
  select
    m.month, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
    true
  from private.nutrition_insights_mv as m
  where m.people < private.smallest_group()
  order by 1;
end;
$$;

comment on function private.nutrition_insights() is
  'The twin of the view nutrition_insights: checks the role and suppresses small groups. Callable by '
  'signed-in people.';

revoke all on function private.nutrition_insights() from public;
grant execute on function private.nutrition_insights() to authenticated;

create view public.nutrition_insights
with (security_invoker = true)
as
select n.* from private.nutrition_insights() as n;

revoke all on table public.nutrition_insights from anon, authenticated, service_role;
grant select on table public.nutrition_insights to authenticated;

comment on view public.nutrition_insights is
  'nutrition_insights_mv as of its last refresh: by month the people who tracked, means over their '
  'days and the share of days within 10 % of each target, in %. Months of fewer than 5 people say '
  'only that. Read by nutritionists, analysts and admins; PT403 for others.';

create function private.ingredient_popularity()
returns table (
  ingredient text,
  food_id uuid,
  name text,
  recipes bigint,
  recipe_share numeric,
  likes bigint,
  cooked bigint,
  popularity_share numeric,
  popularity_score numeric,
  popular_recipes bigint,
  lift numeric
)
language plpgsql
stable
security definer
rows 1000
set search_path = ''
as $$
begin
  perform private.require_role('nutritionist', 'analyst', 'admin');
  return query
  select m.* from private.ingredient_popularity_mv as m
  order by m.popularity_score desc, m.ingredient;
end;
$$;

comment on function private.ingredient_popularity() is
  'The twin of the view ingredient_popularity: checks the role. Callable by signed-in people.';

revoke all on function private.ingredient_popularity() from public;
grant execute on function private.ingredient_popularity() to authenticated;

create view public.ingredient_popularity
with (security_invoker = true)
as
select i.* from private.ingredient_popularity() as i;

revoke all on table public.ingredient_popularity from anon, authenticated, service_role;
grant select on table public.ingredient_popularity to authenticated;

comment on view public.ingredient_popularity is
  'Ingredients of published recipes as of the last refresh: share of the recipes and of their '
  'popularity, popularity_score (the mean of both, 0 to 100), and lift, how much more often the most '
  'popular quarter of recipes uses them. Read by nutritionists, analysts and admins; PT403 for '
  'others.';
