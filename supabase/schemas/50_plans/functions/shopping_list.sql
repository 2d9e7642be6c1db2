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

create function private.round_to_buy(quantity numeric, unit text)
returns numeric
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when q.exact <= 0 then null
    else ceil(q.exact / q.step) * q.step
  end
  from (
    select
      r.exact,
      case
        when unit not in ('g', 'ml') or r.exact <= 10 then 1
        when r.exact <= 100 then 5
        when r.exact <= 1000 then 10
        else 50
      end as step
    -- Thirds of a recipe add up to a whole again.
    from (select round(quantity, 3) as exact) as r
  ) as q;
$$;

comment on function private.round_to_buy(numeric, text) is
  'A quantity as one shops for it, rounded up: whole pieces; grams and millilitres by 1 up to 10, by 5 '
  'up to 100, by 10 up to 1,000, by 50 beyond. NULL for nothing, never 0. Called by shopping_list.';

revoke all on function private.round_to_buy(numeric, text) from public;

create function private.bought_lines(meals jsonb)
returns table (
  food_id uuid, item text, name text, category text, kind text, unit text, quantity numeric,
  grams numeric
)
language plpgsql
stable
rows 100
security definer
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  with wanted as (
    select p.recipe_id, sum(p.servings / r.servings) as times
    from private.planned_dishes(meals) as p
    join public.recipes as r on r.id = p.recipe_id
    group by p.recipe_id
  )
  select
    f.id,
    coalesce(f.id::text, private.search_words(i.name)),
    coalesce(f.name_fr, i.name),
    coalesce(f.category, 'autres'),
    u.kind,
    case u.kind when 'mass' then 'g' when 'volume' then 'ml' else i.unit end,
    w.times * i.quantity * case u.kind when 'measure' then 1 else u.factor end,
    -- recipe_ingredients holds what measure_ingredients has weighed: the edible part of it.
    w.times * i.grams / coalesce(f.edible_fraction, 1)
  from wanted as w
  join public.recipe_ingredients as i on i.recipe_id = w.recipe_id
  left join private.units as u on u.key = i.unit
  left join public.foods as f on f.id = i.food_id
  -- The category first: asking the function of every food is most of the cost of a list.
  where not coalesce(
    f.category = 'boissons' and private.is_water(f.category, f.nutrition_per_100g), false
  );
end;
$$;

comment on function private.bought_lines(jsonb) is
  'The ingredients of the meals of a week, tap water left out: what they are counted as one item by, '
  'the quantity in grams, millilitres or the measure, and the grams as bought, where they are known. '
  'Called by shopping_list.';

