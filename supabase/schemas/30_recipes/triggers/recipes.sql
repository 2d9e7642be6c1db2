-- Triggers of recipes: what a person writes, what follows from the linked foods.

create function private.tidy_recipe()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  new.name := btrim(new.name);
  new.description := nullif(btrim(new.description), '');
  new.slug := coalesce(
    nullif(btrim(new.slug), ''),
    left(replace(private.search_words(new.name), ' ', '-'), 190)
  );
  new.ingredients := private.keyed_lines(
    coalesce(new.ingredients, '[]'), new.id || ' ' || new.version
  );
  new.instructions := coalesce(new.instructions, '{}');
  new.meal_type := coalesce(new.meal_type, '{}');
  new.diet_tags := coalesce(new.diet_tags, '{}');
  new.season := coalesce(new.season, '{}');
  new.cooking_methods := coalesce(new.cooking_methods, '{}');
  if tg_op = 'UPDATE' then
    new.published_at := old.published_at;
    new.created_by := old.created_by;
  elsif not private.keeps_row() then
    new.published_at := case when auth.uid() is null then new.published_at end;
    new.created_by := auth.uid();
  end if;
  if new.is_published then
    new.published_at := coalesce(new.published_at, now());
  end if;
  return new;
end;
$$;

comment on function private.tidy_recipe() is
  'Trigger of public.recipes: trims texts, takes an empty text for none and a missing list for an '
  'empty one, gives lines their keys, makes the slug from the name, and keeps author and first publication.';

revoke all on function private.tidy_recipe() from public;

create function private.validate_recipe()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  linked constant uuid[] := array(
    select distinct private.as_uuid(i ->> 'food_id')
    from jsonb_array_elements(
      case jsonb_typeof(new.ingredients) when 'array' then new.ingredients else '[]' end
    ) as i
    where i ->> 'food_id' is not null
  );
  lost record;
begin
  begin
    -- A food saved at the same time would leave the recipe with old values. Not waiting keeps the
    -- two from waiting for each other: saving a food also writes its recipes.
    perform from public.foods as f where f.id = any (linked) order by f.id for share nowait;
  exception when lock_not_available then
    perform private.fail(409, 'food_is_being_saved', 'ingredients');
  end;
  select m.line, m.name, m.status, m.quantity, m.unit into lost
  from private.measure_ingredients(array[new.id], array[new.ingredients]) as m
  where m.status in ('unknown_food', 'unconvertible')
  order by m.line
  limit 1;
  if lost.status = 'unknown_food' then
    perform private.fail(
      422, 'food_not_found', 'ingredients.' || lost.line || '.food_id', lost.name
    );
  elsif lost.status = 'unconvertible' then
    perform private.fail(
      422, 'ingredient_not_convertible', 'ingredients.' || lost.line || '.unit',
      lost.name, private.show_number(lost.quantity), lost.unit
    );
  end if;
  return new;
end;
$$;

comment on function private.validate_recipe() is
  'Trigger of public.recipes: linked foods exist (PT422) and every linked quantity can be weighed '
  '(PT422 naming the ingredient); PT409 while one of the foods is being saved.';

revoke all on function private.validate_recipe() from public;

create function private.derive_recipe()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  facts record;
begin
  if tg_op = 'UPDATE' and private.keeps_row() then
    return new;
  end if;
  select c.* into facts
  from private.recipe_columns(
    array[new.id], array[new.ingredients], array[greatest(new.servings, 1)]
  ) as c;
  new.nutrition_facts := facts.nutrition_facts;
  new.nutrition_detail := facts.nutrition_detail;
  new.anti_inflammatory_score := facts.anti_inflammatory_score;
  new.score_r := facts.score_r;
  new.score_mass_g := facts.score_mass_g;
  new.cost_per_serving_euro := coalesce(facts.cost, new.cost_per_serving_euro);
  new.allergens := facts.allergens;
  new.allergens_absent := facts.allergens_absent;
  new.allergens_unknown := facts.allergens_unknown;
  new.diets := facts.diets;
  new.diets_refused := facts.diets_refused;
  return new;
end;
$$;

comment on function private.derive_recipe() is
  'Trigger of public.recipes: nutrition, score, cost, allergens and diets from the linked foods. A cost '
  'typed by hand stays as long as a price is missing.';

revoke all on function private.derive_recipe() from public;

