-- Analysis of a recipe: shares, gaps, the lines by weight.

create function private.macro_shares(nutrients jsonb)
returns jsonb
language sql
immutable
parallel safe
set search_path = ''
as $$
  with energy as (
    select
      4 * (nutrients ->> 'protein_g')::numeric as protein,
      4 * greatest(
        (nutrients ->> 'carbohydrate_g')::numeric
        - coalesce((nutrients ->> 'polyols_g')::numeric, 0), 0
      ) as carbohydrate,
      9 * (nutrients ->> 'fat_g')::numeric as fat,
      coalesce(2 * (nutrients ->> 'fiber_g')::numeric, 0)
      + coalesce(2.4 * (nutrients ->> 'polyols_g')::numeric, 0)
      + coalesce(7 * (nutrients ->> 'alcohol_g')::numeric, 0)
      + coalesce(3 * (nutrients ->> 'organic_acids_g')::numeric, 0) as other
  ),
  total as (
    select e.*, nullif(e.protein + e.carbohydrate + e.fat + e.other, 0) as kcal from energy as e
  )
  select case
    when t.kcal is null then null
    else jsonb_build_object(
      'protein', round(100 * t.protein / t.kcal, 1),
      'carbohydrate', round(100 * t.carbohydrate / t.kcal, 1),
      'fat', round(100 * t.fat / t.kcal, 1),
      'other', round(100 * t.other / t.kcal, 1)
    )
  end
  from total as t;
$$;

comment on function private.macro_shares(jsonb) is
  'Percent of energy from protein, carbohydrates, fat and the rest (fibre, polyols, alcohol, '
  'organic acids) by the factors of annex XIV of Regulation (EU) 1169/2011. NULL when protein, '
  'carbohydrates or fat is unknown, or without energy. Callable by every API role.';

revoke all on function private.macro_shares(jsonb) from public;
grant execute on function private.macro_shares(jsonb) to anon, authenticated, service_role;

create function private.score_of_parts(r numeric, score_grams numeric, dry_grams numeric)
returns numeric
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case when score_grams >= 0.6 * dry_grams and dry_grams > 0 then private.score_of_r(r) end;
$$;

comment on function private.score_of_parts(numeric, numeric, numeric) is
  'The score of a mix, NULL when less than 60 % of its mass without water has an R. Callable by '
  'every API role.';

revoke all on function private.score_of_parts(numeric, numeric, numeric) from public;
grant execute on function private.score_of_parts(numeric, numeric, numeric)
  to anon, authenticated, service_role;

create function private.scale_nutrients(nutrients jsonb, factor numeric)
returns jsonb
language sql
immutable
parallel safe
set search_path = ''
as $$
  select coalesce(
    jsonb_object_agg(e.key, trim_scale(round(e.value::numeric * factor, 3))), '{}'
  )
  from jsonb_each(nutrients) as e;
$$;

comment on function private.scale_nutrients(jsonb, numeric) is
  'Every amount of a flat document times a factor, to 3 decimals. Callable by every API role.';

revoke all on function private.scale_nutrients(jsonb, numeric) from public;
grant execute on function private.scale_nutrients(jsonb, numeric)
  to anon, authenticated, service_role;

create function private.refuse_unconvertible(document jsonb)
returns void
language plpgsql
stable
set search_path = ''
as $$
declare
  bad record;
begin
  select m.line, m.name, m.quantity, m.unit into bad
  from private.measure_ingredients(array[null::uuid], array[document]) as m
  where m.status = 'unconvertible'
  order by m.line
  limit 1;
  if found then
    perform private.fail(
      422, 'ingredient_not_convertible', 'ingredients.' || bad.line || '.unit',
      bad.name, private.show_number(bad.quantity), bad.unit
    );
  end if;
end;
$$;

comment on function private.refuse_unconvertible(jsonb) is
  'Refuses (PT422, naming the first one) linked ingredients that cannot be weighed. Callable by '
  'every API role.';

revoke all on function private.refuse_unconvertible(jsonb) from public;
grant execute on function private.refuse_unconvertible(jsonb) to anon, authenticated, service_role;

create function private.weighed_lines(document jsonb)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select coalesce(
    jsonb_agg(
      jsonb_build_object(
        'line', m.line,
        'name', m.name,
        'quantity', m.quantity,
        'unit', m.unit,
        'food_id', m.food_id,
        'status', m.status,
        'grams', round(m.grams, 2),
        'purchased_grams', round(m.purchased_grams, 2)
      ) order by m.line
    ), '[]'
  )
  from private.measure_ingredients(array[null::uuid], array[document]) as m;
$$;

comment on function private.weighed_lines(jsonb) is
  'The ingredients of one recipe with status, edible grams and grams as bought. Callable by every '
  'API role.';

revoke all on function private.weighed_lines(jsonb) from public;
grant execute on function private.weighed_lines(jsonb) to anon, authenticated, service_role;

create function private.nutrition_gaps(coverage jsonb)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select coalesce(
    jsonb_agg(
      jsonb_build_object(
        'key', n.key, 'coverage', coalesce(private.as_number(coverage -> n.key), 0)
      ) order by n.display_order
    ), '[]'
  )
  from public.nutrients as n
  where coalesce(private.as_number(coverage -> n.key), 0) < 1;
