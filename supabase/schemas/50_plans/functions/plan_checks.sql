-- Meal plans: what is wrong in one, what is unbalanced.

create function private.plan_dish_findings(meals jsonb, person uuid)
returns setof private.finding
language plpgsql
stable
security definer
set search_path = ''
as $$
#variable_conflict use_column
begin
  perform private.require_about(person);
  return query
  with dishes as (
    select p.*, r.name, r.is_published
    from private.planned_dishes(meals) as p
    left join public.recipes as r on r.id = p.recipe_id
  ),
  fit as (
    select f.*
    from private.recipe_fit(array(select distinct d.recipe_id from dishes as d), person) as f
  )
  select f.field, f.level, f.code, f.args
  from dishes as d
  left join fit as t on t.recipe_id = d.recipe_id
  cross join lateral (values
    (d.path || '.recipe_id', 'error', 'recipe_not_found', array[d.recipe_id::text],
      d.is_published is not true),
    (d.path || '.recipe_id', 'error', 'plan_has_allergen',
      array[d.name, case when t.allergens_found <> '{}' then private.labels_of(t.allergens_found) end],
      d.is_published and t.allergens_found <> '{}'),
    (d.path || '.recipe_id', 'warning', 'plan_allergen_unknown',
      array[d.name, case when t.allergens_unknown <> '{}' then private.labels_of(t.allergens_unknown) end],
      d.is_published and t.allergens_unknown <> '{}'),
    (d.path || '.recipe_id', 'warning', 'plan_breaks_diet',
      array[d.name, case when t.restrictions_broken <> '{}' then private.labels_of(t.restrictions_broken) end],
      d.is_published and t.restrictions_broken <> '{}'),
    (d.path || '.recipe_id', 'warning', 'plan_diet_unknown',
      array[d.name, case when t.restrictions_unknown <> '{}' then private.labels_of(t.restrictions_unknown) end],
      d.is_published and t.restrictions_unknown <> '{}')
  ) as f (field, level, code, args, found)
  where f.found
  order by f.level, array_position(private.day_keys(), d.day),
    array_position(private.meal_keys(), d.meal);
end;
$$;

comment on function private.plan_dish_findings(jsonb, uuid) is
  'What is wrong with the dishes of a plan for a person: unknown or unpublished recipes, allergens, '
  'diets. SECURITY DEFINER: it checks who asks (PT403), as the trigger that calls it comes before '
  'the policies.';

revoke all on function private.plan_dish_findings(jsonb, uuid) from public;
grant execute on function private.plan_dish_findings(jsonb, uuid) to authenticated, service_role;

