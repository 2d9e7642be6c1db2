-- What the database works out about foods: where values come from, the anti-inflammatory score and
-- every validation rule. The write trigger (005) and the forms use the same functions.

-- ------------------------------------------------------------------------------------------------
-- Where a value comes from
-- ------------------------------------------------------------------------------------------------

create function private.provenance(
  old_nutrition jsonb, old_details jsonb, new_nutrition jsonb, new_details jsonb, writer text
)
returns jsonb
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_object_agg(k.key, k.detail), '{}')
    from (
      select
        n.key,
        case
          when writer is not null and new_details ? n.key then new_details -> n.key
          when old_nutrition -> n.key = n.value and old_details ? n.key then old_details -> n.key
          else jsonb_build_object('qualifier', 'exact', 'source', coalesce(writer, 'saisie'))
        end as detail
      from jsonb_each(new_nutrition) as n
      union all
      -- What a person removed stays removed: an import finds this mark and reports a conflict.
      select
        o.key,
        case
          when writer is not null then new_details -> o.key
          when old_nutrition ? o.key then '{"qualifier": "unknown", "source": "saisie"}'
          else o.value
        end
      from jsonb_each(case when writer is null then old_details else new_details end) as o
      where not new_nutrition ? o.key
    ) as k
  );
end;
$$;

comment on function private.provenance(jsonb, jsonb, jsonb, jsonb, text) is
  'nutrition_details after a write. A named writer (an import) says itself where values come from; '
  'for people (NULL) unchanged values keep their source and all others become `saisie`. Called by '
  'triggers and check_food.';

revoke all on function private.provenance(jsonb, jsonb, jsonb, jsonb, text) from public;
grant execute on function private.provenance(jsonb, jsonb, jsonb, jsonb, text)
  to authenticated, service_role;

