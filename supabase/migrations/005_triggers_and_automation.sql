-- Assembled from supabase/schemas by `npm run migrations`; never edited by hand.

-- 00_foundation/triggers.sql

-- Trigger functions of any table: version, times, trash, and refusals in words. Triggers of one table
-- fire in the order of their names, hence the numbers in some.

-- ------------------------------------------------------------------------------------------------
-- Any table: version, times, trash
-- ------------------------------------------------------------------------------------------------

create function private.check_version()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if new.version is distinct from old.version then
    perform private.fail(409, 'stale_version', 'version');
  end if;
  if not private.keeps_row() then
    new.version := old.version + 1;
  end if;
  return new;
end;
$$;

comment on function private.check_version() is
  'Trigger of any table with a version, on UPDATE OF version, which fires only where the statement '
  'names that column: refuses with PT409 a write made from another version than the stored one, else '
  'counts it. The count tells the triggers after it that the version was sent.';

revoke all on function private.check_version() from public;

create function private.guard_rows()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  -- Not SECURITY DEFINER: current_user tells a request from what functions of the owner write.
  if current_user not in ('anon', 'authenticated', 'service_role') then
    return new;
  end if;
  if tg_level = 'STATEMENT' then
    perform set_config('app.row_is_written', '', true);
    return null;
  end if;
  -- Nested, because accounts have no such column.
  if tg_argv[0] = 'versioned' then
    if new.version = old.version then
      perform private.fail(428, 'version_required', 'version');
    end if;
  end if;
  if current_setting('app.row_is_written', true) = 'yes' then
    perform private.fail(422, 'one_row_at_a_time', '');
  end if;
  perform set_config('app.row_is_written', 'yes', true);
  return new;
end;
$$;

comment on function private.guard_rows() is
  'Trigger of users and of any table with a version, before each update and before its statement: a '
  'request changes one row (PT422), and says from which version (PT428). Functions of the owner and '
  'jobs may change many. Tables without a version (preferences, shopping lists, days, progress, '
  'interactions) have one writer, whose last word counts: ticking a list in the shop is never '
  'refused.';

revoke all on function private.guard_rows() from public;

create function private.guard_deletion()
returns trigger
language plpgsql
set search_path = ''
as $$
-- @plpgsql_check_options: oldtable = deleted
declare
  most constant integer := 100;
begin
  if current_user in ('anon', 'authenticated', 'service_role')
    and (select count(*) from (select from deleted limit most + 1) as d) > most
  then
    perform private.fail(422, 'too_many_deleted', '', most::text);
  end if;
  return null;
end;
$$;

comment on function private.guard_deletion() is
  'Trigger of any table with a version, after a statement that deletes: a request deletes at most a '
  'page of rows (PT422), so that one without a filter does not empty a table. What may be undone, the '
  'trash keeps.';

revoke all on function private.guard_deletion() from public;

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
  -- Where check_version has not counted: the owner need not say the version.
  if new.version = old.version and not private.keeps_row() then
    new.version := old.version + 1;
  end if;
  return new;
end;
$$;

comment on function private.lock_version() is
  'Trigger of any table with id and version: counts the writes. A restored row continues its count. '
  'every_table.sql adds check_version, guard_rows and guard_deletion to each such table.';

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

create function private.stamp()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' then
    new.created_at := old.created_at;
  -- Rows that SQL and jobs bring keep their own time.
  elsif current_user in ('anon', 'authenticated') then
    new.created_at := now();
  end if;
  if tg_op = 'UPDATE' or current_user in ('anon', 'authenticated') then
    new.updated_at := now();
  end if;
  return new;
end;
$$;

comment on function private.stamp() is
  'Trigger of any table with created_at and updated_at: stamps the write with its time, whatever '
  'the request says. Not SECURITY DEFINER: current_user tells a request from a job.';

revoke all on function private.stamp() from public;

-- ------------------------------------------------------------------------------------------------
-- Refusals in words instead of constraint names
-- ------------------------------------------------------------------------------------------------

create function private.refuse_bad_documents()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  row_values constant jsonb := to_jsonb(new);
  argument text;
  wrong_path text;
  wrong_code text;
  wrong_args text[];
begin
  -- Arguments: column, check function, column, check function…
  for i in 0 .. tg_nargs - 2 by 2 loop
    argument := tg_argv[i];
    if row_values -> argument is not null and row_values -> argument <> 'null' then
      execute format(
        'select c.path, c.code, c.args from private.%I($1, $2) as c limit 1', tg_argv[i + 1]
      ) into wrong_path, wrong_code, wrong_args using row_values -> argument, argument;
      if wrong_code is not null then
        perform private.fail(422, wrong_code, wrong_path, variadic wrong_args);
      end if;
    end if;
  end loop;
  return new;
end;
$$;

comment on function private.refuse_bad_documents() is
  'Trigger: refuses (PT422, naming the path) a jsonb document that its check function finds wrong, '
  'before other triggers read it. Only within requests: the constraints stay for the rest.';

revoke all on function private.refuse_bad_documents() from public;

create function private.refuse_taken()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  one_key record;
  key_text text;
  taken boolean;
begin
  -- What the trash brings back is judged there; who may not write is not told what exists.
  if private.keeps_row() or not private.has_role(variadic (
    select t.roles from private.restorable_tables as t where t.table_name = tg_table_name
  )) then
    return new;
  end if;
  for one_key in
    select
      i.indexrelid::regclass::text as name,
      string_agg(d.definition, ', ' order by k.place) as keys,
      string_agg(
        format('%1$s = (select %1$s from (select ($1).*) as r)', d.definition), ' and '
        order by k.place
      ) as matches,
      coalesce(pg_get_expr(i.indpred, i.indrelid), 'true') as condition,
      -- Of expressions and of constraints, the columns stand elsewhere.
      (
        select a.attname::text
        from pg_catalog.pg_attribute as a
        where a.attrelid = i.indrelid and a.attnum > 0 and (
          a.attnum = any (i.indkey) or exists (
            select from pg_catalog.pg_depend as u
            where u.objid = i.indexrelid and u.refobjid = i.indrelid and u.refobjsubid = a.attnum
          )
        )
        order by a.attnum
        limit 1
      ) as field
    from pg_catalog.pg_index as i
    cross join lateral generate_series(1, i.indnkeyatts) as k (place)
    cross join lateral (
      select pg_get_indexdef(i.indexrelid, k.place, true) as definition
    ) as d
    where i.indrelid = tg_relid and i.indisunique and not i.indisprimary
    group by i.indexrelid, i.indrelid, i.indpred, i.indkey
    -- With the id it can only meet the row itself.
    having bool_and(d.definition <> 'id')
    order by 1
  loop
    execute format(
      'select row(%s)::text from (select ($1).*) as r where %s', one_key.keys, one_key.condition
    ) into key_text using new;
    continue when key_text is null;
    -- Of two posts at the same time the second waits here, and then finds the first.
    perform pg_advisory_xact_lock(hashtextextended(one_key.name || key_text, 0));
    execute format(
      'select exists (select from %s as o where o.id <> $2 and %s and %s)',
      tg_relid::regclass, one_key.condition, one_key.matches
    ) into taken using new, new.id;
    if taken then
      perform private.fail(409, coalesce((
        select m.code from private.error_messages as m where 'public.' || m.code = one_key.name
      ), 'already_taken'), coalesce(one_key.field, ''));
    end if;
  end loop;
  return new;
end;
$$;

comment on function private.refuse_taken() is
  'Trigger of the tables with a trash: what a unique key would refuse with its name is refused as '
  'PT409 in words, parallel writes included. Only within requests. Tables of people are not asked: '
  'their rows are replaced by upserts, and this would fire before their conflict.';

