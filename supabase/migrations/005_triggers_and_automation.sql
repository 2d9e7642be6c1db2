-- Triggers. What a row derives, what a write must satisfy, who may change what, and the trash.
-- Triggers of one table fire in the order of their names, hence the numbers in some.

-- ------------------------------------------------------------------------------------------------
-- Any table: version, times, trash
-- ------------------------------------------------------------------------------------------------

create function private.keeps_row()
returns boolean
language sql
stable
parallel safe
set search_path = ''
as $$
  select coalesce(current_setting('app.keep_row', true), '') = 'on';
$$;

comment on function private.keeps_row() is
  'Whether the running statement restores or recomputes rows, and so must not count as a change by '
  'a person. Set inside functions of the owner only; the API offers no way to it.';

revoke all on function private.keeps_row() from public;

create function private.lock_version()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    new.version := case when private.keeps_row() then new.version + 1 else 1 end;
    return new;
  end if;
  if new.id is distinct from old.id then
    perform private.fail(422, 'id_is_fixed', 'id');
  end if;
  if new.version is distinct from old.version then
    perform private.fail(409, 'stale_version', 'version');
  end if;
  if not private.keeps_row() then
    new.version := old.version + 1;
  end if;
  return new;
end;
$$;

comment on function private.lock_version() is
  'Trigger of any table with id and version: refuses with PT409 a write made from an older version '
  'than the stored one, else counts it. A restored row continues its count.';

revoke all on function private.lock_version() from public;

create function private.touch()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' then
    new.created_at := old.created_at;
  elsif not private.keeps_row() then
    new.created_at := now();
  end if;
  if tg_op = 'INSERT' or not private.keeps_row() then
    new.updated_at := now();
    new.updated_by := auth.uid();
  end if;
  return new;
end;
$$;

comment on function private.touch() is
  'Trigger of any table with created_at, updated_at and updated_by: stamps the write with time and '
  'person, whatever the request says.';

revoke all on function private.touch() from public;

create function private.keep_deleted()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into private.deleted_rows (table_name, row_id, content, deleted_by)
  values (tg_table_name, old.id, to_jsonb(old), auth.uid());
  return null;
end;
$$;

comment on function private.keep_deleted() is
  'Trigger of the tables in private.restorable_tables: keeps a deleted row for restore_deleted.';

revoke all on function private.keep_deleted() from public;

-- ------------------------------------------------------------------------------------------------
-- Accounts and staff
-- ------------------------------------------------------------------------------------------------

create function private.is_last_admin(person uuid)
returns boolean
language plpgsql
volatile
security definer
set search_path = ''
as $$
begin
  -- Two administrators removing each other at once must not both succeed.
  perform pg_advisory_xact_lock(hashtextextended('private.staff: last admin', 0));
  return exists (
    select from private.staff as s
    join public.users as u on u.id = s.user_id
    where s.user_id = person and s.role = 'admin' and u.is_active
  ) and not exists (
    select from private.staff as s
    join public.users as u on u.id = s.user_id
    where s.user_id <> person and s.role = 'admin' and u.is_active
  );
end;
$$;

comment on function private.is_last_admin(uuid) is
  'Whether no other active administrator is left; waits for whoever is changing that. Called by '
  'triggers.';

revoke all on function private.is_last_admin(uuid) from public;
grant execute on function private.is_last_admin(uuid) to authenticated;

create function private.guard_account_fields()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  -- Not SECURITY DEFINER: current_user tells a request from the mirror of auth.users.
  if current_user not in ('anon', 'authenticated') then
    return new;
  end if;
  if (new.id, new.email, new.phone, new.email_verified_at, new.created_at)
    is distinct from (old.id, old.email, old.phone, old.email_verified_at, old.created_at)
    or (new.is_active <> old.is_active and not private.has_role('admin'))
  then
    perform private.fail(403, 'account_field_is_fixed', case
      when new.is_active <> old.is_active then 'is_active' else 'email'
    end);
  end if;
  if length(new.display_name) > 120 then
    perform private.fail(422, 'too_long', 'display_name', '120');
  end if;
  if jsonb_typeof(new.metadata) <> 'object' then
    perform private.fail(422, 'not_an_object', 'metadata');
  end if;
  if octet_length(new.metadata::text) > 16384 then
    perform private.fail(422, 'too_long', 'metadata', '16384');
  end if;
  if old.is_active and not new.is_active and private.is_last_admin(old.id) then
    perform private.fail(409, 'last_admin', 'is_active');
  end if;
  new.updated_at := now();
  return new;
