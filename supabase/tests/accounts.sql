-- Accounts follow auth.users, and people change only what is theirs to change.
begin;
select plan(39);

-- The mirror
select is(
  (select (email, display_name, is_active)::text from public.users
   where id = pg_temp.person('yves')),
  '(yves@test.example,Yves,t)', 'a new account is mirrored'
);
update auth.users set email = 'y2@test.example', phone = '+33600000000',
  email_confirmed_at = '2025-01-02 03:04:05+00', raw_user_meta_data = '{"full_name": "Yves D"}'
where id = pg_temp.person('yves');
select is(
  (select (email, phone, email_verified_at at time zone 'UTC', display_name)::text
   from public.users where id = pg_temp.person('yves')),
  '(y2@test.example,+33600000000,"2025-01-02 03:04:05","Yves D")', 'changes are mirrored'
);
update auth.users set banned_until = now() + interval '1 day' where id = pg_temp.person('yves');
select ok(
  not (select is_active from public.users where id = pg_temp.person('yves')),
  'a banned account is inactive'
);
update auth.users set banned_until = null where id = pg_temp.person('yves');
select ok(
  (select is_active from public.users where id = pg_temp.person('yves')),
  'and active again when the ban is lifted'
);
update public.users set is_active = false where id = pg_temp.person('yves');
update auth.users set email = 'yves@test.example' where id = pg_temp.person('yves');
select ok(
  not (select is_active from public.users where id = pg_temp.person('yves')),
  'an account made inactive stays so when its address changes'
);
update public.users set is_active = true where id = pg_temp.person('yves');
update auth.users set raw_user_meta_data = jsonb_build_object('name', repeat('x', 500))
where id = pg_temp.person('zoe');
select is(
  (select length(display_name) from public.users where id = pg_temp.person('zoe')), 120,
  'a name too long is cut rather than refused'
);
select lives_ok(
  $$update auth.users set raw_user_meta_data = '[1]' where id = md5('zoe')::uuid$$,
  'metadata of another shape does not stop sign-in'
);
select is(
  (select metadata from public.users where id = pg_temp.person('zoe')), '{}'::jsonb,
  'and is left out'
);
update auth.users set raw_user_meta_data = jsonb_build_object(
  'display_name', 'Zoé', 'language', 'en', 'locale', array['x'], 'notes', repeat('x', 20000))
where id = pg_temp.person('zoe');
select is(
  (select metadata from public.users where id = pg_temp.person('zoe')),
  '{"display_name": "Zoé", "language": "en"}'::jsonb,
  '20 kB of metadata are cut at the door to what the product reads'
);
select is(
  (select max(length(payload::text)) < 1000 from private.audit_log where subject_id = pg_temp.person('zoe')),
  true, 'and do not grow the audit log'
);
insert into auth.users (id, email) values ('20000000-0000-4000-a000-000000000001', '');
select is(
  (select email from public.users where id = '20000000-0000-4000-a000-000000000001'), null,
  'an empty address is none'
);
delete from auth.users where id = '20000000-0000-4000-a000-000000000001';
select is_empty(
  $$select from public.users where id = '20000000-0000-4000-a000-000000000001'$$,
  'a deleted account is gone'
);

-- my_access
select is(
  pg_temp.reads('nutritionist', 'select (display_name, roles)::text from public.my_access()'),
  '(Nutritionist,{nutritionist})', 'staff read their roles'
);
select is(
  pg_temp.reads('yves', 'select (email, roles)::text from public.my_access()'),
  '(yves@test.example,{})', 'other people have none'
);
select is(
  pg_temp.reads(null, 'select count(*) from public.my_access()'), '42501',
  'nobody signed in may not ask'
);

-- Reading accounts
select is(
  pg_temp.reads('yves', 'select string_agg(email, '','') from public.users'),
  'yves@test.example', 'people read their own account only'
);
select is(pg_temp.reads(null, 'select count(*) from public.users'), '42501', 'anon reads none');
select is(
  pg_temp.reads('nutritionist', 'select count(*) from public.users'), '1',
  'nutritionists read no other account'
);
select is(
  pg_temp.reads('analyst', 'select count(*) from public.users'), '1',
  'nor do analysts'
);
select is(
  pg_temp.reads('support', 'select count(*) = (select count(*) from auth.users) from public.users'),
  '42501', 'support has no access to auth.users'
);
select cmp_ok(
  pg_temp.reads('support', 'select count(*) from public.users')::integer, '>=', 6,
  'support reads all accounts'
);

-- Changing accounts
select is(
  pg_temp.writes('yves', $$update public.users set display_name = 'Yvon'$$), '1',
  'people change their name, and only theirs'
);
select is(
  pg_temp.writes('yves', $$update public.users set email = 'x@test.example'$$), 'PT403 email',
  'not their address'
);
select is(
  pg_temp.writes('yves', $$update public.users set id = md5('zoe')::uuid$$), 'PT403 email',
  'not their id'
);
select is(
  pg_temp.writes('yves', 'update public.users set is_active = false'), 'PT403 is_active',
  'not their activation'
);
select is(
  pg_temp.writes('support', $$update public.users set display_name = 'x' where id = md5('yves')::uuid$$),
  '0', 'support changes no account of others'
);
select is(
  pg_temp.writes('admin', 'update public.users set is_active = false where id = md5(''yves'')::uuid'),
  '1', 'admins deactivate an account'
);
select is(
  pg_temp.writes('zoe', $$update public.users set display_name = repeat('x', 121)$$),
  'PT422 display_name', 'a name has at most 120 characters'
);
select is(
  pg_temp.writes('zoe', $$update public.users set metadata = '[]'$$), 'PT422 metadata',
  'metadata is an object'
);
select is(
  pg_temp.writes('zoe', $$update public.users set metadata = jsonb_build_object('x', repeat('x', 16400))$$),
  'PT422 metadata', 'of 16,384 bytes at most'
);
select is(
  pg_temp.writes('zoe', $$update public.users set metadata = jsonb_build_object('x', repeat('x', 16000))$$),
  '1', 'and no fewer'
);
select is(
  (select payload #> '{metadata,1}' ?& array['bytes', 'sha256'] from private.audit_log
   where subject_id = pg_temp.person('zoe') order by sequence desc limit 1),
  true, 'the audit log holds the size and the digest of a large value, not the value'
);

-- A guard checks what changed, not what was there.
update public.users set metadata = jsonb_build_object('x', repeat('x', 20000))
where id in (pg_temp.person('zoe'), pg_temp.person('support'));
select is(
  pg_temp.writes('zoe', $$update public.users set display_name = 'Zoé'$$), '1',
  'metadata too long does not stop another change'
);
select is(
  pg_temp.writes('zoe', $$update public.users set metadata = metadata || '{"y": 1}'$$),
  'PT422 metadata', 'but a longer one'
);
select is(
  pg_temp.writes('admin', $$update public.users set is_active = false where id = md5('zoe')::uuid$$),
  '1', 'nor keeps an account from being deactivated'
);
select is(
  pg_temp.writes('admin', $$update public.users set is_active = true where id = md5('zoe')::uuid$$),
  '1', 'and activated again'
);
select lives_ok(
  $$update auth.users set email = 'zoe3@test.example' where id = md5('zoe')::uuid$$,
  'nor from changing its address'
);
select is(
  pg_temp.writes('zoe', $$insert into public.users (id) values (gen_random_uuid())$$), '42501',
  'nobody adds accounts through the API'
);
select is(
  pg_temp.writes('admin', 'delete from public.users'), '42501', 'nor deletes them'
);

select * from finish();
rollback;
