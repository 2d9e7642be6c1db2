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