revoke all on function private.refuse_taken() from public;

-- 10_accounts/triggers.sql

-- Triggers of accounts, staff and profiles: the mirror, what may change, no role through metadata, needs.

-- ------------------------------------------------------------------------------------------------
-- Accounts: a mirror of auth.users
-- ------------------------------------------------------------------------------------------------

create function private.mirror_user()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  said jsonb := private.cut_metadata(new.raw_user_meta_data);
  said_before jsonb := case when tg_op = 'UPDATE' then old.raw_user_meta_data end;
  open boolean := new.deleted_at is null and coalesce(new.banned_until, now()) <= now();
begin
  insert into public.users as u
    (id, email, phone, email_verified_at, is_active, metadata, display_name, created_at)
  values (
    new.id, nullif(new.email, ''), nullif(new.phone, ''), new.email_confirmed_at, open, said,
    nullif(btrim(left(
      coalesce(said ->> 'display_name', said ->> 'full_name', said ->> 'name'), 120)), ''),
    coalesce(new.created_at, now())
  )
  on conflict (id) do update set
    email = excluded.email,
    phone = excluded.phone,
    email_verified_at = excluded.email_verified_at,
    -- Only a change of the ban changes the activity, so that an administrator's choice stays.
    is_active = case
      when (old.banned_until, old.deleted_at) is distinct from (new.banned_until, new.deleted_at)
        then excluded.is_active
      else u.is_active
    end,
    metadata = excluded.metadata,
    display_name = case
      when said_before is distinct from new.raw_user_meta_data
        then coalesce(excluded.display_name, u.display_name)
      else u.display_name
    end,
    updated_at = now();
  return null;
end;
$$;

comment on function private.mirror_user() is
  'Trigger of auth.users: keeps public.users equal to it. Names and metadata too long are cut rather '
  'than refused: a mirror must never keep anyone from signing in.';

revoke all on function private.mirror_user() from public;

create function private.forget_user()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  delete from public.users where id = old.id;
  delete from private.rate_limits where user_id = old.id;
  return old;
end;
$$;

comment on function private.forget_user() is
  'Trigger of auth.users: an account deleted there is deleted here, with what hangs on it.';

revoke all on function private.forget_user() from public;

create trigger users_mirror
  after insert
  or update of email, phone, email_confirmed_at, raw_user_meta_data, banned_until, deleted_at
  on auth.users
  for each row execute function private.mirror_user();

create trigger users_forget
  before delete on auth.users
  for each row execute function private.forget_user();

create function private.follow_activation()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if new.is_active then
    update auth.users set banned_until = null where id = new.id and banned_until is not null;
  else
    -- Codes and links that are on their way end too. A ban that is running keeps its own end.
    update auth.users
    set
      banned_until = case
        when banned_until > now() then banned_until else now() + interval '100 years'
      end,
      confirmation_token = '', recovery_token = '', email_change_token_new = '',
      email_change_token_current = '', reauthentication_token = ''
    where id = new.id;
    delete from auth.sessions where user_id = new.id;
  end if;
  return null;
end;
$$;

comment on function private.follow_activation() is
  'Trigger of public.users: whoever is deactivated is banned from sign-in, and their sessions, codes '
  'and links end at once; whoever is activated again may sign in.';

revoke all on function private.follow_activation() from public;

create trigger users_follow_activation
  after update of is_active on public.users
  for each row when (old.is_active is distinct from new.is_active)
  execute function private.follow_activation();

-- Accounts older than the triggers.
insert into public.users (id, email, phone, email_verified_at, is_active, display_name, created_at)
select
  id,
  nullif(email, ''),
  nullif(phone, ''),
  email_confirmed_at,
  deleted_at is null and coalesce(banned_until, now()) <= now(),
  nullif(btrim(left(raw_user_meta_data ->> 'display_name', 120)), ''),
  coalesce(created_at, now())
from auth.users
on conflict (id) do nothing;

-- ------------------------------------------------------------------------------------------------
-- Accounts and staff
-- ------------------------------------------------------------------------------------------------

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
  -- What was there before is no fault of this change.
  if new.display_name is distinct from old.display_name and length(new.display_name) > 120 then
    perform private.fail(422, 'too_long', 'display_name', '120');
  end if;
  if new.metadata is distinct from old.metadata then
    if jsonb_typeof(new.metadata) is distinct from 'object' then
      perform private.fail(422, 'not_an_object', 'metadata');
    end if;
    if octet_length(new.metadata::text) > private.metadata_limit() then
      perform private.fail(422, 'too_long', 'metadata', private.metadata_limit()::text);
    end if;
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
  'activation too; what sign-in manages changes through sign-in. It judges what changes, never what '
  'was there before.';

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

create function private.end_grants_of_role()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_table_name = 'users' then
    perform private.end_grants_of(old.id);
  elsif tg_op = 'DELETE' or (new.user_id, new.role) is distinct from (old.user_id, old.role) then
    perform private.end_grants_of(old.user_id);
  end if;
  return null;
end;
$$;

comment on function private.end_grants_of_role() is
  'Trigger of private.staff and public.users: who loses the role support or admin, or is deactivated, '
  'loses the accesses to personal data that are open, for good: given again, a role needs new reasons.';

revoke all on function private.end_grants_of_role() from public;

create trigger staff_end_grants
  after update or delete on private.staff
  for each row when (old.role in ('support', 'admin'))
  execute function private.end_grants_of_role();

create trigger users_end_grants
  after update of is_active on public.users
  for each row when (old.is_active and not new.is_active)
  execute function private.end_grants_of_role();

-- ------------------------------------------------------------------------------------------------
-- Accounts: no role through metadata
-- ------------------------------------------------------------------------------------------------

create function private.prevent_role_in_metadata()
returns trigger
language plpgsql
set search_path = ''
as $$
declare
  words constant text[] := private.role_words(new.metadata);
begin
  if words = '{}' then
    return new;
  end if;
  -- Not SECURITY DEFINER: what a request writes is refused, what sign-in mirrors is dropped, since a
  -- mirror must never keep anyone from signing in.
  if current_user in ('anon', 'authenticated') then
    if new.metadata is distinct from old.metadata then
      perform private.fail(403, 'metadata_names_role', 'metadata.' || words[1], words[1]);
    end if;
    return new;
  end if;
  new.metadata := new.metadata - words;
  return new;
end;
$$;

comment on function private.prevent_role_in_metadata() is
  'Trigger of public.users: metadata never name a role, so that nothing can come to trust them. '
  'Roles are in private.staff only, which its own trigger guards.';

revoke all on function private.prevent_role_in_metadata() from public;
grant execute on function private.role_words(jsonb) to authenticated;

create trigger prevent_admin_escalation_trigger
  before insert or update of metadata on public.users
  for each row execute function private.prevent_role_in_metadata();

-- ------------------------------------------------------------------------------------------------
-- Profiles: rules and needs
-- ------------------------------------------------------------------------------------------------

create function private.validate_user_profile()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  found record;
begin
  -- Years pass: what was sound when it was written stops no other change, nor the yearly step.
  if tg_op = 'UPDATE' and (
    new.birth_date, new.weight_kg, new.height_cm, new.target_weight_kg,
    new.target_change_kg_per_week, new.health_goals, new.is_pregnant, new.is_lactating
  ) is not distinct from (
    old.birth_date, old.weight_kg, old.height_cm, old.target_weight_kg,
    old.target_change_kg_per_week, old.health_goals, old.is_pregnant, old.is_lactating
  ) then
    return new;
  end if;
  select f.field, f.code, f.message, f.hint into found
  from public.check_user_profile(to_jsonb(new)) as f
  where f.level = 'error'
  limit 1;
  if found.code is not null then
    raise exception using
      errcode = 'PT422', message = found.message, detail = found.field, hint = found.hint;
  end if;
  return new;
