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

-- ------------------------------------------------------------------------------------------------
-- Sentences of the calculations and of the rules below
-- ------------------------------------------------------------------------------------------------

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'not_about_others',
    'Vous ne pouvez demander cela que pour vous-même.',
    'Ouvrez d’abord un accès motivé à cette personne, si votre rôle le permet.',
    'You may only ask this about yourself.',
    'First open a reasoned access to this person, if your role allows it.'
  ),
  (
    'account_not_found',
    'Ce compte n’existe pas.',
    'Vérifiez l’identifiant ou rechargez la liste.',
    'There is no such account.',
    'Check the identifier or reload the list.'
  ),
  (
    'recipe_not_found',
    'La recette %s n’existe pas ou n’est pas publiée.',
    'Choisissez une recette de la liste.',
    'The recipe %s does not exist or is not published.',
    'Choose a recipe from the list.'
  ),
  (
    'meal_plan_not_found',
    'Ce plan de repas n’existe pas ou ne vous est pas ouvert.',
    'Rechargez la liste des plans.',
    'There is no such meal plan, or it is not open to you.',
    'Reload the list of plans.'
  ),
  (
    'food_not_found',
    'L’ingrédient « %s » renvoie à un aliment qui n’existe pas.',
    'Choisissez l’aliment à nouveau.',
    'The ingredient “%s” refers to a food that does not exist.',
    'Choose the food again.'
  ),
  (
    'food_is_being_saved',
    'Un aliment de cette recette est en cours d’enregistrement.',
    'Réessayez dans un instant.',
    'A food of this recipe is being saved.',
    'Try again in a moment.'
  ),
  (
    'ingredient_not_convertible',
    'Impossible de convertir en grammes : « %s » (%s %s).',
    'Donnez la quantité en grammes, ou ajoutez cette mesure ou la densité à la fiche de l’aliment.',
    'Cannot convert into grams: “%s” (%s %s).',
    'Give the quantity in grams, or add this measure or the density to the food’s record.'
  ),
  (
    'lists_differ_in_length',
    'Il faut une portion par recette.',
    'Donnez autant de portions que de recettes.',
    'Each recipe needs one portion.',
    'Give as many portions as recipes.'
  ),
  (
    'not_an_action',
    'Le nom d’une action s’écrit en minuscules, chiffres et « _ », 60 caractères au plus.',
    'Corrigez le nom de l’action.',
    'The name of an action is lower-case letters, digits and “_”, at most 60.',
    'Correct the name of the action.'
  ),
  (
    'sign_in_first',
    'Connectez-vous pour continuer.',
    'Ouvrez la page de connexion.',
    'Sign in to continue.',
    'Open the sign-in page.'
  ),
  (
    'age_out_of_range',
    'L’âge doit être compris entre 18 et 100 ans (ici %s).',
    'Vérifiez la date de naissance.',
    'The age must lie between 18 and 100 (here %s).',
    'Check the birth date.'
  ),
  (
    'bmi_out_of_range',
    'Ce poids et cette taille donnent un IMC de %s, hors de 12 à 70.',
    'Vérifiez le poids (kg) et la taille (cm).',
    'This weight and height give a BMI of %s, outside 12 to 70.',
    'Check the weight (kg) and the height (cm).'
  ),
  (
    'several_weight_goals',
    'Un seul objectif de poids à la fois : perdre, maintenir ou prendre.',
    'Gardez-en un.',
    'Only one weight goal at a time: lose, keep or gain.',
    'Keep one.'
  ),
  (
    'loss_while_expecting',
    'Pas de perte de poids pendant la grossesse ou l’allaitement.',
    'Choisissez un autre objectif.',
    'No weight loss while pregnant or breastfeeding.',
    'Choose another goal.'
  ),
  (
    'loss_when_thin',
    'Pas de perte de poids avec un IMC de %s, inférieur à 18,5.',
    'Choisissez un autre objectif.',
    'No weight loss with a BMI of %s, below 18.5.',
    'Choose another goal.'
  ),
  (
    'target_too_thin',
    'Le poids visé donne un IMC de %s, inférieur à 18,5.',
    'Visez un poids plus élevé.',
    'The weight wanted gives a BMI of %s, below 18.5.',
    'Aim for a higher weight.'
  ),
  (
    'goal_against_target',
    'L’objectif contredit le poids visé (%s kg pour %s kg aujourd’hui).',
    'Changez l’objectif ou le poids visé.',
    'The goal contradicts the weight wanted (%s kg from %s kg today).',
    'Change the goal or the weight wanted.'
  ),
  (
    'pace_against_goal',
    'Le rythme visé contredit l’objectif.',
    'Un rythme négatif fait perdre, un rythme positif fait prendre.',
    'The pace wanted contradicts the goal.',
    'A negative pace loses, a positive one gains.'
  ),
  (
    'unusual_value',
    'Valeur inhabituelle : d’ordinaire entre %s et %s.',
    'Vérifiez la saisie.',
    'Unusual value: ordinarily between %s and %s.',
    'Check the figure.'
  ),
  (
    'bmi_unusual',
    'L’IMC est de %s, hors de 18,5 à 30.',
    'Vérifiez le poids et la taille.',
    'The BMI is %s, outside 18.5 to 30.',
    'Check the weight and the height.'
  ),
  (
    'bmi_high',
    'L’IMC est de %s.',
    'Un suivi médical est conseillé.',
    'The BMI is %s.',
    'Medical advice is recommended.'
  ),
  (
    'loss_when_slim',
    'Perte de poids avec un IMC de %s seulement.',
    'Un autre objectif convient sans doute mieux.',
    'Weight loss with a BMI of only %s.',
    'Another goal may suit better.'
  ),
  (
    'loss_when_old',
    'Perte de poids après 70 ans.',
    'Demandez l’avis d’un médecin.',
    'Weight loss after 70.',
    'Ask a doctor first.'
  ),
  (
    'gain_when_obese',
    'Prise de poids avec un IMC de %s.',
    'Vérifiez l’objectif.',
    'Weight gain with a BMI of %s.',
    'Check the goal.'
  ),
  (
    'plan_has_allergen',
    '« %s » contient un de vos allergènes : %s.',
    'Choisissez une autre recette.',
    '“%s” contains an allergen of yours: %s.',
    'Choose another recipe.'
  ),
  (
    'plan_allergen_unknown',
    '« %s » : présence inconnue de %s.',
    'Inconnu ne veut pas dire absent : vérifiez les étiquettes.',
    '“%s”: presence of %s unknown.',
    'Unknown is not absent: check the labels.'
  ),
  (
    'plan_breaks_diet',
    '« %s » ne respecte pas ce régime : %s.',
    'Choisissez une autre recette.',
    '“%s” does not respect this diet: %s.',
    'Choose another recipe.'
  ),
  (
    'plan_diet_unknown',
    '« %s » : on ne sait pas si ce régime est respecté : %s.',
    'Vérifiez les ingrédients.',
    '“%s”: unknown whether it respects this diet: %s.',
    'Check the ingredients.'
  ),
  (
    'plan_coverage_low',
    'Trop de valeurs nutritionnelles manquent pour juger cette journée.',
    'Complétez les aliments de ses recettes.',
    'Too many nutrition values are missing to judge this day.',
    'Complete the foods of its recipes.'
  ),
  (
    'plan_energy_low',
    'Cette journée apporte %s kcal, moins que le métabolisme de base (%s kcal).',
    'Ajoutez une portion ou un plat.',
    'This day gives %s kcal, less than the basal metabolic rate (%s kcal).',
    'Add a portion or a dish.'
  ),
  (
    'plan_energy_high',
    'Cette journée apporte %s kcal, plus de %s kcal.',
    'Réduisez les portions.',
    'This day gives %s kcal, more than %s kcal.',
    'Reduce the portions.'
  ),
  (
    'plan_energy_off',
    'Cette journée apporte %s kcal pour un besoin de %s kcal.',
    'Ajustez les portions.',
    'This day gives %s kcal for a need of %s kcal.',
    'Adjust the portions.'
  ),
  (
    'plan_protein_high',
    'Cette journée apporte %s g de protéines par kg de poids, plus de 2,2.',
    'Réduisez les portions les plus riches.',
    'This day gives %s g of protein per kg of body weight, more than 2.2.',
    'Reduce the richest portions.'
  ),
  (
    'plan_fat_low',
    'Les lipides ne font que %s %% de l’énergie, moins de 20 %%.',
    'Ajoutez une source de bonnes graisses.',
    'Fat makes only %s%% of the energy, less than 20%%.',
    'Add a source of good fats.'
  ),
  (
    'plan_fiber_low',
    'Cette journée apporte %s g de fibres, moins de 25 g.',
    'Ajoutez légumes, légumineuses ou céréales complètes.',
    'This day gives %s g of fibre, less than 25 g.',
    'Add vegetables, pulses or whole grains.'
  ),
  (
    'plan_sugars_high',
    'Cette journée apporte %s g de sucres, plus de 100 g.',
    'Remplacez un plat sucré.',
    'This day gives %s g of sugars, more than 100 g.',
    'Replace a sweet dish.'
  ),
  (
    'plan_salt_high',
    'Cette journée apporte %s g de sel, plus de 5 g.',
    'Salez moins ou remplacez un plat salé.',
    'This day gives %s g of salt, more than 5 g.',
    'Salt less or replace a salty dish.'
  );

