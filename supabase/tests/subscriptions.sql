-- Access to paid features, the history of subscriptions, the rate limit.
begin;
select plan(83);

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
values (pg_temp.uid(9), 'active', now() - interval '40 days', now() - interval '25 hours');
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

-- The rule itself: what a late notice, a cancellation and a pause change. Ends are hours from now.
create function pg_temp.a(state text, hours numeric, more jsonb default '{}') returns public.subscriptions language sql as $$
  select jsonb_populate_record(null::public.subscriptions, jsonb_build_object(
    'status', state, 'current_period_end', now() + hours * interval '1 hour', 'amount_euro', 5.99, 'cancel_at_period_end', false) || more)
$$;
select is(private.gives_access(pg_temp.a(v.state, v.hours, v.more::jsonb)), v.expected, v.why)
from (values
  ('active', -2, '{}', true, 'a renewal whose notice is two hours late'),
  ('active', -25, '{}', false, 'a day late'),
  ('past_due', -2, '{}', true, 'a late payment too'),
  ('trialing', -2, '{}', true, 'a trial that becomes paid too'),
  ('active', -2, '{"cancel_at_period_end": true}', false, 'not where no renewal is awaited'),
  ('active', 48, '{"cancel_at_period_end": true}', true, 'until the end of the period'),
  ('active', -2, '{"collection_paused_at": "2026-01-01"}', false, 'nor where nothing is collected'),
  ('active', 48, '{"collection_paused_at": "2026-01-01"}', true, 'a pause leaves the running period'),
  ('active', 48, '{"cancel_at": "2026-01-01"}', false, 'a date of cancellation that is past'),
  ('active', 48, '{"cancel_at": "2200-01-01"}', true, 'one to come'),
  ('unpaid', 48, '{}', false, 'unpaid'), ('paused', 48, '{}', false, 'paused'), ('canceled', 48, '{}', false, 'cancelled')
) as v (state, hours, more, expected, why);
select is(private.renewal_grace(), interval '1 day', 'the grace has a name');
select is(private.is_paying(pg_temp.a(v.state, 48, v.more::jsonb)), v.expected, v.why)
from (values
  ('active', '{}', true, 'active pays'), ('past_due', '{}', true, 'a late payer is a payer'), ('trialing', '{}', false, 'a trial does not pay'),
  ('active', '{"amount_euro": 0}', false, 'nor who has it for free'), ('active', '{"collection_paused_at": "2026-01-01"}', false, 'nor whose collection is paused'),
  ('unpaid', '{}', false, 'nor who has stopped')
) as v (state, more, expected, why);

-- One living subscription each; an unpaid or paused one is no obstacle to another.
select throws_ok(format($$ insert into subscriptions (user_id, status, current_period_end) values (%L, 'active', now() + interval '1 month') $$, s.user_id), '23505', null, 'no second one beside one that is ' || s.status)
from subscriptions as s where s.user_id between pg_temp.uid(1) and pg_temp.uid(8) and s.status in ('trialing', 'active', 'past_due') order by s.status;
select lives_ok(format($$ insert into subscriptions (user_id, status, current_period_end) values (%L, 'active', now() + interval '1 month') $$, s.user_id), 'after one that is ' || s.status)
from subscriptions as s where s.user_id between pg_temp.uid(1) and pg_temp.uid(8) and s.status in ('unpaid', 'paused') order by s.status;
select is((select count(*) from users_summary where id in (select user_id from subscriptions where status in ('unpaid', 'paused') and user_id between pg_temp.uid(1) and pg_temp.uid(8)) and subscription_status = 'active'), 2::bigint,
  'and it is theirs in lists');
insert into subscriptions (user_id, status, created_at)
select user_id, 'incomplete', now() + interval '1 hour' from subscriptions where status = 'past_due' and user_id between pg_temp.uid(1) and pg_temp.uid(8);
select is((select count(*) from users_summary as u join subscriptions as s on s.user_id = u.id and s.status = 'past_due' where u.id between pg_temp.uid(1) and pg_temp.uid(8) and u.subscription_status = 'past_due'), 1::bigint,
  'a payment page left open does not hide the living one');
select is((select currency from subscriptions where user_id = pg_temp.uid(9)), 'eur', 'a currency');
select throws_ok($$ update subscriptions set currency = 'EURO' where user_id = pg_temp.uid(9) $$, '23514', null, 'of three letters');

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
