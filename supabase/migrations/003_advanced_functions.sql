-- What the database works out about foods: where values come from, the anti-inflammatory score and
-- every validation rule. The write trigger (005) and the forms use the same functions.

-- ------------------------------------------------------------------------------------------------
-- Where a value comes from
-- ------------------------------------------------------------------------------------------------

create function private.provenance(
  old_nutrition jsonb, old_details jsonb, new_nutrition jsonb, new_details jsonb, writer text
)
returns jsonb
language sql
immutable
parallel safe
set search_path = ''
as $$
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
  ) as k;
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
language sql
immutable
parallel safe
set search_path = ''
as $$
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
language sql
immutable
parallel safe
set search_path = ''
as $$
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
$$;

comment on function private.score_weights() is
  'What enters the score, per side (A lowers inflammation, P raises it): the weight, and the amount '
  'per 100 g that earns all of it, in the unit of the key. Called by food_score.';

revoke all on function private.score_weights() from public;
grant execute on function private.score_weights() to authenticated, service_role;

create function private.score_cap(rule text)
returns numeric
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case rule when 'viande_transformee' then 4.0 when 'boisson_sucree' then 3.0 end;
$$;

comment on function private.score_cap(text) is
  'The highest score under a rule; NULL when it sets none. Called by food_score and check_food.';

revoke all on function private.score_cap(text) from public;
grant execute on function private.score_cap(text) to authenticated, service_role;

create function public.food_score(nutrition jsonb, rule text default null)
returns jsonb
language sql
immutable
parallel safe
set search_path = ''
as $$
  with values_known as (
    select v.key, v.value from private.nutrient_values(nutrition, '{}') as v
  ),
  parts as (
    select
      w.side, w.key, w.weight, w.full_at, w.keys,
      -- Any of the three fatty acids makes omega-3 known: plants hold no EPA and DHA.
      (select sum(v.value) from values_known as v where v.key = any (w.keys)) as amount
    from private.score_weights() as w
  ),
  shares as (
    select
      p.*,
      least(1, greatest(0, p.amount) / p.full_at) as share,
      sum(p.weight) over side as total,
      sum(p.weight) filter (where p.amount is not null) over side as known
    from parts as p
    window side as (partition by p.side)
  ),
  scaled as (
    -- What is missing is taken to be like what is known.
    select
      s.*,
      coalesce(s.known, 0) / s.total as coverage,
      s.weight * s.share * s.total / s.known as contribution
    from shares as s
  ),
  sides as (
    select
      min(c.coverage) filter (where c.side = 'A') as coverage_a,
      min(c.coverage) filter (where c.side = 'P') as coverage_p,
      sum(c.contribution) filter (where c.side = 'A') as a,
      sum(c.contribution) filter (where c.side = 'P') as p,
      jsonb_agg(
        jsonb_build_object(
          'key', c.key, 'side', c.side, 'weight', c.weight, 'amount', c.amount,
          'full_at', c.full_at, 'share', round(c.share, 6),
          'contribution', round(case c.side when 'A' then c.contribution else -3 * c.contribution end, 6)
        )
        order by c.side, c.weight desc, c.key
      ) filter (where c.amount is not null) as parts,
      jsonb_agg(c.key order by c.side, c.weight desc, c.key) filter (where c.amount is null) as missing
    from scaled as c
  ),
  result as (
    select
      s.*,
      case when s.coverage_a >= 0.6 and s.coverage_p >= 0.6 then s.a - 3 * s.p end as r
    from sides as s
  ),
  scored as (
    select
      r.*,
      round((5.5 + 4.5 * tanh(r.r::double precision / 0.8))::numeric, 1) as computed
    from result as r
  )
  select jsonb_build_object(
    'score', case
      when s.computed is not null and rule is distinct from 'alcool'
        then least(s.computed, private.score_cap(rule))
    end,
    'computed', s.computed,
    'rule', rule,
    'cap', private.score_cap(rule),
    'R', round(s.r, 12),
    'A', round(s.a, 12),
    'P', round(s.p, 12),
    'coverage_a', round(s.coverage_a, 4),
    'coverage_p', round(s.coverage_p, 4),
    'parts', coalesce(s.parts, '[]'),
    'missing', coalesce(s.missing, '[]')
  )
  from scored as s;
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
language sql
immutable
parallel safe
set search_path = ''
as $$
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
  );
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
language sql
immutable
parallel safe
set search_path = ''
as $$
  select field, 'error', f.code, f.args
  from (
    select
      document -> field as value,
      coalesce(jsonb_typeof(document -> field), 'null') as kind,
      document ->> field as content
  ) as t
  cross join lateral (
    values
      (1, t.kind not in ('null', 'string'), 'not_a_text', '{}'::text[]),
      (
        2, needed and (t.kind = 'null' or t.kind = 'string' and btrim(t.content) = ''),
        'required', '{}'
      ),
      (3, t.kind = 'string' and length(t.content) > longest, 'too_long', array[longest::text]),
      (4, t.kind = 'string' and t.content ~ '[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F]',
        'control_characters', '{}')
  ) as f (place, broken, code, args)
  where f.broken
  order by f.place;
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
language sql
stable
parallel safe
set search_path = ''
as $$
  select
    field, 'error',
    case when t.kind = 'number' then 'out_of_range' else 'not_a_number' end,
    case
      when t.kind = 'number' then array[private.show_number(smallest), private.show_number(largest)]
      else '{}'
    end
  from (select jsonb_typeof(document -> field) as kind) as t
  where case
    when t.kind = 'number' then (document ->> field)::numeric not between smallest and largest
    else t.kind <> 'null'
  end;
