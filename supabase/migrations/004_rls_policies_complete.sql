-- Assembled from supabase/schemas by `npm run migrations`; never edited by hand.

-- 10_accounts/policies.sql

-- Row level security: one policy for each table, action and role. Functions are called in full as
-- (select …), so that they run once per statement and not once per row.
-- The grants beside each table say what a role may try; the policies say on which rows.

-- ------------------------------------------------------------------------------------------------
-- users
-- ------------------------------------------------------------------------------------------------

create policy users_select_own on public.users
  for select to authenticated
  using (id = (select auth.uid()) or (select private.has_role('support', 'admin')));

comment on policy users_select_own on public.users is
  'People read their own account; support and admins read all.';

create policy users_update_own on public.users
  for update to authenticated
  using (id = (select auth.uid()) or (select private.has_role('admin')))
  with check (id = (select auth.uid()) or (select private.has_role('admin')));

comment on policy users_update_own on public.users is
  'People change their own account, admins any; which fields, guard_account_fields says (005).';

-- ------------------------------------------------------------------------------------------------
-- user_profiles
-- ------------------------------------------------------------------------------------------------

create policy user_profiles_select_own on public.user_profiles
  for select to authenticated
  using (user_id = any (array(select private.readable_people())));

create policy user_profiles_insert_own on public.user_profiles
  for insert to authenticated
  with check (user_id = (select auth.uid()));

create policy user_profiles_update_own on public.user_profiles
  for update to authenticated
  using (user_id = (select auth.uid()))
  with check (user_id = (select auth.uid()));

create policy user_profiles_delete_own on public.user_profiles
  for delete to authenticated
  using (user_id = (select auth.uid()));

comment on policy user_profiles_select_own on public.user_profiles is
  'People read their own profile; support and admins one that they opened.';

-- ------------------------------------------------------------------------------------------------
-- user_preferences
-- ------------------------------------------------------------------------------------------------

create policy user_preferences_select_own on public.user_preferences
  for select to authenticated
  using (user_id = any (array(select private.readable_people())));

create policy user_preferences_insert_own on public.user_preferences
  for insert to authenticated
  with check (user_id = (select auth.uid()));

create policy user_preferences_update_own on public.user_preferences
  for update to authenticated
  using (user_id = (select auth.uid()))
  with check (user_id = (select auth.uid()));

create policy user_preferences_delete_own on public.user_preferences
  for delete to authenticated
  using (user_id = (select auth.uid()));

comment on policy user_preferences_select_own on public.user_preferences is
  'People read their own preferences; support and admins those that they opened.';

-- 20_foods/policies.sql

-- Who may read and write nutrients and foods.

-- ------------------------------------------------------------------------------------------------
-- nutrients
-- ------------------------------------------------------------------------------------------------

create policy nutrients_select_all on public.nutrients
  for select to anon, authenticated
  using (true);

comment on policy nutrients_select_all on public.nutrients is 'Everyone reads the nutrients.';

-- ------------------------------------------------------------------------------------------------
-- foods
-- ------------------------------------------------------------------------------------------------

create policy foods_select_all on public.foods
  for select to anon, authenticated
  using (true);

comment on policy foods_select_all on public.foods is 'Everyone reads the foods.';

create policy "nutritionists and admins add foods" on public.foods
  for insert to authenticated
  with check ((select private.has_role('nutritionist', 'admin')));

create policy "nutritionists and admins change foods" on public.foods
  for update to authenticated
  using ((select private.has_role('nutritionist', 'admin')))
  with check ((select private.has_role('nutritionist', 'admin')));

create policy "nutritionists and admins delete foods" on public.foods
  for delete to authenticated
  using ((select private.has_role('nutritionist', 'admin')));

-- 30_recipes/policies.sql

-- Who may read and write recipes, and what people do with them.

-- ------------------------------------------------------------------------------------------------
-- recipes and their ingredients
-- ------------------------------------------------------------------------------------------------

create policy recipes_select_published on public.recipes
  for select to anon, authenticated
  using (is_published or (select private.has_role('nutritionist', 'admin')));

create policy "nutritionists and admins add recipes" on public.recipes
  for insert to authenticated
  with check ((select private.has_role('nutritionist', 'admin')));

create policy "nutritionists and admins change recipes" on public.recipes
  for update to authenticated
  using ((select private.has_role('nutritionist', 'admin')))
  with check ((select private.has_role('nutritionist', 'admin')));

create policy "nutritionists and admins delete recipes" on public.recipes
  for delete to authenticated
  using ((select private.has_role('nutritionist', 'admin')));

comment on policy recipes_select_published on public.recipes is
  'Everyone reads published recipes; nutritionists and admins the drafts too.';

