-- What the team reads about engagement, use and retention.

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
