-- Changing many rows in one request: each from its own version, each refused or taken for itself.

create function private.bulk_columns(p_table text)
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case p_table
    when 'foods' then array[
      'category', 'subcategory', 'allergens', 'allergens_absent', 'diet_compatibility',
      'season_months', 'is_imported', 'average_price_per_kg', 'price_source', 'price_date',
      'price_is_estimate'
    ]
    when 'food_combinations' then array['evidence_grade', 'is_verified']
  end;
$$;

comment on function private.bulk_columns(text) is
  'The columns of a table that may be changed in many rows at once; NULL for other tables. Called by '
  'change_rows.';

revoke all on function private.bulk_columns(text) from public;
grant execute on function private.bulk_columns(text) to authenticated;

create function private.check_changes(p_table text, p_rows jsonb)
returns void
language plpgsql
stable
set search_path = ''
as $$
declare
  most constant integer := 200;
  allowed constant text[] := private.bulk_columns(p_table);
  unknown text;
begin
  if allowed is null then
    perform private.fail(404, 'no_bulk_changes', 'p_table', coalesce(left(p_table, 60), ''));
  end if;
  perform private.require_curator(p_table);
  if coalesce(jsonb_typeof(p_rows), '') <> 'array' then
    perform private.fail(422, 'not_a_list', 'p_rows');
  end if;
  if jsonb_array_length(p_rows) not between 1 and most then
    perform private.fail(422, 'ids_out_of_range', 'p_rows', most::text);
  end if;
  if exists (
    select from jsonb_array_elements(p_rows) as r (given)
    where jsonb_typeof(r.given) <> 'object'
      or private.as_uuid(r.given ->> 'id') is null
      or coalesce(jsonb_typeof(r.given -> 'changes'), '') <> 'object'
      or r.given ->> 'version' !~ '^[0-9]{1,9}$'
  ) then
    perform private.fail(422, 'bulk_row_shape', 'p_rows');
  end if;
  if (select count(distinct private.as_uuid(r.given ->> 'id')) from jsonb_array_elements(p_rows) as r (given))
    < jsonb_array_length(p_rows)
  then
    perform private.fail(422, 'bulk_row_twice', 'p_rows');
  end if;
  select k.name into unknown
  from jsonb_array_elements(p_rows) as r (given)
  cross join lateral jsonb_object_keys(r.given -> 'changes') as k (name)
  where k.name <> all (allowed)
  limit 1;
  if unknown is not null then
    perform private.fail(422, 'bulk_column_unknown', 'p_rows', left(unknown, 60));
  end if;
end;
$$;

comment on function private.check_changes(text, jsonb) is
  'Refuses a call of change_rows that is none: another table (PT404) or role (PT403), and (PT422) '
  'too many rows, rows of another shape, a row twice, a column that is not changed in bulk. '
  'Called by change_rows.';

revoke all on function private.check_changes(text, jsonb) from public;
grant execute on function private.check_changes(text, jsonb) to authenticated;

create type private.row_outcome as (outcome text, version integer, field text, message text);

comment on type private.row_outcome is
  'What became of a row that was to change: `changed`, `unchanged`, `stale`, `gone` or `refused`; its '
  'version now; where it did not change, the field and the sentence.';

create function private.outcome_of(
  outcome text, version integer, field text, code text, variadic args text[] default '{}'
)
returns private.row_outcome
language sql
stable
set search_path = ''
as $$
  select row(outcome, version, field, m.message || ' ' || m.hint)::private.row_outcome
  from private.message(code, args) as m;
$$;

comment on function private.outcome_of(text, integer, text, text, text[]) is
  'The outcome of a row with the sentence of a code. Called by change_row.';

revoke all on function private.outcome_of(text, integer, text, text, text[]) from public;
grant execute on function private.outcome_of(text, integer, text, text, text[]) to authenticated;

create function private.stale_row(version integer, author uuid)
returns private.row_outcome
language sql
stable
set search_path = ''
as $$
  select case
    when c.name is null then private.outcome_of('stale', version, 'version', 'changed_meanwhile')
    else private.outcome_of('stale', version, 'version', 'changed_meanwhile_by', c.name)
  end
  from public.colleague_names(array[author]) as c;
$$;

comment on function private.stale_row(integer, uuid) is
  'The outcome of a row that its author changed meanwhile; no name where SQL or an import did. Called '
  'by change_row.';

