-- Triggers of foods: what a person writes, where it comes from, whether it holds, what follows.

create function private.tidy_food()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  new.name_fr := btrim(new.name_fr);
  new.name_en := nullif(btrim(new.name_en), '');
  new.scientific_name := nullif(btrim(new.scientific_name), '');
  new.subcategory := nullif(btrim(new.subcategory), '');
  new.common_names := coalesce(new.common_names, '{}');
  new.nutrition_per_100g := coalesce(jsonb_strip_nulls(new.nutrition_per_100g), '{}');
  new.nutrition_details := coalesce(new.nutrition_details, '{}');
  new.allergens := coalesce(new.allergens, '{}');
  new.allergens_absent := coalesce(new.allergens_absent, '{}');
  new.diet_compatibility := coalesce(new.diet_compatibility, '{}');
  new.season_months := coalesce(new.season_months, '{}');
  new.is_imported := coalesce(new.is_imported, false);
  new.unit_weights_g := coalesce(jsonb_strip_nulls(new.unit_weights_g), '{}');
  new.score_rule := nullif(new.score_rule, '');
  new.score_override_reason := nullif(btrim(new.score_override_reason), '');
  new.price_source := nullif(btrim(new.price_source), '');
  new.price_date := coalesce(
    new.price_date, case when new.average_price_per_kg is not null then private.today() end
  );
  new.price_is_estimate := coalesce(new.price_is_estimate, false);
  new.ciqual_code := nullif(btrim(new.ciqual_code), '');
  new.ciqual_edition := nullif(new.ciqual_edition, '');
  new.ciqual_name := nullif(btrim(new.ciqual_name), '');
  return new;
end;
$$;

comment on function private.tidy_food() is
  'Trigger of public.foods: trims texts, and takes an empty text for none and a missing list for '
  'an empty one.';

revoke all on function private.tidy_food() from public;

create function private.trace_food()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  writer constant text := case
    when private.keeps_row() then coalesce('ciqual-' || new.ciqual_edition, 'saisie')
    else nullif(current_setting('app.source', true), '')
  end;
  changes_score boolean;
begin
  if jsonb_typeof(new.nutrition_per_100g) = 'object'
    and jsonb_typeof(new.nutrition_details) = 'object'
    and (
      tg_op = 'INSERT'
      or new.nutrition_per_100g is distinct from old.nutrition_per_100g
      or new.nutrition_details is distinct from old.nutrition_details
    )
  then
    new.nutrition_details := private.provenance(
      case when tg_op = 'UPDATE' then old.nutrition_per_100g else '{}' end,
      case when tg_op = 'UPDATE' then old.nutrition_details else '{}' end,
      new.nutrition_per_100g, new.nutrition_details, writer
    );
  end if;

  if private.keeps_row() then
    return new;
  end if;
  if tg_op = 'UPDATE' then
    new.score_reviewed_by := old.score_reviewed_by;
    new.score_reviewed_at := old.score_reviewed_at;
    changes_score := (new.score_rule, new.score_override, new.score_override_reason)
      is distinct from (old.score_rule, old.score_override, old.score_override_reason);
  else
    new.score_reviewed_by := null;
    new.score_reviewed_at := null;
    changes_score := true;
  end if;
  if changes_score then
    new.score_reviewed_by := null;
    new.score_reviewed_at := null;
    if coalesce(writer, 'revision') = 'revision'
      and coalesce(new.score_rule, new.score_override::text) is not null
    then
      new.score_reviewed_by := auth.uid();
      new.score_reviewed_at := now();
    end if;
  end if;
  return new;
end;
$$;

comment on function private.trace_food() is
  'Trigger of public.foods: keeps where each value comes from and who reviewed the score. A writer '
  'that is no person names itself in the setting app.source, such as ciqual-2025; `revision` where a '
  'person brings a former version back, with the sources that it had.';

revoke all on function private.trace_food() from public;

create function private.validate_food()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  parts constant text[] := case tg_op
    when 'INSERT' then private.food_parts() else private.changed_parts(old, new)
  end;
  found record;
