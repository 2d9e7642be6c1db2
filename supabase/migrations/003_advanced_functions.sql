-- Assembled from supabase/schemas by `npm run migrations`; never edited by hand.

-- 00_foundation/functions/documents.sql

-- Reading and checking values of a JSON document, for the rules of every domain: what a rule found, and
-- the rules of a text, a number and a list.

create type private.finding as (field text, level text, code text, args text[]);

comment on type private.finding is
  'What a rule found: path of the field, error or warning, code and arguments of the message.';

create function private.check_text(document jsonb, field text, longest integer, needed boolean)
returns setof private.finding
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
declare
  given constant jsonb := document -> field;
  content constant text := document ->> field;
begin
  if given is null or given = 'null' then
    if needed then
      return next row(field, 'error', 'required', '{}')::private.finding;
    end if;
  elsif jsonb_typeof(given) <> 'string' then
    return next row(field, 'error', 'not_a_text', '{}')::private.finding;
  elsif needed and btrim(content) = '' then
    return next row(field, 'error', 'required', '{}')::private.finding;
  elsif length(content) > longest then
    return next row(field, 'error', 'too_long', array[longest::text])::private.finding;
  elsif content ~ '[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F]' then
    return next row(field, 'error', 'control_characters', '{}')::private.finding;
  end if;
end;
$$;

comment on function private.check_text(jsonb, text, integer, boolean) is
  'The rules of a text of a document: its type, presence, length and characters. Called by '
  'check functions.';

revoke all on function private.check_text(jsonb, text, integer, boolean) from public;
grant execute on function private.check_text(jsonb, text, integer, boolean)
  to authenticated, service_role;

create function private.check_number(
  document jsonb, field text, smallest numeric, largest numeric
)
returns setof private.finding
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  kind constant text := coalesce(jsonb_typeof(document -> field), 'null');
begin
  if kind = 'null' then
    return;
  elsif kind <> 'number' then
    return next row(field, 'error', 'not_a_number', '{}')::private.finding;
  elsif (document ->> field)::numeric not between smallest and largest then
    return next row(
      field, 'error', 'out_of_range',
      array[private.show_number(smallest), private.show_number(largest)]
    )::private.finding;
  end if;
end;
$$;

comment on function private.check_number(jsonb, text, numeric, numeric) is
  'The rules of an optional number of a document: its type and range, ends included. Called by '
  'check functions.';

revoke all on function private.check_number(jsonb, text, numeric, numeric) from public;
grant execute on function private.check_number(jsonb, text, numeric, numeric)
  to authenticated, service_role;

create function private.number_of(document jsonb, field text)
returns numeric
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  if jsonb_typeof(document -> field) = 'number' then
    return (document ->> field)::numeric;
  end if;
  return null;
end;
$$;

comment on function private.number_of(jsonb, text) is
  'A number of a document; NULL when it is something else. Called by check functions.';

revoke all on function private.number_of(jsonb, text) from public;
grant execute on function private.number_of(jsonb, text) to authenticated, service_role;

create function private.texts_of(document jsonb, field text)
returns text[]
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  if jsonb_typeof(document -> field) <> 'array' then
    return array[]::text[];
  end if;
  return array(select jsonb_array_elements_text(document -> field));
end;
$$;

comment on function private.texts_of(jsonb, text) is
  'The elements of a list of a document as texts; none when it is no list. Called by check '
  'functions.';

revoke all on function private.texts_of(jsonb, text) from public;
grant execute on function private.texts_of(jsonb, text) to authenticated, service_role;

create function private.check_list(
  document jsonb, field text, most integer, kind text, known text[], unknown_code text
)
returns setof private.finding
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
declare
  given constant jsonb := document -> field;
  item jsonb;