end;
$$;

comment on function private.validate_user_profile() is
  'Trigger of public.user_profiles: refuses with PT422 the first error that check_user_profile '
  'would tell, when something changes that it reads.';

revoke all on function private.validate_user_profile() from public;

create trigger validate_user_profile_trigger
  before insert or update on public.user_profiles
  for each row execute function private.validate_user_profile();

create function private.calculate_user_nutrition_needs()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  years constant integer := date_part('year', age(private.today(), new.birth_date))::integer;
  rate constant numeric := private.basal_rate(new.weight_kg, new.height_cm, years, new.gender);
begin
  new.bmr_calories := round(rate)::integer;
  new.daily_calorie_needs := private.calorie_target(
    rate,
    rate * private.activity_factor(new.activity_level),
    new.gender,
    private.weight_aim(
      new.health_goals, new.weight_kg, new.target_weight_kg, new.target_change_kg_per_week
    )
  );
  new.daily_protein_needs_g := private.protein_need(
    new.weight_kg, years, new.is_pregnant or new.is_lactating, new.daily_calorie_needs
  );
  return new;
end;
$$;

comment on function private.calculate_user_nutrition_needs() is
  'Trigger of public.user_profiles: basal rate, calories for the weight goal and protein, from the '
  'values of the row; NULL while one is missing.';

revoke all on function private.calculate_user_nutrition_needs() from public;

-- Fires before the validation, by its name: what it makes of unsound values is never written.
create trigger user_profiles_1_lock_version
  before insert or update on public.user_profiles
  for each row execute function private.lock_version();

create trigger calculate_user_nutrition_needs_trigger
  before insert or update on public.user_profiles
  for each row execute function private.calculate_user_nutrition_needs();

-- 20_foods/triggers.sql

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

-- 30_recipes/triggers/interactions.sql

-- What an interaction must satisfy, and what it derives.

create function private.check_interaction()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  -- A clock may be wrong by a little, a day by a time zone.
  earliest timestamptz;
  latest constant timestamptz := now() + interval '1 day';
  wrong text;
begin
  if not exists (
    select from public.recipes as r where r.id = new.recipe_id and r.is_published
  ) then
    perform private.fail(422, 'recipe_not_found', 'recipe_id', coalesce(new.recipe_id::text, ''));
  end if;
  if new.last_viewed_at is not null or new.times_cooked <> '{}' then
    select u.created_at - interval '1 day' into earliest from public.users as u where u.id = new.user_id;
    wrong := case
      when new.last_viewed_at not between earliest and latest then 'last_viewed_at'
      when exists (
        select from unnest(new.times_cooked) as t (moment)
        where t.moment not between earliest and latest
      ) then 'times_cooked'
    end;
    if wrong is not null then
      perform private.fail(422, 'time_out_of_range', wrong);
    end if;
    new.last_viewed_at := least(new.last_viewed_at, now());
    new.times_cooked := array(
      select least(t.moment, now()) from unnest(new.times_cooked) with ordinality as t (moment, place)
      order by t.place
    );
  end if;
  return new;
end;
$$;

comment on function private.check_interaction() is
  'Trigger of public.user_recipe_interactions, within requests: only with a published recipe (PT422), '
  'whoever may read drafts; times neither before the account nor ahead (PT422), and a clock that is '
  'fast by less than a day is set right.';

revoke all on function private.check_interaction() from public;

create function private.count_cooking()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  new.times_cooked := coalesce(new.times_cooked, '{}');
  -- Ticking "cooked" is cooking it now, clearing it takes all back; the list of times says the rest.
  if tg_op = 'INSERT' then
    if new.is_cooked and new.times_cooked = '{}' then
      new.times_cooked := array[now()];
    end if;
  elsif new.times_cooked = old.times_cooked and new.is_cooked is distinct from old.is_cooked then
    new.times_cooked := case when new.is_cooked then array[now()] else '{}' end;
  end if;
  new.cooked_count := cardinality(new.times_cooked);
  new.is_cooked := new.cooked_count > 0;
  return new;
end;
$$;

comment on function private.count_cooking() is
  'Trigger of public.user_recipe_interactions: the count and the mark of a cooked recipe follow '
  'times_cooked.';

revoke all on function private.count_cooking() from public;

create trigger "1_check_interaction"
  before insert or update on public.user_recipe_interactions
  for each row when (nullif(current_setting('request.jwt.claims', true), '') is not null)
  execute function private.check_interaction();

create trigger "2_count_cooking"
  before insert or update on public.user_recipe_interactions
  for each row execute function private.count_cooking();

-- 30_recipes/triggers/recipes.sql

-- Triggers of recipes: what a person writes, what follows from the linked foods.

create function private.tidy_recipe()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  new.name := btrim(new.name);
  new.description := nullif(btrim(new.description), '');
  new.slug := coalesce(
    nullif(btrim(new.slug), ''),
    left(replace(private.search_words(new.name), ' ', '-'), 190)
  );
  new.ingredients := private.keyed_lines(
    coalesce(new.ingredients, '[]'), new.id || ' ' || new.version
  );
  new.instructions := coalesce(new.instructions, '{}');
  new.meal_type := coalesce(new.meal_type, '{}');
  new.diet_tags := coalesce(new.diet_tags, '{}');
  new.season := coalesce(new.season, '{}');
  new.cooking_methods := coalesce(new.cooking_methods, '{}');
  if tg_op = 'UPDATE' then
    new.published_at := old.published_at;
    new.created_by := old.created_by;
  elsif not private.keeps_row() then
    new.published_at := case when auth.uid() is null then new.published_at end;
    new.created_by := auth.uid();
  end if;
  if new.is_published then
    new.published_at := coalesce(new.published_at, now());
  end if;
  return new;
end;
$$;

comment on function private.tidy_recipe() is
  'Trigger of public.recipes: trims texts, takes an empty text for none and a missing list for an '
  'empty one, gives lines their keys, makes the slug from the name, and keeps author and first publication.';

revoke all on function private.tidy_recipe() from public;

create function private.validate_recipe()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  linked constant uuid[] := array(
    select distinct private.as_uuid(i ->> 'food_id')
    from jsonb_array_elements(
      case jsonb_typeof(new.ingredients) when 'array' then new.ingredients else '[]' end
    ) as i
    where i ->> 'food_id' is not null
  );
  lost record;
begin
  begin
    -- A food saved at the same time would leave the recipe with old values. Not waiting keeps the
    -- two from waiting for each other: saving a food also writes its recipes.
    perform from public.foods as f where f.id = any (linked) order by f.id for share nowait;
  exception when lock_not_available then
    perform private.fail(409, 'food_is_being_saved', 'ingredients');
  end;
  select m.line, m.name, m.status, m.quantity, m.unit into lost
  from private.measure_ingredients(array[new.id], array[new.ingredients]) as m
  where m.status in ('unknown_food', 'unconvertible')
  order by m.line
  limit 1;
  if lost.status = 'unknown_food' then
    perform private.fail(
      422, 'food_not_found', 'ingredients.' || lost.line || '.food_id', lost.name
    );
  elsif lost.status = 'unconvertible' then
    perform private.fail(
      422, 'ingredient_not_convertible', 'ingredients.' || lost.line || '.unit',
      lost.name, private.show_number(lost.quantity), lost.unit
    );
  end if;
  return new;
