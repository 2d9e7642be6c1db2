-- Tracked days $FROM to $TO of each person, spread over the time since the sign-up.
set session_replication_role = replica;

insert into public.daily_nutrition_tracking (
  user_id, tracking_date, consumed_nutrition, calories_consumed, protein_goal_percentage,
  carbs_goal_percentage, fat_goal_percentage, daily_anti_inflammatory_score,
  nutrition_quality_score, energy_level, hunger_satisfaction
)
select
  p.id, d.day, '{}', 1500 + (p.n * k.k) % 900, 60 + (p.n + k.k) % 80, 70 + (p.n * k.k) % 60,
  80 + p.n % 40, 1 + (p.n + k.k) % 90 / 10.0, 40 + p.n % 60, 1 + p.n % 10, 1 + k.k % 10
from private.bench_people as p
cross join generate_series($FROM, $TO) as k (k)
cross join lateral (
  select p.signed_up_on + (k.k - 1) * (1 + p.n % 60) as day
) as d
where d.day < current_date;

set session_replication_role = origin;
analyze public.daily_nutrition_tracking;
