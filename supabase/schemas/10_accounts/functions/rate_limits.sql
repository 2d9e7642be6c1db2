-- How often an account may do what costs.

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
  'Counts an action of a person unless the window is full; see check_rate_limit. Refused actions '
  'are not counted, so that waiting helps. One upsert, right under concurrency. Called by '
  'check_rate_limit.';

revoke all on function private.count_action(uuid, text, integer, integer) from public;
grant execute on function private.count_action(uuid, text, integer, integer)
  to authenticated, service_role;

create function public.check_rate_limit(
  action_type text, max_actions integer, window_minutes integer
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
  if action_type is null or action_type !~ '^[a-z][a-z0-9_]{0,59}$' then
    perform private.fail(422, 'not_an_action', 'action_type');
  end if;
  perform private.require_between(coalesce(max_actions, 0), 1, 100000, 'max_actions');
  perform private.require_between(coalesce(window_minutes, 0), 1, 10080, 'window_minutes');
  return private.count_action(auth.uid(), action_type, max_actions, window_minutes);
end;
$$;

comment on function public.check_rate_limit(text, integer, integer) is
  'Counts one action of the signed-in person and tells whether it is allowed: at most max_actions in '
  'any window of so many minutes (two buckets, the older one weighted). False, not an error, when '
  'the limit is reached, because an error would undo the count: the caller answers 429. By POST '
  'only. PT401 signed out, PT422 for other input. Callable by signed-in people.';

revoke all on function public.check_rate_limit(text, integer, integer) from public;
grant execute on function public.check_rate_limit(text, integer, integer)
  to authenticated, service_role;