end;
$$;

comment on function private.validate_recipe() is
  'Trigger of public.recipes: linked foods exist (PT422) and every linked quantity can be weighed '
  '(PT422 naming the ingredient); PT409 while one of the foods is being saved.';

revoke all on function private.validate_recipe() from public;

create function private.derive_recipe()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  facts record;
begin
  if tg_op = 'UPDATE' and private.keeps_row() then
    return new;
  end if;
  select c.* into facts
  from private.recipe_columns(
    array[new.id], array[new.ingredients], array[greatest(new.servings, 1)]
  ) as c;
  new.nutrition_facts := facts.nutrition_facts;
  new.nutrition_detail := facts.nutrition_detail;
  new.anti_inflammatory_score := facts.anti_inflammatory_score;
  new.score_r := facts.score_r;
  new.score_mass_g := facts.score_mass_g;
  new.cost_per_serving_euro := coalesce(facts.cost, new.cost_per_serving_euro);
  new.allergens := facts.allergens;
  new.allergens_absent := facts.allergens_absent;
  new.allergens_unknown := facts.allergens_unknown;
  new.diets := facts.diets;
  new.diets_refused := facts.diets_refused;
  return new;
end;
$$;

comment on function private.derive_recipe() is
  'Trigger of public.recipes: nutrition, score, cost, allergens and diets from the linked foods. A cost '
  'typed by hand stays as long as a price is missing.';

revoke all on function private.derive_recipe() from public;

create function private.protect_recipe_counts()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  -- Not SECURITY DEFINER: current_user tells a request from the trigger that counts.
  if current_user not in ('anon', 'authenticated') then
    return new;
  end if;
  if tg_op = 'INSERT' then
    new.like_count := 0;
    new.save_count := 0;
    new.cooked_count := 0;
    new.view_count := 0;
    new.rating_count := 0;
    new.rating_sum := 0;
    new.rating_avg := null;
  else
    new.like_count := old.like_count;
    new.save_count := old.save_count;
    new.cooked_count := old.cooked_count;
    new.view_count := old.view_count;
    new.rating_count := old.rating_count;
    new.rating_sum := old.rating_sum;
    new.rating_avg := old.rating_avg;
  end if;
  return new;
end;
$$;

comment on function private.protect_recipe_counts() is
  'Trigger of public.recipes: a form that sends the whole record back neither sets the counts nor '
  'puts back older ones.';

revoke all on function private.protect_recipe_counts() from public;

create trigger recipes_0_protect_counts
  before insert or update on public.recipes
  for each row execute function private.protect_recipe_counts();

-- Counts and derived columns are written by triggers; only what a person edits makes a version. A
-- request always does, since it names a column that a person may edit or changes nothing.
create trigger recipes_1_lock_version
  before insert or update of
    id, version, name, slug, description, ingredients, instructions, servings, prep_time_minutes,
    cook_time_minutes, difficulty_level, meal_type, diet_tags, season, cuisine, cooking_methods,
    cost_per_serving_euro, is_featured, is_published, published_at
  on public.recipes
  for each row execute function private.lock_version();

create trigger recipes_2_tidy
  before insert or update of
    name, slug, description, ingredients, instructions, meal_type, diet_tags, season,
    cooking_methods, is_published, published_at, created_by
  on public.recipes
  for each row execute function private.tidy_recipe();

create trigger recipes_3_validate
  before insert or update of ingredients on public.recipes
  for each row execute function private.validate_recipe();

create trigger recipes_4_derive
  before insert or update of
    ingredients, servings, nutrition_facts, nutrition_detail, anti_inflammatory_score, score_r,
    score_mass_g, cost_per_serving_euro, allergens, allergens_absent, allergens_unknown, diets,
    diets_refused
  on public.recipes
  for each row execute function private.derive_recipe();

create trigger recipes_6_touch
  before insert or update of
    name, slug, description, ingredients, instructions, servings, prep_time_minutes,
    cook_time_minutes, difficulty_level, meal_type, diet_tags, season, cuisine, cooking_methods,
    cost_per_serving_euro, is_featured, is_published, published_at, created_at, updated_at,
    updated_by
  on public.recipes
  for each row execute function private.touch();

create trigger recipes_keep_deleted
  after delete on public.recipes
  for each row execute function private.keep_deleted();

create function private.project_ingredients()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' then
    delete from public.recipe_ingredients where recipe_id = new.id;
  end if;
  insert into public.recipe_ingredients
    (recipe_id, is_published, position, food_id, name, quantity, unit, grams)
  select m.recipe_id, new.is_published, m.line, m.food_id, m.name, m.quantity, m.unit, m.grams
  from private.measure_ingredients(array[new.id], array[new.ingredients]) as m;
  return null;
end;
$$;

comment on function private.project_ingredients() is
  'Trigger of public.recipes: keeps recipe_ingredients equal to the document, weighed.';

revoke all on function private.project_ingredients() from public;

create trigger recipes_project_ingredients
  after insert or update of ingredients on public.recipes
  for each row execute function private.project_ingredients();

create function private.refresh_recipes_of_foods()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
-- @plpgsql_check_options: oldtable = food_before, newtable = food_after
declare
  touched constant uuid[] := array(
    select distinct i.recipe_id
    from food_after as n
    join food_before as o on o.id = n.id
    join public.recipe_ingredients as i on i.food_id = n.id
    where (
      o.nutrition_per_100g, o.nutrition_details, o.anti_inflammatory_score, o.score_detail,
      o.category, o.allergens, o.allergens_absent, o.diet_compatibility, o.average_price_per_kg,
      o.density_g_per_ml, o.edible_fraction, o.unit_weights_g
    ) is distinct from (
      n.nutrition_per_100g, n.nutrition_details, n.anti_inflammatory_score, n.score_detail,
      n.category, n.allergens, n.allergens_absent, n.diet_compatibility, n.average_price_per_kg,
      n.density_g_per_ml, n.edible_fraction, n.unit_weights_g
    )
  );
begin
  if touched <> '{}' then
    perform private.refresh_recipes(touched);
  end if;
  return null;
end;
$$;

comment on function private.refresh_recipes_of_foods() is
  'Trigger of public.foods: keeps the recipes that use the changed foods right, once a statement.';

revoke all on function private.refresh_recipes_of_foods() from public;

create trigger foods_refresh_recipes
  after update on public.foods
  referencing old table as food_before new table as food_after
  for each statement execute function private.refresh_recipes_of_foods();

-- 30_recipes/triggers/statistics.sql

-- Triggers that keep the counts and mean rating of recipes.

create function private.update_recipe_stats()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
-- @plpgsql_check_options: oldtable = interactions_before, newtable = interactions_after
declare
  added jsonb := '[]'::jsonb;
  removed jsonb := '[]'::jsonb;
begin
  if tg_op <> 'DELETE' then
    added := (select jsonb_agg(private.signed_counts(i, 1)) from interactions_after as i);
  end if;
  if tg_op <> 'INSERT' then
    removed := (select jsonb_agg(private.signed_counts(i, -1)) from interactions_before as i);
  end if;
  perform private.add_to_recipe_stats(coalesce(added, '[]') || coalesce(removed, '[]'));
  return null;
end;
$$;

comment on function private.update_recipe_stats() is
  'Trigger of public.user_recipe_interactions: likes, saves, views, times cooked, number and mean of '
  'ratings of the recipes, by the differences of the statement.';

revoke all on function private.update_recipe_stats() from public;

create trigger update_recipe_stats_trigger
  after update on public.user_recipe_interactions
  referencing old table as interactions_before new table as interactions_after
  for each statement execute function private.update_recipe_stats();

