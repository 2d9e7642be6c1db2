-- No path leads to a role but an administrator: own row, metadata, sign-up, staff.
begin;
select plan(15);

insert into auth.users (id, email, email_confirmed_at, raw_user_meta_data) values
  ('a0000000-0000-4000-a000-000000000001', 'role-1@essai.example', now(), '{"role": "admin", "is_admin": true, "App Metadata": {}, "display_name": "Ana"}'),
  ('a0000000-0000-4000-a000-000000000002', 'role-2@essai.example', now(), '{}');
select is((select metadata from public.users where id = 'a0000000-0000-4000-a000-000000000001'),
  '{"display_name": "Ana"}', 'a role claimed at sign-up is dropped');
select is((select count(*) from private.staff where user_id = 'a0000000-0000-4000-a000-000000000001'), 0::bigint, 'and gives none');
update auth.users set raw_user_meta_data = '{"roles": ["admin"], "x": 1}' where id = 'a0000000-0000-4000-a000-000000000001';
select is((select metadata from public.users where id = 'a0000000-0000-4000-a000-000000000001'), '{"x": 1}', 'nor does one claimed later');

select is(
  split_part(pg_temp.writes('a0000000-0000-4000-a000-000000000001', v.statement), ' ', 1), v.said, v.why
)
from (values
  ($$ update public.users set metadata = '{"role": "admin"}' where id = auth.uid() $$, 'PT403', 'a role in one''s metadata'),
  ($$ update public.users set metadata = '{"Is-Admin": true}' where id = auth.uid() $$, 'PT403', 'however it is written'),
  ($$ update public.users set metadata = '{"theme": "sombre"}' where id = auth.uid() $$, '1', 'other metadata are one''s own'),
  ($$ update public.users set email = 'admin@coach.example' where id = auth.uid() $$, 'PT403', 'another address'),
  ($$ update public.users set is_active = false where id = auth.uid() $$, 'PT403', 'another state'),
  ($$ update public.users set display_name = 'x' where id <> auth.uid() $$, '0', 'another person'),
  ($$ insert into private.staff (user_id, role) values (auth.uid(), 'admin') $$, '42501', 'the table of roles'),
  ($$ insert into public.users (id) values (gen_random_uuid()) $$, '42501', 'a new account'),
  ($$ delete from public.users where id = auth.uid() $$, '42501', 'or no account')
) as v (statement, said, why);
select is((select count(*) from private.staff where user_id = 'a0000000-0000-4000-a000-000000000001'), 0::bigint, 'still no role');
select is((select metadata from public.users where id = 'a0000000-0000-4000-a000-000000000001'), '{"theme": "sombre"}', 'nor a trace of one');
select throws_ok($$
  do $x$ begin
    perform set_config('request.jwt.claims', '{"sub": "a0000000-0000-4000-a000-000000000002"}', true);
    perform set_config('request.jwt.claim.sub', 'a0000000-0000-4000-a000-000000000002', true);
    insert into private.staff (user_id, role) values ('a0000000-0000-4000-a000-000000000002', 'admin');
  end $x$ $$, 'PT403', null, 'no function that runs as the owner gives a role within a request');

select * from finish();
rollback;
