-- The insights: each metric on a small data set computed by hand, small groups hidden, who reads what,
-- late and corrected rows, staleness, one refresh at a time.
begin;
select plan(69);

-- Nobody but staff and eight people of one month, four months ago.
truncate public.daily_nutrition_tracking, public.user_progress, public.weekly_meal_plans,
  public.shopping_lists, public.user_recipe_interactions cascade;
select lives_ok('select private.recount_recipe_stats()', 'no recipe is liked any more');
delete from public.users as u where not exists (
  select from private.staff as s where s.user_id = u.id
);

create function pg_temp.today() returns date language sql as $$ select private.today(); $$;
create function pg_temp.month(back integer) returns date language sql as $$
  select (private.month_of(private.today()) - make_interval(months => back))::date;
$$;

insert into auth.users (id, email, created_at)
select pg_temp.person('p' || n), 'p' || n || '@insights.example', pg_temp.month(4) + time '12:00'
from generate_series(1, 8) as n;

select is((select array_agg(distinct feature order by feature) from private.activity_changes),
  '{account,everything}', 'an emptied table asks for a recount');
select is((select count(*) from public.refresh_materialized_views() where status = 'succeeded'), 4::bigint,
  'all are refreshed');
select is_empty('select from private.activity_changes', 'nothing is left to take in');
select is_empty('select from private.nutrition_rollup', 'nobody has tracked anything');
select is((select sum(people) from private.recency_rollup where measure = 'level_1'), 16::bigint,
  'everybody counts, the idle too');

-- Six people track four months ago; one of them alone a month later.
insert into public.daily_nutrition_tracking (
  user_id, tracking_date, calories_consumed, protein_goal_percentage, carbs_goal_percentage,
  fat_goal_percentage, daily_anti_inflammatory_score, nutrition_quality_score, energy_level,
  hunger_satisfaction
)
values
  (pg_temp.person('p1'), pg_temp.month(4) + 4, 1800, 90, 110, 100, 6.0, 80, 5, 6),
  (pg_temp.person('p2'), pg_temp.month(4) + 4, 2000, 89.9, 100, 100, 7.0, 70, 6, 6),
  (pg_temp.person('p3'), pg_temp.month(4) + 4, 2200, 110.1, 100, 50, 8.0, null, null, null),
  (pg_temp.person('p4'), pg_temp.month(4) + 5, null, null, 100, 100, null, 60, 8, 10),
  (pg_temp.person('p5'), pg_temp.month(4) + 5, 1000, 100, 100, 100, 5.0, 90, 1, 1),
  (pg_temp.person('p6'), pg_temp.month(4) + 5, 1500, 100, 40, 100, 5.0, 90, 1, 1),
  (pg_temp.person('p6'), pg_temp.month(4) + 6, 1500, 100, 40, 100, 5.0, 90, 1, 1),
  (pg_temp.person('p6'), pg_temp.month(3) + 6, 1600, 100, 40, 100, 5.0, 90, 1, 1);
select is((select count(*) from private.activity_changes), 8::bigint, 'each day is noted as it is written');
select is((select changes from public.refresh_materialized_views('nutrition_insights_mv') where name = 'rollups'),
  8::bigint, 'a refresh takes in what changed');
select results_eq(
  $$ select day - pg_temp.month(4), tracked, calories_days, calories, protein_days, protein_reached, goals_days, goals_reached
     from private.nutrition_rollup where day < pg_temp.month(3) order by day $$,
  $$ values (4, 3, 3, 6000::bigint, 3, 1, 3, 1), (5, 3, 2, 2500, 2, 2, 2, 1), (6, 1, 1, 1500, 1, 1, 1, 0) $$,
  'sums by day');