begin
  if given is null or given in ('null', '[]') then
    return;
  elsif jsonb_typeof(given) <> 'array' then
    return next row(field, 'error', 'not_a_list', '{}')::private.finding;
    return;
  elsif jsonb_array_length(given) > most then
    return next row(field, 'error', 'too_many_items', array[most::text])::private.finding;
    return;
  end if;
  for item in select i.value from jsonb_array_elements(given) as i (value) loop
    if jsonb_typeof(item) <> kind and kind = 'string' then
      return next row(field, 'error', 'not_a_text', '{}')::private.finding;
      return;
    elsif jsonb_typeof(item) <> kind or not item #>> '{}' = any (known) then
      return next row(
        field, 'error', unknown_code, array[left(item #>> '{}', 60)]
      )::private.finding;
      return;
    end if;
  end loop;
end;
$$;

comment on function private.check_list(jsonb, text, integer, text, text[], text) is
  'The rules of a list of a document: its type, its length, and that each element is of one JSON '
  'type and (unless known is NULL) among the known ones. Called by check functions.';

revoke all on function private.check_list(jsonb, text, integer, text, text[], text) from public;
grant execute on function private.check_list(jsonb, text, integer, text, text[], text)
  to authenticated, service_role;

create function private.as_number(value jsonb)
returns numeric
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case jsonb_typeof(value) when 'number' then value::numeric end;
$$;

comment on function private.as_number(jsonb) is
  'A JSON number as numeric, anything else as NULL. Callable by every API role.';

revoke all on function private.as_number(jsonb) from public;
grant execute on function private.as_number(jsonb) to anon, authenticated, service_role;

create function private.as_uuid(value text)
returns uuid
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when value ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' then value::uuid
  end;
$$;

comment on function private.as_uuid(text) is
  'A text as uuid, NULL when it is none. Callable by every API role.';

revoke all on function private.as_uuid(text) from public;
grant execute on function private.as_uuid(text) to anon, authenticated, service_role;

create function private.as_date(value text)
returns date
language plpgsql
stable
set search_path = ''
as $$
begin
  return case when value ~ '^\d{4}-\d{2}-\d{2}' then value::date end;
exception when others then
  return null;
end;
$$;

comment on function private.as_date(text) is
  'A text as date (ISO), NULL when it is none. Callable by signed-in people.';

revoke all on function private.as_date(text) from public;
grant execute on function private.as_date(text) to authenticated, service_role;

-- 00_foundation/functions/facets.sql

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

-- 00_foundation/functions/messages.sql

-- Refusals in the language of the reader: the sentence of a code, and raising it.

create function private.language()
returns text
language sql
stable
parallel safe
set search_path = ''
as $$
  select case
    when lower(
      nullif(current_setting('request.headers', true), '')::json
        ->> 'accept-language'
    ) like 'en%' then 'en'
    else 'fr'
  end;
$$;

comment on function private.language() is
  'The language of the request: `en` when Accept-Language begins with it, else `fr`. Callable by '
  'every API role.';

revoke all on function private.language() from public;
grant execute on function private.language() to anon, authenticated, service_role;

create function private.show_number(value numeric)
returns text
language sql
stable
parallel safe
set search_path = ''
as $$
  select case private.language()
    when 'en' then left(trim_scale(value)::text, 20)
    else left(replace(trim_scale(value)::text, '.', ','), 20)
  end;
$$;

comment on function private.show_number(numeric) is
  'A number as the reader writes it: decimal comma in French, cut where it is absurdly long. '
  'Callable by signed-in people.';

revoke all on function private.show_number(numeric) from public;
grant execute on function private.show_number(numeric) to anon, authenticated, service_role;

create function private.message(p_code text, p_args text[], out message text, out hint text)
returns record
language sql
stable
security definer
parallel safe
set search_path = ''
as $$
  select
    format(
      case private.language() when 'en' then m.message_en else m.message_fr end,
      variadic p_args
    ),
    format(
      case private.language() when 'en' then m.hint_en else m.hint_fr end,
      variadic p_args
    )
  from private.error_messages as m
  where m.code = p_code;
$$;

comment on function private.message(text, text[]) is
  'The sentence and the way out of an error code in the language of the request. SECURITY DEFINER: '
  'nobody reads the table itself. Callable by every API role.';

revoke all on function private.message(text, text[]) from public;
grant execute on function private.message(text, text[]) to anon, authenticated, service_role;

create function private.fail(
  p_status integer, p_code text, p_field text, variadic p_args text[] default '{}'
)
returns void
language plpgsql
stable
set search_path = ''
as $$
declare
  said record;
begin
  said := private.message(p_code, p_args);
  raise exception using
    errcode = 'PT' || p_status,
    message = coalesce(said.message, p_code),
    detail = coalesce(p_field, ''),
    hint = coalesce(said.hint, '');
end;
$$;

comment on function private.fail(integer, text, text, text[]) is
  'Refuses a request: raises PT<status>, which the API answers as that HTTP status, with the '
  'sentence of the code, the path of the field in detail and the way out in hint. Callable by '
  'every API role.';

revoke all on function private.fail(integer, text, text, text[]) from public;
grant execute on function private.fail(integer, text, text, text[])
  to anon, authenticated, service_role;

create function private.require_between(value numeric, low numeric, high numeric, field text)
returns void
language plpgsql
stable
set search_path = ''
as $$
begin
  -- NaN sorts above every number, so it is outside too.
  if value not between low and high then
    perform private.fail(
      422, 'out_of_range', field, private.show_number(low), private.show_number(high)
    );
  end if;
end;
$$;

comment on function private.require_between(numeric, numeric, numeric, text) is
  'Refuses (PT422, naming the field) a number outside its bounds; NULL passes. Callable by '
  'every API role.';

revoke all on function private.require_between(numeric, numeric, numeric, text) from public;
grant execute on function private.require_between(numeric, numeric, numeric, text)
  to anon, authenticated, service_role;

create function private.say_refusal(constraint_name text, rule text, field text)
returns void
language plpgsql
stable
set search_path = ''
as $$
declare
  low constant text := substring(rule from '>= \(*''?(-?[0-9][0-9.-]*)');
  high constant text := substring(rule from '<= \(*''?(-?[0-9][0-9.-]*)');
begin
  if exists (select from private.message(constraint_name, '{}') as m where m.message is not null) then
    perform private.fail(422, constraint_name, field);
  elsif rule like '%length(%' and high is not null then
    if low is not null then
      perform private.fail(422, 'text_length', field, low, high);
    end if;
    perform private.fail(422, 'too_long', field, high);
  elsif low is not null and high is not null then
    perform private.fail(422, 'out_of_range', field, low, high);
  elsif rule like '%lists\_only(%' or rule like '%= ANY (%' then
    perform private.fail(422, 'not_a_choice', field);
  end if;
  perform private.fail(422, 'value_refused', field, constraint_name);
end;
$$;

comment on function private.say_refusal(text, text, text) is
  'Refuses (PT422) in the words that fit a CHECK constraint: its own sentence, else one read off its '
  'rule (a range, a length, a list of choices). Called by refuse_value.';

revoke all on function private.say_refusal(text, text, text) from public;

create function private.visible_text(words text)
returns text
language sql
immutable
parallel safe
set search_path = ''
as $$
  select regexp_replace(
    regexp_replace(words, '[\u202a-\u202e\u2066-\u2069]', '', 'g'),
    '^' || c.blank || '+|' || c.blank || '+$', '', 'g'
  )
  from (values (
    '[\s\u00a0\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028\u2029\u2060-\u206f\u2800\u3164\ufeff\uffa0]'
  )) as c (blank);
$$;

comment on function private.visible_text(text) is
  'A text without the characters that cannot be seen at its ends, and without those that turn the direction '
  'of what follows. Called by what takes names, comments and reasons.';

revoke all on function private.visible_text(text) from public;

create function private.sound_reason(reason text, too_short text, most integer)
returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  least constant integer := 10;
  tidy constant text := regexp_replace(private.visible_text(coalesce(reason, '')), '\s+', ' ', 'g');
begin
  -- Points and signs alone are no reason.
  if length(tidy) < least or length(regexp_replace(tidy, '[^[:alnum:]]', '', 'g')) < least / 2 then
    perform private.fail(422, too_short, 'reason', least::text);
  end if;
  if length(tidy) > most then
    perform private.fail(422, 'too_long', 'reason', most::text);
  end if;
  if tidy ~ '[\x01-\x1f\x7f]' then
    perform private.fail(422, 'control_characters', 'reason');
  end if;
  return tidy;
end;
$$;

comment on function private.sound_reason(text, text, integer) is
  'A reason that somebody gave, in one line. PT422 with the code too_short under 10 characters or five letters, and '
  'beyond the most allowed or with invisible ones. Called by functions that ask for a reason.';

revoke all on function private.sound_reason(text, text, integer) from public;

create function private.refuse_value(relation regclass, constraint_name text)
returns void
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  rule text;
  field text;
begin
  select pg_get_expr(c.conbin, c.conrelid), a.attname into rule, field
  from pg_catalog.pg_constraint as c
  join pg_catalog.pg_attribute as a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  where c.conrelid = relation and c.conname = refuse_value.constraint_name;
  perform private.say_refusal(constraint_name, rule, field);
end;
$$;

comment on function private.refuse_value(regclass, text) is
  'Refuses (PT422, with the field) what a CHECK constraint of the table does not let in. Called by '
  'the functions that private.watch_values makes.';

revoke all on function private.refuse_value(regclass, text) from public;

-- 00_foundation/functions/rows.sql

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

-- 00_foundation/functions/search.sql

-- What every search makes of the words that a person types.

create function private.search_tokens(q text)
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  with words as (
    select w.word, w.place
    from regexp_split_to_table(private.search_words(left(q, 200)), ' ')
      with ordinality as w (word, place)
    where w.word <> ''
  ),
  telling as (
    select * from words
    -- Little words join names and tell nothing, unless there is nothing else.
    where word not in ('a', 'au', 'aux', 'd', 'de', 'des', 'du', 'en', 'et', 'l', 'la', 'le', 'les')
  )
  select coalesce(
    (select (array_agg(t.word order by t.place))[1:8] from telling as t),
    (select (array_agg(w.word order by w.place))[1:8] from words as w),
    '{}'
  );
$$;

comment on function private.search_tokens(text) is
  'The words that people search for, folded, at most eight. Callable by every API role.';

revoke all on function private.search_tokens(text) from public;
grant execute on function private.search_tokens(text) to anon, authenticated, service_role;

create function private.search_query(tokens text[])
returns tsquery
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
declare
  token text;
  word tsquery;
  wanted tsquery;
begin
  foreach token in array tokens loop
    -- The stem finds other endings, the word as typed so far finds its beginnings.
    word := to_tsquery('private.french_words', token || ':*') || (token || ':*')::tsquery;
    -- The stemmer knows poireaux, but neither choux nor any other plural in -oux.
    if token like '%oux' then
      word := word || left(token, -1)::tsquery;
    end if;
    wanted := case when wanted is null then word else wanted && word end;
  end loop;
  return wanted;
end;
$$;

comment on function private.search_query(text[]) is
  'Every word, in any order, by its stem or its beginning; NULL for no words. Callable by every '
  'API role.';

revoke all on function private.search_query(text[]) from public;
grant execute on function private.search_query(text[]) to anon, authenticated, service_role;

create function private.singular(words text)
returns text
language sql
immutable
parallel safe
set search_path = ''
as $$
  select regexp_replace(words, '([a-z]{2})[sx]\M', '\1', 'g');
$$;

comment on function private.singular(text) is
  'Folded words without a plural ending, good enough to compare names. Callable by every API role.';

revoke all on function private.singular(text) from public;
grant execute on function private.singular(text) to anon, authenticated, service_role;

-- 00_foundation/functions/vocabulary.sql

-- Allergens and diets in the words of the reader, for messages.

create function private.label_of(key text)
returns text
language sql
stable
parallel safe
set search_path = ''
as $$
  select coalesce(
    (
      select case private.language() when 'en' then l.en else l.fr end
      from (values
        ('gluten', 'gluten', 'gluten'),
        ('crustaceans', 'crustacés', 'crustaceans'),
        ('eggs', 'œufs', 'eggs'),
        ('fish', 'poissons', 'fish'),
        ('peanuts', 'arachides', 'peanuts'),
        ('soybeans', 'soja', 'soybeans'),
        ('milk', 'lait', 'milk'),
        ('nuts', 'fruits à coque', 'nuts'),
        ('celery', 'céleri', 'celery'),
        ('mustard', 'moutarde', 'mustard'),
        ('sesame-seeds', 'sésame', 'sesame'),
        ('sulphur-dioxide-and-sulphites', 'sulfites', 'sulphites'),
        ('lupin', 'lupin', 'lupin'),
        ('molluscs', 'mollusques', 'molluscs'),
        ('vegetarien', 'végétarien', 'vegetarian'),
        ('vegetalien', 'végétalien', 'vegan'),
        ('pescetarien', 'pescétarien', 'pescetarian'),
        ('sans_gluten', 'sans gluten', 'gluten-free'),
        ('sans_lactose', 'sans lactose', 'lactose-free'),
        ('sans_porc', 'sans porc', 'pork-free')
      ) as l (key, fr, en)
      where l.key = label_of.key
    ),
    key
  );
$$;

comment on function private.label_of(text) is
  'An allergen or a diet in the words of the reader. Called by the check functions.';

revoke all on function private.label_of(text) from public;
grant execute on function private.label_of(text) to authenticated, service_role;

create function private.labels_of(keys text[])
returns text
language sql
stable
parallel safe
set search_path = ''
as $$
  select string_agg(private.label_of(k), ', ') from unnest(keys) as k;
$$;

comment on function private.labels_of(text[]) is
  'Allergens or diets in the words of the reader, as a list. Called by the check functions.';

revoke all on function private.labels_of(text[]) from public;
grant execute on function private.labels_of(text[]) to authenticated, service_role;

-- 00_foundation/functions/watch_values.sql

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

-- 10_accounts/functions/1_staff.sql

-- Whose account is open, roles of the staff, and who may ask about whom.

-- ------------------------------------------------------------------------------------------------
-- Open accounts
-- ------------------------------------------------------------------------------------------------

create function private.is_admitted()
returns boolean
language plpgsql
stable
security definer
parallel safe
set search_path = ''
as $$
begin
  return exists (select from public.users as u where u.id = auth.uid() and u.is_active);
end;
$$;

comment on function private.is_admitted() is
  'Whether the account of the person of the request exists and is active: what every restrictive policy '
  'asks, as (select private.is_admitted()), so that a token that outlives the account opens nothing. '
  'Callable by every API role.';

revoke all on function private.is_admitted() from public;
grant execute on function private.is_admitted() to anon, authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Staff and roles
-- ------------------------------------------------------------------------------------------------

create function private.has_role(variadic roles text[])
returns boolean
language plpgsql
stable
security definer
parallel safe
set search_path = ''
as $$
begin
  -- In PL/pgSQL, whose plans last a session: in SQL it would be planned at every statement.
  return exists (
    select
    from private.staff as s
    join public.users as u on u.id = s.user_id
    where s.user_id = auth.uid() and s.role = any (roles) and u.is_active
  );
end;
$$;

comment on function private.has_role(text[]) is
  'Whether the person of the request holds one of these roles now. In policies always as '
  '(select private.has_role(…)), evaluated once per statement. Callable by anon and signed-in '
  'people: it only tells them about themselves.';

revoke all on function private.has_role(text[]) from public;
grant execute on function private.has_role(text[]) to anon, authenticated, service_role;

create function private.my_roles()
returns text[]
language sql
stable
security definer
parallel safe
set search_path = ''
as $$
  select coalesce(array_agg(s.role order by s.role), '{}')
  from private.staff as s
  join public.users as u on u.id = s.user_id
  where s.user_id = auth.uid() and u.is_active;
$$;

comment on function private.my_roles() is
  'The roles of the person of the request, sorted; empty for non-staff. Callable by signed-in '
  'people.';

revoke all on function private.my_roles() from public;
grant execute on function private.my_roles() to authenticated;

create function public.my_access()
returns table (user_id uuid, email text, display_name text, roles text[])
language sql
stable
rows 1
set search_path = ''
as $$
  -- A deactivated account does not read even its own row; its token still says whose it is.
  select me.id, coalesce(u.email, auth.jwt() ->> 'email'), u.display_name, private.my_roles()
  from (select auth.uid() as id) as me
  left join public.users as u on u.id = me.id
  where me.id is not null;
$$;

comment on function public.my_access() is
  'One row on the signed-in person: account, name and roles (empty for non-staff). Callable by '
  'signed-in people.';

revoke all on function public.my_access() from public;
grant execute on function public.my_access() to authenticated;

create function private.is_last_admin(person uuid)
returns boolean
language plpgsql
volatile
security definer
set search_path = ''
as $$
begin
  perform private.require_about(person, array['admin']);
  -- Two administrators removing each other at once must not both succeed.
  perform pg_advisory_xact_lock(hashtextextended('private.staff: last admin', 0));
  return exists (
    -- Not joined to users: the account may be on its way out, with the role after it.
    select from private.staff as s where s.user_id = person and s.role = 'admin'
  ) and not exists (
    select from private.staff as s
    join public.users as u on u.id = s.user_id
    where s.user_id <> person and s.role = 'admin' and u.is_active
  );
end;
$$;

comment on function private.is_last_admin(uuid) is
  'Whether no other active administrator is left; waits for whoever is changing that. Admins ask about '
  'anyone, others about themselves (else PT403). Called by triggers.';

revoke all on function private.is_last_admin(uuid) from public;
grant execute on function private.is_last_admin(uuid) to authenticated;

create function private.role_words(metadata jsonb)
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array(
    select k
    from jsonb_object_keys(case jsonb_typeof(metadata) when 'object' then metadata else '{}' end) as k
    where private.search_words(k) ~
      '^(is )?(role|roles|admin|superuser|staff|permissions?|claims|app metadata|app role|user role)$'
    order by k
  );
$$;

comment on function private.role_words(jsonb) is
  'The keys of a document that look like a role. Called by triggers.';

revoke all on function private.role_words(jsonb) from public;

-- ------------------------------------------------------------------------------------------------
-- Who may ask
-- ------------------------------------------------------------------------------------------------

create function private.require_role(variadic roles text[])
returns void
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  -- The role of the session stays that of the request inside SECURITY DEFINER; jobs have none.
  if current_setting('role', true) in ('anon', 'authenticated', 'service_role')
    and not private.has_role(variadic roles)
  then
    perform private.fail(403, 'forbidden', '');
  end if;
end;
$$;

comment on function private.require_role(text[]) is
  'Refuses (PT403) a request of somebody who holds none of the roles. The owner of the database at a '
  'SQL prompt, and jobs, pass. Callable by every API role.';

revoke all on function private.require_role(text[]) from public;
grant execute on function private.require_role(text[]) to anon, authenticated, service_role;

create function private.require_admin()
returns void
language sql
stable
security definer
set search_path = ''
as $$
  select private.require_role('admin');
$$;

comment on function private.require_admin() is
  'Refuses (PT403) a request of anyone but an admin; the owner of the database and jobs pass. '
  'Callable by signed-in people.';

revoke all on function private.require_admin() from public;
grant execute on function private.require_admin() to authenticated;

create function private.require_about(person uuid, staff_roles text[] default '{}')
returns void
language plpgsql
stable
set search_path = ''
as $$
begin
  -- The role of the session stays that of the request inside SECURITY DEFINER; jobs have none.
  if current_setting('role', true) not in ('anon', 'authenticated')
    or (person = auth.uid() and private.is_admitted())
    or (cardinality(staff_roles) > 0 and private.has_role(variadic staff_roles))
    or person = any (array(select private.open_grants()))
  then
    return;
  end if;
  perform private.fail(403, 'not_about_others', 'user_id');
end;
$$;

comment on function private.require_about(uuid, text[]) is
  'Refuses (PT403) a question about somebody else, unless the caller holds one of the roles or a '
  'live grant for that person, and one of a deactivated account. Jobs and SQL pass. The answer is the same whether the person exists. '
  'Callable by every API role.';

revoke all on function private.require_about(uuid, text[]) from public;
grant execute on function private.require_about(uuid, text[]) to anon, authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- What an account may say of itself
-- ------------------------------------------------------------------------------------------------

create function private.metadata_limit()
returns integer
language sql
immutable
parallel safe
set search_path = ''
as $$
  select 16384;
$$;

comment on function private.metadata_limit() is
  'Bytes of metadata that an account may hold. Called by the guard of accounts.';

revoke all on function private.metadata_limit() from public;
grant execute on function private.metadata_limit() to authenticated;

create function private.cut_metadata(said jsonb)
returns jsonb
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when jsonb_typeof(said) is distinct from 'object' then '{}'
    when octet_length(said::text) <= private.metadata_limit() then said
    -- Only what the product itself reads, each a short text.
    else coalesce((
      select jsonb_object_agg(k.key, left(said ->> k.key, 200))
      from unnest(array['display_name', 'full_name', 'name', 'language', 'locale']) as k (key)
      where jsonb_typeof(said -> k.key) = 'string'
    ), '{}')
  end;
$$;

comment on function private.cut_metadata(jsonb) is
  'What the mirror of accounts keeps of what somebody said of themselves at sign-in: all of it up to '
  'the limit, else the names and the language only. Called by mirror_user.';

revoke all on function private.cut_metadata(jsonb) from public;

-- 10_accounts/functions/energy_needs.sql

-- Energy and needs of a person (Mifflin-St Jeor, Am J Clin Nutr 1990;51:241).

create function private.sex_term(gender public.gender)
returns numeric
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case gender when 'homme' then 5 when 'femme' then -161 else -78 end;
$$;

comment on function private.sex_term(public.gender) is
  'The constant of the Mifflin-St Jeor formula, kcal/day: +5 for men, -161 for women, and for any '
  'other or undisclosed gender -78, the mean of both, which errs by 83 at most. Callable by '
  'signed-in people.';

revoke all on function private.sex_term(public.gender) from public;
grant execute on function private.sex_term(public.gender) to authenticated, service_role;

create function private.basal_rate(
  weight numeric, height numeric, age integer, gender public.gender
)
returns numeric
language sql
immutable
strict
parallel safe
set search_path = ''
as $$
  select 10 * weight + 6.25 * height - 5 * age + private.sex_term(gender);
$$;

comment on function private.basal_rate(numeric, numeric, integer, public.gender) is
  'The Mifflin-St Jeor formula itself, kcal/day, for values already checked. Called by '
  'calculate_bmr and by triggers.';

revoke all on function private.basal_rate(numeric, numeric, integer, public.gender) from public;
grant execute on function private.basal_rate(numeric, numeric, integer, public.gender)
  to authenticated, service_role;

create function private.activity_factor(activity_level public.activity_level)
returns numeric
language sql
immutable
strict
parallel safe
set search_path = ''
as $$
  select case activity_level
    when 'sedentaire' then 1.2
    when 'leger' then 1.375
    when 'modere' then 1.55
    when 'actif' then 1.725
    when 'tres_actif' then 1.9
  end;
$$;

comment on function private.activity_factor(public.activity_level) is
  'What the basal rate is multiplied with. Called by calculate_daily_calories and by triggers.';

revoke all on function private.activity_factor(public.activity_level) from public;
grant execute on function private.activity_factor(public.activity_level)
  to authenticated, service_role;

create function public.calculate_bmr(
  weight numeric, height numeric, age integer, gender public.gender
)
returns numeric
language plpgsql
stable
strict
set search_path = ''
as $$
begin
  perform private.require_between(weight, 30, 300, 'weight');
  perform private.require_between(height, 100, 250, 'height');
  perform private.require_between(age, 18, 100, 'age');
  return private.basal_rate(weight, height, age, gender);
end;
$$;

comment on function public.calculate_bmr(numeric, numeric, integer, public.gender) is
  'Basal metabolic rate in kcal/day, unrounded, from kg, cm and years (Mifflin-St Jeor, validated '
  'from 19 to 78 years). NULL when a value is missing; PT422 outside 30-300 kg, 100-250 cm, 18-100 '
  'years. Callable by signed-in people.';

revoke all on function public.calculate_bmr(numeric, numeric, integer, public.gender) from public;
grant execute on function public.calculate_bmr(numeric, numeric, integer, public.gender)
  to authenticated, service_role;

create function public.calculate_daily_calories(
  bmr numeric, activity_level public.activity_level
)
returns numeric
language plpgsql
stable
strict
set search_path = ''
as $$
begin
  -- The bounds hold every rate that calculate_bmr can give.
  perform private.require_between(bmr, 200, 5000, 'bmr');
  return bmr * private.activity_factor(activity_level);
end;
$$;

comment on function public.calculate_daily_calories(numeric, public.activity_level) is
  'Daily expenditure in kcal, unrounded: the basal rate times the activity factor, 1.2 to 1.9. '
  'NULL when a value is missing; PT422 for a rate outside 200-5,000. Callable by signed-in people.';

revoke all on function public.calculate_daily_calories(numeric, public.activity_level) from public;
grant execute on function public.calculate_daily_calories(numeric, public.activity_level)
  to authenticated, service_role;

create function private.protein_need(
  weight numeric, age integer, expecting boolean, kcal numeric
)
returns numeric
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when weight is null or kcal is null then null
    else round(least(
      greatest(
        weight * case when expecting then 1.2 when age >= 60 then 1.0 else 0.83 end,
        0.10 * kcal / 4
      ),
      0.20 * kcal / 4
    ), 1)
  end;
$$;

comment on function private.protein_need(numeric, integer, boolean, numeric) is
  'Grams of protein a day: 0.83 g/kg, 1.0 from 60 years, 1.2 when pregnant or breastfeeding, kept '
  'within 10 to 20 % of the energy. Called by triggers.';

revoke all on function private.protein_need(numeric, integer, boolean, numeric) from public;

create function private.weight_aim(
  goals text[], weight numeric, target numeric, pace numeric
)
returns text
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when goals @> '{perdre_du_poids}' then 'perte'
    when goals @> '{prendre_du_poids}' then 'prise'
    when goals @> '{maintenir_son_poids}' then 'maintien'
    when pace < 0 or target < weight then 'perte'
    when pace > 0 or target > weight then 'prise'
    else 'maintien'
  end;
$$;

comment on function private.weight_aim(text[], numeric, numeric, numeric) is
  'Whether somebody wants to lose (perte), keep (maintien) or gain weight (prise): by the goal, else by '
  'the pace or the weight wanted. What the needs are computed for is what the rules are asked about. '
  'Callable by signed-in people.';

revoke all on function private.weight_aim(text[], numeric, numeric, numeric) from public;
grant execute on function private.weight_aim(text[], numeric, numeric, numeric)
  to authenticated, service_role;

create function private.calorie_target(
  bmr numeric, expenditure numeric, gender public.gender, aim text
)
returns integer
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when bmr is null or expenditure is null then null
    else round(greatest(
      case aim
        when 'perte' then expenditure - least(500, 0.2 * expenditure)
        when 'prise' then expenditure + least(500, 0.1 * expenditure)
        else expenditure
      end,
      bmr,
      case gender when 'homme' then 1500 when 'femme' then 1200 else 1350 end
    ))
  end;
$$;

comment on function private.calorie_target(numeric, numeric, public.gender, text) is
  'Kilocalories a day for an aim (perte, maintien, prise): a deficit of 500 kcal or 20 % at most, a '
  'surplus of 10 % or 500 kcal at most, never below the basal rate nor below 1,200 (women), 1,500 '
  '(men), 1,350 (others). Callable by signed-in people.';

revoke all on function private.calorie_target(numeric, numeric, public.gender, text) from public;
grant execute on function private.calorie_target(numeric, numeric, public.gender, text)
  to authenticated, service_role;

-- 10_accounts/functions/personal_access.sql

-- Whose data may be read: one's own, and what a grant opens; opening a grant and reading under it.

-- ------------------------------------------------------------------------------------------------
-- Whose data may be read: one's own, and what a grant opens
-- ------------------------------------------------------------------------------------------------

-- Health data (user_profiles, nutrition_goals, daily_nutrition_tracking, user_progress) and what
-- tells of it (user_preferences, weekly_meal_plans, shopping_lists, user_recipe_interactions) belong
-- to the person. Support reads them under a grant that it opened for that one person with a reason.
-- The same holds for admins: administering takes no health data, and a rule without exceptions is
-- one that the log can prove. Staff only read; nobody writes another person's data through the API.
--
-- What the log proves: SELECT fires no trigger and the API reads in read-only transactions, so a
-- policy cannot write down what it lets through. Hence the opening of a grant is itself logged and
-- counts as having read everything of that person until it ends; read_personal_data, which the
-- console uses, also logs each reading with its tables and row counts.

-- In PL/pgSQL, whose plans last a session: a function in SQL would be planned at every statement.
create function private.open_grants()
returns setof uuid
language plpgsql
stable
security definer
parallel safe
rows 3
set search_path = ''
as $$
begin
  return query
    select g.user_id
    from private.personal_data_grants as g
    where
      g.staff_id = auth.uid()
      and g.closed_at is null
      and g.expires_at > now()
      and private.has_role('support', 'admin');
end;
$$;

comment on function private.open_grants() is
  'The people whose data the person of the request has opened, and may still read: a role that was '
  'revoked ends every grant at once. Callable by signed-in people.';

revoke all on function private.open_grants() from public;
grant execute on function private.open_grants() to authenticated, service_role;

create function private.has_personal_access(person uuid)
returns boolean
language sql
stable
security definer
parallel safe
set search_path = ''
as $$
  select person in (select g.user_id from private.open_grants() as g (user_id));
$$;

comment on function private.has_personal_access(uuid) is
  'Whether the person of the request has a live grant for this person. For functions; policies ask '
  'readable_people. Callable by every API role.';

revoke all on function private.has_personal_access(uuid) from public;
grant execute on function private.has_personal_access(uuid) to anon, authenticated, service_role;

create function private.readable_people()
returns setof uuid
language plpgsql
stable
security definer
parallel safe
rows 3
set search_path = ''
as $$
begin
  return next auth.uid();
  return query select g.user_id from private.open_grants() as g (user_id);
end;
$$;

comment on function private.readable_people() is
  'The person of the request, and those of open_grants. In policies always as user_id = any (array('
  'select private.readable_people())), which runs once per statement and keeps the index of '
  'user_id, where owner OR staff would lose it. Callable by signed-in people.';

revoke all on function private.readable_people() from public;
grant execute on function private.readable_people() to authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Opening and reading a person's data
-- ------------------------------------------------------------------------------------------------

create function private.personal_tables()
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array[
    'user_profiles', 'user_preferences', 'nutrition_goals', 'daily_nutrition_tracking',
    'user_progress', 'weekly_meal_plans', 'shopping_lists', 'user_recipe_interactions'
  ];
$$;

comment on function private.personal_tables() is
  'The tables that a grant opens. Callable by signed-in people.';

revoke all on function private.personal_tables() from public;
grant execute on function private.personal_tables() to authenticated, service_role;

create function private.close_grants(p_user_id uuid)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  closed integer;
begin
  with ended as (
    update private.personal_data_grants as g
    set closed_at = now()
    where
      g.staff_id = auth.uid()
      and g.user_id = p_user_id
      and g.closed_at is null
      and g.expires_at > now()
    returning g.id, g.staff_id, g.user_id
  )
  insert into private.personal_data_log (grant_id, staff_id, user_id, action)
  select e.id, e.staff_id, e.user_id, 'closed' from ended as e;
  get diagnostics closed = row_count;
  return closed;
end;
$$;

comment on function private.close_grants(uuid) is
  'Ends what the person of the request has opened on somebody, and logs it; returns how many grants '
  'that were. Callable by signed-in people: it only takes away from oneself.';

revoke all on function private.close_grants(uuid) from public;
grant execute on function private.close_grants(uuid) to authenticated;

create function private.end_grants_of(p_staff uuid)
returns integer
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  ended integer;
begin
  with closed as (
    update private.personal_data_grants as g set closed_at = now()
    where g.staff_id = p_staff and g.closed_at is null and g.expires_at > now()
    returning g.id, g.staff_id, g.user_id
  )
  insert into private.personal_data_log (grant_id, staff_id, user_id, action)
  select c.id, c.staff_id, c.user_id, 'closed' from closed as c;
  get diagnostics ended = row_count;
  return ended;
end;
$$;

comment on function private.end_grants_of(uuid) is
  'Ends all that somebody of the staff has opened, and logs it; returns how many grants that were. '
  'Called by triggers.';

revoke all on function private.end_grants_of(uuid) from public;

create function private.open_grant(p_user_id uuid, p_reason text)
returns table (grant_id uuid, opened_at timestamptz, expires_at timestamptz)
language plpgsql
security definer
rows 1
set search_path = ''
as $$
declare
  reason text;
  opened private.personal_data_grants;
begin
  if not private.has_role('support', 'admin') then
    perform private.fail(403, 'forbidden', '');
  end if;
  reason := private.sound_reason(p_reason, 'reason_too_short', 500);
  if not exists (select from public.users as u where u.id = p_user_id) then
    perform private.fail(404, 'unknown_person', 'user_id');
  end if;
  perform private.limit_action('personal_access');
  -- One grant at a time for one person, so that each has one reason.
  perform private.close_grants(p_user_id);
  insert into private.personal_data_grants as g (staff_id, user_id, reason, expires_at)
  values (auth.uid(), p_user_id, reason, now() + interval '30 minutes')
  returning g.* into opened;
  insert into private.personal_data_log (grant_id, staff_id, user_id, action, tables)
  values (opened.id, opened.staff_id, p_user_id, 'opened', private.personal_tables());
  return query select opened.id, opened.opened_at, opened.expires_at;
end;
$$;

comment on function private.open_grant(uuid, text) is
  'Opens the data of one person to the person of the request for 30 minutes, and logs it. PT403 '
  'without the role support or admin, PT404 for nobody, PT422 for a reason under 10 characters. '
  'Callable by signed-in people.';

revoke all on function private.open_grant(uuid, text) from public;
grant execute on function private.open_grant(uuid, text) to authenticated;

create function private.log_reading(p_user_id uuid, p_tables text[], p_rows integer)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  used uuid := (
    select g.id
    from private.personal_data_grants as g
    where
      g.staff_id = auth.uid()
      and g.user_id = p_user_id
      and g.closed_at is null
      and g.expires_at > now()
      and private.has_role('support', 'admin')
    order by g.opened_at desc
    limit 1
  );
begin
  if used is null then
    perform private.fail(403, 'access_not_open', 'user_id');
  end if;
  insert into private.personal_data_log (grant_id, staff_id, user_id, action, tables, row_count)
  values (used, auth.uid(), p_user_id, 'read', p_tables, p_rows);
end;
$$;

comment on function private.log_reading(uuid, text[], integer) is
  'Notes that the person of the request reads the data of somebody; PT403 without a live grant. '
  'Callable by signed-in people.';

revoke all on function private.log_reading(uuid, text[], integer) from public;
grant execute on function private.log_reading(uuid, text[], integer) to authenticated;

create function private.live_grants()
returns table (user_id uuid, reason text, opened_at timestamptz, expires_at timestamptz)
language sql
stable
security definer
rows 3
set search_path = ''
as $$
  select g.user_id, g.reason, g.opened_at, g.expires_at
  from private.personal_data_grants as g
  where
    g.staff_id = (select auth.uid())
    and g.closed_at is null
    and g.expires_at > now()
    and (select private.has_role('support', 'admin'));
$$;

comment on function private.live_grants() is
  'What the person of the request has open. Callable by signed-in people.';

revoke all on function private.live_grants() from public;
grant execute on function private.live_grants() to authenticated;

create function public.open_personal_access(user_id uuid, reason text)
returns table (grant_id uuid, opened_at timestamptz, expires_at timestamptz)
language sql
volatile
rows 1
set search_path = ''
as $$
  select g.grant_id, g.opened_at, g.expires_at from private.open_grant(user_id, reason) as g;
$$;

comment on function public.open_personal_access(uuid, text) is
  'Opens the personal data of one person to oneself for 30 minutes, with a reason of at least 10 '
  'characters that stays in the log; opening again replaces the reason and the time. Callable by '
  'signed-in people, for support and admins.';

revoke all on function public.open_personal_access(uuid, text) from public;
grant execute on function public.open_personal_access(uuid, text) to authenticated;

create function public.close_personal_access(user_id uuid)
returns integer
language sql
volatile
set search_path = ''
as $$
  select private.close_grants(user_id);
$$;

comment on function public.close_personal_access(uuid) is
  'Ends one''s access to the data of a person before its time; returns how many grants that ended. '
  'Callable by signed-in people.';

revoke all on function public.close_personal_access(uuid) from public;
grant execute on function public.close_personal_access(uuid) to authenticated;

create function public.my_personal_access()
returns table (
  user_id uuid, email text, display_name text, reason text, opened_at timestamptz,
  expires_at timestamptz
)
language sql
stable
rows 3
set search_path = ''
as $$
  select g.user_id, u.email, u.display_name, g.reason, g.opened_at, g.expires_at
  from private.live_grants() as g
  left join public.users as u on u.id = g.user_id
  order by g.expires_at desc;
$$;

comment on function public.my_personal_access() is
  'Whose personal data one has open, why and until when. Callable by signed-in people.';

revoke all on function public.my_personal_access() from public;
grant execute on function public.my_personal_access() to authenticated;

create function public.read_personal_data(
  user_id uuid, tables text[] default null, since date default null
)
returns jsonb
language plpgsql
volatile
set search_path = ''
as $$
declare
  chosen constant text[] := coalesce(tables, private.personal_tables());
  wrong text := (
    select coalesce(t, 'null') from unnest(chosen) as t
    where t is null or t <> all (private.personal_tables())
    limit 1
  );
  chosen_table text;
  day_column text;
  found_rows jsonb;
  total integer := 0;
  document jsonb := '{}'::jsonb;
begin
  perform private.limit_action('personal_read');
  if wrong is not null then
    perform private.fail(422, 'unknown_table', 'tables', left(wrong, 60));
  end if;
  foreach chosen_table in array chosen loop
    day_column := case chosen_table
      when 'nutrition_goals' then 'valid_from'
      when 'daily_nutrition_tracking' then 'tracking_date'
      when 'user_progress' then 'recorded_date'
      when 'weekly_meal_plans' then 'week_start_date'
      else 'updated_at'
    end;
    execute format(
      'select coalesce(jsonb_agg(to_jsonb(t) order by t.%2$I desc), ''[]'')
      from (
        select * from public.%1$I
        where user_id = $1 and ($2 is null or %2$I >= $2)
        order by %2$I desc
        limit 1000
      ) as t',
      chosen_table, day_column
    ) into found_rows using user_id, since;
    total := total + jsonb_array_length(found_rows);
    document := document || jsonb_build_object(chosen_table, found_rows);
  end loop;
  perform private.log_reading(user_id, chosen, total);
  return document;
end;
$$;

comment on function public.read_personal_data(uuid, text[], date) is
  'What a person stored, {table: [rows, newest first, 1000 at most]}, in the tables asked for (all '
  'of private.personal_tables() by default) from a day on, and logs the reading. Read as the '
  'caller, so that the policies apply. PT403 without a live grant, PT422 for another table. '
  'Callable by signed-in people, by POST.';

revoke all on function public.read_personal_data(uuid, text[], date) from public;
grant execute on function public.read_personal_data(uuid, text[], date) to authenticated;

-- 10_accounts/functions/profiles.sql

-- Profiles: what is wrong in one, what is unusual.

create function private.profile_figures(profile jsonb)
returns table (
  age integer,
  weight numeric,
  height numeric,
  bmi numeric,
  target numeric,
  target_bmi numeric,
  pace numeric,
  goals jsonb,
  loses boolean,
  gains boolean,
  expecting boolean
)
language plpgsql
stable
rows 1
set search_path = ''
as $$
begin
  -- PL/pgSQL keeps its plans; a SQL function is planned anew by every statement that calls it.
  return query
  with said as (
    select
      date_part(
        'year', age(private.today(), private.as_date(profile ->> 'birth_date'))
      )::integer as age,
      case jsonb_typeof(profile -> 'weight_kg')
        when 'number' then (profile ->> 'weight_kg')::numeric end as weight,
      case jsonb_typeof(profile -> 'height_cm')
        when 'number' then (profile ->> 'height_cm')::numeric end as height,
      case jsonb_typeof(profile -> 'target_weight_kg')
        when 'number' then (profile ->> 'target_weight_kg')::numeric end as target,
      case jsonb_typeof(profile -> 'target_change_kg_per_week')
        when 'number' then (profile ->> 'target_change_kg_per_week')::numeric end as pace,
      case jsonb_typeof(profile -> 'health_goals')
        when 'array' then profile -> 'health_goals' else '[]'
      end as goals,
      profile -> 'is_pregnant' = 'true' or profile -> 'is_lactating' = 'true' as expecting
  )
  select
    s.age,
    s.weight,
    s.height,
    round(s.weight / nullif(s.height / 100, 0) ^ 2, 1),
    s.target,
    round(s.target / nullif(s.height / 100, 0) ^ 2, 1),
    s.pace,
    s.goals,
    a.aim = 'perte',
    a.aim = 'prise',
    coalesce(s.expecting, false)
  from said as s
  cross join lateral (
    select private.weight_aim(
      array(select g from jsonb_array_elements_text(s.goals) as g), s.weight, s.target, s.pace
    ) as aim
  ) as a;
end;
$$;

comment on function private.profile_figures(jsonb) is
  'Age in years, kg, cm, body mass index (kg/m2) and aims of a profile. Callable by signed-in '
  'people.';

revoke all on function private.profile_figures(jsonb) from public;
grant execute on function private.profile_figures(jsonb) to authenticated, service_role;

create function public.check_user_profile(profile jsonb)
returns table (field text, level text, code text, message text, hint text)
language plpgsql
stable
set search_path = ''
as $$
begin
  return query
  with p as (select f.* from private.profile_figures(profile) as f),
  rules as (
    select r.*
    from p
    cross join lateral (values
      (1, p.age not between 18 and 100, 'birth_date', 'error', 'age_out_of_range',
        array[p.age::numeric]),
      (2, p.weight not between 30 and 300, 'weight_kg', 'error', 'out_of_range',
        array[30, 300]),
      (3, p.height not between 100 and 250, 'height_cm', 'error', 'out_of_range',
        array[100, 250]),
      (4, p.bmi not between 12 and 70, 'weight_kg', 'error', 'bmi_out_of_range',
        array[p.bmi]),
      (5, p.target not between 30 and 300, 'target_weight_kg', 'error', 'out_of_range',
        array[30, 300]),
      (6, p.pace not between -1 and 0.5, 'target_change_kg_per_week', 'error', 'out_of_range',
        array[-1, 0.5]),
      (7, p.goals ?& array['perdre_du_poids', 'prendre_du_poids']
        or p.goals ?& array['perdre_du_poids', 'maintenir_son_poids']
        or p.goals ?& array['prendre_du_poids', 'maintenir_son_poids'],
        'health_goals', 'error', 'several_weight_goals', '{}'),
      (8, p.expecting and p.loses, 'health_goals', 'error', 'loss_while_expecting', '{}'),
      (9, p.loses and p.bmi < 18.5, 'health_goals', 'error', 'loss_when_thin',
        array[p.bmi]),
      (10, p.target_bmi < 18.5, 'target_weight_kg', 'error', 'target_too_thin',
        array[p.target_bmi]),
      (11, p.goals ? 'perdre_du_poids' and p.target >= p.weight
        or p.goals ? 'prendre_du_poids' and p.target <= p.weight
        or p.goals ? 'maintenir_son_poids' and abs(p.target - p.weight) > 0.03 * p.weight,
        'target_weight_kg', 'error', 'goal_against_target',
        array[p.target, p.weight]),
      (12, p.goals ? 'perdre_du_poids' and p.pace > 0 or p.goals ? 'prendre_du_poids' and p.pace < 0
        or p.goals ? 'maintenir_son_poids' and p.pace <> 0
        or p.pace < 0 and p.target > p.weight or p.pace > 0 and p.target < p.weight,
        'target_change_kg_per_week', 'error', 'pace_against_goal', '{}'),
      (20, p.age not between 19 and 78, 'birth_date', 'warning', 'unusual_value',
        array[19, 78]),
      (21, p.weight not between 40 and 200, 'weight_kg', 'warning', 'unusual_value',
        array[40, 200]),
      (22, p.height not between 140 and 210, 'height_cm', 'warning', 'unusual_value',
        array[140, 210]),
      (23, p.bmi not between 18.5 and 30 and p.bmi < 35, 'weight_kg', 'warning', 'bmi_unusual',
        array[p.bmi]),
      (24, p.bmi >= 35, 'weight_kg', 'warning', 'bmi_high', array[p.bmi]),
      (25, p.pace not between -0.7 and 0.25, 'target_change_kg_per_week', 'warning',
        'unusual_value', array[-0.7, 0.25]),
      (26, p.loses and p.bmi between 18.5 and 20, 'health_goals', 'warning', 'loss_when_slim',
        array[p.bmi]),
      (27, p.loses and p.age >= 70, 'health_goals', 'warning', 'loss_when_old', '{}'),
      (28, p.gains and p.bmi >= 30, 'health_goals', 'warning', 'gain_when_obese',
        array[p.bmi])
    ) as r (rank, broken, field, level, code, figures)
    where r.broken
  )
  select r.field, r.level, r.code, m.message, m.hint
  from rules as r
  cross join lateral private.message(
    r.code, array(select private.show_number(f) from unnest(r.figures) as f)
  ) as m
  order by r.rank;
end;
$$;

comment on function public.check_user_profile(jsonb) is
  'What is wrong (level error: the write trigger refuses it) or unusual (warning) in a profile, '
  'with the field and a sentence; the form asks it while typing. It reads its argument only. '
  'Callable by signed-in people.';

revoke all on function public.check_user_profile(jsonb) from public;
grant execute on function public.check_user_profile(jsonb) to authenticated, service_role;

-- 10_accounts/functions/rate_limits.sql

-- How often an account may do what costs or can be abused.

create function private.count_action(
  person uuid, action_type text, max_actions integer, window_minutes integer
)
returns boolean
language sql
volatile
security definer
set search_path = ''
as $$
  with place as (
    select
      date_bin(make_interval(mins => window_minutes), now(), '2000-01-01') as bucket,
      extract(epoch from now() - date_bin(make_interval(mins => window_minutes), now(), '2000-01-01'))
      / (60.0 * window_minutes) as elapsed
  ),
  earlier as (
    select
      p.bucket,
      -- What of the bucket before still lies in the window that ends now.
      (1 - p.elapsed) * coalesce((
        select r.action_count
        from private.rate_limits as r
        where
          r.user_id = person
          and r.action_type = count_action.action_type
          and r.window_minutes = count_action.window_minutes
          and r.window_start = p.bucket - make_interval(mins => count_action.window_minutes)
      ), 0) as carried
    from place as p
  ),
  counted as (
    insert into private.rate_limits as r
      (user_id, action_type, window_minutes, window_start, action_count)
    select person, action_type, window_minutes, e.bucket, 1
    from earlier as e
    where e.carried + 1 <= max_actions
    on conflict (user_id, action_type, window_minutes, window_start)
    do update set action_count = r.action_count + 1
    where r.action_count + 1 + (select e.carried from earlier as e) <= max_actions
    returning 1
  )
  select exists (select from counted);
$$;

comment on function private.count_action(uuid, text, integer, integer) is
  'Counts an action of a person unless the window is full; see allow_action. Refused actions are not '
  'counted, so that waiting helps. One upsert, right under concurrency. It takes any person, so only '
  'functions that have settled whose action it is call it.';

revoke all on function private.count_action(uuid, text, integer, integer)
  from public, anon, authenticated, service_role;

create function private.allow_action(person uuid, action_type text)
returns boolean
language sql
volatile
security definer
set search_path = ''
as $$
  select private.count_action(person, l.action_type, l.max_actions, l.window_minutes)
  from private.action_limits as l
  where l.action_type = allow_action.action_type;
$$;

comment on function private.allow_action(uuid, text) is
  'Counts an action under its limit in action_limits: true while it is allowed, NULL for an action '
  'without a limit. Called by limit_action and, at the doors of sign-in, by the server of the console.';

revoke all on function private.allow_action(uuid, text)
  from public, anon, authenticated, service_role;

create function private.limit_action(action_type text)
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
begin
  -- Jobs and the owner at a SQL prompt are nobody.
  if auth.uid() is not null and not private.allow_action(auth.uid(), action_type) then
    perform private.fail(429, 'too_many_actions', '', (
      select l.window_minutes::text from private.action_limits as l
      where l.action_type = limit_action.action_type
    ));
  end if;
end;
$$;

comment on function private.limit_action(text) is
  'Counts an action of the person of the request, or refuses it (PT429) when they have done it too '
  'often. For functions that write. Callable by signed-in people: it only counts against oneself.';

revoke all on function private.limit_action(text) from public;
grant execute on function private.limit_action(text) to authenticated;

create function private.check_limit(action_type text, max_actions integer)
returns boolean
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  known private.action_limits;
begin
  select l.* into known from private.action_limits as l
  where l.action_type = check_limit.action_type;
  if known.action_type is null then
    perform private.fail(422, 'not_an_action', 'action_type');
  end if;
  return private.count_action(
    auth.uid(), known.action_type, least(check_limit.max_actions, known.max_actions),
    known.window_minutes
  );
end;
$$;

comment on function private.check_limit(text, integer) is
  'The part of check_rate_limit that reads and counts: at most the limit of action_limits, or fewer '
  'where the caller asks for fewer. Callable by signed-in people: it only counts against oneself.';

revoke all on function private.check_limit(text, integer) from public;
grant execute on function private.check_limit(text, integer) to authenticated, service_role;

create function public.check_rate_limit(
  action_type text, max_actions integer default null, window_minutes integer default null
)
returns boolean
language plpgsql
volatile
set search_path = ''
as $$
begin
  if auth.uid() is null then
    perform private.fail(401, 'sign_in_first', '');
  end if;
  perform private.require_between(coalesce(max_actions, 1), 1, 100000, 'max_actions');
  perform private.require_between(coalesce(window_minutes, 1), 1, 10080, 'window_minutes');
  return private.check_limit(coalesce(action_type, ''), max_actions);
end;
$$;

comment on function public.check_rate_limit(text, integer, integer) is
  'Counts one action of the signed-in person and tells whether it is allowed: at most as often as '
  'action_limits says in any of its windows (two buckets, the older one weighted). max_actions may ask '
  'for fewer, never for more; window_minutes stands for the signature only, the server knows it. False, '
  'not an error, when the limit is reached, because an error would undo the count: the caller answers '
  '429. By POST only. PT401 signed out, PT422 for an action without a limit or for other input. '
  'Callable by signed-in people.';

revoke all on function public.check_rate_limit(text, integer, integer) from public;
grant execute on function public.check_rate_limit(text, integer, integer)
  to authenticated, service_role;

-- 20_foods/functions/check_foods.sql

-- The other rules of a food, and check_food, which the write trigger and the forms share.

create function private.check_food_identity(food jsonb)
returns setof private.finding
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  name text;
begin
  return query select * from private.check_text(food, 'name_fr', 300, true);
  return query select * from private.check_text(food, 'name_en', 300, false);
  return query select * from private.check_text(food, 'scientific_name', 300, false);
  return query select * from private.check_text(food, 'subcategory', 200, false);
  return query select * from private.check_list(
    food, 'common_names', 50, 'string', null, 'not_a_text'
  );
  foreach name in array private.texts_of(food, 'common_names') loop
    if length(name) > 120 then
      return next row('common_names', 'error', 'too_long', array['120'])::private.finding;
      exit;
    end if;
  end loop;
  return query select * from private.check_text(food, 'category', 100, true);
  if jsonb_typeof(food -> 'category') = 'string' and btrim(food ->> 'category') <> ''
    and not food ->> 'category' = any (private.category_keys())
  then
    return next row(
      'category', 'error', 'unknown_category', array[left(food ->> 'category', 60)]
    )::private.finding;
  end if;
  return query select * from private.check_text(food, 'ciqual_name', 300, false);
  if food ->> 'ciqual_code' !~ '^[0-9]{1,10}$' then
    return next row('ciqual_code', 'error', 'not_a_ciqual_code', '{}')::private.finding;
  end if;
  if (food ->> 'ciqual_edition' is null) <> (food ->> 'ciqual_code' is null)
    or not food ->> 'ciqual_edition' in ('2020', '2025')
  then
    return next row('ciqual_edition', 'error', 'ciqual_edition_wrong', '{}')::private.finding;
  end if;
end;
$$;

comment on function private.check_food_identity(jsonb) is
  'The rules of the names, the category and the Ciqual reference of a food. Called by check_food.';

revoke all on function private.check_food_identity(jsonb) from public;
grant execute on function private.check_food_identity(jsonb) to authenticated, service_role;

create function private.diet_refusals()
returns table (diet text, allergens text[], categories text[])
language sql
immutable
parallel safe
rows 6
set search_path = ''
as $$
  values
    ('vegetarien', array['fish', 'crustaceans', 'molluscs'],
      array['viandes', 'volailles', 'charcuteries', 'poissons', 'fruits_de_mer']),
    ('vegetalien', array['fish', 'crustaceans', 'molluscs', 'eggs', 'milk'], array[
      'viandes', 'volailles', 'charcuteries', 'poissons', 'fruits_de_mer', 'oeufs',
      'produits_laitiers', 'fromages'
    ]),
    ('pescetarien', '{}', array['viandes', 'volailles', 'charcuteries']),
    ('sans_gluten', array['gluten'], '{}'),
    ('sans_lactose', array['milk'], '{}'),
    ('sans_porc', '{}', '{}');
$$;

comment on function private.diet_refusals() is
  'What refuses each diet: allergens that a food contains, and the categories of what it leaves '
  'out. Called by check_food and by what recipes derive.';

revoke all on function private.diet_refusals() from public;
grant execute on function private.diet_refusals() to authenticated, service_role;

create function private.check_food_lists(food jsonb)
returns setof private.finding
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  contained constant text[] := private.texts_of(food, 'allergens');
  absent constant text[] := private.texts_of(food, 'allergens_absent');
  diets constant text[] := private.texts_of(food, 'diet_compatibility');
  rule record;
  unknown integer;
begin
  return query select * from private.check_list(
    food, 'allergens', 14, 'string', private.allergen_keys(), 'unknown_allergen'
  );
  return query select * from private.check_list(
    food, 'allergens_absent', 14, 'string', private.allergen_keys(), 'unknown_allergen'
  );
  return query select * from private.check_list(
    food, 'diet_compatibility', 20, 'string', private.diet_keys(), 'unknown_diet'
  );
  return query select * from private.check_list(
    food, 'season_months', 12, 'number',
    array['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'], 'not_a_month'
  );
  if food -> 'is_imported' = 'true' and coalesce(food -> 'season_months', '[]') <> '[]' then
    return next row('season_months', 'error', 'imported_has_no_season', '{}')::private.finding;
  end if;
  if contained && absent then
    return query
    select 'allergens', 'error', 'allergen_both_ways', array[left(a, 60)]
    from unnest(contained) as a
    where a = any (absent);
  end if;
  for rule in
    -- There is milk without lactose.
    select r.* from private.diet_refusals() as r
    where r.diet = any (diets) and r.diet <> 'sans_lactose'
  loop
    if rule.allergens && contained then
      return query
      select
        'diet_compatibility', 'error', 'diet_against_allergen',
        array[private.label_of(rule.diet), private.label_of(a)]
      from unnest(rule.allergens) as a
      where a = any (contained);
    end if;
    if food ->> 'category' = any (rule.categories) then
      return next row(
        'diet_compatibility', 'warning', 'diet_against_category',
        array[private.label_of(rule.diet)]
      )::private.finding;
    end if;
  end loop;
  -- Both say the same of one food, where somebody has said anything of its diets.
  for rule in
    select r.diet, r.allergen
    from (values ('sans_gluten', 'gluten'), ('sans_lactose', 'milk')) as r (diet, allergen)
  loop
    if rule.diet = any (diets) and rule.allergen <> all (contained || absent) then
      return next row(
        'allergens', 'warning', 'diet_allergen_undecided',
        array[private.label_of(rule.diet), private.label_of(rule.allergen)]
      )::private.finding;
    elsif diets <> '{}' and rule.diet <> all (diets) and rule.allergen = any (absent) then
      return next row(
        'diet_compatibility', 'warning', 'allergen_against_diet',
        array[private.label_of(rule.allergen), private.label_of(rule.diet)]
      )::private.finding;
    end if;
  end loop;
  select count(*) into unknown
  from unnest(private.allergen_keys()) as a
  where a <> all (contained || absent);
  if unknown > 0 then
    return next row(
      'allergens', 'warning', 'allergens_unknown', array[unknown::text]
    )::private.finding;
  end if;
end;
$$;

comment on function private.check_food_lists(jsonb) is
  'The rules of the allergens, diets and season of a food. Called by check_food.';

revoke all on function private.check_food_lists(jsonb) from public;
grant execute on function private.check_food_lists(jsonb) to authenticated, service_role;

create function private.check_food_measures(food jsonb)
returns setof private.finding
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  units constant jsonb := food -> 'unit_weights_g';
  unit text;
begin
  return query select * from private.check_number(food, 'average_price_per_kg', 0, 100000);
  return query select * from private.check_text(food, 'price_source', 200, false);
  if food ->> 'average_price_per_kg' is not null
    and btrim(coalesce(food ->> 'price_source', '')) = ''
  then
    return next row('price_source', 'error', 'price_without_source', '{}')::private.finding;
  end if;
  if food ->> 'price_date' !~ '^\d{4}-\d{2}-\d{2}$' then
    return next row('price_date', 'error', 'not_a_date', '{}')::private.finding;
  -- ISO dates sort as text, and a cast would fail on 2025-02-31.
  elsif (food ->> 'price_date') collate "C" > to_char(private.today(), 'YYYY-MM-DD') collate "C" then
    return next row('price_date', 'warning', 'price_in_future', '{}')::private.finding;
  end if;
  return query select * from private.check_number(food, 'density_g_per_ml', 0.05, 5);
  return query select * from private.check_number(food, 'edible_fraction', 0.01, 1);

  if units is null or units in ('null', '{}') then
    return;
  elsif jsonb_typeof(units) <> 'object' then
    return next row('unit_weights_g', 'error', 'not_an_object', '{}')::private.finding;
    return;
  end if;
  for unit in select k from jsonb_object_keys(units) as k limit 51 loop
    if btrim(unit) = '' then
      return next row('unit_weights_g', 'error', 'required', '{}')::private.finding;
    elsif length(unit) > 60 then
      return next row('unit_weights_g', 'error', 'too_long', array['60'])::private.finding;
    else
      return query
      select 'unit_weights_g.' || f.field, f.level, f.code, f.args
      from private.check_number(units, unit, 0.01, 100000) as f;
      if unit <> all (private.unit_keys()) then
        return next row(
          'unit_weights_g.' || unit, 'warning', 'unit_not_accepted', array[unit]
        )::private.finding;
      end if;
    end if;
  end loop;
  if (select count(*) > 50 from (select jsonb_object_keys(units) limit 51) as k) then
    return next row('unit_weights_g', 'error', 'too_many_items', array['50'])::private.finding;
  end if;
end;
$$;

comment on function private.check_food_measures(jsonb) is
  'The rules of the price (EUR/kg), density (g/ml), edible fraction and kitchen units (g) of a '
  'food. Called by check_food.';

revoke all on function private.check_food_measures(jsonb) from public;
grant execute on function private.check_food_measures(jsonb) to authenticated, service_role;

create function private.check_food_score(food jsonb)
returns setof private.finding
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  rule constant text := food ->> 'score_rule';
  override constant numeric := private.number_of(food, 'score_override');
begin
  if rule <> all (private.score_rule_keys()) then
    return next row(
      'score_rule', 'error', 'unknown_score_rule', array[left(rule, 60)]
    )::private.finding;
  end if;
  return query select * from private.check_number(food, 'score_override', 1, 10);
  return query select * from private.check_text(food, 'score_override_reason', 2000, false);
  if override is not null and btrim(coalesce(food ->> 'score_override_reason', '')) = '' then
    return next row(
      'score_override_reason', 'error', 'override_without_reason', '{}'
    )::private.finding;
  end if;
  if override > private.score_cap(rule) then
    return next row(
      'score_override', 'error', 'override_above_rule',
      array[rule, private.show_number(private.score_cap(rule))]
    )::private.finding;
  elsif rule = 'alcool' and override is not null then
    return next row(
      'score_override', 'error', 'override_against_alcohol', '{}'
    )::private.finding;
  end if;
end;
$$;

comment on function private.check_food_score(jsonb) is
  'The rules of the score: known rule, override from 1 to 10 with a reason and within the rule. '
  'Called by check_food.';

revoke all on function private.check_food_score(jsonb) from public;
grant execute on function private.check_food_score(jsonb) to authenticated, service_role;

create function private.check_score_hints(food jsonb)
returns setof private.finding
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  result jsonb;
begin
  if food ->> 'score_override' is not null or food ->> 'score_rule' = 'alcool' then
    return;
  end if;
  result := public.food_score(food -> 'nutrition_per_100g', null, food -> 'nutrition_details');
  if result ->> 'computed' is null then
    return query
    select
      'anti_inflammatory_score', 'warning', 'score_not_computable',
      array[string_agg(
        coalesce(case private.language() when 'en' then n.label_en else n.label_fr end, 'oméga-3'),
        ', ' order by n.display_order
      )]
    from jsonb_array_elements_text(result -> 'missing') as m (key)
    left join public.nutrients as n on n.key = m.key;
  end if;
end;
$$;

comment on function private.check_score_hints(jsonb) is
  'Says which values are missing when the score of a food cannot be computed. Called by '
  'check_food.';

revoke all on function private.check_score_hints(jsonb) from public;
grant execute on function private.check_score_hints(jsonb) to authenticated, service_role;

create function private.food_parts()
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array['identity', 'nutrients', 'score', 'lists', 'measures'];
$$;

comment on function private.food_parts() is
  'The parts of a food that have rules of their own, in the order in which their errors are told.';

revoke all on function private.food_parts() from public;
grant execute on function private.food_parts() to authenticated, service_role;

create function private.changed_parts(before public.foods, after public.foods)
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array_remove(array[
    case when (
      before.name_fr, before.name_en, before.scientific_name, before.subcategory,
      before.common_names, before.category, before.ciqual_name, before.ciqual_code,
      before.ciqual_edition
    ) is distinct from (
      after.name_fr, after.name_en, after.scientific_name, after.subcategory,
      after.common_names, after.category, after.ciqual_name, after.ciqual_code,
      after.ciqual_edition
    ) then 'identity' end,
    case when (before.nutrition_per_100g, before.nutrition_details)
      is distinct from (after.nutrition_per_100g, after.nutrition_details)
    then 'nutrients' end,
    case when (before.score_rule, before.score_override, before.score_override_reason)
      is distinct from (after.score_rule, after.score_override, after.score_override_reason)
    then 'score' end,
    case when (
      before.allergens, before.allergens_absent, before.diet_compatibility, before.season_months,
      before.is_imported, before.category
    ) is distinct from (
      after.allergens, after.allergens_absent, after.diet_compatibility, after.season_months,
      after.is_imported, after.category
    ) then 'lists' end,
    case when (
      before.average_price_per_kg, before.price_source, before.price_date,
      before.density_g_per_ml, before.edible_fraction, before.unit_weights_g
    ) is distinct from (
      after.average_price_per_kg, after.price_source, after.price_date,
      after.density_g_per_ml, after.edible_fraction, after.unit_weights_g
    ) then 'measures' end
  ], null);
$$;

comment on function private.changed_parts(public.foods, public.foods) is
  'The parts of private.food_parts that a write changes: the rules of the others hold as they did. '
  'Called by the write trigger.';

revoke all on function private.changed_parts(public.foods, public.foods) from public;

create function private.findings_of_food(
  food jsonb, with_hints boolean, parts text[] default private.food_parts()
)
returns setof private.finding
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  nutrition constant jsonb := food -> 'nutrition_per_100g';
  details constant jsonb := food -> 'nutrition_details';
begin
  if 'identity' = any (parts) then
    return query select * from private.check_food_identity(food);
  end if;
  if 'nutrients' = any (parts) then
    return query select * from private.check_nutrient_values(nutrition, details);
    return query select * from private.check_nutrient_sums(nutrition, details);
  end if;
  if with_hints then
    return query select * from private.check_nutrient_hints(nutrition, details);
    return query select * from private.check_score_hints(food);
  end if;
  if 'score' = any (parts) then
    return query select * from private.check_food_score(food);
  end if;
  if 'lists' = any (parts) then
    return query select * from private.check_food_lists(food);
  end if;
  if 'measures' = any (parts) then
    return query select * from private.check_food_measures(food);
  end if;
end;
$$;

comment on function private.findings_of_food(jsonb, boolean, text[]) is
  'What the rules find in some parts of a food, or all, whose nutrition_details are true. The write '
  'trigger asks for no hints, which are never errors. Called by check_food and by the write trigger.';

revoke all on function private.findings_of_food(jsonb, boolean, text[]) from public;
grant execute on function private.findings_of_food(jsonb, boolean, text[])
  to authenticated, service_role;

create function private.namesake_of(food uuid, name text)
returns text
language plpgsql
stable
set search_path = ''
as $$
begin
  return (
    select f.name_fr
    from public.foods as f
    where f.name_sort = private.fold(btrim(name)) and f.id is distinct from food
    order by f.id
    limit 1
  );
end;
$$;

comment on function private.namesake_of(uuid, text) is
  'The name of another food that is the same but for accents, ligatures and capitals; NULL for none. '
  'Callable by signed-in people, for check_food.';

revoke all on function private.namesake_of(uuid, text) from public;
grant execute on function private.namesake_of(uuid, text) to authenticated, service_role;

create function public.check_food(food jsonb)
returns table (field text, level text, code text, message text, hint text)
language plpgsql
stable
set search_path = ''
as $$
declare
  stored record;
  document jsonb;
  namesake text;
begin
  if coalesce(jsonb_typeof(food), 'null') <> 'object' then
    return query
    select '', 'error', 'not_an_object', m.message, m.hint
    from private.message('not_an_object', '{}') as m;
    return;
  end if;
  -- Where values come from is what the database knows; the form says how exact the typed ones are.
  select f.nutrition_per_100g, f.nutrition_details into stored
  from public.foods as f
  where f.id::text = food ->> 'id';
  document := jsonb_strip_nulls(food);
  document := document || jsonb_build_object(
    'nutrition_details',
    case
      when jsonb_typeof(document -> 'nutrition_per_100g') = 'object' then private.provenance(
        coalesce(stored.nutrition_per_100g, '{}'), coalesce(stored.nutrition_details, '{}'),
        document -> 'nutrition_per_100g', coalesce(document -> 'nutrition_details', '{}'), null
      )
      else '{}'
    end
  );
  return query
  select f.field, f.level, f.code, m.message, m.hint
  from private.findings_of_food(document, true) as f
  cross join lateral private.message(f.code, f.args) as m
  order by f.level;
  if food -> 'shares_name' is distinct from 'true' then
    namesake := private.namesake_of(private.as_uuid(food ->> 'id'), food ->> 'name_fr');
    return query
    select 'name_fr', 'warning', 'food_name_taken', m.message, m.hint
    from private.message('food_name_taken', array[namesake]) as m
    where namesake is not null;
  end if;
end;
$$;

comment on function public.check_food(jsonb) is
  'Everything wrong (error) or worth a second look (warning) in a food as a form holds it, errors '
  'first, in the language of the request; the path of the field is like '
  'nutrition_per_100g.sugars_g. Writes refuse the same errors, and a name that another food has until '
  'it is confirmed (shares_name). Callable by signed-in people.';

revoke all on function public.check_food(jsonb) from public;
grant execute on function public.check_food(jsonb) to authenticated, service_role;

-- 20_foods/functions/check_nutrients.sql

-- Rules of the nutrients of a food: each by itself, between them, and what is worth a second look.

create function private.check_nutrient_values(nutrition jsonb, details jsonb)
returns setof private.finding
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  given record;
begin
  if jsonb_typeof(nutrition) <> 'object' then
    return next row('nutrition_per_100g', 'error', 'not_an_object', '{}')::private.finding;
    return;
  end if;
  for given in
    select
      left(e.key, 60) as key,
      n.unit,
      jsonb_typeof(e.value) = 'number' as is_number,
      case private.language() when 'en' then n.label_en else n.label_fr end as label,
      n.min_value,
      n.max_value,
      -- A published table may go a little beyond; its values are shown, not refused.
      coalesce(details -> e.key ->> 'source', 'saisie') = 'saisie' or e.value < '0' as refused
    from jsonb_each(nutrition) as e
    left join public.nutrients as n on n.key = e.key
    where case
      when n.key is null or jsonb_typeof(e.value) <> 'number' then true
      else (e.value #>> '{}')::numeric not between n.min_value and n.max_value
    end
    order by n.display_order
    limit 40
  loop
    return next row(
      'nutrition_per_100g.' || given.key,
      case when given.is_number and given.unit is not null and not given.refused
        then 'warning' else 'error' end,
      case
        when given.unit is null then 'unknown_nutrient'
        when not given.is_number then 'not_a_number'
        else 'nutrient_out_of_range'
      end,
      case
        when given.unit is null then array[given.key]
        when not given.is_number then '{}'
        else array[
          given.label, private.show_number(given.min_value), private.show_number(given.max_value),
          given.unit
        ]
      end
    )::private.finding;
  end loop;
end;
$$;

comment on function private.check_nutrient_values(jsonb, jsonb) is
  'The rules of each nutrient by itself: a known key, a number, a range. Called by check_food.';

revoke all on function private.check_nutrient_values(jsonb, jsonb) from public;
grant execute on function private.check_nutrient_values(jsonb, jsonb)
  to authenticated, service_role;

create function private.check_nutrient_sums(nutrition jsonb, details jsonb)
returns setof private.finding
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  grams constant text[] := array[
    'protein_g', 'carbohydrate_g', 'fat_g', 'fiber_g', 'water_g', 'alcohol_g'
  ];
  -- A quarter of the nutrients of a food, hence a quarter of the time.
  needed constant jsonb := (
    select jsonb_object_agg(k, nutrition -> k)
    from unnest(grams || array[
      'saturated_fat_g', 'monounsaturated_fat_g', 'polyunsaturated_fat_g', 'sugars_g'
    ]) as k
    where jsonb_typeof(nutrition) = 'object' and nutrition ? k
  );
  v record;
begin
  select
    max(n.value) filter (where n.key = 'fat_g') as fat,
    max(n.highest) filter (where n.key = 'fat_g') as fat_at_most,
    max(n.value) filter (where n.key = 'saturated_fat_g') as saturated,
    max(n.lowest) filter (where n.key = 'saturated_fat_g') as saturated_at_least,
    bool_or(n.by_hand) filter (where n.key in ('fat_g', 'saturated_fat_g')) as fat_by_hand,
    sum(n.lowest) filter (
      where n.key in ('saturated_fat_g', 'monounsaturated_fat_g', 'polyunsaturated_fat_g')
    ) as fatty_acids,
    max(n.value) filter (where n.key = 'carbohydrate_g') as carbohydrates,
    max(n.highest) filter (where n.key = 'carbohydrate_g') as carbohydrates_at_most,
    max(n.value) filter (where n.key = 'sugars_g') as sugars,
    max(n.lowest) filter (where n.key = 'sugars_g') as sugars_at_least,
    bool_or(n.by_hand) filter (where n.key in ('carbohydrate_g', 'sugars_g')) as sugars_by_hand,
    sum(n.expected) filter (where n.key = any (grams)) as grams,
    bool_or(n.by_hand) filter (where n.key = any (grams)) as grams_by_hand
  into v
  from private.nutrient_values(needed, details) as n;

  if v.saturated_at_least > v.fat_at_most then
    return next row(
      'nutrition_per_100g.saturated_fat_g', case when v.fat_by_hand then 'error' else 'warning' end,
      'saturated_above_fat', array[private.show_number(v.saturated), private.show_number(v.fat)]
    )::private.finding;
  -- Fatty acids are rounded one by one.
  elsif v.fatty_acids > v.fat_at_most * 1.05 + 0.1 then
    return next row(
      'nutrition_per_100g.fat_g', 'warning', 'fatty_acids_above_fat',
      array[private.show_number(v.fatty_acids), private.show_number(v.fat)]
    )::private.finding;
  end if;
  if v.sugars_at_least > v.carbohydrates_at_most then
    return next row(
      'nutrition_per_100g.sugars_g', case when v.sugars_by_hand then 'error' else 'warning' end,
      'sugars_above_carbohydrates',
      array[private.show_number(v.sugars), private.show_number(v.carbohydrates)]
    )::private.finding;
  end if;
  if v.grams > 105 then
    return next row(
      'nutrition_per_100g', case when v.grams_by_hand then 'error' else 'warning' end,
      'sum_above_100_g', array[private.show_number(round(v.grams, 1))]
    )::private.finding;
  end if;
end;
$$;

comment on function private.check_nutrient_sums(jsonb, jsonb) is
  'The rules between nutrients: parts within their whole, constituents within 105 g. Errors among '
  'values of a published table are warnings; "< x" and traces break a rule only where they must. '
  'Called by check_food.';

revoke all on function private.check_nutrient_sums(jsonb, jsonb) from public;
grant execute on function private.check_nutrient_sums(jsonb, jsonb)
  to authenticated, service_role;

create function private.energy_of(
  nutrition jsonb, details jsonb, out kcal numeric, out kj numeric
)
returns record
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  select sum(v.expected * f.kcal), sum(v.expected * f.kj) into kcal, kj
  from private.nutrient_values(nutrition, details) as v
  join (
    -- Polyols are part of carbohydrates, at their own factor: -1.6 = 2.4 - 4, -7 = 10 - 17.
    values
      ('carbohydrate_g', 4, 17), ('polyols_g', -1.6, -7), ('protein_g', 4, 17), ('fat_g', 9, 37),
      ('alcohol_g', 7, 29), ('organic_acids_g', 3, 13), ('fiber_g', 2, 8)
  ) as f (key, kcal, kj) on f.key = v.key
  having count(*) filter (where v.key in ('carbohydrate_g', 'protein_g', 'fat_g')) = 3;
end;
$$;

comment on function private.energy_of(jsonb, jsonb) is
  'Energy by annex XIV of Regulation (EU) 1169/2011, in kcal and in kJ; NULL while protein, '
  'carbohydrates or fat are unknown. Called by check_food.';

revoke all on function private.energy_of(jsonb, jsonb) from public;
grant execute on function private.energy_of(jsonb, jsonb) to authenticated, service_role;

create function private.check_nutrient_hints(nutrition jsonb, details jsonb)
returns setof private.finding
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  energy constant record := private.energy_of(nutrition, details);
  kcal constant numeric := private.number_of(nutrition, 'energy_kcal');
  kj constant numeric := private.number_of(nutrition, 'energy_kj');
  salt constant numeric := private.number_of(nutrition, 'salt_g');
  -- 2.5 g of salt hold 1 g of sodium.
  sodium_as_salt constant numeric := private.number_of(nutrition, 'sodium_mg') / 400;
begin
  -- Below the second figure 5 % is less than the rounding of the constituents.
  if abs(kcal - energy.kcal) > greatest(0.05 * energy.kcal, 5) then
    return next row(
      'nutrition_per_100g.energy_kcal', 'warning', 'energy_differs',
      array[private.show_number(round(energy.kcal)), 'kcal']
    )::private.finding;
  end if;
  if abs(kj - energy.kj) > greatest(0.05 * energy.kj, 21) then
    return next row(
      'nutrition_per_100g.energy_kj', 'warning', 'energy_differs',
      array[private.show_number(round(energy.kj)), 'kJ']
    )::private.finding;
  end if;
  if abs(salt - sodium_as_salt) > greatest(0.1 * sodium_as_salt, 0.05) then
    return next row(
      'nutrition_per_100g.salt_g', 'warning', 'salt_differs_from_sodium',
      array[private.show_number(round(sodium_as_salt, 2))]
    )::private.finding;
  end if;
  return query
  select
    'nutrition_per_100g.' || n.key, 'warning', 'far_above_reference',
    array[private.show_number(round(private.number_of(nutrition, n.key) / n.reference_intake))]
  from public.nutrients as n
  where private.number_of(nutrition, n.key) > 100 * n.reference_intake
  order by n.display_order;
  if not coalesce(nutrition ?& private.essential_keys(), false) then
    return next row('nutrition_per_100g', 'warning', 'essentials_missing', array[(
      select string_agg(
        case private.language() when 'en' then n.label_en else n.label_fr end, ', '
        order by n.display_order
      )
      from public.nutrients as n
      where n.key = any (private.essential_keys()) and not coalesce(nutrition ? n.key, false)
    )])::private.finding;
  end if;
end;
$$;

comment on function private.check_nutrient_hints(jsonb, jsonb) is
  'What is worth a second look in the nutrients: energy away from its legal calculation, salt from '
  'sodium, a hundred times what a day asks for (dried seaweed has that, and so has a wrong unit), missing '
  'essentials. Called by check_food.';

revoke all on function private.check_nutrient_hints(jsonb, jsonb) from public;
grant execute on function private.check_nutrient_hints(jsonb, jsonb)
  to authenticated, service_role;

-- 20_foods/functions/ciqual_import.sql

-- The import of a whole Ciqual table.

create function private.pick(document jsonb, keys text[])
returns jsonb
language sql
immutable
parallel safe
set search_path = ''
as $$
  select coalesce(jsonb_object_agg(d.key, d.value), '{}')
  from jsonb_each(document) as d
  where d.key = any (keys);
$$;

comment on function private.pick(jsonb, text[]) is
  'The part of an object under some keys. Callable by the owner.';

revoke all on function private.pick(jsonb, text[]) from public;

create function private.curated_nutrients(nutrition jsonb, details jsonb)
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select coalesce(array_agg(n.key order by n.key), '{}')
  from jsonb_each(details || nutrition) as n
  where coalesce(details -> n.key ->> 'source', '') not like 'ciqual-%';
$$;

comment on function private.curated_nutrients(jsonb, jsonb) is
  'The nutrients of a food that people set or removed, which no import may change. Callable by the '
  'owner.';

revoke all on function private.curated_nutrients(jsonb, jsonb) from public;

create function private.compare_ciqual(p_edition text)
returns table (
  line integer, code text, name text, scientific_name text, category text, subcategory text,
  score_rule text, amounts jsonb, id uuid, edition text, stored jsonb, curated text[], read jsonb,
  nutrition jsonb, details jsonb, changed boolean
)
language plpgsql
stable
set search_path = ''
as $$
declare
  source constant text := 'ciqual-' || p_edition;
begin
  -- `offset 0` keeps the planner from computing the same documents again at each mention.
  return query
  select
    s.line, s.code, s.name, s.scientific_name, s.category, s.subcategory, s.score_rule, s.amounts,
    f.id, f.ciqual_edition, f.nutrition_per_100g, c.curated, r.nutrition, m.nutrition, m.details,
    (f.nutrition_per_100g, f.nutrition_details, f.ciqual_edition, f.ciqual_name)
      is distinct from (m.nutrition, m.details, p_edition, s.name)
  from private.ciqual_staging as s
  left join public.foods as f on f.ciqual_code = s.code
  cross join lateral (
    select
      private.ciqual_nutrition(s.amounts) as nutrition,
      private.ciqual_details(s.amounts, source) as details
    offset 0
  ) as r
  cross join lateral (
    select private.curated_nutrients(
      coalesce(f.nutrition_per_100g, '{}'), coalesce(f.nutrition_details, '{}')
    ) as curated
    offset 0
  ) as c
  cross join lateral (
    select
      (r.nutrition - c.curated) || private.pick(f.nutrition_per_100g, c.curated) as nutrition,
      (r.details - c.curated) || private.pick(f.nutrition_details, c.curated) as details
    offset 0
  ) as m;
end;
$$;

comment on function private.compare_ciqual(text) is
  'Each staged food beside the one that has its code: what the table reads, which values people set, '
  'what the food becomes (the table''s values, but for those), and whether that changes it. Called by '
  'import_ciqual.';

revoke all on function private.compare_ciqual(text) from public;

create function private.ciqual_conflicts(
  curated text[], stored jsonb, read jsonb, amounts jsonb
)
returns table (nutrient text, kept text, published text)
language sql
immutable
set search_path = ''
as $$
  select k.nutrient, stored ->> k.nutrient, amounts ->> k.nutrient
  from unnest(curated) with ordinality as k (nutrient, place)
  where read ->> k.nutrient is not null
    and stored ->> k.nutrient is distinct from read ->> k.nutrient
  order by k.place;
$$;

comment on function private.ciqual_conflicts(text[], jsonb, jsonb, jsonb) is
  'The values that people set and the table gives otherwise, as it writes them. Called by '
  'import_ciqual.';

revoke all on function private.ciqual_conflicts(text[], jsonb, jsonb, jsonb) from public;

create function private.import_ciqual(p_edition text)
returns table (
  outcome text, line integer, code text, name text, nutrient text, kept text, published text,
  reason text
)
language plpgsql
volatile
set search_path = ''
as $$
declare
  deleted constant text[] := array(
    select d.content ->> 'ciqual_code'
    from private.deleted_rows as d
    where d.table_name = 'foods' and d.content ->> 'ciqual_code' is not null
  );
  food record;
begin
  -- Triggers keep the source of each value as given here, instead of taking them for typed.
  perform set_config('app.source', 'ciqual-' || p_edition, true);
  for food in select c.* from private.compare_ciqual(p_edition) as c loop
    line := food.line;
    code := food.code;
    name := food.name;
    nutrient := null;
    kept := null;
    published := null;
    reason := null;
    if food.id is null then
      outcome := case when food.code = any (deleted) then 'deleted' else 'created' end;
    elsif food.edition > p_edition then
      outcome := 'older_edition';
    else
      outcome := case when food.changed then 'updated' else 'unchanged' end;
    end if;
    if outcome in ('created', 'updated') then
      -- A food that the database refuses is reported and left out; the others go on.
      begin
        if outcome = 'created' then
          insert into public.foods (
            id, name_fr, scientific_name, category, subcategory, score_rule, nutrition_per_100g,
            nutrition_details, ciqual_code, ciqual_edition, ciqual_name
          ) values (
            private.ciqual_food_id(food.code), food.name, food.scientific_name, food.category,
            food.subcategory, food.score_rule, food.nutrition, food.details, food.code, p_edition,
            food.name
          );
        else
          update public.foods as f set
            nutrition_per_100g = food.nutrition,
            nutrition_details = food.details,
            ciqual_edition = p_edition,
            ciqual_name = food.name,
            name_fr = case when f.name_fr = f.ciqual_name then food.name else f.name_fr end,
            scientific_name = coalesce(f.scientific_name, food.scientific_name)
          where f.id = food.id;
        end if;
      exception when others then
        outcome := 'rejected';
        reason := sqlerrm;
      end;
    end if;
    return next;
    if outcome in ('updated', 'unchanged') then
      outcome := 'conflict';
      for nutrient, kept, published in
        select c.nutrient, c.kept, c.published
        from private.ciqual_conflicts(food.curated, food.stored, food.read, food.amounts) as c
      loop
        return next;
      end loop;
    end if;
  end loop;
  delete from private.ciqual_staging;
  perform set_config('app.source', '', true);
end;
$$;

comment on function private.import_ciqual(text) is
  'Takes the staged foods of an edition (2020 or 2025) into public.foods and tells, food by food, '
  'what became of each: created, updated, unchanged, older_edition (the food has values of a newer '
  'one), deleted (by people, not brought back) or rejected with a reason; and a conflict for each '
  'value that people set and the table gives otherwise. What people set stays: values of another '
  'source, names, categories. Empties the staging table. Callable by the owner, from '
  'npm run import:ciqual.';

revoke all on function private.import_ciqual(text) from public;

-- 20_foods/functions/provenance.sql

-- Where a value of a food comes from, and what its qualifier leaves open.

create function private.provenance(
  old_nutrition jsonb, old_details jsonb, new_nutrition jsonb, new_details jsonb, writer text
)
returns jsonb
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_object_agg(k.key, k.detail), '{}')
    from (
      select
        n.key,
        case
          when writer is not null and new_details ? n.key then new_details -> n.key
          when old_nutrition -> n.key = n.value and old_details ? n.key
            and coalesce(said.qualifier, old_details -> n.key ->> 'qualifier')
              = old_details -> n.key ->> 'qualifier'
            then old_details -> n.key
          else jsonb_build_object(
            'qualifier', coalesce(said.qualifier, 'exact'), 'source', coalesce(writer, 'saisie')
          )
        end as detail
      from jsonb_each(new_nutrition) as n
      -- A bound is above 0 and traces count as 0: nothing else is either.
      cross join lateral (
        select case
          when writer is null and new_details -> n.key ->> 'source' = 'saisie' and (
            new_details -> n.key ->> 'qualifier' = 'exact'
            or new_details -> n.key ->> 'qualifier' = 'less_than' and n.value > '0'
            or new_details -> n.key ->> 'qualifier' = 'traces' and n.value = '0'
          ) then new_details -> n.key ->> 'qualifier'
        end as qualifier
      ) as said
      union all
      -- What a person removed stays removed: an import finds this mark and reports a conflict.
      select
        o.key,
        case
          when writer is not null then new_details -> o.key
          when old_nutrition ? o.key then '{"qualifier": "unknown", "source": "saisie"}'
          else o.value
        end
      from jsonb_each(case when writer is null then old_details else new_details end) as o
      where not new_nutrition ? o.key
    ) as k
  );
end;
$$;

comment on function private.provenance(jsonb, jsonb, jsonb, jsonb, text) is
  'nutrition_details after a write. A named writer (an import) says itself where values come from; '
  'for people (NULL) unchanged values keep their source and all others become `saisie`, exact '
  'unless the details that the person sends, with that source, say less_than or traces. Called by '
  'triggers and check_food.';

revoke all on function private.provenance(jsonb, jsonb, jsonb, jsonb, text) from public;
grant execute on function private.provenance(jsonb, jsonb, jsonb, jsonb, text)
  to authenticated, service_role;

create function private.nutrient_values(nutrition jsonb, details jsonb)
returns table (
  key text, value numeric, lowest numeric, highest numeric, expected numeric, by_hand boolean
)
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return query
  select
    n.key,
    n.value,
    case when n.qualifier in ('less_than', 'traces') then 0 else n.value end,
    case when n.qualifier = 'traces' then null else n.value end,
    case n.qualifier when 'less_than' then n.value / 2 when 'traces' then 0 else n.value end,
    n.by_hand
  from (
    select
      e.key,
      (e.value #>> '{}')::numeric as value,
      details -> e.key ->> 'qualifier' as qualifier,
      coalesce(details -> e.key ->> 'source', 'saisie') = 'saisie' as by_hand
    from jsonb_each(case when jsonb_typeof(nutrition) = 'object' then nutrition else '{}' end) as e
    where jsonb_typeof(e.value) = 'number'
  ) as n;
end;
$$;

comment on function private.nutrient_values(jsonb, jsonb) is
  'The numbers of a nutrition document with what their qualifier leaves open: the least and the '
  'most the true value can be (NULL for traces), the value to put in a sum (half of "< x"), and '
  'whether a person typed it. Called by check_food and by sums over foods.';

revoke all on function private.nutrient_values(jsonb, jsonb) from public;
grant execute on function private.nutrient_values(jsonb, jsonb) to authenticated, service_role;

-- 20_foods/functions/score.sql

-- The anti-inflammatory score of a food, and what else follows from its values.

create function private.score_weights()
returns table (side text, key text, weight numeric, full_at numeric, keys text[])
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return query
  -- Effect and world mean of the dietary parameters of Shivappa et al. 2014, doi
  -- 10.1017/S1368980013002115; sugars and salt are this project's own.
  values
    ('A', 'fiber_g', 0.663, 18.8, array['fiber_g']),
    ('A', 'beta_carotene_ug', 0.584, 3718, array['beta_carotene_ug']),
    ('A', 'magnesium_mg', 0.484, 310.1, array['magnesium_mg']),
    ('A', 'vitamin_d_ug', 0.446, 6.26, array['vitamin_d_ug']),
    ('A', 'omega_3_g', 0.436, 1.06, array['ala_g', 'epa_g', 'dha_g']),
    ('A', 'vitamin_c_mg', 0.424, 118.2, array['vitamin_c_mg']),
    ('A', 'vitamin_e_mg', 0.419, 8.73, array['vitamin_e_mg']),
    ('A', 'vitamin_b6_mg', 0.365, 1.47, array['vitamin_b6_mg']),
    ('A', 'zinc_mg', 0.313, 9.84, array['zinc_mg']),
    ('A', 'vitamin_b3_mg', 0.246, 25.9, array['vitamin_b3_mg']),
    ('A', 'selenium_ug', 0.191, 67, array['selenium_ug']),
    ('A', 'vitamin_b9_ug', 0.19, 273, array['vitamin_b9_ug']),
    ('P', 'saturated_fat_g', 0.373, 28.6, array['saturated_fat_g']),
    ('P', 'cholesterol_mg', 0.11, 279.4, array['cholesterol_mg']),
    ('P', 'sugars_g', 0.3, 100, array['sugars_g']),
    ('P', 'salt_g', 0.3, 5, array['salt_g']);
end;
$$;

comment on function private.score_weights() is
  'What enters the score, per side (A lowers inflammation, P raises it): the weight, and the '
  'amount per 100 g that earns all of it, in the unit of the key. Called by food_score.';

revoke all on function private.score_weights() from public;
grant execute on function private.score_weights() to authenticated, service_role;

create function private.score_cap(rule text)
returns numeric
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return case rule
    when 'viande_transformee' then 4.0
    when 'boisson_sucree' then 3.0
    when 'viande_rouge_abats' then 5.0
    when 'feculent_frit' then 5.0
    when 'sauce_emulsionnee' then 6.0
  end;
end;
$$;

comment on function private.score_cap(text) is
  'The highest score under a rule; NULL when it sets none. Called by food_score and check_food.';

revoke all on function private.score_cap(text) from public;
grant execute on function private.score_cap(text) to authenticated, service_role;

create function public.food_score(
  nutrition jsonb, rule text default null, details jsonb default null
)
returns jsonb
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
declare
  known_a numeric := 0;
  known_p numeric := 0;
  total_a numeric := 0;
  total_p numeric := 0;
  sum_a numeric := 0;
  sum_p numeric := 0;
  parts jsonb := jsonb_build_array();
  missing jsonb := jsonb_build_array();
  a numeric;
  p numeric;
  r numeric;
  computed numeric;
  factor record;
  share numeric;
begin
  for factor in
    with given as materialized (
      select v.key, v.expected as amount, v.expected > 0 and v.expected < v.value as is_bound
      from private.nutrient_values(nutrition, details) as v
    ),
    counted as (
      select g.key, g.amount, g.is_bound, null as source from given as g
      union all
      -- 1 g of sodium is 2.5 g of salt.
      select 'salt_g', g.amount * 2.5 / 1000, g.is_bound, g.key from given as g
      where g.key = 'sodium_mg' and not exists (select from given as s where s.key = 'salt_g')
    )
    select w.side, w.key, w.weight, w.full_at, k.amount, k.is_bound, k.source
    from private.score_weights() with ordinality as w (side, key, weight, full_at, keys, place)
    -- Any of the three fatty acids makes omega-3 known: plants hold no EPA and DHA.
    cross join lateral (
      select
        trim_scale(sum(c.amount)) as amount, bool_or(c.is_bound) as is_bound,
        max(c.source) as source
      from counted as c
      where c.key = any (w.keys)
    ) as k
    order by w.place
  loop
    share := least(1, greatest(0, factor.amount) / factor.full_at);
    if factor.side = 'A' then
      total_a := total_a + factor.weight;
    else
      total_p := total_p + factor.weight;
    end if;
    if factor.amount is null then
      missing := missing || to_jsonb(factor.key);
      continue;
    end if;
    if factor.side = 'A' then
      known_a := known_a + factor.weight;
      sum_a := sum_a + factor.weight * share;
    else
      known_p := known_p + factor.weight;
      sum_p := sum_p + factor.weight * share;
    end if;
    parts := parts || jsonb_strip_nulls(jsonb_build_object(
      'key', factor.key, 'side', factor.side, 'weight', factor.weight,
      'amount', factor.amount, 'full_at', factor.full_at, 'share', round(share, 6),
      'contribution', factor.weight * share * case factor.side when 'A' then 1 else -3 end,
      'qualifier', case when factor.is_bound then 'less_than' end, 'source', factor.source
    ));
  end loop;

  -- What is missing is taken to be like what is known.
  a := sum_a * total_a / nullif(known_a, 0);
  p := sum_p * total_p / nullif(known_p, 0);
  if known_a >= 0.6 * total_a and known_p >= 0.6 * total_p then
    r := a - 3 * p;
    computed := round((5.5 + 4.5 * tanh(r::double precision / 0.8))::numeric, 1);
  end if;
  select coalesce(
    jsonb_agg(
      e.part || jsonb_build_object('contribution', round(
        (e.part ->> 'contribution')::numeric
        -- nullif: PL/pgSQL works out these divisions when it plans, even for a food without parts.
        * case e.part ->> 'side'
          when 'A' then total_a / nullif(known_a, 0) else total_p / nullif(known_p, 0)
        end, 6
      ))
      order by e.place
    ), '[]'
  ) into parts
  from jsonb_array_elements(parts) with ordinality as e (part, place);

  return jsonb_build_object(
    'score', case
      when computed is not null and rule is distinct from 'alcool'
        then least(computed, private.score_cap(rule))
    end,
    'computed', computed,
    'rule', rule,
    'cap', private.score_cap(rule),
    'R', round(r, 12),
    'A', round(a, 12),
    'P', round(p, 12),
    'coverage_a', round(known_a / total_a, 4),
    'coverage_p', round(known_p / total_p, 4),
    'parts', parts,
    'missing', missing
  );
end;
$$;

comment on function public.food_score(jsonb, text, jsonb) is
  'The anti-inflammatory score of values per 100 g, explained: score (under the rule), computed '
  '(before it), R = A - 3P unrounded, coverage (known share of the weights; under 0.6 on either '
  'side there is no score), parts with their contribution to R, and missing keys. The details are '
  'those of foods.nutrition_details: of "< x" half counts (the part has the qualifier less_than), '
  'of traces nothing; without them every amount counts whole. Salt that is unknown is 2.5 times the '
  'sodium (the part has the source sodium_mg). '
  'score = 5.5 + 4.5 tanh(R / 0.8). A design of this project, not medical advice. Callable by '
  'signed-in people.';

revoke all on function public.food_score(jsonb, text, jsonb) from public;
grant execute on function public.food_score(jsonb, text, jsonb) to authenticated, service_role;

create function private.potential_of(score numeric)
returns public.inflammatory_potential
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when score >= 8 then 'anti_inflammatoire_fort'
    when score >= 6.5 then 'anti_inflammatoire'
    when score >= 4.5 then 'neutre'
    when score >= 3 then 'pro_inflammatoire'
    when score < 3 then 'pro_inflammatoire_fort'
  end::public.inflammatory_potential;
$$;

comment on function private.potential_of(numeric) is
  'The band of a score; NULL for none. Called by triggers and by the recipes.';

revoke all on function private.potential_of(numeric) from public;

create function private.seasons_of(months smallint[])
returns text[]
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return (
    select array(
      select s.season
      from (
        values
          (1, 'printemps', array[3, 4, 5]::smallint[]),
          (2, 'ete', array[6, 7, 8]::smallint[]),
          (3, 'automne', array[9, 10, 11]::smallint[]),
          (4, 'hiver', array[12, 1, 2]::smallint[])
      ) as s (place, season, its_months)
      where s.its_months && months
      order by s.place
    )
  );
end;
$$;

comment on function private.seasons_of(smallint[]) is
  'The seasons that some months touch, in the order of the year. Called by triggers.';

revoke all on function private.seasons_of(smallint[]) from public;

create function private.essential_keys()
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array[
    'energy_kcal', 'protein_g', 'carbohydrate_g', 'sugars_g', 'fat_g', 'saturated_fat_g',
    'fiber_g', 'salt_g'
  ];
$$;

comment on function private.essential_keys() is
  'The nutrients without which a food counts as incomplete: the label of a product, and fibre. '
  'Called by triggers and check_food.';

revoke all on function private.essential_keys() from public;
grant execute on function private.essential_keys() to authenticated, service_role;

create function private.recompute_foods()
returns integer
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  changed integer;
begin
  perform set_config('app.keep_row', 'on', true);
  update public.foods as f set score_detail = null
  where f.score_detail is distinct from
      public.food_score(f.nutrition_per_100g, f.score_rule, f.nutrition_details)
    or f.season_availability <> private.seasons_of(f.season_months)
    or f.missing_essentials <> array(
      select e.key
      from unnest(private.essential_keys()) with ordinality as e (key, place)
      where not f.nutrition_per_100g ? e.key
      order by e.place
    );
  get diagnostics changed = row_count;
  perform set_config('app.keep_row', '', true);
  return changed;
end;
$$;

comment on function private.recompute_foods() is
  'Works out again what foods derive, where it differs, without counting as a change; returns how '
  'many did. For migrations and after a change of the formula. Callable by the owner.';

revoke all on function private.recompute_foods() from public;

-- 30_recipes/functions/1_ingredients.sql

-- Ingredients: grams, nutrients, score, cost, allergens.

create function private.is_water(category text, nutrition jsonb)
returns boolean
language sql
immutable
parallel safe
set search_path = ''
as $$
  select category = 'boissons'
    and coalesce((nutrition ->> 'water_g')::numeric >= 99.5, false)
    and coalesce((nutrition ->> 'energy_kcal')::numeric = 0, false);
$$;

comment on function private.is_water(text, jsonb) is
  'Whether a food is plain water, which recipe scores leave out: a drink of 99.5 g water and 0 '
  'kcal in 100 g. Callable by every API role.';

revoke all on function private.is_water(text, jsonb) from public;
grant execute on function private.is_water(text, jsonb) to anon, authenticated, service_role;

create function private.keyed_lines(lines jsonb, seed text)
returns jsonb
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when jsonb_typeof(lines) is distinct from 'array' then lines
    else coalesce((
      select jsonb_agg(
        case
          when jsonb_typeof(l.line) is distinct from 'object' then l.line
          when l.key is not null and l.nth = 1 then l.line
          else l.line || jsonb_build_object('key', left(md5(seed || ' ' || l.place), 12))
        end
        order by l.place
      )
      from (
        select k.*, row_number() over (partition by k.key order by k.place) as nth
        from (
          select i.line, i.place, nullif(btrim(i.line ->> 'key'), '') as key
          from jsonb_array_elements(
            case jsonb_typeof(lines) when 'array' then lines else '[]' end
          ) with ordinality as i (line, place)
        ) as k
      ) as l
    ), '[]')
  end;
$$;

comment on function private.keyed_lines(jsonb, text) is
  'A list of objects in which each has a key of its own, so that a line is the same one after it was moved '
  'or changed: missing, empty and repeated keys are replaced. The seed (row and version) makes new ones that '
  'were never given before. What is no list or no object is left to the checks.';

revoke all on function private.keyed_lines(jsonb, text) from public;

create function private.food_r(score numeric, computed numeric, detail jsonb)
returns numeric
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when score is null then null
    when score = computed then (detail ->> 'R')::numeric
    -- tanh reaches 1 and 10 only at infinity.
    else (0.8 * atanh((least(greatest(score, 1.05), 9.95) - 5.5)::double precision / 4.5))::numeric
  end;
$$;

comment on function private.food_r(numeric, numeric, jsonb) is
  'The unrounded R of a food for the scores of recipes: the computed one, or the one behind the '
  'effective score when a rule or an override changed it, so that a reviewed food weighs as '
  'reviewed. NULL without a score. Callable by every API role.';

revoke all on function private.food_r(numeric, numeric, jsonb) from public;
grant execute on function private.food_r(numeric, numeric, jsonb) to anon, authenticated, service_role;

create function private.score_of_r(r numeric)
returns numeric
language sql
immutable
parallel safe
set search_path = ''
as $$
  select round((5.5 + 4.5 * tanh(r::double precision / 0.8))::numeric, 1);
$$;

comment on function private.score_of_r(numeric) is
  'R as a score from 1 to 10, one decimal: the only tanh and the only rounding. Callable by every '
  'API role.';

revoke all on function private.score_of_r(numeric) from public;
grant execute on function private.score_of_r(numeric) to anon, authenticated, service_role;

create function private.measure_ingredients(ids uuid[], documents jsonb[])
returns table (
  recipe_id uuid,
  line integer,
  name text,
  quantity numeric,
  unit text,
  food_id uuid,
  status text,
  grams numeric,
  purchased_grams numeric
)
language plpgsql
stable
rows 20
security definer
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  with lines as (
    select
      d.id as recipe_id,
      (i.line - 1)::integer as line,
      i.content ->> 'name' as name,
      case jsonb_typeof(i.content -> 'quantity')
        when 'number' then (i.content -> 'quantity')::numeric
      end as quantity,
      i.content ->> 'unit' as unit,
      private.as_uuid(i.content ->> 'food_id') as food_id
    from unnest(ids, documents) as d (id, ingredients)
    cross join lateral jsonb_array_elements(
      case jsonb_typeof(d.ingredients) when 'array' then d.ingredients else '[]' end
    ) with ordinality as i (content, line)
  ),
  weighed as (
    select
      l.*,
      f.id is not null as is_linked,
      u.kind = 'measure' as is_gross,
      coalesce(f.edible_fraction, 1) as edible_fraction,
      l.quantity * case
        when (f.unit_weights_g -> l.unit)::numeric > 0 then (f.unit_weights_g -> l.unit)::numeric
        when u.kind = 'volume' then u.factor * f.density_g_per_ml
        else u.factor
      end as weight
    from lines as l
    left join private.units as u on u.key = l.unit
    left join public.foods as f on f.id = l.food_id
  )
  select
    w.recipe_id,
    w.line,
    w.name,
    w.quantity,
    w.unit,
    w.food_id,
    case
      when w.food_id is not null and not w.is_linked then 'unknown_food'
      when w.quantity is null then 'unmeasured'
      when w.food_id is null then 'unlinked'
      when w.weight is null then 'unconvertible'
      else 'measured'
    end,
    case when w.is_gross then w.weight * w.edible_fraction else w.weight end,
    case when w.is_gross then w.weight else w.weight / w.edible_fraction end
  from weighed as w;
end;
$$;

comment on function private.measure_ingredients(uuid[], jsonb[]) is
  'The ingredients of recipes, weighed: edible grams, and grams as bought. Conversion order: the '
  'own measure of the food; volume times its density; the unit itself. Measures such as pieces count '
  'whole and lose what is not eaten; masses and volumes are what goes into the pan. Lines count from '
  '0. '
  'Status: measured, unmeasured (no quantity, as in "sel"), unlinked (no food), unknown_food, '
  'unconvertible. SECURITY DEFINER for private.units; foods are public. Callable by every API role.';

revoke all on function private.measure_ingredients(uuid[], jsonb[]) from public;
grant execute on function private.measure_ingredients(uuid[], jsonb[])
  to anon, authenticated, service_role;

-- 30_recipes/functions/analysis.sql

-- Analysis of a recipe: shares, gaps, the lines by weight.

create function private.macro_shares(nutrients jsonb)
returns jsonb
language sql
immutable
parallel safe
set search_path = ''
as $$
  with energy as (
    select
      4 * (nutrients ->> 'protein_g')::numeric as protein,
      4 * greatest(
        (nutrients ->> 'carbohydrate_g')::numeric
        - coalesce((nutrients ->> 'polyols_g')::numeric, 0), 0
      ) as carbohydrate,
      9 * (nutrients ->> 'fat_g')::numeric as fat,
      coalesce(2 * (nutrients ->> 'fiber_g')::numeric, 0)
      + coalesce(2.4 * (nutrients ->> 'polyols_g')::numeric, 0)
      + coalesce(7 * (nutrients ->> 'alcohol_g')::numeric, 0)
      + coalesce(3 * (nutrients ->> 'organic_acids_g')::numeric, 0) as other
  ),
  total as (
    select e.*, nullif(e.protein + e.carbohydrate + e.fat + e.other, 0) as kcal from energy as e
  )
  select case
    when t.kcal is null then null
    else jsonb_build_object(
      'protein', round(100 * t.protein / t.kcal, 1),
      'carbohydrate', round(100 * t.carbohydrate / t.kcal, 1),
      'fat', round(100 * t.fat / t.kcal, 1),
      'other', round(100 * t.other / t.kcal, 1)
    )
  end
  from total as t;
$$;

comment on function private.macro_shares(jsonb) is
  'Percent of energy from protein, carbohydrates, fat and the rest (fibre, polyols, alcohol, '
  'organic acids) by the factors of annex XIV of Regulation (EU) 1169/2011. NULL when protein, '
  'carbohydrates or fat is unknown, or without energy. Callable by every API role.';

revoke all on function private.macro_shares(jsonb) from public;
grant execute on function private.macro_shares(jsonb) to anon, authenticated, service_role;

create function private.score_of_parts(r numeric, score_grams numeric, dry_grams numeric)
returns numeric
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case when score_grams >= 0.6 * dry_grams and dry_grams > 0 then private.score_of_r(r) end;
$$;

comment on function private.score_of_parts(numeric, numeric, numeric) is
  'The score of a mix, NULL when less than 60 % of its mass without water has an R. Callable by '
  'every API role.';

revoke all on function private.score_of_parts(numeric, numeric, numeric) from public;
grant execute on function private.score_of_parts(numeric, numeric, numeric)
  to anon, authenticated, service_role;

create function private.scale_nutrients(nutrients jsonb, factor numeric)
returns jsonb
language sql
immutable
parallel safe
set search_path = ''
as $$
  select coalesce(
    jsonb_object_agg(e.key, trim_scale(round(e.value::numeric * factor, 3))), '{}'
  )
  from jsonb_each(nutrients) as e;
$$;

comment on function private.scale_nutrients(jsonb, numeric) is
  'Every amount of a flat document times a factor, to 3 decimals. Callable by every API role.';

revoke all on function private.scale_nutrients(jsonb, numeric) from public;
grant execute on function private.scale_nutrients(jsonb, numeric)
  to anon, authenticated, service_role;

create function private.refuse_unconvertible(document jsonb)
returns void
language plpgsql
stable
set search_path = ''
as $$
declare
  bad record;
begin
  select m.line, m.name, m.quantity, m.unit into bad
  from private.measure_ingredients(array[null::uuid], array[document]) as m
  where m.status = 'unconvertible'
  order by m.line
  limit 1;
  if found then
    perform private.fail(
      422, 'ingredient_not_convertible', 'ingredients.' || bad.line || '.unit',
      bad.name, private.show_number(bad.quantity), bad.unit
    );
  end if;
end;
$$;

comment on function private.refuse_unconvertible(jsonb) is
  'Refuses (PT422, naming the first one) linked ingredients that cannot be weighed. Callable by '
  'every API role.';

revoke all on function private.refuse_unconvertible(jsonb) from public;
grant execute on function private.refuse_unconvertible(jsonb) to anon, authenticated, service_role;

create function private.weighed_lines(document jsonb)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select coalesce(
    jsonb_agg(
      jsonb_build_object(
        'line', m.line,
        'name', m.name,
        'quantity', m.quantity,
        'unit', m.unit,
        'food_id', m.food_id,
        'status', m.status,
        'grams', round(m.grams, 2),
        'purchased_grams', round(m.purchased_grams, 2)
      ) order by m.line
    ), '[]'
  )
  from private.measure_ingredients(array[null::uuid], array[document]) as m;
$$;

comment on function private.weighed_lines(jsonb) is
  'The ingredients of one recipe with status, edible grams and grams as bought. Callable by every '
  'API role.';

revoke all on function private.weighed_lines(jsonb) from public;
grant execute on function private.weighed_lines(jsonb) to anon, authenticated, service_role;

create function private.nutrition_gaps(coverage jsonb)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select coalesce(
    jsonb_agg(
      jsonb_build_object(
        'key', n.key, 'coverage', coalesce(private.as_number(coverage -> n.key), 0)
      ) order by n.display_order
    ), '[]'
  )
  from public.nutrients as n
  where coalesce(private.as_number(coverage -> n.key), 0) < 1;
$$;

comment on function private.nutrition_gaps(jsonb) is
  'The nutrients that are not known for the whole mass, with the share that is. Callable by every '
  'API role.';

revoke all on function private.nutrition_gaps(jsonb) from public;
grant execute on function private.nutrition_gaps(jsonb) to anon, authenticated, service_role;

create function public.analyze_recipe_nutrition(recipe_id uuid, serving_size numeric default 1)
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
#variable_conflict use_column
declare
  recipe record;
  facts record;
  eaten jsonb;
begin
  perform private.require_between(serving_size, 0.1, 100, 'serving_size');
  select r.ingredients, r.servings into recipe
  from public.recipes as r
  where r.id = analyze_recipe_nutrition.recipe_id;
  if not found then
    perform private.fail(
      404, 'recipe_not_found', 'recipe_id', coalesce(analyze_recipe_nutrition.recipe_id::text, '')
    );
  end if;
  perform private.refuse_unconvertible(recipe.ingredients);
  select * into facts
  from private.derive_recipes(
    array[analyze_recipe_nutrition.recipe_id], array[recipe.ingredients]
  );
  eaten := private.scale_nutrients(
    facts.nutrients, coalesce(serving_size, 1) / recipe.servings
  );
  return jsonb_build_object(
    'recipe_id', analyze_recipe_nutrition.recipe_id,
    'servings', recipe.servings,
    'serving_size', coalesce(serving_size, 1),
    'total_grams', round(facts.total_grams, 1),
    'serving_grams', round(facts.total_grams * coalesce(serving_size, 1) / recipe.servings, 1),
    'totals', private.scale_nutrients(facts.nutrients, 1),
    'per_serving', eaten,
    'macro_shares', private.macro_shares(facts.nutrients),
    'coverage', facts.coverage,
    'score', private.score_of_parts(facts.score_r, facts.score_grams, facts.dry_grams),
    'score_coverage', round(facts.score_grams / nullif(facts.dry_grams, 0), 3),
    'cost', round(facts.cost * coalesce(serving_size, 1) / recipe.servings, 2),
    'cost_coverage', round(facts.cost_coverage, 3),
    'allergens', facts.allergens,
    'allergens_absent', facts.allergens_absent,
    'diets', facts.diets,
    'diets_refused', facts.diets_refused,
    'ingredients', private.weighed_lines(recipe.ingredients),
    'gaps', private.nutrition_gaps(facts.coverage)
  );
end;
$$;

comment on function public.analyze_recipe_nutrition(uuid, numeric) is
  'What a recipe and so many servings of it hold: totals, per_serving, macro_shares (percent of '
  'energy), score, cost in EUR, allergens, diets (borne out, refused), every ingredient with its edible grams, coverage '
  '(share of the mass for which a nutrient is known) and gaps (nutrients not wholly known). PT404 '
  'for a recipe that the caller may not read, PT422 naming an ingredient that cannot be converted. '
  'Callable by every API role; row level security decides which recipes.';

revoke all on function public.analyze_recipe_nutrition(uuid, numeric) from public;
grant execute on function public.analyze_recipe_nutrition(uuid, numeric)
  to anon, authenticated, service_role;

create function private.recipe_columns(ids uuid[], documents jsonb[], servings integer[])
returns table (
  recipe_id uuid,
  nutrition_facts jsonb,
  nutrition_detail jsonb,
  anti_inflammatory_score numeric,
  score_r numeric,
  score_mass_g numeric,
  cost numeric,
  allergens text[],
  allergens_absent text[],
  allergens_unknown boolean,
  diets text[],
  diets_refused text[]
)
language plpgsql
stable
rows 5
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  select
    d.recipe_id,
    case when d.unlinked = 0 and d.total_grams > 0
      then private.scale_nutrients(d.nutrients, 1.0 / s.servings)
    end,
    jsonb_build_object(
      'weight_g', round(d.total_grams, 1),
      'dry_g', round(d.dry_grams, 3),
      'coverage', d.coverage,
      'gaps', d.gaps
    ),
    private.score_of_parts(d.score_r, d.score_grams, d.dry_grams),
    case when private.score_of_parts(d.score_r, d.score_grams, d.dry_grams) is not null
      then d.score_r
    end,
    nullif(d.score_grams, 0),
    case when d.unlinked = 0 and d.cost_coverage > 0.9999 then round(d.cost / s.servings, 2) end,
    d.allergens,
    d.allergens_absent,
    not private.allergen_keys() <@ (d.allergens || d.allergens_absent),
    d.diets,
    d.diets_refused
  from private.derive_recipes(ids, documents) as d
  join unnest(ids, servings) as s (id, servings) on s.id = d.recipe_id;
end;
$$;

comment on function private.recipe_columns(uuid[], jsonb[], integer[]) is
  'The derived columns of recipes, many at once; cost is NULL unless every ingredient has a price. '
  'Called by triggers.';

revoke all on function private.recipe_columns(uuid[], jsonb[], integer[]) from public;

-- 30_recipes/functions/derive_recipes.sql

-- What a recipe derives from its linked foods, and refreshing it when they change.

create type private.recipe_part as (
  recipe_id uuid,
  line integer,
  name text,
  status text,
  grams numeric,
  purchased_grams numeric,
  -- NULL where the line is linked to no food, or to none that exists.
  food_id uuid,
  category text,
  allergens text[],
  allergens_absent text[],
  diets text[],
  price numeric,
  r numeric,
  is_water boolean
);

comment on type private.recipe_part is
  'A weighed line of a recipe with what its food says, nutrients apart: those are looked up by food.';

create function private.recipe_parts(ids uuid[], documents jsonb[])
returns private.recipe_part[]
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  return array(
    select (
      m.recipe_id, m.line, m.name, m.status, m.grams, m.purchased_grams, f.id,
      f.category, f.allergens, f.allergens_absent, f.diet_compatibility, f.average_price_per_kg,
      private.food_r(f.anti_inflammatory_score, f.computed_score, f.score_detail),
      coalesce(private.is_water(f.category, f.nutrition_per_100g), false)
    )::private.recipe_part
    from private.measure_ingredients(ids, documents) as m
    left join public.foods as f on f.id = m.food_id
  );
end;
$$;

comment on function private.recipe_parts(uuid[], jsonb[]) is
  'The lines of recipes, weighed, with what their foods say. SECURITY DEFINER for private.units. '
  'Called by derive_recipes.';

revoke all on function private.recipe_parts(uuid[], jsonb[]) from public;

create function private.weigh_recipes(parts private.recipe_part[])
returns table (
  recipe_id uuid,
  lines integer,
  unlinked integer,
  unmeasured integer,
  total_grams numeric,
  r_sum numeric,
  score_grams numeric,
  dry_grams numeric,
  cost numeric,
  priced_grams numeric
)
language plpgsql
stable
rows 5
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  select
    p.recipe_id,
    count(*)::integer,
    count(*) filter (
      where p.food_id is null and p.status <> 'unmeasured' or p.status = 'unconvertible'
    )::integer,
    count(*) filter (where p.status = 'unmeasured')::integer,
    coalesce(sum(p.grams), 0),
    sum(p.grams * p.r) filter (where not p.is_water),
    coalesce(sum(p.grams) filter (where not p.is_water and p.r is not null), 0),
    coalesce(sum(p.grams) filter (where not p.is_water), 0),
    sum(p.purchased_grams * p.price / 1000),
    coalesce(sum(p.grams) filter (where p.price is not null or p.is_water), 0)
  from unnest(parts) as p
  group by p.recipe_id;
end;
$$;

comment on function private.weigh_recipes(private.recipe_part[]) is
  'Sums over the lines of recipes: grams, grams with a score, cost in EUR, and lines that count for '
  'nothing. Called by derive_recipes.';

revoke all on function private.weigh_recipes(private.recipe_part[]) from public;

create function private.sum_nutrients(parts private.recipe_part[])
returns table (recipe_id uuid, nutrients jsonb, coverage jsonb)
language plpgsql
stable
rows 5
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  with weights as (
    select p.recipe_id, sum(p.grams) as grams from unnest(parts) as p group by p.recipe_id
  ),
  foods as materialized (
    select
      f.id,
      f.nutrition_per_100g,
      -- Read once: each look-up into the document would unpack it again.
      array(
        select d.key from jsonb_each(f.nutrition_details) as d
        where d.value ->> 'qualifier' = 'less_than'
      ) as bounds
    from public.foods as f
    where f.id in (select p.food_id from unnest(parts) as p)
  ),
  amounts as (
    select
      p.recipe_id,
      e.key,
      -- Of a value published as "< x" the food holds x; sums take half of it.
      sum(
        p.grams / 100 * e.value::numeric * case when e.key = any (f.bounds) then 0.5 else 1 end
      ) as amount,
      sum(p.grams) as known_grams
    from unnest(parts) as p
    join foods as f on f.id = p.food_id
    cross join lateral jsonb_each(f.nutrition_per_100g) as e
    where p.grams > 0
    group by p.recipe_id, e.key
  )
  select
    a.recipe_id,
    jsonb_object_agg(a.key, trim_scale(round(a.amount, 4))),
    jsonb_object_agg(a.key, trim_scale(round(a.known_grams / w.grams, 3)))
  from amounts as a
  join weights as w on w.recipe_id = a.recipe_id
  where w.grams > 0
  group by a.recipe_id;
end;
$$;

comment on function private.sum_nutrients(private.recipe_part[]) is
  'The nutrients of whole recipes, summed over edible grams, with the share of the mass that each is '
  'known for. Called by derive_recipes.';

revoke all on function private.sum_nutrients(private.recipe_part[]) from public;

create function private.mark_recipes(parts private.recipe_part[])
returns table (
  recipe_id uuid, allergens text[], allergens_absent text[], diets text[], diets_refused text[]
)
language plpgsql
stable
rows 5
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  with lines as (
    select p.recipe_id, count(*) as lines from unnest(parts) as p group by p.recipe_id
  ),
  -- One row per recipe and key that some ingredient has; a recipe is free of an allergen, or suits
  -- a diet, only when every one of its ingredients is known to be.
  marks as (
    select p.recipe_id, k.kind, k.key, count(distinct p.line) as said
    from unnest(parts) as p
    cross join lateral (
      select 'contains' as kind, unnest(p.allergens) as key
      union all select 'absent', unnest(p.allergens_absent)
      union all select 'diet', unnest(p.diets)
      union all select 'refused', d.diet
        from private.diet_refusals() as d
        where case
          -- There is milk without lactose; no other list outweighs an allergen.
          when d.diet = any (p.diets)
            then p.allergens && d.allergens and d.diet <> 'sans_lactose'
          when p.allergens && d.allergens or p.category = any (d.categories) then true
          -- These are left out by caution, while nobody has decided the allergen.
          when d.diet in ('sans_gluten', 'sans_lactose') then false
          when d.diet = 'vegetalien' and 'vegetarien' = any (p.diets)
            then p.allergens_absent @> array['eggs', 'milk']
          -- A food without any diet was never reviewed and refuses none.
          else p.diets <> '{}'
        end
    ) as k
    group by p.recipe_id, k.kind, k.key
  )
  select
    m.recipe_id,
    array_agg(m.key order by m.key) filter (where m.kind = 'contains'),
    array_agg(m.key order by m.key) filter (where m.kind = 'absent' and m.said = l.lines),
    array_agg(m.key order by m.key) filter (where m.kind = 'diet' and m.said = l.lines),
    array_agg(m.key order by m.key) filter (where m.kind = 'refused')
  from marks as m
  join lines as l on l.recipe_id = m.recipe_id
  group by m.recipe_id;
end;
$$;

comment on function private.mark_recipes(private.recipe_part[]) is
  'What recipes contain and are known not to contain, the diets that every food suits and those that '
  'one refuses; NULL for none. Called by derive_recipes.';

revoke all on function private.mark_recipes(private.recipe_part[]) from public;

create function private.recipe_gaps(parts private.recipe_part[])
returns table (recipe_id uuid, gaps jsonb)
language plpgsql
stable
rows 5
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  select
    p.recipe_id,
    jsonb_agg(
      jsonb_build_object('position', p.line, 'name', p.name, 'code', p.status) order by p.line
    )
  from unnest(parts) as p
  where p.status in ('unlinked', 'unknown_food', 'unconvertible')
  group by p.recipe_id;
end;
$$;

comment on function private.recipe_gaps(private.recipe_part[]) is
  'The ingredients of recipes that say nothing of their food or weight. Called by derive_recipes.';

revoke all on function private.recipe_gaps(private.recipe_part[]) from public;

create function private.derive_recipes(ids uuid[], documents jsonb[])
returns table (
  recipe_id uuid,
  lines integer,
  unlinked integer,
  unmeasured integer,
  total_grams numeric,
  nutrients jsonb,
  coverage jsonb,
  score_r numeric,
  score_grams numeric,
  dry_grams numeric,
  cost numeric,
  cost_coverage numeric,
  allergens text[],
  allergens_absent text[],
  diets text[],
  diets_refused text[],
  gaps jsonb
)
language plpgsql
stable
rows 5
security definer
set search_path = ''
as $$
#variable_conflict use_column
declare
  parts constant private.recipe_part[] := private.recipe_parts(ids, documents);
begin
  return query
  select
    d.id,
    coalesce(w.lines, 0),
    coalesce(w.unlinked, 0),
    coalesce(w.unmeasured, 0),
    coalesce(w.total_grams, 0),
    coalesce(n.nutrients, '{}'),
    coalesce(n.coverage, '{}'),
    w.r_sum / nullif(w.score_grams, 0),
    coalesce(w.score_grams, 0),
    coalesce(w.dry_grams, 0),
    w.cost,
    coalesce(w.priced_grams / nullif(w.total_grams, 0), 0),
    coalesce(m.allergens, '{}'),
    coalesce(m.allergens_absent, '{}'),
    array(select d from unnest(m.diets) as d where d <> all (coalesce(m.diets_refused, '{}'))),
    coalesce(m.diets_refused, '{}'),
    coalesce(g.gaps, '[]')
  from unnest(ids) as d (id)
  left join private.weigh_recipes(parts) as w on w.recipe_id = d.id
  left join private.sum_nutrients(parts) as n on n.recipe_id = d.id
  left join private.mark_recipes(parts) as m on m.recipe_id = d.id
  left join private.recipe_gaps(parts) as g on g.recipe_id = d.id;
end;
$$;

comment on function private.derive_recipes(uuid[], jsonb[]) is
  'What the linked foods say of whole recipes, many at once: nutrients (sums over edible grams) '
  'with the share of the mass that each is known for, mean R by mass without water, cost in EUR '
  'of what is bought, allergens contained and known absent, diets that every food suits and that one '
  'refuses, and the ingredients that leave a gap. '
  'An ingredient without a quantity weighs nothing and is no gap; its allergens count. SECURITY '
  'DEFINER for private.units; foods are public. Callable by every API role.';

revoke all on function private.derive_recipes(uuid[], jsonb[]) from public;
grant execute on function private.derive_recipes(uuid[], jsonb[]) to anon, authenticated, service_role;

create function private.refresh_recipes(ids uuid[])
returns integer
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  changed integer;
begin
  -- Always in this order, and before anything is read: two foods saved at once share recipes.
  perform from public.recipes as r
  where r.id = any (refresh_recipes.ids) order by r.id for no key update;
  update public.recipe_ingredients as i set grams = m.grams
  from (
    select array_agg(x.id) as ids, array_agg(x.ingredients) as documents
    from public.recipes as x
    where x.id = any (refresh_recipes.ids)
  ) as d
  cross join lateral private.measure_ingredients(d.ids, d.documents) as m
  where i.recipe_id = m.recipe_id and i.position = m.line and i.grams is distinct from m.grams;
  -- Nobody edits these recipes, so no new version: the food has one.
  perform set_config('app.keep_row', 'on', true);
  update public.recipes as r set
    nutrition_facts = c.nutrition_facts,
    nutrition_detail = c.nutrition_detail,
    anti_inflammatory_score = c.anti_inflammatory_score,
    score_r = c.score_r,
    score_mass_g = c.score_mass_g,
    cost_per_serving_euro = coalesce(c.cost, r.cost_per_serving_euro),
    allergens = c.allergens,
    allergens_absent = c.allergens_absent,
    allergens_unknown = c.allergens_unknown,
    diets = c.diets,
    diets_refused = c.diets_refused
  from (
    select
      array_agg(x.id) as ids, array_agg(x.ingredients) as documents,
      array_agg(x.servings) as servings
    from public.recipes as x
    where x.id = any (refresh_recipes.ids)
  ) as d
  cross join lateral private.recipe_columns(d.ids, d.documents, d.servings) as c
  where r.id = c.recipe_id
    and (
      r.nutrition_facts, r.nutrition_detail, r.score_r, r.score_mass_g, r.allergens,
      r.allergens_absent, r.diets, r.diets_refused, r.cost_per_serving_euro
    ) is distinct from (
      c.nutrition_facts, c.nutrition_detail, c.score_r, c.score_mass_g, c.allergens,
      c.allergens_absent, c.diets, c.diets_refused, coalesce(c.cost, r.cost_per_serving_euro)
    );
  get diagnostics changed = row_count;
  perform set_config('app.keep_row', '', true);
  return changed;
end;
$$;

comment on function private.refresh_recipes(uuid[]) is
  'Weighs and derives recipes again after their foods changed; returns how many differ. For '
  'triggers and maintenance. Callable by the owner.';

revoke all on function private.refresh_recipes(uuid[]) from public;

-- 30_recipes/functions/fit.sql

-- Does a recipe suit a person.

create function private.recipe_fit(recipe_ids uuid[], person uuid)
returns table (
  recipe_id uuid,
  score integer,
  allergens_found text[],
  allergens_unknown text[],
  restrictions_broken text[],
  restrictions_unknown text[],
  likes_cuisine boolean,
  likes_methods text[]
)
language plpgsql
stable
rows 20
security definer
set search_path = ''
as $$
#variable_conflict use_column
begin
  perform private.require_about(person);
  return query
  with who as (
    select
      coalesce(p.allergies, '{}') as allergies,
      coalesce(p.food_restrictions, '{}') as restrictions,
      coalesce(f.favorite_cuisines, '{}') as cuisines,
      coalesce(f.preferred_cooking_methods, '{}') as methods
    from (select person as id) as me
    left join public.user_profiles as p on p.user_id = me.id
    left join public.user_preferences as f on f.user_id = me.id
  ),
  compared as (
    select
      r.id,
      array(
        select a from unnest(w.allergies) as a where a = any (r.allergens) order by a
      ) as found,
      array(
        select a from unnest(w.allergies) as a
        where a <> all (r.allergens) and a <> all (r.allergens_absent) order by a
      ) as unsure,
      array(select d from unnest(w.restrictions) as d where d = any (r.diets_refused) order by d)
        as broken,
      array(
        select d from unnest(w.restrictions) as d
        where d <> all (r.diets_refused) and d <> all (r.diets) order by d
      ) as untold,
      case when cardinality(w.cuisines) > 0 then coalesce(r.cuisine = any (w.cuisines), false) end
        as likes_cuisine,
      case when cardinality(w.methods) > 0
        then array(select m from unnest(r.cooking_methods) as m where m = any (w.methods) order by m)
      end as likes_methods
    from unnest(recipe_ids) as wanted (id)
    join public.recipes as r on r.id = wanted.id
    cross join who as w
  )
  select
    c.id,
    case
      when cardinality(c.found) > 0 then 0
      else greatest(
        1,
        100
        - 50 * cardinality(c.broken)
        - 20 * cardinality(c.unsure)
        - 15 * cardinality(c.untold)
        - case when c.likes_cuisine = false then 5 else 0 end
        - case when c.likes_methods = '{}' then 5 else 0 end
      )
    end,
    c.found,
    c.unsure,
    c.broken,
    c.untold,
    c.likes_cuisine,
    c.likes_methods
  from compared as c;
end;
$$;

comment on function private.recipe_fit(uuid[], uuid) is
  'How recipes suit a person, 0 to 100: 0 with an allergen of theirs; else 100 less 50 for each '
  'broken restriction, 20 for each of their allergens of unknown status, 15 for each restriction '
  'of unknown status, 5 for a cuisine and 5 for cooking methods that are not theirs, at least 1. '
  'SECURITY DEFINER: it checks who asks (PT403).';

revoke all on function private.recipe_fit(uuid[], uuid) from public;
grant execute on function private.recipe_fit(uuid[], uuid) to authenticated, service_role;

create function public.calculate_diet_compatibility_score(recipe_id uuid, user_id uuid)
returns table (
  score integer,
  allergens_found text[],
  allergens_unknown text[],
  restrictions_broken text[],
  restrictions_unknown text[],
  likes_cuisine boolean,
  likes_methods text[]
)
language plpgsql
stable
rows 1
set search_path = ''
as $$
#variable_conflict use_column
begin
  perform private.require_about(calculate_diet_compatibility_score.user_id);
  if not exists (
    select from public.recipes as r where r.id = calculate_diet_compatibility_score.recipe_id
  ) then
    perform private.fail(
      404, 'recipe_not_found', 'recipe_id',
      coalesce(calculate_diet_compatibility_score.recipe_id::text, '')
    );
  end if;
  return query
    select
      f.score, f.allergens_found, f.allergens_unknown, f.restrictions_broken,
      f.restrictions_unknown, f.likes_cuisine, f.likes_methods
    from private.recipe_fit(
      array[calculate_diet_compatibility_score.recipe_id],
      calculate_diet_compatibility_score.user_id
    ) as f;
end;
$$;

comment on function public.calculate_diet_compatibility_score(uuid, uuid) is
  'How a recipe suits a person: one row with the score, 0 to 100 (0 means an allergen of theirs), '
  'and what it comes from. allergens_unknown and restrictions_unknown are not known to be safe. '
  'Preferences are NULL when the person has none. About oneself or under a live grant, else PT403; '
  'PT404 for a recipe that the caller may not read. Callable by signed-in people.';

revoke all on function public.calculate_diet_compatibility_score(uuid, uuid) from public;
grant execute on function public.calculate_diet_compatibility_score(uuid, uuid)
  to authenticated, service_role;

-- 30_recipes/functions/recommendations.sql

-- Which recipes to recommend to a person.

create function private.current_season()
returns text
language sql
stable
set search_path = ''
as $$
  select (private.seasons_of(array[date_part('month', private.today())::smallint]))[1];
$$;

comment on function private.current_season() is
  'The season of today in France. Called by recommend_recipes.';

revoke all on function private.current_season() from public;

create function private.recipe_candidates(person uuid, meal text)
returns setof uuid
language plpgsql
stable
rows 200
set search_path = ''
as $$
declare
  allergies constant text[] := coalesce(
    (select p.allergies from public.user_profiles as p where p.user_id = person), '{}'
  );
begin
  return query
  (
    select r.id
    from public.recipes as r
    where
      r.is_published
      and r.anti_inflammatory_score is not null
      and (meal is null or r.meal_type @> array[meal])
      and not r.allergens && allergies
    order by r.anti_inflammatory_score desc, r.total_time_minutes
    limit 200
  )
  union
  (
    select r.id
    from public.user_recipe_interactions as i
    join public.recipes as r on r.id = i.recipe_id
    where
      i.user_id = person
      and r.is_published
      and (i.is_liked or i.is_saved or i.rating >= 4)
      and (meal is null or r.meal_type @> array[meal])
    limit 200
  );
end;
$$;

comment on function private.recipe_candidates(uuid, text) is
  'The recipes worth scoring for a person: the best by idx_recipes_recommendation, and what the person '
  'knows. Scoring every recipe of a large collection would change the tail only, since the score '
  'weighs most. Called by recommend_recipes, which checks who asks.';

revoke all on function private.recipe_candidates(uuid, text) from public;

create function private.recommend_recipes(person uuid, meal text, how_many integer)
returns table (
  rank integer,
  recipe_id uuid,
  name text,
  slug text,
  score numeric,
  compatibility integer,
  anti_inflammatory_score numeric,
  total_time_minutes integer,
  cost_per_serving_euro numeric,
  rating_avg numeric,
  allergens_unknown text[],
  restrictions_unknown text[],
  reasons jsonb
)
language plpgsql
stable
security definer
set search_path = ''
as $$
#variable_conflict use_column
begin
  perform private.require_about(person);
  return query
  with mine as materialized (
    select i.recipe_id, i.is_liked, i.is_saved, i.rating, i.cooked_count,
      (select max(t) from unnest(i.times_cooked) as t) as last_cooked
    from public.user_recipe_interactions as i
    where i.user_id = person
  ),
  fit as (
    select f.*
    from private.recipe_fit(
      array(select c from private.recipe_candidates(person, meal) as c), person
    ) as f
    where f.score > 0 and f.restrictions_broken = '{}'
  ),
  points as (
    select
      r.id,
      p.code,
      round(p.points, 1) as points,
      p.value
    from fit as f
    join public.recipes as r on r.id = f.recipe_id
    left join mine as m on m.recipe_id = r.id
    cross join lateral (values
      ('anti_inflammatory', 40 * (r.anti_inflammatory_score - 1) / 9,
        to_jsonb(r.anti_inflammatory_score)),
      ('compatibility', 25.0 * f.score / 100, to_jsonb(f.score)),
      ('cuisine', case when f.likes_cuisine then 8.0 end, to_jsonb(r.cuisine)),
      ('cooking_methods', case when f.likes_methods <> '{}' then 4.0 end,
        to_jsonb(f.likes_methods)),
      ('season', case when private.current_season() = any (r.season) then 3.0 end,
        to_jsonb(r.season)),
      ('liked', case when m.is_liked then 5.0 end, 'true'::jsonb),
      ('saved', case when m.is_saved then 4.0 end, 'true'::jsonb),
      ('own_rating', case when m.rating is not null then 3.0 * (m.rating - 3) end,
        to_jsonb(m.rating)),
      ('cooked_lately', case when m.last_cooked > now() - interval '7 days' then -10.0 end,
        to_jsonb(m.last_cooked)),
      -- Five imaginary ratings of 3.5 keep one enthusiast from outweighing many.
      ('community', case when r.rating_count > 0 then
        2.0 * ((r.rating_avg * r.rating_count + 3.5 * 5) / (r.rating_count + 5) - 3) end,
        to_jsonb(r.rating_avg))
    ) as p (code, points, value)
    where p.points is not null
  ),
  scored as (
    select
      p.id,
      sum(p.points) as score,
      jsonb_agg(
        jsonb_build_object('code', p.code, 'points', p.points, 'value', p.value)
        order by abs(p.points) desc, p.code
      ) as reasons
    from points as p
    group by p.id
  )
  select
    row_number() over best::integer,
    r.id,
    r.name,
    r.slug,
    s.score,
    f.score,
    r.anti_inflammatory_score,
    r.total_time_minutes,
    r.cost_per_serving_euro,
    r.rating_avg,
    f.allergens_unknown,
    f.restrictions_unknown,
    s.reasons
  from scored as s
  join public.recipes as r on r.id = s.id
  join fit as f on f.recipe_id = s.id
  window best as (order by s.score desc, r.anti_inflammatory_score desc nulls last, r.id)
  order by s.score desc, r.anti_inflammatory_score desc nulls last, r.id
  limit how_many;
end;
$$;

comment on function private.recommend_recipes(uuid, text, integer) is
  'Twin of get_personalized_recipe_recommendations. SECURITY DEFINER: it checks who asks '
  '(PT403).';

revoke all on function private.recommend_recipes(uuid, text, integer) from public;
grant execute on function private.recommend_recipes(uuid, text, integer)
  to authenticated, service_role;

create function private.require_sound_question(person uuid, meal text, how_many integer)
returns void
language plpgsql
stable
set search_path = ''
as $$
begin
  perform private.require_about(person);
  if meal <> all (private.meal_keys()) then
    perform private.fail(422, 'unknown_meal', 'meal_type', left(meal, 60));
  end if;
  perform private.require_between(how_many, 1, 100, 'limit');
end;
$$;

comment on function private.require_sound_question(uuid, text, integer) is
  'Refuses what get_personalized_recipe_recommendations is not to answer. Callable by signed-in '
  'people.';

revoke all on function private.require_sound_question(uuid, text, integer) from public;
grant execute on function private.require_sound_question(uuid, text, integer)
  to authenticated, service_role;

create function public.get_personalized_recipe_recommendations(
  user_id uuid, meal_type text default null, "limit" integer default 10
)
returns table (
  rank integer,
  recipe_id uuid,
  name text,
  slug text,
  score numeric,
  compatibility integer,
  anti_inflammatory_score numeric,
  total_time_minutes integer,
  cost_per_serving_euro numeric,
  rating_avg numeric,
  allergens_unknown text[],
  restrictions_unknown text[],
  reasons jsonb
)
language sql
stable
rows 10
set search_path = ''
as $$
  select
    private.require_sound_question(
      get_personalized_recipe_recommendations.user_id, meal_type, "limit"
    );
  select r.*
  from private.recommend_recipes(
    get_personalized_recipe_recommendations.user_id, meal_type, coalesce("limit", 10)
  ) as r;
$$;

comment on function public.get_personalized_recipe_recommendations(uuid, text, integer) is
  'Published recipes for a person, best first, for a meal or any, with the reasons of each rank: '
  '[{code, points, value}], whose points add up to the score: anti-inflammatory score up to 40, '
  'compatibility 25, cuisine 8, cooking methods 4, season 3, liked 5, saved 4, own rating -6 to 6, '
  'cooked within 7 days -10, community -4 to 4. Recipes with an allergen of the person or against '
  'a restriction are left out; allergens_unknown and restrictions_unknown are not known to be safe. '
  'About oneself or under a live grant, else PT403; PT422 for an unknown meal or a limit outside '
  '1-100. Callable by signed-in people.';

revoke all on function public.get_personalized_recipe_recommendations(uuid, text, integer) from public;
grant execute on function public.get_personalized_recipe_recommendations(uuid, text, integer)
  to authenticated, service_role;

-- 30_recipes/functions/statistics.sql

-- Counts and mean rating of recipes.

create function private.most_of_one()
returns integer
language sql
immutable
parallel safe
set search_path = ''
as $$
  select 3;
$$;

comment on function private.most_of_one() is
  'How often one person counts at most among the times a recipe was cooked or seen, so that nobody '
  'puts a recipe on top of a ranking. Called by the counts of recipes.';

revoke all on function private.most_of_one() from public;

-- Differences, not recounts: adding to a locked row is right whatever runs at the same time, and
-- costs the same for the hundred-thousandth like. Once a statement and in the order of the ids, so
-- that two statements on the same recipes (deleted accounts, imports) never wait for each other.
create function private.signed_counts(i public.user_recipe_interactions, sign integer)
returns jsonb
language sql
immutable
set search_path = ''
as $$
  select jsonb_build_object(
    'id', i.recipe_id,
    'likes', sign * i.is_liked::integer,
    'saves', sign * i.is_saved::integer,
    'cooked', sign * least(i.cooked_count, private.most_of_one()),
    'views', sign * least(i.view_count, private.most_of_one()),
    'ratings', sign * (i.rating is not null)::integer,
    'stars', sign * coalesce(i.rating, 0)
  );
$$;

comment on function private.signed_counts(public.user_recipe_interactions, integer) is
  'What an interaction adds to the counts of its recipe (1), or took from them (-1). Called by '
  'update_recipe_stats.';

revoke all on function private.signed_counts(public.user_recipe_interactions, integer) from public;

create function private.add_to_recipe_stats(changes jsonb)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform from public.recipes as r
  where r.id in (select (c ->> 'id')::uuid from jsonb_array_elements(changes) as c)
  order by r.id
  for no key update;
  update public.recipes as r set
    like_count = r.like_count + d.likes,
    save_count = r.save_count + d.saves,
    cooked_count = r.cooked_count + d.cooked,
    view_count = r.view_count + d.views,
    rating_count = r.rating_count + d.ratings,
    rating_sum = r.rating_sum + d.stars,
    rating_avg = round((r.rating_sum + d.stars)::numeric / nullif(r.rating_count + d.ratings, 0), 2)
  from (
    select
      c.id, sum(c.likes) as likes, sum(c.saves) as saves, sum(c.cooked) as cooked,
      sum(c.views) as views, sum(c.ratings) as ratings, sum(c.stars) as stars
    from jsonb_to_recordset(changes) as c (
      id uuid, likes integer, saves integer, cooked integer, views integer, ratings integer,
      stars integer
    )
    group by c.id
  ) as d
  where r.id = d.id
    and (d.likes, d.saves, d.cooked, d.views, d.ratings, d.stars) <> (0, 0, 0, 0, 0, 0);
end;
$$;

comment on function private.add_to_recipe_stats(jsonb) is
  'Adds [{id, likes, saves, cooked, views, ratings, stars}] to the counts of recipes. Called by '
  'update_recipe_stats.';

revoke all on function private.add_to_recipe_stats(jsonb) from public;

-- Both sides of each difference are of one snapshot, in which every like counts in both or in neither:
-- adding the difference later is right whatever was liked meanwhile, and nobody has to wait.
create function private.wrong_recipe_stats()
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(to_jsonb(w)), '[]')
  from (
    select
      r.id,
      count(*) filter (where i.is_liked) - r.like_count as likes,
      count(*) filter (where i.is_saved) - r.save_count as saves,
      coalesce(
        sum(least(i.cooked_count, private.most_of_one())) filter (where i.id is not null), 0
      ) - r.cooked_count as cooked,
      coalesce(
        sum(least(i.view_count, private.most_of_one())) filter (where i.id is not null), 0
      ) - r.view_count as views,
      count(i.rating) - r.rating_count as ratings,
      coalesce(sum(i.rating), 0) - r.rating_sum as stars
    from public.recipes as r
    left join public.user_recipe_interactions as i on i.recipe_id = r.id
    group by r.id
  ) as w
  where (w.likes, w.saves, w.cooked, w.views, w.ratings, w.stars) <> (0, 0, 0, 0, 0, 0);
$$;

comment on function private.wrong_recipe_stats() is
  'Counts likes, saves, views, cooking and ratings of every recipe from scratch and returns what the '
  'wrong ones lack, as add_to_recipe_stats takes it: [], unless triggers were off. Called by '
  'recount_recipe_stats and maintenance.';

revoke all on function private.wrong_recipe_stats() from public;

create function private.recount_recipe_stats()
returns integer
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  wrong constant jsonb := private.wrong_recipe_stats();
begin
  perform private.add_to_recipe_stats(wrong);
  return jsonb_array_length(wrong);
end;
$$;

comment on function private.recount_recipe_stats() is
  'Puts the counts of recipes right and returns how many were wrong: 0, unless triggers were off. '
  'Only those are locked. For maintenance. Callable by the owner.';

revoke all on function private.recount_recipe_stats() from public;

-- 50_plans/functions/meal_score.sql

-- The anti-inflammatory score of a meal.

create function private.meal_score(recipe_ids uuid[], portions numeric[])
returns numeric
language plpgsql
stable
security definer
set search_path = ''
as $$
#variable_conflict use_column
begin
  return (
    with sums as (
      select
        sum(e.portion / r.servings * r.score_mass_g * r.score_r)
        / nullif(sum(e.portion / r.servings * r.score_mass_g) filter (where r.score_r is not null), 0)
          as r,
        sum(e.portion / r.servings * r.score_mass_g) filter (where r.score_r is not null)
          as score_grams,
        sum(e.portion / r.servings * (r.nutrition_detail ->> 'dry_g')::numeric) as dry_grams
      from unnest(recipe_ids, portions) as e (recipe_id, portion)
      join public.recipes as r on r.id = e.recipe_id
    )
    select private.score_of_parts(s.r, s.score_grams, s.dry_grams) from sums as s
  );
end;
$$;

comment on function private.meal_score(uuid[], numeric[]) is
  'The score of recipes eaten together, by mass; see calculate_meal_anti_inflammatory_score. '
  'SECURITY DEFINER: its callers have checked that the recipes may be read.';

revoke all on function private.meal_score(uuid[], numeric[]) from public;
grant execute on function private.meal_score(uuid[], numeric[]) to anon, authenticated, service_role;

create function public.calculate_meal_anti_inflammatory_score(
  recipe_ids uuid[], portions numeric[] default null
)
returns numeric
language plpgsql
stable
set search_path = ''
as $$
declare
  eaten numeric[] := coalesce(
    portions, array_fill(1::numeric, array[coalesce(cardinality(recipe_ids), 0)])
  );
  unreadable text;
begin
  if coalesce(cardinality(recipe_ids), 0) = 0 then
    return null;
  end if;
  perform private.require_between(cardinality(recipe_ids), 1, 100, 'recipe_ids');
  if cardinality(recipe_ids) <> cardinality(eaten) or array_position(eaten, null) is not null then
    perform private.fail(422, 'lists_differ_in_length', 'portions');
  end if;
  perform private.require_between(p.portion, 0.01, 100, 'portions.' || (p.line - 1))
  from unnest(eaten) with ordinality as p (portion, line);
  select coalesce(w.id::text, '') into unreadable
  from unnest(recipe_ids) as w (id)
  where not exists (select from public.recipes as r where r.id = w.id)
  limit 1;
  if found then
    perform private.fail(404, 'recipe_not_found', 'recipe_ids', unreadable);
  end if;
  return private.meal_score(recipe_ids, eaten);
end;
$$;

comment on function public.calculate_meal_anti_inflammatory_score(uuid[], numeric[]) is
  'The score, 1 to 10, of so many portions (default 1 each) of these recipes eaten together: R by '
  'mass over all their ingredients, tanh once, rounded once. NULL for no recipe, or when less than '
  '60 % of the mass has a score. PT404 for a recipe the caller may not read, PT422 for other input. '
  'Callable by every API role; row level security decides which recipes.';

revoke all on function public.calculate_meal_anti_inflammatory_score(uuid[], numeric[]) from public;
grant execute on function public.calculate_meal_anti_inflammatory_score(uuid[], numeric[])
  to anon, authenticated, service_role;

-- 50_plans/functions/plan_checks.sql

-- Meal plans: what is wrong in one, what is unbalanced.

create function private.plan_dish_findings(meals jsonb, person uuid)
returns setof private.finding
language plpgsql
stable
security definer
set search_path = ''
as $$
#variable_conflict use_column
begin
  perform private.require_about(person);
  return query
  with dishes as (
    select p.*, r.name, r.is_published
    from private.planned_dishes(meals) as p
    left join public.recipes as r on r.id = p.recipe_id
  ),
  fit as (
    select f.*
    from private.recipe_fit(array(select distinct d.recipe_id from dishes as d), person) as f
  )
  select f.field, f.level, f.code, f.args
  from dishes as d
  left join fit as t on t.recipe_id = d.recipe_id
  cross join lateral (values
    (d.path || '.recipe_id', 'error', 'recipe_not_found', array[d.recipe_id::text],
      d.is_published is not true),
    (d.path || '.recipe_id', 'error', 'plan_has_allergen',
      array[d.name, case when t.allergens_found <> '{}' then private.labels_of(t.allergens_found) end],
      d.is_published and t.allergens_found <> '{}'),
    (d.path || '.recipe_id', 'warning', 'plan_allergen_unknown',
      array[d.name, case when t.allergens_unknown <> '{}' then private.labels_of(t.allergens_unknown) end],
      d.is_published and t.allergens_unknown <> '{}'),
    (d.path || '.recipe_id', 'warning', 'plan_breaks_diet',
      array[d.name, case when t.restrictions_broken <> '{}' then private.labels_of(t.restrictions_broken) end],
      d.is_published and t.restrictions_broken <> '{}'),
    (d.path || '.recipe_id', 'warning', 'plan_diet_unknown',
      array[d.name, case when t.restrictions_unknown <> '{}' then private.labels_of(t.restrictions_unknown) end],
      d.is_published and t.restrictions_unknown <> '{}')
  ) as f (field, level, code, args, found)
  where f.found
  order by f.level, array_position(private.day_keys(), d.day),
    array_position(private.meal_keys(), d.meal);
end;
$$;

comment on function private.plan_dish_findings(jsonb, uuid) is
  'What is wrong with the dishes of a plan for a person: unknown or unpublished recipes, allergens, '
  'diets. SECURITY DEFINER: it checks who asks (PT403), as the trigger that calls it comes before '
  'the policies.';

revoke all on function private.plan_dish_findings(jsonb, uuid) from public;
grant execute on function private.plan_dish_findings(jsonb, uuid) to authenticated, service_role;

create function private.plan_balance_findings(meals jsonb, person uuid)
returns setof private.finding
language plpgsql
stable
security definer
set search_path = ''
as $$
#variable_conflict use_column
begin
  perform private.require_about(person);
  return query
  with days as (
    select
      p.day,
      count(*) as dishes,
      count(r.nutrition_facts) as analysed,
      -- What is known for too little of a dish would pass for little of it.
      min((
        select min(coalesce(private.as_number(r.nutrition_detail -> 'coverage' -> k.key), 0))
        from unnest(array[
          'energy_kcal', 'protein_g', 'fat_g', 'fiber_g', 'sugars_g', 'salt_g'
        ]) as k (key)
      )) as coverage,
      sum(p.servings * (r.nutrition_facts ->> 'energy_kcal')::numeric) as kcal,
      sum(p.servings * (r.nutrition_facts ->> 'protein_g')::numeric) as protein,
      sum(p.servings * (r.nutrition_facts ->> 'fat_g')::numeric) as fat,
      sum(p.servings * (r.nutrition_facts ->> 'fiber_g')::numeric) as fiber,
      sum(p.servings * (r.nutrition_facts ->> 'sugars_g')::numeric) as sugars,
      sum(p.servings * (r.nutrition_facts ->> 'salt_g')::numeric) as salt
    from private.planned_dishes(meals) as p
    join public.recipes as r on r.id = p.recipe_id
    where p.meal <> 'collation'
    group by p.day
  ),
  -- A day of which only some meals are planned says nothing of the whole.
  whole as (
    select d.*, u.weight_kg, u.bmr_calories, u.daily_calorie_needs
    from days as d
    left join public.user_profiles as u on u.user_id = person
    where d.dishes = 3
  )
  select 'meals.' || d.day, 'warning', f.code, f.args
  from whole as d
  cross join lateral (values
    (1, 'plan_coverage_low', array[]::text[], d.analysed < d.dishes or d.coverage < 0.6),
    (2, 'plan_energy_low', array[round(d.kcal)::text, d.bmr_calories::text],
      d.kcal < d.bmr_calories),
    (3, 'plan_energy_high', array[round(d.kcal)::text, '4000'], d.kcal > 4000),
    (4, 'plan_energy_off', array[round(d.kcal)::text, d.daily_calorie_needs::text],
      d.kcal >= d.bmr_calories and d.kcal <= 4000
      and abs(d.kcal - d.daily_calorie_needs) > 0.25 * d.daily_calorie_needs),
    (5, 'plan_protein_high', array[private.show_number(round(d.protein / d.weight_kg, 1))],
      d.protein > 2.2 * d.weight_kg),
    (6, 'plan_fat_low', array[round(900 * d.fat / nullif(d.kcal, 0))::text],
      9 * d.fat < 0.2 * d.kcal),
    (7, 'plan_fiber_low', array[private.show_number(round(d.fiber, 1))], d.fiber < 25),
    (8, 'plan_sugars_high', array[private.show_number(round(d.sugars, 1))], d.sugars > 100),
    (9, 'plan_salt_high', array[private.show_number(round(d.salt, 1))], d.salt > 5)
  ) as f (place, code, args, found)
  where f.found and (f.place = 1 or not (d.analysed < d.dishes or d.coverage < 0.6))
  order by array_position(private.day_keys(), d.day), f.place;
end;
$$;

comment on function private.plan_balance_findings(jsonb, uuid) is
  'What is unbalanced on the days of a plan that have their three meals: energy against the needs '
  'of the person, protein, fat, fibre, sugars, salt; nothing but low coverage when that keeps the '
  'rest from being told. Snacks are left out: nobody must take them. SECURITY DEFINER: it checks '
  'who asks (PT403).';

revoke all on function private.plan_balance_findings(jsonb, uuid) from public;
grant execute on function private.plan_balance_findings(jsonb, uuid) to authenticated, service_role;

create function private.plan_findings(meals jsonb, person uuid)
returns setof private.finding
language plpgsql
stable
set search_path = ''
as $$
begin
  return query
    select c.path, 'error', c.code, c.args from private.check_meals(meals, 'meals') as c;
  if not found then
    return query select d.* from private.plan_dish_findings(meals, person) as d;
    return query select b.* from private.plan_balance_findings(meals, person) as b;
  end if;
end;
$$;

comment on function private.plan_findings(jsonb, uuid) is
  'All that the rules find in the meals of a plan; a malformed document is not read further. Called '
  'by validate_meal_plan and by the write trigger.';

revoke all on function private.plan_findings(jsonb, uuid) from public;
grant execute on function private.plan_findings(jsonb, uuid) to authenticated, service_role;

create function public.validate_meal_plan(meal_plan_data jsonb, user_id uuid)
returns table (field text, level text, code text, message text, hint text)
language plpgsql
stable
set search_path = ''
as $$
begin
  perform private.require_about(user_id);
  return query
    select f.field, f.level, f.code, m.message, m.hint
    from private.plan_findings(meal_plan_data, user_id) as f
    cross join lateral private.message(f.code, f.args) as m;
end;
$$;

comment on function public.validate_meal_plan(jsonb, uuid) is
  'What is wrong (error: writing it is refused) or unbalanced (warning) in the meals of a week, '
  '{day: {meal: {recipe_id, servings}}}, for a person; field is a path such as '
  'meals.lundi.diner.recipe_id. No row when all is well. About oneself or under a live grant, else '
  'PT403. Callable by signed-in people.';

revoke all on function public.validate_meal_plan(jsonb, uuid) from public;
grant execute on function public.validate_meal_plan(jsonb, uuid) to authenticated, service_role;

-- 50_plans/functions/shopping_list.sql

-- The shopping list of a week.

create function private.planned_dishes(meals jsonb)
returns table (day text, meal text, path text, recipe_id uuid, servings numeric)
language sql
immutable
parallel safe
rows 20
set search_path = ''
as $$
  select
    d.key,
    m.key,
    concat_ws('.', 'meals', d.key, m.key),
    private.as_uuid(m.value ->> 'recipe_id'),
    private.as_number(m.value -> 'servings')
  from jsonb_each(case jsonb_typeof(meals) when 'object' then meals else '{}' end) as d
  cross join lateral
    jsonb_each(case jsonb_typeof(d.value) when 'object' then d.value else '{}' end) as m;
$$;

comment on function private.planned_dishes(jsonb) is
  'The dishes of weekly_meal_plans.meals, one row each. Callable by every API role.';

revoke all on function private.planned_dishes(jsonb) from public;
grant execute on function private.planned_dishes(jsonb) to anon, authenticated, service_role;

create function private.round_to_buy(quantity numeric, unit text)
returns numeric
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when q.exact <= 0 then null
    else ceil(q.exact / q.step) * q.step
  end
  from (
    select
      r.exact,
      case
        when unit not in ('g', 'ml') or r.exact <= 10 then 1
        when r.exact <= 100 then 5
        when r.exact <= 1000 then 10
        else 50
      end as step
    -- Thirds of a recipe add up to a whole again.
    from (select round(quantity, 3) as exact) as r
  ) as q;
$$;

comment on function private.round_to_buy(numeric, text) is
  'A quantity as one shops for it, rounded up: whole pieces; grams and millilitres by 1 up to 10, by 5 '
  'up to 100, by 10 up to 1,000, by 50 beyond. NULL for nothing, never 0. Called by shopping_list.';

revoke all on function private.round_to_buy(numeric, text) from public;

create function private.bought_lines(meals jsonb)
returns table (
  food_id uuid, item text, name text, category text, kind text, unit text, quantity numeric,
  grams numeric
)
language plpgsql
stable
rows 100
security definer
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  with wanted as (
    select p.recipe_id, sum(p.servings / r.servings) as times
    from private.planned_dishes(meals) as p
    join public.recipes as r on r.id = p.recipe_id
    group by p.recipe_id
  )
  select
    f.id,
    coalesce(f.id::text, private.search_words(i.name)),
    coalesce(f.name_fr, i.name),
    coalesce(f.category, 'autres'),
    u.kind,
    case u.kind when 'mass' then 'g' when 'volume' then 'ml' else i.unit end,
    w.times * i.quantity * case u.kind when 'measure' then 1 else u.factor end,
    -- recipe_ingredients holds what measure_ingredients has weighed: the edible part of it.
    w.times * i.grams / coalesce(f.edible_fraction, 1)
  from wanted as w
  join public.recipe_ingredients as i on i.recipe_id = w.recipe_id
  left join private.units as u on u.key = i.unit
  left join public.foods as f on f.id = i.food_id
  -- The category first: asking the function of every food is most of the cost of a list.
  where not coalesce(
    f.category = 'boissons' and private.is_water(f.category, f.nutrition_per_100g), false
  );
end;
$$;

comment on function private.bought_lines(jsonb) is
  'The ingredients of the meals of a week, tap water left out: what they are counted as one item by, '
  'the quantity in grams, millilitres or the measure, and the grams as bought, where they are known. '
  'Called by shopping_list.';

revoke all on function private.bought_lines(jsonb) from public;

create function private.shopping_list(meals jsonb)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
#variable_conflict use_column
begin
  return (
    with lines as materialized (select l.* from private.bought_lines(meals) as l),
    -- What every line of a food can be weighed for is one item; else each unit adds up in itself.
    -- "To taste" beside a quantity says nothing more.
    weighed as (
      select
        l.item,
        bool_and(l.grams is not null or l.quantity is null) as is_weighed,
        bool_or(l.quantity is not null) as is_measured,
        bool_and(l.kind = 'measure') filter (where l.quantity is not null) as only_measures,
        bool_and(l.kind = 'volume') filter (where l.quantity is not null) as only_volumes,
        bool_or(l.kind = 'volume') as has_volumes,
        array_agg(distinct l.unit) filter (where l.kind = 'measure') as measures
      from lines as l
      group by l.item
    ),
    sums as (
      select
        l.food_id,
        min(l.name collate "C") as name,
        min(l.category) as category,
        case when w.is_weighed then null else l.unit end as unit,
        sum(l.quantity) as quantity,
        case when w.is_weighed then sum(l.grams) end as grams,
        w.only_measures, w.only_volumes, w.has_volumes, w.measures
      from lines as l
      join weighed as w on w.item = l.item
      where l.quantity is not null or not w.is_measured
      group by
        l.item, l.food_id, w.is_weighed, case when w.is_weighed then null else l.unit end,
        w.only_measures, w.only_volumes, w.has_volumes, w.measures
    ),
    -- The unit in which one buys, and the other reading: the largest of the measures used, liquids by
    -- volume, everything else by weight.
    units as (
      select
        s.*,
        f.density_g_per_ml as density,
        f.average_price_per_kg as price,
        m.unit as measure,
        m.weight as measure_weight,
        case
          when s.grams is null then s.unit
          when s.only_measures then m.unit
          when s.only_volumes and l.is_liquid then 'ml'
          else 'g'
        end as main,
        case
          when s.grams is null then null
          when s.only_measures or s.only_volumes and l.is_liquid then 'g'
          when m.unit is not null then m.unit
          when s.only_volumes or s.has_volumes and l.is_liquid then 'ml'
        end as other
      from sums as s
      left join public.foods as f on f.id = s.food_id
      cross join lateral (
        select f.density_g_per_ml between 0.9 and 1.1 as is_liquid
      ) as l
      left join lateral (
        select k.unit, (f.unit_weights_g -> k.unit)::numeric as weight
        from unnest(s.measures) as k (unit)
        where s.grams is not null and (f.unit_weights_g -> k.unit)::numeric > 0
        order by 2 desc, 1
        limit 1
      ) as m on true
    ),
    items as (
      select
        u.food_id, u.name, u.category, u.main, u.other, u.price,
        a.quantity, b.quantity as other_quantity,
        case u.main
          when 'g' then a.quantity
          when 'ml' then a.quantity * u.density
          else a.quantity * u.measure_weight
        end as bought_grams
      from units as u
      cross join lateral (
        select private.round_to_buy(
          case
            when u.grams is null then u.quantity
            when u.main = 'g' then u.grams
            when u.main = 'ml' then u.grams / u.density
            else u.grams / u.measure_weight
          end, u.main
        ) as quantity
      ) as a
      cross join lateral (
        select private.round_to_buy(
          case u.other
            when 'g' then u.grams
            when 'ml' then u.grams / u.density
            else u.grams / u.measure_weight
          end, u.other
        ) as quantity
      ) as b
    ),
    priced as (
      select
        i.*,
        -- A sum with an unknown part would pass for the whole.
        round(i.bought_grams * i.price / 1000, 2) as cost
      from items as i
    )
    select jsonb_build_object(
      'items', coalesce(
        jsonb_agg(
          jsonb_build_object(
            'name', i.name,
            'quantity', i.quantity,
            'unit', i.main,
            'category', i.category,
            'estimated_cost', i.cost,
            'food_id', i.food_id
          ) || case
            when i.other_quantity is null then '{}'
            else jsonb_build_object('other_quantity', i.other_quantity, 'other_unit', i.other)
          end
          order by
            array_position(private.category_keys(), i.category), private.fold(i.name) collate "C",
            i.main, i.food_id
        ), '[]'
      ),
      'total_estimated_cost_euro', sum(i.cost),
      'cost_coverage', round(count(i.cost)::numeric / nullif(count(*), 0), 3)
    )
    from priced as i
  );
end;
$$;

comment on function private.shopping_list(jsonb) is
  'What to buy for the meals of a week; see generate_shopping_list. SECURITY DEFINER: its callers '
  'have checked that the plan may be read.';

revoke all on function private.shopping_list(jsonb) from public;
grant execute on function private.shopping_list(jsonb) to authenticated, service_role;

create function public.generate_shopping_list(meal_plan_id uuid)
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
declare
  planned jsonb;
begin
  select p.meals into planned from public.weekly_meal_plans as p where p.id = meal_plan_id;
  if not found then
    perform private.fail(404, 'meal_plan_not_found', 'meal_plan_id');
  end if;
  return private.shopping_list(planned);
end;
$$;

comment on function public.generate_shopping_list(uuid) is
  'What to buy for a weekly plan: {items: [{name, quantity, unit, other_quantity, other_unit, '
  'category, estimated_cost, food_id}], total_estimated_cost_euro, cost_coverage}. One item a food '
  'whose lines can all be weighed, in the unit one buys and with the other reading (300 g and 2 '
  'carrots are 630 g, or 5 carrots), else one for each unit; rounded up to what is sold, in the order '
  'of the aisles; tap water is left out; costs in EUR of what is bought, NULL when a price or a weight '
  'is unknown, cost_coverage the share of items with a cost. '
  'Writes nothing. PT404 for a plan that the caller may not read. Callable by signed-in people.';

revoke all on function public.generate_shopping_list(uuid) from public;
grant execute on function public.generate_shopping_list(uuid) to authenticated, service_role;

-- 70_subscriptions/functions.sql

-- Who has subscribed, and how the changes of a subscription are called.

-- ------------------------------------------------------------------------------------------------
-- Who has subscribed
-- ------------------------------------------------------------------------------------------------

create function private.renewal_grace()
returns interval
language sql
immutable
parallel safe
set search_path = ''
as $$
  select interval '1 day';
$$;

comment on function private.renewal_grace() is
  'How long a subscription keeps its access after the period, while the notice of its renewal is '
  'awaited: Stripe charges about an hour after the period and says so afterwards, sometimes late. '
  'Callable by signed-in people, for views of the API.';

revoke all on function private.renewal_grace() from public;
grant execute on function private.renewal_grace() to authenticated, service_role;

create function private.gives_access(s public.subscriptions)
returns boolean
language sql
stable
parallel safe
set search_path = ''
as $$
  select
    s.status in ('trialing', 'active', 'past_due')
    and coalesce(s.cancel_at > now(), true)
    and s.current_period_end > now() - case
      when s.cancel_at_period_end or s.collection_paused_at is not null then interval '0'
      else private.renewal_grace()
    end;
$$;

comment on function private.gives_access(public.subscriptions) is
  'Whether a subscription (trial included) gives access now: the one rule. A late payment keeps it '
  'while Stripe tries again; Stripe then sets unpaid or canceled. The grace of a day is for whose '
  'renewal is awaited: not for one that ends with the period, nor for one whose payments are paused. '
  'Callable by signed-in people, for views of the API.';

revoke all on function private.gives_access(public.subscriptions) from public;
grant execute on function private.gives_access(public.subscriptions) to authenticated, service_role;

create function private.is_paying(s public.subscriptions)
returns boolean
language sql
immutable
parallel safe
set search_path = ''
as $$
  select s.status in ('active', 'past_due') and s.amount_euro > 0 and s.collection_paused_at is null;
$$;

comment on function private.is_paying(public.subscriptions) is
  'Whether a subscription brings money: active or late, not free, not a trial, and its payments not '
  'paused. Callable by signed-in people, for views of the API.';

revoke all on function private.is_paying(public.subscriptions) from public;
grant execute on function private.is_paying(public.subscriptions) to authenticated, service_role;

create function private.is_subscribed(person uuid)
returns boolean
language plpgsql
stable
security definer
parallel safe
set search_path = ''
as $$
begin
  perform private.require_about(person, array['support', 'admin']);
  return exists (
    select
    from public.subscriptions as s
    where s.user_id = person and private.gives_access(s)
  );
end;
$$;

comment on function private.is_subscribed(uuid) is
  'Whether a subscription of this person gives access now (private.gives_access). About oneself, or '
  'as support or admin, else PT403. Callable by signed-in people.';

revoke all on function private.is_subscribed(uuid) from public;
grant execute on function private.is_subscribed(uuid) to authenticated, service_role;

create function private.has_premium(person uuid)
returns boolean
language plpgsql
stable
security definer
parallel safe
set search_path = ''
as $$
begin
  -- It checks who asks.
  return private.is_subscribed(person) or exists (
    select
    from private.staff as s
    join public.users as u on u.id = s.user_id
    where s.user_id = person and s.role = 'admin' and u.is_active
  );
end;
$$;

comment on function private.has_premium(uuid) is
  'Whether someone may use what needs a subscription: subscribers and admins. About oneself, or as '
  'support or admin, else PT403. Callable by signed-in people.';

revoke all on function private.has_premium(uuid) from public;
grant execute on function private.has_premium(uuid) to authenticated, service_role;

create function public.has_active_subscription(user_id uuid)
returns boolean
language plpgsql
stable
set search_path = ''
as $$
begin
  perform private.require_about(user_id, array['support', 'admin']);
  return private.is_subscribed(user_id);
end;
$$;

comment on function public.has_active_subscription(uuid) is
  'Whether this person has a running subscription, trial and late payment included. About oneself, '
  'or as support or admin, else PT403. Callable by signed-in people.';

revoke all on function public.has_active_subscription(uuid) from public;
grant execute on function public.has_active_subscription(uuid) to authenticated, service_role;

create function public.can_access_premium_features(user_id uuid)
returns boolean
language plpgsql
stable
set search_path = ''
as $$
begin
  perform private.require_about(user_id, array['support', 'admin']);
  return private.has_premium(user_id);
end;
$$;

comment on function public.can_access_premium_features(uuid) is
  'Whether this person may use what needs a subscription: subscribers and admins. About oneself, or '
  'as support or admin, else PT403. Callable by signed-in people.';

revoke all on function public.can_access_premium_features(uuid) from public;
grant execute on function public.can_access_premium_features(uuid) to authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Subscriptions: history
-- ------------------------------------------------------------------------------------------------

create function private.subscription_kinds(
  before public.subscriptions, after public.subscriptions
)
returns text[]
language sql
immutable
set search_path = ''
as $$
  select array_remove(array[
    case
      when before.id is null then case after.status
        when 'trialing' then 'trial_started'
        when 'active' then 'activated'
        else 'created'
      end
      when before.status = after.status then null
      when after.status = 'trialing' then 'trial_started'
      when after.status = 'active' then case
        when before.status in ('past_due', 'unpaid') then 'recovered'
        when before.status = 'paused' then 'resumed'
        when before.status in ('canceled', 'incomplete_expired') then 'reactivated'
        else 'activated'
      end
      when after.status in ('past_due', 'unpaid') then 'payment_failed'
      when after.status = 'paused' then 'paused'
      when after.status in ('canceled', 'incomplete_expired') then 'canceled'
      else 'changed'
    end,
    case
      when before.id is null then null
      when (after.cancel_at_period_end or after.cancel_at is not null)
        and not (before.cancel_at_period_end or before.cancel_at is not null)
        then 'cancel_scheduled'
      when (before.cancel_at_period_end or before.cancel_at is not null)
        and not (after.cancel_at_period_end or after.cancel_at is not null)
        and after.status <> 'canceled' then 'cancel_revoked'
    end,
    case
      when before.id is null then null
      when after.collection_paused_at is not null and before.collection_paused_at is null
        then 'paused'
      when after.collection_paused_at is null and before.collection_paused_at is not null
        and after.status <> 'canceled' then 'resumed'
    end,
    case
      when before.id is not null
        and (before.amount_euro, before.currency, before.billing_interval)
          is distinct from (after.amount_euro, after.currency, after.billing_interval)
        then 'price_changed'
    end,
    case
      when before.id is null or before.status <> after.status then null
      when after.status = 'active' and after.current_period_start > before.current_period_start
        then 'renewed'
      when after.current_period_start = before.current_period_start
        and after.current_period_end > before.current_period_end
        then 'extended'
    end
  ], null);
$$;

comment on function private.subscription_kinds(public.subscriptions, public.subscriptions) is
  'What a change of a subscription means: the kinds of private.subscription_events, none when '
  'nothing of interest changed. Called by its trigger.';

revoke all on function private.subscription_kinds(public.subscriptions, public.subscriptions)
  from public;

-- 70_subscriptions/functions/commands.sql

-- What support does to a subscription: each command checks the role, the version seen and the reason,
-- changes the row, and stays in private.subscription_commands until Stripe has done it.

create function private.begin_command(p_subscription uuid, p_version integer)
returns public.subscriptions
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  found_one public.subscriptions;
begin
  perform private.require_role('support', 'admin');
  select s.* into found_one
  from public.subscriptions as s
  where s.id = p_subscription
  for update;
  if not found then
    perform private.fail(404, 'subscription_not_found', 'subscription_id');
  end if;
  if p_version is null then
    perform private.fail(428, 'version_required', 'version');
  end if;
  if p_version <> found_one.version then
    perform private.fail(409, 'stale_version', 'version');
  end if;
  if found_one.status in ('canceled', 'incomplete', 'incomplete_expired') then
    perform private.fail(409, 'subscription_is_over', 'subscription_id');
  end if;
  return found_one;
end;
$$;

comment on function private.begin_command(uuid, integer) is
  'The subscription that a command is about, locked. PT403 without the role support or admin, '
  'PT404 for none, PT428 without the version seen, PT409 for another one and for a subscription '
  'that has ended. Called by the commands.';

revoke all on function private.begin_command(uuid, integer) from public;

create function private.record_command(
  p_subscription public.subscriptions, p_action text, p_arguments jsonb, p_reason text
)
returns void
language sql
volatile
security definer
set search_path = ''
as $$
  insert into private.subscription_commands (
    subscription_id, action, arguments, reason, requested_by, status, finished_at
  )
  select
    p_subscription.id, p_action, jsonb_strip_nulls(p_arguments), p_reason, auth.uid(),
    case when here_only then 'done' else 'pending' end,
    case when here_only then now() end
  -- What Stripe does not know has no one to be told.
  from (select p_subscription.stripe_subscription_id is null as here_only) as k;
$$;

comment on function private.record_command(public.subscriptions, text, jsonb, text) is
  'Keeps a command with who asked and why, to be sent to Stripe; done at once where Stripe does '
  'not know the subscription. Called by the commands.';

revoke all on function private.record_command(public.subscriptions, text, jsonb, text) from public;

create function private.cancel_subscription(
  p_subscription uuid, p_how text, p_reason text, p_version integer, p_at timestamptz
)
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  subscription constant public.subscriptions := private.begin_command(p_subscription, p_version);
  reason constant text := private.sound_reason(p_reason, 'command_reason_too_short', 2000);
  ends_at constant timestamptz := case p_how
    when 'now' then now()
    when 'period_end' then subscription.current_period_end
    when 'on_date' then p_at
  end;
begin
  if p_how is null or p_how not in ('now', 'period_end', 'on_date') then
    perform private.fail(422, 'unknown_cancellation', 'how', coalesce(left(p_how, 60), ''));
  end if;
  if p_how = 'period_end' and (ends_at > now()) is not true then
    perform private.fail(409, 'subscription_not_running', 'how');
  end if;
  if p_how = 'on_date' and (ends_at between now() and now() + interval '24 months') is not true then
    perform private.fail(422, 'date_out_of_reach', 'at', '24');
  end if;
  if subscription.cancel_at = ends_at then
    perform private.fail(409, 'cancellation_is_set', 'how');
  end if;
  update public.subscriptions as s set
    status = case p_how when 'now' then 'canceled' else s.status end,
    cancel_at = case when p_how <> 'now' then ends_at end,
    cancel_at_period_end = p_how = 'period_end',
    canceled_at = now(),
    ended_at = case p_how when 'now' then now() end,
    cancellation_kind = 'support',
    cancellation_reason = reason
  where s.id = p_subscription;
  perform private.record_command(
    subscription,
    case p_how
      when 'now' then 'cancel_now' when 'period_end' then 'cancel_at_period_end' else 'cancel_on_date'
    end,
    jsonb_build_object('at', case p_how when 'on_date' then ends_at end), reason
  );
end;
$$;

comment on function private.cancel_subscription(uuid, text, text, integer, timestamptz) is
  'Twin of public.cancel_subscription: checks the role, then writes past row level security. '
  'Callable by signed-in people.';

revoke all on function private.cancel_subscription(uuid, text, text, integer, timestamptz) from public;
grant execute on function private.cancel_subscription(uuid, text, text, integer, timestamptz)
  to authenticated;

create function public.cancel_subscription(
  subscription_id uuid, how text, reason text, version integer, at timestamptz default null
)
returns public.subscriptions
language sql
volatile
set search_path = ''
as $$
  select private.cancel_subscription(subscription_id, how, reason, cancel_subscription.version, at);
  select s.* from public.subscriptions as s where s.id = subscription_id;
$$;

comment on function public.cancel_subscription(uuid, text, text, integer, timestamptz) is
  'Cancels a subscription now, at the end of its period (period_end) or on_date (at, within 24 '
  'months), for a reason of at least 10 characters that stays, from the version seen; returns it. '
  'PT403, PT404, PT409 (ended, stale, set already), PT422, PT428. Callable by signed-in people, '
  'for support and admins, by POST.';

revoke all on function public.cancel_subscription(uuid, text, text, integer, timestamptz) from public;
grant execute on function public.cancel_subscription(uuid, text, text, integer, timestamptz)
  to authenticated;

create function private.resume_subscription(p_subscription uuid, p_reason text, p_version integer)
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  subscription constant public.subscriptions := private.begin_command(p_subscription, p_version);
  reason constant text := private.sound_reason(p_reason, 'command_reason_too_short', 2000);
begin
  if not subscription.cancel_at_period_end and subscription.cancel_at is null
    and subscription.collection_paused_at is null and subscription.status <> 'paused'
  then
    perform private.fail(409, 'nothing_to_resume', 'subscription_id');
  end if;
  if subscription.status in ('unpaid', 'paused') and exists (
    select
    from public.subscriptions as s
    where s.user_id = subscription.user_id and s.id <> subscription.id
      and s.status in ('trialing', 'active', 'past_due')
  ) then
    perform private.fail(409, 'another_subscription_lives', 'subscription_id');
  end if;
  -- The state `paused` ends with the payment that Stripe asks for; its notice says so.
  update public.subscriptions as s set
    cancel_at = null,
    cancel_at_period_end = false,
    canceled_at = null,
    cancellation_kind = null,
    cancellation_reason = null,
    collection_paused_at = null,
    collection_resumes_at = null
  where s.id = p_subscription;
  perform private.record_command(subscription, 'resume', '{}', reason);
end;
$$;

comment on function private.resume_subscription(uuid, text, integer) is
  'Twin of public.resume_subscription: checks the role, then writes past row level security. '
  'Callable by signed-in people.';

revoke all on function private.resume_subscription(uuid, text, integer) from public;
grant execute on function private.resume_subscription(uuid, text, integer) to authenticated;

create function public.resume_subscription(subscription_id uuid, reason text, version integer)
returns public.subscriptions
language sql
volatile
set search_path = ''
as $$
  select private.resume_subscription(subscription_id, reason, resume_subscription.version);
  select s.* from public.subscriptions as s where s.id = subscription_id;
$$;

comment on function public.resume_subscription(uuid, text, integer) is
  'Takes back a cancellation that is set, and goes on collecting paused payments, for a reason, '
  'from the version seen; returns the subscription. One in the state paused stays in it until '
  'Stripe says that it was paid. PT403, PT404, PT409 (nothing to resume, another one lives), '
  'PT422, PT428. Callable by signed-in people, for support and admins, by POST.';

revoke all on function public.resume_subscription(uuid, text, integer) from public;
grant execute on function public.resume_subscription(uuid, text, integer) to authenticated;

create function private.extend_subscription(
  p_subscription uuid, p_days integer, p_reason text, p_version integer
)
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  subscription constant public.subscriptions := private.begin_command(p_subscription, p_version);
  reason constant text := private.sound_reason(p_reason, 'command_reason_too_short', 2000);
  -- From today where the period is over: days in the past help nobody.
  until constant timestamptz :=
    greatest(subscription.current_period_end, now()) + make_interval(days => p_days);
begin
  perform private.require_between(coalesce(p_days, 0), 1, 90, 'days');
  if subscription.status not in ('trialing', 'active', 'past_due') then
    perform private.fail(409, 'subscription_not_running', 'subscription_id');
  end if;
  if until > now() + interval '15 months' then
    perform private.fail(422, 'period_too_long', 'days', '15');
  end if;
  update public.subscriptions as s set
    current_period_end = until,
    trial_end = case s.status when 'trialing' then until else s.trial_end end,
    cancel_at = case when s.cancel_at_period_end then until else s.cancel_at end
  where s.id = p_subscription;
  perform private.record_command(
    subscription, 'extend',
    jsonb_build_object('days', p_days, 'until', until), reason
  );
end;
$$;

comment on function private.extend_subscription(uuid, integer, text, integer) is
  'Twin of public.extend_subscription: checks the role, then writes past row level security. '
  'Callable by signed-in people.';

revoke all on function private.extend_subscription(uuid, integer, text, integer) from public;
grant execute on function private.extend_subscription(uuid, integer, text, integer)
  to authenticated;

create function public.extend_subscription(
  subscription_id uuid, days integer, reason text, version integer
)
returns public.subscriptions
language sql
volatile
set search_path = ''
as $$
  select private.extend_subscription(subscription_id, days, reason, extend_subscription.version);
  select s.* from public.subscriptions as s where s.id = subscription_id;
$$;

comment on function public.extend_subscription(uuid, integer, text, integer) is
  'Gives 1 to 90 days: the period (or trial) ends that much later, counted from now where it is '
  'over, and never more than 15 months from now; for a reason, from the version seen; returns the '
  'subscription. PT403, PT404, PT409, PT422, PT428. Callable by signed-in people, for support and '
  'admins, by POST.';

revoke all on function public.extend_subscription(uuid, integer, text, integer) from public;
grant execute on function public.extend_subscription(uuid, integer, text, integer) to authenticated;

create function private.pause_subscription(
  p_subscription uuid, p_reason text, p_version integer, p_until timestamptz
)
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  subscription constant public.subscriptions := private.begin_command(p_subscription, p_version);
  reason constant text := private.sound_reason(p_reason, 'command_reason_too_short', 2000);
begin
  if subscription.status not in ('trialing', 'active', 'past_due') then
    perform private.fail(409, 'subscription_not_running', 'subscription_id');
  end if;
  if subscription.collection_paused_at is not null then
    perform private.fail(409, 'collection_is_paused', 'subscription_id');
  end if;
  if p_until not between now() + interval '1 hour' and now() + interval '12 months' then
    perform private.fail(422, 'date_out_of_reach', 'until', '12');
  end if;
  update public.subscriptions as s set
    collection_paused_at = now(), collection_resumes_at = p_until
  where s.id = p_subscription;
  perform private.record_command(
    subscription, 'pause_collection', jsonb_build_object('until', p_until), reason
  );
end;
$$;

comment on function private.pause_subscription(uuid, text, integer, timestamptz) is
  'Twin of public.pause_subscription: checks the role, then writes past row level security. '
  'Callable by signed-in people.';

revoke all on function private.pause_subscription(uuid, text, integer, timestamptz) from public;
grant execute on function private.pause_subscription(uuid, text, integer, timestamptz)
  to authenticated;

create function public.pause_subscription(
  subscription_id uuid, reason text, version integer, until timestamptz default null
)
returns public.subscriptions
language sql
volatile
set search_path = ''
as $$
  select private.pause_subscription(subscription_id, reason, pause_subscription.version, until);
  select s.* from public.subscriptions as s where s.id = subscription_id;
$$;

comment on function public.pause_subscription(uuid, text, integer, timestamptz) is
  'Stops collecting payments, until a date within 12 months or until resume_subscription; access '
  'lasts as long as the period that runs. For a reason, from the version seen; returns the '
  'subscription. PT403, PT404, PT409, PT422, PT428. Callable by signed-in people, for support and '
  'admins, by POST.';

revoke all on function public.pause_subscription(uuid, text, integer, timestamptz) from public;
grant execute on function public.pause_subscription(uuid, text, integer, timestamptz)
  to authenticated;

-- 80_insights/functions.sql

-- What counts as a use and on which day, and the parts that rollups and readings are made of.

-- ------------------------------------------------------------------------------------------------
-- Uses
-- ------------------------------------------------------------------------------------------------

-- What counts as a use of a feature, and on which days: the trigger and the recount of everything share
-- these definitions.
create function private.progress_days(used public.user_progress)
returns date[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array[used.recorded_date];
$$;

comment on function private.progress_days(public.user_progress) is
  'The day of a progress note. Called by the rollups.';

revoke all on function private.progress_days(public.user_progress) from public;

create function private.plans_days(used public.weekly_meal_plans)
returns date[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array[private.day_of(used.created_at)];
$$;

comment on function private.plans_days(public.weekly_meal_plans) is
  'The day on which a plan was made, in Paris. Called by the rollups.';

revoke all on function private.plans_days(public.weekly_meal_plans) from public;

create function private.lists_days(used public.shopping_lists)
returns date[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when not used.is_auto_generated or used.items @? '$[*] ? (@.checked == true)'
      then array[private.day_of(used.updated_at)]
    else '{}'
  end;
$$;

comment on function private.lists_days(public.shopping_lists) is
  'The day on which a shopping list was last used, in Paris: a list that the plan made by itself '
  'counts once somebody ticks something on it. Called by the rollups.';

revoke all on function private.lists_days(public.shopping_lists) from public;

create function private.recipes_days(used public.user_recipe_interactions)
returns date[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array(select distinct private.day_of(t) from unnest(used.times_cooked) as t)
    || private.day_of(coalesce(used.last_viewed_at, used.created_at));
$$;

comment on function private.recipes_days(public.user_recipe_interactions) is
  'The days on which a recipe was cooked, each once, and last seen, in Paris. Called by the rollups.';

revoke all on function private.recipes_days(public.user_recipe_interactions) from public;

-- ------------------------------------------------------------------------------------------------
-- The rollups
-- ------------------------------------------------------------------------------------------------

create function private.month_of(day date)
returns date
language sql
immutable
parallel safe
set search_path = ''
as $$
  select day - (extract(day from day)::integer - 1);
$$;

comment on function private.month_of(date) is 'The first day of the month. Called by the rollups.';

revoke all on function private.month_of(date) from public;

create function private.recencies(activity private.user_activity)
returns table (measure text, last_on date)
language sql
immutable
parallel safe
rows 10
set search_path = ''
as $$
  with used (feature, day) as (
    values
      ('tracking', coalesce(activity.tracking_on, '-infinity')),
      ('progress', coalesce(activity.progress_on, '-infinity')),
      ('plans', coalesce(activity.plans_on, '-infinity')),
      ('lists', coalesce(activity.lists_on, '-infinity')),
      ('recipes', coalesce(activity.recipes_on, '-infinity'))
  )
  select u.feature, u.day from used as u
  union all
  select 'level_' || row_number() over (order by u.day desc), u.day from used as u;
$$;

comment on function private.recencies(private.user_activity) is
  'What a person adds to recency_rollup: a day for each feature, and the same days sorted, latest '
  'first. Called by private.fold_changes.';

revoke all on function private.recencies(private.user_activity) from public;

-- ------------------------------------------------------------------------------------------------
-- Popularity
-- ------------------------------------------------------------------------------------------------

create function private.popularity_of(likes bigint, cooked bigint, stars bigint)
returns numeric
language sql
immutable
parallel safe
set search_path = ''
as $$
  select 0.3 * likes + 0.4 * cooked + 0.3 * stars;
$$;

comment on function private.popularity_of(bigint, bigint, bigint) is
  'Popularity of a recipe: 0.3 × likes + 0.4 × times cooked + 0.3 × mean rating × number of ratings, '
  'which is the sum of the stars, unrounded. Called by the insights.';

revoke all on function private.popularity_of(bigint, bigint, bigint) from public;

-- ------------------------------------------------------------------------------------------------
-- What analysts may see of small groups
-- ------------------------------------------------------------------------------------------------

create function private.smallest_group()
returns integer
language sql
immutable
parallel safe
set search_path = ''
as $$
  select 5;
$$;

comment on function private.smallest_group() is
  'Groups of fewer people than this are suppressed in what analysts see. Called by the insights.';

revoke all on function private.smallest_group() from public;

create function private.hidden_groups(people integer[])
returns boolean[]
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
declare
  hidden boolean[] := array(
    select g.size > 0 and g.size < private.smallest_group()
    from unnest(people) with ordinality as g (size, place)
    order by g.place
  );
  held integer;
  next_place integer;
begin
  loop
    select sum(g.size) into held
    from unnest(people, hidden) as g (size, is_hidden)
    where g.is_hidden;
    exit when held is null
      -- One hidden group is the total less the others; two of one person each are nearly so.
      or (held >= private.smallest_group() and cardinality(array_positions(hidden, true)) > 1);
    select g.place into next_place
    from unnest(people, hidden) with ordinality as g (size, is_hidden, place)
    where not g.is_hidden and g.size > 0
    order by g.size, g.place
    limit 1;
    exit when next_place is null;
    hidden[next_place] := true;
    next_place := null;
  end loop;
  return hidden;
end;
$$;

comment on function private.hidden_groups(integer[]) is
  'Of groups that make up a whole, which ones to hide: those under private.smallest_group(), and as '
  'many of the next larger ones as it takes that no subtraction from the whole tells a small group. '
  'An empty group hides nobody. Called by the insights.';

revoke all on function private.hidden_groups(integer[]) from public;

-- ------------------------------------------------------------------------------------------------
-- What the team reads
-- ------------------------------------------------------------------------------------------------

create function private.engagement_window()
returns integer
language sql
immutable
parallel safe
set search_path = ''
as $$
  select 30;
$$;

comment on function private.engagement_window() is
  'The days over which engagement and the use of features are counted. Called by the insights.';

revoke all on function private.engagement_window() from public;

-- 90_operations/functions/1_colleagues.sql

-- What people are called, and which of them curate content.

create function private.who_is(person uuid)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(u.display_name, u.email, u.id::text) from public.users as u where u.id = person;
$$;

comment on function private.who_is(uuid) is
  'How to call an account in a sentence for staff. Called by jobs.';

revoke all on function private.who_is(uuid) from public;

create function private.colleague_name(person uuid)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select private.who_is(person)
  where exists (select from private.staff as s where s.user_id = person)
    or exists (select from private.content_revisions as r where r.author_id = person)
    or exists (select from private.content_comments as c where c.author_id = person);
$$;

comment on function private.colleague_name(uuid) is
  'How a colleague is called: the name, or else the address. NULL for accounts that are gone and for '
  'people who never worked here. Called by functions that have checked the role.';

revoke all on function private.colleague_name(uuid) from public;

create function private.colleague_names(p_ids uuid[])
returns table (id uuid, name text)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  if not private.has_role('nutritionist', 'support', 'analyst', 'admin') then
    perform private.fail(403, 'forbidden', '');
  end if;
  if coalesce(cardinality(p_ids), 0) not between 1 and 100 then
    perform private.fail(422, 'ids_out_of_range', 'p_ids', '100');
  end if;
  return query
  select i, private.colleague_name(i) from unnest(p_ids) as i group by i;
end;
$$;

comment on function private.colleague_names(uuid[]) is
  'Twin of public.colleague_names: checks the role, then reads past row level security.';

revoke all on function private.colleague_names(uuid[]) from public;
grant execute on function private.colleague_names(uuid[]) to authenticated;

create function public.colleague_names(p_ids uuid[])
returns table (id uuid, name text)
language sql
stable
set search_path = ''
as $$
  select n.id, n.name from private.colleague_names(p_ids) as n;
$$;

comment on function public.colleague_names(uuid[]) is
  'The names of 1 to 100 colleagues, NULL for who is none or has left with the account. Callable by '
  'staff (PT403).';

revoke all on function public.colleague_names(uuid[]) from public;
grant execute on function public.colleague_names(uuid[]) to authenticated;

create function private.require_curator(p_table text)
returns void
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  allowed text[];
begin
  select t.roles into allowed from private.restorable_tables as t where t.table_name = p_table;
  if allowed is null then
    perform private.fail(404, 'no_history', 'p_table', coalesce(left(p_table, 60), ''));
  end if;
  if not private.has_role(variadic allowed) then
    perform private.fail(403, 'forbidden', '');
  end if;
end;
$$;

comment on function private.require_curator(text) is
  'Refuses (PT403) whoever may not change the rows of a table of content, and tables that are none '
  '(PT404). Called by the functions about versions, comments and bulk changes.';

revoke all on function private.require_curator(text) from public;
grant execute on function private.require_curator(text) to authenticated;

-- 90_operations/functions/audit.sql

-- The audit: what an entry holds, its seal in the chain, verifying and pruning it.

-- ------------------------------------------------------------------------------------------------
-- Revisions of content
-- ------------------------------------------------------------------------------------------------

create function private.derived_columns()
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array[
    -- Generated, and kept by triggers from what the same row or others hold.
    'name_sort', 'search_text', 'search_vector', 'food_ids', 'total_time_minutes', 'is_incomplete',
    'missing_essentials', 'computed_score', 'score_detail', 'inflammatory_potential',
    'season_availability', 'nutrition_detail', 'score_r', 'score_mass_g', 'allergens_unknown',
    'diets', 'diets_refused', 'like_count', 'save_count', 'cooked_count', 'view_count', 'rating_count', 'rating_sum',
    'rating_avg',
    -- Stamps.
    'version', 'created_at', 'updated_at', 'created_by', 'updated_by'
  ];
$$;

comment on function private.derived_columns() is
  'Columns that nobody edits: left out of revisions and of the audit log. Called by triggers.';

revoke all on function private.derived_columns() from public;

-- ------------------------------------------------------------------------------------------------
-- Audit
-- ------------------------------------------------------------------------------------------------

create function private.audit_request()
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
declare
  headers constant json := nullif(current_setting('request.headers', true), '')::json;
begin
  if headers is null then
    return jsonb_strip_nulls(jsonb_build_object(
      'application', nullif(current_setting('application_name', true), '')
    ));
  end if;
  return jsonb_strip_nulls(jsonb_build_object(
    'id', left(coalesce(headers ->> 'x-request-id', headers ->> 'sb-request-id'), 100),
    'method', nullif(current_setting('request.method', true), ''),
    'path', nullif(current_setting('request.path', true), ''),
    'client', left(headers ->> 'user-agent', 200)
  ));
end;
$$;

comment on function private.audit_request() is
  'Where the running statement comes from: request id, method, path and client of a request, or '
  'the application at a SQL prompt. Called by the audit trigger.';

revoke all on function private.audit_request() from public;

create function private.audited_value(value jsonb)
returns jsonb
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case
    when value is null or octet_length(value::text) <= 4096 then value
    else jsonb_build_object(
      'bytes', octet_length(value::text),
      'sha256', encode(sha256(convert_to(value::text, 'UTF8')), 'hex')
    )
  end;
$$;

comment on function private.audited_value(jsonb) is
  'A value as the audit log keeps it: itself, or of more than 4 kB its size and digest, so that '
  'nobody grows the log by writing large values. Called by the audit trigger.';

revoke all on function private.audited_value(jsonb) from public;

create function private.digest_of(salt text, payload jsonb)
returns text
language sql
immutable
parallel safe
set search_path = ''
as $$
  select encode(sha256(convert_to(salt || payload::text, 'UTF8')), 'hex');
$$;

comment on function private.digest_of(text, jsonb) is
  'SHA-256 of a salted payload, hexadecimal. Called by the audit.';

revoke all on function private.digest_of(text, jsonb) from public;

create function private.batch_digest(batch bigint)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select encode(sha256(convert_to(string_agg(
    jsonb_build_array(
      e.sequence, extract(epoch from e.occurred_at), e.actor_id, e.actor_role, e.table_name,
      e.row_id, e.subject_id, e.action, e.changed_keys, e.payload_digest, e.request
    )::text, E'\n' order by e.sequence
  ), 'UTF8')), 'hex')
  from private.audit_log as e
  where e.batch = batch_digest.batch;
$$;

comment on function private.batch_digest(bigint) is
  'SHA-256 over the entries of a transaction, with the digests of their payloads in their place. '
  'Called by the audit.';

revoke all on function private.batch_digest(bigint) from public;

create function private.link_hash(previous text, place bigint, batch bigint, entries bigint)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select encode(sha256(convert_to(
    concat_ws('|', previous, place, batch, entries, private.batch_digest(batch)), 'UTF8'
  )), 'hex');
$$;

comment on function private.link_hash(text, bigint, bigint, bigint) is
  'The hash of a link of the chain. Called by the audit.';

revoke all on function private.link_hash(text, bigint, bigint, bigint) from public;

create function private.verify_audit_chain()
returns table (link bigint, problem text)
language sql
stable
security definer
set search_path = ''
as $$
  with head as (select h.* from private.audit_head as h),
  links as (
    select
      l.*,
      lag(l.sequence, 1, h.first_sequence) over chain as sequence_before,
      lag(l.hash, 1, h.first_hash) over chain as hash_before
    from private.audit_links as l
    cross join head as h
    window chain as (order by l.sequence)
  )
  select l.sequence, 'link missing before'
  from links as l
  where l.sequence <> l.sequence_before + 1
  union all
  select l.sequence, 'does not continue the link before'
  from links as l
  where l.previous_hash <> l.hash_before
  union all
  select l.sequence, 'entries changed, added or removed'
  from links as l
  where l.hash is distinct from private.link_hash(
    l.previous_hash, l.sequence, l.batch, l.entries
  )
    or l.entries <> (select count(*) from private.audit_log as e where e.batch = l.batch)
  union all
  select l.sequence, 'payload of entry ' || e.sequence || ' changed'
  from private.audit_log as e
  left join private.audit_links as l on l.batch = e.batch
  where e.payload is not null and e.payload_salt is not null
    and e.payload_digest <> private.digest_of(e.payload_salt, e.payload)
    or (e.payload is null) <> (e.payload_salt is null)
  union all
  select null, 'entry ' || e.sequence || ' belongs to no link'
  from private.audit_log as e
  where not exists (select from private.audit_links as l where l.batch = e.batch)
  union all
  select h.sequence, 'the chain does not end at its head'
  from head as h
  left join lateral (
    select l.sequence, l.hash from private.audit_links as l order by l.sequence desc limit 1
  ) as l on true
  where (h.sequence, h.hash)
    <> (coalesce(l.sequence, h.first_sequence), coalesce(l.hash, h.first_hash))
  order by 1;
$$;

comment on function private.verify_audit_chain() is
  'What contradicts the audit log: no row when nobody has changed, added or removed an entry, a '
  'payload or a link behind the back of the triggers. An erased payload is no contradiction. Who '
  'could rewrite the whole chain is caught by a head hash noted elsewhere. Callable by the owner.';

revoke all on function private.verify_audit_chain() from public;

create function private.erase_audit_payload(person uuid)
returns integer
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  erased integer;
begin
  update private.audit_log as e set payload = null, payload_salt = null
  where e.subject_id = person and e.payload is not null;
  get diagnostics erased = row_count;
  return erased;
end;
$$;

comment on function private.erase_audit_payload(uuid) is
  'Erases what the audit log holds of a person and returns the number of entries; that something '
  'changed, when and by whom stays, and the chain stays whole. Callable by the owner.';

revoke all on function private.erase_audit_payload(uuid) from public;

create function private.prune_audit(before timestamptz)
returns integer
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  last record;
  removed integer;
begin
  perform from private.audit_head for update;
  -- Only a beginning of the chain: a hole would look like tampering.
  select l.sequence, l.hash into last
  from private.audit_links as l
  where l.sequence < coalesce(
    (select min(k.sequence) from private.audit_links as k where k.sealed_at >= before),
    9223372036854775807
  )
  order by l.sequence desc
  limit 1;
  if not found then
    return 0;
  end if;
  delete from private.audit_log as e
  using private.audit_links as l
  where l.batch = e.batch and l.sequence <= last.sequence;
  get diagnostics removed = row_count;
  delete from private.audit_links as l where l.sequence <= last.sequence;
  update private.audit_head set first_sequence = last.sequence, first_hash = last.hash;
  return removed;
end;
$$;

comment on function private.prune_audit(timestamptz) is
  'Removes the entries sealed before a time and returns their number; the chain goes on from the '
  'last removed link, which the head remembers. For maintenance. Callable by the owner.';

revoke all on function private.prune_audit(timestamptz) from public;

-- 90_operations/functions/bulk_changes.sql

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

-- 90_operations/functions/comments.sql

-- Comments on content, for those who curate it.

create function private.content_comments(p_table text, p_id uuid)
returns table (
  id uuid, created_at timestamptz, author_id uuid, author text, body text, deletable boolean
)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require_curator(p_table);
  return query
  select
    c.id, c.created_at, c.author_id, private.colleague_name(c.author_id), c.body,
    c.author_id = auth.uid() or private.has_role('admin')
  from private.content_comments as c
  where c.table_name = p_table and c.row_id = p_id
  order by c.created_at desc, c.id
  limit 200;
end;
$$;

comment on function private.content_comments(text, uuid) is
  'Twin of public.content_comments: checks the role, then reads past row level security.';

revoke all on function private.content_comments(text, uuid) from public;
grant execute on function private.content_comments(text, uuid) to authenticated;

create function public.content_comments(p_table text, p_id uuid)
returns table (
  id uuid, created_at timestamptz, author_id uuid, author text, body text, deletable boolean
)
language sql
stable
set search_path = ''
as $$
  select c.id, c.created_at, c.author_id, c.author, c.body, c.deletable
  from private.content_comments(p_table, p_id) as c;
$$;

comment on function public.content_comments(text, uuid) is
  'The comments on a food, a recipe or a combination, the newest 200; `deletable` by who asks. Callable '
  'by who may change the row (PT403).';

revoke all on function public.content_comments(text, uuid) from public;
grant execute on function public.content_comments(text, uuid) to authenticated;

create function private.add_comment(p_table text, p_id uuid, p_body text)
returns uuid
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  body constant text := private.visible_text(p_body);
  is_there boolean;
  added uuid;
begin
  perform private.require_curator(p_table);
  if coalesce(length(body), 0) not between 1 and 2000 then
    perform private.fail(422, 'comment_out_of_range', 'p_body', '2000');
  end if;
  execute format('select exists (select from public.%I as t where t.id = $1)', p_table)
  using p_id into is_there;
  if not is_there then
    perform private.fail(404, 'record_is_gone', 'p_id');
  end if;
  insert into private.content_comments (table_name, row_id, body, author_id)
  values (p_table, p_id, body, auth.uid())
  returning id into added;
  return added;
end;
$$;

comment on function private.add_comment(text, uuid, text) is
  'Twin of public.add_comment: checks the role, then writes past row level security.';

revoke all on function private.add_comment(text, uuid, text) from public;
grant execute on function private.add_comment(text, uuid, text) to authenticated;

create function public.add_comment(p_table text, p_id uuid, p_body text)
returns uuid
language sql
volatile
set search_path = ''
as $$
  select private.add_comment(p_table, p_id, p_body);
$$;

comment on function public.add_comment(text, uuid, text) is
  'Adds a comment of 1 to 2000 characters (PT422) to a food, a recipe or a combination that exists '
  '(PT404), in the name of who asks, and returns its id. Callable by who may change the row (PT403).';

revoke all on function public.add_comment(text, uuid, text) from public;
grant execute on function public.add_comment(text, uuid, text) to authenticated;

create function private.delete_comment(p_id uuid)
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  found private.content_comments;
begin
  select c.* into found from private.content_comments as c where c.id = p_id;
  -- Nobody learns of a comment on what they may not curate.
  perform private.require_curator(coalesce(found.table_name, 'foods'));
  if found.id is null then
    perform private.fail(404, 'comment_is_gone', 'p_id');
  end if;
  if found.author_id <> auth.uid() and not private.has_role('admin') then
    perform private.fail(403, 'forbidden', '');
  end if;
  delete from private.content_comments as c where c.id = p_id;
end;
$$;

comment on function private.delete_comment(uuid) is
  'Twin of public.delete_comment: checks the role, then writes past row level security.';

revoke all on function private.delete_comment(uuid) from public;
grant execute on function private.delete_comment(uuid) to authenticated;

create function public.delete_comment(p_id uuid)
returns void
language sql
volatile
set search_path = ''
as $$
  select private.delete_comment(p_id);
$$;

comment on function public.delete_comment(uuid) is
  'Deletes a comment for good. Callable by its author while they curate, and by admins (PT403); PT404 '
  'when it is gone.';

revoke all on function public.delete_comment(uuid) from public;
grant execute on function public.delete_comment(uuid) to authenticated;

-- 90_operations/functions/jobs_asked.sql

-- Jobs: asking for a run, and cancelling it.

create function private.task_label(task text)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select case private.language() when 'en' then t.label_en else t.label_fr end
  from private.tasks as t
  where t.task = task_label.task;
$$;

comment on function private.task_label(text) is
  'The words for a task in the reader''s language. Called by jobs.';

revoke all on function private.task_label(text) from public;

create function private.refuse_second_run(job text)
returns void
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  active record;
begin
  select coalesce(private.who_is(r.requested_by), private.task_label('schedule')) as name, r.requested_at
  into active
  from private.job_runs as r
  where r.job = refuse_second_run.job and r.status in ('queued', 'running');
  if found then
    perform private.fail(
      409, 'task_running', 'job', private.task_label(job), active.name,
      to_char(active.requested_at at time zone 'Europe/Paris', 'HH24:MI:SS')
    );
  end if;
end;
$$;

comment on function private.refuse_second_run(text) is
  'Refuses (PT409) while a run of the job waits or runs, naming who asked for it and when. Called by '
  'jobs.';

revoke all on function private.refuse_second_run(text) from public;

create function private.queue_job(job text, dry_run boolean, options jsonb, status text)
returns uuid
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  run uuid;
begin
  if not exists (select from private.job_steps as s where s.job = queue_job.job) then
    perform private.fail(
      422, 'unknown_job', 'job', left(job, 60),
      (select string_agg(distinct s.job, ', ') from private.job_steps as s)
    );
  end if;
  if jsonb_typeof(options) is distinct from 'object' then
    perform private.fail(422, 'not_an_object', 'options');
  end if;
  perform private.refuse_second_run(job);
  insert into private.job_runs (job, dry_run, options, status, requested_by)
  values (job, coalesce(dry_run, false), options, status, auth.uid())
  -- Somebody else asked in the same moment.
  on conflict do nothing
  returning id into run;
  if run is null then
    perform private.refuse_second_run(job);
  end if;
  insert into private.job_run_steps (run_id, position, step, action, required)
  select run, s.position, s.step, s.action, s.required
  from private.job_steps as s
  where s.job = queue_job.job;
  return run;
end;
$$;

comment on function private.queue_job(text, boolean, jsonb, text) is
  'Notes a run of a job with its steps and returns it; PT409 while one waits or runs, PT422 for an '
  'unknown job. Called by jobs, which have checked who asks.';

revoke all on function private.queue_job(text, boolean, jsonb, text) from public;

create function private.request_job(job text, dry_run boolean, options jsonb)
returns uuid
language plpgsql
volatile
security definer
set search_path = ''
as $$
begin
  perform private.require_admin();
  return private.queue_job(job, dry_run, options, 'queued');
end;
$$;

comment on function private.request_job(text, boolean, jsonb) is
  'The twin of start_job: checks the role. Callable by signed-in people.';

revoke all on function private.request_job(text, boolean, jsonb) from public;
grant execute on function private.request_job(text, boolean, jsonb) to authenticated;

create function public.start_job(
  job text, dry_run boolean default false, options jsonb default '{}'
)
returns uuid
language sql
volatile
set search_path = ''
as $$
  select private.request_job(job, dry_run, options);
$$;

comment on function public.start_job(text, boolean, jsonb) is
  'Queues a job in the background and returns the run, to be followed in job_runs; a dry run counts '
  'what it would do. PT409 while the job waits or runs, PT422 for an unknown job. For admins and, at '
  'a SQL prompt, the owner of the database.';

revoke all on function public.start_job(text, boolean, jsonb) from public;
grant execute on function public.start_job(text, boolean, jsonb) to authenticated;

create function private.end_run(run uuid, reason text)
returns void
language sql
volatile
security definer
set search_path = ''
as $$
  update private.job_run_steps as s set
    status = case s.status when 'running' then 'failed' else 'skipped' end,
    finished_at = clock_timestamp(),
    error = case s.status when 'running' then reason end
  where s.run_id = run and s.status in ('waiting', 'running');
  update private.job_runs as r set
    finished_at = clock_timestamp(),
    error = coalesce(reason, r.error),
    status = case
      when r.cancel_requested and reason is null then 'cancelled'
      when e.failed = 0 then 'succeeded'
      when e.stopped or e.succeeded = 0 then 'failed'
      else 'partial'
    end
  from (
    select
      count(*) filter (where s.status = 'failed') as failed,
      count(*) filter (where s.status = 'succeeded') as succeeded,
      coalesce(bool_or(s.status = 'failed' and s.required), false) or reason is not null as stopped
    from private.job_run_steps as s
    where s.run_id = run
  ) as e
  where r.id = run;
$$;

comment on function private.end_run(uuid, text) is
  'Ends a run with what its steps came to, or as failed for a reason. Called by jobs.';

revoke all on function private.end_run(uuid, text) from public;

create function private.request_cancel(run uuid)
returns text
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  state text;
begin
  perform private.require_admin();
  select r.status into state from private.job_runs as r where r.id = run for update;
  if state is null then
    perform private.fail(404, 'unknown_run', 'run_id');
  elsif state not in ('queued', 'running') then
    perform private.fail(409, 'run_has_ended', 'run_id');
  end if;
  update private.job_runs as r set cancel_requested = true where r.id = run;
  if state = 'queued' then
    perform private.end_run(run, null);
  end if;
  return (select r.status from private.job_runs as r where r.id = run);
end;
$$;

comment on function private.request_cancel(uuid) is
  'The twin of cancel_job: checks the role. Callable by signed-in people.';

revoke all on function private.request_cancel(uuid) from public;
grant execute on function private.request_cancel(uuid) to authenticated;

create function public.cancel_job(run_id uuid)
returns text
language sql
volatile
set search_path = ''
as $$
  select private.request_cancel(run_id);
$$;

comment on function public.cancel_job(uuid) is
  'Cancels a run: at once while it waits, before its next step while it runs. Returns its state now. '
  'PT404 for an unknown run, PT409 for one that has ended. For admins.';

revoke all on function public.cancel_job(uuid) from public;
grant execute on function public.cancel_job(uuid) to authenticated;

-- 90_operations/functions/jobs_done.sql

-- Jobs: doing the work, step by step.

-- ------------------------------------------------------------------------------------------------
-- Doing the work
-- ------------------------------------------------------------------------------------------------

create function private.run_step(run uuid, place integer)
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  todo record;
  came_of_it jsonb;
  failure text;
begin
  select s.action, s.step, r.dry_run, r.options, r.worker into todo
  from private.job_run_steps as s
  join private.job_runs as r on r.id = s.run_id
  where s.run_id = run and s.position = place;
  begin
    execute format('select private.%I($1, $2)', todo.action)
      into came_of_it using todo.dry_run, todo.options;
  exception
    when query_canceled then
      -- Whoever runs it at a prompt and cancels wants no other step either.
      if todo.worker = 'sql' then
        raise;
      end if;
      select m.message into failure
      from private.message(
        'step_stopped', array[todo.step, current_setting('statement_timeout')]
      ) as m;
    when others then
      failure := sqlerrm;
  end;
  update private.job_run_steps as s set
    status = case when failure is null then 'succeeded' else 'failed' end,
    started_at = coalesce(s.started_at, clock_timestamp()),
    finished_at = clock_timestamp(),
    result = came_of_it,
    error = failure
  where s.run_id = run and s.position = place;
end;
$$;

comment on function private.run_step(uuid, integer) is
  'Does a step of a run behind a savepoint and records what came of it. Called by jobs.';

revoke all on function private.run_step(uuid, integer) from public;

create function private.claim_next_step(run uuid, by_worker text)
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  place integer;
begin
  select min(s.position) into place
  from private.job_run_steps as s
  join private.job_runs as r on r.id = s.run_id
  where s.run_id = run and s.status = 'waiting' and not r.cancel_requested
    and not exists (
      select from private.job_run_steps as f
      where f.run_id = run and f.required and f.status = 'failed'
    );
  if place is null then
    perform private.end_run(run, null);
    return;
  end if;
  update private.job_run_steps as s set status = 'running', started_at = clock_timestamp()
  where s.run_id = run and s.position = place;
  update private.job_runs as r set
    status = 'running',
    worker = by_worker,
    claimed_at = clock_timestamp(),
    started_at = coalesce(r.started_at, clock_timestamp())
  where r.id = run;
end;
$$;

comment on function private.claim_next_step(uuid, text) is
  'Marks the next step of a run as running in the hands of a worker, or ends the run when there is '
  'none. Called by jobs.';

revoke all on function private.claim_next_step(uuid, text) from public;

create function private.patience_with_workers()
returns interval
language sql
immutable
parallel safe
set search_path = ''
as $$
  -- A worker goes on within milliseconds; pg_cron, whose ticks do 50 seconds of work, within a minute.
  select interval '2 minutes';
$$;

comment on function private.patience_with_workers() is
  'After how long a claimed step that nobody is running counts as interrupted. Called by jobs.';

revoke all on function private.patience_with_workers() from public;

create function private.end_interrupted_runs(patience interval default private.patience_with_workers())
returns integer
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  dead record;
  ended integer := 0;
begin
  for dead in
    select r.id, s.step
    from private.job_runs as r
    join private.job_run_steps as s on s.run_id = r.id and s.status = 'running'
    where r.status = 'running' and r.claimed_at <= clock_timestamp() - patience
    for update of r skip locked
  loop
    -- Who runs a step holds its lock.
    if pg_try_advisory_xact_lock(hashtextextended('run ' || dead.id, 0)) then
      perform private.end_run(
        dead.id, (select m.message from private.message('run_interrupted', array[dead.step]) as m)
      );
      ended := ended + 1;
    end if;
  end loop;
  return ended;
end;
$$;

comment on function private.end_interrupted_runs(interval) is
  'Marks as failed the runs whose process is gone: nobody holds the lock of a step claimed so long '
  'ago. Returns how many. Where nobody else can be at work, a process that starts calls it with no '
  'patience. Called by workers.';

revoke all on function private.end_interrupted_runs(interval) from public;

create function private.work_jobs(by_worker text)
returns boolean
language plpgsql
volatile
security definer
set search_path = ''
set lock_timeout = '5s'
as $$
declare
  mine record;
begin
  select r.id, r.job, s.position into mine
  from private.job_runs as r
  join private.job_run_steps as s on s.run_id = r.id and s.status = 'running'
  where r.status = 'running' and r.worker = by_worker
    -- An older claim is of a process of that name that has died: its step may be what it died of.
    and r.claimed_at > clock_timestamp() - private.patience_with_workers()
  order by r.claimed_at
  limit 1
  for update of s skip locked;
  if found then
    perform pg_advisory_xact_lock(hashtextextended('run ' || mine.id, 0));
    begin
      perform private.take_lock(mine.job);
    exception when sqlstate 'PT409' then
      -- Somebody runs it at a SQL prompt: later.
      update private.job_runs as r set claimed_at = clock_timestamp() where r.id = mine.id;
      return false;
    end;
    perform private.run_step(mine.id, mine.position);
    perform private.claim_next_step(mine.id, by_worker);
    return true;
  end if;
  if private.end_interrupted_runs() > 0 then
    return true;
  end if;
  select r.id into mine
  from private.job_runs as r
  where r.status = 'queued'
  order by r.requested_at
  limit 1
  for update skip locked;
  if not found then
    return false;
  end if;
  perform private.claim_next_step(mine.id, by_worker);
  return true;
end;
$$;

comment on function private.work_jobs(text) is
  'One unit of work for a worker of that name: runs the step it has claimed and claims the next, or '
  'ends what a dead worker left, or claims the next run. Returns whether to call it again at once; '
  'each call is to be a transaction of its own. For workers, as the owner of the database.';

revoke all on function private.work_jobs(text) from public;

create function private.run_now(job text, dry_run boolean)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
set lock_timeout = '5s'
as $$
declare
  run uuid;
  place integer;
begin
  perform private.require_admin();
  perform private.take_lock(job);
  run := private.queue_job(job, dry_run, '{}', 'running');
  loop
    perform private.claim_next_step(run, 'sql');
    select s.position into place
    from private.job_run_steps as s where s.run_id = run and s.status = 'running';
    exit when not found;
    perform private.run_step(run, place);
  end loop;
  return (
    select jsonb_build_object(
      'run_id', r.id, 'job', r.job, 'dry_run', r.dry_run, 'status', r.status,
      'started_at', r.started_at, 'finished_at', r.finished_at, 'steps', s.steps
    )
    from private.job_runs as r
    cross join lateral (
      select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'step', s.step, 'status', s.status, 'result', s.result, 'error', s.error,
        'milliseconds', round(1000 * extract(epoch from s.finished_at - s.started_at))
      )) order by s.position) as steps
      from private.job_run_steps as s
      where s.run_id = r.id
    ) as s
    where r.id = run
  );
end;
$$;

comment on function private.run_now(text, boolean) is
  'Runs all steps of a job in this transaction and returns what came of each: a step that fails takes '
  'nothing else along. Checks the role; PT409 while the job waits or runs elsewhere. Called by the '
  'functions of the API that are named as jobs.';

revoke all on function private.run_now(text, boolean) from public;
grant execute on function private.run_now(text, boolean) to authenticated;

-- ------------------------------------------------------------------------------------------------
-- How long things are kept
-- ------------------------------------------------------------------------------------------------

create function private.kept_since(what text)
returns timestamptz
language sql
stable
security definer
set search_path = ''
as $$
  select now() - r.period from private.retention_rules as r where r.kept = what;
$$;

comment on function private.kept_since(text) is
  'Before this moment, maintenance removes it. Called by jobs.';

revoke all on function private.kept_since(text) from public;

-- 90_operations/functions/jobs_due.sql

-- Jobs: when each is due by the clock of Paris, on the nights when it is changed too, and queueing it.

create function private.last_due(every interval, at time, weekday integer, moment timestamptz)
returns timestamptz
language plpgsql
stable
parallel safe
set search_path = ''
as $$
declare
  day date := moment at time zone 'Europe/Paris';
  due timestamptz;
begin
  if every = interval '1 hour' then
    -- Paris is whole hours away from UTC, where no hour is missing and none comes twice.
    due := date_trunc('hour', moment, 'UTC') + make_interval(mins => extract(minute from at)::integer);
    return case when due > moment then due - every else due end;
  end if;
  if weekday is not null then
    day := day - (7 + extract(isodow from day)::integer - weekday) % 7;
  end if;
  -- By the calendar, and only then a moment: a day of 23 or 25 hours is one day.
  due := (day + at) at time zone 'Europe/Paris';
  return case when due > moment then (day + at - every) at time zone 'Europe/Paris' else due end;
end;
$$;

comment on function private.last_due(interval, time, integer, timestamptz) is
  'When something scheduled was last due at a moment, never after it, by the clock of Paris. What is '
  'due daily or weekly at a time that the clock shows twice is due the second time, at one that it '
  'skips an hour later; what is due hourly, each hour that passes. Called by jobs.';

revoke all on function private.last_due(interval, time, integer, timestamptz) from public;

create function private.next_due(every interval, at time, weekday integer, moment timestamptz)
returns timestamptz
language sql
stable
parallel safe
set search_path = ''
as $$
  select case every
    when interval '1 hour' then last.due + every
    else (private.day_of(last.due) + at + every) at time zone 'Europe/Paris'
  end
  from private.last_due(every, at, weekday, moment) as last (due);
$$;

comment on function private.next_due(interval, time, integer, timestamptz) is
  'When something scheduled is due next after a moment, by the clock of Paris as last_due reads it. '
  'Called by jobs.';

revoke all on function private.next_due(interval, time, integer, timestamptz) from public;

create function private.queue_jobs_due(moment timestamptz)
returns integer
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  due record;
  queued integer := 0;
begin
  for due in
    select s.job
    from private.job_schedule as s
    cross join lateral private.last_due(s.every, s.at, s.weekday, moment) as d (due_at)
    where s.enabled and d.due_at > s.since
      and not exists (
        select from private.job_runs as r
        where r.job = s.job and not r.dry_run
          and (r.requested_at >= d.due_at or r.status in ('queued', 'running'))
      )
    order by d.due_at, s.job
  loop
    perform private.queue_job(due.job, false, '{}', 'queued');
    queued := queued + 1;
  end loop;
  return queued;
end;
$$;

comment on function private.queue_jobs_due(timestamptz) is
  'Queues the scheduled jobs that are due at a moment and returns how many. Called by queue_due_jobs, '
  'and by tests that go through a night of the year.';

revoke all on function private.queue_jobs_due(timestamptz) from public;

create function private.queue_due_jobs()
returns integer
language sql
volatile
security definer
set search_path = ''
as $$
  select private.queue_jobs_due(now());
$$;

comment on function private.queue_due_jobs() is
  'Queues the scheduled jobs that are due and returns how many; what was missed is made up for once. '
  'For workers and pg_cron, every minute or so, as the owner of the database.';

revoke all on function private.queue_due_jobs() from public;

-- 90_operations/functions/locks.sql

-- One at a time: who holds a task, and taking it.

create function private.take_lock(task text)
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  key constant bigint := hashtextextended('task ' || task, 0);
  label text;
  holder record;
begin
  if pg_try_advisory_xact_lock(key) then
    -- What others are told of the holder; the outermost task of the transaction keeps its name.
    if current_setting('application_name') not like 'task %' then
      perform set_config(
        'application_name', 'task ' || coalesce(auth.uid()::text, session_user), true
      );
    end if;
    return;
  end if;
  select
    coalesce(
      private.who_is(private.as_uuid(substring(a.application_name from '^task (.*)$'))),
      substring(a.application_name from '^task (.*)$'),
      a.usename
    ) as name,
    to_char(a.xact_start at time zone 'Europe/Paris', 'HH24:MI:SS') as since
  into holder
  from pg_locks as l
  join pg_stat_activity as a on a.pid = l.pid
  where l.locktype = 'advisory' and l.granted and l.objsubid = 1
    and l.database = (select d.oid from pg_database as d where d.datname = current_database())
    and (l.classid::bigint << 32) | l.objid::bigint = key;
  select case private.language() when 'en' then t.label_en else t.label_fr end into label
  from private.tasks as t
  where t.task = take_lock.task;
  perform private.fail(
    409, 'task_running', '', coalesce(label, task), coalesce(holder.name, '?'),
    coalesce(holder.since, '?')
  );
end;
$$;

comment on function private.take_lock(text) is
  'Takes the lock of a task until the transaction ends, or refuses with PT409 that says who holds '
  'it and since when. A process that dies leaves none. Called by jobs.';

revoke all on function private.take_lock(text) from public;

-- 90_operations/functions/saved_views.sql

-- Which lists a person may keep views of.

create function private.listable()
returns text[]
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  return
    case when private.has_role('nutritionist', 'support', 'analyst', 'admin')
      then array['food_combinations', 'foods', 'recipes'] else '{}' end
    || case when private.has_role('nutritionist', 'admin') then array['trash'] else '{}' end
    || case when private.has_role('support', 'admin')
      then array['shopping_lists', 'subscriptions', 'users', 'weekly_meal_plans'] else '{}' end;
end;
$$;

comment on function private.listable() is
  'The lists that the person of the request may open, as the console names them; empty for who is no '
  'staff. In policies always as (select private.listable()), evaluated once per statement. Callable by '
  'signed-in people: it only tells them about themselves.';

revoke all on function private.listable() from public;
grant execute on function private.listable() to authenticated;

-- 90_operations/functions/versions.sql

-- The versions of content, and going back to one.

create function private.content_versions(p_table text, p_id uuid, p_before integer)
returns table (
  version integer, recorded_at timestamptz, author_id uuid, author text, content jsonb
)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require_curator(p_table);
  return query
  select r.version, r.recorded_at, r.author_id, private.colleague_name(r.author_id), r.content
  from private.content_revisions as r
  where r.table_name = p_table and r.row_id = p_id and (p_before is null or r.version < p_before)
  order by r.version desc
  limit 21;
end;
$$;

comment on function private.content_versions(text, uuid, integer) is
  'Twin of public.content_versions: checks the role, then reads past row level security.';

revoke all on function private.content_versions(text, uuid, integer) from public;
grant execute on function private.content_versions(text, uuid, integer) to authenticated;

create function public.content_versions(p_table text, p_id uuid, p_before integer default null)
returns table (
  version integer, recorded_at timestamptz, author_id uuid, author text, content jsonb
)
language sql
stable
set search_path = ''
as $$
  select v.version, v.recorded_at, v.author_id, v.author, v.content
  from private.content_versions(p_table, p_id, p_before) as v;
$$;

comment on function public.content_versions(text, uuid, integer) is
  'The versions of a food, a recipe or a combination, the newest first, or those before one: at most '
  '21, twenty and one more to compare the last with. `content` is what a person may edit; `author` is '
  'NULL for SQL and imports. Callable by who may change the row (PT403); PT404 for a table without '
  'versions.';

revoke all on function public.content_versions(text, uuid, integer) from public;
grant execute on function public.content_versions(text, uuid, integer) to authenticated;

create function private.content_of_version(p_table text, p_id uuid, p_version integer)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  found jsonb;
begin
  perform private.require_curator(p_table);
  select r.content into found
  from private.content_revisions as r
  where r.table_name = p_table and r.row_id = p_id and r.version = p_version;
  if found is null then
    perform private.fail(404, 'no_such_version', 'p_version', coalesce(p_version::text, ''));
  end if;
  return found;
end;
$$;

comment on function private.content_of_version(text, uuid, integer) is
  'What a version held. Called by restore_version.';

revoke all on function private.content_of_version(text, uuid, integer) from public;
grant execute on function private.content_of_version(text, uuid, integer) to authenticated;

create function public.restore_version(
  p_table text, p_id uuid, p_version integer, p_current integer
)
returns integer
language plpgsql
volatile
set search_path = ''
as $$
declare
  former constant jsonb := private.content_of_version(p_table, p_id, p_version);
  -- What is online, and since when, is not a matter of what a recipe said.
  kept constant text[] := array['id', 'is_published', 'published_at', 'is_featured'];
  columns text;
  restored integer;
begin
  select string_agg(format('%I', a.attname), ', ' order by a.attnum) into columns
  from pg_catalog.pg_attribute as a
  where a.attrelid = format('public.%I', p_table)::regclass
    and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    and former ? a.attname and a.attname <> all (kept)
    and has_column_privilege(a.attrelid, a.attnum, 'UPDATE');

  -- Where each value came from comes back with it.
  perform set_config('app.source', 'revision', true);
  begin
    execute format(
      'update public.%1$I as t set (%2$s, version) = (
         select %2$s, $3 from jsonb_populate_record(null::public.%1$I, $1)
       )
       where t.id = $2
       returning t.version', p_table, columns
    ) using former, p_id, p_current into restored;
  exception when foreign_key_violation then
    perform private.fail(409, 'cites_missing_record', 'p_version');
  end;
  perform set_config('app.source', '', true);
  if restored is null then
    perform private.fail(404, 'record_is_gone', 'p_id');
  end if;
  return restored;
end;
$$;

comment on function public.restore_version(text, uuid, integer, integer) is
  'Makes a new version that says what `p_version` said, from the current version `p_current` (PT409 '
  'when someone saved meanwhile, or a row that it cites is gone), and returns its number. It is checked as any write of the person. '
  'Whether a recipe is published and featured stays as it is. Callable by who may change the row '
  '(PT403); PT404 when version or row are gone.';

revoke all on function public.restore_version(text, uuid, integer, integer) from public;
grant execute on function public.restore_version(text, uuid, integer, integer) to authenticated;
