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
