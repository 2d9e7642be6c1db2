-- Roles: looked up at each statement, given by admins only, and one admin always left.
begin;
select plan(20);

select is(
  pg_temp.reads('admin', $$select private.has_role('admin')$$), 'true', 'an admin has the role'
);
select is(
  pg_temp.reads('admin', $$select private.has_role('support', 'analyst')$$), 'false',
  'and no other'
);
select is(
  pg_temp.reads('support', $$select private.has_role('admin', 'support')$$), 'true',
  'any of the roles asked for is enough'
);
select is(
  pg_temp.reads(null, $$select private.has_role('admin', 'support')$$), 'false',
  'nobody signed in has none'
);

-- Revoked at once
select is(
  pg_temp.writes('nutritionist', $$insert into public.foods (name_fr, category) values ('A', 'autres')$$),
  '1', 'a nutritionist writes'
);
delete from private.staff where user_id = pg_temp.person('nutritionist');
select is(
  pg_temp.writes('nutritionist', $$insert into public.foods (name_fr, category) values ('B', 'autres')$$),
  '42501', 'a revoked one does not'
);
insert into private.staff (user_id, role) values (pg_temp.person('nutritionist'), 'nutritionist');
update public.users set is_active = false where id = pg_temp.person('nutritionist');
select is(
  pg_temp.reads('nutritionist', 'select roles::text from public.my_access()'), '{}',
  'an inactive account has no role'
);

-- No way to a role
select is(
  pg_temp.writes('support', $$insert into private.staff values (md5('support')::uuid, 'admin')$$),
  '42501', 'the table is closed to people'
);
select is(
  pg_temp.writes('admin', $$insert into private.staff values (md5('zoe')::uuid, 'admin')$$),
  '42501', 'to admins as well'
);
select is(
  pg_temp.writes('yves', $$update public.users set metadata = '{"role": "admin"}'$$),
  'PT403 metadata.role', 'metadata names no role'
);
select is(
  pg_temp.reads('yves', $$select private.has_role('admin')$$), 'false', 'and gives no role'
);
-- As a function of the owner would, called in a request of a person without the role.
set local request.jwt.claims = '{"role": "authenticated"}';
set local request.jwt.claim.sub = '434990c8-a25d-2be9-4863-561ae98bd682';
select throws_ok(
  $$insert into private.staff (user_id, role) values (md5('support')::uuid, 'admin')$$,
  'PT403', 'Seul un administrateur peut donner ou retirer un rôle.',
  'even past the grants only an admin gives roles'
);
select throws_ok(
  $$update private.staff set role = 'admin' where user_id = md5('support')::uuid$$,
  'PT403', null, 'changes them'
);
select throws_ok(
  $$delete from private.staff where user_id = md5('analyst')::uuid$$,
  'PT403', null, 'or takes them'
);
set local request.jwt.claim.sub = '21232f29-7a57-a5a7-4389-4a0e4a801fc3';
insert into private.staff (user_id, role) values (pg_temp.person('zoe'), 'support');
select is(
  (select granted_by from private.staff where user_id = pg_temp.person('zoe')),
  pg_temp.person('admin'), 'who gave a role is recorded'
);
set local request.jwt.claims = '';
set local request.jwt.claim.sub = '';

-- The last admin
delete from private.staff where role = 'admin' and user_id <> pg_temp.person('admin');
select throws_ok(
  $$delete from private.staff where role = 'admin'$$,
  'PT409', 'Le dernier administrateur ne peut pas perdre son rôle.', 'the last admin stays'
);
select throws_ok(
  $$update private.staff set role = 'support' where role = 'admin'$$, 'PT409', null,
  'in the role'
);
select throws_ok(
  $$delete from auth.users where id = md5('admin')::uuid$$, 'PT409', null, 'and with an account'
);
select is(
  pg_temp.writes('admin', $$update public.users set is_active = false where id = md5('admin')::uuid$$),
  'PT409 is_active', 'that is active'
);
select throws_ok('truncate private.staff', 'PT409', null, 'the table is never emptied');

select * from finish();
rollback;
