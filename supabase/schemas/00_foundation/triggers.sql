-- Trigger functions of any table: version, times, trash, and refusals in words. Triggers of one table
-- fire in the order of their names, hence the numbers in some.

-- ------------------------------------------------------------------------------------------------
-- Any table: version, times, trash
-- ------------------------------------------------------------------------------------------------

create function private.check_version()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if new.version is distinct from old.version then
    perform private.fail(409, 'stale_version', 'version');
  end if;
  if not private.keeps_row() then
    new.version := old.version + 1;
  end if;
  return new;
end;
$$;

comment on function private.check_version() is
  'Trigger of any table with a version, on UPDATE OF version, which fires only where the statement '
  'names that column: refuses with PT409 a write made from another version than the stored one, else '
  'counts it. The count tells the triggers after it that the version was sent.';

revoke all on function private.check_version() from public;

create function private.guard_rows()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  -- Not SECURITY DEFINER: current_user tells a request from what functions of the owner write.
  if current_user not in ('anon', 'authenticated', 'service_role') then
    return new;
  end if;
  if tg_level = 'STATEMENT' then
    perform set_config('app.row_is_written', '', true);
    return null;
  end if;
  -- Nested, because accounts have no such column.
  if tg_argv[0] = 'versioned' then
    if new.version = old.version then
      perform private.fail(428, 'version_required', 'version');
    end if;
  end if;
  if current_setting('app.row_is_written', true) = 'yes' then
    perform private.fail(422, 'one_row_at_a_time', '');
  end if;
  perform set_config('app.row_is_written', 'yes', true);
  return new;
end;
$$;

comment on function private.guard_rows() is
  'Trigger of users and of any table with a version, before each update and before its statement: a '
  'request changes one row (PT422), and says from which version (PT428). Functions of the owner and '
  'jobs may change many. Tables without a version (preferences, shopping lists, days, progress, '
  'interactions) have one writer, whose last word counts: ticking a list in the shop is never '
  'refused.';

revoke all on function private.guard_rows() from public;

create function private.guard_deletion()
returns trigger
language plpgsql
set search_path = ''
as $$
-- @plpgsql_check_options: oldtable = deleted
declare
  most constant integer := 100;
begin
  if current_user in ('anon', 'authenticated', 'service_role')
    and (select count(*) from (select from deleted limit most + 1) as d) > most
  then
    perform private.fail(422, 'too_many_deleted', '', most::text);
  end if;
  return null;
end;
$$;

comment on function private.guard_deletion() is
  'Trigger of any table with a version, after a statement that deletes: a request deletes at most a '
  'page of rows (PT422), so that one without a filter does not empty a table. What may be undone, the '
  'trash keeps.';

revoke all on function private.guard_deletion() from public;

create function private.lock_version()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    new.version := case when private.keeps_row() then new.version + 1 else 1 end;
    return new;
  end if;
  if new.id is distinct from old.id then
    perform private.fail(422, 'id_is_fixed', 'id');
  end if;
  -- Where check_version has not counted: the owner need not say the version.
  if new.version = old.version and not private.keeps_row() then
    new.version := old.version + 1;
  end if;
  return new;
end;
$$;

comment on function private.lock_version() is
  'Trigger of any table with id and version: counts the writes. A restored row continues its count. '
  'every_table.sql adds check_version, guard_rows and guard_deletion to each such table.';

revoke all on function private.lock_version() from public;

create function private.touch()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' then
    new.created_at := old.created_at;
  elsif not private.keeps_row() then
    new.created_at := now();
  end if;
  if tg_op = 'INSERT' or not private.keeps_row() then
    new.updated_at := now();
    new.updated_by := auth.uid();
  end if;
  return new;
end;
$$;

comment on function private.touch() is
  'Trigger of any table with created_at, updated_at and updated_by: stamps the write with time and '
  'person, whatever the request says.';

revoke all on function private.touch() from public;

create function private.keep_deleted()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into private.deleted_rows (table_name, row_id, content, deleted_by)
  values (tg_table_name, old.id, to_jsonb(old), auth.uid());
  return null;
end;
$$;

comment on function private.keep_deleted() is
  'Trigger of the tables in private.restorable_tables: keeps a deleted row for restore_deleted.';

revoke all on function private.keep_deleted() from public;