-- ------------------------------------------------------------------------------------------------
-- Energy and needs (Mifflin-St Jeor, Am J Clin Nutr 1990;51:241)
-- ------------------------------------------------------------------------------------------------

create function private.require_between(value numeric, low numeric, high numeric, field text)
returns void
language plpgsql
stable
set search_path = ''
as $$
begin
  -- NaN sorts above every number, so it is outside too.
  if value not between low and high then
    perform private.fail(
      422, 'out_of_range', field, private.show_number(low), private.show_number(high)
    );
  end if;
end;
$$;

comment on function private.require_between(numeric, numeric, numeric, text) is
  'Refuses (PT422, naming the field) a number outside its bounds; NULL passes. Callable by '
  'every API role.';

revoke all on function private.require_between(numeric, numeric, numeric, text) from public;
grant execute on function private.require_between(numeric, numeric, numeric, text)
  to anon, authenticated, service_role;
-- It tells the bounds in its refusal.
grant execute on function private.show_number(numeric) to anon;

create function private.sex_term(gender public.gender)
returns numeric
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case gender when 'homme' then 5 when 'femme' then -161 else -78 end;
$$;

comment on function private.sex_term(public.gender) is
  'The constant of the Mifflin-St Jeor formula, kcal/day: +5 for men, -161 for women, and for any '
  'other or undisclosed gender -78, the mean of both, which errs by 83 at most. Callable by '
  'signed-in people.';

revoke all on function private.sex_term(public.gender) from public;
grant execute on function private.sex_term(public.gender) to authenticated, service_role;

create function private.basal_rate(
  weight numeric, height numeric, age integer, gender public.gender
)
returns numeric
language sql
immutable
strict
parallel safe
set search_path = ''
as $$
  select 10 * weight + 6.25 * height - 5 * age + private.sex_term(gender);
$$;

comment on function private.basal_rate(numeric, numeric, integer, public.gender) is
  'The Mifflin-St Jeor formula itself, kcal/day, for values already checked. Called by '
  'calculate_bmr and by triggers.';

revoke all on function private.basal_rate(numeric, numeric, integer, public.gender) from public;
grant execute on function private.basal_rate(numeric, numeric, integer, public.gender)
  to authenticated, service_role;

create function private.activity_factor(activity_level public.activity_level)
returns numeric
language sql
immutable
strict
parallel safe
set search_path = ''
as $$
  select case activity_level
    when 'sedentaire' then 1.2
    when 'leger' then 1.375
    when 'modere' then 1.55
    when 'actif' then 1.725
    when 'tres_actif' then 1.9
  end;
$$;

comment on function private.activity_factor(public.activity_level) is
  'What the basal rate is multiplied with. Called by calculate_daily_calories and by triggers.';

revoke all on function private.activity_factor(public.activity_level) from public;
grant execute on function private.activity_factor(public.activity_level)
  to authenticated, service_role;

create function public.calculate_bmr(
  weight numeric, height numeric, age integer, gender public.gender
)
returns numeric
language plpgsql
stable
strict
set search_path = ''
as $$
begin
  perform private.require_between(weight, 30, 300, 'weight');
  perform private.require_between(height, 100, 250, 'height');
  perform private.require_between(age, 18, 100, 'age');
  return private.basal_rate(weight, height, age, gender);
end;
$$;

comment on function public.calculate_bmr(numeric, numeric, integer, public.gender) is
  'Basal metabolic rate in kcal/day, unrounded, from kg, cm and years (Mifflin-St Jeor, validated '
  'from 19 to 78 years). NULL when a value is missing; PT422 outside 30-300 kg, 100-250 cm, 18-100 '
  'years. Callable by signed-in people.';

revoke all on function public.calculate_bmr(numeric, numeric, integer, public.gender) from public;
grant execute on function public.calculate_bmr(numeric, numeric, integer, public.gender)
  to authenticated, service_role;

create function public.calculate_daily_calories(
  bmr numeric, activity_level public.activity_level
)
returns numeric
language plpgsql
stable
strict
set search_path = ''
as $$
begin
  -- The bounds hold every rate that calculate_bmr can give.
  perform private.require_between(bmr, 200, 5000, 'bmr');
  return bmr * private.activity_factor(activity_level);