create function private.nutrient_values(nutrition jsonb, details jsonb)
returns table (
  key text, value numeric, lowest numeric, highest numeric, expected numeric, by_hand boolean
)
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return query
  select
    n.key,
    n.value,
    case when n.qualifier in ('less_than', 'traces') then 0 else n.value end,
    case when n.qualifier = 'traces' then null else n.value end,
    case n.qualifier when 'less_than' then n.value / 2 when 'traces' then 0 else n.value end,
    n.by_hand
  from (
    select
      e.key,
      (e.value #>> '{}')::numeric as value,
      details -> e.key ->> 'qualifier' as qualifier,
      coalesce(details -> e.key ->> 'source', 'saisie') = 'saisie' as by_hand
    from jsonb_each(case when jsonb_typeof(nutrition) = 'object' then nutrition else '{}' end) as e
    where jsonb_typeof(e.value) = 'number'
  ) as n;
end;
$$;

comment on function private.nutrient_values(jsonb, jsonb) is
  'The numbers of a nutrition document with what their qualifier leaves open: the least and the '
  'most the true value can be (NULL for traces), the value to put in a sum (half of "< x"), and '
  'whether a person typed it. Called by check_food and by sums over foods.';

revoke all on function private.nutrient_values(jsonb, jsonb) from public;
grant execute on function private.nutrient_values(jsonb, jsonb) to authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- The anti-inflammatory score of a food
-- ------------------------------------------------------------------------------------------------

create function private.score_weights()
returns table (side text, key text, weight numeric, full_at numeric, keys text[])
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return query
  -- Effect and world mean of the dietary parameters of Shivappa et al. 2014, doi
  -- 10.1017/S1368980013002115; sugars and salt are this project's own.
  values
    ('A', 'fiber_g', 0.663, 18.8, array['fiber_g']),
    ('A', 'beta_carotene_ug', 0.584, 3718, array['beta_carotene_ug']),
    ('A', 'magnesium_mg', 0.484, 310.1, array['magnesium_mg']),
    ('A', 'vitamin_d_ug', 0.446, 6.26, array['vitamin_d_ug']),
    ('A', 'omega_3_g', 0.436, 1.06, array['ala_g', 'epa_g', 'dha_g']),
    ('A', 'vitamin_c_mg', 0.424, 118.2, array['vitamin_c_mg']),
    ('A', 'vitamin_e_mg', 0.419, 8.73, array['vitamin_e_mg']),
    ('A', 'vitamin_b6_mg', 0.365, 1.47, array['vitamin_b6_mg']),
    ('A', 'zinc_mg', 0.313, 9.84, array['zinc_mg']),
    ('A', 'vitamin_b3_mg', 0.246, 25.9, array['vitamin_b3_mg']),
    ('A', 'selenium_ug', 0.191, 67, array['selenium_ug']),
    ('A', 'vitamin_b9_ug', 0.19, 273, array['vitamin_b9_ug']),
    ('P', 'saturated_fat_g', 0.373, 28.6, array['saturated_fat_g']),
    ('P', 'cholesterol_mg', 0.11, 279.4, array['cholesterol_mg']),
    ('P', 'sugars_g', 0.3, 100, array['sugars_g']),
    ('P', 'salt_g', 0.3, 5, array['salt_g']);
end;
$$;

comment on function private.score_weights() is
  'What enters the score, per side (A lowers inflammation, P raises it): the weight, and the '
  'amount per 100 g that earns all of it, in the unit of the key. Called by food_score.';

revoke all on function private.score_weights() from public;
grant execute on function private.score_weights() to authenticated, service_role;

create function private.score_cap(rule text)
returns numeric
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return case rule when 'viande_transformee' then 4.0 when 'boisson_sucree' then 3.0 end;
end;
$$;

comment on function private.score_cap(text) is
  'The highest score under a rule; NULL when it sets none. Called by food_score and check_food.';

revoke all on function private.score_cap(text) from public;
grant execute on function private.score_cap(text) to authenticated, service_role;

create function public.food_score(nutrition jsonb, rule text default null)
returns jsonb
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
declare
  known_a numeric := 0;
  known_p numeric := 0;
  total_a numeric := 0;
  total_p numeric := 0;
  sum_a numeric := 0;
  sum_p numeric := 0;
  parts jsonb := jsonb_build_array();
  missing jsonb := jsonb_build_array();
  a numeric;
  p numeric;
  r numeric;
  computed numeric;
  factor record;
  source text;
  amount numeric;
  share numeric;
begin
  for factor in select w.* from private.score_weights() as w loop
    -- Any of the three fatty acids makes omega-3 known: plants hold no EPA and DHA.
    amount := null;
    foreach source in array factor.keys loop
      if jsonb_typeof(nutrition -> source) = 'number' then
        amount := coalesce(amount, 0) + (nutrition ->> source)::numeric;
      end if;
    end loop;
    share := least(1, greatest(0, amount) / factor.full_at);
    if factor.side = 'A' then
      total_a := total_a + factor.weight;
    else
      total_p := total_p + factor.weight;
    end if;
    if amount is null then
      missing := missing || to_jsonb(factor.key);
      continue;
    end if;
    if factor.side = 'A' then
      known_a := known_a + factor.weight;
      sum_a := sum_a + factor.weight * share;
    else
      known_p := known_p + factor.weight;
      sum_p := sum_p + factor.weight * share;
    end if;
    parts := parts || jsonb_build_object(
      'key', factor.key, 'side', factor.side, 'weight', factor.weight, 'amount', amount,
      'full_at', factor.full_at, 'share', round(share, 6),
      'contribution', factor.weight * share * case factor.side when 'A' then 1 else -3 end
    );
  end loop;

  -- What is missing is taken to be like what is known.
  a := sum_a * total_a / nullif(known_a, 0);
  p := sum_p * total_p / nullif(known_p, 0);
  if known_a >= 0.6 * total_a and known_p >= 0.6 * total_p then
    r := a - 3 * p;
    computed := round((5.5 + 4.5 * tanh(r::double precision / 0.8))::numeric, 1);
  end if;
  select coalesce(
    jsonb_agg(
      e.part || jsonb_build_object('contribution', round(
        (e.part ->> 'contribution')::numeric
        -- nullif: PL/pgSQL works out these divisions when it plans, even for a food without parts.
        * case e.part ->> 'side'
          when 'A' then total_a / nullif(known_a, 0) else total_p / nullif(known_p, 0)
        end, 6
      ))
      order by e.place
    ), '[]'
  ) into parts
  from jsonb_array_elements(parts) with ordinality as e (part, place);

  return jsonb_build_object(
    'score', case
      when computed is not null and rule is distinct from 'alcool'
        then least(computed, private.score_cap(rule))
    end,
    'computed', computed,
    'rule', rule,
    'cap', private.score_cap(rule),
    'R', round(r, 12),
    'A', round(a, 12),
    'P', round(p, 12),
    'coverage_a', round(known_a / total_a, 4),
    'coverage_p', round(known_p / total_p, 4),
    'parts', parts,
    'missing', missing
  );
end;
$$;

comment on function public.food_score(jsonb, text) is
  'The anti-inflammatory score of values per 100 g, explained: score (under the rule), computed '
  '(before it), R = A - 3P unrounded, coverage (known share of the weights; under 0.6 on either '
  'side there is no score), parts with their contribution to R, and missing keys. '
  'score = 5.5 + 4.5 tanh(R / 0.8). A design of this project, not medical advice. Callable by '
  'signed-in people.';

revoke all on function public.food_score(jsonb, text) from public;
grant execute on function public.food_score(jsonb, text) to authenticated, service_role;

create function private.potential_of(score numeric)
returns public.inflammatory_potential
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when score >= 8 then 'anti_inflammatoire_fort'
    when score >= 6.5 then 'anti_inflammatoire'
    when score >= 4.5 then 'neutre'
    when score >= 3 then 'pro_inflammatoire'
    when score < 3 then 'pro_inflammatoire_fort'
  end::public.inflammatory_potential;
$$;

comment on function private.potential_of(numeric) is
  'The band of a score; NULL for none. Called by triggers and by the recipes.';

revoke all on function private.potential_of(numeric) from public;

create function private.seasons_of(months smallint[])
returns text[]
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return (
    select array(
      select s.season
      from (
        values
          (1, 'printemps', array[3, 4, 5]::smallint[]),
          (2, 'ete', array[6, 7, 8]::smallint[]),
          (3, 'automne', array[9, 10, 11]::smallint[]),
          (4, 'hiver', array[12, 1, 2]::smallint[])
      ) as s (place, season, its_months)
      where s.its_months && months
      order by s.place
    )
  );
end;
$$;

comment on function private.seasons_of(smallint[]) is
  'The seasons that some months touch, in the order of the year. Called by triggers.';

revoke all on function private.seasons_of(smallint[]) from public;

create function private.essential_keys()
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array[
    'energy_kcal', 'protein_g', 'carbohydrate_g', 'sugars_g', 'fat_g', 'saturated_fat_g',
    'fiber_g', 'salt_g'
  ];
$$;

comment on function private.essential_keys() is
  'The nutrients without which a food counts as incomplete: the label of a product, and fibre. '
  'Called by triggers and check_food.';

revoke all on function private.essential_keys() from public;
grant execute on function private.essential_keys() to authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Validation: every rule of a food, shared by the write trigger and the forms
-- ------------------------------------------------------------------------------------------------

create type private.finding as (field text, level text, code text, args text[]);

comment on type private.finding is
  'What a rule found: path of the field, error or warning, code and arguments of the message.';

create function private.check_text(document jsonb, field text, longest integer, needed boolean)
returns setof private.finding
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
declare
  given constant jsonb := document -> field;
  content constant text := document ->> field;
begin
  if given is null or given = 'null' then
    if needed then
      return next row(field, 'error', 'required', '{}')::private.finding;
    end if;
  elsif jsonb_typeof(given) <> 'string' then
    return next row(field, 'error', 'not_a_text', '{}')::private.finding;
  elsif needed and btrim(content) = '' then
    return next row(field, 'error', 'required', '{}')::private.finding;
  elsif length(content) > longest then
    return next row(field, 'error', 'too_long', array[longest::text])::private.finding;
  elsif content ~ '[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F]' then
    return next row(field, 'error', 'control_characters', '{}')::private.finding;
  end if;
end;
$$;

comment on function private.check_text(jsonb, text, integer, boolean) is
  'The rules of a text of a document: its type, presence, length and characters. Called by '
  'check functions.';

revoke all on function private.check_text(jsonb, text, integer, boolean) from public;
grant execute on function private.check_text(jsonb, text, integer, boolean)
  to authenticated, service_role;

create function private.check_number(
  document jsonb, field text, smallest numeric, largest numeric
)
returns setof private.finding
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  kind constant text := coalesce(jsonb_typeof(document -> field), 'null');
begin
  if kind = 'null' then
    return;
  elsif kind <> 'number' then
    return next row(field, 'error', 'not_a_number', '{}')::private.finding;
  elsif (document ->> field)::numeric not between smallest and largest then
    return next row(
      field, 'error', 'out_of_range',
      array[private.show_number(smallest), private.show_number(largest)]
    )::private.finding;
  end if;
end;
$$;

comment on function private.check_number(jsonb, text, numeric, numeric) is
  'The rules of an optional number of a document: its type and range, ends included. Called by '
  'check functions.';

revoke all on function private.check_number(jsonb, text, numeric, numeric) from public;
grant execute on function private.check_number(jsonb, text, numeric, numeric)
  to authenticated, service_role;

create function private.number_of(document jsonb, field text)
returns numeric
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  if jsonb_typeof(document -> field) = 'number' then
    return (document ->> field)::numeric;
  end if;
  return null;
end;
$$;

comment on function private.number_of(jsonb, text) is
  'A number of a document; NULL when it is something else. Called by check functions.';

revoke all on function private.number_of(jsonb, text) from public;
grant execute on function private.number_of(jsonb, text) to authenticated, service_role;

create function private.texts_of(document jsonb, field text)
returns text[]
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  if jsonb_typeof(document -> field) <> 'array' then
    return array[]::text[];
  end if;
  return array(select jsonb_array_elements_text(document -> field));
end;
$$;

comment on function private.texts_of(jsonb, text) is
  'The elements of a list of a document as texts; none when it is no list. Called by check '
  'functions.';

revoke all on function private.texts_of(jsonb, text) from public;
grant execute on function private.texts_of(jsonb, text) to authenticated, service_role;

create function private.check_list(
  document jsonb, field text, most integer, kind text, known text[], unknown_code text
)
returns setof private.finding
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
declare
  given constant jsonb := document -> field;
  item jsonb;
begin
  if given is null or given in ('null', '[]') then
    return;
  elsif jsonb_typeof(given) <> 'array' then
    return next row(field, 'error', 'not_a_list', '{}')::private.finding;
    return;
  elsif jsonb_array_length(given) > most then
    return next row(field, 'error', 'too_many_items', array[most::text])::private.finding;
    return;
  end if;
  for item in select i.value from jsonb_array_elements(given) as i (value) loop
    if jsonb_typeof(item) <> kind and kind = 'string' then
      return next row(field, 'error', 'not_a_text', '{}')::private.finding;
      return;
    elsif jsonb_typeof(item) <> kind or not item #>> '{}' = any (known) then
      return next row(
        field, 'error', unknown_code, array[left(item #>> '{}', 60)]
      )::private.finding;
      return;
    end if;
  end loop;
end;
$$;

comment on function private.check_list(jsonb, text, integer, text, text[], text) is
  'The rules of a list of a document: its type, its length, and that each element is of one JSON '
  'type and (unless known is NULL) among the known ones. Called by check functions.';

revoke all on function private.check_list(jsonb, text, integer, text, text[], text) from public;
grant execute on function private.check_list(jsonb, text, integer, text, text[], text)
  to authenticated, service_role;

create function private.check_food_identity(food jsonb)
returns setof private.finding
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  name text;
begin
  return query select * from private.check_text(food, 'name_fr', 300, true);
  return query select * from private.check_text(food, 'name_en', 300, false);
  return query select * from private.check_text(food, 'scientific_name', 300, false);
  return query select * from private.check_text(food, 'subcategory', 200, false);
  return query select * from private.check_list(
    food, 'common_names', 50, 'string', null, 'not_a_text'
  );
  foreach name in array private.texts_of(food, 'common_names') loop
    if length(name) > 120 then
      return next row('common_names', 'error', 'too_long', array['120'])::private.finding;
      exit;
    end if;
  end loop;
  return query select * from private.check_text(food, 'category', 100, true);
  if jsonb_typeof(food -> 'category') = 'string' and btrim(food ->> 'category') <> ''
    and not food ->> 'category' = any (private.category_keys())
  then
    return next row(
      'category', 'error', 'unknown_category', array[left(food ->> 'category', 60)]
    )::private.finding;
  end if;
  return query select * from private.check_text(food, 'ciqual_name', 300, false);
  if food ->> 'ciqual_code' !~ '^[0-9]{1,10}$' then
    return next row('ciqual_code', 'error', 'not_a_ciqual_code', '{}')::private.finding;
  end if;
  if (food ->> 'ciqual_edition' is null) <> (food ->> 'ciqual_code' is null)
    or not food ->> 'ciqual_edition' in ('2020', '2025')
  then
    return next row('ciqual_edition', 'error', 'ciqual_edition_wrong', '{}')::private.finding;
  end if;
end;
$$;

comment on function private.check_food_identity(jsonb) is
  'The rules of the names, the category and the Ciqual reference of a food. Called by check_food.';

revoke all on function private.check_food_identity(jsonb) from public;
grant execute on function private.check_food_identity(jsonb) to authenticated, service_role;

create function private.check_nutrient_values(nutrition jsonb, details jsonb)
returns setof private.finding
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  given record;
begin
  if jsonb_typeof(nutrition) <> 'object' then
    return next row('nutrition_per_100g', 'error', 'not_an_object', '{}')::private.finding;
    return;
  end if;
  for given in
    select
      left(e.key, 60) as key,
      n.unit,
      jsonb_typeof(e.value) = 'number' as is_number,
      case private.language() when 'en' then n.label_en else n.label_fr end as label,
      n.min_value,
      n.max_value,
      -- A published table may go a little beyond; its values are shown, not refused.
      coalesce(details -> e.key ->> 'source', 'saisie') = 'saisie' or e.value < '0' as refused
    from jsonb_each(nutrition) as e
    left join public.nutrients as n on n.key = e.key
    where case
      when n.key is null or jsonb_typeof(e.value) <> 'number' then true
      else (e.value #>> '{}')::numeric not between n.min_value and n.max_value
    end
    order by n.display_order
    limit 40
  loop
    return next row(
      'nutrition_per_100g.' || given.key,
      case when given.is_number and given.unit is not null and not given.refused
        then 'warning' else 'error' end,
      case
        when given.unit is null then 'unknown_nutrient'
        when not given.is_number then 'not_a_number'
        else 'nutrient_out_of_range'
      end,
      case
        when given.unit is null then array[given.key]
        when not given.is_number then '{}'
        else array[
          given.label, private.show_number(given.min_value), private.show_number(given.max_value),
          given.unit
        ]
      end
    )::private.finding;
  end loop;
end;
$$;

comment on function private.check_nutrient_values(jsonb, jsonb) is
  'The rules of each nutrient by itself: a known key, a number, a range. Called by check_food.';

revoke all on function private.check_nutrient_values(jsonb, jsonb) from public;
grant execute on function private.check_nutrient_values(jsonb, jsonb)
  to authenticated, service_role;

create function private.check_nutrient_sums(nutrition jsonb, details jsonb)
returns setof private.finding
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  v record;
begin
  select
    max(n.value) filter (where n.key = 'fat_g') as fat,
    max(n.highest) filter (where n.key = 'fat_g') as fat_at_most,
    max(n.value) filter (where n.key = 'saturated_fat_g') as saturated,
    max(n.lowest) filter (where n.key = 'saturated_fat_g') as saturated_at_least,
    bool_or(n.by_hand) filter (where n.key in ('fat_g', 'saturated_fat_g')) as fat_by_hand,
    sum(n.lowest) filter (
      where n.key in ('saturated_fat_g', 'monounsaturated_fat_g', 'polyunsaturated_fat_g')
    ) as fatty_acids,
    max(n.value) filter (where n.key = 'carbohydrate_g') as carbohydrates,
    max(n.highest) filter (where n.key = 'carbohydrate_g') as carbohydrates_at_most,
    max(n.value) filter (where n.key = 'sugars_g') as sugars,
    max(n.lowest) filter (where n.key = 'sugars_g') as sugars_at_least,
    bool_or(n.by_hand) filter (where n.key in ('carbohydrate_g', 'sugars_g')) as sugars_by_hand,
    sum(n.expected) filter (where n.key = any (c.keys)) as grams,
    bool_or(n.by_hand) filter (where n.key = any (c.keys)) as grams_by_hand
  into v
  from private.nutrient_values(nutrition, details) as n
  cross join (
    values (array['protein_g', 'carbohydrate_g', 'fat_g', 'fiber_g', 'water_g', 'alcohol_g'])
  ) as c (keys);

  if v.saturated_at_least > v.fat_at_most then
    return next row(
      'nutrition_per_100g.saturated_fat_g', case when v.fat_by_hand then 'error' else 'warning' end,
      'saturated_above_fat', array[private.show_number(v.saturated), private.show_number(v.fat)]
    )::private.finding;
  -- Fatty acids are rounded one by one.
  elsif v.fatty_acids > v.fat_at_most * 1.05 + 0.1 then
    return next row(
      'nutrition_per_100g.fat_g', 'warning', 'fatty_acids_above_fat',
      array[private.show_number(v.fatty_acids), private.show_number(v.fat)]
    )::private.finding;
  end if;
  if v.sugars_at_least > v.carbohydrates_at_most then
    return next row(
      'nutrition_per_100g.sugars_g', case when v.sugars_by_hand then 'error' else 'warning' end,
      'sugars_above_carbohydrates',
      array[private.show_number(v.sugars), private.show_number(v.carbohydrates)]
    )::private.finding;
  end if;
  if v.grams > 105 then
    return next row(
      'nutrition_per_100g', case when v.grams_by_hand then 'error' else 'warning' end,
      'sum_above_100_g', array[private.show_number(round(v.grams, 1))]
    )::private.finding;
  end if;
end;
$$;

comment on function private.check_nutrient_sums(jsonb, jsonb) is
  'The rules between nutrients: parts within their whole, constituents within 105 g. Errors among '
  'values of a published table are warnings; "< x" and traces break a rule only where they must. '
  'Called by check_food.';

revoke all on function private.check_nutrient_sums(jsonb, jsonb) from public;
grant execute on function private.check_nutrient_sums(jsonb, jsonb)
  to authenticated, service_role;

create function private.energy_of(
  nutrition jsonb, details jsonb, out kcal numeric, out kj numeric
)
returns record
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  select sum(v.expected * f.kcal), sum(v.expected * f.kj) into kcal, kj
  from private.nutrient_values(nutrition, details) as v
  join (
    -- Polyols are part of carbohydrates, at their own factor: -1.6 = 2.4 - 4, -7 = 10 - 17.
    values
      ('carbohydrate_g', 4, 17), ('polyols_g', -1.6, -7), ('protein_g', 4, 17), ('fat_g', 9, 37),
      ('alcohol_g', 7, 29), ('organic_acids_g', 3, 13), ('fiber_g', 2, 8)
  ) as f (key, kcal, kj) on f.key = v.key
  having count(*) filter (where v.key in ('carbohydrate_g', 'protein_g', 'fat_g')) = 3;
end;
$$;

comment on function private.energy_of(jsonb, jsonb) is
  'Energy by annex XIV of Regulation (EU) 1169/2011, in kcal and in kJ; NULL while protein, '
  'carbohydrates or fat are unknown. Called by check_food.';

revoke all on function private.energy_of(jsonb, jsonb) from public;
grant execute on function private.energy_of(jsonb, jsonb) to authenticated, service_role;

create function private.check_nutrient_hints(nutrition jsonb, details jsonb)
returns setof private.finding
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  energy constant record := private.energy_of(nutrition, details);
  kcal constant numeric := private.number_of(nutrition, 'energy_kcal');
  kj constant numeric := private.number_of(nutrition, 'energy_kj');
  salt constant numeric := private.number_of(nutrition, 'salt_g');
  -- 2.5 g of salt hold 1 g of sodium.
  sodium_as_salt constant numeric := private.number_of(nutrition, 'sodium_mg') / 400;
begin
  -- Below the second figure 5 % is less than the rounding of the constituents.
  if abs(kcal - energy.kcal) > greatest(0.05 * energy.kcal, 5) then
    return next row(
      'nutrition_per_100g.energy_kcal', 'warning', 'energy_differs',
      array[private.show_number(round(energy.kcal)), 'kcal']
    )::private.finding;
  end if;
  if abs(kj - energy.kj) > greatest(0.05 * energy.kj, 21) then
    return next row(
      'nutrition_per_100g.energy_kj', 'warning', 'energy_differs',
      array[private.show_number(round(energy.kj)), 'kJ']
    )::private.finding;
  end if;
  if abs(salt - sodium_as_salt) > greatest(0.1 * sodium_as_salt, 0.05) then
    return next row(
      'nutrition_per_100g.salt_g', 'warning', 'salt_differs_from_sodium',
      array[private.show_number(round(sodium_as_salt, 2))]
    )::private.finding;
  end if;
  if not coalesce(nutrition ?& private.essential_keys(), false) then
    return next row('nutrition_per_100g', 'warning', 'essentials_missing', array[(
      select string_agg(
        case private.language() when 'en' then n.label_en else n.label_fr end, ', '
        order by n.display_order
      )
      from public.nutrients as n
      where n.key = any (private.essential_keys()) and not coalesce(nutrition ? n.key, false)
    )])::private.finding;
  end if;
end;
$$;

comment on function private.check_nutrient_hints(jsonb, jsonb) is
  'What is worth a second look in the nutrients: energy away from its legal calculation, salt from '
  'sodium, missing essentials. Called by check_food.';

revoke all on function private.check_nutrient_hints(jsonb, jsonb) from public;
grant execute on function private.check_nutrient_hints(jsonb, jsonb)
  to authenticated, service_role;

create function private.check_food_lists(food jsonb)
returns setof private.finding
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  contained constant text[] := private.texts_of(food, 'allergens');
  absent constant text[] := private.texts_of(food, 'allergens_absent');
  diets constant text[] := private.texts_of(food, 'diet_compatibility');
  rule record;
  unknown integer;
begin
  return query select * from private.check_list(
    food, 'allergens', 14, 'string', private.allergen_keys(), 'unknown_allergen'
  );
  return query select * from private.check_list(
    food, 'allergens_absent', 14, 'string', private.allergen_keys(), 'unknown_allergen'
  );
  return query select * from private.check_list(
    food, 'diet_compatibility', 20, 'string', private.diet_keys(), 'unknown_diet'
  );
  return query select * from private.check_list(
    food, 'season_months', 12, 'number',
    array['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'], 'not_a_month'
  );
  if contained && absent then
    return query
    select 'allergens', 'error', 'allergen_both_ways', array[left(a, 60)]
    from unnest(contained) as a
    where a = any (absent);
  end if;
  for rule in
    select r.* from (
      values
        ('sans_gluten', array['gluten'], '{}'::text[]),
        (
          'vegetarien', array['fish', 'crustaceans', 'molluscs'],
          array['viandes', 'volailles', 'charcuteries', 'poissons', 'fruits_de_mer']
        ),
        ('vegetalien', array['fish', 'crustaceans', 'molluscs', 'eggs', 'milk'], '{}'),
        ('pescetarien', '{}', array['viandes', 'volailles', 'charcuteries'])
    ) as r (diet, allergens, categories)
    where r.diet = any (diets)
  loop
    if rule.allergens && contained then
      return query
      select 'diet_compatibility', 'error', 'diet_against_allergen', array[rule.diet, a]
      from unnest(rule.allergens) as a
      where a = any (contained);
    end if;
    if food ->> 'category' = any (rule.categories) then
      return next row(
        'diet_compatibility', 'warning', 'diet_against_category', array[rule.diet]
      )::private.finding;
    end if;
  end loop;
  select count(*) into unknown
  from unnest(private.allergen_keys()) as a
  where a <> all (contained || absent);
  if unknown > 0 then
    return next row(
      'allergens', 'warning', 'allergens_unknown', array[unknown::text]
    )::private.finding;
  end if;
end;
$$;

comment on function private.check_food_lists(jsonb) is
  'The rules of the allergens, diets and season of a food. Called by check_food.';

revoke all on function private.check_food_lists(jsonb) from public;
grant execute on function private.check_food_lists(jsonb) to authenticated, service_role;

create function private.check_food_measures(food jsonb)
returns setof private.finding
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  units constant jsonb := food -> 'unit_weights_g';
  unit text;
begin
  return query select * from private.check_number(food, 'average_price_per_kg', 0, 100000);
  return query select * from private.check_text(food, 'price_source', 200, false);
  if food ->> 'average_price_per_kg' is not null
    and btrim(coalesce(food ->> 'price_source', '')) = ''
  then
    return next row('price_source', 'error', 'price_without_source', '{}')::private.finding;
  end if;
  if food ->> 'price_date' !~ '^\d{4}-\d{2}-\d{2}$' then
    return next row('price_date', 'error', 'not_a_date', '{}')::private.finding;
  -- ISO dates sort as text, and a cast would fail on 2025-02-31.
  elsif (food ->> 'price_date') collate "C" > current_date::text collate "C" then
    return next row('price_date', 'warning', 'price_in_future', '{}')::private.finding;
  end if;
  return query select * from private.check_number(food, 'density_g_per_ml', 0.05, 5);
  return query select * from private.check_number(food, 'edible_fraction', 0.01, 1);

  if units is null or units in ('null', '{}') then
    return;
  elsif jsonb_typeof(units) <> 'object' then
    return next row('unit_weights_g', 'error', 'not_an_object', '{}')::private.finding;
    return;
  end if;
  for unit in select k from jsonb_object_keys(units) as k limit 51 loop
    if btrim(unit) = '' then
      return next row('unit_weights_g', 'error', 'required', '{}')::private.finding;
    elsif length(unit) > 60 then
      return next row('unit_weights_g', 'error', 'too_long', array['60'])::private.finding;
    else
      return query
      select 'unit_weights_g.' || f.field, f.level, f.code, f.args
      from private.check_number(units, unit, 0.01, 100000) as f;
    end if;
  end loop;
  if (select count(*) > 50 from (select jsonb_object_keys(units) limit 51) as k) then
    return next row('unit_weights_g', 'error', 'too_many_items', array['50'])::private.finding;
  end if;
end;
$$;

comment on function private.check_food_measures(jsonb) is
  'The rules of the price (EUR/kg), density (g/ml), edible fraction and kitchen units (g) of a '
  'food. Called by check_food.';

revoke all on function private.check_food_measures(jsonb) from public;
grant execute on function private.check_food_measures(jsonb) to authenticated, service_role;

create function private.check_food_score(food jsonb)
returns setof private.finding
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  rule constant text := food ->> 'score_rule';
  override constant numeric := private.number_of(food, 'score_override');
begin
  if not rule in ('viande_transformee', 'boisson_sucree', 'alcool') then
    return next row(
      'score_rule', 'error', 'unknown_score_rule', array[left(rule, 60)]
    )::private.finding;
  end if;
  return query select * from private.check_number(food, 'score_override', 1, 10);
  return query select * from private.check_text(food, 'score_override_reason', 2000, false);
  if override is not null and btrim(coalesce(food ->> 'score_override_reason', '')) = '' then
    return next row(
      'score_override_reason', 'error', 'override_without_reason', '{}'
    )::private.finding;
  end if;
  if override > private.score_cap(rule) then
    return next row(
      'score_override', 'error', 'override_above_rule',
      array[rule, private.show_number(private.score_cap(rule))]
    )::private.finding;
  elsif rule = 'alcool' and override is not null then
    return next row(
      'score_override', 'error', 'override_against_alcohol', '{}'
    )::private.finding;
  end if;
end;
$$;

comment on function private.check_food_score(jsonb) is
  'The rules of the score: known rule, override from 1 to 10 with a reason and within the rule. '
  'Called by check_food.';

revoke all on function private.check_food_score(jsonb) from public;
grant execute on function private.check_food_score(jsonb) to authenticated, service_role;

create function private.check_score_hints(food jsonb)
returns setof private.finding
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  result jsonb;
begin
  if food ->> 'score_override' is not null or food ->> 'score_rule' = 'alcool' then
    return;
  end if;
  result := public.food_score(food -> 'nutrition_per_100g', null);
  if result ->> 'computed' is null then
    return query
    select
      'anti_inflammatory_score', 'warning', 'score_not_computable',
      array[string_agg(
        coalesce(case private.language() when 'en' then n.label_en else n.label_fr end, 'oméga-3'),
        ', ' order by n.display_order
      )]
    from jsonb_array_elements_text(result -> 'missing') as m (key)
    left join public.nutrients as n on n.key = m.key;
  end if;
end;
$$;

comment on function private.check_score_hints(jsonb) is
  'Says which values are missing when the score of a food cannot be computed. Called by '
  'check_food.';

revoke all on function private.check_score_hints(jsonb) from public;
grant execute on function private.check_score_hints(jsonb) to authenticated, service_role;

create function private.findings_of_food(food jsonb, with_hints boolean)
returns setof private.finding
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  nutrition constant jsonb := food -> 'nutrition_per_100g';
  details constant jsonb := food -> 'nutrition_details';
begin
  return query select * from private.check_food_identity(food);
  return query select * from private.check_nutrient_values(nutrition, details);
  return query select * from private.check_nutrient_sums(nutrition, details);
  if with_hints then
    return query select * from private.check_nutrient_hints(nutrition, details);
    return query select * from private.check_score_hints(food);
  end if;
  return query select * from private.check_food_score(food);
  return query select * from private.check_food_lists(food);
  return query select * from private.check_food_measures(food);
end;
$$;

comment on function private.findings_of_food(jsonb, boolean) is
  'All that the rules find in a food whose nutrition_details are true. The write trigger asks '
  'for no hints, which are never errors. Called by check_food and by the write trigger.';

revoke all on function private.findings_of_food(jsonb, boolean) from public;
grant execute on function private.findings_of_food(jsonb, boolean) to authenticated, service_role;

create function public.check_food(food jsonb)
returns table (field text, level text, code text, message text, hint text)
language plpgsql
stable
set search_path = ''
as $$
declare
  stored record;
  document jsonb;
begin
  if coalesce(jsonb_typeof(food), 'null') <> 'object' then
    return query
    select '', 'error', 'not_an_object', m.message, m.hint
    from private.message('not_an_object', '{}') as m;
    return;
  end if;
  -- Where values come from is what the database knows, not what the form says.
  select f.nutrition_per_100g, f.nutrition_details into stored
  from public.foods as f
  where f.id::text = food ->> 'id';
  document := jsonb_strip_nulls(food);
  document := document || jsonb_build_object(
    'nutrition_details',
    case
      when jsonb_typeof(document -> 'nutrition_per_100g') = 'object' then private.provenance(
        coalesce(stored.nutrition_per_100g, '{}'), coalesce(stored.nutrition_details, '{}'),
        document -> 'nutrition_per_100g', '{}', null
      )
      else '{}'
    end
  );
  return query
  select f.field, f.level, f.code, m.message, m.hint
  from private.findings_of_food(document, true) as f
  cross join lateral private.message(f.code, f.args) as m
  order by f.level;
end;
$$;

comment on function public.check_food(jsonb) is
  'Everything wrong (error) or worth a second look (warning) in a food as a form holds it, errors '
  'first, in the language of the request; the path of the field is like '
  'nutrition_per_100g.sugars_g. Writes refuse the same errors. Callable by signed-in people.';

revoke all on function public.check_food(jsonb) from public;
grant execute on function public.check_food(jsonb) to authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- The trash
-- ------------------------------------------------------------------------------------------------

create function private.restore_deleted(p_table text, p_ids uuid[])
returns integer
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  allowed text[];
  asked uuid[] := array(select distinct i from unnest(p_ids) as i where i is not null);
  names text;
  restored integer;
begin
  select t.roles into allowed from private.restorable_tables as t where t.table_name = p_table;
  if allowed is null then
    perform private.fail(404, 'not_restorable', 'p_table', coalesce(left(p_table, 60), ''));
  end if;
  if not private.has_role(variadic allowed) then
    perform private.fail(403, 'forbidden', '');
  end if;
  if cardinality(asked) not between 1 and 1000 then
    perform private.fail(422, 'ids_out_of_range', 'p_ids', '1000');
  end if;

  select string_agg(format('%I', a.attname), ', ' order by a.attnum) into names
  from pg_catalog.pg_attribute as a
  where a.attrelid = format('public.%I', p_table)::regclass
    and a.attnum > 0 and not a.attisdropped and a.attgenerated = '';

  -- The row comes back as it was: triggers keep what they otherwise derive from the writer.
  perform set_config('app.keep_row', 'on', true);
  begin
    execute format(
      'insert into public.%1$I (%2$s) select %2$s from (
         select distinct on (d.row_id) d.content
         from private.deleted_rows as d
         where d.table_name = $1 and d.row_id = any ($2)
         order by d.row_id, d.id desc
       ) as latest
       cross join lateral jsonb_populate_record(null::public.%1$I, latest.content)',
      p_table, names
    ) using p_table, asked;
    get diagnostics restored = row_count;
  exception when unique_violation or foreign_key_violation then
    perform private.fail(409, 'restore_conflicts', 'p_ids');
  end;
  perform set_config('app.keep_row', '', true);

  if restored < cardinality(asked) then
    perform private.fail(404, 'not_in_trash', 'p_ids', (cardinality(asked) - restored)::text);
  end if;
  delete from private.deleted_rows as d where d.table_name = p_table and d.row_id = any (asked);
  return restored;
end;
$$;

comment on function private.restore_deleted(text, uuid[]) is
  'Twin of public.restore_deleted: checks the role, then writes past row level security.';

revoke all on function private.restore_deleted(text, uuid[]) from public;
grant execute on function private.restore_deleted(text, uuid[]) to authenticated;

create function public.restore_deleted(p_table text, p_ids uuid[])
returns integer
language sql
volatile
set search_path = ''
as $$
  select private.restore_deleted(p_table, p_ids);
$$;

comment on function public.restore_deleted(text, uuid[]) is
  'Brings deleted rows back under their ids, all or none, and returns how many. Callable by who '
  'may delete from the table. PT404 when a row is not in the trash, PT409 when its id or code is '
  'taken.';

revoke all on function public.restore_deleted(text, uuid[]) from public;
grant execute on function public.restore_deleted(text, uuid[]) to authenticated;