select results_eq(
  $$ select people, days_tracked, days_per_person, avg_calories, avg_protein_goal_percentage, avg_carbs_goal_percentage,
       protein_goal_rate, carbs_goal_rate, fat_goal_rate, all_goals_rate, avg_anti_inflammatory_score,
       avg_nutrition_quality_score, avg_energy_level, avg_hunger_satisfaction, is_suppressed
     from public.nutrition_insights where month = pg_temp.month(4) $$,
  -- 10,000 kcal / 6; 590 % / 6; 590 % / 7 …
  $$ values (6::bigint, 7::bigint, 1.2, 1667::numeric, 98.3, 84.3, 66.7, 71.4, 85.7, 33.3, 6.00, 80.0, 3.67, 4.17, false) $$,
  'a month, by hand');
select results_eq(
  $$ select people, days_tracked, avg_calories, is_suppressed from public.nutrition_insights where month = pg_temp.month(3) $$,
  $$ values (null::bigint, null::bigint, null::numeric, true) $$, 'a month of one person tells nothing');

-- Corrected, moved to another month, deleted, late: what a refresh adds is what a recount finds.
create function pg_temp.rollups() returns jsonb language sql as $$
  select jsonb_build_array(
    (select jsonb_agg(n order by n.day) from private.nutrition_rollup as n),
    (select jsonb_agg(u order by u.feature, u.day) from private.use_rollup as u),
    (select jsonb_agg(p order by p.month, p.cohort) from private.people_rollup as p),
    (select jsonb_agg(r order by r.measure, r.last_on, r.cohort) from private.recency_rollup as r),
    (select jsonb_agg(a order by a.user_id) from private.user_activity as a)
  );
$$;
update public.daily_nutrition_tracking set calories_consumed = 2100, fat_goal_percentage = 100
where user_id = pg_temp.person('p3');
update public.daily_nutrition_tracking set tracking_date = pg_temp.month(3) + 1
where user_id = pg_temp.person('p1');
update public.daily_nutrition_tracking set created_at = created_at where user_id = pg_temp.person('p2');
delete from public.daily_nutrition_tracking where user_id = pg_temp.person('p6') and tracking_date < pg_temp.month(3);
insert into public.daily_nutrition_tracking (user_id, tracking_date, calories_consumed)
values (pg_temp.person('p7'), pg_temp.month(4) + 4, 1900);
select is((select count(*) from private.activity_changes), 7::bigint, 'a write that changes nothing is not noted');
select is((select changes from public.refresh_materialized_views() where name = 'rollups'), 7::bigint, 'the others are');
select results_eq(
  $$ select month = pg_temp.month(4), people from private.people_rollup order by month $$,
  $$ values (true, 5), (false, 2) $$, 'different people of each month');
create temporary table kept as select pg_temp.rollups() as rollups;
select is(private.fold_changes(true), '{}', 'a recount');
select is(pg_temp.rollups(), (select rollups from kept), 'finds the same');

-- Each feature, and the levels.
insert into public.user_progress (user_id, recorded_date, weight_kg) values
  (pg_temp.person('p1'), pg_temp.today() - 29, 70), (pg_temp.person('p2'), pg_temp.today() - 30, 70);
insert into public.weekly_meal_plans (user_id, week_start_date, status, created_at) values
  (pg_temp.person('p1'), '2026-01-05', 'draft', now());
insert into public.shopping_lists (user_id, name, items, updated_at) values
  (pg_temp.person('p1'), 'À la main', '[]', now());
insert into public.shopping_lists (user_id, name, items, is_auto_generated) values
  (pg_temp.person('p3'), 'Du plan', '[{"name": "riz", "quantity": 100, "unit": "g", "category": "cereales"}]', true);
insert into public.user_recipe_interactions (user_id, recipe_id, times_cooked, last_viewed_at)
select pg_temp.person('p' || n), r.id, array[now() - interval '40 days', now()], now()
from generate_series(1, 5) as n
cross join (select r.id from public.recipes as r where r.is_published order by r.slug limit 1) as r;
select is((select count(*) from public.refresh_materialized_views() where status = 'succeeded'), 4::bigint,
  'refreshed');
select results_eq(
  $$ select feature, sum(uses) from private.use_rollup where feature <> 'tracking' group by feature order by feature collate "C" $$,
  $$ values ('lists', 1::numeric), ('plans', 1), ('progress', 2), ('recipes', 15) $$,
  'uses: a list that made itself is none, a dish is one each day it was cooked');