begin
  if parts = '{}' then
    return new;
  end if;
  select f.* into found
  from private.findings_of_food(to_jsonb(new), false, parts) as f
  where f.level = 'error'
  limit 1;
  if found.code is not null then
    perform private.fail(422, found.code, found.field, variadic found.args);
  end if;
  return new;
end;
$$;

comment on function private.validate_food() is
  'Trigger of public.foods: refuses with PT422 the first error that check_food would tell of what the '
  'write changes.';

revoke all on function private.validate_food() from public;

create function private.derive_food()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  new.common_names := array(
    select btrim(n.name)
    from unnest(new.common_names) with ordinality as n (name, place)
    where btrim(n.name) <> ''
    group by btrim(n.name)
    order by min(n.place)
  );
  new.allergens := array(
    select distinct a from unnest(new.allergens) as a order by a
  );
  new.allergens_absent := array(
    select distinct a from unnest(new.allergens_absent) as a order by a
  );
  new.diet_compatibility := array(
    select distinct d from unnest(new.diet_compatibility) as d order by d
  );
  new.season_months := array(
    select distinct m from unnest(new.season_months) as m order by m
  );
  new.season_availability := private.seasons_of(new.season_months);
  new.missing_essentials := array(
    select e.key
    from unnest(private.essential_keys()) with ordinality as e (key, place)
    where not new.nutrition_per_100g ? e.key
    order by e.place
  );
  -- The score costs most of a write: what it is made of rarely changes.
  if tg_op = 'INSERT' or new.score_detail is null or (
    new.nutrition_per_100g, new.nutrition_details, new.score_rule, new.score_detail
  ) is distinct from (
    old.nutrition_per_100g, old.nutrition_details, old.score_rule, old.score_detail
  ) then
    new.score_detail := public.food_score(
      new.nutrition_per_100g, new.score_rule, new.nutrition_details
    );
  end if;
  new.computed_score := (new.score_detail ->> 'computed')::numeric;
  new.anti_inflammatory_score := coalesce(
    new.score_override, (new.score_detail ->> 'score')::numeric
  );
  new.inflammatory_potential := private.potential_of(new.anti_inflammatory_score);
  return new;
end;
$$;

comment on function private.derive_food() is
  'Trigger of public.foods: puts lists in order and works out score, seasons and missing values.';

revoke all on function private.derive_food() from public;

create function private.warn_of_namesake()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  namesake text;
begin
  if new.shares_name or private.keeps_row() or not private.has_role('nutritionist', 'admin')
    or (tg_op = 'UPDATE' and private.fold(btrim(new.name_fr)) = old.name_sort)
  then
    return new;
  end if;
  -- Of two posts at the same time the second waits here, and then finds the first.
  perform pg_advisory_xact_lock(hashtextextended('food ' || private.fold(btrim(new.name_fr)), 0));
  namesake := private.namesake_of(new.id, new.name_fr);
  if namesake is not null then
    perform private.fail(409, 'food_name_taken', 'name_fr', namesake);
  end if;
  return new;
end;
$$;

comment on function private.warn_of_namesake() is
  'Trigger of public.foods, within requests: a name that another food has, but for accents and '
  'capitals, is refused (PT409) until shares_name confirms that it is another food. Imports may have '
  'namesakes.';

revoke all on function private.warn_of_namesake() from public;

create trigger foods_1_lock_version
  before insert or update on public.foods
  for each row execute function private.lock_version();

create trigger foods_2_tidy
  before insert or update on public.foods
  for each row execute function private.tidy_food();

create trigger foods_3_trace
  before insert or update on public.foods
  for each row execute function private.trace_food();

create trigger foods_4_validate
  before insert or update on public.foods
  for each row execute function private.validate_food();

create trigger foods_4_warn_of_namesake
  before insert or update of name_fr, shares_name on public.foods
  for each row when (nullif(current_setting('request.jwt.claims', true), '') is not null)
  execute function private.warn_of_namesake();

create trigger foods_5_derive
  before insert or update on public.foods
  for each row execute function private.derive_food();

create trigger foods_6_touch
  before insert or update on public.foods
  for each row execute function private.touch();

create trigger foods_keep_deleted
  after delete on public.foods
  for each row execute function private.keep_deleted();

-- The reference foods are older than these triggers.
select private.recompute_foods();
