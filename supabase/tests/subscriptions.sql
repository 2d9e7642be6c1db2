-- Access to paid features, the history of subscriptions, the rate limit.
begin;
select plan(54);

insert into auth.users (id, email, email_confirmed_at)
select ('a0000000-0000-4000-a000-' || lpad(i::text, 12, '0'))::uuid, 'abo-' || i || '@essai.example', now()
from generate_series(1, 12) as i;
create function pg_temp.uid(id integer) returns uuid language sql as $$
  select ('a0000000-0000-4000-a000-' || lpad(id::text, 12, '0'))::uuid
$$;
insert into private.staff (user_id, role) values (pg_temp.uid(11), 'admin'), (pg_temp.uid(12), 'support');

-- Every status, running and run out.
insert into subscriptions (user_id, status, current_period_start, current_period_end)
select pg_temp.uid(row_number() over ()::integer), s, now() - interval '1 day', now() + interval '1 day'
from unnest(enum_range(null::subscription_status)) as s;
insert into subscriptions (user_id, status, current_period_start, current_period_end)
values (pg_temp.uid(9), 'active', now() - interval '40 days', now() - interval '1 second');
select is(has_active_subscription(s.user_id), v.expected, s.status || ' until tomorrow')
from subscriptions as s
join (values ('trialing', true), ('active', true), ('past_due', true), ('incomplete', false), ('incomplete_expired', false),
  ('canceled', false), ('unpaid', false), ('paused', false)) as v (status, expected) on v.status = s.status::text
where s.user_id between pg_temp.uid(1) and pg_temp.uid(8)
order by s.status;
select is(has_active_subscription(pg_temp.uid(9)), false, 'active but run out');
select is(has_active_subscription(pg_temp.uid(10)), false, 'none at all');
select is(has_active_subscription(null), false, 'nobody');
select is(can_access_premium_features(pg_temp.uid(9)), false, 'run out: no paid feature');
select is(can_access_premium_features(pg_temp.uid(11)), true, 'an admin has them without');
select is(has_active_subscription(pg_temp.uid(11)), false, 'but no subscription');
select is(can_access_premium_features(pg_temp.uid(12)), false, 'support has not');
update public.users set is_active = false where id = pg_temp.uid(11);
select is(can_access_premium_features(pg_temp.uid(11)), false, 'nor has an inactive admin');

-- Who may ask.
create function pg_temp.asks(who integer, question text) returns text language sql as $$
  select split_part(pg_temp.reads(pg_temp.uid(who)::text, question), ' ', 1)
$$;
select is(pg_temp.asks(v.who, format('select %s(%L)', v.fn, pg_temp.uid(v.whom))), v.said, v.why)
from (values
  (9, 'has_active_subscription', 9, 'false', 'one asks for oneself'),
  (9, 'can_access_premium_features', 9, 'false', 'here too'),
  (9, 'has_active_subscription', 10, 'PT403', 'not for another'),
  (9, 'can_access_premium_features', 10, 'PT403', 'here neither'),
  (9, 'has_active_subscription', 99, 'PT403', 'nor for nobody'),
  (12, 'has_active_subscription', 9, 'false', 'support asks for all'),
  (12, 'can_access_premium_features', 9, 'false', 'here too'),
  (11, 'has_active_subscription', 9, 'PT403', 'an inactive admin does not')
) as v (who, fn, whom, said, why);
select ok(not has_function_privilege('anon', f, 'execute'), 'the public may not ask: ' || f)
from unnest(array['has_active_subscription(uuid)', 'can_access_premium_features(uuid)', 'check_rate_limit(text, integer, integer)']) as f;

-- History.
insert into subscriptions (id, user_id, status, current_period_start, current_period_end, trial_start, trial_end)
values ('c0000000-0000-4000-a000-000000000001', pg_temp.uid(10), 'trialing', '2026-01-01', '2026-01-08', '2026-01-01', '2026-01-08');
create function pg_temp.change(what text) returns text language plpgsql as $$
declare
  last constant bigint := (select max(id) from private.subscription_events);
