-- Rows of any table: whether a write keeps what triggers would set, and bringing back deleted rows.

create function private.keeps_row()
returns boolean
language sql
stable
parallel safe
set search_path = ''
as $$
  select coalesce(current_setting('app.keep_row', true), '') = 'on';
$$;

comment on function private.keeps_row() is
  'Whether the running statement restores or recomputes rows, and so must not count as a change by '
  'a person. Set inside functions of the owner only; the API offers no way to it.';

revoke all on function private.keeps_row() from public;

create function private.restore_deleted(p_table text, p_ids uuid[])
returns integer
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  allowed text[];
  asked uuid[] := array(select distinct i from unnest(p_ids) as i where i is not null);
  names text;
  restored integer;
begin
  select t.roles into allowed from private.restorable_tables as t where t.table_name = p_table;
  if allowed is null then
    perform private.fail(404, 'not_restorable', 'p_table', coalesce(left(p_table, 60), ''));
  end if;
  if not private.has_role(variadic allowed) then
    perform private.fail(403, 'forbidden', '');
  end if;
  if cardinality(asked) not between 1 and 1000 then
    perform private.fail(422, 'ids_out_of_range', 'p_ids', '1000');
  end if;

  select string_agg(format('%I', a.attname), ', ' order by a.attnum) into names
  from pg_catalog.pg_attribute as a
  where a.attrelid = format('public.%I', p_table)::regclass
    and a.attnum > 0 and not a.attisdropped and a.attgenerated = '';

  -- The row comes back as it was: triggers keep what they otherwise derive from the writer.
  perform set_config('app.keep_row', 'on', true);
  begin
    execute format(
      'insert into public.%1$I (%2$s) select %2$s from (
         select distinct on (d.row_id) d.content
         from private.deleted_rows as d
         where d.table_name = $1 and d.row_id = any ($2)
         order by d.row_id, d.id desc
       ) as latest
       cross join lateral jsonb_populate_record(null::public.%1$I, latest.content)',
      p_table, names
    ) using p_table, asked;
    get diagnostics restored = row_count;
  exception
    when unique_violation then
      perform private.fail(409, 'restore_conflicts', 'p_ids');
    when foreign_key_violation then
      perform private.fail(409, 'cites_missing_record', 'p_ids');
  end;
  perform set_config('app.keep_row', '', true);

  if restored < cardinality(asked) then
    perform private.fail(404, 'not_in_trash', 'p_ids', (cardinality(asked) - restored)::text);
  end if;
  delete from private.deleted_rows as d where d.table_name = p_table and d.row_id = any (asked);
  return restored;
end;
$$;

comment on function private.restore_deleted(text, uuid[]) is
  'Twin of public.restore_deleted: checks the role, then writes past row level security.';

revoke all on function private.restore_deleted(text, uuid[]) from public;
grant execute on function private.restore_deleted(text, uuid[]) to authenticated;

create function public.restore_deleted(p_table text, p_ids uuid[])
returns integer
language sql
volatile
set search_path = ''
as $$
  select private.restore_deleted(p_table, p_ids);
$$;

comment on function public.restore_deleted(text, uuid[]) is
  'Brings deleted rows back under their ids, all or none, and returns how many. Callable by who '
  'may delete from the table. PT404 when a row is not in the trash, PT409 when its id or code is '
  'taken, or a row that it cites is gone.';

revoke all on function public.restore_deleted(text, uuid[]) from public;
grant execute on function public.restore_deleted(text, uuid[]) to authenticated;
