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
