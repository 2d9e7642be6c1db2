-- Refreshing the insights, and how old each is.

-- ------------------------------------------------------------------------------------------------
-- Refreshing, and how old each insight is
-- ------------------------------------------------------------------------------------------------

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
-- What was there before the triggers
-- ------------------------------------------------------------------------------------------------

select private.rebuild_insights();
