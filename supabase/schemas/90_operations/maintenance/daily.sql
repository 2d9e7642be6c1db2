-- The steps of the daily maintenance.
--
-- A step is a function (dry_run, options) that returns what it counted; a dry run counts the same and
-- changes nothing. These steps have no options, which the linter is told.

create or replace function private.clean_rate_limits(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
-- @plpgsql_check_options: extra_warnings = false
declare
  before constant timestamptz := private.kept_since('rate_limits');
  removed bigint;
begin
  if dry_run then
    select count(*) into removed from private.rate_limits as r where r.window_start < before;
  else
    delete from private.rate_limits as r where r.window_start < before;
    get diagnostics removed = row_count;
  end if;
  return jsonb_build_object('rows', removed);
end;
$$;

comment on function private.clean_rate_limits(boolean, jsonb) is
  'Step of daily_maintenance: removes the buckets of rate limits older than 7 days.';

revoke all on function private.clean_rate_limits(boolean, jsonb) from public;

create or replace function private.clean_analyses(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
-- @plpgsql_check_options: extra_warnings = false
declare
  before constant timestamptz := private.kept_since('analyses');
  -- How old an insight is must stay known.
  old_refreshes constant bigint[] := array(
    select r.id from private.insight_refreshes as r
    where r.finished_at < before
      and r.id <> all (array(
        select max(k.id) from private.insight_refreshes as k
        where k.status = 'succeeded' group by k.view_name
      ))
  );
  measurements bigint;
  runs bigint;
begin
  if dry_run then
    select count(*) into measurements from private.health_history as h where h.taken_at < before;
    select count(*) into runs from private.job_runs as r where r.finished_at < before;
  else
    delete from private.insight_refreshes as r where r.id = any (old_refreshes);
    delete from private.health_history as h where h.taken_at < before;
    get diagnostics measurements = row_count;
    delete from private.job_runs as r where r.finished_at < before;
    get diagnostics runs = row_count;
  end if;
  return jsonb_build_object(
    'rows', cardinality(old_refreshes) + measurements + runs,
    'insight_refreshes', cardinality(old_refreshes),
    'health_history', measurements, 'job_runs', runs
  );
end;
$$;

comment on function private.clean_analyses(boolean, jsonb) is
  'Step of daily_maintenance: removes what was analysed more than a year ago: refreshes of insights, '
  'measurements of health, runs of jobs.';

revoke all on function private.clean_analyses(boolean, jsonb) from public;

create or replace function private.clean_trash(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
-- @plpgsql_check_options: extra_warnings = false
declare
  before constant timestamptz := private.kept_since('trash');
  relation text;
  removed bigint;
begin
  if dry_run then
    select count(*) into removed from private.deleted_rows as d where d.deleted_at < before;
  else
    delete from private.deleted_rows as d where d.deleted_at < before;
    get diagnostics removed = row_count;
    for relation in select t.table_name from private.restorable_tables as t loop
      execute format(
        $sql$
          delete from private.content_comments as c
          where c.table_name = %1$L
            and not exists (select from public.%1$I as r where r.id = c.row_id)
            and not exists (
              select from private.deleted_rows as d
              where d.table_name = c.table_name and d.row_id = c.row_id
            )
        $sql$,
        relation
      );
    end loop;
  end if;
  return jsonb_build_object('rows', removed);
end;
$$;

comment on function private.clean_trash(boolean, jsonb) is
  'Step of daily_maintenance: empties the trash of what was deleted more than 30 days ago, with '
  'the comments on it.';

revoke all on function private.clean_trash(boolean, jsonb) from public;

create or replace function private.renew_needs(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
-- @plpgsql_check_options: extra_warnings = false
declare
  older constant uuid[] := array(
    select p.id
    from public.user_profiles as p
    where p.bmr_calories is distinct from round(private.basal_rate(
      p.weight_kg, p.height_cm, date_part('year', age(private.today(), p.birth_date))::integer,
      p.gender
    ))::integer
    order by p.id
  );
begin
  if not dry_run then
    -- Nobody edits these profiles: no new version, which would make an open form stale.
    perform set_config('app.keep_row', 'on', true);
    update public.user_profiles as p set bmr_calories = null where p.id = any (older);
    perform set_config('app.keep_row', '', true);
  end if;
  return jsonb_build_object('profiles', cardinality(older));
end;
$$;

comment on function private.renew_needs(boolean, jsonb) is
  'Step of daily_maintenance: works out again the needs of whoever has had a birthday since they were '
  'worked out, so that each person''s follow the age by a yearly step.';

revoke all on function private.renew_needs(boolean, jsonb) from public;

create or replace function private.recount_recipes(dry_run boolean, options jsonb)
returns jsonb
language sql
volatile
security definer
set search_path = ''
as $$
  select jsonb_build_object('rows', case
    when dry_run then jsonb_array_length(private.wrong_recipe_stats())
    else private.recount_recipe_stats()
  end);
$$;

comment on function private.recount_recipes(boolean, jsonb) is
  'Step of daily_maintenance: counts likes, ratings and cooking of every recipe anew; rows says how '
  'many were wrong.';

revoke all on function private.recount_recipes(boolean, jsonb) from public;

create or replace function private.renew(names text[], dry_run boolean)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  name text;
  done private.insight_refreshes;
  answer jsonb := '{}'::jsonb;
begin
  if dry_run then
    return (
      select jsonb_object_agg(s.view_name, jsonb_build_object('changes', s.changes_since))
      from private.insight_staleness() as s
      where s.view_name = any (names)
    );
  end if;
  perform private.take_lock('insights');
  foreach name in array names loop
    done := private.refresh_insight(name);
    if done.error is not null then
      raise exception '%: %', name, done.error;
    end if;
    answer := answer || jsonb_build_object(name, done.row_count);
  end loop;
  return answer;
end;
$$;

comment on function private.renew(text[], boolean) is
  'Refreshes insights in the order given and returns their rows, or how many changes wait for them; '
  'fails with the first that fails. Called by steps.';

revoke all on function private.renew(text[], boolean) from public;

create or replace function private.renew_insights(dry_run boolean, options jsonb)
returns jsonb
language sql
volatile
security definer
set search_path = ''
as $$
  select private.renew(
    array(select v.view_name from private.insight_views as v order by v.position), dry_run
  );
$$;

comment on function private.renew_insights(boolean, jsonb) is
  'Step of daily_maintenance: refreshes the rollups and all materialized views.';

revoke all on function private.renew_insights(boolean, jsonb) from public;

create or replace function private.renew_popularity(dry_run boolean, options jsonb)
returns jsonb
language sql
volatile
security definer
set search_path = ''
as $$
  select private.renew(array['rollups', 'popular_recipes_mv', 'ingredient_popularity_mv'], dry_run);
$$;

comment on function private.renew_popularity(boolean, jsonb) is
  'Step of weekly_maintenance: works out the popularity of recipes and ingredients anew.';

revoke all on function private.renew_popularity(boolean, jsonb) from public;
