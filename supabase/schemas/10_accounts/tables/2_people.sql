-- What a person says of themselves: profile and preferences, with the checks of their documents.

-- ------------------------------------------------------------------------------------------------
-- Documents
-- ------------------------------------------------------------------------------------------------

create function private.check_meal_times(document jsonb, root text default 'meal_times')
returns table (path text, code text, args text[])
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return query
    select wrong.path, replace(wrong.code, 'unknown_key', 'unknown_meal'), wrong.args
    from private.check_objects(jsonb_build_array(document), array[root], '[
      {"field": "petit_dejeuner", "kind": "time"},
      {"field": "dejeuner", "kind": "time"},
      {"field": "diner", "kind": "time"},
      {"field": "collation", "kind": "time"}
    ]') as wrong;
end;
$$;

comment on function private.check_meal_times(jsonb, text) is
  'What is wrong with user_preferences.meal_times: {meal: "HH:MM"}, any may be absent. No row when '
  'it is right. Callable by writers, whose rows the constraint checks.';

revoke all on function private.check_meal_times(jsonb, text) from public;
grant execute on function private.check_meal_times(jsonb, text) to authenticated, service_role;

create function private.check_notifications(
  document jsonb, root text default 'notification_preferences'
)
returns table (path text, code text, args text[])
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return query
    select wrong.*
    from private.check_objects(jsonb_build_array(document), array[root], '[
    {"field": "email", "kind": "boolean"},
    {"field": "push", "kind": "boolean"},
    {"field": "meal_reminders", "kind": "boolean"},
    {"field": "shopping_reminders", "kind": "boolean"},
    {"field": "progress_reminders", "kind": "boolean"},
    {"field": "weekly_summary", "kind": "boolean"},
    {"field": "newsletter", "kind": "boolean"}
  ]') as wrong;
end;
$$;

comment on function private.check_notifications(jsonb, text) is
  'What is wrong with user_preferences.notification_preferences: {email, push, meal_reminders, '
  'shopping_reminders, progress_reminders, weekly_summary, newsletter: boolean}, any may be absent. '
  'No row when it is right. Callable by writers, whose rows the constraint checks.';

revoke all on function private.check_notifications(jsonb, text) from public;
grant execute on function private.check_notifications(jsonb, text) to authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- People: profile and preferences
-- ------------------------------------------------------------------------------------------------