create function private.plan_balance_findings(meals jsonb, person uuid)
returns setof private.finding
language plpgsql
stable
security definer
set search_path = ''
as $$
#variable_conflict use_column
begin
  perform private.require_about(person);
  return query
  with days as (
    select
      p.day,
      count(*) as dishes,
      count(r.nutrition_facts) as analysed,
      -- What is known for too little of a dish would pass for little of it.
      min((
        select min(coalesce(private.as_number(r.nutrition_detail -> 'coverage' -> k.key), 0))
        from unnest(array[
          'energy_kcal', 'protein_g', 'fat_g', 'fiber_g', 'sugars_g', 'salt_g'
        ]) as k (key)
      )) as coverage,
      sum(p.servings * (r.nutrition_facts ->> 'energy_kcal')::numeric) as kcal,
      sum(p.servings * (r.nutrition_facts ->> 'protein_g')::numeric) as protein,
      sum(p.servings * (r.nutrition_facts ->> 'fat_g')::numeric) as fat,
      sum(p.servings * (r.nutrition_facts ->> 'fiber_g')::numeric) as fiber,
      sum(p.servings * (r.nutrition_facts ->> 'sugars_g')::numeric) as sugars,
      sum(p.servings * (r.nutrition_facts ->> 'salt_g')::numeric) as salt
    from private.planned_dishes(meals) as p
    join public.recipes as r on r.id = p.recipe_id
    where p.meal <> 'collation'
    group by p.day
  ),
  -- A day of which only some meals are planned says nothing of the whole.
  whole as (
    select d.*, u.weight_kg, u.bmr_calories, u.daily_calorie_needs
    from days as d
    left join public.user_profiles as u on u.user_id = person
    where d.dishes = 3
  )
  select 'meals.' || d.day, 'warning', f.code, f.args
  from whole as d
  cross join lateral (values
    (1, 'plan_coverage_low', array[]::text[], d.analysed < d.dishes or d.coverage < 0.6),
    (2, 'plan_energy_low', array[round(d.kcal)::text, d.bmr_calories::text],
      d.kcal < d.bmr_calories),
    (3, 'plan_energy_high', array[round(d.kcal)::text, '4000'], d.kcal > 4000),
    (4, 'plan_energy_off', array[round(d.kcal)::text, d.daily_calorie_needs::text],
      d.kcal >= d.bmr_calories and d.kcal <= 4000
      and abs(d.kcal - d.daily_calorie_needs) > 0.25 * d.daily_calorie_needs),
    (5, 'plan_protein_high', array[private.show_number(round(d.protein / d.weight_kg, 1))],
      d.protein > 2.2 * d.weight_kg),
    (6, 'plan_fat_low', array[round(900 * d.fat / nullif(d.kcal, 0))::text],
      9 * d.fat < 0.2 * d.kcal),
    (7, 'plan_fiber_low', array[private.show_number(round(d.fiber, 1))], d.fiber < 25),
    (8, 'plan_sugars_high', array[private.show_number(round(d.sugars, 1))], d.sugars > 100),
    (9, 'plan_salt_high', array[private.show_number(round(d.salt, 1))], d.salt > 5)
  ) as f (place, code, args, found)
  where f.found and (f.place = 1 or not (d.analysed < d.dishes or d.coverage < 0.6))
  order by array_position(private.day_keys(), d.day), f.place;
end;
$$;

comment on function private.plan_balance_findings(jsonb, uuid) is
  'What is unbalanced on the days of a plan that have their three meals: energy against the needs '
  'of the person, protein, fat, fibre, sugars, salt; nothing but low coverage when that keeps the '
  'rest from being told. Snacks are left out: nobody must take them. SECURITY DEFINER: it checks '
  'who asks (PT403).';

revoke all on function private.plan_balance_findings(jsonb, uuid) from public;
grant execute on function private.plan_balance_findings(jsonb, uuid) to authenticated, service_role;

create function private.plan_findings(meals jsonb, person uuid)
returns setof private.finding
language plpgsql
stable
set search_path = ''
as $$
begin
  return query
    select c.path, 'error', c.code, c.args from private.check_meals(meals, 'meals') as c;
  if not found then
    return query select d.* from private.plan_dish_findings(meals, person) as d;
    return query select b.* from private.plan_balance_findings(meals, person) as b;
  end if;
end;
$$;

comment on function private.plan_findings(jsonb, uuid) is
  'All that the rules find in the meals of a plan; a malformed document is not read further. Called '
  'by validate_meal_plan and by the write trigger.';

revoke all on function private.plan_findings(jsonb, uuid) from public;
grant execute on function private.plan_findings(jsonb, uuid) to authenticated, service_role;

create function public.validate_meal_plan(meal_plan_data jsonb, user_id uuid)
returns table (field text, level text, code text, message text, hint text)
language plpgsql
stable
set search_path = ''
as $$
begin
  perform private.require_about(user_id);
  return query
    select f.field, f.level, f.code, m.message, m.hint
    from private.plan_findings(meal_plan_data, user_id) as f
    cross join lateral private.message(f.code, f.args) as m;
end;
$$;

comment on function public.validate_meal_plan(jsonb, uuid) is
  'What is wrong (error: writing it is refused) or unbalanced (warning) in the meals of a week, '
  '{day: {meal: {recipe_id, servings}}}, for a person; field is a path such as '
  'meals.lundi.diner.recipe_id. No row when all is well. About oneself or under a live grant, else '
  'PT403. Callable by signed-in people.';

revoke all on function public.validate_meal_plan(jsonb, uuid) from public;
grant execute on function public.validate_meal_plan(jsonb, uuid) to authenticated, service_role;