create trigger update_recipe_stats_trigger_on_insert
  after insert on public.user_recipe_interactions
  referencing new table as interactions_after
  for each statement execute function private.update_recipe_stats();

create trigger update_recipe_stats_trigger_on_delete
  after delete on public.user_recipe_interactions
  referencing old table as interactions_before
  for each statement execute function private.update_recipe_stats();

-- 40_combinations/triggers.sql

-- Triggers of food combinations: version, author, times, trash.

create trigger food_combinations_1_lock_version
  before insert or update on public.food_combinations
  for each row execute function private.lock_version();

create function private.keep_author()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' then
    new.created_by := old.created_by;
  elsif not private.keeps_row() then
    new.created_by := auth.uid();
  end if;
  return new;
end;
$$;

comment on function private.keep_author() is
  'Trigger of any table with created_by: the author is who added the row.';

revoke all on function private.keep_author() from public;

create trigger food_combinations_2_keep_author
  before insert or update on public.food_combinations
  for each row execute function private.keep_author();

create trigger food_combinations_6_touch
  before insert or update on public.food_combinations
  for each row execute function private.touch();

create trigger food_combinations_keep_deleted
  after delete on public.food_combinations
  for each row execute function private.keep_deleted();

-- 50_plans/triggers.sql

-- Triggers of meal plans and shopping lists: validation, the list of an active plan, its total.

create function private.validate_meal_plan_data()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  wrong private.finding;
  bought jsonb;
begin
  if tg_op = 'UPDATE' and new.meals = old.meals and new.user_id = old.user_id then
    new.shopping_list := old.shopping_list;
    new.total_estimated_cost_euro := old.total_estimated_cost_euro;
    new.anti_inflammatory_score_avg := old.anti_inflammatory_score_avg;
    return new;
  end if;
  new.meals := coalesce(new.meals, '{}');
  select c.path, 'error', c.code, c.args into wrong
  from private.check_meals(new.meals, 'meals') as c
  limit 1;
  if wrong.code is null then
    select d.* into wrong
    from private.plan_dish_findings(new.meals, new.user_id) as d
    where d.level = 'error'
    limit 1;
  end if;
  if wrong.code is not null then
    perform private.fail(422, wrong.code, wrong.field, variadic wrong.args);
  end if;
  bought := private.shopping_list(new.meals);
  new.shopping_list := bought -> 'items';
  new.total_estimated_cost_euro := private.as_number(bought -> 'total_estimated_cost_euro');
  new.anti_inflammatory_score_avg := (
    select private.meal_score(array_agg(p.recipe_id), array_agg(p.servings))
    from private.planned_dishes(new.meals) as p
  );
  return new;
end;
$$;

comment on function private.validate_meal_plan_data() is
  'Trigger of public.weekly_meal_plans: refuses (PT422, naming the path) a malformed document, an '
  'unknown or unpublished recipe and an allergen of the person; then works out the shopping list, '
  'its cost and the score of the week by mass. All three change with the meals only.';

revoke all on function private.validate_meal_plan_data() from public;

create trigger validate_meal_plan_data_trigger
  before insert or update on public.weekly_meal_plans
  for each row execute function private.validate_meal_plan_data();

create function private.auto_generate_shopping_list()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if new.meals = '{}' or new.status in ('cancelled', 'completed') then
    return null;
  end if;
  if tg_op = 'UPDATE' and new.meals = old.meals and new.week_start_date = old.week_start_date then
    return null;
  end if;
  insert into public.shopping_lists as l
    (user_id, name, items, source_meal_plan_id, is_auto_generated)
  values (
    new.user_id,
    case private.language()
      when 'en' then 'Week of ' || to_char(new.week_start_date, 'YYYY-MM-DD')
      else 'Semaine du ' || to_char(new.week_start_date, 'DD/MM/YYYY')
    end,
    new.shopping_list,
    new.id,
    true
  )
  on conflict (source_meal_plan_id) where is_auto_generated do update set
    name = excluded.name,
    -- What was ticked stays ticked while as much of it is wanted.
    items = coalesce((
      select jsonb_agg(
        case
          when exists (
            select from jsonb_array_elements(l.items) as o (item)
            -- Either reading of what is wanted may meet either of what was ticked.
            cross join lateral (values
              (o.item -> 'unit', o.item -> 'quantity'),
              (o.item -> 'other_unit', o.item -> 'other_quantity')
            ) as had (unit, quantity)
            join lateral (values
              (n.item -> 'unit', n.item -> 'quantity'),
              (n.item -> 'other_unit', n.item -> 'other_quantity')
            ) as wants (unit, quantity)
              on wants.unit = had.unit and wants.quantity <= had.quantity
            where o.item -> 'checked' = 'true' and o.item -> 'name' = n.item -> 'name'
          ) then n.item || '{"checked": true}'
          else n.item
        end order by n.place
      )
      from jsonb_array_elements(excluded.items) with ordinality as n (item, place)
    ), '[]')
  where l.status = 'active';
  return null;
end;
$$;

comment on function private.auto_generate_shopping_list() is
  'Trigger of public.weekly_meal_plans: makes the shopping list of a new plan, and brings it up to '
  'date with the meals while it is active, keeping what was ticked.';

revoke all on function private.auto_generate_shopping_list() from public;

create trigger auto_generate_shopping_list_trigger
  after insert or update on public.weekly_meal_plans
  for each row execute function private.auto_generate_shopping_list();

create function private.total_shopping_list()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  new.total_estimated_cost_euro := (
    select sum(private.as_number(i -> 'estimated_cost'))
    from jsonb_array_elements(
      case jsonb_typeof(new.items) when 'array' then new.items else '[]' end
    ) as i
  );
  return new;
end;
$$;

comment on function private.total_shopping_list() is
  'Trigger of public.shopping_lists: the total is the sum of the known costs.';

revoke all on function private.total_shopping_list() from public;

create trigger shopping_lists_total
  before insert or update of items, total_estimated_cost_euro on public.shopping_lists
  for each row execute function private.total_shopping_list();

-- 60_tracking/triggers.sql

-- Days that have not come are not tracked.

create function private.refuse_future_day()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.fail(422, 'day_in_future', tg_argv[0]);
  return null;
end;
$$;

comment on function private.refuse_future_day() is
  'Trigger of tables with a row a day: refuses (PT422) a day after today in Paris. Its condition '
  'stands in the triggers, where it costs next to nothing.';

revoke all on function private.refuse_future_day() from public;

create trigger "0_refuse_future_day"
  before insert or update of tracking_date on public.daily_nutrition_tracking
  for each row when (new.tracking_date > private.today())
  execute function private.refuse_future_day('tracking_date');

create trigger "0_refuse_future_day"
  before insert or update of recorded_date on public.user_progress
  for each row when (new.recorded_date > private.today())
  execute function private.refuse_future_day('recorded_date');

-- 70_subscriptions/triggers.sql

-- What nobody changes directly or at all, and the trigger that writes the history of subscriptions.

create function private.refuse_direct_change()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  -- Not SECURITY DEFINER: current_user tells a request from the commands.
  if current_user in ('anon', 'authenticated', 'service_role') then
    perform private.fail(403, 'subscription_by_command', '');
  end if;
  return null;
end;
$$;

comment on function private.refuse_direct_change() is
  'Trigger of public.subscriptions: a request changes them by commands only (PT403), whatever row '
  'level security would let through.';

revoke all on function private.refuse_direct_change() from public;

create trigger "0_refuse_direct_change"
  before update on public.subscriptions
  for each statement execute function private.refuse_direct_change();

