-- The anti-inflammatory score of a meal.

create function private.meal_score(recipe_ids uuid[], portions numeric[])
returns numeric
language plpgsql
stable
security definer
set search_path = ''
as $$
#variable_conflict use_column
begin
  return (
    with sums as (
      select
        sum(e.portion / r.servings * r.score_mass_g * r.score_r)
        / nullif(sum(e.portion / r.servings * r.score_mass_g) filter (where r.score_r is not null), 0)
          as r,
        sum(e.portion / r.servings * r.score_mass_g) filter (where r.score_r is not null)
          as score_grams,
        sum(e.portion / r.servings * (r.nutrition_detail ->> 'dry_g')::numeric) as dry_grams
      from unnest(recipe_ids, portions) as e (recipe_id, portion)
      join public.recipes as r on r.id = e.recipe_id
    )
    select private.score_of_parts(s.r, s.score_grams, s.dry_grams) from sums as s
  );
end;
$$;

comment on function private.meal_score(uuid[], numeric[]) is
  'The score of recipes eaten together, by mass; see calculate_meal_anti_inflammatory_score. '
  'SECURITY DEFINER: its callers have checked that the recipes may be read.';

revoke all on function private.meal_score(uuid[], numeric[]) from public;
grant execute on function private.meal_score(uuid[], numeric[]) to anon, authenticated, service_role;

create function public.calculate_meal_anti_inflammatory_score(
  recipe_ids uuid[], portions numeric[] default null
)
returns numeric
language plpgsql
stable
set search_path = ''
as $$
declare
  eaten numeric[] := coalesce(
    portions, array_fill(1::numeric, array[coalesce(cardinality(recipe_ids), 0)])
  );
  unreadable text;
begin
  if coalesce(cardinality(recipe_ids), 0) = 0 then
    return null;
  end if;
  perform private.require_between(cardinality(recipe_ids), 1, 100, 'recipe_ids');
  if cardinality(recipe_ids) <> cardinality(eaten) or array_position(eaten, null) is not null then
    perform private.fail(422, 'lists_differ_in_length', 'portions');
  end if;
  perform private.require_between(p.portion, 0.01, 100, 'portions.' || (p.line - 1))
  from unnest(eaten) with ordinality as p (portion, line);
  select coalesce(w.id::text, '') into unreadable
  from unnest(recipe_ids) as w (id)
  where not exists (select from public.recipes as r where r.id = w.id)
  limit 1;
  if found then
    perform private.fail(404, 'recipe_not_found', 'recipe_ids', unreadable);
  end if;
  return private.meal_score(recipe_ids, eaten);
end;
$$;

comment on function public.calculate_meal_anti_inflammatory_score(uuid[], numeric[]) is
  'The score, 1 to 10, of so many portions (default 1 each) of these recipes eaten together: R by '
  'mass over all their ingredients, tanh once, rounded once. NULL for no recipe, or when less than '
  '60 % of the mass has a score. PT404 for a recipe the caller may not read, PT422 for other input. '
  'Callable by every API role; row level security decides which recipes.';

revoke all on function public.calculate_meal_anti_inflammatory_score(uuid[], numeric[]) from public;
grant execute on function public.calculate_meal_anti_inflammatory_score(uuid[], numeric[])
  to anon, authenticated, service_role;