update public.shopping_lists set items = '[{"name": "riz", "quantity": 100, "unit": "g", "category": "cereales", "checked": true}]'
where user_id = pg_temp.person('p3');
select is((select string_agg(feature || change, ',') from private.activity_changes), 'lists1', 'until something is ticked');
select is(private.fold_changes(), '{"lists": 1}', 'taken in');
select results_eq(
  $$ select feature, people, share_percent, uses, uses_per_person, uses_before, change_percent, is_suppressed
     from public.feature_usage_report order by feature collate "C" $$,
  $$ values
    ('lists', null::integer, null::numeric, null::bigint, null::numeric, null::bigint, null::numeric, true),
    ('plans', null, null, null, null, null, null, true),
    ('progress', null, null, null, null, null, null, true),
    ('recipes', 5, 31.3, 10, 2.0, 5, 100.0, false),
    ('tracking', 0, 0.0, 0, null, 0, null, false) $$,
  'features over 30 days, small groups hidden');
select is(
  (select array_agg(people order by level) from private.engagement_analytics()),
  '{11,null,null,0,null,0}', 'levels: 11 idle, 3 at one, one each at two and at four; three hidden together');
select is(
  (select array_agg(is_suppressed order by level) from private.engagement_analytics()),
  '{false,true,true,false,true,false}', 'and marked as hidden');
select results_eq(
  $$ select measure, sum(people) from private.recency_rollup
     where measure like 'level%' and last_on > pg_temp.today() - 30 group by measure order by measure collate "C" $$,
  $$ values ('level_1', 5::bigint), ('level_2', 2), ('level_3', 1), ('level_4', 1) $$,
  'progress of 30 days ago is out of the window, of 29 days ago in it');
select matches((select formula from private.engagement_analytics() limit 1), '30 derniers jours', 'with its formula');

-- Groups that must not be told.
select is(private.hidden_groups(v.people), v.hidden, v.why)
from (values
  ('{0,10,20}'::integer[], '{f,f,f}'::boolean[], 'nothing small, nothing hidden'),
  ('{4,10,20}', '{t,t,f}', 'a hidden group takes the next larger along'),
  ('{4,3,20}', '{t,t,f}', 'two small ones hide each other'),
  ('{1,1,20,7}', '{t,t,f,t}', 'but not two of one person'),
  ('{3}', '{t}', 'alone'),
  ('{3,0}', '{t,f}', 'nobody is nobody'),
  ('{5,5}', '{f,f}', 'five may be told'),
  ('{}', '{}', 'no group')
) as v (people, hidden, why);

-- Retention.
select results_eq(
  $$ select period, people, is_complete, is_suppressed from private.retention()
     where cohort = pg_temp.month(4) order by period $$,
  $$ values (0, 5, true, false), (1, null::integer, true, true), (2, 0, true, false), (3, 0, true, false),
    (4, 0, false, false) $$,
  'of the people of a month, who tracked in each month since');

-- A person leaves.
delete from public.users where id = pg_temp.person('p5');
select is(private.fold_changes() -> 'account', '1', 'a deleted account is noted');
select is((select sum(people) from private.recency_rollup where measure = 'level_1'), 15::bigint, 'and no longer counted');
select is((select people from private.people_rollup where month = pg_temp.month(4)), 4, 'nor in any month');
update kept set rollups = pg_temp.rollups();
select lives_ok('select private.fold_changes(true)', 'a recount');
select is(pg_temp.rollups(), (select rollups from kept), 'agrees');

-- Recipes and ingredients.
select is(private.popularity_of(10, 5, 12), 8.6, '0.3 × likes + 0.4 × cooked + 0.3 × stars');
select is(
  (select popularity_score from public.popular_recipes where cooked_count = 10),
  4.0, 'five people who cooked it twice, when it was last refreshed');