create function private.keep_subscription_identity()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  -- The role of the session stays that of the request inside SECURITY DEFINER; the owner has none.
  if current_setting('role', true) in ('anon', 'authenticated', 'service_role')
    and (
      new.user_id <> old.user_id
      or new.stripe_customer_id is distinct from coalesce(old.stripe_customer_id, new.stripe_customer_id)
      or new.stripe_subscription_id
        is distinct from coalesce(old.stripe_subscription_id, new.stripe_subscription_id)
    )
  then
    perform private.fail(403, 'subscription_field_is_fixed', case
      when new.user_id <> old.user_id then 'user_id'
      when new.stripe_customer_id is distinct from old.stripe_customer_id then 'stripe_customer_id'
      else 'stripe_subscription_id'
    end);
  end if;
  return new;
end;
$$;

comment on function private.keep_subscription_identity() is
  'Trigger of public.subscriptions: within a request the person and the identifiers of Stripe, once '
  'known, are fixed (PT403), whatever function writes; the owner of the database may correct them.';

revoke all on function private.keep_subscription_identity() from public;

create trigger subscriptions_0_keep_identity
  before update of user_id, stripe_customer_id, stripe_subscription_id on public.subscriptions
  for each row execute function private.keep_subscription_identity();

create function private.record_subscription_events()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  before public.subscriptions;
begin
  if tg_op = 'UPDATE' then
    before := old;
  end if;
  insert into private.subscription_events (
    subscription_id, user_id, occurred_at, kind, status_before, status_after,
    amount_before_euro, amount_after_euro, source, actor_id, stripe_event_id
  )
  select
    new.id, new.user_id,
    -- Writers that repeat what happened elsewhere say when it did.
    coalesce(nullif(current_setting('app.occurred_at', true), '')::timestamptz, now()),
    k.kind, before.status, new.status, before.amount_euro, new.amount_euro,
    coalesce(
      nullif(current_setting('app.source', true), ''),
      case when auth.uid() is null then 'job' else 'console' end
    ),
    auth.uid(),
    nullif(current_setting('app.stripe_event_id', true), '')
  from unnest(private.subscription_kinds(before, new)) as k (kind);
  return null;
end;
$$;

comment on function private.record_subscription_events() is
  'Trigger of public.subscriptions: writes its history. A job names itself in the setting '
  'app.source (stripe, job, sample), and may set app.occurred_at and app.stripe_event_id.';

revoke all on function private.record_subscription_events() from public;

create trigger record_subscription_events
  after insert or update on public.subscriptions
  for each row execute function private.record_subscription_events();

-- 80_insights/triggers.sql

-- Triggers that note what a write adds to the rollups and what it takes away.

create function private.log_tracking()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
-- @plpgsql_check_options: oldtable = activity_before, newtable = activity_after
begin
  if tg_op = 'INSERT' then
    insert into private.activity_changes (
      feature, user_id, day, change, calories, protein, carbs, fat, score, quality, energy, hunger
    )
    select
      'tracking', t.user_id, t.tracking_date, 1, t.calories_consumed, t.protein_goal_percentage,
      t.carbs_goal_percentage, t.fat_goal_percentage, t.daily_anti_inflammatory_score,
      t.nutrition_quality_score, t.energy_level, t.hunger_satisfaction
    from activity_after as t;
  elsif tg_op = 'DELETE' then
    insert into private.activity_changes (
      feature, user_id, day, change, calories, protein, carbs, fat, score, quality, energy, hunger
    )
    select
      'tracking', t.user_id, t.tracking_date, -1, t.calories_consumed, t.protein_goal_percentage,
      t.carbs_goal_percentage, t.fat_goal_percentage, t.daily_anti_inflammatory_score,
      t.nutrition_quality_score, t.energy_level, t.hunger_satisfaction
    from activity_before as t;
  else
    -- A line that is the same before and after adds up to nothing and is left out.
    insert into private.activity_changes (
      feature, user_id, day, change, calories, protein, carbs, fat, score, quality, energy, hunger
    )
    select
      'tracking', c.user_id, c.tracking_date, sum(c.change), c.calories_consumed,
      c.protein_goal_percentage, c.carbs_goal_percentage, c.fat_goal_percentage,
      c.daily_anti_inflammatory_score, c.nutrition_quality_score, c.energy_level,
      c.hunger_satisfaction
    from (
      select
        a.user_id, a.tracking_date, 1 as change, a.calories_consumed, a.protein_goal_percentage,
        a.carbs_goal_percentage, a.fat_goal_percentage, a.daily_anti_inflammatory_score,
        a.nutrition_quality_score, a.energy_level, a.hunger_satisfaction
      from activity_after as a
      union all
      select
        b.user_id, b.tracking_date, -1, b.calories_consumed, b.protein_goal_percentage,
        b.carbs_goal_percentage, b.fat_goal_percentage, b.daily_anti_inflammatory_score,
        b.nutrition_quality_score, b.energy_level, b.hunger_satisfaction
      from activity_before as b
    ) as c
    group by
      c.user_id, c.tracking_date, c.calories_consumed, c.protein_goal_percentage,
      c.carbs_goal_percentage, c.fat_goal_percentage, c.daily_anti_inflammatory_score,
      c.nutrition_quality_score, c.energy_level, c.hunger_satisfaction
    having sum(c.change) <> 0;
  end if;
  return null;
end;
$$;

comment on function private.log_tracking() is
  'Trigger of public.daily_nutrition_tracking: notes what the statement adds to the rollups and what '
  'it takes away.';

revoke all on function private.log_tracking() from public;

-- A row of a transition table is of no type that would choose among functions of one name: hence a
-- trigger function for each feature, written once.
do $$
declare
  logged text;
begin
  foreach logged in array array['progress', 'plans', 'lists', 'recipes'] loop
    execute format(
      $template$
      create function private.log_%1$s()
      returns trigger
      language plpgsql
      security definer
      set search_path = ''
      as $body$
      -- @plpgsql_check_options: oldtable = activity_before, newtable = activity_after
      begin
        if tg_op = 'INSERT' then
          insert into private.activity_changes (feature, user_id, day, change)
          select '%1$s', a.user_id, d.day, count(*)
          from activity_after as a
          cross join lateral unnest(private.%1$s_days(a)) as d (day)
          group by a.user_id, d.day;
        elsif tg_op = 'DELETE' then
          insert into private.activity_changes (feature, user_id, day, change)
          select '%1$s', b.user_id, d.day, - count(*)
          from activity_before as b
          cross join lateral unnest(private.%1$s_days(b)) as d (day)
          group by b.user_id, d.day;
        else
          insert into private.activity_changes (feature, user_id, day, change)
          select '%1$s', c.user_id, c.day, sum(c.change)
          from (
            select a.user_id, d.day, 1 as change
            from activity_after as a
            cross join lateral unnest(private.%1$s_days(a)) as d (day)
            union all
            select b.user_id, d.day, -1
            from activity_before as b
            cross join lateral unnest(private.%1$s_days(b)) as d (day)
          ) as c
          group by c.user_id, c.day
          having sum(c.change) <> 0;
        end if;
        return null;
      end;
      $body$;

      comment on function private.log_%1$s() is
        'Trigger of the table that private.%1$s_days reads: notes the uses that the statement adds '
        'or takes away.';

      revoke all on function private.log_%1$s() from public;
      $template$, logged
    );
  end loop;
end;
$$;

create function private.log_accounts()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
-- @plpgsql_check_options: oldtable = activity_before, newtable = activity_after
begin
  if tg_op = 'INSERT' then
    insert into private.activity_changes (feature, user_id, change)
    select 'account', a.id, 1 from activity_after as a;
  else
    insert into private.activity_changes (feature, user_id, change)
    select 'account', b.id, -1 from activity_before as b;
  end if;
  return null;
