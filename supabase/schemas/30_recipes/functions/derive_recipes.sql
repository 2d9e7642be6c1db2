-- What a recipe derives from its linked foods, and refreshing it when they change.

create type private.recipe_part as (
  recipe_id uuid,
  line integer,
  name text,
  status text,
  grams numeric,
  purchased_grams numeric,
  -- NULL where the line is linked to no food, or to none that exists.
  food_id uuid,
  category text,
  allergens text[],
  allergens_absent text[],
  diets text[],
  price numeric,
  r numeric,
  is_water boolean
);

comment on type private.recipe_part is
  'A weighed line of a recipe with what its food says, nutrients apart: those are looked up by food.';

create function private.recipe_parts(ids uuid[], documents jsonb[])
returns private.recipe_part[]
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  return array(
    select (
      m.recipe_id, m.line, m.name, m.status, m.grams, m.purchased_grams, f.id,
      f.category, f.allergens, f.allergens_absent, f.diet_compatibility, f.average_price_per_kg,
      private.food_r(f.anti_inflammatory_score, f.computed_score, f.score_detail),
      coalesce(private.is_water(f.category, f.nutrition_per_100g), false)
    )::private.recipe_part
    from private.measure_ingredients(ids, documents) as m
    left join public.foods as f on f.id = m.food_id
  );
end;
$$;

comment on function private.recipe_parts(uuid[], jsonb[]) is
  'The lines of recipes, weighed, with what their foods say. SECURITY DEFINER for private.units. '
  'Called by derive_recipes.';

revoke all on function private.recipe_parts(uuid[], jsonb[]) from public;

