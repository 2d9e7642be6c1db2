-- Goals, tracked days and progress: health data, with the checks of their documents.

-- ------------------------------------------------------------------------------------------------
-- Documents
-- ------------------------------------------------------------------------------------------------

create function private.check_tracking(document jsonb, root text default 'consumed_nutrition')
returns table (path text, code text, args text[])
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  if jsonb_typeof(document) is distinct from 'object' then
    return query select root, 'not_an_object', '{}'::text[];
    return;
  end if;
  return query
    select
      root || '.' || left(e.key, 60),
      found.code,
      case found.code
        when 'unknown_nutrient' then array[left(e.key, 60)]
        when 'out_of_range' then array['0', '10000000']
        else '{}'
      end
    from jsonb_each(document) as e
    cross join lateral (
      select case
        when e.key !~ '^[a-z0-9_]{1,40}_(kj|kcal|g|mg|ug)$' then 'unknown_nutrient'
        when jsonb_typeof(e.value) <> 'number' then 'not_a_number'
        when e.value::numeric not between 0 and 10000000 then 'out_of_range'
      end as code
      offset 0
    ) as found
    where found.code is not null
    order by e.key
    limit 50;
end;
$$;

comment on function private.check_tracking(jsonb, text) is
  'What is wrong with daily_nutrition_tracking.consumed_nutrition, .daily_targets or '
  'recipes.nutrition_facts: {nutrient: number}, keys as in public.nutrients, unknown is absent. No '
  'row when it is right; whether the nutrient exists is for the trigger. Callable by writers, '
  'whose rows the constraint checks.';

revoke all on function private.check_tracking(jsonb, text) from public;
grant execute on function private.check_tracking(jsonb, text) to authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Goals, tracking and progress: health data
-- ------------------------------------------------------------------------------------------------

create table public.nutrition_goals (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  daily_calories_target integer not null
    constraint nutrition_goals_calories_range check (daily_calories_target between 1200 and 6000),
  protein_target_g numeric(6, 1)
    constraint nutrition_goals_protein_range check (protein_target_g between 0 and 1000),
  carbs_target_g numeric(6, 1)
    constraint nutrition_goals_carbs_range check (carbs_target_g between 0 and 2000),
  fat_target_g numeric(6, 1)
    constraint nutrition_goals_fat_range check (fat_target_g between 0 and 1000),
  fiber_target_g numeric(6, 1)
    constraint nutrition_goals_fiber_range check (fiber_target_g between 0 and 200),
  anti_inflammatory_foods_per_day integer
    constraint nutrition_goals_foods_range check (anti_inflammatory_foods_per_day between 0 and 50),
  sodium_limit_mg numeric(7, 1)
    constraint nutrition_goals_sodium_range check (sodium_limit_mg between 0 and 20000),
  sugar_limit_g numeric(6, 1)
    constraint nutrition_goals_sugar_range check (sugar_limit_g between 0 and 1000),
  valid_from date not null default current_date
    constraint nutrition_goals_from_range check (valid_from between '2000-01-01' and '2200-01-01'),
  valid_until date
    constraint nutrition_goals_until_range check (valid_until between '2000-01-01' and '2200-01-01'),
  is_active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint nutrition_goals_period_is_forward check (valid_until >= valid_from)
);

create index nutrition_goals_user_id_idx on public.nutrition_goals (user_id, valid_from desc);
create unique index nutrition_goals_one_active_key on public.nutrition_goals (user_id)
  where is_active;

alter table public.nutrition_goals enable row level security;
revoke all on table public.nutrition_goals from anon, authenticated, service_role;
grant select, insert, update, delete on table public.nutrition_goals
  to authenticated, service_role;

comment on table public.nutrition_goals is
  'Daily targets of a person: health data. The person reads and writes them, one active at a time; '
  'staff read them under a grant of open_personal_access.';
