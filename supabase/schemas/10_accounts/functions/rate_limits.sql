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