create policy "ingredients are read with their recipe" on public.recipe_ingredients
  for select to anon, authenticated
  using (is_published or (select private.has_role('nutritionist', 'admin')));

comment on policy "ingredients are read with their recipe" on public.recipe_ingredients is
  'As recipes. No policy to write: the rows are kept by trigger.';

-- ------------------------------------------------------------------------------------------------
-- user_recipe_interactions
-- ------------------------------------------------------------------------------------------------

create policy user_recipe_interactions_select_own on public.user_recipe_interactions
  for select to authenticated
  using (user_id = any (array(select private.readable_people())));

create policy user_recipe_interactions_insert_own on public.user_recipe_interactions
  for insert to authenticated
  with check (user_id = (select auth.uid()));

create policy user_recipe_interactions_update_own on public.user_recipe_interactions
  for update to authenticated
  using (user_id = (select auth.uid()))
  with check (user_id = (select auth.uid()));

create policy user_recipe_interactions_delete_own on public.user_recipe_interactions
  for delete to authenticated
  using (user_id = (select auth.uid()));

comment on policy user_recipe_interactions_select_own on public.user_recipe_interactions is
  'People read what they did themselves; support and admins that which they opened.';

-- 40_combinations/policies.sql

-- Who may read and write food combinations.

create policy food_combinations_select_all on public.food_combinations
  for select to anon, authenticated
  using (true);

create policy "nutritionists and admins add food combinations" on public.food_combinations
  for insert to authenticated
  with check ((select private.has_role('nutritionist', 'admin')));

create policy "nutritionists and admins change food combinations" on public.food_combinations
  for update to authenticated
  using ((select private.has_role('nutritionist', 'admin')))
  with check ((select private.has_role('nutritionist', 'admin')));

create policy "nutritionists and admins delete food combinations" on public.food_combinations
  for delete to authenticated
  using ((select private.has_role('nutritionist', 'admin')));

comment on policy food_combinations_select_all on public.food_combinations is
  'Everyone reads the combinations.';

-- 50_plans/policies.sql

-- Who may read and write meal plans, which are for subscribers, and shopping lists.

-- ------------------------------------------------------------------------------------------------
-- weekly_meal_plans: for subscribers
-- ------------------------------------------------------------------------------------------------

create policy weekly_meal_plans_select_own_premium on public.weekly_meal_plans
  for select to authenticated
  using (
    user_id = any (array(select private.readable_people()))
    and (
      user_id <> (select auth.uid())
      or (select public.can_access_premium_features((select auth.uid())))
    )
  );

create policy weekly_meal_plans_insert_own_premium on public.weekly_meal_plans
  for insert to authenticated
  with check (
    user_id = (select auth.uid())
    and (select public.can_access_premium_features((select auth.uid())))
  );

create policy weekly_meal_plans_update_own_premium on public.weekly_meal_plans
  for update to authenticated
  using (
    user_id = (select auth.uid())
    and (select public.can_access_premium_features((select auth.uid())))
  )
  with check (
    user_id = (select auth.uid())
    and (select public.can_access_premium_features((select auth.uid())))
  );

create policy weekly_meal_plans_delete_own_premium on public.weekly_meal_plans
  for delete to authenticated
  using (
    user_id = (select auth.uid())
    and (select public.can_access_premium_features((select auth.uid())))
  );

comment on policy weekly_meal_plans_select_own_premium on public.weekly_meal_plans is
  'People read their own plans while they may use the paid features; support and admins those that '
  'they opened.';

-- ------------------------------------------------------------------------------------------------
-- shopping_lists
-- ------------------------------------------------------------------------------------------------

create policy shopping_lists_select_own on public.shopping_lists
  for select to authenticated
  using (user_id = any (array(select private.readable_people())));

create policy shopping_lists_insert_own on public.shopping_lists
  for insert to authenticated
  with check (user_id = (select auth.uid()));

create policy shopping_lists_update_own on public.shopping_lists
  for update to authenticated
  using (user_id = (select auth.uid()))
  with check (user_id = (select auth.uid()));

create policy shopping_lists_delete_own on public.shopping_lists
  for delete to authenticated
  using (user_id = (select auth.uid()));

comment on policy shopping_lists_select_own on public.shopping_lists is
  'People read their own lists; support and admins those that they opened.';

-- 60_tracking/policies.sql

-- Who may read and write goals, tracked days and progress.

-- ------------------------------------------------------------------------------------------------
-- nutrition_goals
-- ------------------------------------------------------------------------------------------------

create policy nutrition_goals_select_own on public.nutrition_goals
  for select to authenticated
  using (user_id = any (array(select private.readable_people())));

create policy nutrition_goals_insert_own on public.nutrition_goals
  for insert to authenticated
  with check (user_id = (select auth.uid()));

