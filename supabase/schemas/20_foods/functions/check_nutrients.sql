-- Rules of the nutrients of a food: each by itself, between them, and what is worth a second look.

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
  grams constant text[] := array[
    'protein_g', 'carbohydrate_g', 'fat_g', 'fiber_g', 'water_g', 'alcohol_g'
  ];
  -- A quarter of the nutrients of a food, hence a quarter of the time.
  needed constant jsonb := (
    select jsonb_object_agg(k, nutrition -> k)
    from unnest(grams || array[
      'saturated_fat_g', 'monounsaturated_fat_g', 'polyunsaturated_fat_g', 'sugars_g'
    ]) as k
    where jsonb_typeof(nutrition) = 'object' and nutrition ? k
  );
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
    sum(n.expected) filter (where n.key = any (grams)) as grams,
    bool_or(n.by_hand) filter (where n.key = any (grams)) as grams_by_hand
  into v
  from private.nutrient_values(needed, details) as n;

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
  return query
  select
    'nutrition_per_100g.' || n.key, 'warning', 'far_above_reference',
    array[private.show_number(round(private.number_of(nutrition, n.key) / n.reference_intake))]
  from public.nutrients as n
  where private.number_of(nutrition, n.key) > 100 * n.reference_intake
  order by n.display_order;
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
  'sodium, a hundred times what a day asks for (dried seaweed has that, and so has a wrong unit), missing '
  'essentials. Called by check_food.';

revoke all on function private.check_nutrient_hints(jsonb, jsonb) from public;
grant execute on function private.check_nutrient_hints(jsonb, jsonb)
  to authenticated, service_role;
