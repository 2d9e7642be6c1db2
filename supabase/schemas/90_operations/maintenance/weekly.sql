-- The steps of the weekly maintenance.

create or replace function private.analyze_tables(dry_run boolean, options jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
as $$
-- @plpgsql_check_options: extra_warnings = false
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
-- @plpgsql_check_options: extra_warnings = false
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
-- @plpgsql_check_options: extra_warnings = false
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
-- @plpgsql_check_options: extra_warnings = false
declare
  index record;
  pages bigint := 0;
  ranges bigint := 0;
  rebuilt text[] := '{}'::text[];
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
-- @plpgsql_check_options: extra_warnings = false
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
-- @plpgsql_check_options: extra_warnings = false
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