end;
$$;

comment on function private.log_accounts() is
  'Trigger of public.users: accounts count in cohorts and engagement from the day they are made.';

revoke all on function private.log_accounts() from public;

create function private.log_truncation()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into private.activity_changes (feature, change) values ('everything', 0);
  return null;
end;
$$;

comment on function private.log_truncation() is
  'Trigger of the tables that the rollups count: an emptied table names no rows, so the next refresh '
  'counts everything anew.';

revoke all on function private.log_truncation() from public;

do $$
declare
  watched record;
begin
  for watched in
    select *
    from (values
      ('daily_nutrition_tracking', 'log_tracking'),
      ('user_progress', 'log_progress'),
      ('weekly_meal_plans', 'log_plans'),
      ('shopping_lists', 'log_lists'),
      ('user_recipe_interactions', 'log_recipes'),
      ('users', 'log_accounts')
    ) as w (relation, logger)
  loop
    execute format(
      'create trigger log_activity_on_insert after insert on public.%1$I
         referencing new table as activity_after
         for each statement execute function private.%2$I();
       create trigger log_activity_on_delete after delete on public.%1$I
         referencing old table as activity_before
         for each statement execute function private.%2$I();
       create trigger log_activity_on_truncate after truncate on public.%1$I
         for each statement execute function private.log_truncation();',
      watched.relation, watched.logger
    );
    if watched.relation <> 'users' then
      execute format(
        'create trigger log_activity_on_update after update on public.%1$I
           referencing old table as activity_before new table as activity_after
           for each statement execute function private.%2$I();',
        watched.relation, watched.logger
      );
    end if;
  end loop;
end;
$$;

-- 90_operations/triggers/audit.sql

-- Triggers of the audit and of the revisions of content.

-- ------------------------------------------------------------------------------------------------
-- Revisions of content
-- ------------------------------------------------------------------------------------------------

create function private.keep_revision()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  -- What migrations and seeds wrote before this trigger was there is kept when it is first changed.
  if tg_op = 'UPDATE' then
    insert into private.content_revisions
      (table_name, row_id, version, content, recorded_at, author_id)
    select
      tg_table_name, old.id, old.version, to_jsonb(old) - private.derived_columns(), old.updated_at,
      old.updated_by
    where new.version <> old.version and not exists (
      select
      from private.content_revisions as r
      where (r.table_name, r.row_id, r.version) = (tg_table_name, old.id, old.version)
    );
  end if;
  insert into private.content_revisions (table_name, row_id, version, content, author_id)
  select tg_table_name, new.id, new.version, to_jsonb(new) - private.derived_columns(), auth.uid()
  where tg_op = 'INSERT' or new.version <> old.version
  on conflict (table_name, row_id, version) do nothing;
  return null;
end;
$$;

comment on function private.keep_revision() is
  'Trigger of foods, recipes and food_combinations: keeps each version as it was saved, and the one '
  'before where none was. A write that makes no version (counts, derived columns) keeps nothing.';

revoke all on function private.keep_revision() from public;

-- ------------------------------------------------------------------------------------------------
-- Audit
-- ------------------------------------------------------------------------------------------------

create function private.audit_sensitive_changes()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  -- Arguments: the column that names the person concerned, and `content` where revisions keep the
  -- values of new rows already.
  before jsonb;
  after jsonb;
  one jsonb;
  changed text[];
  values_changed jsonb := '{}'::jsonb;
  batch bigint := nullif(current_setting('app.audit_batch', true), '')::bigint;
  salt constant uuid := gen_random_uuid();
begin
  -- What follows from the change of another row is recorded there.
  if tg_op = 'UPDATE' and private.keeps_row() then
    return null;
  end if;
  before := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  one := coalesce(after, before);
  changed := array(
    select k
    from jsonb_object_keys(one) as k
    where before -> k is distinct from after -> k
      and k <> all (private.derived_columns())
      and not (coalesce(before -> k, 'null') = 'null' and coalesce(after -> k, 'null') = 'null')
    order by k
  );
  if changed = '{}' then
    return null;
  end if;
  -- A deleted row is kept by the trash if at all: the log must not outlive the data of a person.
  if tg_op = 'UPDATE' or (tg_op = 'INSERT' and tg_argv[1] is null) then
    values_changed := (
      select jsonb_object_agg(
        k, jsonb_build_array(private.audited_value(before -> k), private.audited_value(after -> k))
      )
      from unnest(changed) as k
    );
  end if;
  insert into private.audit_log (
    batch, opens_batch, occurred_at, actor_id, actor_role, table_name, row_id, subject_id, action,
    changed_keys, payload, payload_salt, payload_digest, request
  )
  values (
    coalesce(batch, nextval('private.audit_batches')),
    batch is null,
    clock_timestamp(),
    auth.uid(),
    coalesce(nullif(nullif(current_setting('role', true), 'none'), ''), session_user),
    tg_table_schema || '.' || tg_table_name,
    coalesce(one ->> 'id', concat_ws('/', one ->> 'user_id', one ->> 'role')),
    (one ->> tg_argv[0])::uuid,
    lower(tg_op),
    changed,
    values_changed,
    salt::text,
    -- As private.digest_of, without its call.
    encode(sha256(convert_to(salt::text || values_changed::text, 'UTF8')), 'hex'),
    private.audit_request()
  );
  if batch is null then
    perform set_config('app.audit_batch', currval('private.audit_batches')::text, true);
  end if;
  return null;
end;
$$;

comment on function private.audit_sensitive_changes() is
  'Trigger of content, accounts, staff, subscriptions, profiles, goals and saved views: records who '
  'changed which columns, when and from where, whether a person, SQL or a job did it.';

revoke all on function private.audit_sensitive_changes() from public;

create function private.seal_audit()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  head record;
  held bigint;
  link text;
begin
  select h.sequence + 1 as sequence, h.hash into head from private.audit_head as h for update;
  select count(*) into held from private.audit_log as e where e.batch = new.batch;
  link := private.link_hash(head.hash, head.sequence, new.batch, held);
  insert into private.audit_links (sequence, batch, entries, previous_hash, hash)
  values (head.sequence, new.batch, held, head.hash, link);
  update private.audit_head set sequence = head.sequence, hash = link;
  -- What the transaction still writes, after SET CONSTRAINTS, opens another batch.
  perform set_config('app.audit_batch', '', true);
  return null;
end;
$$;

comment on function private.seal_audit() is
  'Deferred trigger of private.audit_log, once a transaction: adds its link to the chain.';

revoke all on function private.seal_audit() from public;

create constraint trigger audit_log_seal
  after insert on private.audit_log
  deferrable initially deferred
  for each row when (new.opens_batch)
  execute function private.seal_audit();

do $$
declare
  audited record;
  -- Counts change with every like, and nobody edits them.
  edits constant text := 'update of name, slug, description, ingredients, instructions, servings,
    prep_time_minutes, cook_time_minutes, difficulty_level, meal_type, diet_tags, season, cuisine,
    cooking_methods, cost_per_serving_euro, is_featured, is_published, published_at';
