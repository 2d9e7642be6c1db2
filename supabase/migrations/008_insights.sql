-- Insights: what the team reads about use, engagement, retention and nutrition. They rest on daily
-- rollups that cost what changed since the last refresh, late and corrected rows included, and not
-- the history:
--
--   a write     statement triggers add signed lines to private.activity_changes, in its transaction;
--   a refresh   takes those lines and adds them to the rollups (private.fold_changes);
--   a reading   sums a few hundred rollup rows, for any window of days.
--
-- Sums and counts add up line by line. Distinct people do not, hence two devices: people of a month
-- are counted by looking whether the person has any day left in it, and "used within the last N
-- days" reads a histogram of last uses, which slides by itself as days pass.

-- ------------------------------------------------------------------------------------------------
-- Who may ask
-- ------------------------------------------------------------------------------------------------

create function private.require_role(variadic roles text[])
returns void
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  -- The role of the session stays that of the request inside SECURITY DEFINER; jobs have none.
  if current_setting('role', true) in ('anon', 'authenticated', 'service_role')
    and not private.has_role(variadic roles)
  then
    perform private.fail(403, 'forbidden', '');
  end if;
end;
$$;

comment on function private.require_role(text[]) is
  'Refuses (PT403) a request of somebody who holds none of the roles. The owner of the database at a '
  'SQL prompt, and jobs, pass. Callable by every API role.';

revoke all on function private.require_role(text[]) from public;
grant execute on function private.require_role(text[]) to anon, authenticated, service_role;

create function private.require_admin()
returns void
language sql
stable
security definer
set search_path = ''
as $$
  select private.require_role('admin');
$$;

comment on function private.require_admin() is
  'Refuses (PT403) a request of anyone but an admin; the owner of the database and jobs pass. '
  'Callable by signed-in people.';

revoke all on function private.require_admin() from public;
grant execute on function private.require_admin() to authenticated;

-- ------------------------------------------------------------------------------------------------
-- Days and uses
-- ------------------------------------------------------------------------------------------------

create function private.day_of(moment timestamptz)
returns date
language sql
immutable
parallel safe
set search_path = ''
as $$
  select (moment at time zone 'Europe/Paris')::date;
$$;

comment on function private.day_of(timestamptz) is
  'The calendar day of a moment in Paris, where the people of the product live. Callable by '
  'signed-in people, for views of the API.';

revoke all on function private.day_of(timestamptz) from public;
grant execute on function private.day_of(timestamptz) to authenticated, service_role;

create function private.today()
returns date
language sql
stable
parallel safe
set search_path = ''
as $$
  select private.day_of(now());
$$;

comment on function private.today() is
  'The calendar day in Paris. Callable by signed-in people, for views of the API.';

revoke all on function private.today() from public;
grant execute on function private.today() to authenticated, service_role;

-- What counts as a use of a feature, and on which days: the trigger and the recount of everything share
-- these definitions.