$$;

comment on function private.check_number(jsonb, text, numeric, numeric) is
  'The rules of an optional number of a document: its type and range, ends included. Called by '
  'check functions.';

revoke all on function private.check_number(jsonb, text, numeric, numeric) from public;
grant execute on function private.check_number(jsonb, text, numeric, numeric)
  to authenticated, service_role;

create function private.texts_of(document jsonb, field text)
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when jsonb_typeof(document -> field) = 'array'
      then array(select jsonb_array_elements_text(document -> field))
    else '{}'
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
language sql
immutable
parallel safe
set search_path = ''
as $$
  with list as (
    select
      coalesce(jsonb_typeof(document -> field), 'null') as kind,
      case when jsonb_typeof(document -> field) = 'array' then document -> field else '[]' end as items
  )
  select field, 'error', 'not_a_list', '{}'::text[] from list where list.kind not in ('array', 'null')
  union all
  select field, 'error', 'too_many_items', array[most::text]
  from list
  where jsonb_array_length(list.items) > most
  union all
  (
    select
      field, 'error',
      case
        when jsonb_typeof(i.value) <> check_list.kind
          then case check_list.kind when 'string' then 'not_a_text' else unknown_code end
        else unknown_code
      end,
      case when jsonb_typeof(i.value) = check_list.kind then array[left(i.value #>> '{}', 60)] else '{}' end
    from list
    cross join lateral jsonb_array_elements(list.items) as i (value)
    where jsonb_typeof(i.value) <> check_list.kind or (i.value #>> '{}') <> all (known)
    limit 1
  );
$$;

comment on function private.check_list(jsonb, text, integer, text, text[], text) is
  'The rules of a list of a document: its type, its length, and that each element is of one JSON '
  'type and (unless known is NULL) among the known ones. Called by check functions.';

revoke all on function private.check_list(jsonb, text, integer, text, text[], text) from public;
grant execute on function private.check_list(jsonb, text, integer, text, text[], text)
  to authenticated, service_role;

create function private.check_food_identity(food jsonb)
returns setof private.finding
language sql
stable
parallel safe
set search_path = ''
as $$
  select * from private.check_text(food, 'name_fr', 300, true)
  union all
  select * from private.check_text(food, 'name_en', 300, false)
  union all
  select * from private.check_text(food, 'scientific_name', 300, false)
  union all
  select * from private.check_text(food, 'subcategory', 200, false)
  union all
  select * from private.check_list(food, 'common_names', 50, 'string', null, 'not_a_text')
  union all
  (
    select 'common_names', 'error', 'too_long', array['120']
    from unnest(private.texts_of(food, 'common_names')) as n
    where length(n) > 120
    limit 1
  )
  union all
  select * from private.check_text(food, 'category', 100, true)
  union all
  select 'category', 'error', 'unknown_category', array[left(food ->> 'category', 60)]
  where jsonb_typeof(food -> 'category') = 'string'
    and btrim(food ->> 'category') <> ''
    and (food ->> 'category') <> all (private.category_keys())
  union all
  select * from private.check_text(food, 'ciqual_name', 300, false)
  union all
  select 'ciqual_code', 'error', 'not_a_ciqual_code', '{}'
  where food ->> 'ciqual_code' !~ '^[0-9]{1,10}$'
  union all
  select 'ciqual_edition', 'error', 'ciqual_edition_wrong', '{}'
  where (food ->> 'ciqual_edition' is null) <> (food ->> 'ciqual_code' is null)
    or food ->> 'ciqual_edition' not in ('2020', '2025');
$$;

comment on function private.check_food_identity(jsonb) is
  'The rules of the names, the category and the Ciqual reference of a food. Called by check_food.';

revoke all on function private.check_food_identity(jsonb) from public;
grant execute on function private.check_food_identity(jsonb) to authenticated, service_role;

create function private.check_nutrient_values(nutrition jsonb, details jsonb)
returns setof private.finding
language sql
stable
parallel safe
set search_path = ''
as $$
  with given as (
    select e.key, e.value
    from jsonb_each(case when jsonb_typeof(nutrition) = 'object' then nutrition else '{}' end) as e
  )
  select 'nutrition_per_100g', 'error', 'not_an_object', '{}'::text[]
  where coalesce(jsonb_typeof(nutrition), 'object') <> 'object'
  union all
  (
    select
      'nutrition_per_100g.' || left(g.key, 60), 'error', 'unknown_nutrient', array[left(g.key, 60)]
    from given as g
    where not exists (select from public.nutrients as n where n.key = g.key)
    limit 20
  )
  union all
  select 'nutrition_per_100g.' || n.key, 'error', 'not_a_number', '{}'
  from given as g
  join public.nutrients as n on n.key = g.key
  where jsonb_typeof(g.value) <> 'number'
  union all
  select
    'nutrition_per_100g.' || n.key,
    -- A published table may go a little beyond; its values are shown, not refused.
    case when v.by_hand or v.value < 0 then 'error' else 'warning' end,
    'nutrient_out_of_range',
    array[
      case private.language() when 'en' then n.label_en else n.label_fr end,
      private.show_number(n.min_value), private.show_number(n.max_value), n.unit
    ]
  from private.nutrient_values(nutrition, details) as v
  join public.nutrients as n on n.key = v.key
  where v.value not between n.min_value and n.max_value;
$$;

comment on function private.check_nutrient_values(jsonb, jsonb) is
  'The rules of each nutrient by itself: a known key, a number, a range. Called by check_food.';

revoke all on function private.check_nutrient_values(jsonb, jsonb) from public;
grant execute on function private.check_nutrient_values(jsonb, jsonb)
  to authenticated, service_role;

create function private.check_nutrient_sums(nutrition jsonb, details jsonb)
returns setof private.finding
language sql
stable
parallel safe
set search_path = ''
as $$
  with v as (
    select n.* from private.nutrient_values(nutrition, details) as n
  ),
  rules (field, whole, parts, code) as (
    values
      ('saturated_fat_g', 'fat_g', array['saturated_fat_g'], 'saturated_above_fat'),
      ('sugars_g', 'carbohydrate_g', array['sugars_g'], 'sugars_above_carbohydrates')
  ),
  constituents as (
    select sum(v.expected) as grams, bool_or(v.by_hand) as by_hand
    from v
    where v.key in (
      'protein_g', 'carbohydrate_g', 'fat_g', 'fiber_g', 'water_g', 'alcohol_g'
    )
  ),
  fatty_acids as (
    select sum(v.lowest) as grams
    from v
    where v.key in ('saturated_fat_g', 'monounsaturated_fat_g', 'polyunsaturated_fat_g')
  )
  select
    'nutrition_per_100g.' || r.field,
    case when part.by_hand or whole.by_hand then 'error' else 'warning' end,
    r.code,
    array[private.show_number(part.value), private.show_number(whole.value)]
  from rules as r
  join v as part on part.key = any (r.parts)
  join v as whole on whole.key = r.whole
  where part.lowest > whole.highest
  union all
  select
    'nutrition_per_100g', case when c.by_hand then 'error' else 'warning' end,
    'sum_above_100_g', array[private.show_number(round(c.grams, 1))]
  from constituents as c
  where c.grams > 105
  union all
  select
    'nutrition_per_100g.fat_g', 'warning', 'fatty_acids_above_fat',
    array[private.show_number(a.grams), private.show_number(fat.value)]
  from fatty_acids as a
  join v as fat on fat.key = 'fat_g'
  -- Fatty acids are rounded one by one.
  where a.grams > fat.highest * 1.05 + 0.1;
$$;

comment on function private.check_nutrient_sums(jsonb, jsonb) is
  'The rules between nutrients: parts within their whole, constituents within 105 g. Errors among '
  'values of a published table are warnings; "< x" and traces break a rule only where they must. '
  'Called by check_food.';

revoke all on function private.check_nutrient_sums(jsonb, jsonb) from public;
grant execute on function private.check_nutrient_sums(jsonb, jsonb)
  to authenticated, service_role;

create function private.energy_of(nutrition jsonb, details jsonb, unit text)
returns numeric
language sql
immutable
parallel safe
set search_path = ''
as $$
  with v as (
    select n.key, n.expected from private.nutrient_values(nutrition, details) as n
  ),
  factors (key, kcal, kj) as (
    -- Polyols are part of carbohydrates, at their own factor: -1.6 = 2.4 - 4, -7 = 10 - 17.
    values
      ('carbohydrate_g', 4, 17), ('polyols_g', -1.6, -7), ('protein_g', 4, 17), ('fat_g', 9, 37),
      ('alcohol_g', 7, 29), ('organic_acids_g', 3, 13), ('fiber_g', 2, 8)
  )
  select sum(v.expected * case unit when 'kcal' then f.kcal else f.kj end)
  from factors as f
  join v on v.key = f.key
  having count(*) filter (where v.key in ('carbohydrate_g', 'protein_g', 'fat_g')) = 3;
$$;

comment on function private.energy_of(jsonb, jsonb, text) is
  'Energy in kcal or kJ by annex XIV of Regulation (EU) 1169/2011; NULL while protein, '
  'carbohydrates or fat are unknown. Called by check_food.';

revoke all on function private.energy_of(jsonb, jsonb, text) from public;
grant execute on function private.energy_of(jsonb, jsonb, text) to authenticated, service_role;

create function private.check_nutrient_hints(nutrition jsonb, details jsonb)
returns setof private.finding
language sql
stable
parallel safe
set search_path = ''
as $$
  with v as (
    select n.* from private.nutrient_values(nutrition, details) as n
  )
  select
    'nutrition_per_100g.' || e.key, 'warning', 'energy_differs',
    array[private.show_number(round(e.computed)), e.unit]
  from (
    select
      u.key, u.unit, u.floor, v.value, private.energy_of(nutrition, details, u.unit) as computed
    from (values ('energy_kcal', 'kcal', 5), ('energy_kj', 'kJ', 21)) as u (key, unit, floor)
    join v on v.key = u.key
  ) as e
  -- Below the floor 5 % is less than the rounding of the constituents.
  where abs(e.value - e.computed) > greatest(0.05 * e.computed, e.floor)
  union all
  select
    'nutrition_per_100g.salt_g', 'warning', 'salt_differs_from_sodium',
    array[private.show_number(round(sodium.value / 400, 2))]
  from v as salt
  join v as sodium on sodium.key = 'sodium_mg'
  where salt.key = 'salt_g'
    and abs(salt.value - sodium.value / 400) > greatest(0.1 * sodium.value / 400, 0.05)
  union all
  select 'nutrition_per_100g', 'warning', 'essentials_missing', array[string_agg(
    case private.language() when 'en' then n.label_en else n.label_fr end, ', '
    order by n.display_order
  )]
  from public.nutrients as n
  where n.key = any (private.essential_keys())
    and not exists (select from v where v.key = n.key)
  having count(*) > 0;
$$;

comment on function private.check_nutrient_hints(jsonb, jsonb) is
  'What is worth a second look in the nutrients: energy away from its legal calculation, salt from '
  'sodium, missing essentials. Called by check_food.';

revoke all on function private.check_nutrient_hints(jsonb, jsonb) from public;
grant execute on function private.check_nutrient_hints(jsonb, jsonb)
  to authenticated, service_role;

create function private.check_food_lists(food jsonb)
returns setof private.finding
language sql
stable
parallel safe
set search_path = ''
as $$
  with lists as (
    select
      private.texts_of(food, 'allergens') as contained,
      private.texts_of(food, 'allergens_absent') as absent,
      private.texts_of(food, 'diet_compatibility') as diets,
      food ->> 'category' as category
  )
  select f.*
  from (values ('allergens'), ('allergens_absent')) as l (field)
  cross join lateral private.check_list(
    food, l.field, 14, 'string', private.allergen_keys(), 'unknown_allergen'
  ) as f
  union all
  select 'allergens', 'error', 'allergen_both_ways', array[left(a, 60)]
  from lists
  cross join lateral unnest(lists.contained) as a
  where a = any (lists.absent)
  union all
  select 'allergens', 'warning', 'allergens_unknown', array[count(*)::text]
  from lists
  cross join lateral unnest(private.allergen_keys()) as a
  where a <> all (lists.contained || lists.absent)
  having count(*) > 0
  union all
  select * from private.check_list(
    food, 'diet_compatibility', 20, 'string', private.diet_keys(), 'unknown_diet'
  )
  union all
  select 'diet_compatibility', 'error', 'diet_against_allergen', array[d.diet, a]
  from lists
  cross join (
    values
      ('sans_gluten', array['gluten']),
      ('vegetarien', array['fish', 'crustaceans', 'molluscs']),
      ('vegetalien', array['fish', 'crustaceans', 'molluscs', 'eggs', 'milk'])
  ) as d (diet, excluded)
  cross join lateral unnest(d.excluded) as a
  where d.diet = any (lists.diets) and a = any (lists.contained)
  union all
  select 'diet_compatibility', 'warning', 'diet_against_category', array[d.diet]
  from lists
  cross join (
    values
      ('vegetarien', array['viandes', 'volailles', 'charcuteries', 'poissons', 'fruits_de_mer']),
      ('pescetarien', array['viandes', 'volailles', 'charcuteries'])
  ) as d (diet, categories)
  where d.diet = any (lists.diets) and lists.category = any (d.categories)
  union all
  select * from private.check_list(
    food, 'season_months', 12, 'number',
    array['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'], 'not_a_month'
  );
$$;

comment on function private.check_food_lists(jsonb) is
  'The rules of the allergens, diets and season of a food. Called by check_food.';

revoke all on function private.check_food_lists(jsonb) from public;
grant execute on function private.check_food_lists(jsonb) to authenticated, service_role;

create function private.check_food_measures(food jsonb)
returns setof private.finding
language sql
stable
parallel safe
set search_path = ''
as $$
  select * from private.check_number(food, 'average_price_per_kg', 0, 100000)
  union all
  select * from private.check_text(food, 'price_source', 200, false)
  union all
  select 'price_source', 'error', 'price_without_source', '{}'::text[]
  where food ->> 'average_price_per_kg' is not null
    and btrim(coalesce(food ->> 'price_source', '')) = ''
  union all
  select 'price_date', 'error', 'not_a_date', '{}'
  where food ->> 'price_date' !~ '^\d{4}-\d{2}-\d{2}$'
  union all
  -- ISO dates sort as text, and a cast would fail on 2025-02-31.
  select 'price_date', 'warning', 'price_in_future', '{}'
  where food ->> 'price_date' ~ '^\d{4}-\d{2}-\d{2}$'
    and (food ->> 'price_date') collate "C" > current_date::text collate "C"
  union all
  select * from private.check_number(food, 'density_g_per_ml', 0.05, 5)
  union all
  select * from private.check_number(food, 'edible_fraction', 0.01, 1)
  union all
  select 'unit_weights_g', 'error', 'not_an_object', '{}'
  where coalesce(jsonb_typeof(food -> 'unit_weights_g'), 'null') not in ('object', 'null')
  union all
  (
    select f.*
    from (
      select food -> 'unit_weights_g' as document
      where jsonb_typeof(food -> 'unit_weights_g') = 'object'
    ) as w
    cross join lateral jsonb_object_keys(w.document) as unit
    cross join lateral (
      select 'unit_weights_g.' || left(unit, 60), c.level, c.code, c.args
      from private.check_number(w.document, unit, 0.01, 100000) as c
      union all
      select 'unit_weights_g.' || left(unit, 60), 'error', 'not_a_number', '{}'
      where jsonb_typeof(w.document -> unit) = 'null'
      union all
      select 'unit_weights_g', 'error', 'too_long', array['60']
      where length(unit) > 60
      union all
      select 'unit_weights_g', 'error', 'required', '{}'
      where btrim(unit) = ''
    ) as f
    limit 10
  );
$$;

comment on function private.check_food_measures(jsonb) is
  'The rules of the price (EUR/kg), density (g/ml), edible fraction and kitchen units (g) of a '
  'food. Called by check_food.';

revoke all on function private.check_food_measures(jsonb) from public;
grant execute on function private.check_food_measures(jsonb) to authenticated, service_role;

create function private.check_food_score(food jsonb)
returns setof private.finding
language sql
stable
parallel safe
set search_path = ''
as $$
  with given as (
    select
      food ->> 'score_rule' as rule,
      case
        when jsonb_typeof(food -> 'score_override') = 'number'
          then (food ->> 'score_override')::numeric
      end as override,
      private.score_cap(food ->> 'score_rule') as cap,
      public.food_score(food -> 'nutrition_per_100g', food ->> 'score_rule') as result
  )
  select 'score_rule', 'error', 'unknown_score_rule', array[left(g.rule, 60)]
  from given as g
  where g.rule not in ('viande_transformee', 'boisson_sucree', 'alcool')
  union all
  select * from private.check_number(food, 'score_override', 1, 10)
  union all
  select * from private.check_text(food, 'score_override_reason', 2000, false)
  union all
  select 'score_override_reason', 'error', 'override_without_reason', '{}'
  from given as g
  where g.override is not null and btrim(coalesce(food ->> 'score_override_reason', '')) = ''
  union all
  select 'score_override', 'error', 'override_above_rule', array[g.rule, private.show_number(g.cap)]
  from given as g
  where g.override > g.cap
  union all
  select 'score_override', 'error', 'override_against_alcohol', '{}'
  from given as g
  where g.override is not null and g.rule = 'alcool'
  union all
  select 'anti_inflammatory_score', 'warning', 'score_not_computable', array[(
    select string_agg(
      coalesce(case private.language() when 'en' then n.label_en else n.label_fr end, 'oméga-3'),
      ', '
    )
    from jsonb_array_elements_text(g.result -> 'missing') as m (key)
    left join public.nutrients as n on n.key = m.key
  )]
  from given as g
  where g.result ->> 'computed' is null and g.override is null and g.rule is distinct from 'alcool';
$$;

comment on function private.check_food_score(jsonb) is
  'The rules of the score: known rule, override from 1 to 10 with a reason and within the rule. '
  'Called by check_food.';

revoke all on function private.check_food_score(jsonb) from public;
grant execute on function private.check_food_score(jsonb) to authenticated, service_role;

create function private.findings_of_food(food jsonb)
returns setof private.finding
language sql
stable
parallel safe
set search_path = ''
as $$
  select * from private.check_food_identity(food)
  union all
  select * from private.check_nutrient_values(
    food -> 'nutrition_per_100g', food -> 'nutrition_details'
  )
  union all
  select * from private.check_nutrient_sums(
    food -> 'nutrition_per_100g', food -> 'nutrition_details'
  )
  union all
  select * from private.check_nutrient_hints(
    food -> 'nutrition_per_100g', food -> 'nutrition_details'
  )
  union all
  select * from private.check_food_score(food)
  union all
  select * from private.check_food_lists(food)
  union all
  select * from private.check_food_measures(food);
$$;

comment on function private.findings_of_food(jsonb) is
  'All that the rules find in a food whose nutrition_details are true. Called by check_food and by '
  'the write trigger.';

revoke all on function private.findings_of_food(jsonb) from public;
grant execute on function private.findings_of_food(jsonb) to authenticated, service_role;

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
  from private.findings_of_food(document) as f
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
  'Brings deleted rows back under their ids, all or none, and returns how many. Callable by who may '
  'delete from the table. PT404 when a row is not in the trash, PT409 when its id or code is taken.';

revoke all on function public.restore_deleted(text, uuid[]) from public;
grant execute on function public.restore_deleted(text, uuid[]) to authenticated;