end;
$$;

comment on function public.calculate_daily_calories(numeric, public.activity_level) is
  'Daily expenditure in kcal, unrounded: the basal rate times the activity factor, 1.2 to 1.9. '
  'NULL when a value is missing; PT422 for a rate outside 200-5,000. Callable by signed-in people.';

revoke all on function public.calculate_daily_calories(numeric, public.activity_level) from public;
grant execute on function public.calculate_daily_calories(numeric, public.activity_level)
  to authenticated, service_role;

create function private.protein_need(
  weight numeric, age integer, expecting boolean, kcal numeric
)
returns numeric
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when weight is null or kcal is null then null
    else round(least(
      greatest(
        weight * case when expecting then 1.2 when age >= 60 then 1.0 else 0.83 end,
        0.10 * kcal / 4
      ),
      0.20 * kcal / 4
    ), 1)
  end;
$$;

comment on function private.protein_need(numeric, integer, boolean, numeric) is
  'Grams of protein a day: 0.83 g/kg, 1.0 from 60 years, 1.2 when pregnant or breastfeeding, kept '
  'within 10 to 20 % of the energy. Called by triggers.';

revoke all on function private.protein_need(numeric, integer, boolean, numeric) from public;

create function private.calorie_target(
  bmr numeric, expenditure numeric, gender public.gender, aim text
)
returns integer
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when bmr is null or expenditure is null then null
    else round(greatest(
      case aim
        when 'perte' then expenditure - least(500, 0.2 * expenditure)
        when 'prise' then expenditure + least(500, 0.1 * expenditure)
        else expenditure
      end,
      bmr,
      case gender when 'homme' then 1500 when 'femme' then 1200 else 1350 end
    ))
  end;
$$;

comment on function private.calorie_target(numeric, numeric, public.gender, text) is
  'Kilocalories a day for an aim (perte, maintien, prise): a deficit of 500 kcal or 20 % at most, a '
  'surplus of 10 % or 500 kcal at most, never below the basal rate nor below 1,200 (women), 1,500 '
  '(men), 1,350 (others). Callable by signed-in people.';

revoke all on function private.calorie_target(numeric, numeric, public.gender, text) from public;
grant execute on function private.calorie_target(numeric, numeric, public.gender, text)
  to authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Ingredients: grams, nutrients, score, cost, allergens
-- ------------------------------------------------------------------------------------------------

create function private.as_number(value jsonb)
returns numeric
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case jsonb_typeof(value) when 'number' then value::numeric end;
$$;

comment on function private.as_number(jsonb) is
  'A JSON number as numeric, anything else as NULL. Callable by every API role.';

revoke all on function private.as_number(jsonb) from public;
grant execute on function private.as_number(jsonb) to anon, authenticated, service_role;

create function private.as_uuid(value text)
returns uuid
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when value ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' then value::uuid
  end;
$$;

comment on function private.as_uuid(text) is
  'A text as uuid, NULL when it is none. Callable by every API role.';

revoke all on function private.as_uuid(text) from public;
grant execute on function private.as_uuid(text) to anon, authenticated, service_role;

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
begin
  return query
  with parts as materialized (
    select
      m.*,
      f.id is not null as is_linked,
      f.nutrition_per_100g,
      -- Read once: each look-up into the document would unpack it again.
      array(
        select d.key from jsonb_each(f.nutrition_details) as d
        where d.value ->> 'qualifier' = 'less_than'
      ) as bounds,
      f.allergens,
      f.allergens_absent,
      f.diet_compatibility,
      f.average_price_per_kg,
      private.food_r(f.anti_inflammatory_score, f.computed_score, f.score_detail) as r,
      coalesce(private.is_water(f.category, f.nutrition_per_100g), false) as is_water
    from private.measure_ingredients(ids, documents) as m
    left join public.foods as f on f.id = m.food_id
  ),
  weights as (
    select
      p.recipe_id,
      count(*)::integer as lines,
      count(*) filter (
        where not p.is_linked and p.status <> 'unmeasured' or p.status = 'unconvertible'
      )::integer as unlinked,
      count(*) filter (where p.status = 'unmeasured')::integer as unmeasured,
      coalesce(sum(p.grams), 0) as total_grams,
      sum(p.grams * p.r) filter (where not p.is_water) as r_sum,
      coalesce(sum(p.grams) filter (where not p.is_water and p.r is not null), 0) as score_grams,
      coalesce(sum(p.grams) filter (where not p.is_water), 0) as dry_grams,
      sum(p.purchased_grams * p.average_price_per_kg / 1000) as cost,
      coalesce(
        sum(p.grams) filter (where p.average_price_per_kg is not null or p.is_water), 0
      ) as priced_grams
    from parts as p
    group by p.recipe_id
  ),
  amounts as (
    select
      p.recipe_id,
      e.key,
      -- Of a value published as "< x" the food holds x; sums take half of it.
      sum(
        p.grams / 100 * e.value::numeric * case when e.key = any (p.bounds) then 0.5 else 1 end
      ) as amount,
      sum(p.grams) as known_grams
    from parts as p
    cross join lateral jsonb_each(p.nutrition_per_100g) as e
    where p.grams > 0
    group by p.recipe_id, e.key
  ),
  totals as (
    select
      a.recipe_id,
      jsonb_object_agg(a.key, trim_scale(round(a.amount, 4))) as nutrients,
      jsonb_object_agg(a.key, trim_scale(round(a.known_grams / w.total_grams, 3))) as coverage
    from amounts as a
    join weights as w on w.recipe_id = a.recipe_id
    where w.total_grams > 0
    group by a.recipe_id
  ),
  -- One row per recipe and key that some ingredient has; a recipe is free of an allergen, or suits
  -- a diet, only when every one of its ingredients is known to be.
  marks as (
    select p.recipe_id, k.kind, k.key, count(distinct p.line) as said
    from parts as p
    cross join lateral (
      select 'contains' as kind, unnest(p.allergens) as key
      union all select 'absent', unnest(p.allergens_absent)
      union all select 'diet', unnest(p.diet_compatibility)
      -- A food without any diet was never reviewed and refuses none; lists without gluten or
      -- lactose are kept by caution, so only the allergen refuses.
      union all select 'refused', d
        from unnest(private.diet_keys()) as d
        where d <> all (p.diet_compatibility) and case d
          when 'sans_gluten' then p.allergens && array['gluten']
          when 'sans_lactose' then p.allergens && array['milk']
          else p.diet_compatibility <> '{}'
        end
    ) as k
    group by p.recipe_id, k.kind, k.key
  ),
  lists as (
    select
      m.recipe_id,
      array_agg(m.key order by m.key) filter (where m.kind = 'contains') as allergens,
      array_agg(m.key order by m.key) filter (
        where m.kind = 'absent' and m.said = w.lines
      ) as allergens_absent,
      array_agg(m.key order by m.key) filter (
        where m.kind = 'diet' and m.said = w.lines
      ) as diets,
      array_agg(m.key order by m.key) filter (where m.kind = 'refused') as diets_refused
    from marks as m
    join weights as w on w.recipe_id = m.recipe_id
    group by m.recipe_id
  ),
  missing as (
    select
      p.recipe_id,
      jsonb_agg(
        jsonb_build_object('position', p.line, 'name', p.name, 'code', p.status) order by p.line
      ) as gaps
    from parts as p
    where p.status in ('unlinked', 'unknown_food', 'unconvertible')
    group by p.recipe_id
  )
  select
    d.id,
    coalesce(w.lines, 0),
    coalesce(w.unlinked, 0),
    coalesce(w.unmeasured, 0),
    coalesce(w.total_grams, 0),
    coalesce(t.nutrients, '{}'),
    coalesce(t.coverage, '{}'),
    w.r_sum / nullif(w.score_grams, 0),
    coalesce(w.score_grams, 0),
    coalesce(w.dry_grams, 0),
    w.cost,
    coalesce(w.priced_grams / nullif(w.total_grams, 0), 0),
    coalesce(l.allergens, '{}'),
    coalesce(l.allergens_absent, '{}'),
    coalesce(l.diets, '{}'),
    coalesce(l.diets_refused, '{}'),
    coalesce(g.gaps, '[]')
  from unnest(ids) as d (id)
  left join weights as w on w.recipe_id = d.id
  left join totals as t on t.recipe_id = d.id
  left join lists as l on l.recipe_id = d.id
  left join missing as g on g.recipe_id = d.id;
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

