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
