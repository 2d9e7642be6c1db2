-- Opening the data of one person: who may, for how long, what is logged, and that nothing leaks.
begin;
select plan(49);

insert into public.user_profiles (user_id, birth_date, gender, weight_kg, height_cm)
select pg_temp.person(who), '1980-05-17', 'femme', 60, 165 from unnest(array['yves', 'zoe']) as who;
insert into public.daily_nutrition_tracking (user_id, tracking_date, calories_consumed)
select pg_temp.person('yves'), date '2025-03-01' + n, 2000 from generate_series(0, 9) as n;

create function pg_temp.open(who text, whom text, why text)
returns text
language sql
as $$
  select pg_temp.reads(who, format(
    'select expires_at - opened_at from public.open_personal_access(%L, %L)',
    pg_temp.person(whom), why
  ));
$$;

create function pg_temp.sees(who text)
returns text
language sql
as $$
  select pg_temp.reads(who, 'select string_agg(distinct case user_id when '
    || quote_literal(pg_temp.person('yves')) || ' then ''yves'' when '
    || quote_literal(pg_temp.person('zoe')) || ' then ''zoe'' else ''else'' end, '' '')
    from public.user_profiles');
$$;

-- Who may open, and how
select is(pg_temp.open(who, 'yves', 'Demande n° 4711'), 'PT403', who || ' opens nothing')
from unnest(array['nutritionist', 'analyst', 'zoe', 'yves']) as who;
select is(
  pg_temp.open(null, 'yves', 'Demande n° 4711'), '42501', 'nobody opens anything without signing in'
);
select is(pg_temp.open('support', 'yves', why), 'PT422 reason', 'no reason: ' || coalesce(why, 'NULL'))
from unnest(array[null, '', '          ', 'court', '  court   ', repeat('x', 501), repeat(E'\u200b', 20), repeat(E'\u2800', 12), '............']) as why;
select is(
  pg_temp.reads('support', $$
    select public.open_personal_access('00000000-0000-4000-8000-000000000000', 'Demande n° 4711')
  $$),
  'PT404 user_id', 'nobody is there to open'
);
select is(
  (select count(*) from private.personal_data_grants where opened_at >= now()), 0::bigint,
  'a refusal leaves no grant'
);
select is(pg_temp.sees('support'), null, 'support sees no profile without a grant');

-- What a grant opens
select is(pg_temp.open('support', 'yves', 'Demande n° 4711'), '00:30:00', 'support opens 30 minutes');
select is(pg_temp.sees('support'), 'yves', 'one person, nobody else');
select is(pg_temp.sees('admin'), null, 'what support opened stays closed to an admin');
select is(pg_temp.open('admin', 'zoe', 'Contrôle annuel'), '00:30:00', 'an admin opens likewise');
select is(pg_temp.sees('admin'), 'zoe', 'and sees that person');
select is(
  pg_temp.writes('support', 'update public.user_profiles set weight_kg = 61'), '0',
  'a grant is for reading'
);
select is(
  pg_temp.reads('support', 'select string_agg(reason, '','') from public.my_personal_access()'),
  'Demande n° 4711', 'one sees what one has open'
);
select is(
  pg_temp.reads('yves', 'select count(*) from public.my_personal_access()'), '0',
  'others do not'
);

-- Reading through the console
select is(
  pg_temp.reads('support', format($$
    select jsonb_array_length(
      public.read_personal_data(%L, '{daily_nutrition_tracking}', '2025-03-06')
        -> 'daily_nutrition_tracking'
    )
  $$, pg_temp.person('yves'))),
  '5', 'read_personal_data returns the rows from a day on'
);
select is(
  pg_temp.reads('support', format(
    'select public.read_personal_data(%L)', pg_temp.person('zoe'))),
  'PT403 user_id', 'and nothing of a person who is not open'
);
select is(
  pg_temp.reads('yves', format(
    'select public.read_personal_data(%L)', pg_temp.person('zoe'))),
  'PT403 user_id', 'nor to somebody who is no staff'
);
select is(
  pg_temp.reads('support', format(
    'select public.read_personal_data(%L, ''{staff}'')', pg_temp.person('yves'))),
  'PT422 tables', 'nor another table'
);
select results_eq(
  $$
    select l.action, cardinality(l.tables), l.row_count from private.personal_data_log as l
    where l.user_id = pg_temp.person('yves') order by l.id
  $$,
  $$ values ('opened', 8, null), ('read', 1, 5) $$,
  'the log holds opening and reading, with tables and rows'
);

-- The end
select is(
  pg_temp.reads('zoe', format('select public.close_personal_access(%L)', pg_temp.person('yves'))),
  '0', 'nobody closes what others opened'
);
select is(
  pg_temp.reads('support', format(
    'select public.close_personal_access(%L)', pg_temp.person('yves'))),
  '1', 'closing ends the grant'
);
select is(pg_temp.sees('support'), null, 'and the view');
select is(
  (select action from private.personal_data_log order by id desc limit 1), 'closed',
  'closing is logged'
);
select is(pg_temp.open('support', 'yves', 'Encore la demande 4711'), '00:30:00', 'it can be opened again');
update private.personal_data_grants
set opened_at = now() - interval '31 minutes', expires_at = now() - interval '1 minute'
where staff_id = pg_temp.person('support');
select is(pg_temp.sees('support'), null, 'it ends by itself after 30 minutes');
select is(pg_temp.open('support', 'yves', 'Toujours la demande'), '00:30:00', 'opened a third time');
delete from private.staff where user_id = pg_temp.person('support');
select is(pg_temp.sees('support'), null, 'a revoked role ends every grant at once');
select is(
  (select action from private.personal_data_log order by id desc limit 1), 'closed',
  'which the log says'
);
insert into private.staff (user_id, role) values (pg_temp.person('support'), 'support');
select is(pg_temp.sees('support'), null, 'for good: the role given again opens nothing');
select is(
  pg_temp.reads('support', 'select count(*) from public.my_personal_access()'), '0',
  'and has nothing open'
);
select is(pg_temp.open('support', 'yves', 'Une demande nouvelle'), '00:30:00', 'a new reason does');
update private.staff set role = 'analyst' where user_id = pg_temp.person('support');
select is(pg_temp.sees('support'), null, 'a role that becomes another ends it too');
update private.staff set role = 'support' where user_id = pg_temp.person('support');
select is(pg_temp.sees('support'), null, 'for good');
select is(pg_temp.open('support', 'yves', 'Encore une demande'), '00:30:00', 'opened once more');
update public.users set is_active = false where id = pg_temp.person('support');
update public.users set is_active = true where id = pg_temp.person('support');
select is(pg_temp.sees('support'), null, 'an account that was inactive starts anew');
select is(pg_temp.open('support', 'yves', 'Et encore une demande'), '00:30:00', 'with a reason');
insert into private.staff (user_id, role) values (pg_temp.person('support'), 'analyst');
delete from private.staff where user_id = pg_temp.person('support') and role = 'analyst';
select isnt(pg_temp.sees('support'), null, 'a role that opens nothing ends nothing');
delete from auth.users where id = pg_temp.person('support');
select is_empty(
  $$select from private.personal_data_grants as g
    where g.staff_id = md5('support')::uuid and g.closed_at is null and g.expires_at > now()$$,
  'an account that is gone has nothing open'
);

select * from finish();
rollback;
