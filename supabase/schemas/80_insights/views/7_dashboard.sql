-- One person at a glance.

create view public.user_dashboard_summary
with (security_invoker = true)
as
select
  u.id as user_id,
  u.email,
  u.display_name,
  u.is_active,
  u.created_at,
  s.status as subscription_status,
  s.current_period_end,
  s.cancel_at_period_end,
  g.daily_calories_target,
  n.days_tracked_30,
  n.avg_calories_7,
  n.avg_anti_inflammatory_score_7,
  n.avg_nutrition_quality_score_7,
  t.tracking_date as last_tracked_on,
  w.weight_kg,
  w.recorded_date as weighed_on,
  w.weight_kg - b.weight_kg as weight_change_30_kg,
  p.id as current_meal_plan_id,
  p.status as current_meal_plan_status,
  p.anti_inflammatory_score_avg as current_meal_plan_score,
  r.recipes_liked,
  r.recipes_saved,
  r.dishes_cooked
from public.users as u
left join lateral (
  select x.status, x.current_period_end, x.cancel_at_period_end
  from public.subscriptions as x
  where x.user_id = u.id
  order by x.created_at desc
  limit 1
) as s on true
left join lateral (
  select x.daily_calories_target
  from public.nutrition_goals as x
  where x.user_id = u.id and x.is_active
) as g on true
left join lateral (
  select x.tracking_date
  from public.daily_nutrition_tracking as x
  where x.user_id = u.id
  order by x.tracking_date desc
  limit 1
) as t on true
left join lateral (
  select
    count(*)::integer as days_tracked_30,
    round(avg(x.calories_consumed) filter (where x.tracking_date > private.today() - 7))
      as avg_calories_7,
    round(avg(x.daily_anti_inflammatory_score) filter (
      where x.tracking_date > private.today() - 7
    ), 1) as avg_anti_inflammatory_score_7,
    round(avg(x.nutrition_quality_score) filter (where x.tracking_date > private.today() - 7), 1)
      as avg_nutrition_quality_score_7
  from public.daily_nutrition_tracking as x
  where x.user_id = u.id and x.tracking_date > private.today() - 30
  -- Nothing to read is not the same as nothing tracked: without access there is no row.
  having t.tracking_date is not null
) as n on true
left join lateral (
  select x.weight_kg, x.recorded_date
  from public.user_progress as x
  where x.user_id = u.id and x.weight_kg is not null
  order by x.recorded_date desc
  limit 1
) as w on true
left join lateral (
  select x.weight_kg
  from public.user_progress as x
  where x.user_id = u.id and x.weight_kg is not null and x.recorded_date <= w.recorded_date - 30
  order by x.recorded_date desc
  limit 1
) as b on true
left join lateral (
  select x.id, x.status, x.anti_inflammatory_score_avg
  from public.weekly_meal_plans as x
  where x.user_id = u.id and x.status <> 'cancelled'
    and x.week_start_date between private.today() - 6 and private.today()
  order by x.week_start_date desc
  limit 1
) as p on true
left join lateral (
  select
    count(*) filter (where x.is_liked)::integer as recipes_liked,
    count(*) filter (where x.is_saved)::integer as recipes_saved,
    sum(x.cooked_count)::integer as dishes_cooked
  from public.user_recipe_interactions as x
  where x.user_id = u.id
  having count(*) > 0
) as r on true;

revoke all on table public.user_dashboard_summary from anon, authenticated, service_role;
grant select on table public.user_dashboard_summary to authenticated;

comment on view public.user_dashboard_summary is
  'One person at a glance: account, subscription, goal, the last 7 and 30 days, weight (kg) and its '
  'change over the 30 days before the last weighing, plan of the week, recipes. Everything as the '
  'reader may see it: people their own; support and admins the account and the subscription of '
  'anyone, and what is health only under a grant, NULL without. Ask for one user_id, or for a page.';
