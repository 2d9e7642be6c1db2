-- Materialized views: in private, since they know no row level security.

create materialized view private.popular_recipes_mv as
select
  r.id as recipe_id,
  r.like_count,
  r.save_count,
  r.cooked_count,
  r.rating_avg,
  r.rating_count,
  private.popularity_of(r.like_count, r.cooked_count, r.rating_sum) as popularity_score,
  rank() over (
    order by private.popularity_of(r.like_count, r.cooked_count, r.rating_sum) desc
  ) as popularity_rank
from public.recipes as r
where r.is_published;

create unique index popular_recipes_mv_key on private.popular_recipes_mv (recipe_id);
create index popular_recipes_mv_rank_idx on private.popular_recipes_mv
  (popularity_rank, recipe_id);

revoke all on table private.popular_recipes_mv from anon, authenticated, service_role;

comment on materialized view private.popular_recipes_mv is
  'Published recipes with their popularity (private.popularity_of). Read through popular_recipes.';

create materialized view private.nutrition_insights_mv as
select
  r.month,
  p.people,
  r.tracked as days_tracked,
  round(r.tracked::numeric / p.people, 1) as days_per_person,
  round(r.calories / nullif(r.calories_days, 0), 0) as avg_calories,
  round(r.protein / nullif(r.protein_days, 0), 1) as avg_protein_goal_percentage,
  round(r.carbs / nullif(r.carbs_days, 0), 1) as avg_carbs_goal_percentage,
  round(r.fat / nullif(r.fat_days, 0), 1) as avg_fat_goal_percentage,
  round(100.0 * r.protein_reached / nullif(r.protein_days, 0), 1) as protein_goal_rate,
  round(100.0 * r.carbs_reached / nullif(r.carbs_days, 0), 1) as carbs_goal_rate,
  round(100.0 * r.fat_reached / nullif(r.fat_days, 0), 1) as fat_goal_rate,
  round(100.0 * r.goals_reached / nullif(r.goals_days, 0), 1) as all_goals_rate,
  round(r.score / nullif(r.score_days, 0), 2) as avg_anti_inflammatory_score,
  round(r.quality / nullif(r.quality_days, 0), 1) as avg_nutrition_quality_score,
  round(r.energy / nullif(r.energy_days, 0), 2) as avg_energy_level,
  round(r.hunger / nullif(r.hunger_days, 0), 2) as avg_hunger_satisfaction
from (
  select
    private.month_of(n.day) as month,
    sum(n.tracked) as tracked,
    sum(n.calories_days) as calories_days,
    sum(n.calories) as calories,
    sum(n.protein_days) as protein_days,
    sum(n.protein) as protein,
    sum(n.protein_reached) as protein_reached,
    sum(n.carbs_days) as carbs_days,
    sum(n.carbs) as carbs,
    sum(n.carbs_reached) as carbs_reached,
    sum(n.fat_days) as fat_days,
    sum(n.fat) as fat,
    sum(n.fat_reached) as fat_reached,
    sum(n.goals_days) as goals_days,
    sum(n.goals_reached) as goals_reached,
    sum(n.score_days) as score_days,
    sum(n.score) as score,
    sum(n.quality_days) as quality_days,
    sum(n.quality) as quality,
    sum(n.energy_days) as energy_days,
    sum(n.energy) as energy,
    sum(n.hunger_days) as hunger_days,
    sum(n.hunger) as hunger
  from private.nutrition_rollup as n
  group by 1
) as r
join (
  select p.month, sum(p.people) as people from private.people_rollup as p group by p.month
) as p on p.month = r.month;

create unique index nutrition_insights_mv_key on private.nutrition_insights_mv (month);

revoke all on table private.nutrition_insights_mv from anon, authenticated, service_role;

comment on materialized view private.nutrition_insights_mv is
  'What people ate and felt, by month: means over tracked days (a missing value is in no mean), and '
  'the share of days that reached each goal (within 10 % of the target), in %. From the daily rollup. '
  'Read through nutrition_insights.';

create materialized view private.ingredient_popularity_mv as
with recipe as (
  select
    m.recipe_id,
    m.like_count,
    m.cooked_count,
    m.popularity_score,
    m.popularity_score > 0 and percent_rank() over (order by m.popularity_score) >= 0.75 as popular
  from (
    select
      r.id as recipe_id, r.like_count, r.cooked_count,
      private.popularity_of(r.like_count, r.cooked_count, r.rating_sum) as popularity_score
    from public.recipes as r
    where r.is_published
  ) as m
),
total as (
  select
    count(*) as recipes,
    nullif(sum(r.popularity_score), 0) as popularity,
    nullif(count(*) filter (where r.popular), 0) as popular
  from recipe as r
),
used as (
  select distinct
    i.recipe_id, coalesce(i.food_id::text, private.search_words(i.name)) as ingredient, i.food_id
  from public.recipe_ingredients as i
  where i.is_published
),
counted as (
  select
    u.ingredient,
    u.food_id,
    count(*) as recipes,
    sum(r.like_count) as likes,
    sum(r.cooked_count) as cooked,
    sum(r.popularity_score) as popularity,
    count(*) filter (where r.popular) as popular
  from used as u
  join recipe as r on r.recipe_id = u.recipe_id
  group by u.ingredient, u.food_id
)
select
  c.ingredient,
  c.food_id,
  coalesce(f.name_fr, c.ingredient) as name,
  c.recipes,
  round(100.0 * c.recipes / t.recipes, 2) as recipe_share,
  c.likes,
  c.cooked,
  round(100.0 * c.popularity / t.popularity, 2) as popularity_share,
  round(
    50.0 * c.recipes / t.recipes + coalesce(50.0 * c.popularity / t.popularity, 0), 2
  ) as popularity_score,
  c.popular as popular_recipes,
  round((c.popular::numeric / t.popular) / (c.recipes::numeric / t.recipes), 2) as lift
from counted as c
cross join total as t
left join public.foods as f on f.id = c.food_id;

create unique index ingredient_popularity_mv_key on private.ingredient_popularity_mv (ingredient);

revoke all on table private.ingredient_popularity_mv from anon, authenticated, service_role;

comment on materialized view private.ingredient_popularity_mv is
  'Ingredients of published recipes, by linked food or by name: share of the recipes that use them, '
  'share of all popularity that those recipes have, popularity_score, the mean of both (0 to 100), '
  'and lift: how much more often the most popular quarter of recipes uses them than all do '
  '(1: as often). Read through ingredient_popularity.';
