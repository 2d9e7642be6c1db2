-- The shopping list of a week.

create function private.planned_dishes(meals jsonb)
returns table (day text, meal text, path text, recipe_id uuid, servings numeric)
language sql
immutable
parallel safe
rows 20
set search_path = ''
as $$
  select
    d.key,
    m.key,
    concat_ws('.', 'meals', d.key, m.key),
    private.as_uuid(m.value ->> 'recipe_id'),
    private.as_number(m.value -> 'servings')
  from jsonb_each(case jsonb_typeof(meals) when 'object' then meals else '{}' end) as d
  cross join lateral
    jsonb_each(case jsonb_typeof(d.value) when 'object' then d.value else '{}' end) as m;
$$;

comment on function private.planned_dishes(jsonb) is
  'The dishes of weekly_meal_plans.meals, one row each. Callable by every API role.';

revoke all on function private.planned_dishes(jsonb) from public;
grant execute on function private.planned_dishes(jsonb) to anon, authenticated, service_role;

create function private.shopping_list(meals jsonb)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
#variable_conflict use_column
begin
  return (
    with wanted as (
      select p.recipe_id, sum(p.servings / r.servings) as times
      from private.planned_dishes(meals) as p
      join public.recipes as r on r.id = p.recipe_id
      group by p.recipe_id
    ),
    lines as (
      select
        f.id as food_id,
        coalesce(f.name_fr, i.name) as name,
        coalesce(f.category, 'autres') as category,
        -- Masses and volumes add up in grams and millilitres, each measure (piece, botte…) in itself.
        case u.kind when 'mass' then 'g' when 'volume' then 'ml' else i.unit end as unit,
        w.times * i.quantity * case
          when u.kind = 'measure' then 1
          else u.factor / coalesce(f.edible_fraction, 1)
        end as quantity,
        w.times * i.grams / coalesce(f.edible_fraction, 1) * f.average_price_per_kg / 1000 as cost
      from wanted as w
      join public.recipe_ingredients as i on i.recipe_id = w.recipe_id
      left join private.units as u on u.key = i.unit
      left join public.foods as f on f.id = i.food_id
      -- The category first: asking the function of every food is most of the cost of a list.
      where not coalesce(
        f.category = 'boissons' and private.is_water(f.category, f.nutrition_per_100g), false
      )
    ),
    items as (
      select
        l.food_id,
        l.unit,
        min(l.name) as name,
        min(l.category) as category,
        round(sum(l.quantity), case when l.unit in ('g', 'ml') then 0 else 1 end) as quantity,
        -- A sum with an unknown part would pass for the whole.
        case when bool_and(l.cost is not null) then round(sum(l.cost), 2) end as cost
      from lines as l
      group by l.food_id, case when l.food_id is null then private.search_words(l.name) end, l.unit
    )
    select jsonb_build_object(
      'items', coalesce(
        jsonb_agg(
          jsonb_build_object(
            'name', i.name,
            'quantity', i.quantity,
            'unit', i.unit,
            'category', i.category,
            'estimated_cost', i.cost,
            'food_id', i.food_id
          )
          order by
            array_position(private.category_keys(), i.category), private.fold(i.name) collate "C",
            i.unit, i.food_id
        ), '[]'
      ),
      'total_estimated_cost_euro', sum(i.cost),
      'cost_coverage', round(count(i.cost)::numeric / nullif(count(*), 0), 3)
    )
    from items as i
  );
end;
$$;

comment on function private.shopping_list(jsonb) is
  'What to buy for the meals of a week; see generate_shopping_list. SECURITY DEFINER: its callers '
  'have checked that the plan may be read.';

revoke all on function private.shopping_list(jsonb) from public;
grant execute on function private.shopping_list(jsonb) to authenticated, service_role;

create function public.generate_shopping_list(meal_plan_id uuid)
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
declare
  planned jsonb;
begin
  select p.meals into planned from public.weekly_meal_plans as p where p.id = meal_plan_id;
  if not found then
    perform private.fail(404, 'meal_plan_not_found', 'meal_plan_id');
  end if;
  return private.shopping_list(planned);
end;
$$;

comment on function public.generate_shopping_list(uuid) is
  'What to buy for a weekly plan: {items: [{name, quantity, unit, category, estimated_cost, '
  'food_id}], total_estimated_cost_euro, cost_coverage}. Quantities are as bought, added up by food '
  'and unit (g, ml, or the measure), in the order of the aisles; tap water is left out; costs in '
  'EUR, NULL when a price or a weight is unknown, cost_coverage the share of items with a cost. '
  'Writes nothing. PT404 for a plan that the caller may not read. Callable by signed-in people.';

revoke all on function public.generate_shopping_list(uuid) from public;
grant execute on function public.generate_shopping_list(uuid) to authenticated, service_role;
