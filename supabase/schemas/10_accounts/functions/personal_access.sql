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

create function private.open_grant(p_user_id uuid, p_reason text)
returns table (grant_id uuid, opened_at timestamptz, expires_at timestamptz)
language plpgsql
security definer
rows 1
set search_path = ''
as $$
declare
  tidy constant text := btrim(regexp_replace(coalesce(p_reason, ''), '\s+', ' ', 'g'));
  opened private.personal_data_grants;
begin
  if not private.has_role('support', 'admin') then
    perform private.fail(403, 'forbidden', '');
  end if;
  if length(tidy) < 10 then
    perform private.fail(422, 'reason_too_short', 'reason', '10');
  end if;
  if length(tidy) > 500 then
    perform private.fail(422, 'too_long', 'reason', '500');
  end if;
  if tidy ~ '[\x01-\x1f\x7f]' then
    perform private.fail(422, 'control_characters', 'reason');
  end if;
  if not exists (select from public.users as u where u.id = p_user_id) then
    perform private.fail(404, 'unknown_person', 'user_id');
  end if;
  -- One grant at a time for one person, so that each has one reason.
  perform private.close_grants(p_user_id);
  insert into private.personal_data_grants as g (staff_id, user_id, reason, expires_at)
  values (auth.uid(), p_user_id, tidy, now() + interval '30 minutes')
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