$$;

comment on function private.nutrition_gaps(jsonb) is
  'The nutrients that are not known for the whole mass, with the share that is. Callable by every '
  'API role.';

revoke all on function private.nutrition_gaps(jsonb) from public;
grant execute on function private.nutrition_gaps(jsonb) to anon, authenticated, service_role;

create function public.analyze_recipe_nutrition(recipe_id uuid, serving_size numeric default 1)
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
#variable_conflict use_column
declare
  recipe record;
  facts record;
  eaten jsonb;
begin
  perform private.require_between(serving_size, 0.1, 100, 'serving_size');
  select r.ingredients, r.servings into recipe
  from public.recipes as r
  where r.id = analyze_recipe_nutrition.recipe_id;
  if not found then
    perform private.fail(
      404, 'recipe_not_found', 'recipe_id', coalesce(analyze_recipe_nutrition.recipe_id::text, '')
    );
  end if;
  perform private.refuse_unconvertible(recipe.ingredients);
  select * into facts
  from private.derive_recipes(
    array[analyze_recipe_nutrition.recipe_id], array[recipe.ingredients]
  );
  eaten := private.scale_nutrients(
    facts.nutrients, coalesce(serving_size, 1) / recipe.servings
  );
  return jsonb_build_object(
    'recipe_id', analyze_recipe_nutrition.recipe_id,
    'servings', recipe.servings,
    'serving_size', coalesce(serving_size, 1),
    'total_grams', round(facts.total_grams, 1),
    'serving_grams', round(facts.total_grams * coalesce(serving_size, 1) / recipe.servings, 1),
    'totals', private.scale_nutrients(facts.nutrients, 1),
    'per_serving', eaten,
    'macro_shares', private.macro_shares(facts.nutrients),
    'coverage', facts.coverage,
    'score', private.score_of_parts(facts.score_r, facts.score_grams, facts.dry_grams),
    'score_coverage', round(facts.score_grams / nullif(facts.dry_grams, 0), 3),
    'cost', round(facts.cost * coalesce(serving_size, 1) / recipe.servings, 2),
    'cost_coverage', round(facts.cost_coverage, 3),
    'allergens', facts.allergens,
    'allergens_absent', facts.allergens_absent,
    'diets', facts.diets,
    'diets_refused', facts.diets_refused,
    'ingredients', private.weighed_lines(recipe.ingredients),
    'gaps', private.nutrition_gaps(facts.coverage)
  );
end;
$$;

comment on function public.analyze_recipe_nutrition(uuid, numeric) is
  'What a recipe and so many servings of it hold: totals, per_serving, macro_shares (percent of '
  'energy), score, cost in EUR, allergens, diets (borne out, refused), every ingredient with its edible grams, coverage '
  '(share of the mass for which a nutrient is known) and gaps (nutrients not wholly known). PT404 '
  'for a recipe that the caller may not read, PT422 naming an ingredient that cannot be converted. '
  'Callable by every API role; row level security decides which recipes.';

revoke all on function public.analyze_recipe_nutrition(uuid, numeric) from public;
grant execute on function public.analyze_recipe_nutrition(uuid, numeric)
  to anon, authenticated, service_role;

create function private.recipe_columns(ids uuid[], documents jsonb[], servings integer[])
returns table (
  recipe_id uuid,
  nutrition_facts jsonb,
  nutrition_detail jsonb,
  anti_inflammatory_score numeric,
  score_r numeric,
  score_mass_g numeric,
  cost numeric,
  allergens text[],
  allergens_absent text[],
  allergens_unknown boolean,
  diets text[],
  diets_refused text[]
)
language plpgsql
stable
rows 5
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  select
    d.recipe_id,
    case when d.unlinked = 0 and d.total_grams > 0
      then private.scale_nutrients(d.nutrients, 1.0 / s.servings)
    end,
    jsonb_build_object(
      'weight_g', round(d.total_grams, 1),
      'dry_g', round(d.dry_grams, 3),
      'coverage', d.coverage,
      'gaps', d.gaps
    ),
    private.score_of_parts(d.score_r, d.score_grams, d.dry_grams),
    case when private.score_of_parts(d.score_r, d.score_grams, d.dry_grams) is not null
      then d.score_r
    end,
    nullif(d.score_grams, 0),
    case when d.unlinked = 0 and d.cost_coverage > 0.9999 then round(d.cost / s.servings, 2) end,
    d.allergens,
    d.allergens_absent,
    not private.allergen_keys() <@ (d.allergens || d.allergens_absent),
    d.diets,
    d.diets_refused
  from private.derive_recipes(ids, documents) as d
  join unnest(ids, servings) as s (id, servings) on s.id = d.recipe_id;
end;
$$;

comment on function private.recipe_columns(uuid[], jsonb[], integer[]) is
  'The derived columns of recipes, many at once; cost is NULL unless every ingredient has a price. '
  'Called by triggers.';

revoke all on function private.recipe_columns(uuid[], jsonb[], integer[]) from public;