select is((select count(*) from public.popular_recipes), (select count(*) from public.recipes where is_published),
  'every published recipe is ranked');
update public.recipes set is_published = false
where id = (select recipe_id from private.popular_recipes_mv where cooked_count = 10);
select is_empty('select from public.popular_recipes where cooked_count = 10', 'a recipe withdrawn since is not shown');
select is(
  (select bool_and(i.recipe_share = round(100.0 * i.recipes / t.recipes, 2)
     and i.popularity_score = round(50.0 * i.recipes / t.recipes + 50, 2)
     and i.lift = round(t.recipes::numeric / i.recipes, 2) and i.popular_recipes = 1)
   from public.ingredient_popularity as i
   cross join (select count(*) as recipes from private.popular_recipes_mv) as t
   where i.popularity_share = 100),
  true, 'its ingredients have all the popularity there is');

-- How old.
insert into public.daily_nutrition_tracking (user_id, tracking_date) values (pg_temp.person('p1'), pg_temp.today());
select is((select changes_since from private.insight_staleness() where view_name = 'rollups'), 1::bigint, 'a change is pending');
select is((select bool_or(is_stale) from private.insight_staleness()), false, 'nothing is too old');
update private.insight_refreshes set started_at = started_at - interval '27 hours',
  finished_at = finished_at - interval '27 hours' where view_name = 'popular_recipes_mv';
select is((select array_agg(view_name) from private.insight_staleness() where is_stale), '{popular_recipes_mv}', 'older than 26 hours');
select is((select count(*) from public.refresh_materialized_views('popular_recipes_mv')), 2::bigint, 'refreshed with the rollups');
select is((select bool_or(is_stale) from private.insight_staleness()), false, 'fresh again');

-- What goes wrong is recorded and leaves what was there.
alter table private.nutrition_rollup add constraint broken check (tracked < 1) not valid;
insert into public.daily_nutrition_tracking (user_id, tracking_date) values (pg_temp.person('p2'), pg_temp.today());
select results_eq(
  $$ select name, status, error like '%broken%' from public.refresh_materialized_views('popular_recipes_mv') $$,
  $$ values ('rollups', 'failed', true), ('popular_recipes_mv', 'succeeded', null::boolean) $$,
  'one that fails does not keep the others');
select is((select changes_since from private.insight_staleness() where view_name = 'rollups'), 1::bigint, 'its changes wait');
alter table private.nutrition_rollup drop constraint broken;
select is((select status from public.refresh_materialized_views() where name = 'rollups'), 'succeeded', 'until it works');

-- Who may.
select is(pg_temp.reads(v.who, v.statement), v.answer, coalesce(v.who, 'nobody') || ': ' || v.statement)
from (values
  ('admin', 'select count(*) from refresh_materialized_views()', '4'),
  ('analyst', 'select count(*) from refresh_materialized_views()', 'PT403'),
  (null, 'select count(*) from refresh_materialized_views()', '42501'),
  ('admin', $$ select * from refresh_materialized_views('x') $$, 'PT422 view_name'),
  ('analyst', 'select count(*) from user_engagement_analytics', '6'),
  ('nutritionist', 'select count(*) from user_engagement_analytics', 'PT403'),
  ('analyst', 'select count(*) from feature_usage_report', '5'),
  ('support', 'select count(*) from feature_usage_report', 'PT403'),
  ('nutritionist', 'select count(*) > 0 from nutrition_insights', 'true'),
  ('yves', 'select count(*) from nutrition_insights', 'PT403'),
  ('support', 'select count(*) from ingredient_popularity', 'PT403'),
  ('admin', 'select count(*) > 0 from user_retention', 'true'),
  ('support', 'select count(*) > 0 from user_retention', 'PT403'),
  ('analyst', 'select count(*) from insight_freshness', '4'),
  ('support', 'select count(*) from insight_freshness', 'PT403'),
  (null, 'select count(*) > 0 from popular_recipes', 'true'),
  (null, 'select count(*) from active_subscribers', '42501')
) as v (who, statement, answer);

select * from finish();
rollback;