create policy nutrition_goals_update_own on public.nutrition_goals
  for update to authenticated
  using (user_id = (select auth.uid()))
  with check (user_id = (select auth.uid()));

create policy nutrition_goals_delete_own on public.nutrition_goals
  for delete to authenticated
  using (user_id = (select auth.uid()));

comment on policy nutrition_goals_select_own on public.nutrition_goals is
  'People read their own goals; support and admins those that they opened.';

-- ------------------------------------------------------------------------------------------------
-- daily_nutrition_tracking
-- ------------------------------------------------------------------------------------------------

create policy daily_nutrition_tracking_select_own on public.daily_nutrition_tracking
  for select to authenticated
  using (user_id = any (array(select private.readable_people())));

create policy daily_nutrition_tracking_insert_own on public.daily_nutrition_tracking
  for insert to authenticated
  with check (user_id = (select auth.uid()));

create policy daily_nutrition_tracking_update_own on public.daily_nutrition_tracking
  for update to authenticated
  using (user_id = (select auth.uid()))
  with check (user_id = (select auth.uid()));

create policy daily_nutrition_tracking_delete_own on public.daily_nutrition_tracking
  for delete to authenticated
  using (user_id = (select auth.uid()));

comment on policy daily_nutrition_tracking_select_own on public.daily_nutrition_tracking is
  'People read their own days; support and admins those that they opened.';

-- ------------------------------------------------------------------------------------------------
-- user_progress
-- ------------------------------------------------------------------------------------------------

create policy user_progress_select_own on public.user_progress
  for select to authenticated
  using (user_id = any (array(select private.readable_people())));

create policy user_progress_insert_own on public.user_progress
  for insert to authenticated
  with check (user_id = (select auth.uid()));

create policy user_progress_update_own on public.user_progress
  for update to authenticated
  using (user_id = (select auth.uid()))
  with check (user_id = (select auth.uid()));

create policy user_progress_delete_own on public.user_progress
  for delete to authenticated
  using (user_id = (select auth.uid()));

comment on policy user_progress_select_own on public.user_progress is
  'People read their own progress; support and admins that which they opened.';

-- 70_subscriptions/policies.sql

-- Who may read subscriptions. No policy to change them: commands do (functions/commands.sql).

create policy subscriptions_select_own on public.subscriptions
  for select to authenticated
  using (
    user_id = (select auth.uid()) or (select private.has_role('support', 'admin'))
  );

comment on policy subscriptions_select_own on public.subscriptions is
  'People read their own subscriptions; support and admins read all.';

-- 90_operations/policies.sql

-- Who may read and write saved views.

create policy saved_views_select on public.saved_views
  for select to authenticated
  using (
    (is_shared or user_id = (select auth.uid()))
    and resource = any ((select private.listable())::text[])
  );

create policy saved_views_insert_own on public.saved_views
  for insert to authenticated
  with check (
    user_id = (select auth.uid()) and resource = any ((select private.listable())::text[])
  );

create policy saved_views_update on public.saved_views
  for update to authenticated
  using (
    (user_id = (select auth.uid()) or (is_shared and (select private.has_role('admin'))))
    and resource = any ((select private.listable())::text[])
  )
  with check (user_id = (select auth.uid()) or (is_shared and (select private.has_role('admin'))));

create policy saved_views_delete on public.saved_views
  for delete to authenticated
  using (
    (user_id = (select auth.uid()) or (is_shared and (select private.has_role('admin'))))
    and resource = any ((select private.listable())::text[])
  );

comment on policy saved_views_select on public.saved_views is
  'Staff read their own views and the team''s, of the lists that they may open.';
comment on policy saved_views_update on public.saved_views is
  'Authors change theirs, and admins the team''s; only its author takes one back from the team.';

-- What every table refuses to a deactivated account, whatever its own policies let through.

-- Of a table that everyone reads, signed out too, reading is left alone: under any policy that is not
-- constantly true a search may not use its index. Its rows are written by roles, which end with the account.
do $$
declare
  relation record;
begin
  for relation in
    select
      t.oid::regclass as name,
      case when exists (
        select from pg_catalog.pg_policy as p
        where p.polrelid = t.oid and p.polcmd = 'r' and p.polroles @> array['anon'::regrole::oid]
          and pg_get_expr(p.polqual, p.polrelid) = 'true'
      ) then 'true' else '(select private.is_admitted())' end as readable
    from pg_catalog.pg_class as t
    where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p')
    order by t.relname
  loop
    execute format(
      'create policy "deactivated accounts reach nothing" on %s as restrictive for all
       to authenticated using (%s) with check ((select private.is_admitted()))',
      relation.name, relation.readable
    );
  end loop;
end;
$$;
