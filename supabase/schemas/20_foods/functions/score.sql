-- The anti-inflammatory score of a food, and what else follows from its values.

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
  return case rule
    when 'viande_transformee' then 4.0
    when 'boisson_sucree' then 3.0
    when 'viande_rouge_abats' then 5.0
    when 'feculent_frit' then 5.0
    when 'sauce_emulsionnee' then 6.0
  end;
end;
$$;

comment on function private.score_cap(text) is
  'The highest score under a rule; NULL when it sets none. Called by food_score and check_food.';

revoke all on function private.score_cap(text) from public;
grant execute on function private.score_cap(text) to authenticated, service_role;

create function public.food_score(
  nutrition jsonb, rule text default null, details jsonb default null
)
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
  share numeric;
begin
  for factor in
    with given as materialized (
      select v.key, v.expected as amount, v.expected > 0 and v.expected < v.value as is_bound
      from private.nutrient_values(nutrition, details) as v
    ),
    counted as (
      select g.key, g.amount, g.is_bound, null as source from given as g
      union all
      -- 1 g of sodium is 2.5 g of salt.
      select 'salt_g', g.amount * 2.5 / 1000, g.is_bound, g.key from given as g
      where g.key = 'sodium_mg' and not exists (select from given as s where s.key = 'salt_g')
    )
    select w.side, w.key, w.weight, w.full_at, k.amount, k.is_bound, k.source
    from private.score_weights() with ordinality as w (side, key, weight, full_at, keys, place)
    -- Any of the three fatty acids makes omega-3 known: plants hold no EPA and DHA.
    cross join lateral (
      select
        trim_scale(sum(c.amount)) as amount, bool_or(c.is_bound) as is_bound,
        max(c.source) as source
      from counted as c
      where c.key = any (w.keys)
    ) as k
    order by w.place
  loop
    share := least(1, greatest(0, factor.amount) / factor.full_at);
    if factor.side = 'A' then
      total_a := total_a + factor.weight;
    else
      total_p := total_p + factor.weight;
    end if;
    if factor.amount is null then
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
    parts := parts || jsonb_strip_nulls(jsonb_build_object(
      'key', factor.key, 'side', factor.side, 'weight', factor.weight,
      'amount', factor.amount, 'full_at', factor.full_at, 'share', round(share, 6),
      'contribution', factor.weight * share * case factor.side when 'A' then 1 else -3 end,
      'qualifier', case when factor.is_bound then 'less_than' end, 'source', factor.source
    ));
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

comment on function public.food_score(jsonb, text, jsonb) is
  'The anti-inflammatory score of values per 100 g, explained: score (under the rule), computed '
  '(before it), R = A - 3P unrounded, coverage (known share of the weights; under 0.6 on either '
  'side there is no score), parts with their contribution to R, and missing keys. The details are '
  'those of foods.nutrition_details: of "< x" half counts (the part has the qualifier less_than), '
  'of traces nothing; without them every amount counts whole. Salt that is unknown is 2.5 times the '
  'sodium (the part has the source sodium_mg). '
  'score = 5.5 + 4.5 tanh(R / 0.8). A design of this project, not medical advice. Callable by '
  'signed-in people.';

revoke all on function public.food_score(jsonb, text, jsonb) from public;
grant execute on function public.food_score(jsonb, text, jsonb) to authenticated, service_role;

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

create function private.recompute_foods()
returns integer
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  changed integer;
begin
  perform set_config('app.keep_row', 'on', true);
  update public.foods as f set score_detail = null
  where f.score_detail is distinct from
      public.food_score(f.nutrition_per_100g, f.score_rule, f.nutrition_details)
    or f.season_availability <> private.seasons_of(f.season_months)
    or f.missing_essentials <> array(
      select e.key
      from unnest(private.essential_keys()) with ordinality as e (key, place)
      where not f.nutrition_per_100g ? e.key
      order by e.place
    );
  get diagnostics changed = row_count;
  perform set_config('app.keep_row', '', true);
  return changed;
end;
$$;

comment on function private.recompute_foods() is
  'Works out again what foods derive, where it differs, without counting as a change; returns how '
  'many did. For migrations and after a change of the formula. Callable by the owner.';

revoke all on function private.recompute_foods() from public;