create function private.stamp()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' then
    new.created_at := old.created_at;
  -- Rows that SQL and jobs bring keep their own time.
  elsif current_user in ('anon', 'authenticated') then
    new.created_at := now();
  end if;
  if tg_op = 'UPDATE' or current_user in ('anon', 'authenticated') then
    new.updated_at := now();
  end if;
  return new;
end;
$$;

comment on function private.stamp() is
  'Trigger of any table with created_at and updated_at: stamps the write with its time, whatever '
  'the request says. Not SECURITY DEFINER: current_user tells a request from a job.';

revoke all on function private.stamp() from public;

-- ------------------------------------------------------------------------------------------------
-- Refusals in words instead of constraint names
-- ------------------------------------------------------------------------------------------------

create function private.refuse_bad_documents()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  row_values constant jsonb := to_jsonb(new);
  argument text;
  wrong_path text;
  wrong_code text;
  wrong_args text[];
begin
  -- Arguments: column, check function, column, check function…
  for i in 0 .. tg_nargs - 2 by 2 loop
    argument := tg_argv[i];
    if row_values -> argument is not null and row_values -> argument <> 'null' then
      execute format(
        'select c.path, c.code, c.args from private.%I($1, $2) as c limit 1', tg_argv[i + 1]
      ) into wrong_path, wrong_code, wrong_args using row_values -> argument, argument;
      if wrong_code is not null then
        perform private.fail(422, wrong_code, wrong_path, variadic wrong_args);
      end if;
    end if;
  end loop;
  return new;
end;
$$;

comment on function private.refuse_bad_documents() is
  'Trigger: refuses (PT422, naming the path) a jsonb document that its check function finds wrong, '
  'before other triggers read it. Only within requests: the constraints stay for the rest.';

revoke all on function private.refuse_bad_documents() from public;

create function private.refuse_taken()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  one_key record;
  key_text text;
  taken boolean;
begin
  -- What the trash brings back is judged there; who may not write is not told what exists.
  if private.keeps_row() or not private.has_role(variadic (
    select t.roles from private.restorable_tables as t where t.table_name = tg_table_name
  )) then
    return new;
  end if;
  for one_key in
    select
      i.indexrelid::regclass::text as name,
      string_agg(d.definition, ', ' order by k.place) as keys,
      string_agg(
        format('%1$s = (select %1$s from (select ($1).*) as r)', d.definition), ' and '
        order by k.place
      ) as matches,
      coalesce(pg_get_expr(i.indpred, i.indrelid), 'true') as condition,
      -- Of expressions and of constraints, the columns stand elsewhere.
      (
        select a.attname::text
        from pg_catalog.pg_attribute as a
        where a.attrelid = i.indrelid and a.attnum > 0 and (
          a.attnum = any (i.indkey) or exists (
            select from pg_catalog.pg_depend as u
            where u.objid = i.indexrelid and u.refobjid = i.indrelid and u.refobjsubid = a.attnum
          )
        )
        order by a.attnum
        limit 1
      ) as field
    from pg_catalog.pg_index as i
    cross join lateral generate_series(1, i.indnkeyatts) as k (place)
    cross join lateral (
      select pg_get_indexdef(i.indexrelid, k.place, true) as definition
    ) as d
    where i.indrelid = tg_relid and i.indisunique and not i.indisprimary
    group by i.indexrelid, i.indrelid, i.indpred, i.indkey
    -- With the id it can only meet the row itself.
    having bool_and(d.definition <> 'id')
    order by 1
  loop
    execute format(
      'select row(%s)::text from (select ($1).*) as r where %s', one_key.keys, one_key.condition
    ) into key_text using new;
    continue when key_text is null;
    -- Of two posts at the same time the second waits here, and then finds the first.
    perform pg_advisory_xact_lock(hashtextextended(one_key.name || key_text, 0));
    execute format(
      'select exists (select from %s as o where o.id <> $2 and %s and %s)',
      tg_relid::regclass, one_key.condition, one_key.matches
    ) into taken using new, new.id;
    if taken then
      perform private.fail(409, coalesce((
        select m.code from private.error_messages as m where 'public.' || m.code = one_key.name
      ), 'already_taken'), coalesce(one_key.field, ''));
    end if;
  end loop;
  return new;
end;
$$;

comment on function private.refuse_taken() is
  'Trigger of the tables with a trash: what a unique key would refuse with its name is refused as '
  'PT409 in words, parallel writes included. Only within requests. Tables of people are not asked: '
  'their rows are replaced by upserts, and this would fire before their conflict.';

revoke all on function private.refuse_taken() from public;
