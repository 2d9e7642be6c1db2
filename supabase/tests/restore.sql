-- Restoring a full backup: a damaged database becomes what it was, and what must not go back does not.
-- On a small crowd: everybody's rows are restored many times.
begin;
select plan(48);

create function pg_temp.sums() returns table (name text, rows bigint, sum numeric) language plpgsql as $$
begin
  for name in select table_name from private.backup_tables() loop
    execute format('select count(*), sum(hashtextextended(r::text, 0)) from (select %s from %s as t) as r',
      (select string_agg(format('t.%I', a.attname), ', ' order by a.attnum) from pg_attribute as a
       where a.attrelid = name::regclass and a.attnum > 0 and not a.attisdropped), name) into rows, sum;
    return next;
  end loop;
end $$;
insert into private.subscription_commands (subscription_id, action, reason)
select s.id, 'resume', 'essai' from public.subscriptions as s order by s.id limit 1;
create temporary table chosen as select private.make_backup('essai') as id;
create function pg_temp.chosen() returns uuid language sql as 'select id from chosen';
create function pg_temp.back(dry boolean default false) returns jsonb language sql as
  'select private.restore_backup(pg_temp.chosen(), dry, false, false)';
create function pg_temp.count_of(report jsonb, name text) returns jsonb language sql as $$
  select t.value - 'table' from jsonb_array_elements(report -> 'tables') as t where t.value ->> 'table' = name $$;
create temporary table before as select * from pg_temp.sums();

-- Nothing to do
select is(pg_temp.back(true) - 'tables' - 'backup_id',
  '{"dry_run": true, "new": 0, "changed": 0, "deleted": 0, "conflicts": 0, "erased": 0, "kept_backup": null}', 'a restore of what is there changes nothing');

-- Damage
update public.recipes set slug = 'x' || slug where slug in (select slug from public.recipes order by slug limit 2);
create temporary table pair as
select min(id::text)::uuid as a, max(id::text)::uuid as b from (select id from public.recipes where slug not like 'x%' order by id limit 2) as p;
create temporary table slugs as select r.id, r.slug from public.recipes as r join pair as p on r.id in (p.a, p.b);
update public.recipes set slug = 'entre-temps' where id = (select a from pair);
update public.recipes set slug = (select slug from slugs where id = (select a from pair)) where id = (select b from pair);
update public.recipes set slug = (select slug from slugs where id = (select b from pair)) where id = (select a from pair);
update public.user_profiles set first_name = 'Abîmé' where user_id = (select user_id from public.user_profiles order by user_id limit 1);
delete from public.daily_nutrition_tracking where extract(day from tracking_date)::integer % 3 = 0;
delete from public.food_combinations;
insert into public.foods (name_fr, category) values ('Intrus', 'autres');
insert into public.nutrition_goals (user_id, daily_calories_target) select pg_temp.person('zoe'), 2000;
update public.users set display_name = 'Autre nom', email = 'autre@essai.example' where id = pg_temp.person('yves');
select is(pg_temp.count_of(pg_temp.back(true), 'public.food_combinations'),
  format('{"new": %s, "changed": 0, "deleted": 0, "conflicts": 0, "erased": 0}', (select rows from before where name = 'public.food_combinations'))::jsonb,
  'the dry run says what is missing');
select is(pg_temp.count_of(pg_temp.back(true), 'public.recipes'),
  '{"new": 0, "changed": 4, "deleted": 0, "conflicts": 0, "erased": 0}', 'what has changed');
select is(pg_temp.count_of(pg_temp.back(true), 'public.foods'),
  '{"new": 0, "changed": 0, "deleted": 1, "conflicts": 0, "erased": 0}', 'and what is too much');
