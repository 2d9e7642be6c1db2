-- Recipes, the lines that link them to foods, and the checks of their documents.

-- ------------------------------------------------------------------------------------------------
-- Documents
-- ------------------------------------------------------------------------------------------------

create function private.check_ingredients(document jsonb, root text default 'ingredients')
returns table (path text, code text, args text[])
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return query select wrong.* from private.check_items(document, root, 100, jsonb_build_array(
    '{"field": "key", "kind": "text", "most": 40}'::jsonb,
    '{"field": "name", "kind": "text", "most": 200, "required": true}'::jsonb,
    '{"field": "quantity", "kind": "number", "least": 0.001, "most": 100000}'::jsonb,
    jsonb_build_object(
      'field', 'unit', 'kind', 'choice', 'code', 'unknown_unit', 'among', private.unit_keys()
    ),
    '{"field": "notes", "kind": "text", "most": 500}'::jsonb,
    '{"field": "food_id", "kind": "id"}'::jsonb
  )) as wrong;
  if not found then
    return query
      select root || '.' || (e.place - 1) || '.' || f.field, 'required', '{}'::text[]
      from jsonb_array_elements(document) with ordinality as e (item, place)
      cross join (values ('quantity', 'unit'), ('unit', 'quantity')) as f (field, other)
      where e.item ->> f.field is null and e.item ->> f.other is not null
      order by e.place;
  end if;
end;
$$;

comment on function private.check_ingredients(jsonb, text) is
  'What is wrong with recipes.ingredients: [{key, name, quantity, unit, notes, food_id}], at most 100; '
  'key (given by trigger), notes and food_id may be absent or null, quantity and unit both or neither ("sel"). No row when '
  'it is right. Callable by writers, whose rows the constraint checks.';

revoke all on function private.check_ingredients(jsonb, text) from public;
grant execute on function private.check_ingredients(jsonb, text) to authenticated, service_role;

create function private.check_modifications(
  document jsonb, root text default 'ingredient_modifications'
)
returns table (path text, code text, args text[])
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return query select wrong.* from private.check_items(document, root, 50, jsonb_build_array(
    '{"field": "name", "kind": "text", "most": 200, "required": true}'::jsonb,
    '{
      "field": "change", "kind": "choice", "code": "unknown_choice", "required": true,
      "among": ["ajoute", "retire", "remplace", "ajuste"]
    }'::jsonb,
    '{"field": "replacement", "kind": "text", "most": 200}'::jsonb,
    '{"field": "quantity", "kind": "number", "least": 0.001, "most": 100000}'::jsonb,
    jsonb_build_object(
      'field', 'unit', 'kind', 'choice', 'code', 'unknown_unit', 'among', private.unit_keys()
    )
  )) as wrong;
end;
$$;

comment on function private.check_modifications(jsonb, text) is
  'What is wrong with user_recipe_interactions.ingredient_modifications: [{name, change: ajoute | '
  'retire | remplace | ajuste, replacement, quantity, unit}], at most 50. No row when it is right. '
  'Callable by writers, whose rows the constraint checks.';

revoke all on function private.check_modifications(jsonb, text) from public;
grant execute on function private.check_modifications(jsonb, text) to authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Recipes
-- ------------------------------------------------------------------------------------------------

