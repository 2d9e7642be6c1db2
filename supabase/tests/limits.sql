-- What can be abused is limited, by the server and not by the caller.
begin;
select plan(26);

-- The caller may ask for fewer, never for more, and of what is known only.
insert into private.action_limits (action_type, max_actions, window_minutes, description)
values ('essai', 3, 60, 'a test');
create function pg_temp.allowed(who text, arguments text) returns text language sql as $$
  select pg_temp.reads(who, format(
    'select string_agg(left(check_rate_limit(%s)::text, 1), '''') from generate_series(1, 5)', arguments
  ))
$$;
select is(pg_temp.allowed('zoe', '''essai'''), 'tttff', 'the limit is that of the server');
select is(pg_temp.allowed('yves', '''essai'', 100000, 1'), 'tttff', 'also for whoever asks for more');
select is(pg_temp.allowed('support', '''essai'', 1, 60'), 'tffff', 'whoever asks for fewer gets fewer');
select is(pg_temp.allowed('support', '''essai'', 100000, 10080'), 'ttfff', 'and what is left after that');
select is(pg_temp.allowed('zoe', '''inconnu'', 5, 5'), 'PT422 action_type', 'no limit is made up by a caller');
select is(
  pg_temp.reads('zoe', $$ select private.count_action(auth.uid(), 'essai', 9, 9) $$), '42501',
  'nobody counts with numbers of their own'
);
select is(
  pg_temp.reads('zoe', $$ select private.allow_action(md5('yves')::uuid, 'essai') $$), '42501',
  'nor against somebody else'
);
select is(pg_temp.reads(null, $$ select check_rate_limit('essai') $$), '42501', 'nor without a session');

-- Each of what can be abused, with a limit of two.
update private.action_limits set max_actions = 2 where action_type not like '%address';
create function pg_temp.third(who text, statement text) returns text language plpgsql as $$
begin
  perform pg_temp.reads(who, statement), pg_temp.reads(who, statement);
  return pg_temp.reads(who, statement, 'sentence');
end $$;
select matches(pg_temp.third(l.who, l.statement), '^PT429 Vous avez fait cela trop souvent', l.what)
from (values
  ('support', $$ select count(*) from search_users('yves') $$, 'people are searched'),
  ('support', $$ select count(*) from open_personal_access(md5('yves')::uuid, 'demande numéro 12') $$, 'access is opened'),
  ('admin', $$ select create_user_backup(md5('yves')::uuid) ->> 'format' $$, 'a person is exported'),
  ('admin', $$ select create_full_backup() ->> 'id' $$, 'everything is backed up')
) as l (who, statement, what);
select matches(
  pg_temp.third('support', $$ select read_personal_data(md5('yves')::uuid)::text $$),
  '^PT429 Vous', 'personal data are read'
);
create function pg_temp.erases(who text) returns text language sql as $$
  select pg_temp.reads('admin', format('select erase_person(md5(%L)::uuid, ''à sa demande'')', who), 'sentence')
$$;
insert into auth.users (id, email) values (md5('xavier')::uuid, 'xavier@test.example');
select isnt(pg_temp.erases('xavier'), null, 'one is erased');
select isnt(pg_temp.erases('zoe'), null, 'and another');
select matches(pg_temp.erases('yves'), '^PT429 Vous', 'a third is not');
select is(pg_temp.allowed('admin', '''export'''), 'ttfff', 'lists are exported');

-- What a refusal does not undo.
select is(
  (select sum(r.action_count)::text from private.rate_limits as r
   where r.user_id = md5('support')::uuid and r.action_type = 'people_search'), '2',
  'two searches were counted, the refused one was not'
);
select matches(
  pg_temp.reads('admin', $$ select count(*) from search_users('support') $$), '^[1-9]',
  'others are not hindered'
);

-- The doors of sign-in count marks that need not be accounts.
select ok(private.allow_action(md5('nobody')::uuid, 'sign_in_pair'), 'a mark is counted');
select ok(private.allow_action(md5('nobody')::uuid, 'sign_in_pair'), 'twice');
select ok(not private.allow_action(md5('nobody')::uuid, 'sign_in_pair'), 'and then refused');
select is(private.allow_action(md5('nobody')::uuid, 'inconnu'), null, 'what has no limit is not allowed by accident');
select is_empty(
  $$ select from private.rate_limits where user_id = md5('zoe')::uuid $$,
  'counters of an account go with it'
);
select is_empty(
  $$ select l.action_type from private.action_limits as l where l.action_type <> 'essai' and length(l.description) < 10 $$,
  'each limit says what it is for'
);
select bag_eq(
  $$ select l.action_type from private.action_limits as l where l.action_type like '%address' $$,
  $$ values ('sign_in_address'), ('recovery_code_address'), ('recovery_mail_address'), ('email_change_address'), ('search_address') $$,
  'addresses of the network are limited at every door'
);

select * from finish();
rollback;
