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