create function private.ingredient_words(ingredients jsonb)
returns text
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return private.search_words(variadic coalesce(array(
    select left(n #>> '{}', 200) from jsonb_path_query(ingredients, 'lax $[*].name') as n
  ), '{}'));
end;
$$;

comment on function private.ingredient_words(jsonb) is
  'The folded words of the names of ingredients, for the search of recipes. Callable by writers, '
  'whose rows generate the column.';

revoke all on function private.ingredient_words(jsonb) from public;
grant execute on function private.ingredient_words(jsonb) to authenticated, service_role;

create function private.linked_foods(ingredients jsonb)
returns uuid[]
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return array(
    select distinct private.as_uuid(f #>> '{}')
    from jsonb_path_query(ingredients, 'lax $[*].food_id ? (@ != null)') as f
    where private.as_uuid(f #>> '{}') is not null
    order by 1
  );
end;
$$;

comment on function private.linked_foods(jsonb) is
  'The foods that ingredients are linked to, each once. Callable by writers, whose rows generate the '
  'column.';

revoke all on function private.linked_foods(jsonb) from public;
grant execute on function private.linked_foods(jsonb) to authenticated, service_role;

create table public.recipes (
  id uuid primary key default gen_random_uuid(),
  name text not null
    constraint recipes_name_length check (length(btrim(name)) between 1 and 200),
  slug text not null constraint recipes_slug_key unique
    constraint recipes_slug_shape
    check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 200),
  description text constraint recipes_description_length check (length(description) <= 5000),
  ingredients jsonb not null default '[]' constraint recipes_ingredients_are_right
    check (private.is_right('ingredients', ingredients)),
  instructions text[] not null default '{}' constraint recipes_instructions_are_a_list
    check (private.lists_texts(instructions, 60, 3000)),
  servings integer not null default 4
    constraint recipes_servings_range check (servings between 1 and 100),
  prep_time_minutes integer not null default 0
    constraint recipes_prep_time_range check (prep_time_minutes between 0 and 10080),
  cook_time_minutes integer not null default 0
    constraint recipes_cook_time_range check (cook_time_minutes between 0 and 10080),
  total_time_minutes integer not null
    generated always as (prep_time_minutes + cook_time_minutes) stored,
  difficulty_level public.difficulty_level not null default 'facile',
  meal_type text[] not null default '{}' constraint recipes_meal_type_is_known
    check (private.lists_only(meal_type, private.meal_keys())),
  diet_tags text[] not null default '{}' constraint recipes_diet_tags_are_known
    check (private.lists_only(diet_tags, private.diet_keys())),
  season text[] not null default '{}' constraint recipes_season_is_known
    check (private.lists_only(season, private.season_keys())),
  cuisine text constraint recipes_cuisine_is_known check (cuisine = any (private.cuisine_keys())),
  cooking_methods text[] not null default '{}' constraint recipes_cooking_methods_are_known
    check (private.lists_only(cooking_methods, private.cooking_method_keys())),
  cost_per_serving_euro numeric(8, 2)
    constraint recipes_cost_range check (cost_per_serving_euro between 0 and 10000),
  is_featured boolean not null default false,
  is_published boolean not null default false,
  published_at timestamptz,

  nutrition_facts jsonb constraint recipes_nutrition_facts_are_right
    check (
      jsonb_typeof(nutrition_facts) = 'object'
      and not jsonb_path_exists(
        nutrition_facts, 'strict $.* ? (@.type() != "number" || @ < 0 || @ > 10000000)'
      )
    ),
  nutrition_detail jsonb not null default '{}' constraint recipes_nutrition_detail_is_object
    check (jsonb_typeof(nutrition_detail) = 'object'),
  anti_inflammatory_score numeric(3, 1)
    constraint recipes_score_range check (anti_inflammatory_score between 1 and 10),
  score_r numeric constraint recipes_score_r_range check (score_r between -10 and 10),
  score_mass_g numeric
    constraint recipes_score_mass_range check (score_mass_g > 0 and score_mass_g < 'Infinity'),
  allergens text[] not null default '{}' constraint recipes_allergens_are_known
    check (private.lists_only(allergens, private.allergen_keys())),
  allergens_absent text[] not null default '{}' constraint recipes_allergens_absent_are_known
    check (private.lists_only(allergens_absent, private.allergen_keys())),
  allergens_unknown boolean not null default true,
  diets text[] not null default '{}' constraint recipes_diets_are_known
    check (private.lists_only(diets, private.diet_keys())),
  diets_refused text[] not null default '{}' constraint recipes_diets_refused_are_known
    check (private.lists_only(diets_refused, private.diet_keys())),

  like_count integer not null default 0 constraint recipes_likes_range check (like_count >= 0),
  save_count integer not null default 0 constraint recipes_saves_range check (save_count >= 0),
  cooked_count integer not null default 0
    constraint recipes_cooked_range check (cooked_count >= 0),
  view_count integer not null default 0 constraint recipes_views_range check (view_count >= 0),
  rating_count integer not null default 0
    constraint recipes_rating_count_range check (rating_count >= 0),
  rating_sum integer not null default 0
    constraint recipes_rating_sum_range check (rating_sum >= 0),
  rating_avg numeric(3, 2)
    constraint recipes_rating_avg_range check (rating_avg between 1 and 5),

  food_ids uuid[] not null generated always as (private.linked_foods(ingredients)) stored,
  name_sort text collate "C" not null generated always as (private.fold(name)) stored,
  search_text text not null generated always as (private.search_words(name)) stored,
  search_vector tsvector not null generated always as (
    setweight(to_tsvector('private.french_words', private.search_words(name)), 'A')
    || setweight(to_tsvector('private.french_words', private.search_words(description)), 'B')
    || setweight(to_tsvector('private.french_words', private.ingredient_words(ingredients)), 'B')
  ) stored,

  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by uuid,
  updated_by uuid,

  constraint recipes_visibility_key unique (id, is_published),
  constraint recipes_published_are_complete check (
    not is_published
    or (ingredients <> '[]' and cardinality(instructions) > 0 and published_at is not null)
  ),
  constraint recipes_featured_are_published check (is_published or not is_featured),
  constraint recipes_allergens_are_not_both_ways check (not allergens && allergens_absent),
  constraint recipes_diets_are_not_both_ways check (not diets && diets_refused),
  constraint recipes_average_needs_ratings check ((rating_avg is null) = (rating_count = 0)),
  constraint recipes_score_has_parts
    check ((anti_inflammatory_score is null) = (score_r is null))
);

alter table public.recipes enable row level security;
revoke all on table public.recipes from anon, authenticated, service_role;
grant select on table public.recipes to anon;
grant select, insert, update, delete on table public.recipes to authenticated, service_role;

comment on table public.recipes is
  'Recipes. Everyone reads the published ones; nutritionists and admins read and write all.';
comment on column public.recipes.id is 'Identifier; never changes.';
comment on column public.recipes.name is 'Name in French.';
comment on column public.recipes.slug is 'Name in the address of its page.';
comment on column public.recipes.description is 'Introduction, plain text.';
comment on column public.recipes.ingredients is
  '[{key, name, quantity, unit, notes, food_id}] for all servings together; see check_ingredients. The key '
  'tells a line through its changes; a line that comes without one is given it by trigger.';
comment on column public.recipes.instructions is 'Steps, in order.';
comment on column public.recipes.servings is 'How many portions the ingredients make.';
comment on column public.recipes.prep_time_minutes is 'Preparation, minutes.';
comment on column public.recipes.cook_time_minutes is 'Cooking, minutes.';
comment on column public.recipes.total_time_minutes is 'Preparation and cooking, minutes.';
comment on column public.recipes.difficulty_level is 'How hard it is.';
comment on column public.recipes.meal_type is 'Meals it suits, of private.meal_keys().';
comment on column public.recipes.diet_tags is
  'Diets that its author says it suits, of private.diet_keys(): a claim. What holds is in diets.';
comment on column public.recipes.season is 'Its seasons; empty for all the year.';
comment on column public.recipes.cuisine is 'Of private.cuisine_keys().';
comment on column public.recipes.cooking_methods is 'Of private.cooking_method_keys().';
comment on column public.recipes.cost_per_serving_euro is
  'Cost of a portion, EUR; kept by trigger when every ingredient has a price.';
comment on column public.recipes.is_featured is 'Shown first.';
comment on column public.recipes.is_published is 'Visible to everyone.';
comment on column public.recipes.published_at is 'First publication; kept by trigger.';
comment on column public.recipes.nutrition_facts is
  '{nutrient: number} of one portion; NULL until every ingredient is linked to a food and can be '
  'weighed. Kept by trigger.';
comment on column public.recipes.nutrition_detail is
  'Where nutrition_facts comes from: {weight_g, coverage: {nutrient: share of the weight known}, '
  'gaps: [{position, name, code}], dry_g (weight without water)}. Kept by trigger.';
comment on column public.recipes.anti_inflammatory_score is
  'Score 1 to 10 from score_r; NULL when it cannot be told. Kept by trigger.';
comment on column public.recipes.score_r is
  'Unrounded R of the recipe, weighted by edible grams without water; meals and days weigh it '
  'again. Kept by trigger.';
comment on column public.recipes.score_mass_g is
  'Grams that score_r weighs, all portions; kept by trigger.';
comment on column public.recipes.allergens is
  'Allergens that some ingredient contains; kept by trigger. In neither list means unknown.';
comment on column public.recipes.allergens_absent is
  'Allergens that every ingredient is known to be free of; kept by trigger.';
comment on column public.recipes.allergens_unknown is
  'Whether the status of some allergen is unknown. Kept by trigger.';
comment on column public.recipes.diets is
  'Diets that every ingredient is known to suit, whatever the tags say; kept by trigger. In neither '
  'list means unknown.';
comment on column public.recipes.diets_refused is
  'Diets that some ingredient does not suit, or an allergen refuses; kept by trigger.';
comment on column public.recipes.like_count is 'People who like it; kept by trigger.';
comment on column public.recipes.save_count is 'People who saved it; kept by trigger.';
comment on column public.recipes.cooked_count is
  'Times it was cooked, of each person at most private.most_of_one(); kept by trigger.';
comment on column public.recipes.view_count is
  'Times it was seen, of each person at most private.most_of_one(); kept by trigger.';
comment on column public.recipes.rating_count is 'Number of ratings; kept by trigger.';
comment on column public.recipes.rating_sum is
  'Sum of the ratings, so that the mean changes by differences; kept by trigger.';
comment on column public.recipes.rating_avg is
  'Mean rating, 1 to 5; NULL without ratings. Kept by trigger.';
comment on column public.recipes.food_ids is
  'The foods of its ingredients, each once, for the filter of lists.';
comment on column public.recipes.name_sort is 'Folded name, in byte order.';
comment on column public.recipes.search_text is 'Folded words of the name, for typos.';
comment on column public.recipes.search_vector is
  'Folded, stemmed words: name (A), description and ingredients (B).';
comment on column public.recipes.version is
  'Counts the writes; send it back to detect a stale save.';
comment on column public.recipes.created_at is 'When it was added.';
comment on column public.recipes.updated_at is 'When it last changed.';
comment on column public.recipes.created_by is
  'Who added it; NULL for SQL and imports. No foreign key: it outlives the account.';
comment on column public.recipes.updated_by is 'Who last changed it; likewise.';

create table public.recipe_ingredients (
  recipe_id uuid not null,
  -- Follows the recipe by the foreign key itself, so that the policy looks nothing up.
  is_published boolean not null,
  position integer not null constraint recipe_ingredients_position_range check (position >= 0),
  food_id uuid references public.foods (id),
  name text not null,
  quantity numeric,
  unit text references private.units (key),
  grams numeric constraint recipe_ingredients_grams_range
    check (grams >= 0 and grams < 'Infinity'),
  primary key (recipe_id, position),
  constraint recipe_ingredients_recipe_fkey foreign key (recipe_id, is_published)
    references public.recipes (id, is_published) on update cascade on delete cascade
);

create index recipe_ingredients_recipe_idx on public.recipe_ingredients (recipe_id, is_published);
create index recipe_ingredients_food_id_idx on public.recipe_ingredients (food_id);
create index recipe_ingredients_unit_idx on public.recipe_ingredients (unit);

alter table public.recipe_ingredients enable row level security;
revoke all on table public.recipe_ingredients from anon, authenticated, service_role;
grant select on table public.recipe_ingredients to anon, authenticated, service_role;

comment on table public.recipe_ingredients is
  'recipes.ingredients as rows, kept by trigger, so that "which recipes use this food" is an index '
  'look-up. Readable with its recipe; nobody writes it. A food in use cannot be deleted.';
comment on column public.recipe_ingredients.recipe_id is 'The recipe.';
comment on column public.recipe_ingredients.is_published is 'Whether the recipe is published.';
comment on column public.recipe_ingredients.position is 'Place in recipes.ingredients, from 0.';
comment on column public.recipe_ingredients.food_id is 'The food it is linked to, if any.';
comment on column public.recipe_ingredients.name is 'Name as written in the recipe.';
comment on column public.recipe_ingredients.quantity is 'Quantity, in unit; NULL for to taste.';
comment on column public.recipe_ingredients.unit is 'Unit, of private.units.';
comment on column public.recipe_ingredients.grams is
  'Raw edible weight of all portions, g; NULL without a quantity and when the unit cannot be '
  'converted for this food.';