select isnt_empty('select * from pg_temp.sums() except select * from before', 'and changes nothing');
create temporary table report as select pg_temp.reads('admin', 'select restore_full_backup(''' || pg_temp.chosen() || ''', false)')::jsonb as r;
select is((select r ->> 'dry_run' from report), 'false', 'an admin restores');
select is((select pg_temp.count_of(r, 'public.foods') from report),
  '{"new": 0, "changed": 0, "deleted": 1, "conflicts": 0, "erased": 0}', 'and is told what was done');
select is((select b.reason from private.backups as b where b.id = (select (r ->> 'kept_backup')::uuid from report)),
  'avant restauration / before restore', 'the state before was kept');
select is_empty('select * from pg_temp.sums() except select * from before', 'every row of every table is as it was, swapped slugs included');
select is_empty($$
  select t.tgname from pg_trigger as t
  where t.tgrelid::regclass::text in (select table_name from private.backup_tables()) and t.tgenabled <> 'O'
$$, 'all triggers are awake');
select is((select (restored_by, backup_id, kept_backup is not null, tables ? 'public.foods')::text from private.restores),
  (select (pg_temp.person('admin'), id, true, true)::text from chosen), 'the restore is noted');
select is(pg_temp.reads('admin', 'select backup_detail(''' || pg_temp.chosen() || ''') #>> ''{restores,0,restored_by}'''), pg_temp.person('admin')::text, 'and told');
select lives_ok($$ insert into private.content_revisions (table_name, row_id, version, content) values ('foods', gen_random_uuid(), 1, '{}') $$, 'numbers go on');
delete from private.content_revisions where id = (select max(id) from private.content_revisions);
-- Undone
select lives_ok($$ select private.restore_backup((select (r ->> 'kept_backup')::uuid from report), false, false, false) $$, 'the restore is undone');
select is((select count(*) from public.foods where name_fr = 'Intrus'), 1::bigint, 'from what was kept');
select lives_ok('select pg_temp.back()', 'and done again');

-- A table that lost everything, and a step of the job
alter table public.user_progress disable trigger user;
delete from public.user_progress;
select is(pg_temp.count_of(private.restore_step(false, jsonb_build_object('backup_id', pg_temp.chosen())), 'public.user_progress') - 'erased',
  format('{"new": %s, "changed": 0, "deleted": 0, "conflicts": 0}', (select rows from before where name = 'public.user_progress'))::jsonb, 'an empty table is filled');
select is_empty('select * from pg_temp.sums() except select * from before', 'as it was');

-- Accounts
insert into auth.users (id, email, aud, role) values ('a0000000-0000-4000-a000-0000000000b1', 'neuf@essai.example', 'authenticated', 'authenticated');
insert into public.nutrition_goals (user_id, daily_calories_target) values ('a0000000-0000-4000-a000-0000000000b1', 2000);
update public.users set is_active = false where id = pg_temp.person('yves');
update auth.users set encrypted_password = 'changed', email = 'yves-2@test.example' where id = pg_temp.person('yves');
delete from private.staff where user_id = pg_temp.person('support');
create temporary table sub as select s.id, s.user_id from public.subscriptions as s join auth.users as a on a.id = s.user_id order by s.id limit 1;
delete from auth.users where id = (select user_id from sub);
select is((pg_temp.count_of(pg_temp.back(), 'public.users') ->> 'new')::integer, 1, 'an account that is gone comes back');
select isnt((select email from auth.users where id = (select user_id from sub)), null, 'with its sign-in');
select is((select count(*) from public.subscriptions where id = (select id from sub)), 1::bigint, 'and its data');
select is((select count(*) from public.users where id = 'a0000000-0000-4000-a000-0000000000b1'), 1::bigint, 'a new account stays');
select is((select count(*) from public.nutrition_goals where user_id = 'a0000000-0000-4000-a000-0000000000b1'), 0::bigint, 'its data are not of that time');
select is((select is_active from public.users where id = pg_temp.person('yves')), false, 'a deactivated account stays so');
select is((select (encrypted_password, u.email)::text from auth.users as a join public.users as u using (id) where id = pg_temp.person('yves')),
  '(changed,yves-2@test.example)', 'password and address too');
select is((select count(*) from private.staff where user_id = pg_temp.person('support')), 0::bigint, 'a revoked role does not come back');
alter table private.staff disable trigger user;
delete from private.staff;
alter table private.staff enable trigger user;
select is((pg_temp.count_of(pg_temp.back(true), 'private.staff') ->> 'new')::bigint, (select rows from before where name = 'private.staff'), 'where nobody is admin any more');
select is((pg_temp.count_of(pg_temp.back(), 'private.staff') ->> 'new')::bigint, (select rows from before where name = 'private.staff'), 'the roles come back');

-- Commands to Stripe
alter table private.subscription_commands disable trigger user;
update private.backups set snapshot_at = now() - interval '25 hours' where id = pg_temp.chosen();
create temporary table waiting as select count(*) as n from private.subscription_commands where status in ('pending', 'sent');
delete from private.subscription_commands;
select isnt((select n from waiting), 0::bigint, 'some commands wait');
select lives_ok('select pg_temp.back()', 'a restore after more than a day');
select is((select count(*) from private.subscription_commands where status in ('pending', 'sent')), 0::bigint, 'sends none of them');
select is((select count(*) from private.subscription_commands where status = 'abandoned' and error like 'Commande restaurée%'), (select n from waiting), 'they are given up, with the reason');