begin
  for audited in
    select a.*, case a.name when 'public.recipes' then edits else 'update' end as updates
    from (values
      ('public.foods', '''none'', ''content'''),
      ('public.recipes', '''none'', ''content'''),
      ('public.food_combinations', '''none'', ''content'''),
      ('public.users', '''id'''),
      ('public.user_profiles', '''user_id'''),
      ('public.nutrition_goals', '''user_id'''),
      ('public.subscriptions', '''user_id'''),
      ('public.saved_views', '''user_id'''),
      ('private.staff', '''user_id''')
    ) as a (name, arguments)
  loop
    execute format(
      'create trigger audit_sensitive_changes_trigger
       after insert or delete or %s on %s
       for each row execute function private.audit_sensitive_changes(%s)',
      audited.updates, audited.name, audited.arguments
    );
    if audited.arguments like '%content%' then
      execute format(
        'create trigger keep_revision after insert or %s on %s
         for each row execute function private.keep_revision()', audited.updates, audited.name
      );
    end if;
  end loop;
end;
$$;

create function private.forget_audited_person()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.erase_audit_payload(old.id);
  return null;
end;
$$;

comment on function private.forget_audited_person() is
  'Trigger of public.users: a deleted account takes its values out of the audit log.';

revoke all on function private.forget_audited_person() from public;

create trigger zz_forget_audited_person
  after delete on public.users
  for each row execute function private.forget_audited_person();

-- 90_operations/triggers/every_table.sql

-- Triggers that many tables share, set by loops over them: refusals in words, times, versions, and one
-- row at a time.

-- ------------------------------------------------------------------------------------------------
-- Refusals in words
-- ------------------------------------------------------------------------------------------------

do $$
declare
  relation record;
begin
  for relation in
    select
      t.oid::regclass as name,
      string_agg(quote_ident(d.field), ', ' order by d.field) as fields,
      string_agg(format('%L, %L', d.field, 'check_' || d.kind), ', ' order by d.field)
        filter (where d.field is not null) as documents
    from pg_catalog.pg_class as t
    left join lateral (
      select m.found[1] as kind, m.found[2] as field
      from pg_catalog.pg_constraint as c
      cross join lateral regexp_match(
        pg_get_expr(c.conbin, c.conrelid), 'is_right\(''(\w+)''::text, (\w+)\)'
      ) as m (found)
      where c.conrelid = t.oid and c.contype = 'c' and m.found is not null
    ) as d on true
    where
      t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
      and t.relname not in ('nutrients', 'recipe_ingredients')
    group by t.oid, t.relname
    order by t.relname
  loop
    if relation.documents is not null then
      execute format(
        'create trigger "0_refuse_bad_documents" before insert or update of %s on %s for each row
         when (nullif(current_setting(''request.jwt.claims'', true), '''') is not null)
         execute function private.refuse_bad_documents(%s)',
        relation.fields, relation.name, relation.documents
      );
    end if;
    perform private.watch_values(relation.name);
  end loop;
end;
$$;

do $$
declare
  relation text;
begin
  for relation in select t.table_name from private.restorable_tables as t order by 1 loop
    execute format(
      'create trigger zz_refuse_taken before insert or update on public.%I for each row
       when (nullif(current_setting(''request.jwt.claims'', true), '''') is not null)
       execute function private.refuse_taken()', relation
    );
  end loop;
end;
$$;

-- ------------------------------------------------------------------------------------------------
-- Times and versions
-- ------------------------------------------------------------------------------------------------

do $$
declare
  relation text;
begin
  foreach relation in array array[
    'user_profiles', 'user_preferences', 'weekly_meal_plans', 'shopping_lists', 'nutrition_goals',
    'daily_nutrition_tracking', 'user_progress', 'subscriptions', 'user_recipe_interactions',
    'saved_views'
  ] loop
    execute format(
      'create trigger %I before insert or update on public.%I
       for each row execute function private.stamp()', relation || '_stamp', relation
    );
  end loop;
  foreach relation in array array[
    'weekly_meal_plans', 'nutrition_goals', 'subscriptions', 'saved_views'
  ] loop
    execute format(
      'create trigger %I before insert or update on public.%I
       for each row execute function private.lock_version()', relation || '_1_lock_version', relation
    );
  end loop;
end;
$$;

-- ------------------------------------------------------------------------------------------------
-- One row at a time, from the version that was seen
-- ------------------------------------------------------------------------------------------------

do $$
declare
  relation record;
begin
  for relation in
    select t.relname as name, exists (
      select from pg_catalog.pg_attribute as a where a.attrelid = t.oid and a.attname = 'version'
    ) as versioned
    from pg_catalog.pg_class as t
    where t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
    order by t.relname
  loop
    continue when not relation.versioned and relation.name <> 'users';
    execute format(
      'create trigger %2$I before update on public.%1$I
       for each statement execute function private.guard_rows()',
      relation.name, relation.name || '_1_begin_rows'
    );
    -- Between check_version and lock_version, by its name.
    execute format(
      'create trigger %2$I before update on public.%1$I
       for each row execute function private.guard_rows(%3$L)',
      relation.name, relation.name || '_1_guard_rows',
      case when relation.versioned then 'versioned' else 'whole' end
    );
    continue when not relation.versioned;
    execute format(
      'create trigger %2$I before update of version on public.%1$I
       for each row execute function private.check_version()',
      relation.name, relation.name || '_1_check_version'
    );
    execute format(
      'create trigger %2$I after delete on public.%1$I referencing old table as deleted
       for each statement execute function private.guard_deletion()',
      relation.name, relation.name || '_guard_deletion'
    );
  end loop;
end;
$$;

-- 90_operations/triggers/saved_views.sql

-- Triggers of saved views. Version and times: every_table.sql.

create function private.check_saved_view()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  -- As many lists as one finds one's way among, and a bound to what one account can fill.
  most constant integer := 50;
begin
  new.name := regexp_replace(private.visible_text(new.name), '\s+', ' ', 'g');
  -- A restore has its own order, and judges conflicts itself.
  if private.keeps_row() then
    return new;
  end if;
  if tg_op = 'UPDATE' then
    -- An account that goes leaves the team's views.
    if pg_trigger_depth() = 1 or new.user_id is not null then
      new.user_id := old.user_id;
    end if;
    new.resource := old.resource;
  elsif auth.uid() is not null then
    -- Row level security refuses it next: nothing is told of the views that others have.
    if new.user_id is distinct from auth.uid() or new.resource <> all (private.listable()) then
      return new;
    end if;
    -- One after another, so that none slips past the limit.
    perform from public.users as u where u.id = new.user_id for no key update;
    if (select count(*) from public.saved_views as v where v.user_id = new.user_id) >= most then
      perform private.fail(422, 'too_many_views', '', most::text);
    end if;
  end if;
  if auth.uid() is not null and exists (
    select
    from public.saved_views as v
    where
      v.id <> new.id and v.resource = new.resource and lower(v.name) = lower(new.name)
      and v.is_shared = new.is_shared and (new.is_shared or v.user_id = new.user_id)
  ) then
    perform private.fail(
      409, case when new.is_shared then 'team_view_name_taken' else 'view_name_taken' end, 'name',
      new.name
    );
  end if;
  return new;
end;
$$;

comment on function private.check_saved_view() is
  'Trigger of saved_views: trims the name, keeps owner and list, and refuses in words, of a view that one '
  'may keep, a name that is taken (PT409) and one too many (PT422).';

revoke all on function private.check_saved_view() from public;

create trigger saved_views_3_check
  before insert or update on public.saved_views
  for each row execute function private.check_saved_view();

create function private.leave_team_views()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.saved_views as v set user_id = null where v.user_id = old.id and v.is_shared;
  return old;
end;
$$;

comment on function private.leave_team_views() is
  'Trigger of public.users: an account that is deleted leaves its views of the team to the team.';

revoke all on function private.leave_team_views() from public;

create trigger leave_team_views
  before delete on public.users
  for each row execute function private.leave_team_views();
