-- Ingredients: grams, nutrients, score, cost, allergens.

create function private.is_water(category text, nutrition jsonb)
returns boolean
language sql
immutable
parallel safe
set search_path = ''
as $$
  select category = 'boissons'
    and coalesce((nutrition ->> 'water_g')::numeric >= 99.5, false)
    and coalesce((nutrition ->> 'energy_kcal')::numeric = 0, false);
$$;

comment on function private.is_water(text, jsonb) is
  'Whether a food is plain water, which recipe scores leave out: a drink of 99.5 g water and 0 '
  'kcal in 100 g. Callable by every API role.';

revoke all on function private.is_water(text, jsonb) from public;
grant execute on function private.is_water(text, jsonb) to anon, authenticated, service_role;

create function private.keyed_lines(lines jsonb, seed text)
returns jsonb
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when jsonb_typeof(lines) is distinct from 'array' then lines
    else coalesce((
      select jsonb_agg(
        case
          when jsonb_typeof(l.line) is distinct from 'object' then l.line
          when l.key is not null and l.nth = 1 then l.line
          else l.line || jsonb_build_object('key', left(md5(seed || ' ' || l.place), 12))
        end
        order by l.place
      )
      from (
        select k.*, row_number() over (partition by k.key order by k.place) as nth
        from (
          select i.line, i.place, nullif(btrim(i.line ->> 'key'), '') as key
          from jsonb_array_elements(
            case jsonb_typeof(lines) when 'array' then lines else '[]' end
          ) with ordinality as i (line, place)
        ) as k
      ) as l
    ), '[]')
  end;
$$;

comment on function private.keyed_lines(jsonb, text) is
  'A list of objects in which each has a key of its own, so that a line is the same one after it was moved '
  'or changed: missing, empty and repeated keys are replaced. The seed (row and version) makes new ones that '
  'were never given before. What is no list or no object is left to the checks.';

revoke all on function private.keyed_lines(jsonb, text) from public;

create function private.food_r(score numeric, computed numeric, detail jsonb)
returns numeric
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when score is null then null
    when score = computed then (detail ->> 'R')::numeric
    -- tanh reaches 1 and 10 only at infinity.
    else (0.8 * atanh((least(greatest(score, 1.05), 9.95) - 5.5)::double precision / 4.5))::numeric
  end;
$$;

comment on function private.food_r(numeric, numeric, jsonb) is
  'The unrounded R of a food for the scores of recipes: the computed one, or the one behind the '
  'effective score when a rule or an override changed it, so that a reviewed food weighs as '
  'reviewed. NULL without a score. Callable by every API role.';

revoke all on function private.food_r(numeric, numeric, jsonb) from public;
grant execute on function private.food_r(numeric, numeric, jsonb) to anon, authenticated, service_role;

create function private.score_of_r(r numeric)
returns numeric
language sql
immutable
parallel safe
set search_path = ''
as $$
  select round((5.5 + 4.5 * tanh(r::double precision / 0.8))::numeric, 1);
$$;

comment on function private.score_of_r(numeric) is
  'R as a score from 1 to 10, one decimal: the only tanh and the only rounding. Callable by every '
  'API role.';

revoke all on function private.score_of_r(numeric) from public;
grant execute on function private.score_of_r(numeric) to anon, authenticated, service_role;

create function private.measure_ingredients(ids uuid[], documents jsonb[])
returns table (
  recipe_id uuid,
  line integer,
  name text,
  quantity numeric,
  unit text,
  food_id uuid,
  status text,
  grams numeric,
  purchased_grams numeric
)
language plpgsql
stable
rows 20
security definer
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  with lines as (
    select
      d.id as recipe_id,
      (i.line - 1)::integer as line,
      i.content ->> 'name' as name,
      case jsonb_typeof(i.content -> 'quantity')
        when 'number' then (i.content -> 'quantity')::numeric
      end as quantity,
      i.content ->> 'unit' as unit,
      private.as_uuid(i.content ->> 'food_id') as food_id
    from unnest(ids, documents) as d (id, ingredients)
    cross join lateral jsonb_array_elements(
      case jsonb_typeof(d.ingredients) when 'array' then d.ingredients else '[]' end
    ) with ordinality as i (content, line)
  ),
  weighed as (
    select
      l.*,
      f.id is not null as is_linked,
      u.kind = 'measure' as is_gross,
      coalesce(f.edible_fraction, 1) as edible_fraction,
      l.quantity * case
        when (f.unit_weights_g -> l.unit)::numeric > 0 then (f.unit_weights_g -> l.unit)::numeric
        when u.kind = 'volume' then u.factor * f.density_g_per_ml
        else u.factor
      end as weight
    from lines as l
    left join private.units as u on u.key = l.unit
    left join public.foods as f on f.id = l.food_id
  )
  select
    w.recipe_id,
    w.line,
    w.name,
    w.quantity,
    w.unit,
    w.food_id,
    case
      when w.food_id is not null and not w.is_linked then 'unknown_food'
      when w.quantity is null then 'unmeasured'
      when w.food_id is null then 'unlinked'
      when w.weight is null then 'unconvertible'
      else 'measured'
    end,
    case when w.is_gross then w.weight * w.edible_fraction else w.weight end,
    case when w.is_gross then w.weight else w.weight / w.edible_fraction end
  from weighed as w;
end;
$$;

comment on function private.measure_ingredients(uuid[], jsonb[]) is
  'The ingredients of recipes, weighed: edible grams, and grams as bought. Conversion order: the '
  'own measure of the food; volume times its density; the unit itself. Measures such as pieces count '
  'whole and lose what is not eaten; masses and volumes are what goes into the pan. Lines count from '
  '0. '
  'Status: measured, unmeasured (no quantity, as in "sel"), unlinked (no food), unknown_food, '
  'unconvertible. SECURITY DEFINER for private.units; foods are public. Callable by every API role.';

revoke all on function private.measure_ingredients(uuid[], jsonb[]) from public;
grant execute on function private.measure_ingredients(uuid[], jsonb[])
  to anon, authenticated, service_role;
