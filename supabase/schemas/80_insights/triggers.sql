-- Triggers that note what a write adds to the rollups and what it takes away.

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
