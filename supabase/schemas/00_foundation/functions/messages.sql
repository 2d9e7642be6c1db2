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
