-- The audit: who changed what, a chain that tells tampering, erasure and pruning that keep it whole.
begin;
select plan(39);

-- From here on, as if the log were new.
set constraints all immediate;
set constraints all deferred;
select is_empty('select * from private.verify_audit_chain()', 'the chain is whole to begin with');

insert into auth.users (id, email, email_confirmed_at, raw_user_meta_data) values
  ('a0000000-0000-4000-a000-000000000001', 'audit-1@essai.example', now(), '{}'),
  ('a0000000-0000-4000-a000-000000000002', 'audit-2@essai.example', now(), '{}');
insert into private.staff (user_id, role) values ('a0000000-0000-4000-a000-000000000002', 'nutritionist');
set constraints all immediate;
set constraints all deferred;

select results_eq(
  $$ select action, actor_id, actor_role = session_user, subject_id, changed_keys @> '{role,user_id}', payload -> 'role'
     from private.audit_log where table_name = 'private.staff' and row_id like 'a0000000%' $$,
  $$ values ('insert', null::uuid, true, 'a0000000-0000-4000-a000-000000000002'::uuid, true, '[null, "nutritionist"]'::jsonb) $$,
  'a role given by SQL is recorded');

-- Within a request.
set local request.headers = '{"x-request-id": "req-7", "user-agent": "essai"}';
set local request.method = 'PATCH';
set local request.path = '/foods';
select is(pg_temp.writes('a0000000-0000-4000-a000-000000000002', v.statement), '1', v.why)
from (values
  ($$ insert into foods (id, name_fr, category) values ('f0000000-0000-4000-a000-000000000001', 'Essai', 'autres') $$, 'a food is added'),
  ($$ update foods set name_fr = 'Essai 2', season_months = '{1}', version = version where id = 'f0000000-0000-4000-a000-000000000001' $$, 'changed'),
  ($$ update foods set name_fr = 'Essai 2', version = version where id = 'f0000000-0000-4000-a000-000000000001' $$, 'written as it is'),
  ($$ delete from foods where id = 'f0000000-0000-4000-a000-000000000001' $$, 'and deleted')
) as v (statement, why);
set local request.headers = '';
select results_eq(
  $$ select action, actor_id::text, actor_role, request, payload from private.audit_log
     where row_id = 'f0000000-0000-4000-a000-000000000001' order by sequence $$,
  $$ values
    ('insert', 'a0000000-0000-4000-a000-000000000002', 'authenticated',
      '{"id": "req-7", "path": "/foods", "client": "essai", "method": "PATCH"}'::jsonb, '{}'::jsonb),
    ('update', 'a0000000-0000-4000-a000-000000000002', 'authenticated',
      '{"id": "req-7", "path": "/foods", "client": "essai", "method": "PATCH"}',
      '{"name_fr": ["Essai", "Essai 2"], "season_months": [[], [1]]}'),
    ('delete', 'a0000000-0000-4000-a000-000000000002', 'authenticated',
      '{"id": "req-7", "path": "/foods", "client": "essai", "method": "PATCH"}', '{}') $$,
  'who, from where and what; a write that changes nothing leaves nothing');

-- Accounts, profiles, goals, subscriptions.
update public.users set display_name = 'Autre' where id = 'a0000000-0000-4000-a000-000000000001';
insert into user_profiles (user_id, weight_kg, first_name) values ('a0000000-0000-4000-a000-000000000001', 70, 'Ana');
update user_profiles set weight_kg = 71 where user_id = 'a0000000-0000-4000-a000-000000000001';
insert into nutrition_goals (user_id, daily_calories_target) values ('a0000000-0000-4000-a000-000000000001', 2000);
insert into subscriptions (id, user_id, status, current_period_start, current_period_end)
values ('c0000000-0000-4000-a000-000000000001', 'a0000000-0000-4000-a000-000000000001', 'trialing', now(), now() + interval '7 days');
update subscriptions set status = 'active' where id = 'c0000000-0000-4000-a000-000000000001';
select is(
  (select array_agg(table_name || ' ' || action order by sequence) from private.audit_log
   where subject_id = 'a0000000-0000-4000-a000-000000000001'),
  '{public.users insert,public.users update,public.user_profiles insert,public.user_profiles update,public.nutrition_goals insert,public.subscriptions insert,public.subscriptions update}',
  'what concerns a person is found by the person');
select is(
  (select payload from private.audit_log where subject_id = 'a0000000-0000-4000-a000-000000000001'
    and table_name = 'public.user_profiles' and action = 'update'),
  '{"weight_kg": [70.00, 71.00]}', 'a profile: before and after');

-- Sealed when the transaction ends, one link for all.
select is((select count(distinct batch) from private.audit_log where row_id like 'f0000000%' or subject_id = 'a0000000-0000-4000-a000-000000000001' and action = 'update'),
  1::bigint, 'one batch');
select isnt_empty($$ select * from private.verify_audit_chain() where problem like '%belongs to no link' $$, 'not sealed yet');
set constraints all immediate;
set constraints all deferred;
select is_empty('select * from private.verify_audit_chain()', 'sealed, the chain is whole');
select is((select l.sequence from private.audit_links as l order by 1 desc limit 1), (select h.sequence from private.audit_head as h), 'the head is the last link');