create table public.user_profiles (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null unique references public.users (id) on delete cascade,
  first_name text constraint user_profiles_first_name_length check (length(first_name) <= 100),
  last_name text constraint user_profiles_last_name_length check (length(last_name) <= 100),
  birth_date date
    constraint user_profiles_birth_date_range check (birth_date between '1900-01-01' and '2200-01-01'),
  gender public.gender not null default 'non_precise',
  weight_kg numeric(5, 2)
    constraint user_profiles_weight_range check (weight_kg between 30 and 300),
  height_cm numeric(5, 1)
    constraint user_profiles_height_range check (height_cm between 100 and 250),
  activity_level public.activity_level not null default 'sedentaire',
  health_goals text[] not null default '{}' constraint user_profiles_health_goals_are_known
    check (private.lists_only(health_goals, private.health_goal_keys())),
  target_weight_kg numeric(5, 2)
    constraint user_profiles_target_weight_range check (target_weight_kg between 30 and 300),
  target_change_kg_per_week numeric(3, 2) constraint user_profiles_target_change_range
    check (target_change_kg_per_week between -1 and 0.5),
  is_pregnant boolean not null default false,
  is_lactating boolean not null default false,
  food_restrictions text[] not null default '{}' constraint user_profiles_restrictions_are_known
    check (private.lists_only(food_restrictions, private.diet_keys())),
  allergies text[] not null default '{}' constraint user_profiles_allergies_are_known
    check (private.lists_only(allergies, private.allergen_keys())),
  bmr_calories integer
    constraint user_profiles_bmr_range check (bmr_calories between 100 and 10000),
  daily_calorie_needs integer
    constraint user_profiles_needs_range check (daily_calorie_needs between 100 and 20000),
  daily_protein_needs_g numeric(6, 1)
    constraint user_profiles_protein_range check (daily_protein_needs_g between 0 and 1000),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

alter table public.user_profiles enable row level security;
revoke all on table public.user_profiles from anon, authenticated, service_role;
grant select, insert, update, delete on table public.user_profiles to authenticated, service_role;

comment on table public.user_profiles is
  'Body, goals and allergies of a person: health data. The person reads and writes it; staff read '
  'it under a grant of open_personal_access.';
comment on column public.user_profiles.id is 'Identifier; never changes.';
comment on column public.user_profiles.user_id is 'Whose profile; one each.';
comment on column public.user_profiles.first_name is 'First name.';
comment on column public.user_profiles.last_name is 'Last name.';
comment on column public.user_profiles.birth_date is 'Birth date; the age must be 18 to 100.';
comment on column public.user_profiles.gender is 'Sets the constant of the metabolic rate.';
comment on column public.user_profiles.weight_kg is 'Weight, kg.';
comment on column public.user_profiles.height_cm is 'Height, cm.';
comment on column public.user_profiles.activity_level is 'Sets the activity factor.';
comment on column public.user_profiles.health_goals is 'Of private.health_goal_keys().';
comment on column public.user_profiles.target_weight_kg is 'Weight wanted, kg.';
comment on column public.user_profiles.target_change_kg_per_week is
  'Pace wanted, kg per week; negative to lose.';
comment on column public.user_profiles.is_pregnant is 'Excludes losing weight; needs more protein.';
comment on column public.user_profiles.is_lactating is
  'Excludes losing weight; needs more protein.';
comment on column public.user_profiles.food_restrictions is 'Diets kept, of private.diet_keys().';
comment on column public.user_profiles.allergies is 'Of private.allergen_keys().';
comment on column public.user_profiles.bmr_calories is
  'Basal metabolic rate, kcal per day; kept by trigger.';
comment on column public.user_profiles.daily_calorie_needs is
  'Energy need with activity and goal, kcal per day; kept by trigger.';
comment on column public.user_profiles.daily_protein_needs_g is
  'Protein need, g per day; kept by trigger.';
comment on column public.user_profiles.version is
  'Counts the writes; send it back to detect a stale save.';
comment on column public.user_profiles.created_at is 'When the profile was made.';
comment on column public.user_profiles.updated_at is 'When it last changed.';

create table public.user_preferences (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null unique references public.users (id) on delete cascade,
  favorite_cuisines text[] not null default '{}' constraint user_preferences_cuisines_are_known
    check (private.lists_only(favorite_cuisines, private.cuisine_keys())),
  preferred_cooking_methods text[] not null default '{}'
    constraint user_preferences_cooking_methods_are_known
    check (private.lists_only(preferred_cooking_methods, private.cooking_method_keys())),
  meal_times jsonb not null default '{}' constraint user_preferences_meal_times_are_right
    check (private.is_right('meal_times', meal_times)),
  notification_preferences jsonb not null default '{}'
    constraint user_preferences_notifications_are_right
    check (private.is_right('notifications', notification_preferences)),
  ai_personalization_data jsonb not null default '{}' constraint user_preferences_ai_data_is_object
    check (
      jsonb_typeof(ai_personalization_data) = 'object'
      and length(ai_personalization_data::text) <= 65536
    ),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

alter table public.user_preferences enable row level security;
revoke all on table public.user_preferences from anon, authenticated, service_role;
grant select, insert, update, delete on table public.user_preferences
  to authenticated, service_role;

comment on table public.user_preferences is
  'Tastes and settings of a person, who alone reads and writes them; staff read them under a '
  'grant, because ai_personalization_data may tell of health.';
comment on column public.user_preferences.id is 'Identifier; never changes.';
comment on column public.user_preferences.user_id is 'Whose preferences; one row each.';
comment on column public.user_preferences.favorite_cuisines is 'Of private.cuisine_keys().';
comment on column public.user_preferences.preferred_cooking_methods is
  'Of private.cooking_method_keys().';
comment on column public.user_preferences.meal_times is '{meal: "HH:MM"}, see check_meal_times.';
comment on column public.user_preferences.notification_preferences is
  '{channel or topic: boolean}, see check_notifications.';
comment on column public.user_preferences.ai_personalization_data is
  'What the assistant keeps, free form, at most 64 kB.';
comment on column public.user_preferences.created_at is 'When the row was made.';
comment on column public.user_preferences.updated_at is 'When it last changed.';