create function private.protect_recipe_counts()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  -- Not SECURITY DEFINER: current_user tells a request from the trigger that counts.
  if current_user not in ('anon', 'authenticated') then
    return new;
  end if;
  if tg_op = 'INSERT' then
    new.like_count := 0;
    new.save_count := 0;
    new.cooked_count := 0;
    new.view_count := 0;
    new.rating_count := 0;
    new.rating_sum := 0;
    new.rating_avg := null;
  else
    new.like_count := old.like_count;
    new.save_count := old.save_count;
    new.cooked_count := old.cooked_count;
    new.view_count := old.view_count;
    new.rating_count := old.rating_count;
    new.rating_sum := old.rating_sum;
    new.rating_avg := old.rating_avg;
  end if;
  return new;
end;
$$;

comment on function private.protect_recipe_counts() is
  'Trigger of public.recipes: a form that sends the whole record back neither sets the counts nor '
  'puts back older ones.';

revoke all on function private.protect_recipe_counts() from public;

create trigger recipes_0_protect_counts
  before insert or update on public.recipes
  for each row execute function private.protect_recipe_counts();

-- Counts and derived columns are written by triggers; only what a person edits makes a version. A
-- request always does, since it names a column that a person may edit or changes nothing.
create trigger recipes_1_lock_version
  before insert or update of
    id, version, name, slug, description, ingredients, instructions, servings, prep_time_minutes,
    cook_time_minutes, difficulty_level, meal_type, diet_tags, season, cuisine, cooking_methods,
    cost_per_serving_euro, is_featured, is_published, published_at
  on public.recipes
  for each row execute function private.lock_version();

create trigger recipes_2_tidy
  before insert or update of
    name, slug, description, ingredients, instructions, meal_type, diet_tags, season,
    cooking_methods, is_published, published_at, created_by
  on public.recipes
  for each row execute function private.tidy_recipe();

create trigger recipes_3_validate
  before insert or update of ingredients on public.recipes
  for each row execute function private.validate_recipe();

create trigger recipes_4_derive
  before insert or update of
    ingredients, servings, nutrition_facts, nutrition_detail, anti_inflammatory_score, score_r,
    score_mass_g, cost_per_serving_euro, allergens, allergens_absent, allergens_unknown, diets,
    diets_refused
  on public.recipes
  for each row execute function private.derive_recipe();

create trigger recipes_6_touch
  before insert or update of
    name, slug, description, ingredients, instructions, servings, prep_time_minutes,
    cook_time_minutes, difficulty_level, meal_type, diet_tags, season, cuisine, cooking_methods,
    cost_per_serving_euro, is_featured, is_published, published_at, created_at, updated_at,
    updated_by
  on public.recipes
  for each row execute function private.touch();

create trigger recipes_keep_deleted
  after delete on public.recipes
  for each row execute function private.keep_deleted();

create function private.project_ingredients()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' then
    delete from public.recipe_ingredients where recipe_id = new.id;
  end if;
  insert into public.recipe_ingredients
    (recipe_id, is_published, position, food_id, name, quantity, unit, grams)
  select m.recipe_id, new.is_published, m.line, m.food_id, m.name, m.quantity, m.unit, m.grams
  from private.measure_ingredients(array[new.id], array[new.ingredients]) as m;
  return null;
end;
$$;

comment on function private.project_ingredients() is
  'Trigger of public.recipes: keeps recipe_ingredients equal to the document, weighed.';

revoke all on function private.project_ingredients() from public;

create trigger recipes_project_ingredients
  after insert or update of ingredients on public.recipes
  for each row execute function private.project_ingredients();

create function private.refresh_recipes_of_foods()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
-- @plpgsql_check_options: oldtable = food_before, newtable = food_after
declare
  touched constant uuid[] := array(
    select distinct i.recipe_id
    from food_after as n
    join food_before as o on o.id = n.id
    join public.recipe_ingredients as i on i.food_id = n.id
    where (
      o.nutrition_per_100g, o.nutrition_details, o.anti_inflammatory_score, o.score_detail,
      o.category, o.allergens, o.allergens_absent, o.diet_compatibility, o.average_price_per_kg,
      o.density_g_per_ml, o.edible_fraction, o.unit_weights_g
    ) is distinct from (
      n.nutrition_per_100g, n.nutrition_details, n.anti_inflammatory_score, n.score_detail,
      n.category, n.allergens, n.allergens_absent, n.diet_compatibility, n.average_price_per_kg,
      n.density_g_per_ml, n.edible_fraction, n.unit_weights_g
    )
  );
begin
  if touched <> '{}' then
    perform private.refresh_recipes(touched);
  end if;
  return null;
end;
$$;

comment on function private.refresh_recipes_of_foods() is
  'Trigger of public.foods: keeps the recipes that use the changed foods right, once a statement.';

revoke all on function private.refresh_recipes_of_foods() from public;

create trigger foods_refresh_recipes
  after update on public.foods
  referencing old table as food_before new table as food_after
  for each statement execute function private.refresh_recipes_of_foods();