-- A savepoint takes its entries and its batch along.
savepoint s;
update user_profiles set weight_kg = 72 where user_id = 'a0000000-0000-4000-a000-000000000001';
rollback to s;
update user_profiles set weight_kg = 73 where user_id = 'a0000000-0000-4000-a000-000000000001';
set constraints all immediate;
set constraints all deferred;
select is_empty('select * from private.verify_audit_chain()', 'after a rollback to a savepoint it is whole too');

-- Tampering.
create function pg_temp.found(change text) returns text[] language plpgsql as $$
declare
  said text[];
begin
  begin
    execute change;
    select array_agg(distinct regexp_replace(problem, '\d+', 'n')) into said from private.verify_audit_chain();
    raise exception using errcode = 'ZZ999', message = coalesce(said, '{}')::text;
  exception when sqlstate 'ZZ999' then
    return sqlerrm::text[];
  end;
end $$;
select is(pg_temp.found(v.change), v.said::text[], v.why)
from (values
  ($$ update private.audit_log set actor_id = gen_random_uuid() where row_id = 'f0000000-0000-4000-a000-000000000001' and action = 'update' $$, '{"entries changed, added or removed"}', 'another author'),
  ($$ update private.audit_log set occurred_at = occurred_at - interval '1 day' where row_id = 'f0000000-0000-4000-a000-000000000001' and action = 'update' $$, '{"entries changed, added or removed"}', 'another time'),
  ($$ delete from private.audit_log where row_id = 'f0000000-0000-4000-a000-000000000001' and action = 'update' $$, '{"entries changed, added or removed"}', 'an entry removed'),
  ($$ update private.audit_log set payload = '{"name_fr": ["a", "b"]}' where row_id = 'f0000000-0000-4000-a000-000000000001' and action = 'update' $$, '{"payload of entry n changed"}', 'another payload'),
  ($$ update private.audit_log set payload = '{}', payload_digest = private.digest_of(payload_salt, '{}') where row_id = 'f0000000-0000-4000-a000-000000000001' and action = 'update' $$, '{"entries changed, added or removed"}', 'with its digest'),
  ($$ insert into private.audit_log (batch, opens_batch, actor_role, table_name, row_id, action, payload_digest) values (-1, false, 'x', 'x', 'x', 'update', '') $$, '{"entry n belongs to no link"}', 'an entry added'),
  ($$ delete from private.audit_links where sequence = (select max(sequence) from private.audit_links) $$, '{"entry n belongs to no link","the chain does not end at its head"}', 'the last link removed'),
  ($$ delete from private.audit_links where sequence = (select max(sequence) - 1 from private.audit_links) $$, '{"does not continue the link before","entry n belongs to no link","link missing before"}', 'one between removed'),
  ($$ update private.audit_links set entries = entries + 1 where sequence = (select max(sequence) from private.audit_links) $$, '{"entries changed, added or removed"}', 'another count') ,
  ($$ update private.audit_head set sequence = sequence + 1 $$, '{"the chain does not end at its head"}', 'another head')
) as v (change, said, why);

-- Erasure.
select is(private.erase_audit_payload('a0000000-0000-4000-a000-000000000001'), 8, 'the values of a person are erased');
select is((select count(*) from private.audit_log where subject_id = 'a0000000-0000-4000-a000-000000000001' and payload is not null), 0::bigint, 'all of them');
select is_empty('select * from private.verify_audit_chain()', 'and the chain is whole');
update user_profiles set weight_kg = 74 where user_id = 'a0000000-0000-4000-a000-000000000001';
delete from auth.users where id = 'a0000000-0000-4000-a000-000000000001';
set constraints all immediate;
set constraints all deferred;
select is((select count(*) from private.audit_log where subject_id = 'a0000000-0000-4000-a000-000000000001' and payload <> '{}'),
  0::bigint, 'a deleted account takes its values out of the log');
select isnt_empty($$ select from private.audit_log where table_name = 'public.users' and action = 'delete' and row_id = 'a0000000-0000-4000-a000-000000000001' $$,
  'that it was deleted stays');
select is_empty('select * from private.verify_audit_chain()', 'and the chain is whole still');

-- Pruning.
select is(private.prune_audit('2000-01-01'), 0, 'nothing is that old');
update private.audit_links set sealed_at = '2020-01-01' where sequence = (select min(sequence) from private.audit_links);
select cmp_ok(private.prune_audit('2021-01-01'), '>', 0, 'the oldest links go with their entries');
select is_empty('select * from private.verify_audit_chain()', 'and the chain goes on');

-- Nobody of the API reads or writes it.
select ok(not has_table_privilege(r, t, 'select, insert, update, delete'), r || ' has no right on ' || t)
from unnest(array['anon', 'authenticated']) as r, unnest(array['private.audit_log', 'private.audit_links', 'private.audit_head']) as t;

select * from finish();
rollback;
