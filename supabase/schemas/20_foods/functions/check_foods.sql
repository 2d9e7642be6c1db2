-- The other rules of a food, and check_food, which the write trigger and the forms share.

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

create function private.diet_refusals()
returns table (diet text, allergens text[], categories text[])
language sql
immutable
parallel safe
rows 6
set search_path = ''
as $$
  values
    ('vegetarien', array['fish', 'crustaceans', 'molluscs'],
      array['viandes', 'volailles', 'charcuteries', 'poissons', 'fruits_de_mer']),
    ('vegetalien', array['fish', 'crustaceans', 'molluscs', 'eggs', 'milk'], array[
      'viandes', 'volailles', 'charcuteries', 'poissons', 'fruits_de_mer', 'oeufs',
      'produits_laitiers', 'fromages'
    ]),
    ('pescetarien', '{}', array['viandes', 'volailles', 'charcuteries']),
    ('sans_gluten', array['gluten'], '{}'),
    ('sans_lactose', array['milk'], '{}'),
    ('sans_porc', '{}', '{}');
$$;

comment on function private.diet_refusals() is
  'What refuses each diet: allergens that a food contains, and the categories of what it leaves '
  'out. Called by check_food and by what recipes derive.';

revoke all on function private.diet_refusals() from public;
grant execute on function private.diet_refusals() to authenticated, service_role;

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
  if food -> 'is_imported' = 'true' and coalesce(food -> 'season_months', '[]') <> '[]' then
    return next row('season_months', 'error', 'imported_has_no_season', '{}')::private.finding;
  end if;
  if contained && absent then
    return query
    select 'allergens', 'error', 'allergen_both_ways', array[left(a, 60)]
    from unnest(contained) as a
    where a = any (absent);
  end if;
  for rule in
    -- There is milk without lactose.
    select r.* from private.diet_refusals() as r
    where r.diet = any (diets) and r.diet <> 'sans_lactose'
  loop
    if rule.allergens && contained then
      return query
      select
        'diet_compatibility', 'error', 'diet_against_allergen',
        array[private.label_of(rule.diet), private.label_of(a)]
      from unnest(rule.allergens) as a
      where a = any (contained);
    end if;
    if food ->> 'category' = any (rule.categories) then
      return next row(
        'diet_compatibility', 'warning', 'diet_against_category',
        array[private.label_of(rule.diet)]
      )::private.finding;
    end if;
  end loop;
  -- Both say the same of one food, where somebody has said anything of its diets.
  for rule in
    select r.diet, r.allergen
    from (values ('sans_gluten', 'gluten'), ('sans_lactose', 'milk')) as r (diet, allergen)
  loop
    if rule.diet = any (diets) and rule.allergen <> all (contained || absent) then
      return next row(
        'allergens', 'warning', 'diet_allergen_undecided',
        array[private.label_of(rule.diet), private.label_of(rule.allergen)]
      )::private.finding;
    elsif diets <> '{}' and rule.diet <> all (diets) and rule.allergen = any (absent) then
      return next row(
        'diet_compatibility', 'warning', 'allergen_against_diet',
        array[private.label_of(rule.allergen), private.label_of(rule.diet)]
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
  elsif (food ->> 'price_date') collate "C" > to_char(private.today(), 'YYYY-MM-DD') collate "C" then
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
      if unit <> all (private.unit_keys()) then
        return next row(
          'unit_weights_g.' || unit, 'warning', 'unit_not_accepted', array[unit]
        )::private.finding;
      end if;
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
  if rule <> all (private.score_rule_keys()) then
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
  result := public.food_score(food -> 'nutrition_per_100g', null, food -> 'nutrition_details');
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

create function private.food_parts()
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array['identity', 'nutrients', 'score', 'lists', 'measures'];
$$;

comment on function private.food_parts() is
  'The parts of a food that have rules of their own, in the order in which their errors are told.';

revoke all on function private.food_parts() from public;
grant execute on function private.food_parts() to authenticated, service_role;

create function private.changed_parts(before public.foods, after public.foods)
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array_remove(array[
    case when (
      before.name_fr, before.name_en, before.scientific_name, before.subcategory,
      before.common_names, before.category, before.ciqual_name, before.ciqual_code,
      before.ciqual_edition
    ) is distinct from (
      after.name_fr, after.name_en, after.scientific_name, after.subcategory,
      after.common_names, after.category, after.ciqual_name, after.ciqual_code,
      after.ciqual_edition
    ) then 'identity' end,
    case when (before.nutrition_per_100g, before.nutrition_details)
      is distinct from (after.nutrition_per_100g, after.nutrition_details)
    then 'nutrients' end,
    case when (before.score_rule, before.score_override, before.score_override_reason)
      is distinct from (after.score_rule, after.score_override, after.score_override_reason)
    then 'score' end,
    case when (
      before.allergens, before.allergens_absent, before.diet_compatibility, before.season_months,
      before.is_imported, before.category
    ) is distinct from (
      after.allergens, after.allergens_absent, after.diet_compatibility, after.season_months,
      after.is_imported, after.category
    ) then 'lists' end,
    case when (
      before.average_price_per_kg, before.price_source, before.price_date,
      before.density_g_per_ml, before.edible_fraction, before.unit_weights_g
    ) is distinct from (
      after.average_price_per_kg, after.price_source, after.price_date,
      after.density_g_per_ml, after.edible_fraction, after.unit_weights_g
    ) then 'measures' end
  ], null);
$$;

comment on function private.changed_parts(public.foods, public.foods) is
  'The parts of private.food_parts that a write changes: the rules of the others hold as they did. '
  'Called by the write trigger.';

revoke all on function private.changed_parts(public.foods, public.foods) from public;

create function private.findings_of_food(
  food jsonb, with_hints boolean, parts text[] default private.food_parts()
)
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
  if 'identity' = any (parts) then
    return query select * from private.check_food_identity(food);
  end if;
  if 'nutrients' = any (parts) then
    return query select * from private.check_nutrient_values(nutrition, details);
    return query select * from private.check_nutrient_sums(nutrition, details);
  end if;
  if with_hints then
    return query select * from private.check_nutrient_hints(nutrition, details);
    return query select * from private.check_score_hints(food);
  end if;
  if 'score' = any (parts) then
    return query select * from private.check_food_score(food);
  end if;
  if 'lists' = any (parts) then
    return query select * from private.check_food_lists(food);
  end if;
  if 'measures' = any (parts) then
    return query select * from private.check_food_measures(food);
  end if;
end;
$$;

comment on function private.findings_of_food(jsonb, boolean, text[]) is
  'What the rules find in some parts of a food, or all, whose nutrition_details are true. The write '
  'trigger asks for no hints, which are never errors. Called by check_food and by the write trigger.';

revoke all on function private.findings_of_food(jsonb, boolean, text[]) from public;
grant execute on function private.findings_of_food(jsonb, boolean, text[])
  to authenticated, service_role;

create function private.namesake_of(food uuid, name text)
returns text
language plpgsql
stable
set search_path = ''
as $$
begin
  return (
    select f.name_fr
    from public.foods as f
    where f.name_sort = private.fold(btrim(name)) and f.id is distinct from food
    order by f.id
    limit 1
  );
end;
$$;

comment on function private.namesake_of(uuid, text) is
  'The name of another food that is the same but for accents, ligatures and capitals; NULL for none. '
  'Callable by signed-in people, for check_food.';

revoke all on function private.namesake_of(uuid, text) from public;
grant execute on function private.namesake_of(uuid, text) to authenticated, service_role;

create function public.check_food(food jsonb)
returns table (field text, level text, code text, message text, hint text)
language plpgsql
stable
set search_path = ''
as $$
declare
  stored record;
  document jsonb;
  namesake text;
begin
  if coalesce(jsonb_typeof(food), 'null') <> 'object' then
    return query
    select '', 'error', 'not_an_object', m.message, m.hint
    from private.message('not_an_object', '{}') as m;
    return;
  end if;
  -- Where values come from is what the database knows; the form says how exact the typed ones are.
  select f.nutrition_per_100g, f.nutrition_details into stored
  from public.foods as f
  where f.id::text = food ->> 'id';
  document := jsonb_strip_nulls(food);
  document := document || jsonb_build_object(
    'nutrition_details',
    case
      when jsonb_typeof(document -> 'nutrition_per_100g') = 'object' then private.provenance(
        coalesce(stored.nutrition_per_100g, '{}'), coalesce(stored.nutrition_details, '{}'),
        document -> 'nutrition_per_100g', coalesce(document -> 'nutrition_details', '{}'), null
      )
      else '{}'
    end
  );
  return query
  select f.field, f.level, f.code, m.message, m.hint
  from private.findings_of_food(document, true) as f
  cross join lateral private.message(f.code, f.args) as m
  order by f.level;
  if food -> 'shares_name' is distinct from 'true' then
    namesake := private.namesake_of(private.as_uuid(food ->> 'id'), food ->> 'name_fr');
    return query
    select 'name_fr', 'warning', 'food_name_taken', m.message, m.hint
    from private.message('food_name_taken', array[namesake]) as m
    where namesake is not null;
  end if;
end;
$$;

comment on function public.check_food(jsonb) is
  'Everything wrong (error) or worth a second look (warning) in a food as a form holds it, errors '
  'first, in the language of the request; the path of the field is like '
  'nutrition_per_100g.sugars_g. Writes refuse the same errors, and a name that another food has until '
  'it is confirmed (shares_name). Callable by signed-in people.';

revoke all on function public.check_food(jsonb) from public;
grant execute on function public.check_food(jsonb) to authenticated, service_role;