revoke all on function private.bought_lines(jsonb) from public;

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
    with lines as materialized (select l.* from private.bought_lines(meals) as l),
    -- What every line of a food can be weighed for is one item; else each unit adds up in itself.
    -- "To taste" beside a quantity says nothing more.
    weighed as (
      select
        l.item,
        bool_and(l.grams is not null or l.quantity is null) as is_weighed,
        bool_or(l.quantity is not null) as is_measured,
        bool_and(l.kind = 'measure') filter (where l.quantity is not null) as only_measures,
        bool_and(l.kind = 'volume') filter (where l.quantity is not null) as only_volumes,
        bool_or(l.kind = 'volume') as has_volumes,
        array_agg(distinct l.unit) filter (where l.kind = 'measure') as measures
      from lines as l
      group by l.item
    ),
    sums as (
      select
        l.food_id,
        min(l.name collate "C") as name,
        min(l.category) as category,
        case when w.is_weighed then null else l.unit end as unit,
        sum(l.quantity) as quantity,
        case when w.is_weighed then sum(l.grams) end as grams,
        w.only_measures, w.only_volumes, w.has_volumes, w.measures
      from lines as l
      join weighed as w on w.item = l.item
      where l.quantity is not null or not w.is_measured
      group by
        l.item, l.food_id, w.is_weighed, case when w.is_weighed then null else l.unit end,
        w.only_measures, w.only_volumes, w.has_volumes, w.measures
    ),
    -- The unit in which one buys, and the other reading: the largest of the measures used, liquids by
    -- volume, everything else by weight.
    units as (
      select
        s.*,
        f.density_g_per_ml as density,
        f.average_price_per_kg as price,
        m.unit as measure,
        m.weight as measure_weight,
        case
          when s.grams is null then s.unit
          when s.only_measures then m.unit
          when s.only_volumes and l.is_liquid then 'ml'
          else 'g'
        end as main,
        case
          when s.grams is null then null
          when s.only_measures or s.only_volumes and l.is_liquid then 'g'
          when m.unit is not null then m.unit
          when s.only_volumes or s.has_volumes and l.is_liquid then 'ml'
        end as other
      from sums as s
      left join public.foods as f on f.id = s.food_id
      cross join lateral (
        select f.density_g_per_ml between 0.9 and 1.1 as is_liquid
      ) as l
      left join lateral (
        select k.unit, (f.unit_weights_g -> k.unit)::numeric as weight
        from unnest(s.measures) as k (unit)
        where s.grams is not null and (f.unit_weights_g -> k.unit)::numeric > 0
        order by 2 desc, 1
        limit 1
      ) as m on true
    ),
    items as (
      select
        u.food_id, u.name, u.category, u.main, u.other, u.price,
        a.quantity, b.quantity as other_quantity,
        case u.main
          when 'g' then a.quantity
          when 'ml' then a.quantity * u.density
          else a.quantity * u.measure_weight
        end as bought_grams
      from units as u
      cross join lateral (
        select private.round_to_buy(
          case
            when u.grams is null then u.quantity
            when u.main = 'g' then u.grams
            when u.main = 'ml' then u.grams / u.density
            else u.grams / u.measure_weight
          end, u.main
        ) as quantity
      ) as a
      cross join lateral (
        select private.round_to_buy(
          case u.other
            when 'g' then u.grams
            when 'ml' then u.grams / u.density
            else u.grams / u.measure_weight
          end, u.other
        ) as quantity
      ) as b
    ),
    priced as (
      select
        i.*,
        -- A sum with an unknown part would pass for the whole.
        round(i.bought_grams * i.price / 1000, 2) as cost
      from items as i
    )
    select jsonb_build_object(
      'items', coalesce(
        jsonb_agg(
          jsonb_build_object(
            'name', i.name,
            'quantity', i.quantity,
            'unit', i.main,
            'category', i.category,
            'estimated_cost', i.cost,
            'food_id', i.food_id
          ) || case
            when i.other_quantity is null then '{}'
            else jsonb_build_object('other_quantity', i.other_quantity, 'other_unit', i.other)
          end
          order by
            array_position(private.category_keys(), i.category), private.fold(i.name) collate "C",
            i.main, i.food_id
        ), '[]'
      ),
      'total_estimated_cost_euro', sum(i.cost),
      'cost_coverage', round(count(i.cost)::numeric / nullif(count(*), 0), 3)
    )
    from priced as i
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
  'What to buy for a weekly plan: {items: [{name, quantity, unit, other_quantity, other_unit, '
  'category, estimated_cost, food_id}], total_estimated_cost_euro, cost_coverage}. One item a food '
  'whose lines can all be weighed, in the unit one buys and with the other reading (300 g and 2 '
  'carrots are 630 g, or 5 carrots), else one for each unit; rounded up to what is sold, in the order '
  'of the aisles; tap water is left out; costs in EUR of what is bought, NULL when a price or a weight '
  'is unknown, cost_coverage the share of items with a cost. '
  'Writes nothing. PT404 for a plan that the caller may not read. Callable by signed-in people.';

revoke all on function public.generate_shopping_list(uuid) from public;
grant execute on function public.generate_shopping_list(uuid) to authenticated, service_role;
