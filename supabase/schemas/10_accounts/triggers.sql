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
  said jsonb := case
    when jsonb_typeof(new.raw_user_meta_data) = 'object' then new.raw_user_meta_data
    else '{}'
  end;
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
  'Trigger of auth.users: keeps public.users equal to it. Names too long are cut rather than '
  'refused: a mirror must never keep anyone from signing in.';

revoke all on function private.mirror_user() from public;

create function private.forget_user()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  delete from public.users where id = old.id;
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
  'would tell.';

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
  years constant integer := date_part(
    'year', age(current_date, new.birth_date)
  )::integer;
  rate constant numeric := private.basal_rate(new.weight_kg, new.height_cm, years, new.gender);
begin
  new.bmr_calories := round(rate)::integer;
  new.daily_calorie_needs := private.calorie_target(
    rate,
    rate * private.activity_factor(new.activity_level),
    new.gender,
    case
      when new.health_goals @> '{perdre_du_poids}' then 'perte'
      when new.health_goals @> '{prendre_du_poids}' then 'prise'
      else 'maintien'
    end
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