-- Conflicts
delete from auth.users where id = pg_temp.person('zoe');
insert into auth.users (id, email, aud, role) values ('a0000000-0000-4000-a000-0000000000b2', 'zoe@test.example', 'authenticated', 'authenticated');
select is((pg_temp.count_of(pg_temp.back(true), 'public.users') ->> 'conflicts')::bigint, 1::bigint, 'an address that somebody else took is a conflict');
create temporary table now_there as select * from pg_temp.sums();
select matches(pg_temp.reads('admin', 'select restore_full_backup(''' || pg_temp.chosen() || ''', false)', 'sentence'),
  '^PT409 Restauration annulée, rien n’a changé. La table users refuse une ligne : .*zoe@test.example', 'the restore names the row');
select is_empty('select * from pg_temp.sums() except select * from now_there', 'and leaves everything as it is');
delete from auth.users where id = 'a0000000-0000-4000-a000-0000000000b2';

-- Other reasons to refuse
create function pg_temp.full_disk() returns trigger language plpgsql as 'begin raise exception using errcode = tg_argv[0]; end';
create trigger stop before insert on private.restores for each row execute function pg_temp.full_disk('53100');
select is(pg_temp.reads('admin', 'select restore_full_backup(''' || pg_temp.chosen() || ''', false)'), 'PT503', 'a full disk');
drop trigger stop on private.restores;
create trigger stop before insert on private.restores for each row execute function pg_temp.full_disk('55P03');
select is(pg_temp.reads('admin', 'select restore_full_backup(''' || pg_temp.chosen() || ''', false)'), 'PT409', 'a database in use');
drop trigger stop on private.restores;
select is(pg_temp.reads('admin', 'select restore_full_backup(gen_random_uuid())'), 'PT404 backup_id', 'an unknown backup');
create temporary table described as select b.* from private.backups as b where id = pg_temp.chosen();
create function pg_temp.describe(key text, value jsonb) returns void language sql as $$
  update private.backups as b set
    manifest = d.manifest || jsonb_build_object(key, value),
    manifest_sha256 = sha256(convert_to((d.manifest || jsonb_build_object(key, value))::text, 'UTF8')),
    schema_version = case key when 'schema_version' then value #>> '{}' else d.schema_version end,
    installation = case key when 'installation' then (value #>> '{}')::uuid else d.installation end,
    format_version = case key when 'format_version' then value::integer else d.format_version end
  from described as d where b.id = d.id $$;
select pg_temp.describe('schema_version', '"99991231235959"');
select matches(pg_temp.reads('admin', 'select restore_full_backup(''' || pg_temp.chosen() || ''')', 'sentence'), '^PT409 Cette sauvegarde vient d’une version plus récente de la base \(99991231235959, ici', 'a newer schema');
select pg_temp.describe('format_version', '2');
select matches(pg_temp.reads('admin', 'select restore_full_backup(''' || pg_temp.chosen() || ''')', 'sentence'), '^PT409 .*format inconnu \(version 2\)', 'a newer format');
select pg_temp.describe('installation', '"a0000000-0000-4000-a000-0000000000b3"');
select matches(pg_temp.reads('admin', 'select restore_full_backup(''' || pg_temp.chosen() || ''')', 'sentence'), '^PT409 Cette sauvegarde vient d’une autre installation', 'another installation');
select is(pg_temp.reads('admin', 'select restore_full_backup(''' || pg_temp.chosen() || ''', true, true) ->> ''dry_run'''), 'true', 'unless it is asked for');
select pg_temp.describe('format', '"coach-backup"');

-- Other columns than today's
select lives_ok('select pg_temp.back()', 'back to the backup');
alter table public.user_progress add column mood_note text default 'aucune', drop column notes, alter column energy_level type integer;
delete from public.user_progress where user_id = (select user_id from public.user_progress order by user_id limit 1);
create temporary table gone as select rows from before where name = 'public.user_progress';
select lives_ok('select pg_temp.back()', 'an older backup fits into newer tables');
select is((select count(*) from public.user_progress where mood_note = 'aucune'), (select rows from gone), 'a new column has its default');
select isnt((select count(energy_level) from public.user_progress), 0::bigint, 'a wider one its values');
create type public.mood as enum ('bien');
alter table public.user_progress add column mood public.mood default 'bien';
select lives_ok($$ select private.make_stage('public.user_progress', '[{"name": "id", "type": "uuid"}, {"name": "mood", "type": "public.gone_type(3)"}]') $$, 'a type that is gone is read as text');
select has_column(nspname::name, 'stage_public_user_progress'::name, 'mood'::name, 'so') from pg_namespace where oid = pg_my_temp_schema();

select * from finish();
rollback;