begin
  execute format('update public.subscriptions set %s where id = ''c0000000-0000-4000-a000-000000000001''', what);
  return (select string_agg(kind, ',' order by id) from private.subscription_events where id > last);
end $$;
select is((select kind || ' ' || source from private.subscription_events where subscription_id = 'c0000000-0000-4000-a000-000000000001'), 'trial_started job', 'a trial starts');
select is(pg_temp.change(v.change), v.said, v.why)
from (values
  ('status = ''active'', current_period_start = ''2026-01-08'', current_period_end = ''2026-02-08''', 'activated', 'it is paid'),
  ('current_period_start = ''2026-02-08'', current_period_end = ''2026-03-08''', 'renewed', 'another month'),
  ('status = ''past_due''', 'payment_failed', 'a failed payment'),
  ('status = ''active''', 'recovered', 'made good'),
  ('cancel_at_period_end = true', 'cancel_scheduled', 'a cancellation to come'),
  ('cancel_at_period_end = false', 'cancel_revoked', 'taken back'),
  ('amount_euro = 7.99', 'price_changed', 'another price'),
  ('status = ''paused''', 'paused', 'a pause'),
  ('status = ''active'', amount_euro = 5.99', 'resumed,price_changed', 'two things at once'),
  ('metadata = ''{"a": 1}''', null, 'nothing of interest'),
  ('status = ''canceled''', 'canceled', 'the end'),
  ('status = ''active''', 'reactivated', 'and a return'),
  ('status = ''incomplete''', 'changed', 'anything else')
) as v (change, said, why);
do $$ begin
  perform set_config('app.source', 'stripe', true), set_config('app.occurred_at', '2026-03-01T10:00:00Z', true);
  update public.subscriptions set status = 'active' where id = 'c0000000-0000-4000-a000-000000000001';
  perform set_config('app.source', '', true), set_config('app.occurred_at', '', true);
end $$;
select results_eq($$ select kind, source, occurred_at from private.subscription_events where subscription_id = 'c0000000-0000-4000-a000-000000000001' order by id desc limit 1 $$,
  $$ values ('activated', 'stripe', '2026-03-01T10:00:00Z'::timestamptz) $$, 'a job says who it is and when it happened');

-- Rate limit.
insert into private.action_limits (action_type, max_actions, window_minutes, description)
values ('essai', 3, 60, 'a test'), ('autre', 3, 60, 'a test');
select is(pg_temp.asks(9, $$ select string_agg(left(check_rate_limit('essai', 3, 60)::text, 1), '') from generate_series(1, 5) $$), 'tttff', 'three of five pass');
select is(pg_temp.asks(10, $$ select check_rate_limit('essai', 3, 60) $$), 'true', 'each person has their own');
select is(pg_temp.asks(9, $$ select check_rate_limit('autre', 3, 60) $$), 'true', 'each action too');
update private.rate_limits set window_start = window_start - interval '60 minutes' where user_id = pg_temp.uid(9) and action_type = 'essai';
select is(
  pg_temp.asks(9, $$ select count(*) filter (where check_rate_limit('essai', 3, 60)) from generate_series(1, 5) $$)::integer between 0 and 3, true,
  'the bucket before weighs as much as still lies in the window');
update private.rate_limits set window_start = window_start - interval '10 hours' where user_id = pg_temp.uid(9);
select is(pg_temp.asks(9, $$ select check_rate_limit('essai', 3, 60) $$), 'true', 'an old one weighs nothing');
select is(pg_temp.asks(9, format('select check_rate_limit(%s)', v.arguments)), 'PT422', v.why)
from (values
  ('null, 1, 1', 'no action'), ('''É'', 1, 1', 'a naughty action'), ('''a'', 0, 1', 'no limit'),
  ('''a'', 1, 0', 'no window'), ('''a'', 2147483647, 1', 'a limit too large'), ('''a'', 1, 2147483647', 'a window too long')
) as v (arguments, why);
select throws_ok($$ select check_rate_limit('essai', 1, 1) $$, 'PT401', null, 'signed out');

select * from finish();
rollback;