create function private.progress_days(used public.user_progress)
returns date[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array[used.recorded_date];
$$;

comment on function private.progress_days(public.user_progress) is
  'The day of a progress note. Called by the rollups.';

revoke all on function private.progress_days(public.user_progress) from public;

create function private.plans_days(used public.weekly_meal_plans)
returns date[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array[private.day_of(used.created_at)];
$$;

comment on function private.plans_days(public.weekly_meal_plans) is
  'The day on which a plan was made, in Paris. Called by the rollups.';

revoke all on function private.plans_days(public.weekly_meal_plans) from public;

create function private.lists_days(used public.shopping_lists)
returns date[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when not used.is_auto_generated or used.items @? '$[*] ? (@.checked == true)'
      then array[private.day_of(used.updated_at)]
    else '{}'
  end;
$$;

comment on function private.lists_days(public.shopping_lists) is
  'The day on which a shopping list was last used, in Paris: a list that the plan made by itself '
  'counts once somebody ticks something on it. Called by the rollups.';

revoke all on function private.lists_days(public.shopping_lists) from public;

create function private.recipes_days(used public.user_recipe_interactions)
returns date[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array(select private.day_of(t) from unnest(used.times_cooked) as t)
    || private.day_of(coalesce(used.last_viewed_at, used.created_at));
$$;

comment on function private.recipes_days(public.user_recipe_interactions) is
  'The days on which a recipe was cooked, one for each time, and last seen, in Paris. Called by the '
  'rollups.';

revoke all on function private.recipes_days(public.user_recipe_interactions) from public;

create view private.activity_facts as
select 'tracking' as feature, t.user_id, t.tracking_date as day
from public.daily_nutrition_tracking as t
union all
select 'progress', p.user_id, d.day
from public.user_progress as p
cross join lateral unnest(private.progress_days(p)) as d (day)
union all
select 'plans', w.user_id, d.day
from public.weekly_meal_plans as w
cross join lateral unnest(private.plans_days(w)) as d (day)
union all
select 'lists', l.user_id, d.day
from public.shopping_lists as l
cross join lateral unnest(private.lists_days(l)) as d (day)
union all
select 'recipes', i.user_id, d.day
from public.user_recipe_interactions as i
cross join lateral unnest(private.recipes_days(i)) as d (day);

revoke all on table private.activity_facts from anon, authenticated, service_role;

comment on view private.activity_facts is
  'Every use of a main feature: a tracked day, a progress note, a meal plan made, a shopping list '
  'used, a recipe seen or cooked. The whole history: for recounting, never for a screen.';

-- ------------------------------------------------------------------------------------------------
-- What changed since the last refresh
-- ------------------------------------------------------------------------------------------------

create table private.activity_changes (
  id bigint generated always as identity primary key,
  feature text not null constraint activity_changes_feature_is_known check (
    feature in ('tracking', 'progress', 'plans', 'lists', 'recipes', 'account', 'everything')
  ),
  user_id uuid,
  day date,
  change integer not null,
  calories integer,
  protein numeric,
  carbs numeric,
  fat numeric,
  score numeric,
  quality numeric,
  energy smallint,
  hunger smallint
);

revoke all on table private.activity_changes from anon, authenticated, service_role;

comment on table private.activity_changes is
  'What happened since the last refresh of the rollups, one signed line a person, feature and day: '
  'written by triggers in the transaction of the change, taken by private.fold_changes. No foreign '
  'key: it outlives the account.';
comment on column private.activity_changes.id is 'Order of writing.';
comment on column private.activity_changes.feature is
  'The feature used; account for a new or deleted account, everything for a recount.';
comment on column private.activity_changes.user_id is 'Whose.';
comment on column private.activity_changes.day is 'The day of the use, in Paris.';
comment on column private.activity_changes.change is
  'How many uses came (above 0) or went (below 0): a correction is one of each.';
comment on column private.activity_changes.calories is 'Of tracking: kcal eaten.';
comment on column private.activity_changes.protein is 'Of tracking: % of the target.';
comment on column private.activity_changes.carbs is 'Of tracking: % of the target.';
comment on column private.activity_changes.fat is 'Of tracking: % of the target.';
comment on column private.activity_changes.score is 'Of tracking: score of the day, 1 to 10.';
comment on column private.activity_changes.quality is 'Of tracking: quality, 0 to 100.';
comment on column private.activity_changes.energy is 'Of tracking: energy felt, 1 to 10.';
comment on column private.activity_changes.hunger is 'Of tracking: hunger stilled, 1 to 10.';

create view private.tracking_facts as
select
  t.user_id,
  t.tracking_date as day,
  1 as change,
  t.calories_consumed as calories,
  t.protein_goal_percentage as protein,
  t.carbs_goal_percentage as carbs,
  t.fat_goal_percentage as fat,
  t.daily_anti_inflammatory_score as score,
  t.nutrition_quality_score as quality,
  t.energy_level as energy,
  t.hunger_satisfaction as hunger
from public.daily_nutrition_tracking as t;

revoke all on table private.tracking_facts from anon, authenticated, service_role;

comment on view private.tracking_facts is
  'Every tracked day as a line of activity_changes. The whole history: for recounting.';

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

-- ------------------------------------------------------------------------------------------------
-- One at a time
-- ------------------------------------------------------------------------------------------------

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'task_running',
    '%s est déjà en cours : lancé par %s, à %s.',
    'Attendez la fin, puis réessayez.',
    '%s is already running: started by %s at %s.',
    'Wait until it ends, then try again.'
  ),
  (
    'unknown_view',
    'L’indicateur « %s » n’existe pas.',
    'Choisissez parmi : %s.',
    'There is no insight “%s”.',
    'Choose among: %s.'
  );

create table private.tasks (
  task text primary key,
  label_fr text not null,
  label_en text not null
);

revoke all on table private.tasks from anon, authenticated, service_role;

comment on table private.tasks is
  'What runs one at a time, by the name of its lock, with the words for it at the beginning of a '
  'sentence.';
comment on column private.tasks.task is 'Name of the lock, and of the job where it is one.';
comment on column private.tasks.label_fr is 'In French, such as « La maintenance quotidienne ».';
comment on column private.tasks.label_en is 'In English.';

insert into private.tasks (task, label_fr, label_en) values
  ('rollups', 'Le calcul des indicateurs', 'The update of the insights'),
  ('insights', 'L’actualisation des indicateurs', 'The refresh of the insights');

create function private.who_is(person uuid)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(u.display_name, u.email, u.id::text) from public.users as u where u.id = person;
$$;

comment on function private.who_is(uuid) is
  'How to call an account in a sentence for staff. Called by jobs.';

revoke all on function private.who_is(uuid) from public;

create function private.take_lock(task text)
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  key constant bigint := hashtextextended('task ' || task, 0);
  label text;
  holder record;
begin
  if pg_try_advisory_xact_lock(key) then
    -- What others are told of the holder; the outermost task of the transaction keeps its name.
    if current_setting('application_name') not like 'task %' then
      perform set_config(
        'application_name', 'task ' || coalesce(auth.uid()::text, session_user), true
      );
    end if;
    return;
  end if;
  select
    coalesce(
      private.who_is(private.as_uuid(substring(a.application_name from '^task (.*)$'))),
      substring(a.application_name from '^task (.*)$'),
      a.usename
    ) as name,
    to_char(a.xact_start at time zone 'Europe/Paris', 'HH24:MI:SS') as since
  into holder
  from pg_locks as l
  join pg_stat_activity as a on a.pid = l.pid
  where l.locktype = 'advisory' and l.granted and l.objsubid = 1
    and l.database = (select d.oid from pg_database as d where d.datname = current_database())
    and (l.classid::bigint << 32) | l.objid::bigint = key;
  select case private.language() when 'en' then t.label_en else t.label_fr end into label
  from private.tasks as t
  where t.task = take_lock.task;
  perform private.fail(
    409, 'task_running', '', coalesce(label, task), coalesce(holder.name, '?'),
    coalesce(holder.since, '?')
  );
end;
$$;

comment on function private.take_lock(text) is
  'Takes the lock of a task until the transaction ends, or refuses with PT409 that says who holds '
  'it and since when. A process that dies leaves none. Called by jobs.';

revoke all on function private.take_lock(text) from public;

-- ------------------------------------------------------------------------------------------------
-- The rollups
-- ------------------------------------------------------------------------------------------------

create table private.nutrition_rollup (
  day date primary key,
  tracked integer not null,
  calories_days integer not null,
  calories bigint not null,
  protein_days integer not null,
  protein numeric not null,
  protein_reached integer not null,
  carbs_days integer not null,
  carbs numeric not null,
  carbs_reached integer not null,
  fat_days integer not null,
  fat numeric not null,
  fat_reached integer not null,
  goals_days integer not null,
  goals_reached integer not null,
  score_days integer not null,
  score numeric not null,
  quality_days integer not null,
  quality numeric not null,
  energy_days integer not null,
  energy bigint not null,
  hunger_days integer not null,
  hunger bigint not null
);

revoke all on table private.nutrition_rollup from anon, authenticated, service_role;

comment on table private.nutrition_rollup is
  'Sums over all people of a tracked day. For each measure: the days that have it (…_days), its sum, '
  'and how many reached the goal (within 10 % of the target). Kept by private.fold_changes.';
comment on column private.nutrition_rollup.day is 'The day.';
comment on column private.nutrition_rollup.tracked is 'Tracked days, one a person.';
comment on column private.nutrition_rollup.calories_days is 'Days that know their energy.';
comment on column private.nutrition_rollup.calories is 'Sum of energy, kcal.';
comment on column private.nutrition_rollup.protein_days is 'Days that know their protein.';
comment on column private.nutrition_rollup.protein is 'Sum of protein, % of the target.';
comment on column private.nutrition_rollup.protein_reached is 'Days that reached it.';
comment on column private.nutrition_rollup.carbs_days is 'Days that know their carbohydrates.';
comment on column private.nutrition_rollup.carbs is 'Sum of carbohydrates, % of the target.';
comment on column private.nutrition_rollup.carbs_reached is 'Days that reached it.';
comment on column private.nutrition_rollup.fat_days is 'Days that know their fat.';
comment on column private.nutrition_rollup.fat is 'Sum of fat, % of the target.';
comment on column private.nutrition_rollup.fat_reached is 'Days that reached it.';
comment on column private.nutrition_rollup.goals_days is 'Days that know all three.';
comment on column private.nutrition_rollup.goals_reached is 'Days that reached all three.';
comment on column private.nutrition_rollup.score_days is 'Days with a score.';
comment on column private.nutrition_rollup.score is 'Sum of the anti-inflammatory score, 1 to 10.';
comment on column private.nutrition_rollup.quality_days is 'Days with a quality.';
comment on column private.nutrition_rollup.quality is 'Sum of the quality, 0 to 100.';
comment on column private.nutrition_rollup.energy_days is 'Days with the energy felt.';
comment on column private.nutrition_rollup.energy is 'Sum of the energy felt, 1 to 10.';
comment on column private.nutrition_rollup.hunger_days is 'Days with the hunger stilled.';
comment on column private.nutrition_rollup.hunger is 'Sum of the hunger stilled, 1 to 10.';

create table private.use_rollup (
  feature text not null,
  day date not null,
  uses bigint not null,
  primary key (feature, day)
);

revoke all on table private.use_rollup from anon, authenticated, service_role;

comment on table private.use_rollup is
  'Uses of each feature by day. Kept by private.fold_changes.';
comment on column private.use_rollup.feature is 'tracking, progress, plans, lists or recipes.';
comment on column private.use_rollup.day is 'The day, in Paris.';
comment on column private.use_rollup.uses is 'How many uses.';

create table private.people_rollup (
  cohort date not null,
  month date not null,
  people integer not null,
  primary key (month, cohort)
);

revoke all on table private.people_rollup from anon, authenticated, service_role;

comment on table private.people_rollup is
  'Different people who tracked at least one day of a month, by the month of their sign-up. Kept by '
  'private.fold_changes.';
comment on column private.people_rollup.cohort is 'First day of the month of sign-up.';
comment on column private.people_rollup.month is 'First day of the month tracked.';
comment on column private.people_rollup.people is 'How many people.';

create table private.user_activity (
  user_id uuid primary key,
  cohort date not null,
  tracking_on date,
  progress_on date,
  plans_on date,
  lists_on date,
  recipes_on date
);

revoke all on table private.user_activity from anon, authenticated, service_role;

comment on table private.user_activity is
  'When each account last used each feature: what recency_rollup counts. Kept by '
  'private.fold_changes. No foreign key: the next refresh must still know who was counted.';
comment on column private.user_activity.user_id is 'The account.';
comment on column private.user_activity.cohort is 'First day of the month of sign-up.';
comment on column private.user_activity.tracking_on is 'Last tracked day.';
comment on column private.user_activity.progress_on is 'Last progress note.';
comment on column private.user_activity.plans_on is 'Last meal plan made.';
comment on column private.user_activity.lists_on is 'Last shopping list used.';
comment on column private.user_activity.recipes_on is 'Last recipe seen or cooked.';

create table private.recency_rollup (
  measure text not null,
  last_on date not null,
  cohort date not null,
  people integer not null,
  primary key (measure, last_on, cohort)
);

revoke all on table private.recency_rollup from anon, authenticated, service_role;

comment on table private.recency_rollup is
  'Histogram of last uses: how many people last used something on a day. "People who used it within '
  'N days" is the sum of its last N days. Kept by private.fold_changes.';
comment on column private.recency_rollup.measure is
  'A feature; or level_1 to level_5: the day since which a person has not used one, two … five '
  'different features, so that the level within N days reads off in the same way.';
comment on column private.recency_rollup.last_on is 'The day; -infinity for never.';
comment on column private.recency_rollup.cohort is 'First day of the month of sign-up.';
comment on column private.recency_rollup.people is 'How many people.';

create function private.month_of(day date)
returns date
language sql
immutable
parallel safe
set search_path = ''
as $$
  select day - (extract(day from day)::integer - 1);
$$;

comment on function private.month_of(date) is 'The first day of the month. Called by the rollups.';

revoke all on function private.month_of(date) from public;

create function private.recencies(activity private.user_activity)
returns table (measure text, last_on date)
language sql
immutable
parallel safe
rows 10
set search_path = ''
as $$
  with used (feature, day) as (
    values
      ('tracking', coalesce(activity.tracking_on, '-infinity')),
      ('progress', coalesce(activity.progress_on, '-infinity')),
      ('plans', coalesce(activity.plans_on, '-infinity')),
      ('lists', coalesce(activity.lists_on, '-infinity')),
      ('recipes', coalesce(activity.recipes_on, '-infinity'))
  )
  select u.feature, u.day from used as u
  union all
  select 'level_' || row_number() over (order by u.day desc), u.day from used as u;
$$;

comment on function private.recencies(private.user_activity) is
  'What a person adds to recency_rollup: a day for each feature, and the same days sorted, latest '
  'first. Called by private.fold_changes.';

revoke all on function private.recencies(private.user_activity) from public;

create function private.take_changes(recount boolean)
returns table (folded jsonb, touched uuid[])
language sql
volatile
security definer
set search_path = ''
as $$
  -- One statement, hence one snapshot: the lines taken and the tables looked into are of the same
  -- moment, while others go on writing.
  with taken as (
    delete from private.activity_changes returning *
  ),
  nutrition as (
    insert into private.nutrition_rollup as r
    select
      f.day,
      sum(f.change),
      coalesce(sum(f.change) filter (where f.calories is not null), 0),
      coalesce(sum(f.change * f.calories), 0),
      coalesce(sum(f.change) filter (where f.protein is not null), 0),
      coalesce(sum(f.change * f.protein), 0),
      coalesce(sum(f.change) filter (where f.protein between g.low and g.high), 0),
      coalesce(sum(f.change) filter (where f.carbs is not null), 0),
      coalesce(sum(f.change * f.carbs), 0),
      coalesce(sum(f.change) filter (where f.carbs between g.low and g.high), 0),
      coalesce(sum(f.change) filter (where f.fat is not null), 0),
      coalesce(sum(f.change * f.fat), 0),
      coalesce(sum(f.change) filter (where f.fat between g.low and g.high), 0),
      coalesce(sum(f.change) filter (
        where f.protein is not null and f.carbs is not null and f.fat is not null
      ), 0),
      coalesce(sum(f.change) filter (
        where f.protein between g.low and g.high and f.carbs between g.low and g.high
          and f.fat between g.low and g.high
      ), 0),
      coalesce(sum(f.change) filter (where f.score is not null), 0),
      coalesce(sum(f.change * f.score), 0),
      coalesce(sum(f.change) filter (where f.quality is not null), 0),
      coalesce(sum(f.change * f.quality), 0),
      coalesce(sum(f.change) filter (where f.energy is not null), 0),
      coalesce(sum(f.change * f.energy), 0),
      coalesce(sum(f.change) filter (where f.hunger is not null), 0),
      coalesce(sum(f.change * f.hunger), 0)
    from (
      select
        t.day, t.change, t.calories, t.protein, t.carbs, t.fat, t.score, t.quality, t.energy,
        t.hunger
      from taken as t
      where t.feature = 'tracking' and not recount
      union all
      select
        w.day, w.change, w.calories, w.protein, w.carbs, w.fat, w.score, w.quality, w.energy,
        w.hunger
      from private.tracking_facts as w
      where recount
    ) as f
    -- A goal is reached within 10 % of the target, since both too little and too much miss it: a
    -- choice of this project. Plain bounds, because a function would be called for every row.
    cross join (values (90, 110)) as g (low, high)
    group by f.day
    on conflict (day) do update set
      tracked = r.tracked + excluded.tracked,
      calories_days = r.calories_days + excluded.calories_days,
      calories = r.calories + excluded.calories,
      protein_days = r.protein_days + excluded.protein_days,
      protein = r.protein + excluded.protein,
      protein_reached = r.protein_reached + excluded.protein_reached,
      carbs_days = r.carbs_days + excluded.carbs_days,
      carbs = r.carbs + excluded.carbs,
      carbs_reached = r.carbs_reached + excluded.carbs_reached,
      fat_days = r.fat_days + excluded.fat_days,
      fat = r.fat + excluded.fat,
      fat_reached = r.fat_reached + excluded.fat_reached,
      goals_days = r.goals_days + excluded.goals_days,
      goals_reached = r.goals_reached + excluded.goals_reached,
      score_days = r.score_days + excluded.score_days,
      score = r.score + excluded.score,
      quality_days = r.quality_days + excluded.quality_days,
      quality = r.quality + excluded.quality,
      energy_days = r.energy_days + excluded.energy_days,
      energy = r.energy + excluded.energy,
      hunger_days = r.hunger_days + excluded.hunger_days,
      hunger = r.hunger + excluded.hunger
  ),
  uses as (
    insert into private.use_rollup as r
    select f.feature, f.day, sum(f.change)
    from (
      select t.feature, t.day, t.change
      from taken as t
      where t.day is not null and not recount
      union all
      select w.feature, w.day, 1 from private.activity_facts as w where recount
    ) as f
    group by f.feature, f.day
    on conflict (feature, day) do update set uses = r.uses + excluded.uses
  ),
  people as (
    insert into private.people_rollup as r
    select f.cohort, f.month, sum(f.people)
    from (
      select
        coalesce(a.cohort, private.month_of(private.day_of(u.created_at))) as cohort,
        n.month,
        (left_now.days > 0)::integer - (left_now.days - n.change > 0)::integer as people
      from (
        select t.user_id, private.month_of(t.day) as month, sum(t.change) as change
        from taken as t
        where t.feature = 'tracking' and not recount
        group by 1, 2
        having sum(t.change) <> 0
      ) as n
      left join private.user_activity as a on a.user_id = n.user_id
      left join public.users as u on u.id = n.user_id
      cross join lateral (
        select count(*) as days
        from public.daily_nutrition_tracking as d
        where d.user_id = n.user_id
          and d.tracking_date >= n.month
          and d.tracking_date < (n.month + interval '1 month')::date
      ) as left_now
      union all
      select private.month_of(private.day_of(u.created_at)), w.month, count(*)::integer
      from (
        select d.user_id, date_trunc('month', d.tracking_date::timestamp)::date as month
        from public.daily_nutrition_tracking as d
        where recount
        group by 1, 2
      ) as w
      join public.users as u on u.id = w.user_id
      group by 1, 2
    ) as f
    where f.people <> 0
    group by f.cohort, f.month
    having sum(f.people) <> 0
    on conflict (month, cohort) do update set people = r.people + excluded.people
  )
  select
    coalesce((
      select jsonb_object_agg(g.feature, g.changes)
      from (select t.feature, count(*) as changes from taken as t group by t.feature) as g
    ), '{}'),
    case
      when recount then array(select u.id from public.users as u)
      else array(select distinct t.user_id from taken as t where t.user_id is not null)
    end;
$$;

comment on function private.take_changes(boolean) is
  'Takes the lines of activity_changes and adds them to the rollups of nutrition, uses and people; '
  'for a recount it fills them from the tables instead, into empty rollups. Returns the lines taken '
  'by feature and the people they touched. Called by private.fold_changes.';

revoke all on function private.take_changes(boolean) from public;

create function private.last_uses(touched uuid[])
returns setof private.user_activity
language sql
stable
security definer
set search_path = ''
as $$
  select
    u.id,
    private.month_of(private.day_of(u.created_at)),
    (
      select max(t.tracking_date) from public.daily_nutrition_tracking as t where t.user_id = u.id
    ),
    (
      select max(p.recorded_date) from public.user_progress as p where p.user_id = u.id
    ),
    (
      select private.day_of(max(w.created_at)) from public.weekly_meal_plans as w
      where w.user_id = u.id
    ),
    (
      select max(d.day)
      from public.shopping_lists as l
      cross join lateral unnest(private.lists_days(l)) as d (day)
      where l.user_id = u.id
    ),
    (
      select private.day_of(max(greatest(
        coalesce(i.last_viewed_at, i.created_at),
        (select max(t) from unnest(i.times_cooked) as t)
      )))
      from public.user_recipe_interactions as i
      where i.user_id = u.id
    )
  from unnest(touched) as t (id)
  join public.users as u on u.id = t.id;
$$;

comment on function private.last_uses(uuid[]) is
  'When these people last used each feature, from the tables themselves: by an '
  'index for each person. Called by private.fold_changes.';

revoke all on function private.last_uses(uuid[]) from public;

create function private.count_recency(touched uuid[])
returns void
language sql
volatile
security definer
set search_path = ''
as $$
  with moved as materialized (
    select b.activity as before, n.activity as after
    from (
      select a.user_id, a as activity
      from unnest(touched) as t (id)
      join private.user_activity as a on a.user_id = t.id
    ) as b
    full join (
      select u.user_id, u as activity from private.last_uses(touched) as u
    ) as n on n.user_id = b.user_id
    where b.activity is distinct from n.activity
  ),
  gone as (
    delete from private.user_activity as a
    using moved as m
    where a.user_id = (m.before).user_id and (m.after).user_id is null
  ),
  kept as (
    insert into private.user_activity as a
    select (m.after).*
    from moved as m
    where (m.after).user_id is not null
    on conflict (user_id) do update set
      cohort = excluded.cohort,
      tracking_on = excluded.tracking_on,
      progress_on = excluded.progress_on,
      plans_on = excluded.plans_on,
      lists_on = excluded.lists_on,
      recipes_on = excluded.recipes_on
  )
  insert into private.recency_rollup as r
  select c.measure, c.last_on, c.cohort, sum(c.people)
  from (
    select d.measure, d.last_on, (m.after).cohort, 1 as people
    from moved as m
    cross join lateral private.recencies(m.after) as d
    where (m.after).user_id is not null
    union all
    select d.measure, d.last_on, (m.before).cohort, -1
    from moved as m
    cross join lateral private.recencies(m.before) as d
    where (m.before).user_id is not null
  ) as c
  group by c.measure, c.last_on, c.cohort
  having sum(c.people) <> 0
  on conflict (measure, last_on, cohort) do update set people = r.people + excluded.people;
$$;

comment on function private.count_recency(uuid[]) is
  'Looks up again when these people last used each feature, and moves them in the '
  'histogram. Right whatever it has missed or done before. Called by private.fold_changes.';

revoke all on function private.count_recency(uuid[]) from public;

create function private.fold_changes(recount boolean default false)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
-- The same statement takes ten lines and counts ten million rows: each time with a plan of its own.
set plan_cache_mode = force_custom_plan
-- What a recount sorts is kept off the disk, and no more: one at a time runs.
set work_mem = '32MB'
as $$
declare
  everything constant boolean := recount or exists (
    select from private.activity_changes as c where c.feature = 'everything'
  );
  taken record;
begin
  perform private.take_lock('rollups');
  if everything then
    delete from private.nutrition_rollup;
    delete from private.use_rollup;
    delete from private.people_rollup;
    delete from private.recency_rollup;
    truncate private.user_activity;
  end if;
  select t.* into taken from private.take_changes(everything) as t;
  perform private.count_recency(taken.touched);
  delete from private.nutrition_rollup as r where r.tracked = 0;
  delete from private.use_rollup as r where r.uses = 0;
  delete from private.people_rollup as r where r.people = 0;
  delete from private.recency_rollup as r where r.people = 0;
  return taken.folded;
end;
$$;

comment on function private.fold_changes(boolean) is
  'Brings the rollups up to date at the cost of what changed since the last time, and returns how '
  'many lines of each feature it took; counts everything anew when asked to, or when a table was '
  'truncated. One at a time (PT409). Callable by the owner.';

revoke all on function private.fold_changes(boolean) from public;

-- ------------------------------------------------------------------------------------------------
-- Materialized views: in private, since they know no row level security
-- ------------------------------------------------------------------------------------------------

create function private.popularity_of(likes bigint, cooked bigint, stars bigint)
returns numeric
language sql
immutable
parallel safe
set search_path = ''
as $$
  select 0.3 * likes + 0.4 * cooked + 0.3 * stars;
$$;

comment on function private.popularity_of(bigint, bigint, bigint) is
  'Popularity of a recipe: 0.3 × likes + 0.4 × times cooked + 0.3 × mean rating × number of ratings, '
  'which is the sum of the stars, unrounded. Called by the insights.';

revoke all on function private.popularity_of(bigint, bigint, bigint) from public;

create materialized view private.popular_recipes_mv as
select
  r.id as recipe_id,
  r.like_count,
  r.save_count,
  r.cooked_count,
  r.rating_avg,
  r.rating_count,
  private.popularity_of(r.like_count, r.cooked_count, r.rating_sum) as popularity_score,
  rank() over (
    order by private.popularity_of(r.like_count, r.cooked_count, r.rating_sum) desc
  ) as popularity_rank
from public.recipes as r
where r.is_published;

create unique index popular_recipes_mv_key on private.popular_recipes_mv (recipe_id);
create index popular_recipes_mv_rank_idx on private.popular_recipes_mv
  (popularity_rank, recipe_id);

revoke all on table private.popular_recipes_mv from anon, authenticated, service_role;

comment on materialized view private.popular_recipes_mv is
  'Published recipes with their popularity (private.popularity_of). Read through popular_recipes.';

create materialized view private.nutrition_insights_mv as
select
  r.month,
  p.people,
  r.tracked as days_tracked,
  round(r.tracked::numeric / p.people, 1) as days_per_person,
  round(r.calories / nullif(r.calories_days, 0), 0) as avg_calories,
  round(r.protein / nullif(r.protein_days, 0), 1) as avg_protein_goal_percentage,
  round(r.carbs / nullif(r.carbs_days, 0), 1) as avg_carbs_goal_percentage,
  round(r.fat / nullif(r.fat_days, 0), 1) as avg_fat_goal_percentage,
  round(100.0 * r.protein_reached / nullif(r.protein_days, 0), 1) as protein_goal_rate,
  round(100.0 * r.carbs_reached / nullif(r.carbs_days, 0), 1) as carbs_goal_rate,
  round(100.0 * r.fat_reached / nullif(r.fat_days, 0), 1) as fat_goal_rate,
  round(100.0 * r.goals_reached / nullif(r.goals_days, 0), 1) as all_goals_rate,
  round(r.score / nullif(r.score_days, 0), 2) as avg_anti_inflammatory_score,
  round(r.quality / nullif(r.quality_days, 0), 1) as avg_nutrition_quality_score,
  round(r.energy / nullif(r.energy_days, 0), 2) as avg_energy_level,
  round(r.hunger / nullif(r.hunger_days, 0), 2) as avg_hunger_satisfaction
from (
  select
    private.month_of(n.day) as month,
    sum(n.tracked) as tracked,
    sum(n.calories_days) as calories_days,
    sum(n.calories) as calories,
    sum(n.protein_days) as protein_days,
    sum(n.protein) as protein,
    sum(n.protein_reached) as protein_reached,
    sum(n.carbs_days) as carbs_days,
    sum(n.carbs) as carbs,
    sum(n.carbs_reached) as carbs_reached,
    sum(n.fat_days) as fat_days,
    sum(n.fat) as fat,
    sum(n.fat_reached) as fat_reached,
    sum(n.goals_days) as goals_days,
    sum(n.goals_reached) as goals_reached,
    sum(n.score_days) as score_days,
    sum(n.score) as score,
    sum(n.quality_days) as quality_days,
    sum(n.quality) as quality,
    sum(n.energy_days) as energy_days,
    sum(n.energy) as energy,
    sum(n.hunger_days) as hunger_days,
    sum(n.hunger) as hunger
  from private.nutrition_rollup as n
  group by 1
) as r
join (
  select p.month, sum(p.people) as people from private.people_rollup as p group by p.month
) as p on p.month = r.month;

create unique index nutrition_insights_mv_key on private.nutrition_insights_mv (month);

revoke all on table private.nutrition_insights_mv from anon, authenticated, service_role;

comment on materialized view private.nutrition_insights_mv is
  'What people ate and felt, by month: means over tracked days (a missing value is in no mean), and '
  'the share of days that reached each goal (within 10 % of the target), in %. From the daily rollup. '
  'Read through nutrition_insights.';

create materialized view private.ingredient_popularity_mv as
with recipe as (
  select
    m.recipe_id,
    m.like_count,
    m.cooked_count,
    m.popularity_score,
    m.popularity_score > 0 and percent_rank() over (order by m.popularity_score) >= 0.75 as popular
  from (
    select
      r.id as recipe_id, r.like_count, r.cooked_count,
      private.popularity_of(r.like_count, r.cooked_count, r.rating_sum) as popularity_score
    from public.recipes as r
    where r.is_published
  ) as m
),
total as (
  select
    count(*) as recipes,
    nullif(sum(r.popularity_score), 0) as popularity,
    nullif(count(*) filter (where r.popular), 0) as popular
  from recipe as r
),
used as (
  select distinct
    i.recipe_id, coalesce(i.food_id::text, private.search_words(i.name)) as ingredient, i.food_id
  from public.recipe_ingredients as i
  where i.is_published
),
counted as (
  select
    u.ingredient,
    u.food_id,
    count(*) as recipes,
    sum(r.like_count) as likes,
    sum(r.cooked_count) as cooked,
    sum(r.popularity_score) as popularity,
    count(*) filter (where r.popular) as popular
  from used as u
  join recipe as r on r.recipe_id = u.recipe_id
  group by u.ingredient, u.food_id
)
select
  c.ingredient,
  c.food_id,
  coalesce(f.name_fr, c.ingredient) as name,
  c.recipes,
  round(100.0 * c.recipes / t.recipes, 2) as recipe_share,
  c.likes,
  c.cooked,
  round(100.0 * c.popularity / t.popularity, 2) as popularity_share,
  round(
    50.0 * c.recipes / t.recipes + coalesce(50.0 * c.popularity / t.popularity, 0), 2
  ) as popularity_score,
  c.popular as popular_recipes,
  round((c.popular::numeric / t.popular) / (c.recipes::numeric / t.recipes), 2) as lift
from counted as c
cross join total as t
left join public.foods as f on f.id = c.food_id;

create unique index ingredient_popularity_mv_key on private.ingredient_popularity_mv (ingredient);

revoke all on table private.ingredient_popularity_mv from anon, authenticated, service_role;

comment on materialized view private.ingredient_popularity_mv is
  'Ingredients of published recipes, by linked food or by name: share of the recipes that use them, '
  'share of all popularity that those recipes have, popularity_score, the mean of both (0 to 100), '
  'and lift: how much more often the most popular quarter of recipes uses them than all do '
  '(1: as often). Read through ingredient_popularity.';

-- ------------------------------------------------------------------------------------------------
-- Refreshing, and how old each insight is
-- ------------------------------------------------------------------------------------------------

create table private.insight_views (
  view_name text primary key,
  position integer not null constraint insight_views_position_key unique,
  features text[] not null,
  max_age interval not null
);

revoke all on table private.insight_views from anon, authenticated, service_role;

comment on table private.insight_views is 'What refresh_materialized_views refreshes, in order.';
comment on column private.insight_views.view_name is 'rollups, or a materialized view of private.';
comment on column private.insight_views.position is 'Order: the rollups come first.';
comment on column private.insight_views.features is 'The features whose changes it shows.';
comment on column private.insight_views.max_age is 'Older than this it counts as stale.';

-- A day and two hours: the daily maintenance may take its time.
insert into private.insight_views (view_name, position, features, max_age) values
  ('rollups', 1, '{tracking,progress,plans,lists,recipes,account,everything}', '26 hours'),
  ('nutrition_insights_mv', 2, '{tracking}', '26 hours'),
  ('popular_recipes_mv', 3, '{recipes}', '26 hours'),
  ('ingredient_popularity_mv', 4, '{recipes}', '26 hours');

create table private.insight_refreshes (
  id bigint generated always as identity primary key,
  view_name text not null references private.insight_views (view_name),
  started_at timestamptz not null,
  finished_at timestamptz not null,
  status text not null constraint insight_refreshes_status_is_known
    check (status in ('succeeded', 'failed')),
  row_count bigint,
  changes jsonb not null default '{}',
  error text
);

create index insight_refreshes_view_idx on private.insight_refreshes (view_name, finished_at desc);
create index insight_refreshes_age_idx on private.insight_refreshes (finished_at);

revoke all on table private.insight_refreshes from anon, authenticated, service_role;

comment on table private.insight_refreshes is
  'Every refresh of an insight and what came of it; kept for a year.';
comment on column private.insight_refreshes.id is 'Order.';
comment on column private.insight_refreshes.view_name is 'What was refreshed.';
comment on column private.insight_refreshes.started_at is 'When it began.';
comment on column private.insight_refreshes.finished_at is 'When it ended.';
comment on column private.insight_refreshes.status is 'succeeded or failed.';
comment on column private.insight_refreshes.row_count is 'Rows it has since.';
comment on column private.insight_refreshes.changes is
  'Of the rollups: how many changes of each feature it took in.';
comment on column private.insight_refreshes.error is 'Why it failed.';

create function private.refresh_insight(name text)
returns private.insight_refreshes
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  done private.insight_refreshes;
  began constant timestamptz := clock_timestamp();
  taken jsonb := '{}'::jsonb;
  found_rows bigint;
  failure text;
begin
  begin
    if name = 'rollups' then
      taken := private.fold_changes();
      select count(*) into found_rows from private.nutrition_rollup;
    else
      execute format('refresh materialized view concurrently private.%I', name);
      execute format('select count(*) from private.%I', name) into found_rows;
    end if;
  exception
    when sqlstate 'PT409' then raise;
    when others then failure := sqlerrm;
  end;
  insert into private.insight_refreshes
    (view_name, started_at, finished_at, status, row_count, changes, error)
  values (
    name, began, clock_timestamp(), case when failure is null then 'succeeded' else 'failed' end,
    found_rows, taken, failure
  )
  returning * into done;
  return done;
end;
$$;

comment on function private.refresh_insight(text) is
  'Refreshes one insight without keeping anybody from reading it, and records it; a failure is '
  'recorded too and leaves what was there. Called by private.refresh_insights.';

revoke all on function private.refresh_insight(text) from public;

create function private.rebuild_insights()
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  insight text;
  done private.insight_refreshes;
begin
  insert into private.activity_changes (feature, change) values ('everything', 0);
  for insight in select v.view_name from private.insight_views as v order by v.position loop
    done := private.refresh_insight(insight);
    if done.error is not null then
      raise exception '%: %', insight, done.error;
    end if;
  end loop;
end;
$$;

comment on function private.rebuild_insights() is
  'Counts the rollups anew from the tables and refreshes every view; fails where one fails. For '
  'restores, which write while triggers are off. Callable by the owner.';

revoke all on function private.rebuild_insights() from public;

create function private.refresh_insights(name text)
returns setof private.insight_refreshes
language plpgsql
volatile
security definer
set search_path = ''
set lock_timeout = '5s'
as $$
declare
  insight text;
begin
  perform private.require_admin();
  if name is not null and not exists (
    select from private.insight_views as v where v.view_name = name
  ) then
    perform private.fail(
      422, 'unknown_view', 'view_name', left(name, 60),
      (select string_agg(v.view_name, ', ' order by v.position) from private.insight_views as v)
    );
  end if;
  perform private.take_lock('insights');
  -- Each rests on the rollups, hence these first, whichever is asked for.
  for insight in
    select v.view_name
    from private.insight_views as v
    where name is null or v.view_name in ('rollups', name)
    order by v.position
  loop
    return next private.refresh_insight(insight);
  end loop;
end;
$$;

comment on function private.refresh_insights(text) is
  'The twin of refresh_materialized_views: checks the role, takes the lock (PT409 when busy). '
  'Callable by signed-in people.';

revoke all on function private.refresh_insights(text) from public;
grant execute on function private.refresh_insights(text) to authenticated;

create function public.refresh_materialized_views(view_name text default null)
returns table (
  name text,
  status text,
  started_at timestamptz,
  finished_at timestamptz,
  row_count bigint,
  changes bigint,
  error text
)
language sql
volatile
set search_path = ''
as $$
  select
    r.view_name, r.status, r.started_at, r.finished_at, r.row_count,
    (select coalesce(sum(c.value::bigint), 0)::bigint from jsonb_each_text(r.changes) as c),
    r.error
  from private.refresh_insights(view_name) as r;
$$;

comment on function public.refresh_materialized_views(text) is
  'Refreshes all insights, or one with the rollups it rests on, and returns what came of each: rows, '
  'changes taken in, error. PT409 while another refresh runs, PT422 for an unknown name. For admins '
  'and, at a SQL prompt, the owner of the database.';

revoke all on function public.refresh_materialized_views(text) from public;
grant execute on function public.refresh_materialized_views(text) to authenticated;

create function private.insight_staleness()
returns table (
  view_name text,
  refreshed_at timestamptz,
  age interval,
  changes_since bigint,
  max_age interval,
  is_stale boolean
)
language sql
stable
security definer
set search_path = ''
as $$
  with pending as (
    select c.feature, count(*) as changes from private.activity_changes as c group by c.feature
  )
  select
    v.view_name,
    last.finished_at,
    now() - last.finished_at,
    coalesce((
      select sum(p.changes) from pending as p where p.feature = any (v.features)
    ), 0)::bigint
    + case when v.view_name = 'rollups' then 0 else coalesce((
      select sum(c.value::bigint)
      from private.insight_refreshes as r
      cross join lateral jsonb_each_text(r.changes) as c
      where r.view_name = 'rollups' and r.finished_at > last.started_at
        and c.key = any (v.features)
    ), 0) end::bigint,
    v.max_age,
    coalesce(now() - last.finished_at > v.max_age, true)
  from private.insight_views as v
  left join lateral (
    select r.started_at, r.finished_at
    from private.insight_refreshes as r
    where r.view_name = v.view_name and r.status = 'succeeded'
    order by r.finished_at desc
    limit 1
  ) as last on true
  order by v.position;
$$;

comment on function private.insight_staleness() is
  'How old each insight is, how many changes it does not show yet, and whether that is too old. '
  'Called by insight_freshness and the health checks.';

revoke all on function private.insight_staleness() from public;

create function private.insight_freshness()
returns table (
  view_name text,
  refreshed_at timestamptz,
  age interval,
  changes_since bigint,
  max_age interval,
  is_stale boolean
)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require_role('nutritionist', 'analyst', 'admin');
  return query select s.* from private.insight_staleness() as s;
end;
$$;

comment on function private.insight_freshness() is
  'The twin of the view insight_freshness: checks the role. Callable by signed-in people.';

revoke all on function private.insight_freshness() from public;
grant execute on function private.insight_freshness() to authenticated;

create view public.insight_freshness
with (security_invoker = true)
as
select f.* from private.insight_freshness() as f;

revoke all on table public.insight_freshness from anon, authenticated, service_role;
grant select on table public.insight_freshness to authenticated;

comment on view public.insight_freshness is
  'When each insight was last refreshed, its age, the changes since that it does not show yet, and '
  'whether it is older than it may be. Read by nutritionists, analysts and admins; PT403 for others.';

-- ------------------------------------------------------------------------------------------------
-- What analysts may see of small groups
-- ------------------------------------------------------------------------------------------------

create function private.smallest_group()
returns integer
language sql
immutable
parallel safe
set search_path = ''
as $$
  select 5;
$$;

comment on function private.smallest_group() is
  'Groups of fewer people than this are suppressed in what analysts see. Called by the insights.';

revoke all on function private.smallest_group() from public;

create function private.hidden_groups(people integer[])
returns boolean[]
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
declare
  hidden boolean[] := array(
    select g.size > 0 and g.size < private.smallest_group()
    from unnest(people) with ordinality as g (size, place)
    order by g.place
  );
  held integer;
  next_place integer;
begin
  loop
    select sum(g.size) into held
    from unnest(people, hidden) as g (size, is_hidden)
    where g.is_hidden;
    exit when held is null
      -- One hidden group is the total less the others; two of one person each are nearly so.
      or (held >= private.smallest_group() and cardinality(array_positions(hidden, true)) > 1);
    select g.place into next_place
    from unnest(people, hidden) with ordinality as g (size, is_hidden, place)
    where not g.is_hidden and g.size > 0
    order by g.size, g.place
    limit 1;
    exit when next_place is null;
    hidden[next_place] := true;
    next_place := null;
  end loop;
  return hidden;
end;
$$;

comment on function private.hidden_groups(integer[]) is
  'Of groups that make up a whole, which ones to hide: those under private.smallest_group(), and as '
  'many of the next larger ones as it takes that no subtraction from the whole tells a small group. '
  'An empty group hides nobody. Called by the insights.';

revoke all on function private.hidden_groups(integer[]) from public;

-- ------------------------------------------------------------------------------------------------
-- What the team reads
-- ------------------------------------------------------------------------------------------------

create function private.popular_recipes()
returns table (
  recipe_id uuid,
  name text,
  slug text,
  meal_type text[],
  anti_inflammatory_score numeric,
  like_count integer,
  save_count integer,
  cooked_count integer,
  rating_avg numeric,
  rating_count integer,
  popularity_score numeric,
  popularity_rank bigint
)
language sql
stable
security definer
rows 1000
set search_path = ''
as $$
  select
    m.recipe_id, r.name, r.slug, r.meal_type, r.anti_inflammatory_score, m.like_count,
    m.save_count, m.cooked_count, m.rating_avg, m.rating_count, m.popularity_score,
    m.popularity_rank
  from private.popular_recipes_mv as m
  join public.recipes as r on r.id = m.recipe_id
  -- Whatever was published at the last refresh.
  where r.is_published
  order by m.popularity_rank, m.recipe_id;
$$;

comment on function private.popular_recipes() is
  'The twin of the view popular_recipes: only what is published now. Callable by every API role, '
  'since it holds nothing else.';

revoke all on function private.popular_recipes() from public;
grant execute on function private.popular_recipes() to anon, authenticated, service_role;

create view public.popular_recipes
with (security_invoker = true)
as
select p.* from private.popular_recipes() as p;

revoke all on table public.popular_recipes from anon, authenticated, service_role;
grant select on table public.popular_recipes to anon, authenticated, service_role;

comment on view public.popular_recipes is
  'Published recipes by popularity_score = 0.3 × likes + 0.4 × times cooked + 0.3 × mean rating × '
  'number of ratings, as of the last refresh, the most popular first. Read by everyone.';

create function private.nutrition_insights()
returns table (
  month date,
  people bigint,
  days_tracked bigint,
  days_per_person numeric,
  avg_calories numeric,
  avg_protein_goal_percentage numeric,
  avg_carbs_goal_percentage numeric,
  avg_fat_goal_percentage numeric,
  protein_goal_rate numeric,
  carbs_goal_rate numeric,
  fat_goal_rate numeric,
  all_goals_rate numeric,
  avg_anti_inflammatory_score numeric,
  avg_nutrition_quality_score numeric,
  avg_energy_level numeric,
  avg_hunger_satisfaction numeric,
  is_suppressed boolean
)
language plpgsql
stable
security definer
rows 60
set search_path = ''
as $$
begin
  perform private.require_role('nutritionist', 'analyst', 'admin');
  return query
  select m.*, false
  from private.nutrition_insights_mv as m
  where m.people >= private.smallest_group()
  union all
  select
    m.month, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
    true
  from private.nutrition_insights_mv as m
  where m.people < private.smallest_group()
  order by 1;
end;
$$;

comment on function private.nutrition_insights() is
  'The twin of the view nutrition_insights: checks the role and suppresses small groups. Callable by '
  'signed-in people.';

revoke all on function private.nutrition_insights() from public;
grant execute on function private.nutrition_insights() to authenticated;

create view public.nutrition_insights
with (security_invoker = true)
as
select n.* from private.nutrition_insights() as n;

revoke all on table public.nutrition_insights from anon, authenticated, service_role;
grant select on table public.nutrition_insights to authenticated;

comment on view public.nutrition_insights is
  'nutrition_insights_mv as of its last refresh: by month the people who tracked, means over their '
  'days and the share of days within 10 % of each target, in %. Months of fewer than 5 people say '
  'only that. Read by nutritionists, analysts and admins; PT403 for others.';

create function private.ingredient_popularity()
returns table (
  ingredient text,
  food_id uuid,
  name text,
  recipes bigint,
  recipe_share numeric,
  likes bigint,
  cooked bigint,
  popularity_share numeric,
  popularity_score numeric,
  popular_recipes bigint,
  lift numeric
)
language plpgsql
stable
security definer
rows 1000
set search_path = ''
as $$
begin
  perform private.require_role('nutritionist', 'analyst', 'admin');
  return query
  select m.* from private.ingredient_popularity_mv as m
  order by m.popularity_score desc, m.ingredient;
end;
$$;

comment on function private.ingredient_popularity() is
  'The twin of the view ingredient_popularity: checks the role. Callable by signed-in people.';

revoke all on function private.ingredient_popularity() from public;
grant execute on function private.ingredient_popularity() to authenticated;

create view public.ingredient_popularity
with (security_invoker = true)
as
select i.* from private.ingredient_popularity() as i;

revoke all on table public.ingredient_popularity from anon, authenticated, service_role;
grant select on table public.ingredient_popularity to authenticated;

comment on view public.ingredient_popularity is
  'Ingredients of published recipes as of the last refresh: share of the recipes and of their '
  'popularity, popularity_score (the mean of both, 0 to 100), and lift, how much more often the most '
  'popular quarter of recipes uses them. Read by nutritionists, analysts and admins; PT403 for '
  'others.';

create function private.engagement_window()
returns integer
language sql
immutable
parallel safe
set search_path = ''
as $$
  select 30;
$$;

comment on function private.engagement_window() is
  'The days over which engagement and the use of features are counted. Called by the insights.';

revoke all on function private.engagement_window() from public;

create function private.engagement_analytics()
returns table (
  level integer,
  people integer,
  share_percent numeric,
  is_suppressed boolean,
  window_days integer,
  as_of date,
  formula text
)
language plpgsql
stable
security definer
rows 6
set search_path = ''
as $$
begin
  perform private.require_role('analyst', 'admin');
  return query
  with at_least as (
    -- Level 0 and up: everybody.
    select 0 as level, coalesce(sum(r.people), 0)::integer as people
    from private.recency_rollup as r
    where r.measure = 'level_1'
    union all
    select l.level, coalesce(sum(r.people), 0)::integer
    from generate_series(1, 5) as l (level)
    left join private.recency_rollup as r on r.measure = 'level_' || l.level
      and r.last_on > private.today() - private.engagement_window()
    group by l.level
  ),
  exactly as (
    select
      a.level,
      a.people - coalesce(lead(a.people) over (order by a.level), 0) as people,
      first_value(a.people) over (order by a.level) as everybody
    from at_least as a
  ),
  hidden as (
    select private.hidden_groups(array_agg(e.people order by e.level)) as groups from exactly as e
  )
  select
    e.level,
    case when not h.groups[e.level + 1] then e.people end,
    case when not h.groups[e.level + 1] then round(100.0 * e.people / nullif(e.everybody, 0), 1) end,
    h.groups[e.level + 1],
    private.engagement_window(),
    private.today(),
    case private.language()
      when 'en' then 'Number of main features (tracking, progress, meal plans, shopping lists, '
        || 'recipes) that the account used at least once within the last 30 days'
      else 'Nombre de fonctionnalités principales (suivi, progrès, plans de repas, listes de '
        || 'courses, recettes) que le compte a utilisées au moins une fois ces 30 derniers jours'
    end
  from exactly as e
  cross join hidden as h
  order by e.level;
end;
$$;

comment on function private.engagement_analytics() is
  'The twin of the view user_engagement_analytics: checks the role and suppresses small groups. '
  'Callable by signed-in people.';

revoke all on function private.engagement_analytics() from public;
grant execute on function private.engagement_analytics() to authenticated;

create view public.user_engagement_analytics
with (security_invoker = true)
as
select e.* from private.engagement_analytics() as e;

revoke all on table public.user_engagement_analytics from anon, authenticated, service_role;
grant select on table public.user_engagement_analytics to authenticated;

comment on view public.user_engagement_analytics is
  'How many accounts are at each level of engagement today. Level (0 to 5) = number of main features '
  '(tracking, progress, meal plans, shopping lists, recipes) used at least once within the last 30 '
  'days; the column formula says it in the reader''s language. Groups of fewer than 5 people are '
  'suppressed. Read by analysts and admins; PT403 for others.';

create function private.feature_usage()
returns table (
  feature text,
  people integer,
  share_percent numeric,
  uses bigint,
  uses_per_person numeric,
  uses_before bigint,
  change_percent numeric,
  is_suppressed boolean,
  window_days integer,
  as_of date
)
language plpgsql
stable
security definer
rows 5
set search_path = ''
as $$
declare
  today constant date := private.today();
  span constant integer := private.engagement_window();
  everybody constant integer := (
    select sum(r.people) from private.recency_rollup as r where r.measure = 'level_1'
  );
begin
  perform private.require_role('analyst', 'admin');
  return query
  select
    c.feature,
    case when not c.small then c.people end,
    case when not c.small then round(100.0 * c.people / nullif(everybody, 0), 1) end,
    case when not c.small then c.uses end,
    case when not c.small then round(c.uses::numeric / nullif(c.people, 0), 1) end,
    case when not c.small then c.uses_before end,
    case when not c.small then round(
      100.0 * (c.uses - c.uses_before) / nullif(c.uses_before, 0), 1
    ) end,
    c.small,
    span,
    today
  from (
    select
      f.feature,
      f.place,
      w.people,
      w.people between 1 and private.smallest_group() - 1 as small,
      u.uses,
      u.uses_before
    from unnest(array['tracking', 'recipes', 'plans', 'lists', 'progress'])
      with ordinality as f (feature, place)
    cross join lateral (
      select coalesce(sum(r.people), 0)::integer as people
      from private.recency_rollup as r
      where r.measure = f.feature and r.last_on > today - span
    ) as w
    cross join lateral (
      select
        coalesce(sum(r.uses) filter (where r.day > today - span), 0)::bigint as uses,
        coalesce(sum(r.uses) filter (where r.day <= today - span), 0)::bigint as uses_before
      from private.use_rollup as r
      where r.feature = f.feature and r.day > today - 2 * span
    ) as u
  ) as c
  order by c.place;
end;
$$;

comment on function private.feature_usage() is
  'The twin of the view feature_usage_report: checks the role and suppresses small groups. Callable '
  'by signed-in people.';

revoke all on function private.feature_usage() from public;
grant execute on function private.feature_usage() to authenticated;

create view public.feature_usage_report
with (security_invoker = true)
as
select f.* from private.feature_usage() as f;

revoke all on table public.feature_usage_report from anon, authenticated, service_role;
grant select on table public.feature_usage_report to authenticated;

comment on view public.feature_usage_report is
  'Each main feature over the last 30 days: different people and their share of all accounts (%), '
  'uses, uses a person, uses in the 30 days before and the change (%). Features used by fewer than 5 '
  'people say only that. Read by analysts and admins; PT403 for others.';

create function private.retention()
returns table (
  cohort date,
  cohort_people integer,
  month date,
  period integer,
  people integer,
  retention_percent numeric,
  is_complete boolean,
  is_suppressed boolean
)
language plpgsql
stable
security definer
rows 300
set search_path = ''
as $$
begin
  perform private.require_role('analyst', 'admin');
  return query
  with cohorts as (
    select r.cohort, sum(r.people)::integer as people
    from private.recency_rollup as r
    where r.measure = 'level_1'
    group by r.cohort
  ),
  cells as (
    select
      c.cohort,
      c.people as cohort_people,
      m.month::date as month,
      coalesce(p.people, 0) as people,
      row_number() over (partition by m.month order by c.cohort) as place
    from cohorts as c
    cross join lateral generate_series(
      c.cohort::timestamp, private.month_of(private.today())::timestamp, interval '1 month'
    ) as m (month)
    left join private.people_rollup as p on p.month = m.month::date and p.cohort = c.cohort
  ),
  hidden as (
    -- By month, since nutrition_insights tells the people of each month.
    select x.month, private.hidden_groups(array_agg(x.people order by x.place)) as groups
    from cells as x
    group by x.month
  )
  select
    x.cohort,
    case when x.cohort_people >= private.smallest_group() then x.cohort_people end,
    x.month,
    12 * (extract(year from x.month) - extract(year from x.cohort))::integer
      + (extract(month from x.month) - extract(month from x.cohort))::integer,
    case when not s.small then x.people end,
    case when not s.small then round(100.0 * x.people / x.cohort_people, 1) end,
    x.month < private.month_of(private.today()),
    s.small
  from cells as x
  join hidden as h on h.month = x.month
  cross join lateral (
    select h.groups[x.place] or x.cohort_people < private.smallest_group() as small
  ) as s
  order by x.cohort, x.month;
end;
$$;

comment on function private.retention() is
  'The twin of the view user_retention: checks the role and suppresses small groups. Callable by '
  'signed-in people.';

revoke all on function private.retention() from public;
grant execute on function private.retention() to authenticated;

create view public.user_retention
with (security_invoker = true)
as
select r.* from private.retention() as r;

revoke all on table public.user_retention from anon, authenticated, service_role;
grant select on table public.user_retention to authenticated;

comment on view public.user_retention is
  'Retention triangle: of the people who signed up in a month (cohort), how many tracked at least one '
  'day in each month since (period 0 is the month of sign-up), in %. The running month is not '
  'complete; later ones are absent. Groups of fewer than 5 people are suppressed. Read by analysts '
  'and admins; PT403 for others.';

-- ------------------------------------------------------------------------------------------------
-- One person at a glance, and who subscribes
-- ------------------------------------------------------------------------------------------------

create view public.user_dashboard_summary
with (security_invoker = true)
as
select
  u.id as user_id,
  u.email,
  u.display_name,
  u.is_active,
  u.created_at,
  s.status as subscription_status,
  s.current_period_end,
  s.cancel_at_period_end,
  g.daily_calories_target,
  n.days_tracked_30,
  n.avg_calories_7,
  n.avg_anti_inflammatory_score_7,
  n.avg_nutrition_quality_score_7,
  t.tracking_date as last_tracked_on,
  w.weight_kg,
  w.recorded_date as weighed_on,
  w.weight_kg - b.weight_kg as weight_change_30_kg,
  p.id as current_meal_plan_id,
  p.status as current_meal_plan_status,
  p.anti_inflammatory_score_avg as current_meal_plan_score,
  r.recipes_liked,
  r.recipes_saved,
  r.dishes_cooked
from public.users as u
left join lateral (
  select x.status, x.current_period_end, x.cancel_at_period_end
  from public.subscriptions as x
  where x.user_id = u.id
  order by x.created_at desc
  limit 1
) as s on true
left join lateral (
  select x.daily_calories_target
  from public.nutrition_goals as x
  where x.user_id = u.id and x.is_active
) as g on true
left join lateral (
  select x.tracking_date
  from public.daily_nutrition_tracking as x
  where x.user_id = u.id
  order by x.tracking_date desc
  limit 1
) as t on true
left join lateral (
  select
    count(*)::integer as days_tracked_30,
    round(avg(x.calories_consumed) filter (where x.tracking_date > private.today() - 7))
      as avg_calories_7,
    round(avg(x.daily_anti_inflammatory_score) filter (
      where x.tracking_date > private.today() - 7
    ), 1) as avg_anti_inflammatory_score_7,
    round(avg(x.nutrition_quality_score) filter (where x.tracking_date > private.today() - 7), 1)
      as avg_nutrition_quality_score_7
  from public.daily_nutrition_tracking as x
  where x.user_id = u.id and x.tracking_date > private.today() - 30
  -- Nothing to read is not the same as nothing tracked: without access there is no row.
  having t.tracking_date is not null
) as n on true
left join lateral (
  select x.weight_kg, x.recorded_date
  from public.user_progress as x
  where x.user_id = u.id and x.weight_kg is not null
  order by x.recorded_date desc
  limit 1
) as w on true
left join lateral (
  select x.weight_kg
  from public.user_progress as x
  where x.user_id = u.id and x.weight_kg is not null and x.recorded_date <= w.recorded_date - 30
  order by x.recorded_date desc
  limit 1
) as b on true
left join lateral (
  select x.id, x.status, x.anti_inflammatory_score_avg
  from public.weekly_meal_plans as x
  where x.user_id = u.id and x.status <> 'cancelled'
    and x.week_start_date between private.today() - 6 and private.today()
  order by x.week_start_date desc
  limit 1
) as p on true
left join lateral (
  select
    count(*) filter (where x.is_liked)::integer as recipes_liked,
    count(*) filter (where x.is_saved)::integer as recipes_saved,
    sum(x.cooked_count)::integer as dishes_cooked
  from public.user_recipe_interactions as x
  where x.user_id = u.id
  having count(*) > 0
) as r on true;

revoke all on table public.user_dashboard_summary from anon, authenticated, service_role;
grant select on table public.user_dashboard_summary to authenticated;

comment on view public.user_dashboard_summary is
  'One person at a glance: account, subscription, goal, the last 7 and 30 days, weight (kg) and its '
  'change over the 30 days before the last weighing, plan of the week, recipes. Everything as the '
  'reader may see it: people their own; support and admins the account and the subscription of '
  'anyone, and what is health only under a grant, NULL without. Ask for one user_id, or for a page.';

create view public.active_subscribers
with (security_invoker = true)
as
select
  s.user_id,
  u.email,
  u.display_name,
  s.id as subscription_id,
  s.status,
  s.started_at,
  s.trial_end,
  s.current_period_end,
  s.cancel_at_period_end,
  s.amount_euro,
  s.billing_interval,
  round(case s.billing_interval when 'year' then s.amount_euro / 12 else s.amount_euro end, 2)
    as monthly_amount_euro
from public.subscriptions as s
join public.users as u on u.id = s.user_id
where s.status in ('trialing', 'active', 'past_due') and s.current_period_end > now();

revoke all on table public.active_subscribers from anon, authenticated, service_role;
grant select on table public.active_subscribers to authenticated;

comment on view public.active_subscribers is
  'Accounts whose subscription gives access now, trials and late payments included, as '
  'has_active_subscription; amounts in EUR, VAT included. Read as subscriptions: all by support and '
  'admins, their own by people.';

-- ------------------------------------------------------------------------------------------------
-- What was there before these triggers
-- ------------------------------------------------------------------------------------------------

select private.rebuild_insights();
