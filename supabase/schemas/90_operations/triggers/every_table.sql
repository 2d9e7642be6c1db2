-- Triggers that many tables share, set by loops over them: refusals in words, times, versions, and one
-- row at a time.

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
      string_agg(quote_ident(d.field), ', ' order by d.field) as fields,
      string_agg(format('%L, %L', d.field, 'check_' || d.kind), ', ' order by d.field)
        filter (where d.field is not null) as documents
    from pg_catalog.pg_class as t
    left join lateral (
      select m.found[1] as kind, m.found[2] as field
      from pg_catalog.pg_constraint as c
      cross join lateral regexp_match(
        pg_get_expr(c.conbin, c.conrelid), 'is_right\(''(\w+)''::text, (\w+)\)'
      ) as m (found)
      where c.conrelid = t.oid and c.contype = 'c' and m.found is not null
    ) as d on true
    where
      t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
      and t.relname not in ('nutrients', 'recipe_ingredients')
    group by t.oid, t.relname
    order by t.relname
  loop
    if relation.documents is not null then
      execute format(
        'create trigger "0_refuse_bad_documents" before insert or update of %s on %s for each row
         when (nullif(current_setting(''request.jwt.claims'', true), '''') is not null)
         execute function private.refuse_bad_documents(%s)',
        relation.fields, relation.name, relation.documents
      );
    end if;
    perform private.watch_values(relation.name);
  end loop;
end;
$$;

do $$
declare
  relation text;
begin
  for relation in select t.table_name from private.restorable_tables as t order by 1 loop
    execute format(
      'create trigger zz_refuse_taken before insert or update on public.%I for each row
       when (nullif(current_setting(''request.jwt.claims'', true), '''') is not null)
       execute function private.refuse_taken()', relation
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
    'daily_nutrition_tracking', 'user_progress', 'subscriptions', 'user_recipe_interactions',
    'saved_views'
  ] loop
    execute format(
      'create trigger %I before insert or update on public.%I
       for each row execute function private.stamp()', relation || '_stamp', relation
    );
  end loop;
  foreach relation in array array[
    'weekly_meal_plans', 'nutrition_goals', 'subscriptions', 'saved_views'
  ] loop
    execute format(
      'create trigger %I before insert or update on public.%I
       for each row execute function private.lock_version()', relation || '_1_lock_version', relation
    );
  end loop;
end;
$$;

-- ------------------------------------------------------------------------------------------------
-- One row at a time, from the version that was seen
-- ------------------------------------------------------------------------------------------------

do $$
declare
  relation record;
begin
  for relation in
    select t.relname as name, exists (
      select from pg_catalog.pg_attribute as a where a.attrelid = t.oid and a.attname = 'version'
    ) as versioned
    from pg_catalog.pg_class as t
    where t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
    order by t.relname
  loop
    continue when not relation.versioned and relation.name <> 'users';
    execute format(
      'create trigger %2$I before update on public.%1$I
       for each statement execute function private.guard_rows()',
      relation.name, relation.name || '_1_begin_rows'
    );
    -- Between check_version and lock_version, by its name.
    execute format(
      'create trigger %2$I before update on public.%1$I
       for each row execute function private.guard_rows(%3$L)',
      relation.name, relation.name || '_1_guard_rows',
      case when relation.versioned then 'versioned' else 'whole' end
    );
    continue when not relation.versioned;
    execute format(
      'create trigger %2$I before update of version on public.%1$I
       for each row execute function private.check_version()',
      relation.name, relation.name || '_1_check_version'
    );
    execute format(
      'create trigger %2$I after delete on public.%1$I referencing old table as deleted
       for each statement execute function private.guard_deletion()',
      relation.name, relation.name || '_guard_deletion'
    );
  end loop;
end;
$$;