comment on column public.nutrition_goals.id is 'Identifier; never changes.';
comment on column public.nutrition_goals.user_id is 'Whose goals.';
comment on column public.nutrition_goals.daily_calories_target is 'Energy, kcal per day.';
comment on column public.nutrition_goals.protein_target_g is 'Protein, g per day.';
comment on column public.nutrition_goals.carbs_target_g is 'Carbohydrates, g per day.';
comment on column public.nutrition_goals.fat_target_g is 'Fat, g per day.';
comment on column public.nutrition_goals.fiber_target_g is 'Dietary fibre, g per day.';
comment on column public.nutrition_goals.anti_inflammatory_foods_per_day is
  'Anti-inflammatory foods to eat per day.';
comment on column public.nutrition_goals.sodium_limit_mg is 'Most sodium, mg per day.';
comment on column public.nutrition_goals.sugar_limit_g is 'Most sugars, g per day.';
comment on column public.nutrition_goals.valid_from is 'First day.';
comment on column public.nutrition_goals.valid_until is 'Last day; NULL for open.';
comment on column public.nutrition_goals.is_active is 'The goals in force; one row each at most.';
comment on column public.nutrition_goals.version is
  'Counts the writes; send it back to detect a stale save.';
comment on column public.nutrition_goals.created_at is 'When they were set.';
comment on column public.nutrition_goals.updated_at is 'When they last changed.';

-- The largest table: its constraints on documents are plain expressions, a tenth of the cost of a
-- function. They leave the names of nutrients to the trigger.
create table public.daily_nutrition_tracking (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  tracking_date date not null constraint daily_nutrition_tracking_date_range
    check (tracking_date between '2000-01-01' and '2200-01-01'),
  consumed_nutrition jsonb not null default '{}'
    constraint daily_nutrition_tracking_consumed_is_right
    check (
      jsonb_typeof(consumed_nutrition) = 'object'
      and not jsonb_path_exists(
        consumed_nutrition, 'strict $.* ? (@.type() != "number" || @ < 0 || @ > 10000000)'
      )
    ),
  daily_targets jsonb not null default '{}' constraint daily_nutrition_tracking_targets_are_right
    check (
      jsonb_typeof(daily_targets) = 'object'
      and not jsonb_path_exists(
        daily_targets, 'strict $.* ? (@.type() != "number" || @ < 0 || @ > 10000000)'
      )
    ),
  calories_consumed integer constraint daily_nutrition_tracking_calories_range
    check (calories_consumed between 0 and 20000),
  protein_goal_percentage numeric(6, 1) constraint daily_nutrition_tracking_protein_range
    check (protein_goal_percentage between 0 and 10000),
  carbs_goal_percentage numeric(6, 1) constraint daily_nutrition_tracking_carbs_range
    check (carbs_goal_percentage between 0 and 10000),
  fat_goal_percentage numeric(6, 1) constraint daily_nutrition_tracking_fat_range
    check (fat_goal_percentage between 0 and 10000),
  daily_anti_inflammatory_score numeric(3, 1) constraint daily_nutrition_tracking_score_range
    check (daily_anti_inflammatory_score between 1 and 10),
  nutrition_quality_score numeric(4, 1) constraint daily_nutrition_tracking_quality_range
    check (nutrition_quality_score between 0 and 100),
  energy_level smallint
    constraint daily_nutrition_tracking_energy_range check (energy_level between 1 and 10),
  hunger_satisfaction smallint
    constraint daily_nutrition_tracking_hunger_range check (hunger_satisfaction between 1 and 10),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint daily_nutrition_tracking_day_key unique (user_id, tracking_date)
);

create index daily_nutrition_tracking_date_idx on public.daily_nutrition_tracking
  using brin (tracking_date);

alter table public.daily_nutrition_tracking enable row level security;
revoke all on table public.daily_nutrition_tracking from anon, authenticated, service_role;
grant select, insert, update, delete on table public.daily_nutrition_tracking
  to authenticated, service_role;

comment on table public.daily_nutrition_tracking is
  'What a person ate on a day, one row each: health data. The person reads and writes it; staff '
  'read it under a grant of open_personal_access.';
