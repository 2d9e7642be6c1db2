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
