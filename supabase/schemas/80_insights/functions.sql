-- What counts as a use and on which day, and the parts that rollups and readings are made of.

-- ------------------------------------------------------------------------------------------------
-- Uses
-- ------------------------------------------------------------------------------------------------

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
  select array(select distinct private.day_of(t) from unnest(used.times_cooked) as t)
    || private.day_of(coalesce(used.last_viewed_at, used.created_at));
$$;

comment on function private.recipes_days(public.user_recipe_interactions) is
  'The days on which a recipe was cooked, each once, and last seen, in Paris. Called by the rollups.';

revoke all on function private.recipes_days(public.user_recipe_interactions) from public;

-- ------------------------------------------------------------------------------------------------
-- The rollups
-- ------------------------------------------------------------------------------------------------

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

-- ------------------------------------------------------------------------------------------------
-- Popularity
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
