-- Each way to list foods and people has an index that PostgreSQL can use, as a person with row level security.
begin;
select plan(50);

-- With few rows a scan is cheaper: what is asked is whether the index fits.
set local enable_seqscan = off;
set local enable_sort = off;

create function pg_temp.uses(wanted text, statement text)
returns boolean
language plpgsql
as $$
declare
  line text;
  plan text := '';
begin
  perform set_config('role', 'authenticated', true);
  for line in execute 'explain (costs off) ' || statement loop
    plan := plan || line;
  end loop;
  -- Run it as well, so that the advisor on unused indexes sees it used.
  execute statement;
  perform set_config('role', 'none', true);
  return plan like '%' || wanted || '%';
end;
$$;

select ok(pg_temp.uses(index, 'select id from ' || rest), index || ': ' || rest)
from (
  values
    ('idx_foods_name', 'public.foods_summary order by name_sort limit 25'),
    ('idx_foods_name', 'public.foods_summary order by name_sort desc limit 25'),
    ('idx_foods_name', $$public.foods where name_sort like 'ep%'$$),
    ('idx_foods_category', $$public.foods_summary where category = 'fruits' order by name_sort
      limit 25$$),
    ('idx_foods_score_desc', 'public.foods_summary
      order by anti_inflammatory_score desc nulls last, name_sort limit 25'),
    ('idx_foods_score', 'public.foods_summary
      order by anti_inflammatory_score, name_sort limit 25'),
    ('idx_foods_score', 'public.foods_summary
      where anti_inflammatory_score >= 8 and anti_inflammatory_score <= 9'),
    ('idx_foods_energy_desc', 'public.foods_summary
      order by energy_kcal desc nulls last, name_sort limit 25'),
    ('idx_foods_energy', 'public.foods_summary order by energy_kcal, name_sort limit 25'),
    ('idx_foods_updated', 'public.foods_summary order by updated_at desc limit 25'),
    ('idx_foods_price', 'public.foods_summary
      order by average_price_per_kg, name_sort limit 25'),
    ('idx_foods_allergens', $$public.foods_summary where allergens @> '{lupin}'$$),
    ('idx_foods_allergens_absent', $$public.foods_summary where allergens_absent @> '{milk,eggs}'$$),
    ('idx_foods_diets', $$public.foods_summary where diet_compatibility @> '{sans_lactose}'$$),
    ('idx_foods_seasons', $$public.foods_summary where season_months && '{5}'$$),
    ('idx_foods_incomplete', 'public.foods_summary where is_incomplete order by name_sort'),
    ('idx_foods_without_score', 'public.foods_summary where anti_inflammatory_score is null
      order by name_sort'),
    ('idx_foods_search', $$public.foods where search_vector @@
      to_tsquery('private.french_words', 'epinard:*')$$),
    ('idx_foods_typos', $$public.foods where 'epinrad' operator(extensions.<%) search_text$$),
    ('idx_users_created', 'public.users_summary order by created_at desc, id limit 25'),
    ('idx_users_created', 'public.users_summary order by created_at, id limit 25'),
    ('idx_users_created', $$public.users_summary
      where created_at >= '2026-01-01 Europe/Paris' and created_at < '2026-02-01 Europe/Paris'$$),
    ('users_email_key', 'public.users_summary order by email, id limit 25'),
    ('idx_users_email_desc',
      'public.users_summary order by email desc nulls last, id limit 25'),
    ('idx_users_deactivated', 'public.users_summary
      where is_active is false order by created_at desc, id limit 25'),
    ('idx_users_unverified', 'public.users_summary
      where email_verified_at is null order by created_at desc, id limit 25'),
    ('idx_subscriptions_created',
      'public.subscriptions_summary order by created_at desc, id limit 25'),
    ('idx_subscriptions_created',
      'public.subscriptions_summary order by created_at, id limit 25'),
    ('idx_subscriptions_period_end',
      'public.subscriptions_summary order by current_period_end, id limit 25'),
    ('idx_subscriptions_period_end_desc',
      'public.subscriptions_summary order by current_period_end desc nulls last, id limit 25'),
    ('idx_subscriptions_ending', 'public.subscriptions_summary
      where cancel_at_period_end is true order by created_at desc, id limit 25'),
    ('subscriptions_user_id_idx', $$public.subscriptions_summary
      where user_id = '00000000-0000-0000-0000-000000000000' order by created_at desc, id$$),
    ('foods_pkey', $$public.foods where id = '00000000-0000-0000-0000-000000000000'$$),
    ('foods_ciqual_code_key', $$public.foods where ciqual_code = '1'$$)
) as t (index, rest);

-- Plans and shopping lists: from the rows of the few people that one may read, then sorted.
set local enable_sort = on;
select ok(pg_temp.uses(index, 'select id from ' || rest), index || ': ' || rest)
from (
  values
    ('idx_meal_plans_user_period', 'public.weekly_meal_plans_summary
      order by week_start_date desc, id limit 51'),
    ('idx_meal_plans_user_period', 'public.weekly_meal_plans_summary
      order by anti_inflammatory_score_avg desc nulls last, id limit 51'),
    ('idx_meal_plans_user_period', 'public.weekly_meal_plans_summary
      order by total_estimated_cost_euro desc nulls last, id limit 51'),
    ('idx_meal_plans_user_period', 'public.weekly_meal_plans_summary
      order by updated_at desc nulls last, id limit 51'),
    ('idx_meal_plans_user_period', $$public.weekly_meal_plans_summary
      where status in ('completed', 'cancelled') order by week_start_date desc, id limit 51$$),
    ('idx_meal_plans_user_period', 'public.weekly_meal_plans_summary
      where is_custom in (true) order by week_start_date desc, id limit 51'),
    ('idx_meal_plans_user_period', $$public.weekly_meal_plans_summary
      where week_start_date >= '2026-10-01' and week_start_date < '2026-11-01'
      order by week_start_date desc, id limit 51$$),
    ('idx_meal_plans_user_period', 'public.weekly_meal_plans_summary
      where anti_inflammatory_score_avg >= 8 order by week_start_date desc, id limit 51'),
    ('shopping_lists_user_id_idx', 'public.shopping_lists_summary
      order by created_at desc, id limit 51'),
    ('shopping_lists_user_id_idx', 'public.shopping_lists_summary order by name, id limit 51'),
    ('shopping_lists_user_id_idx', 'public.shopping_lists_summary
      order by total_estimated_cost_euro desc nulls last, id limit 51'),
    ('shopping_lists_user_id_idx', 'public.shopping_lists_summary
      order by updated_at desc nulls last, id limit 51'),
    ('shopping_lists_user_id_idx', $$public.shopping_lists_summary
      where status in ('active') order by created_at desc, id limit 51$$),
    ('shopping_lists_user_id_idx', 'public.shopping_lists_summary
      where is_auto_generated in (false) order by created_at desc, id limit 51'),
    ('shopping_lists_user_id_idx', $$public.shopping_lists_summary
      where created_at >= '2026-10-01' and created_at < '2026-11-01'
      order by created_at desc, id limit 51$$)
) as t (index, rest);

set local enable_bitmapscan = on;
select ok(
  exists (
    select from pg_indexes
    where schemaname = 'private' and indexname = 'deleted_rows_by_row'
  ),
  'the trash is indexed'
);
select count(*) >= 0 as used from private.deleted_rows where table_name = 'foods' and row_id is null;

select * from finish();
rollback;
