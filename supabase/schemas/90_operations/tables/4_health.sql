-- Health of the database: what is watched, from which value on it tells, in which words, and what was
-- found each hour. The functions that look are in the layer `maintenance`.

-- ------------------------------------------------------------------------------------------------
-- Thresholds
-- ------------------------------------------------------------------------------------------------

create table private.health_thresholds (
  name text primary key
    constraint health_thresholds_name_is_a_word check (name ~ '^[a-z_]{1,40}$'),
  position integer not null constraint health_thresholds_position_key unique,
  comparison text not null
    constraint health_thresholds_comparison_is_known check (comparison in ('<', '>', '>=')),
  info numeric,
  warning numeric,
  error numeric,
  unit text not null constraint health_thresholds_unit_is_known
    check (unit in ('%', 'count', 'ms', 's', 'h', 'days', 'GB', 'per_day')),
  conditions jsonb not null default '{}'
    constraint health_thresholds_conditions_are_numbers check (
      jsonb_typeof(conditions) = 'object'
      and not jsonb_path_exists(conditions, 'strict $.* ? (@.type() != "number")')
    ),
  needs text constraint health_thresholds_needs_is_known
    check (needs in ('statistics', 'sessions', 'statements')),
  source text not null
);

revoke all on table private.health_thresholds from anon, authenticated, service_role;

comment on table private.health_thresholds is
  'Every health check, one row each: the function private.check_<name> looks, these are the values '
  'from which it tells. The owner of the database may change them; the code repeats none.';
comment on column private.health_thresholds.name is 'The check, such as cache_hit_ratio.';
comment on column private.health_thresholds.position is 'Its place in lists.';
comment on column private.health_thresholds.comparison is
  'How the value must compare to a threshold to reach its level.';
comment on column private.health_thresholds.info is 'Threshold of the level info; NULL: none.';
comment on column private.health_thresholds.warning is
  'Threshold of the level warning; NULL: none.';
comment on column private.health_thresholds.error is 'Threshold of the level error; NULL: none.';
comment on column private.health_thresholds.unit is 'What the value counts.';
comment on column private.health_thresholds.conditions is
  'What must hold besides, as {name: number}, such as {"min_rows": 10000}.';
comment on column private.health_thresholds.needs is
  'What the check cannot do without: statistics of activity, other sessions, statistics of '
  'statements; NULL: nothing. Without it the check is unavailable, which differs from healthy.';
comment on column private.health_thresholds.source is 'Who recommends these values, or why.';

-- ------------------------------------------------------------------------------------------------
-- Words
-- ------------------------------------------------------------------------------------------------

create table private.health_texts (
  name text not null references private.health_thresholds (name) on delete cascade,
  language text not null
    constraint health_texts_language_is_known check (language in ('fr', 'en')),
  title text not null,
  conditions text not null default '',
  meaning text not null,
  remedy text not null,
  primary key (name, language)
);

revoke all on table private.health_texts from anon, authenticated, service_role;

comment on table private.health_texts is
  'The words of each health check in each language. Read through private.health_checks only.';
comment on column private.health_texts.name is 'The check.';
comment on column private.health_texts.language is 'fr or en.';
comment on column private.health_texts.title is 'What lists and reports call it.';
comment on column private.health_texts.conditions is
  'Its conditions beside the threshold; {name} stands for the number of that condition.';
comment on column private.health_texts.meaning is 'What it means for the team.';
comment on column private.health_texts.remedy is 'What to do about it.';

-- ------------------------------------------------------------------------------------------------
-- What a check finds
-- ------------------------------------------------------------------------------------------------

create type private.health_finding as (level text, value numeric, evidence jsonb, note text);

comment on type private.health_finding is
  'What private.check_<name> returns: ok, info, warning, error or unavailable, the value that was '
  'judged, the rows that show it, and what limits the finding.';

create type private.health_check as (
  name text,
  title text,
  level text,
  value numeric,
  unit text,
  threshold text,
  since timestamptz,
  evidence jsonb,
  meaning text,
  remedy text,
  note text
);

comment on type private.health_check is
  'The one row shape of health checks: a finding with its threshold, its age and its words.';

-- ------------------------------------------------------------------------------------------------
-- History
-- ------------------------------------------------------------------------------------------------

create table private.health_history (
  check_name text not null,
  hour timestamptz not null,
  taken_at timestamptz not null,
  level text not null constraint health_history_level_is_known
    check (level in ('ok', 'info', 'warning', 'error', 'unavailable')),
  value numeric,
  since timestamptz not null,
  -- In the order in which it is read: one check, the latest hours.
  primary key (check_name, hour)
);

revoke all on table private.health_history from anon, authenticated, service_role;

comment on table private.health_history is
  'What each check found, one row each hour: another run within the hour replaces it. Written by '
  'private.record_health, read by health_history(check_name, since).';
comment on column private.health_history.check_name is
  'The check. No foreign key: the history of a check outlives it.';
comment on column private.health_history.hour is 'The hour of taken_at.';
comment on column private.health_history.taken_at is 'When the check looked.';
comment on column private.health_history.level is 'What it found.';
comment on column private.health_history.value is 'The value that was judged.';
comment on column private.health_history.since is
  'Since when the check has been at this level without a break.';

create table private.active_people_history (
  day date primary key,
  counted_at timestamptz not null,
  last_1_day integer not null,
  last_7_days integer not null,
  last_30_days integer not null
);

revoke all on table private.active_people_history from anon, authenticated, service_role;

comment on table private.active_people_history is
  'How many people were active, one row each day: the last count of the day. Written by '
  'private.record_health, because the count takes seconds with a million accounts; read by '
  'get_database_health_metrics.';
comment on column private.active_people_history.day is 'The day of counted_at.';
comment on column private.active_people_history.counted_at is 'When they were counted.';
comment on column private.active_people_history.last_1_day is
  'People who signed in or tracked within a day before.';
comment on column private.active_people_history.last_7_days is 'The same for 7 days.';
comment on column private.active_people_history.last_30_days is 'The same for 30 days.';
