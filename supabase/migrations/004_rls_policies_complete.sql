-- Row level security: one policy for each table, action and role. Functions are called inside
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