-- ------------------------------------------------------------------------------------------------
-- Analysis of a recipe, score of a meal
-- ------------------------------------------------------------------------------------------------

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
    'ingredients', private.weighed_lines(recipe.ingredients),
    'gaps', private.nutrition_gaps(facts.coverage)
  );
end;
$$;

comment on function public.analyze_recipe_nutrition(uuid, numeric) is
  'What a recipe and so many servings of it hold: totals, per_serving, macro_shares (percent of '
  'energy), score, cost in EUR, allergens, every ingredient with its edible grams, coverage '
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
  allergens_unknown boolean
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
      'gaps', d.gaps,
      'diets', d.diets,
      'diets_refused', d.diets_refused
    ),
    private.score_of_parts(d.score_r, d.score_grams, d.dry_grams),
    case when private.score_of_parts(d.score_r, d.score_grams, d.dry_grams) is not null
      then d.score_r
    end,
    nullif(d.score_grams, 0),
    case when d.unlinked = 0 and d.cost_coverage > 0.9999 then round(d.cost / s.servings, 2) end,
    d.allergens,
    d.allergens_absent,
    not private.allergen_keys() <@ (d.allergens || d.allergens_absent)
  from private.derive_recipes(ids, documents) as d
  join unnest(ids, servings) as s (id, servings) on s.id = d.recipe_id;
end;
$$;

comment on function private.recipe_columns(uuid[], jsonb[], integer[]) is
  'The derived columns of recipes, many at once; cost is NULL unless every ingredient has a price. '
  'Called by triggers.';

revoke all on function private.recipe_columns(uuid[], jsonb[], integer[]) from public;

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

-- ------------------------------------------------------------------------------------------------
-- Shopping list of a week
-- ------------------------------------------------------------------------------------------------

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

-- ------------------------------------------------------------------------------------------------
-- Profiles: what is wrong, what is unusual
-- ------------------------------------------------------------------------------------------------

create function private.as_date(value text)
returns date
language plpgsql
stable
set search_path = ''
as $$
begin
  return case when value ~ '^\d{4}-\d{2}-\d{2}' then value::date end;
exception when others then
  return null;
end;
$$;

comment on function private.as_date(text) is
  'A text as date (ISO), NULL when it is none. Callable by signed-in people.';

revoke all on function private.as_date(text) from public;
grant execute on function private.as_date(text) to authenticated, service_role;

create function private.profile_figures(profile jsonb)
returns table (
  age integer,
  weight numeric,
  height numeric,
  bmi numeric,
  target numeric,
  target_bmi numeric,
  pace numeric,
  goals jsonb,
  loses boolean,
  gains boolean,
  expecting boolean
)
language plpgsql
stable
rows 1
set search_path = ''
as $$
begin
  -- PL/pgSQL keeps its plans; a SQL function is planned anew by every statement that calls it.
  return query
  with said as (
    select
      date_part('year', age(current_date, private.as_date(profile ->> 'birth_date')))::integer as age,
      case jsonb_typeof(profile -> 'weight_kg')
        when 'number' then (profile ->> 'weight_kg')::numeric end as weight,
      case jsonb_typeof(profile -> 'height_cm')
        when 'number' then (profile ->> 'height_cm')::numeric end as height,
      case jsonb_typeof(profile -> 'target_weight_kg')
        when 'number' then (profile ->> 'target_weight_kg')::numeric end as target,
      case jsonb_typeof(profile -> 'target_change_kg_per_week')
        when 'number' then (profile ->> 'target_change_kg_per_week')::numeric end as pace,
      case jsonb_typeof(profile -> 'health_goals')
        when 'array' then profile -> 'health_goals' else '[]'
      end as goals,
      profile -> 'is_pregnant' = 'true' or profile -> 'is_lactating' = 'true' as expecting
  )
  select
    s.age,
    s.weight,
    s.height,
    round(s.weight / nullif(s.height / 100, 0) ^ 2, 1),
    s.target,
    round(s.target / nullif(s.height / 100, 0) ^ 2, 1),
    s.pace,
    s.goals,
    s.goals ? 'perdre_du_poids' or coalesce(s.target < s.weight, false) or coalesce(s.pace < 0, false),
    s.goals ? 'prendre_du_poids' or coalesce(s.target > s.weight, false) or coalesce(s.pace > 0, false),
    coalesce(s.expecting, false)
  from said as s;
end;
$$;

comment on function private.profile_figures(jsonb) is
  'Age in years, kg, cm, body mass index (kg/m2) and aims of a profile. Callable by signed-in '
  'people.';

revoke all on function private.profile_figures(jsonb) from public;
grant execute on function private.profile_figures(jsonb) to authenticated, service_role;

