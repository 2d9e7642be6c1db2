-- The plans of a person, latest week first.

create index idx_meal_plans_user_period on public.weekly_meal_plans
  (user_id, week_start_date desc, status);
