-- Folding what changed since the last refresh into the rollups.

-- The three functions that follow say what the rollups gain; private.take_changes calls them in the one
-- statement that takes the lines. They are STABLE, hence read with its snapshot: the lines that it
-- deletes are there for them, and what others write meanwhile is for none of them.

create function private.nutrition_gains(recount boolean)
returns setof private.nutrition_rollup
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  return query
  select
    f.day,
    sum(f.change)::integer,
    coalesce(sum(f.change) filter (where f.calories is not null), 0)::integer,
    coalesce(sum(f.change * f.calories), 0),
    coalesce(sum(f.change) filter (where f.protein is not null), 0)::integer,
    coalesce(sum(f.change * f.protein), 0),
    coalesce(sum(f.change) filter (where f.protein between g.low and g.high), 0)::integer,
    coalesce(sum(f.change) filter (where f.carbs is not null), 0)::integer,
    coalesce(sum(f.change * f.carbs), 0),
    coalesce(sum(f.change) filter (where f.carbs between g.low and g.high), 0)::integer,
    coalesce(sum(f.change) filter (where f.fat is not null), 0)::integer,
    coalesce(sum(f.change * f.fat), 0),
    coalesce(sum(f.change) filter (where f.fat between g.low and g.high), 0)::integer,
    coalesce(sum(f.change) filter (
      where f.protein is not null and f.carbs is not null and f.fat is not null
    ), 0)::integer,
    coalesce(sum(f.change) filter (
      where f.protein between g.low and g.high and f.carbs between g.low and g.high
        and f.fat between g.low and g.high
    ), 0)::integer,
    coalesce(sum(f.change) filter (where f.score is not null), 0)::integer,
    coalesce(sum(f.change * f.score), 0),
    coalesce(sum(f.change) filter (where f.quality is not null), 0)::integer,
    coalesce(sum(f.change * f.quality), 0),
    coalesce(sum(f.change) filter (where f.energy is not null), 0)::integer,
    coalesce(sum(f.change * f.energy), 0),
    coalesce(sum(f.change) filter (where f.hunger is not null), 0)::integer,
    coalesce(sum(f.change * f.hunger), 0)
  from (
    select
      t.day, t.change, t.calories, t.protein, t.carbs, t.fat, t.score, t.quality, t.energy,
      t.hunger
    from private.activity_changes as t
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
  group by f.day;
end;
$$;

comment on function private.nutrition_gains(boolean) is
  'What the lines of activity_changes add to the rollup of nutrition, by day; for a recount, what all '
  'tracked days make it. Called by private.take_changes.';

revoke all on function private.nutrition_gains(boolean) from public;

create function private.use_gains(recount boolean)
returns setof private.use_rollup
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  return query
  select f.feature, f.day, sum(f.change)
  from (
    select t.feature, t.day, t.change
    from private.activity_changes as t
    where t.day is not null and not recount
    union all
    select w.feature, w.day, 1 from private.activity_facts as w where recount
  ) as f
  group by f.feature, f.day;
end;
$$;

comment on function private.use_gains(boolean) is
  'What the lines of activity_changes add to the rollup of uses, by feature and day; for a recount, '
  'what all uses make it. Called by private.take_changes.';

revoke all on function private.use_gains(boolean) from public;

create function private.people_gains(recount boolean)
returns setof private.people_rollup
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  return query
  select f.cohort, f.month, sum(f.people)::integer
  from (
    select
      coalesce(a.cohort, private.month_of(private.day_of(u.created_at))) as cohort,
      n.month,
      (left_now.days > 0)::integer - (left_now.days - n.change > 0)::integer as people
    from (
      select t.user_id, private.month_of(t.day) as month, sum(t.change) as change
      from private.activity_changes as t
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
  having sum(f.people) <> 0;
end;
$$;

comment on function private.people_gains(boolean) is
  'Which months of tracking people enter or leave by the lines of activity_changes, by cohort; for a '
  'recount, who tracked in which month. Called by private.take_changes.';

revoke all on function private.people_gains(boolean) from public;

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
    select n.* from private.nutrition_gains(recount) as n
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
    select u.* from private.use_gains(recount) as u
    on conflict (feature, day) do update set uses = r.uses + excluded.uses
  ),
  people as (
    insert into private.people_rollup as r
    select p.* from private.people_gains(recount) as p
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