create function public.check_user_profile(profile jsonb)
returns table (field text, level text, code text, message text, hint text)
language plpgsql
stable
set search_path = ''
as $$
begin
  return query
  with p as (select f.* from private.profile_figures(profile) as f),
  rules as (
    select r.*
    from p
    cross join lateral (values
      (1, p.age not between 18 and 100, 'birth_date', 'error', 'age_out_of_range',
        array[p.age::numeric]),
      (2, p.weight not between 30 and 300, 'weight_kg', 'error', 'out_of_range',
        array[30, 300]),
      (3, p.height not between 100 and 250, 'height_cm', 'error', 'out_of_range',
        array[100, 250]),
      (4, p.bmi not between 12 and 70, 'weight_kg', 'error', 'bmi_out_of_range',
        array[p.bmi]),
      (5, p.target not between 30 and 300, 'target_weight_kg', 'error', 'out_of_range',
        array[30, 300]),
      (6, p.pace not between -1 and 0.5, 'target_change_kg_per_week', 'error', 'out_of_range',
        array[-1, 0.5]),
      (7, p.goals ?& array['perdre_du_poids', 'prendre_du_poids']
        or p.goals ?& array['perdre_du_poids', 'maintenir_son_poids']
        or p.goals ?& array['prendre_du_poids', 'maintenir_son_poids'],
        'health_goals', 'error', 'several_weight_goals', '{}'),
      (8, p.expecting and p.loses, 'health_goals', 'error', 'loss_while_expecting', '{}'),
      (9, p.loses and p.bmi < 18.5, 'health_goals', 'error', 'loss_when_thin',
        array[p.bmi]),
      (10, p.target_bmi < 18.5, 'target_weight_kg', 'error', 'target_too_thin',
        array[p.target_bmi]),
      (11, p.goals ? 'perdre_du_poids' and p.target >= p.weight
        or p.goals ? 'prendre_du_poids' and p.target <= p.weight
        or p.goals ? 'maintenir_son_poids' and abs(p.target - p.weight) > 0.03 * p.weight,
        'target_weight_kg', 'error', 'goal_against_target',
        array[p.target, p.weight]),
      (12, p.goals ? 'perdre_du_poids' and p.pace > 0 or p.goals ? 'prendre_du_poids' and p.pace < 0
        or p.pace < 0 and p.target > p.weight or p.pace > 0 and p.target < p.weight,
        'target_change_kg_per_week', 'error', 'pace_against_goal', '{}'),
      (20, p.age not between 19 and 78, 'birth_date', 'warning', 'unusual_value',
        array[19, 78]),
      (21, p.weight not between 40 and 200, 'weight_kg', 'warning', 'unusual_value',
        array[40, 200]),
      (22, p.height not between 140 and 210, 'height_cm', 'warning', 'unusual_value',
        array[140, 210]),
      (23, p.bmi not between 18.5 and 30 and p.bmi < 35, 'weight_kg', 'warning', 'bmi_unusual',
        array[p.bmi]),
      (24, p.bmi >= 35, 'weight_kg', 'warning', 'bmi_high', array[p.bmi]),
      (25, p.pace not between -0.7 and 0.25, 'target_change_kg_per_week', 'warning',
        'unusual_value', array[-0.7, 0.25]),
      (26, p.loses and p.bmi between 18.5 and 20, 'health_goals', 'warning', 'loss_when_slim',
        array[p.bmi]),
      (27, p.loses and p.age >= 70, 'health_goals', 'warning', 'loss_when_old', '{}'),
      (28, p.gains and p.bmi >= 30, 'health_goals', 'warning', 'gain_when_obese',
        array[p.bmi])
    ) as r (rank, broken, field, level, code, figures)
    where r.broken
  )
  select r.field, r.level, r.code, m.message, m.hint
  from rules as r
  cross join lateral private.message(
    r.code, array(select private.show_number(f) from unnest(r.figures) as f)
  ) as m
  order by r.rank;
end;
$$;

comment on function public.check_user_profile(jsonb) is
  'What is wrong (level error: the write trigger refuses it) or unusual (warning) in a profile, '
  'with the field and a sentence; the form asks it while typing. It reads its argument only. '
  'Callable by signed-in people.';

revoke all on function public.check_user_profile(jsonb) from public;
grant execute on function public.check_user_profile(jsonb) to authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Who may ask about whom; subscriptions; rate limit
-- ------------------------------------------------------------------------------------------------

create function private.require_about(person uuid, staff_roles text[] default '{}')
returns void
language plpgsql
stable
set search_path = ''
as $$
begin
  -- The role of the session stays that of the request inside SECURITY DEFINER; jobs have none.
  if current_setting('role', true) not in ('anon', 'authenticated')
    or person = auth.uid()
    or (cardinality(staff_roles) > 0 and private.has_role(variadic staff_roles))
    or person = any (array(select private.open_grants()))
  then
    return;
  end if;
  perform private.fail(403, 'not_about_others', 'user_id');
end;
$$;

comment on function private.require_about(uuid, text[]) is
  'Refuses (PT403) a question about somebody else, unless the caller holds one of the roles or a '
  'live grant for that person. Jobs and SQL pass. The answer is the same whether the person exists. '
  'Callable by every API role.';

revoke all on function private.require_about(uuid, text[]) from public;
grant execute on function private.require_about(uuid, text[]) to anon, authenticated, service_role;

create function private.is_subscribed(person uuid)
returns boolean
language sql
stable
security definer
parallel safe
set search_path = ''
as $$
  select exists (
    select
    from public.subscriptions as s
    where
      s.user_id = person
      and s.status in ('trialing', 'active', 'past_due')
      and s.current_period_end > now()
  );
$$;

comment on function private.is_subscribed(uuid) is
  'Whether a subscription (trial included) runs now. A late payment keeps the access while Stripe '
  'tries again; Stripe then sets unpaid or canceled. For policies and functions that have checked '
  'who asks. Callable by signed-in people.';

revoke all on function private.is_subscribed(uuid) from public;
grant execute on function private.is_subscribed(uuid) to authenticated, service_role;

create function private.has_premium(person uuid)
returns boolean
language sql
stable
security definer
parallel safe
set search_path = ''
as $$
  select private.is_subscribed(person) or exists (
    select
    from private.staff as s
    join public.users as u on u.id = s.user_id
    where s.user_id = person and s.role = 'admin' and u.is_active
  );
$$;

comment on function private.has_premium(uuid) is
  'Whether someone may use what needs a subscription: subscribers and admins. For policies, as '
  '(select private.has_premium((select auth.uid()))). Callable by signed-in people.';

revoke all on function private.has_premium(uuid) from public;
grant execute on function private.has_premium(uuid) to authenticated, service_role;

create function public.has_active_subscription(user_id uuid)
returns boolean
language plpgsql
stable
set search_path = ''
as $$
begin
  perform private.require_about(user_id, array['support', 'admin']);
  return private.is_subscribed(user_id);
end;
$$;

comment on function public.has_active_subscription(uuid) is
  'Whether this person has a running subscription, trial and late payment included. About oneself, '
  'or as support or admin, else PT403. Callable by signed-in people.';