comment on column public.daily_nutrition_tracking.id is 'Identifier; never changes.';
comment on column public.daily_nutrition_tracking.user_id is 'Whose day.';
comment on column public.daily_nutrition_tracking.tracking_date is 'The day.';
comment on column public.daily_nutrition_tracking.consumed_nutrition is
  '{nutrient: number} eaten; unknown is an absent key. See check_tracking.';
comment on column public.daily_nutrition_tracking.daily_targets is
  '{nutrient: number} aimed at on that day.';
comment on column public.daily_nutrition_tracking.calories_consumed is 'Energy eaten, kcal.';
comment on column public.daily_nutrition_tracking.protein_goal_percentage is
  'Protein eaten, % of the target.';
comment on column public.daily_nutrition_tracking.carbs_goal_percentage is
  'Carbohydrates eaten, % of the target.';
comment on column public.daily_nutrition_tracking.fat_goal_percentage is
  'Fat eaten, % of the target.';
comment on column public.daily_nutrition_tracking.daily_anti_inflammatory_score is
  'Score of the day, 1 to 10.';
comment on column public.daily_nutrition_tracking.nutrition_quality_score is
  'How near the day came to its targets, 0 to 100.';
comment on column public.daily_nutrition_tracking.energy_level is 'Energy felt, 1 to 10.';
comment on column public.daily_nutrition_tracking.hunger_satisfaction is
  'Hunger stilled, 1 to 10.';
comment on column public.daily_nutrition_tracking.created_at is 'When the day was first noted.';
comment on column public.daily_nutrition_tracking.updated_at is 'When it last changed.';

create table public.user_progress (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  recorded_date date not null constraint user_progress_date_range
    check (recorded_date between '2000-01-01' and '2200-01-01'),
  weight_kg numeric(5, 2)
    constraint user_progress_weight_range check (weight_kg between 30 and 300),
  body_fat_percentage numeric(4, 1)
    constraint user_progress_body_fat_range check (body_fat_percentage between 3 and 70),
  energy_level smallint constraint user_progress_energy_range check (energy_level between 1 and 10),
  sleep_quality smallint
    constraint user_progress_sleep_range check (sleep_quality between 1 and 10),
  mood_score smallint constraint user_progress_mood_range check (mood_score between 1 and 10),
  inflammation_feeling smallint
    constraint user_progress_inflammation_range check (inflammation_feeling between 1 and 10),
  meals_followed_percentage numeric(4, 1)
    constraint user_progress_followed_range check (meals_followed_percentage between 0 and 100),
  progress_photos_urls text[] not null default '{}' constraint user_progress_photos_are_a_list
    check (private.lists_texts(progress_photos_urls, 20, 2000)),
  notes text constraint user_progress_notes_length check (length(notes) <= 5000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint user_progress_day_key unique (user_id, recorded_date)
);

alter table public.user_progress enable row level security;
revoke all on table public.user_progress from anon, authenticated, service_role;
grant select, insert, update, delete on table public.user_progress to authenticated, service_role;

comment on table public.user_progress is
  'How body and well-being of a person change, one row a day at most: health data. The person reads '
  'and writes it; staff read it under a grant of open_personal_access.';
comment on column public.user_progress.id is 'Identifier; never changes.';
comment on column public.user_progress.user_id is 'Whose progress.';
comment on column public.user_progress.recorded_date is 'The day.';
comment on column public.user_progress.weight_kg is 'Weight, kg.';
comment on column public.user_progress.body_fat_percentage is 'Body fat, %.';
comment on column public.user_progress.energy_level is 'Energy felt, 1 to 10.';
comment on column public.user_progress.sleep_quality is 'Sleep, 1 to 10.';
comment on column public.user_progress.mood_score is 'Mood, 1 to 10.';
comment on column public.user_progress.inflammation_feeling is
  'Inflammation felt, 1 (none) to 10 (strong).';
comment on column public.user_progress.meals_followed_percentage is
  'Share of the planned meals that were eaten, %.';
comment on column public.user_progress.progress_photos_urls is 'Addresses of photos.';
comment on column public.user_progress.notes is 'Notes of the person.';
comment on column public.user_progress.created_at is 'When it was noted.';
comment on column public.user_progress.updated_at is 'When it last changed.';
