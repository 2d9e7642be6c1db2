-- ------------------------------------------------------------------------------------------------
-- Maintenance: the steps
-- ------------------------------------------------------------------------------------------------
-- Each step is a function (dry_run, options) that returns what it counted; a dry run counts the same
-- and changes nothing.

create or replace function private.clean_rate_limits(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
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
declare
  before constant timestamptz := private.kept_since('analyses');
  refreshes bigint;
  measurements bigint;
  runs bigint;
begin
  if dry_run then
    select count(*) into refreshes from private.insight_refreshes as r where r.finished_at < before;
    select count(*) into measurements from private.health_history as h where h.taken_at < before;
    select count(*) into runs from private.job_runs as r where r.finished_at < before;
  else
    delete from private.insight_refreshes as r
    where r.finished_at < before
      -- How old an insight is must stay known.
      and r.id <> all (array(
        select max(k.id) from private.insight_refreshes as k
        where k.status = 'succeeded' group by k.view_name
      ));
    get diagnostics refreshes = row_count;
    delete from private.health_history as h where h.taken_at < before;
    get diagnostics measurements = row_count;
    delete from private.job_runs as r where r.finished_at < before;
    get diagnostics runs = row_count;
  end if;
  return jsonb_build_object(
    'rows', refreshes + measurements + runs, 'insight_refreshes', refreshes,
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
declare
  before constant timestamptz := private.kept_since('trash');
  removed bigint;
begin
  if dry_run then
    select count(*) into removed from private.deleted_rows as d where d.deleted_at < before;
  else
    delete from private.deleted_rows as d where d.deleted_at < before;
    get diagnostics removed = row_count;
  end if;
  return jsonb_build_object('rows', removed);
end;
$$;

comment on function private.clean_trash(boolean, jsonb) is
  'Step of daily_maintenance: empties the trash of what was deleted more than 30 days ago.';

revoke all on function private.clean_trash(boolean, jsonb) from public;

create or replace function private.recount_recipes(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  wrong integer;
begin
  begin
    wrong := private.recount_recipe_stats();
    if dry_run then
      raise exception using errcode = 'DRY00';
    end if;
  exception when sqlstate 'DRY00' then
    -- Counted and undone; the number stays.
    null;
  end;
  return jsonb_build_object('rows', wrong);
end;
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
  answer jsonb := '{}';
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

create or replace function private.analyze_tables(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  relation regclass;
  analyzed integer := 0;
begin
  for relation in
    select c.oid
    from pg_catalog.pg_class as c
    left join pg_catalog.pg_stat_user_tables as t on t.relid = c.oid
    where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
      and c.relkind in ('r', 'm')
      -- The embedded engine analyzes nothing by itself and may keep no statistics.
      and (t.n_mod_since_analyze > 0 or c.reltuples < 0)
    order by c.oid
  loop
    analyzed := analyzed + 1;
    if not dry_run then
      execute format('analyze %s', relation);
    end if;
  end loop;
  return jsonb_build_object('tables', analyzed);
end;
$$;

comment on function private.analyze_tables(boolean, jsonb) is
  'Step of daily_maintenance: brings the planner''s statistics up to date for the tables that changed.';

revoke all on function private.analyze_tables(boolean, jsonb) from public;

create or replace function private.clean_audit(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  before constant timestamptz := private.kept_since('audit_log');
  removed bigint;
begin
  if not dry_run then
    return jsonb_build_object('rows', private.prune_audit(before));
  end if;
  select count(*) into removed
  from private.audit_log as e
  join private.audit_links as l on l.batch = e.batch
  where not exists (
    select from private.audit_links as k where k.sequence <= l.sequence and k.sealed_at >= before
  );
  return jsonb_build_object('rows', removed);
end;
$$;

comment on function private.clean_audit(boolean, jsonb) is
  'Step of weekly_maintenance: removes the audit entries of more than 3 months ago; the chain goes on '
  'from the last one removed.';

revoke all on function private.clean_audit(boolean, jsonb) from public;

create or replace function private.old_draft_plans(before timestamptz)
returns table (id uuid)
language sql
stable
security definer
set search_path = ''
as $$
  select w.id
  from public.weekly_meal_plans as w
  where w.status = 'draft' and w.updated_at < before
    -- A week still to come may be planned long before.
    and w.week_start_date + 7 <= private.today();
$$;

comment on function private.old_draft_plans(timestamptz) is
  'The drafts of meal plans last touched before, whose week is over. Called by clean_draft_plans.';

revoke all on function private.old_draft_plans(timestamptz) from public;

create or replace function private.clean_draft_plans(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  before constant timestamptz := private.kept_since('draft_plans');
  removed bigint;
begin
  if dry_run then
    select count(*) into removed
    from private.old_draft_plans(before);
  else
    delete from public.weekly_meal_plans as w
    using private.old_draft_plans(before) as o
    where w.id = o.id;
    get diagnostics removed = row_count;
  end if;
  return jsonb_build_object('rows', removed);
end;
$$;

comment on function private.clean_draft_plans(boolean, jsonb) is
  'Step of weekly_maintenance: removes the drafts of meal plans that nobody has touched for 30 days '
  'and whose week is over.';

revoke all on function private.clean_draft_plans(boolean, jsonb) from public;

create or replace function private.care_for_indexes(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  index record;
  pages bigint := 0;
  ranges bigint := 0;
  rebuilt text[] := '{}';
begin
  for index in
    select i.indexrelid::regclass as name, a.amname as method, i.indisvalid as is_valid
    from pg_catalog.pg_index as i
    join pg_catalog.pg_class as c on c.oid = i.indexrelid
    join pg_catalog.pg_am as a on a.oid = c.relam
    where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
      and (a.amname in ('gin', 'brin') or not i.indisvalid)
    order by i.indexrelid
  loop
    if not index.is_valid then
      rebuilt := rebuilt || index.name::text;
      if not dry_run then
        execute format('reindex index %s', index.name);
      end if;
    elsif index.method = 'gin' and not dry_run then
      pages := pages + pg_catalog.gin_clean_pending_list(index.name);
    elsif not dry_run then
      ranges := ranges + pg_catalog.brin_summarize_new_values(index.name);
    end if;
  end loop;
  return jsonb_build_object(
    'pages_cleaned', pages, 'ranges_summarized', ranges, 'rebuilt', to_jsonb(rebuilt)
  );
end;
$$;

comment on function private.care_for_indexes(boolean, jsonb) is
  'Step of weekly_maintenance: merges the pending entries of search indexes, summarizes new ranges of '
  'date indexes and rebuilds indexes that an interrupted build left invalid. A dry run tells the '
  'last only.';

revoke all on function private.care_for_indexes(boolean, jsonb) from public;

create or replace function private.rollup_hashes()
returns bigint[]
language sql
stable
security definer
set search_path = ''
as $$
  select array_agg(hashtextextended(h.line, 0))
  from (
    select 'n' || r::text as line from private.nutrition_rollup as r
    union all
    select 'u' || r::text from private.use_rollup as r
    union all
    select 'p' || r::text from private.people_rollup as r
    union all
    select 'r' || r::text from private.recency_rollup as r
  ) as h;
$$;

comment on function private.rollup_hashes() is
  'A hash of each row of the rollups, to compare them with a recount. Called by check_rollups.';

revoke all on function private.rollup_hashes() from public;

create or replace function private.check_rollups(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  kept bigint[];
  wrong bigint;
begin
  begin
    perform private.fold_changes();
    kept := private.rollup_hashes();
    perform private.fold_changes(true);
    select count(*) into wrong
    from (
      select unnest(kept) as hash
      except all
      select unnest(private.rollup_hashes())
    ) as d;
    if dry_run then
      raise exception using errcode = 'DRY00';
    end if;
  exception when sqlstate 'DRY00' then
    -- Counted and undone; the number stays.
    null;
  end;
  return jsonb_build_object('wrong', wrong);
end;
$$;

comment on function private.check_rollups(boolean, jsonb) is
  'Step of weekly_maintenance: counts the rollups anew from the whole history and keeps the recount; '
  'wrong says how many rows differed: 0, unless somebody wrote while triggers were off.';

revoke all on function private.check_rollups(boolean, jsonb) from public;

create or replace function private.check_audit(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  problems bigint;
  first text;
begin
  select count(*), min(v.problem) into problems, first from private.verify_audit_chain() as v;
  if problems > 0 then
    perform private.fail(409, 'audit_is_broken', '', problems::text, first);
  end if;
  return jsonb_build_object('links', (select count(*) from private.audit_links));
end;
$$;

comment on function private.check_audit(boolean, jsonb) is
  'Step of weekly_maintenance: verifies the chain of the audit log, and fails when it is broken.';

revoke all on function private.check_audit(boolean, jsonb) from public;

-- ------------------------------------------------------------------------------------------------
-- Maintenance: the names of the specification
-- ------------------------------------------------------------------------------------------------

create or replace function public.daily_maintenance(dry_run boolean default false)
returns jsonb
language sql
volatile
set search_path = ''
as $$
  select private.run_now('daily_maintenance', dry_run);
$$;

comment on function public.daily_maintenance(boolean) is
  'Rate limits (7 days), analyses (1 year), trash (30 days), statistics of recipes, insights, '
  'backups that are no longer kept, planner statistics: all now, in this transaction. Returns what '
  'came of each step; a dry run counts only. PT409 while it runs elsewhere. For admins and, at a SQL '
  'prompt, the owner of the database; the console uses start_job.';

revoke all on function public.daily_maintenance(boolean) from public, anon, service_role;
grant execute on function public.daily_maintenance(boolean) to authenticated;

create or replace function public.weekly_maintenance(dry_run boolean default false)
returns jsonb
language sql
volatile
set search_path = ''
as $$
  select private.run_now('weekly_maintenance', dry_run);
$$;

comment on function public.weekly_maintenance(boolean) is
  'Audit log (3 months), drafts of plans (30 days), care of indexes, recount of rollups, popularity, '
  'chain of the audit: all now, in this transaction. Returns what came of each step; a dry run counts '
  'only. PT409 while it runs elsewhere. For admins and, at a SQL prompt, the owner of the database; '
  'the console uses start_job.';

revoke all on function public.weekly_maintenance(boolean) from public, anon, service_role;
grant execute on function public.weekly_maintenance(boolean) to authenticated;

-- ------------------------------------------------------------------------------------------------
-- pg_cron, where it is installed
-- ------------------------------------------------------------------------------------------------

create or replace function private.schedule_worker()
returns text
language plpgsql
volatile
security definer
set search_path = ''
as $$
begin
  if not exists (select from pg_catalog.pg_extension as e where e.extname = 'pg_cron') then
    return 'pg_cron is not installed';
  end if;
  execute $cron$
    select
      cron.schedule('coach-due', '* * * * *', 'select private.queue_due_jobs()'),
      cron.schedule(
        'coach-work', '* * * * *',
        'set statement_timeout = ''1h''; select private.work_jobs(''pg_cron'')'
      )
  $cron$;
  return 'scheduled';
end;
$$;

comment on function private.schedule_worker() is
  'Makes pg_cron a worker of the jobs, where it is installed: it queues what is due and does one step '
  'a minute. Repeatable. Callable by the owner.';

revoke all on function private.schedule_worker() from public;

select private.schedule_worker();
