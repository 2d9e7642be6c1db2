-- Every use and every tracked day, as the rollups count them.

create view private.activity_facts as
select 'tracking' as feature, t.user_id, t.tracking_date as day
from public.daily_nutrition_tracking as t
union all
select 'progress', p.user_id, d.day
from public.user_progress as p
cross join lateral unnest(private.progress_days(p)) as d (day)
union all
select 'plans', w.user_id, d.day
from public.weekly_meal_plans as w
cross join lateral unnest(private.plans_days(w)) as d (day)
union all
select 'lists', l.user_id, d.day
from public.shopping_lists as l
cross join lateral unnest(private.lists_days(l)) as d (day)
union all
select 'recipes', i.user_id, d.day
from public.user_recipe_interactions as i
cross join lateral unnest(private.recipes_days(i)) as d (day);

revoke all on table private.activity_facts from anon, authenticated, service_role;

comment on view private.activity_facts is
  'Every use of a main feature: a tracked day, a progress note, a meal plan made, a shopping list '
  'used, a recipe seen or cooked. The whole history: for recounting, never for a screen.';

create view private.tracking_facts as
select
  t.user_id,
  t.tracking_date as day,
  1 as change,
  t.calories_consumed as calories,
  t.protein_goal_percentage as protein,
  t.carbs_goal_percentage as carbs,
  t.fat_goal_percentage as fat,
  t.daily_anti_inflammatory_score as score,
  t.nutrition_quality_score as quality,
  t.energy_level as energy,
  t.hunger_satisfaction as hunger
from public.daily_nutrition_tracking as t;

revoke all on table private.tracking_facts from anon, authenticated, service_role;

comment on view private.tracking_facts is
  'Every tracked day as a line of activity_changes. The whole history: for recounting.';
