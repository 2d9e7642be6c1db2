-- One clock: the day is that of Paris, for rules, defaults, jobs and rollups alike. No function reads
-- the day of the server (a test of the catalogue).

create function private.day_of(moment timestamptz)
returns date
language sql
immutable
parallel safe
set search_path = ''
as $$
  select (moment at time zone 'Europe/Paris')::date;
$$;

comment on function private.day_of(timestamptz) is
  'The calendar day of a moment in Paris, where the people of the product live. Callable by '
  'signed-in people, for views of the API.';

revoke all on function private.day_of(timestamptz) from public;
grant execute on function private.day_of(timestamptz) to authenticated, service_role;

create function private.today()
returns date
language sql
stable
parallel safe
set search_path = ''
as $$
  select private.day_of(now());
$$;

comment on function private.today() is
  'The calendar day in Paris. Callable by signed-in people, for views of the API.';

revoke all on function private.today() from public;
grant execute on function private.today() to authenticated, service_role;
