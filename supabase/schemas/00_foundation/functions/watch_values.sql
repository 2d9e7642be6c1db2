-- Writes, for a table, the trigger that refuses in words what its constraints would refuse with a name.

create function private.value_rules(relation regclass)
returns text
language sql
stable
set search_path = ''
as $$
  select string_agg(
    format(
      'when %s(%s) is false then %L',
      -- What calls a function costs more than looking whether its columns have changed.
      case when r.rule like '%private.%' then
        '(tg_op = ''INSERT'' or ' || r.has_changed || ') and '
      end,
      r.rule, r.conname
    ), e'\n        ' order by r.conname
  )
  from (
    select
      c.conname,
      pg_get_expr(c.conbin, c.conrelid) as rule,
      (
        select string_agg(format('old.%1$I is distinct from new.%1$I', a.attname), ' or ')
        from pg_catalog.pg_attribute as a
        where a.attrelid = c.conrelid and a.attnum = any (c.conkey)
      ) as has_changed
    from pg_catalog.pg_constraint as c
    where c.conrelid = relation and c.contype = 'c'
  ) as r;
$$;

comment on function private.value_rules(regclass) is
  'The branches of a CASE that names the first CHECK constraint, by name, that a row breaks; NULL for '
  'a table without any. Called by private.watch_values.';

revoke all on function private.value_rules(regclass) from public;

create function private.watch_values(relation regclass)
returns void
language plpgsql
volatile
set search_path = ''
as $$
declare
  rules constant text := private.value_rules(relation);
  watcher constant text := format(
    'private.%I', 'refuse_bad_' || (
      select t.relname from pg_catalog.pg_class as t where t.oid = relation
    )
  );
begin
  if rules is null then
    return;
  end if;
  execute format(
    $template$
    create or replace function %1$s()
    returns trigger
    language plpgsql
    security definer
    set search_path = ''
    as $body$
    #variable_conflict use_column
    declare
      broken text;
    begin
      select case
        %2$s
      end into broken
      from (select new.*) as r;
      if broken is not null then
        perform private.refuse_value(tg_relid, broken);
      end if;
      return new;
    end;
    $body$;

    comment on function %1$s() is
      'Trigger: refuses (PT422, in words) what a CHECK constraint of the table would refuse. Written '
      'by private.watch_values.';

    revoke all on function %1$s() from public;

    create or replace trigger zz_refuse_bad_values before insert or update on %3$s for each row
    when (nullif(current_setting('request.jwt.claims', true), '') is not null)
    execute function %1$s();
    $template$, watcher, rules, relation
  );
end;
$$;

comment on function private.watch_values(regclass) is
  'Gives a table the trigger, the last before the write, by which what a CHECK constraint would '
  'refuse with its name and, on the embedded engine, status 500 is refused as PT422 in words, with '
  'the field. Only within requests: jobs read SQLSTATEs. The rules are written into a function of the '
  'table, whose plan lasts a session: to be called again when they change. Callable by the owner.';

revoke all on function private.watch_values(regclass) from public;
