-- Deactivated means: no reading, no sign-in, no session, at once, on every engine.
begin;
select plan(20);

select is_empty($$
  select c.relname from pg_class as c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not exists (
    select from pg_policy as p
    where p.polrelid = c.oid and not p.polpermissive and p.polcmd = '*'
      and p.polroles = array['authenticated'::regrole::oid]
      and pg_get_expr(p.polwithcheck, p.polrelid) ~ 'is_admitted'
      and (pg_get_expr(p.polqual, p.polrelid) ~ 'is_admitted' or c.relname in ('foods', 'nutrients', 'food_combinations'))
  )
$$, 'every table refuses a deactivated account; reading only where everyone reads is left alone');

insert into auth.sessions (id, user_id) values
  (md5('s1')::uuid, pg_temp.person('nutritionist')), (md5('s2')::uuid, pg_temp.person('zoe'));
update auth.users set recovery_token = 'un jeton assez long' where id = pg_temp.person('nutritionist');
select isnt(pg_temp.reads('nutritionist', 'select count(*) from users'), '0', 'a nutritionist reads an account');
select is(
  pg_temp.writes('admin', 'update users set is_active = false where id = md5(''nutritionist'')::uuid'),
  '1', 'an admin deactivates the account'
);
select is(pg_temp.reads('nutritionist', format('select count(*) from %I', t.name)), '0', 'nothing of ' || t.name)
from (values ('recipes'), ('recipe_ingredients'), ('users'), ('users_summary'), ('user_profiles')) as t (name);
select is(
  pg_temp.writes('nutritionist', 'update foods set name_en = name_en'), '0', 'nothing to change'
);
select is(
  pg_temp.reads('nutritionist', 'select roles::text from my_access()'), '{}', 'no role'
);
select is(
  pg_temp.reads('nutritionist', 'select email from my_access()'), null, 'not even its own account'
);
select is_empty(
  $$ select from auth.sessions where user_id = pg_temp.person('nutritionist') $$, 'the sessions end'
);
select isnt_empty(
  $$ select from auth.sessions where user_id = pg_temp.person('zoe') $$, 'those of others do not'
);
select results_eq(
  $$ select banned_until > now() + interval '50 years', recovery_token from auth.users
     where id = pg_temp.person('nutritionist') $$,
  $$ values (true, ''::varchar) $$, 'sign-in knows of it, and codes that are on their way end'
);

update public.users set is_active = true where id = pg_temp.person('nutritionist');
select is(
  (select banned_until from auth.users where id = pg_temp.person('nutritionist')), null,
  'whoever is activated again may sign in'
);
select isnt(pg_temp.reads('nutritionist', 'select count(*) from users'), '0', 'and reads');

-- A ban of the sign-in service does the same and keeps its end.
update auth.users set banned_until = '2999-01-01' where id = pg_temp.person('zoe');
select is(pg_temp.reads('zoe', 'select count(*) from users'), '0', 'a banned account reads nothing');
select is_empty($$ select from auth.sessions where user_id = pg_temp.person('zoe') $$, 'its sessions end');
select is(
  (select banned_until from auth.users where id = pg_temp.person('zoe')),
  '2999-01-01'::timestamptz, 'the ban ends when it was to end'
);
select isnt(pg_temp.reads(null, 'select count(*) from foods'), '0', 'visitors read what is public');

select * from finish();
rollback;
