-- Facets: how many rows of a list each choice of a filter would find. A list names its own by a
-- public <list>_facets(q, filter); what is the same for all of them stands here.

create type private.facet as (name text, kind text, source text);

comment on type private.facet is
  'A filter of a list. Kind: any or all (texts of a list, or NULL, of which a row has any or all that are '
  'asked for), state (a boolean, true or false), range (a number; filtered by <name>_min and <name>_max, '
  'not counted), only (as any, not counted). Source: the SQL expression over the rows of the list.';

create type private.facet_count as (facet text, value text, found bigint);

comment on type private.facet_count is
  'How many rows a value of a facet has; the facet total, without a value, is of all of them.';

create function private.facet_values(filter jsonb, facet text)
returns text[]
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  -- More than any list offers: each value is compared with every row.
  most constant integer := 100;
  longest constant integer := 100;
  given constant jsonb := filter -> facet;
begin
  if coalesce(jsonb_typeof(given), 'null') = 'null' or given = '[]' then
    return null;
  end if;
  if jsonb_typeof(given) <> 'array' then
    perform private.fail(422, 'unknown_filter', 'filter.' || facet, facet);
  end if;
  if jsonb_array_length(given) > most then
    perform private.fail(422, 'too_many_items', 'filter.' || facet, most::text);
  end if;
  if exists (
    select from jsonb_array_elements(given) as v
    where jsonb_typeof(v) not in ('string', 'number') or length(v #>> '{}') > longest
  ) then
    perform private.fail(422, 'unknown_filter', 'filter.' || facet, facet);
  end if;
  return array(select distinct jsonb_array_elements_text(given));
end;
$$;

comment on function private.facet_values(jsonb, text) is
  'The values that a facet filter asks for, each once; NULL for none. PT422 when it is no list of texts or '
  'numbers, of more than 100, or with one of more than 100 characters. Callable by every API role.';

revoke all on function private.facet_values(jsonb, text) from public;
grant execute on function private.facet_values(jsonb, text) to anon, authenticated, service_role;

create function private.facet_single(filter jsonb, facet text, kind text)
returns text
language plpgsql
stable
parallel safe
set search_path = ''
as $$
begin
  if coalesce(jsonb_typeof(filter -> facet), 'null') not in (kind, 'null') then
    perform private.fail(422, 'unknown_filter', 'filter.' || facet, facet);
  end if;
  return filter ->> facet;
end;
$$;

comment on function private.facet_single(jsonb, text, text) is
  'The value that a filter asks for, of one JSON type; NULL for none, PT422 for another type. '
  'Callable by every API role.';

revoke all on function private.facet_single(jsonb, text, text) from public;
grant execute on function private.facet_single(jsonb, text, text)
  to anon, authenticated, service_role;

create function private.facet_keys(facet private.facet)
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case facet.kind
    when 'range' then array[facet.name || '_min', facet.name || '_max']
    else array[facet.name]
  end;
$$;

create function private.facet_condition(facet private.facet, filter jsonb)
returns text
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  keys constant text[] := private.facet_keys(facet);
begin
  return case facet.kind
    when 'state' then
      '(' || facet.source || ') = '
      || quote_literal(private.facet_single(filter, facet.name, 'boolean')) || '::boolean'
    when 'range' then nullif(concat_ws(
      ' and ',
      facet.source || ' >= ' || quote_literal(private.facet_single(filter, keys[1], 'number')),
      facet.source || ' <= ' || quote_literal(private.facet_single(filter, keys[2], 'number'))
    ), '')
    else
      facet.source || case facet.kind when 'all' then ' @> ' else ' && ' end
      || quote_literal(private.facet_values(filter, facet.name)) || '::text[]'
  end;
end;
$$;

comment on function private.facet_keys(private.facet) is
  'The keys of a filter that a facet reads. Callable by every API role.';
comment on function private.facet_condition(private.facet, jsonb) is
  'What a filter asks of the rows for one facet, as SQL; NULL for nothing, PT422 for a value that '
  'does not fit. Callable by every API role.';

revoke all on function private.facet_keys(private.facet) from public;
revoke all on function private.facet_condition(private.facet, jsonb) from public;
grant execute on function private.facet_keys(private.facet) to anon, authenticated, service_role;
grant execute on function private.facet_condition(private.facet, jsonb)
  to anon, authenticated, service_role;

create function private.count_facets(
  list text, matching text, facets private.facet[], q text, filter jsonb
)
returns setof private.facet_count
language plpgsql
stable
rows 80
set search_path = ''
as $$
declare
  given constant jsonb := coalesce(filter, '{}');
  unknown text;
  narrowed text;
  columns text;
  fails text;
  names text;
  grouped_by text;
  sets text;
begin
  if jsonb_typeof(given) <> 'object' then
    perform private.fail(422, 'not_an_object', 'filter');
  end if;
  select k into unknown
  from jsonb_object_keys(given) as k
  where k not in (select unnest(private.facet_keys(f)) from unnest(facets) as f)
  limit 1;
  if unknown is not null then
    perform private.fail(422, 'unknown_filter', 'filter', left(unknown, 60));
  end if;

  select string_agg(private.facet_condition(f, given), ' and ') into narrowed
  from unnest(facets) as f
  where f.kind in ('range', 'only');

  select
    string_agg(
      case f.kind when 'state' then format('case when %s then ''{true}''::text[] end', f.source)
        else f.source end || format(' as %I', f.name), ', '
    ),
    string_agg(
      format('case when (%s) is not true then %L end', c.condition, f.name), ', '
    ) filter (where c.condition is not null),
    string_agg(format('%I', f.name), ', '),
    string_agg(format('when grouping(%I) = 0 then %L', f.name, f.name), ' '),
    string_agg(format('(fail, %I)', f.name), ', ')
  into columns, fails, names, grouped_by, sets
  from unnest(facets) as f
  cross join lateral (select private.facet_condition(f, given) as condition) as c
  where f.kind in ('any', 'all', 'state');

  return query execute format(
    $sql$
      with rows as (
        select array_remove(array[%s]::text[], null) as fails, %s
        from %s where %s
      ),
      -- A facet counts without its own filter: rows that fail two others count in none. One scan,
      -- grouped by the lists of each facet as they stand; only those are taken apart.
      groups as (
        -- Of the facets only the one that a group is grouped by is there; of all rows together, none.
        select fail, case %s end as facet, coalesce(%s) as choices, count(*) as found
        from rows cross join lateral (select fails[1] as fail) as failing
        where cardinality(fails) < 2
        group by grouping sets (%s, (fail))
      )
      select g.facet, v, sum(g.found)::bigint
      from groups as g cross join lateral unnest(g.choices) as v
      where (g.fail is null or g.fail = g.facet) and v is not null
      group by g.facet, v
      union all
      select 'total', null, coalesce(sum(g.found), 0)::bigint
      from groups as g where g.facet is null and g.fail is null
    $sql$,
    fails, columns, list,
    concat_ws(
      ' and ', 'true', narrowed,
      case when cardinality(private.search_tokens(q)) > 0
        then format('id in (select m.id from %s($1) as m)', matching) end
    ),
    grouped_by, names, sets
  ) using q;
end;
$$;

comment on function private.count_facets(text, text, private.facet[], text, jsonb) is
  'How many rows of a list (a view with id) each value of its facets has under a search (by a function of '
  'q that returns ids) and the filters of the other facets; the row total counts those under all filters. '
  'A value without rows, and a state that no row is in, has no row. PT422 for a filter that no facet '
  'knows. list, matching and the sources of facets are SQL, written by the functions that call it; what '
  'people send is quoted. Callable by every API role, with their rights.';

revoke all on function private.count_facets(text, text, private.facet[], text, jsonb) from public;
grant execute on function private.count_facets(text, text, private.facet[], text, jsonb)
  to anon, authenticated, service_role;
