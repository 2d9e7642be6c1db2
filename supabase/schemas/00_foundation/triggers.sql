-- Trigger functions of any table: version, times, trash, and refusals in words. Triggers of one table
-- fire in the order of their names, hence the numbers in some.

-- ------------------------------------------------------------------------------------------------
-- Any table: version, times, trash
-- ------------------------------------------------------------------------------------------------

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
  if new.version is distinct from old.version then
    perform private.fail(409, 'stale_version', 'version');
  end if;
  if not private.keeps_row() then
    new.version := old.version + 1;
  end if;
  return new;
end;
$$;

comment on function private.lock_version() is
  'Trigger of any table with id and version: refuses with PT409 a write made from an older version '
  'than the stored one, else counts it. A restored row continues its count.';

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

create function private.refuse_bad_values()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  rules text;
  broken_constraint text;
  broken_rule text;
  broken_field text;
begin
  select string_agg(
    format(
      '(%L, %L, %L, (%s))', c.conname, pg_get_expr(c.conbin, c.conrelid), a.attname,
      pg_get_expr(c.conbin, c.conrelid)
    ), ', ' order by c.conname
  ) into rules
  from pg_catalog.pg_constraint as c
  join pg_catalog.pg_attribute as a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  where c.conrelid = tg_relid and c.contype = 'c';
  if rules is not null then
    execute format(
      'select c.constraint_name, c.rule, c.field from (select ($1).*) as r
       cross join lateral (values %s) as c (constraint_name, rule, field, holds)
       where c.holds = false limit 1', rules
    ) into broken_constraint, broken_rule, broken_field using new;
    if broken_constraint is not null then
      perform private.say_refusal(broken_constraint, broken_rule, broken_field);
    end if;
  end if;
  return new;
end;
$$;

comment on function private.refuse_bad_values() is
  'Trigger of every table of the API, the last before the write: what a CHECK constraint would '
  'refuse with its name and, on the embedded engine, status 500 is refused as PT422 in words, with '
  'the field. Only within requests: it costs some tenths of a millisecond, and jobs read SQLSTATEs.';

revoke all on function private.refuse_bad_values() from public;