revoke all on function public.has_active_subscription(uuid) from public;
grant execute on function public.has_active_subscription(uuid) to authenticated, service_role;

create function public.can_access_premium_features(user_id uuid)
returns boolean
language plpgsql
stable
set search_path = ''
as $$
begin
  perform private.require_about(user_id, array['support', 'admin']);
  return private.has_premium(user_id);
end;
$$;

comment on function public.can_access_premium_features(uuid) is
  'Whether this person may use what needs a subscription: subscribers and admins. About oneself, or '
  'as support or admin, else PT403. Callable by signed-in people.';

revoke all on function public.can_access_premium_features(uuid) from public;
grant execute on function public.can_access_premium_features(uuid) to authenticated, service_role;

create function private.count_action(
  person uuid, action_type text, max_actions integer, window_minutes integer
)
returns boolean
language sql
volatile
security definer
set search_path = ''
as $$
  with place as (
    select
      date_bin(make_interval(mins => window_minutes), now(), '2000-01-01') as bucket,
      extract(epoch from now() - date_bin(make_interval(mins => window_minutes), now(), '2000-01-01'))
      / (60.0 * window_minutes) as elapsed
  ),
  earlier as (
    select
      p.bucket,
      -- What of the bucket before still lies in the window that ends now.
      (1 - p.elapsed) * coalesce((
        select r.action_count
        from private.rate_limits as r
        where
          r.user_id = person
          and r.action_type = count_action.action_type
          and r.window_minutes = count_action.window_minutes
          and r.window_start = p.bucket - make_interval(mins => count_action.window_minutes)
      ), 0) as carried
    from place as p
  ),
  counted as (
    insert into private.rate_limits as r
      (user_id, action_type, window_minutes, window_start, action_count)
    select person, action_type, window_minutes, e.bucket, 1
    from earlier as e
    where e.carried + 1 <= max_actions
    on conflict (user_id, action_type, window_minutes, window_start)
    do update set action_count = r.action_count + 1
    where r.action_count + 1 + (select e.carried from earlier as e) <= max_actions
    returning 1
  )
  select exists (select from counted);
$$;

comment on function private.count_action(uuid, text, integer, integer) is
  'Counts an action of a person unless the window is full; see check_rate_limit. Refused actions '
  'are not counted, so that waiting helps. One upsert, right under concurrency. Called by '
  'check_rate_limit.';

revoke all on function private.count_action(uuid, text, integer, integer) from public;
grant execute on function private.count_action(uuid, text, integer, integer)
  to authenticated, service_role;

create function public.check_rate_limit(
  action_type text, max_actions integer, window_minutes integer
)
returns boolean
language plpgsql
volatile
set search_path = ''
as $$
begin
  if auth.uid() is null then
    perform private.fail(401, 'sign_in_first', '');
  end if;
  if action_type is null or action_type !~ '^[a-z][a-z0-9_]{0,59}$' then
    perform private.fail(422, 'not_an_action', 'action_type');
  end if;
  perform private.require_between(coalesce(max_actions, 0), 1, 100000, 'max_actions');
  perform private.require_between(coalesce(window_minutes, 0), 1, 10080, 'window_minutes');
  return private.count_action(auth.uid(), action_type, max_actions, window_minutes);
end;
$$;

comment on function public.check_rate_limit(text, integer, integer) is
  'Counts one action of the signed-in person and tells whether it is allowed: at most max_actions in '
  'any window of so many minutes (two buckets, the older one weighted). False, not an error, when '
  'the limit is reached, because an error would undo the count: the caller answers 429. By POST '
  'only. PT401 signed out, PT422 for other input. Callable by signed-in people.';

revoke all on function public.check_rate_limit(text, integer, integer) from public;
grant execute on function public.check_rate_limit(text, integer, integer)
  to authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Does a recipe suit a person; which ones to recommend
-- ------------------------------------------------------------------------------------------------

create function private.recipe_diets(
  diet_tags text[], detail jsonb, allergens text[], out suited text[], out refused text[]
)
language sql
immutable
parallel safe
set search_path = ''
as $$
  select
    array_agg(d.diet order by d.diet) filter (where d.said and not d.denied),
    array_agg(d.diet order by d.diet) filter (where d.denied)
  from (
    select
      k as diet,
      k = any (diet_tags) or coalesce(told.suited ? k, false) as said,
      coalesce(told.refused ? k, false) or case k
        when 'sans_gluten' then allergens && array['gluten']
        when 'vegetarien' then allergens && array['fish', 'crustaceans', 'molluscs']
        when 'vegetalien'
          then allergens && array['fish', 'crustaceans', 'molluscs', 'eggs', 'milk']
        else false
      end as denied
    -- Read once for all diets: the document is stored compressed.
    from (
      select detail -> 'diets' as suited, detail -> 'diets_refused' as refused offset 0
    ) as told
    cross join unnest(private.diet_keys()) as k
  ) as d;
$$;

comment on function private.recipe_diets(text[], jsonb, text[]) is
  'The diets that a recipe suits, by its tags or because all its foods do, and those that a food or '
  'an allergen refuses, whatever the tags say; in neither list means unknown. Called by functions '
  'on recipes.';

revoke all on function private.recipe_diets(text[], jsonb, text[]) from public;
grant execute on function private.recipe_diets(text[], jsonb, text[]) to authenticated, service_role;

