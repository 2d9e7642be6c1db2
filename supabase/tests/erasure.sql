-- The erasure of a person: what goes, what stays, and that no restore brings it back.
-- On a small crowd: everybody's rows are restored.
begin;
select plan(27);

insert into public.user_profiles (user_id, weight_kg, first_name) values (pg_temp.person('zoe'), 71, 'Zoé');
insert into public.subscriptions (id, user_id, stripe_customer_id, status, current_period_start, current_period_end)
values ('c0000000-0000-4000-a000-0000000000d1', pg_temp.person('zoe'), 'cus_zoe', 'active', now(), now() + interval '7 days');
insert into private.subscription_commands (subscription_id, action, reason, status) values ('c0000000-0000-4000-a000-0000000000d1', 'resume', 'essai', 'done');
insert into private.stripe_events (id, type, created_at, payload) values ('evt_zoe', 'invoice.paid', now(), '{"data": {"object": {"customer": "cus_zoe"}}}');
insert into private.deleted_rows (table_name, row_id, content) values ('user_progress', gen_random_uuid(), jsonb_build_object('user_id', pg_temp.person('zoe')));
insert into auth.audit_log_entries (id, payload, created_at) values (gen_random_uuid(), json_build_object('actor_id', pg_temp.person('zoe')), now());
insert into public.user_profiles (user_id, weight_kg) values (pg_temp.person('yves'), 80);
select pg_temp.reads('support', $$ select open_personal_access('$$ || pg_temp.person('zoe') || $$', 'une raison assez longue') $$) is not null;
create temporary table chosen as select private.make_backup('essai') as id;

-- Who may, and whom
create function pg_temp.erased(who text, whom text, reason text default 'demande du 3 mars 2026') returns text language sql as $$
  select pg_temp.reads(who, format('select erase_person(%L, %L)', pg_temp.person(whom), reason)) $$;
select is(pg_temp.erased('support', 'zoe'), 'PT403', 'support does not');
select is(pg_temp.erased(null, 'zoe'), '42501', 'nor anybody');
select is(pg_temp.erased('admin', 'zoe', 'trop peu'), 'PT422 reason', 'a reason is needed');
select is(pg_temp.erased('admin', 'zoe', repeat('x', 501)), 'PT422 reason', 'no novel');
select is(pg_temp.erased('admin', 'admin'), 'PT409 user_id', 'nobody erases oneself');
select is(pg_temp.erased('admin', 'personne'), 'PT404 user_id', 'somebody who never was');

-- What goes
select is(pg_temp.erased('admin', 'zoe')::jsonb - 'audit_values', jsonb_build_object('user_id', pg_temp.person('zoe'), 'accounts', 1, 'stripe_events', 1), 'erased');
select is((select (erased_by, reason)::text from private.erasures), format('(%s,"demande du 3 mars 2026")', pg_temp.person('admin')), 'the ledger says by whom and why');
create function pg_temp.traces() returns table (place text) language sql as $$
  select 'auth.users' from auth.users where id = pg_temp.person('zoe')
  union all select 'users' from public.users where id = pg_temp.person('zoe')
  union all select 'user_profiles' from public.user_profiles where user_id = pg_temp.person('zoe')
  union all select 'subscriptions' from public.subscriptions where user_id = pg_temp.person('zoe')
  union all select 'subscription_commands' from private.subscription_commands where subscription_id = 'c0000000-0000-4000-a000-0000000000d1'
  union all select 'subscription_events' from private.subscription_events where user_id = pg_temp.person('zoe')
  union all select 'stripe_events' from private.stripe_events where id = 'evt_zoe'
  union all select 'deleted_rows' from private.deleted_rows where content ->> 'user_id' = pg_temp.person('zoe')::text
  union all select 'audit_log' from private.audit_log where subject_id = pg_temp.person('zoe') and payload is not null
  union all select 'audit_log_entries' from auth.audit_log_entries where payload ->> 'actor_id' = pg_temp.person('zoe')::text
$$;
select is_empty('select * from pg_temp.traces()', 'nothing is left of the person');
select isnt_empty($$ select from private.personal_data_grants where user_id = pg_temp.person('zoe') $$, 'who read the data stays known');
select is(pg_temp.erased('admin', 'zoe')::jsonb ->> 'accounts', '0', 'erasing again is no error');

-- And does not come back
create temporary table report as select private.restore_backup(id, true, false, false) as r from chosen;
create function pg_temp.erased_rows(name text) returns text language sql as $$
  select t.value ->> 'erased' from report, jsonb_array_elements(r -> 'tables') as t where t.value ->> 'table' = name $$;
select is(pg_temp.erased_rows('auth.users'), '1', 'a dry run counts the account');
select is(pg_temp.erased_rows('private.subscription_commands'), '1', 'what hangs on its subscriptions');
select is(pg_temp.erased_rows('private.stripe_events'), '1', 'and their events');
select is(pg_temp.erased_rows('private.deleted_rows'), '1', 'and deleted rows');
select is((select r ->> 'conflicts' from report), '0', 'without a conflict');
delete from public.user_profiles where user_id = pg_temp.person('yves');
select lives_ok('select private.restore_backup(id, false, false, false) from chosen', 'a restore');
select is((select count(*) from public.user_profiles where user_id = pg_temp.person('yves')), 1::bigint, 'brings others back');
select is_empty('select * from pg_temp.traces()', 'but not the person');
alter table public.user_profiles disable trigger user;
alter table private.subscription_commands disable trigger user;
delete from public.user_profiles;
delete from private.deleted_rows;
select lives_ok('select private.restore_backup(id, false, false, false) from chosen', 'nor into empty tables');
select is_empty('select * from pg_temp.traces()', 'so');

-- The ledger of a backup counts where that of the database is lost
create temporary table later as select private.make_backup('après') as id;
delete from private.erasures;
insert into auth.users (id, email, aud, role) values (pg_temp.person('zoe'), 'zoe@test.example', 'authenticated', 'authenticated');
select lives_ok('select private.restore_backup(id, false, false, false) from later', 'a backup made after the erasure');
select is((select count(*) from private.erasures where user_id = pg_temp.person('zoe')), 1::bigint, 'brings the ledger');
select is_empty($$ select from auth.users where id = pg_temp.person('zoe') $$, 'and erases who is back');
-- Who left by themselves can be kept from coming back
delete from auth.users where id = pg_temp.person('yves');
select is(pg_temp.erased('admin', 'yves')::jsonb ->> 'accounts', '0', 'somebody without an account');
select lives_ok('select private.restore_backup(id, false, false, false) from later', 'restored');
select is_empty($$ select from auth.users where id = pg_temp.person('yves') $$, 'stays away');

select * from finish();
rollback;