create function private.weigh_recipes(parts private.recipe_part[])
returns table (
  recipe_id uuid,
  lines integer,
  unlinked integer,
  unmeasured integer,
  total_grams numeric,
  r_sum numeric,
  score_grams numeric,
  dry_grams numeric,
  cost numeric,
  priced_grams numeric
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
    p.recipe_id,
    count(*)::integer,
    count(*) filter (
      where p.food_id is null and p.status <> 'unmeasured' or p.status = 'unconvertible'
    )::integer,
    count(*) filter (where p.status = 'unmeasured')::integer,
    coalesce(sum(p.grams), 0),
    sum(p.grams * p.r) filter (where not p.is_water),
    coalesce(sum(p.grams) filter (where not p.is_water and p.r is not null), 0),
    coalesce(sum(p.grams) filter (where not p.is_water), 0),
    sum(p.purchased_grams * p.price / 1000),
    coalesce(sum(p.grams) filter (where p.price is not null or p.is_water), 0)
  from unnest(parts) as p
  group by p.recipe_id;
end;
$$;

comment on function private.weigh_recipes(private.recipe_part[]) is
  'Sums over the lines of recipes: grams, grams with a score, cost in EUR, and lines that count for '
  'nothing. Called by derive_recipes.';

revoke all on function private.weigh_recipes(private.recipe_part[]) from public;

create function private.sum_nutrients(parts private.recipe_part[])
returns table (recipe_id uuid, nutrients jsonb, coverage jsonb)
language plpgsql
stable
rows 5
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  with weights as (
    select p.recipe_id, sum(p.grams) as grams from unnest(parts) as p group by p.recipe_id
  ),
  foods as materialized (
    select
      f.id,
      f.nutrition_per_100g,
      -- Read once: each look-up into the document would unpack it again.
      array(
        select d.key from jsonb_each(f.nutrition_details) as d
        where d.value ->> 'qualifier' = 'less_than'
      ) as bounds
    from public.foods as f
    where f.id in (select p.food_id from unnest(parts) as p)
  ),
  amounts as (
    select
      p.recipe_id,
      e.key,
      -- Of a value published as "< x" the food holds x; sums take half of it.
      sum(
        p.grams / 100 * e.value::numeric * case when e.key = any (f.bounds) then 0.5 else 1 end
      ) as amount,
      sum(p.grams) as known_grams
    from unnest(parts) as p
    join foods as f on f.id = p.food_id
    cross join lateral jsonb_each(f.nutrition_per_100g) as e
    where p.grams > 0
    group by p.recipe_id, e.key
  )
  select
    a.recipe_id,
    jsonb_object_agg(a.key, trim_scale(round(a.amount, 4))),
    jsonb_object_agg(a.key, trim_scale(round(a.known_grams / w.grams, 3)))
  from amounts as a
  join weights as w on w.recipe_id = a.recipe_id
  where w.grams > 0
  group by a.recipe_id;
end;
$$;

comment on function private.sum_nutrients(private.recipe_part[]) is
  'The nutrients of whole recipes, summed over edible grams, with the share of the mass that each is '
  'known for. Called by derive_recipes.';

revoke all on function private.sum_nutrients(private.recipe_part[]) from public;

create function private.mark_recipes(parts private.recipe_part[])
returns table (
  recipe_id uuid, allergens text[], allergens_absent text[], diets text[], diets_refused text[]
)
language plpgsql
stable
rows 5
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  with lines as (
    select p.recipe_id, count(*) as lines from unnest(parts) as p group by p.recipe_id
  ),
  -- One row per recipe and key that some ingredient has; a recipe is free of an allergen, or suits
  -- a diet, only when every one of its ingredients is known to be.
  marks as (
    select p.recipe_id, k.kind, k.key, count(distinct p.line) as said
    from unnest(parts) as p
    cross join lateral (
      select 'contains' as kind, unnest(p.allergens) as key
      union all select 'absent', unnest(p.allergens_absent)
      union all select 'diet', unnest(p.diets)
      union all select 'refused', d.diet
        from private.diet_refusals() as d
        where case
          -- There is milk without lactose; no other list outweighs an allergen.
          when d.diet = any (p.diets)
            then p.allergens && d.allergens and d.diet <> 'sans_lactose'
          when p.allergens && d.allergens or p.category = any (d.categories) then true
          -- These are left out by caution, while nobody has decided the allergen.
          when d.diet in ('sans_gluten', 'sans_lactose') then false
          when d.diet = 'vegetalien' and 'vegetarien' = any (p.diets)
            then p.allergens_absent @> array['eggs', 'milk']
          -- A food without any diet was never reviewed and refuses none.
          else p.diets <> '{}'
        end
    ) as k
    group by p.recipe_id, k.kind, k.key
  )
  select
    m.recipe_id,
    array_agg(m.key order by m.key) filter (where m.kind = 'contains'),
    array_agg(m.key order by m.key) filter (where m.kind = 'absent' and m.said = l.lines),
    array_agg(m.key order by m.key) filter (where m.kind = 'diet' and m.said = l.lines),
    array_agg(m.key order by m.key) filter (where m.kind = 'refused')
  from marks as m
  join lines as l on l.recipe_id = m.recipe_id
  group by m.recipe_id;
end;
$$;

comment on function private.mark_recipes(private.recipe_part[]) is
  'What recipes contain and are known not to contain, the diets that every food suits and those that '
  'one refuses; NULL for none. Called by derive_recipes.';

revoke all on function private.mark_recipes(private.recipe_part[]) from public;

create function private.recipe_gaps(parts private.recipe_part[])
returns table (recipe_id uuid, gaps jsonb)
language plpgsql
stable
rows 5
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  select
    p.recipe_id,
    jsonb_agg(
      jsonb_build_object('position', p.line, 'name', p.name, 'code', p.status) order by p.line
    )
  from unnest(parts) as p
  where p.status in ('unlinked', 'unknown_food', 'unconvertible')
  group by p.recipe_id;
end;
$$;

comment on function private.recipe_gaps(private.recipe_part[]) is
  'The ingredients of recipes that say nothing of their food or weight. Called by derive_recipes.';

revoke all on function private.recipe_gaps(private.recipe_part[]) from public;

create function private.derive_recipes(ids uuid[], documents jsonb[])
returns table (
  recipe_id uuid,
  lines integer,
  unlinked integer,
  unmeasured integer,
  total_grams numeric,
  nutrients jsonb,
  coverage jsonb,
  score_r numeric,
  score_grams numeric,
  dry_grams numeric,
  cost numeric,
  cost_coverage numeric,
  allergens text[],
  allergens_absent text[],
  diets text[],
  diets_refused text[],
  gaps jsonb
)
language plpgsql
stable
rows 5
security definer
set search_path = ''
as $$
#variable_conflict use_column
declare
  parts constant private.recipe_part[] := private.recipe_parts(ids, documents);
begin
  return query
  select
    d.id,
    coalesce(w.lines, 0),
    coalesce(w.unlinked, 0),
    coalesce(w.unmeasured, 0),
    coalesce(w.total_grams, 0),
    coalesce(n.nutrients, '{}'),
    coalesce(n.coverage, '{}'),
    w.r_sum / nullif(w.score_grams, 0),
    coalesce(w.score_grams, 0),
    coalesce(w.dry_grams, 0),
    w.cost,
    coalesce(w.priced_grams / nullif(w.total_grams, 0), 0),
    coalesce(m.allergens, '{}'),
    coalesce(m.allergens_absent, '{}'),
    array(select d from unnest(m.diets) as d where d <> all (coalesce(m.diets_refused, '{}'))),
    coalesce(m.diets_refused, '{}'),
    coalesce(g.gaps, '[]')
  from unnest(ids) as d (id)
  left join private.weigh_recipes(parts) as w on w.recipe_id = d.id
  left join private.sum_nutrients(parts) as n on n.recipe_id = d.id
  left join private.mark_recipes(parts) as m on m.recipe_id = d.id
  left join private.recipe_gaps(parts) as g on g.recipe_id = d.id;
end;
$$;

comment on function private.derive_recipes(uuid[], jsonb[]) is
  'What the linked foods say of whole recipes, many at once: nutrients (sums over edible grams) '
  'with the share of the mass that each is known for, mean R by mass without water, cost in EUR '
  'of what is bought, allergens contained and known absent, diets that every food suits and that one '
  'refuses, and the ingredients that leave a gap. '
  'An ingredient without a quantity weighs nothing and is no gap; its allergens count. SECURITY '
  'DEFINER for private.units; foods are public. Callable by every API role.';

revoke all on function private.derive_recipes(uuid[], jsonb[]) from public;
grant execute on function private.derive_recipes(uuid[], jsonb[]) to anon, authenticated, service_role;

create function private.refresh_recipes(ids uuid[])
returns integer
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  changed integer;
begin
  -- Always in this order, and before anything is read: two foods saved at once share recipes.
  perform from public.recipes as r
  where r.id = any (refresh_recipes.ids) order by r.id for no key update;
  update public.recipe_ingredients as i set grams = m.grams
  from (
    select array_agg(x.id) as ids, array_agg(x.ingredients) as documents
    from public.recipes as x
    where x.id = any (refresh_recipes.ids)
  ) as d
  cross join lateral private.measure_ingredients(d.ids, d.documents) as m
  where i.recipe_id = m.recipe_id and i.position = m.line and i.grams is distinct from m.grams;
  -- Nobody edits these recipes, so no new version: the food has one.
  perform set_config('app.keep_row', 'on', true);
  update public.recipes as r set
    nutrition_facts = c.nutrition_facts,
    nutrition_detail = c.nutrition_detail,
    anti_inflammatory_score = c.anti_inflammatory_score,
    score_r = c.score_r,
    score_mass_g = c.score_mass_g,
    cost_per_serving_euro = coalesce(c.cost, r.cost_per_serving_euro),
    allergens = c.allergens,
    allergens_absent = c.allergens_absent,
    allergens_unknown = c.allergens_unknown,
    diets = c.diets,
    diets_refused = c.diets_refused
  from (
    select
      array_agg(x.id) as ids, array_agg(x.ingredients) as documents,
      array_agg(x.servings) as servings
    from public.recipes as x
    where x.id = any (refresh_recipes.ids)
  ) as d
  cross join lateral private.recipe_columns(d.ids, d.documents, d.servings) as c
  where r.id = c.recipe_id
    and (
      r.nutrition_facts, r.nutrition_detail, r.score_r, r.score_mass_g, r.allergens,
      r.allergens_absent, r.diets, r.diets_refused, r.cost_per_serving_euro
    ) is distinct from (
      c.nutrition_facts, c.nutrition_detail, c.score_r, c.score_mass_g, c.allergens,
      c.allergens_absent, c.diets, c.diets_refused, coalesce(c.cost, r.cost_per_serving_euro)
    );
  get diagnostics changed = row_count;
  perform set_config('app.keep_row', '', true);
  return changed;
end;
$$;

comment on function private.refresh_recipes(uuid[]) is
  'Weighs and derives recipes again after their foods changed; returns how many differ. For '
  'triggers and maintenance. Callable by the owner.';

revoke all on function private.refresh_recipes(uuid[]) from public;