create function private.recipe_fit(recipe_ids uuid[], person uuid)
returns table (
  recipe_id uuid,
  score integer,
  allergens_found text[],
  allergens_unknown text[],
  restrictions_broken text[],
  restrictions_unknown text[],
  likes_cuisine boolean,
  likes_methods text[]
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
  with who as (
    select
      coalesce(p.allergies, '{}') as allergies,
      coalesce(p.food_restrictions, '{}') as restrictions,
      coalesce(f.favorite_cuisines, '{}') as cuisines,
      coalesce(f.preferred_cooking_methods, '{}') as methods
    from (select person as id) as me
    left join public.user_profiles as p on p.user_id = me.id
    left join public.user_preferences as f on f.user_id = me.id
  ),
  compared as (
    select
      r.id,
      array(
        select a from unnest(w.allergies) as a where a = any (r.allergens) order by a
      ) as found,
      array(
        select a from unnest(w.allergies) as a
        where a <> all (r.allergens) and a <> all (r.allergens_absent) order by a
      ) as unsure,
      array(select d from unnest(w.restrictions) as d where d = any (k.refused) order by d) as broken,
      array(
        select d from unnest(w.restrictions) as d
        where d <> all (coalesce(k.refused, '{}')) and d <> all (coalesce(k.suited, '{}'))
        order by d
      ) as untold,
      case when cardinality(w.cuisines) > 0 then coalesce(r.cuisine = any (w.cuisines), false) end
        as likes_cuisine,
      case when cardinality(w.methods) > 0
        then array(select m from unnest(r.cooking_methods) as m where m = any (w.methods) order by m)
      end as likes_methods
    from unnest(recipe_ids) as wanted (id)
    join public.recipes as r on r.id = wanted.id
    cross join who as w
    -- Most people keep no diet.
    left join lateral (
      select d.* from private.recipe_diets(r.diet_tags, r.nutrition_detail, r.allergens) as d
      where cardinality(w.restrictions) > 0
    ) as k on true
  )
  select
    c.id,
    case
      when cardinality(c.found) > 0 then 0
      else greatest(
        1,
        100
        - 50 * cardinality(c.broken)
        - 20 * cardinality(c.unsure)
        - 15 * cardinality(c.untold)
        - case when c.likes_cuisine = false then 5 else 0 end
        - case when c.likes_methods = '{}' then 5 else 0 end
      )
    end,
    c.found,
    c.unsure,
    c.broken,
    c.untold,
    c.likes_cuisine,
    c.likes_methods
  from compared as c;
end;
$$;

comment on function private.recipe_fit(uuid[], uuid) is
  'How recipes suit a person, 0 to 100: 0 with an allergen of theirs; else 100 less 50 for each '
  'broken restriction, 20 for each of their allergens of unknown status, 15 for each restriction '
  'of unknown status, 5 for a cuisine and 5 for cooking methods that are not theirs, at least 1. '
  'SECURITY DEFINER: its callers have checked who asks.';

revoke all on function private.recipe_fit(uuid[], uuid) from public;
grant execute on function private.recipe_fit(uuid[], uuid) to authenticated, service_role;

create function public.calculate_diet_compatibility_score(recipe_id uuid, user_id uuid)
returns table (
  score integer,
  allergens_found text[],
  allergens_unknown text[],
  restrictions_broken text[],
  restrictions_unknown text[],
  likes_cuisine boolean,
  likes_methods text[]
)
language plpgsql
stable
rows 1
set search_path = ''
as $$
#variable_conflict use_column
begin
  perform private.require_about(calculate_diet_compatibility_score.user_id);
  if not exists (
    select from public.recipes as r where r.id = calculate_diet_compatibility_score.recipe_id
  ) then
    perform private.fail(
      404, 'recipe_not_found', 'recipe_id',
      coalesce(calculate_diet_compatibility_score.recipe_id::text, '')
    );
  end if;
  return query
    select
      f.score, f.allergens_found, f.allergens_unknown, f.restrictions_broken,
      f.restrictions_unknown, f.likes_cuisine, f.likes_methods
    from private.recipe_fit(
      array[calculate_diet_compatibility_score.recipe_id],
      calculate_diet_compatibility_score.user_id
    ) as f;
end;
$$;

comment on function public.calculate_diet_compatibility_score(uuid, uuid) is
  'How a recipe suits a person: one row with the score, 0 to 100 (0 means an allergen of theirs), '
  'and what it comes from. allergens_unknown and restrictions_unknown are not known to be safe. '
  'Preferences are NULL when the person has none. About oneself or under a live grant, else PT403; '
  'PT404 for a recipe that the caller may not read. Callable by signed-in people.';

revoke all on function public.calculate_diet_compatibility_score(uuid, uuid) from public;
grant execute on function public.calculate_diet_compatibility_score(uuid, uuid)
  to authenticated, service_role;

create function private.current_season()
returns text
language sql
stable
set search_path = ''
as $$
  select (private.seasons_of(array[date_part('month', current_date)::smallint]))[1];
$$;

comment on function private.current_season() is
  'The season of today in France. Called by recommend_recipes.';

revoke all on function private.current_season() from public;

create function private.recommend_recipes(person uuid, meal text, how_many integer)
returns table (
  rank integer,
  recipe_id uuid,
  name text,
  slug text,
  score numeric,
  compatibility integer,
  anti_inflammatory_score numeric,
  total_time_minutes integer,
  cost_per_serving_euro numeric,
  rating_avg numeric,
  allergens_unknown text[],
  reasons jsonb
)
language plpgsql
stable
security definer
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  with who as (
    select coalesce(
      (select p.allergies from public.user_profiles as p where p.user_id = person), '{}'
    ) as allergies
  ),
  mine as materialized (
    select i.recipe_id, i.is_liked, i.is_saved, i.rating, i.cooked_count,
      (select max(t) from unnest(i.times_cooked) as t) as last_cooked
    from public.user_recipe_interactions as i
    where i.user_id = person
  ),
  -- The best by idx_recipes_recommendation, and what the person knows: scoring every recipe of a
  -- large collection would change the tail only, since the score weighs most.
  candidates as (
    (
      select r.id
      from public.recipes as r
      where
        r.is_published
        and r.anti_inflammatory_score is not null
        and (meal is null or r.meal_type @> array[meal])
        and not r.allergens && (select w.allergies from who as w)
      order by r.anti_inflammatory_score desc, r.total_time_minutes
      limit 200
    )
    union
    (
      select r.id
      from mine as m
      join public.recipes as r on r.id = m.recipe_id
      where
        r.is_published
        and (m.is_liked or m.is_saved or m.rating >= 4)
        and (meal is null or r.meal_type @> array[meal])
      limit 200
    )
  ),
  fit as (
    select f.*
    from private.recipe_fit(array(select c.id from candidates as c), person) as f
    where f.score > 0 and f.restrictions_broken = '{}'
  ),
  points as (
    select
      r.id,
      p.code,
      round(p.points, 1) as points,
      p.value
    from fit as f
    join public.recipes as r on r.id = f.recipe_id
    left join mine as m on m.recipe_id = r.id
    cross join lateral (values
      ('anti_inflammatory', 40 * (r.anti_inflammatory_score - 1) / 9,
        to_jsonb(r.anti_inflammatory_score)),
      ('compatibility', 25.0 * f.score / 100, to_jsonb(f.score)),
      ('cuisine', case when f.likes_cuisine then 8.0 end, to_jsonb(r.cuisine)),
      ('cooking_methods', case when f.likes_methods <> '{}' then 4.0 end,
        to_jsonb(f.likes_methods)),
      ('season', case when private.current_season() = any (r.season) then 3.0 end,
        to_jsonb(r.season)),
      ('liked', case when m.is_liked then 5.0 end, 'true'::jsonb),
      ('saved', case when m.is_saved then 4.0 end, 'true'::jsonb),
      ('own_rating', case when m.rating is not null then 3.0 * (m.rating - 3) end,
        to_jsonb(m.rating)),
      ('cooked_lately', case when m.last_cooked > now() - interval '7 days' then -10.0 end,
        to_jsonb(m.last_cooked)),
      -- Five imaginary ratings of 3.5 keep one enthusiast from outweighing many.
      ('community', case when r.rating_count > 0 then
        2.0 * ((r.rating_avg * r.rating_count + 3.5 * 5) / (r.rating_count + 5) - 3) end,
        to_jsonb(r.rating_avg))
    ) as p (code, points, value)
    where p.points is not null
  ),
  scored as (
    select
      p.id,
      sum(p.points) as score,
      jsonb_agg(
        jsonb_build_object('code', p.code, 'points', p.points, 'value', p.value)
        order by abs(p.points) desc, p.code
      ) as reasons
    from points as p
    group by p.id
  )
  select
    row_number() over best::integer,
    r.id,
    r.name,
    r.slug,
    s.score,
    f.score,
    r.anti_inflammatory_score,
    r.total_time_minutes,
    r.cost_per_serving_euro,
    r.rating_avg,
    f.allergens_unknown,
    s.reasons
  from scored as s
  join public.recipes as r on r.id = s.id
  join fit as f on f.recipe_id = s.id
  window best as (order by s.score desc, r.anti_inflammatory_score desc nulls last, r.id)
  order by s.score desc, r.anti_inflammatory_score desc nulls last, r.id
  limit how_many;
end;
$$;

comment on function private.recommend_recipes(uuid, text, integer) is
  'Twin of get_personalized_recipe_recommendations. SECURITY DEFINER: its caller has checked who '
  'asks.';

revoke all on function private.recommend_recipes(uuid, text, integer) from public;
grant execute on function private.recommend_recipes(uuid, text, integer)
  to authenticated, service_role;

create function private.require_sound_question(person uuid, meal text, how_many integer)
returns void
language plpgsql
stable
set search_path = ''
as $$
begin
  perform private.require_about(person);
  if meal <> all (private.meal_keys()) then
    perform private.fail(422, 'unknown_meal', 'meal_type', left(meal, 60));
  end if;
  perform private.require_between(how_many, 1, 100, 'limit');
end;
$$;

comment on function private.require_sound_question(uuid, text, integer) is
  'Refuses what get_personalized_recipe_recommendations is not to answer. Callable by signed-in '
  'people.';

revoke all on function private.require_sound_question(uuid, text, integer) from public;
grant execute on function private.require_sound_question(uuid, text, integer)
  to authenticated, service_role;

create function public.get_personalized_recipe_recommendations(
  user_id uuid, meal_type text default null, "limit" integer default 10
)
returns table (
  rank integer,
  recipe_id uuid,
  name text,
  slug text,
  score numeric,
  compatibility integer,
  anti_inflammatory_score numeric,
  total_time_minutes integer,
  cost_per_serving_euro numeric,
  rating_avg numeric,
  allergens_unknown text[],
  reasons jsonb
)
language sql
stable
rows 10
set search_path = ''
as $$
  select
    private.require_sound_question(
      get_personalized_recipe_recommendations.user_id, meal_type, "limit"
    );
  select r.*
  from private.recommend_recipes(
    get_personalized_recipe_recommendations.user_id, meal_type, coalesce("limit", 10)
  ) as r;
$$;

comment on function public.get_personalized_recipe_recommendations(uuid, text, integer) is
  'Published recipes for a person, best first, for a meal or any, with the reasons of each rank: '
  '[{code, points, value}], whose points add up to the score: anti-inflammatory score up to 40, '
  'compatibility 25, cuisine 8, cooking methods 4, season 3, liked 5, saved 4, own rating -6 to 6, '
  'cooked within 7 days -10, community -4 to 4. Recipes with an allergen of the person or against '
  'a restriction are left out; allergens_unknown are not known to be safe. About oneself or under '
  'a live grant, else PT403; PT422 for an unknown meal or a limit outside 1-100. Callable by '
  'signed-in people.';

revoke all on function public.get_personalized_recipe_recommendations(uuid, text, integer) from public;
grant execute on function public.get_personalized_recipe_recommendations(uuid, text, integer)
  to authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Meal plans: what is wrong, what is unbalanced
-- ------------------------------------------------------------------------------------------------

create function private.label_of(key text)
returns text
language sql
stable
parallel safe
set search_path = ''
as $$
  select coalesce(
    (
      select case private.language() when 'en' then l.en else l.fr end
      from (values
        ('gluten', 'gluten', 'gluten'),
        ('crustaceans', 'crustacés', 'crustaceans'),
        ('eggs', 'œufs', 'eggs'),
        ('fish', 'poissons', 'fish'),
        ('peanuts', 'arachides', 'peanuts'),
        ('soybeans', 'soja', 'soybeans'),
        ('milk', 'lait', 'milk'),
        ('nuts', 'fruits à coque', 'nuts'),
        ('celery', 'céleri', 'celery'),
        ('mustard', 'moutarde', 'mustard'),
        ('sesame-seeds', 'sésame', 'sesame'),
        ('sulphur-dioxide-and-sulphites', 'sulfites', 'sulphites'),
        ('lupin', 'lupin', 'lupin'),
        ('molluscs', 'mollusques', 'molluscs'),
        ('vegetarien', 'végétarien', 'vegetarian'),
        ('vegetalien', 'végétalien', 'vegan'),
        ('pescetarien', 'pescétarien', 'pescetarian'),
        ('sans_gluten', 'sans gluten', 'gluten-free'),
        ('sans_lactose', 'sans lactose', 'lactose-free'),
        ('sans_porc', 'sans porc', 'pork-free')
      ) as l (key, fr, en)
      where l.key = label_of.key
    ),
    key
  );
$$;

comment on function private.label_of(text) is
  'An allergen or a diet in the words of the reader. Called by the check functions.';

revoke all on function private.label_of(text) from public;
grant execute on function private.label_of(text) to authenticated, service_role;

create function private.labels_of(keys text[])
returns text
language sql
stable
parallel safe
set search_path = ''
as $$
  select string_agg(private.label_of(k), ', ') from unnest(keys) as k;
$$;

comment on function private.labels_of(text[]) is
  'Allergens or diets in the words of the reader, as a list. Called by the check functions.';

revoke all on function private.labels_of(text[]) from public;
grant execute on function private.labels_of(text[]) to authenticated, service_role;

create function private.plan_dish_findings(meals jsonb, person uuid)
returns setof private.finding
language plpgsql
stable
security definer
set search_path = ''
as $$
#variable_conflict use_column
begin
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
  'diets. SECURITY DEFINER: its callers have checked who asks.';

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
  return query
  with days as (
    select
      p.day,
      count(*) as dishes,
      count(r.nutrition_facts) as analysed,
      min(coalesce((r.nutrition_detail -> 'coverage' ->> 'energy_kcal')::numeric, 0))
        as coverage,
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
  'rest from being told. Snacks are left out: nobody must take them. SECURITY DEFINER: its '
  'callers have checked who asks.';

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