revoke all on function private.stale_row(integer, uuid) from public;
grant execute on function private.stale_row(integer, uuid) to authenticated;

create function private.change_row(p_table text, p_id uuid, p_version integer, p_changes jsonb)
returns private.row_outcome
language plpgsql
volatile
set search_path = ''
as $$
declare
  names constant text := (
    select coalesce(string_agg(format('%I', k.name), ', ' order by k.name), 'id')
    from jsonb_object_keys(p_changes) as k (name)
  );
  found integer;
  author uuid;
  same boolean;
  written integer;
  state text;
  said text;
  field text;
  way_out text;
  rule text;
begin
  -- Locked, so that nobody changes it between being judged and being written.
  execute format(
    'select t.version, t.updated_by, (select row(%2$s) from (select (t).*) as old)
       is not distinct from (select row(%2$s) from jsonb_populate_record(t, $1) as new)
     from public.%1$I as t where t.id = $2 for update', p_table, names
  ) into found, author, same using p_changes, p_id;
  if found is null then
    return private.outcome_of('gone', null, 'id', 'record_is_gone');
  elsif p_version is null then
    perform private.fail(428, 'version_required', 'version');
  elsif found <> p_version then
    return private.stale_row(found, author);
  elsif same then
    return row('unchanged', found, null, null)::private.row_outcome;
  end if;
  -- With its version, as a single change: check_version and guard_rows judge it too.
  execute format(
    'update public.%1$I as t set (%2$s, version) = (
       select %2$s, $3 from jsonb_populate_record(t, $1) as r
     )
     where t.id = $2
     returning t.version', p_table, names
  ) into written using p_changes, p_id, p_version;
  if written is null then
    return private.outcome_of('refused', found, '', 'forbidden');
  end if;
  return row('changed', written, null, null)::private.row_outcome;
exception when others then
  get stacked diagnostics
    state = returned_sqlstate, said = message_text, field = pg_exception_detail,
    way_out = pg_exception_hint, rule = constraint_name;
  if state like 'PT%' then
    return row(
      'refused', found, field, concat_ws(' ', nullif(said, ''), nullif(way_out, ''))
    )::private.row_outcome;
  elsif state like '22%' then
    return private.outcome_of('refused', found, '', 'value_unreadable');
  elsif state = '23502' then
    get stacked diagnostics field = column_name;
    return private.outcome_of('refused', found, field, 'required');
  elsif state like '23%' then
    return private.outcome_of('refused', found, '', 'value_refused', rule);
  elsif state = '42501' then
    return private.outcome_of('refused', found, '', 'forbidden');
  end if;
  raise;
end;
$$;

comment on function private.change_row(text, uuid, integer, jsonb) is
  'Changes one row in a sub-transaction of its own, with the rights of the caller, and says what became '
  'of it in the sentence that a single change would get. Row level security, versions and rules are '
  'those of any write. Called by change_rows.';

revoke all on function private.change_row(text, uuid, integer, jsonb) from public;
grant execute on function private.change_row(text, uuid, integer, jsonb) to authenticated;

create function public.change_rows(p_table text, p_rows jsonb)
returns table (id uuid, outcome text, version integer, field text, message text)
language plpgsql
volatile
set search_path = ''
as $$
begin
  perform private.check_changes(p_table, p_rows);
  return query
  select g.id, c.outcome, c.version, c.field, c.message
  from (
    select
      private.as_uuid(r.given ->> 'id') as id, (r.given ->> 'version')::integer as version,
      r.given -> 'changes' as changes
    from jsonb_array_elements(p_rows) as r (given)
    -- In the same order for everyone: two calls wait for each other, but never in a circle.
    order by 1
    offset 0
  ) as g
  cross join lateral private.change_row(p_table, g.id, g.version, g.changes) as c;
end;
$$;

comment on function public.change_rows(text, jsonb) is
  'Changes 1 to 200 rows of foods or food_combinations: `p_rows` is [{id, version, changes: {column: '
  'value}}], of the columns in private.bulk_columns. Each row is taken or refused for itself, from the '
  'version given: `changed` with its new version, `unchanged` where it says so already, `stale` where '
  'someone changed it meanwhile, `gone`, or `refused`, with the field and the sentence of a single '
  'change. Callable by who may change the rows (PT403); PT404 for other tables, PT422 for calls of '
  'another shape.';

revoke all on function public.change_rows(text, jsonb) from public;
grant execute on function public.change_rows(text, jsonb) to authenticated;
