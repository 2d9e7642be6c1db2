-- Triggers that many tables share, set by loops over them: refusals in words, times and versions.

-- ------------------------------------------------------------------------------------------------
-- Refusals in words
-- ------------------------------------------------------------------------------------------------

do $$
declare
  relation record;
begin
  for relation in
    select
      t.oid::regclass as name,
      (
        select string_agg(format('%L, %L', d.field, 'check_' || d.kind), ', ' order by d.field)
        from (
          select
            (regexp_match(pg_get_expr(c.conbin, c.conrelid), 'is_right\(''(\w+)''::text, (\w+)\)'))[1]
              as kind,
            (regexp_match(pg_get_expr(c.conbin, c.conrelid), 'is_right\(''(\w+)''::text, (\w+)\)'))[2]
              as field
          from pg_catalog.pg_constraint as c
          where c.conrelid = t.oid and c.contype = 'c'
        ) as d
        where d.kind is not null
      ) as documents
    from pg_catalog.pg_class as t
    where
      t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
      and t.relname not in ('nutrients', 'recipe_ingredients')
    order by t.relname
  loop
    if relation.documents is not null then
      execute format(
        'create trigger "0_refuse_bad_documents" before insert or update on %s for each row
         when (nullif(current_setting(''request.jwt.claims'', true), '''') is not null)
         execute function private.refuse_bad_documents(%s)', relation.name, relation.documents
      );
    end if;
    execute format(
      'create trigger zz_refuse_bad_values before insert or update on %s for each row
       when (nullif(current_setting(''request.jwt.claims'', true), '''') is not null)
       execute function private.refuse_bad_values()', relation.name
    );
  end loop;
end;
$$;

-- ------------------------------------------------------------------------------------------------
-- Times and versions
-- ------------------------------------------------------------------------------------------------

do $$
declare
  relation text;
begin
  foreach relation in array array[
    'user_profiles', 'user_preferences', 'weekly_meal_plans', 'shopping_lists', 'nutrition_goals',
    'daily_nutrition_tracking', 'user_progress', 'subscriptions', 'user_recipe_interactions'
  ] loop
    execute format(
      'create trigger %I before insert or update on public.%I
       for each row execute function private.stamp()', relation || '_stamp', relation
    );
  end loop;
  foreach relation in array array['weekly_meal_plans', 'nutrition_goals', 'subscriptions'] loop
    execute format(
      'create trigger %I before insert or update on public.%I
       for each row execute function private.lock_version()', relation || '_1_lock_version', relation
    );
  end loop;
end;
$$;
