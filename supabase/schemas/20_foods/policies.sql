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