end;
$$;

comment on function private.guard_account_fields() is
  'Trigger of public.users: people change only the name and metadata of their account, admins the '
  'activation too; what sign-in manages changes through sign-in.';

revoke all on function private.guard_account_fields() from public;

create trigger guard_account_fields
  before update on public.users
  for each row execute function private.guard_account_fields();

create function private.prevent_admin_escalation()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  -- Empty for the owner of the database at a SQL prompt, a migration or a job.
  claims constant text := coalesce(current_setting('request.jwt.claims', true), '')
    || coalesce(current_setting('request.jwt.claim.role', true), '');
begin
  if tg_op = 'TRUNCATE' then
    perform private.fail(409, 'last_admin', 'role');
  end if;
  if claims <> '' and not private.has_role('admin') then
    perform private.fail(403, 'roles_by_admins_only', 'role');
  end if;
  if tg_op <> 'INSERT' and old.role = 'admin'
    and (tg_op = 'DELETE' or (new.user_id, new.role) is distinct from (old.user_id, old.role))
    and private.is_last_admin(old.user_id)
  then
    perform private.fail(409, 'last_admin', 'role');
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  new.granted_by := auth.uid();
  new.granted_at := now();
  return new;
end;
$$;

comment on function private.prevent_admin_escalation() is
  'Trigger of private.staff: within a request only an administrator gives or takes roles, whatever '
  'path leads here, and the last active administrator stays one (PT409), even when the account '
  'is deleted.';

revoke all on function private.prevent_admin_escalation() from public;

create trigger prevent_admin_escalation_trigger
  before insert or update or delete on private.staff
  for each row execute function private.prevent_admin_escalation();

create trigger prevent_admin_escalation_by_truncate
  before truncate on private.staff
  for each statement execute function private.prevent_admin_escalation();

-- ------------------------------------------------------------------------------------------------
-- Foods
-- ------------------------------------------------------------------------------------------------

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
  new.unit_weights_g := coalesce(jsonb_strip_nulls(new.unit_weights_g), '{}');
  new.score_rule := nullif(new.score_rule, '');
  new.score_override_reason := nullif(btrim(new.score_override_reason), '');
  new.price_source := nullif(btrim(new.price_source), '');
  new.price_date := coalesce(
    new.price_date, case when new.average_price_per_kg is not null then current_date end
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
    if writer is null and coalesce(new.score_rule, new.score_override::text) is not null then
      new.score_reviewed_by := auth.uid();
      new.score_reviewed_at := now();
    end if;
  end if;
  return new;
end;
$$;

comment on function private.trace_food() is
  'Trigger of public.foods: keeps where each value comes from and who reviewed the score. A writer '
  'that is no person names itself in the setting app.source, such as ciqual-2025.';

revoke all on function private.trace_food() from public;

create function private.validate_food()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  found record;
begin
  select f.* into found
  from private.findings_of_food(to_jsonb(new), false) as f
  where f.level = 'error'
  limit 1;
  if found.code is not null then
    perform private.fail(422, found.code, found.field, variadic found.args);
  end if;
  return new;
end;
$$;

comment on function private.validate_food() is
  'Trigger of public.foods: refuses with PT422 the first error that check_food would tell.';

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
  new.score_detail := public.food_score(new.nutrition_per_100g, new.score_rule);
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

create trigger foods_5_derive
  before insert or update on public.foods
  for each row execute function private.derive_food();

create trigger foods_6_touch
  before insert or update on public.foods
  for each row execute function private.touch();

create trigger foods_keep_deleted
  after delete on public.foods
  for each row execute function private.keep_deleted();

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
  where f.score_detail is distinct from public.food_score(f.nutrition_per_100g, f.score_rule)
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

-- The reference foods (002) are older than these triggers.
select private.recompute_foods();
