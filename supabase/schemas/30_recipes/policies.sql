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
