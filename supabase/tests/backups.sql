-- Full backups: what they hold, that damage is found, proofs, expiry, the steps of jobs.
-- On a small crowd: everybody's rows are backed up and proved many times.
begin;
select plan(68);

-- What they hold
select set_eq($$
  select n.nspname || '.' || c.relname
  from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
  where n.nspname in ('public', 'private') and c.relkind in ('r', 'p')
$$, $$
  select table_name from private.backup_tables() where table_name not like 'auth.%'
  union all
  select table_name from private.tables_without_backup()
$$, 'every table is backed up, or left out for a reason');
select is_empty($$
  select table_name from private.backup_tables()
  intersect select table_name from private.tables_without_backup()
$$, 'none is both');
select is_empty($$ select * from private.tables_without_backup() where why is null or why = '' $$,
  'each reason is told');
select is_empty($$
  select c.conname
  from pg_constraint as c
  join private.backup_tables() as child on child.table_name::regclass = c.conrelid
  join private.backup_tables() as parent on parent.table_name::regclass = c.confrelid
  where c.contype = 'f' and parent.place >= child.place
$$, 'parents come before children');
select is_empty($$
  select a.table_name
  from private.backup_tables() as a
  join pg_attribute as c on c.attrelid = a.table_name::regclass and c.attname = 'user_id'
  where a.person is null and a.table_name not like 'private.personal_data%'
$$, 'whose rows they are is known of every table of people');
select is_empty($$
  select c.value from jsonb_array_elements(private.backup_columns('auth.users')) as c
  where c.value ->> 'name' like '%token%' or c.value ->> 'name' = 'confirmed_at'
$$, 'no token of sign-in, no generated column');

-- Who may
select is(pg_temp.reads(w.who, w.statement), case when w.who is null then '42501' else 'PT403' end,
  coalesce(w.who, 'nobody') || ': ' || w.statement)
from (
  select who, statement
  from unnest(array[null, 'support']) as who
  cross join unnest(array[
    'select create_full_backup()', 'select list_backups()', 'select backup_progress()',
    'select backup_detail(gen_random_uuid())', 'select prove_backup(gen_random_uuid())',
    'select restore_full_backup(gen_random_uuid())'
  ]) as statement
) as w;
select is(pg_temp.reads('admin', 'select backup_detail(gen_random_uuid())'), 'PT404 backup_id', 'unknown');

-- Made, listed, read again
create temporary table made as
select pg_temp.reads('admin', 'select create_full_backup() ->> ''id''')::uuid as id;
create function pg_temp.made() returns uuid language sql as 'select id from made';
select results_eq(
  $$ select kind, status, created_by = pg_temp.person('admin'), verified_at >= finished_at, proved_at is null, error is null
     from private.backups where id = pg_temp.made() $$,
  $$ values ('full', 'complete', true, true, true, true) $$, 'complete and verified');
select is(pg_temp.reads('admin', 'select count(*) from list_backups() where id = ''' || pg_temp.made() || ''' and created_by_name = ''Admin'''), '1', 'listed');
select is(pg_temp.reads('admin', 'select backup_detail(''' || pg_temp.made() || ''') ->> ''other_installation'''), 'false', 'described');
select is(pg_temp.reads('admin', 'select done > 0 and done <= total and work like ''backup since %'' from backup_progress()'), 'true', 'its progress was told');
select is((select sum(row_count)::bigint from private.backup_chunks where backup_id = pg_temp.made() and table_name = 'public.foods'),
  (select count(*) from public.foods), 'all foods');
select is((select sum(row_count)::bigint from private.backup_chunks where backup_id = pg_temp.made()),
  (select row_count from private.backups where id = pg_temp.made()), 'all rows');
select is((select count(distinct table_name) from private.backup_chunks where backup_id = pg_temp.made()),
  (select count(*) from private.backup_tables()), 'all tables, the empty ones too');
select is(private.verify_backup(pg_temp.made()) ->> 'sound', 'true', 'sound');
select is((private.prove_backup(pg_temp.made())) ->> 'sound', 'true', 'proved: restored aside, it is what was read');
select isnt((select proved_at from private.backups where id = pg_temp.made()), null, 'which is noted');
select is(pg_temp.reads('admin', 'select prove_backup(''' || pg_temp.made() || ''') ->> ''sound'''), 'true', 'admins prove');
select is(private.confirm_step(false, '{}') ->> 'backup_id', pg_temp.made()::text, 'confirmed');

-- Damage
create temporary table kept as select * from private.backup_chunks where backup_id = pg_temp.made();
create temporary table manifests as select * from private.backups where id = pg_temp.made();
create function pg_temp.heal() returns void language sql as $$
  delete from private.backup_chunks where backup_id = pg_temp.made();
  insert into private.backup_chunks select * from kept;
  update private.backups as b set manifest = m.manifest, manifest_sha256 = m.manifest_sha256, status = 'complete', error = null
  from manifests as m where m.id = b.id;
$$;
create function pg_temp.place(name text) returns integer language sql as
  'select min(position) from kept where table_name = name';

update private.backup_chunks set data[1] = overlay(data[1] placing '~' from 3 for 1)
where backup_id = pg_temp.made() and position = pg_temp.place('public.foods');
select is(private.verify_step(false, '{}') ->> 'problem',
  'Sauvegarde endommagée : le morceau ' || pg_temp.place('public.foods') || ' (public.foods) n’est plus celui qui a été écrit.',
  'a changed byte is found');
select is((select status from private.backups where id = pg_temp.made()), 'damaged', 'and noted');
select throws_like('select private.confirm_step(false, ''{}'')', '%(public.foods)%', 'so that the job fails after it');
select is(private.prove_step(false, '{}') ->> 'sound', 'false', 'it is not proved');
select is(pg_temp.reads('admin', 'select restore_full_backup(''' || pg_temp.made() || ''')'), 'PT409 backup_id', 'nor restored');
select lives_ok('select pg_temp.heal()', 'healed');
delete from private.backup_chunks where backup_id = pg_temp.made() and position = 2;
select matches(private.verify_backup(pg_temp.made()) ->> 'problem', 'le morceau 2 sur \d+ manque', 'a missing chunk is named');
select pg_temp.heal();
delete from private.backup_chunks where backup_id = pg_temp.made() and position = (select max(position) from kept);
select matches(private.verify_backup(pg_temp.made()) ->> 'problem', 'le morceau (\d+) sur \1 manque', 'the last one too');
select pg_temp.heal();
update private.backups set manifest = jsonb_set(manifest, '{tables,0,rows}', '0') where id = pg_temp.made();
select matches(private.verify_backup(pg_temp.made()) ->> 'problem', 'sa description ne correspond plus', 'a changed manifest');
select pg_temp.heal();
-- As if chunk, hashes and manifest had been written wrong to begin with.
create function pg_temp.forge(line text) returns void language sql as $$
  update private.backup_chunks set data[1] = coalesce(line, replace(data[1], 'coach', 'cuach'))
  where backup_id = pg_temp.made() and position = pg_temp.place('public.users');
  update private.backup_chunks set sha256 = sha256(array_send(data))
  where backup_id = pg_temp.made() and position = pg_temp.place('public.users');
  update private.backups set manifest = jsonb_set(manifest, '{chunks_sha256}', to_jsonb(private.chunks_hash(pg_temp.made())))
  where id = pg_temp.made();
  update private.backups set manifest_sha256 = sha256(convert_to(manifest::text, 'UTF8')) where id = pg_temp.made();
$$;
select pg_temp.forge('not a record');
select is(private.verify_backup(pg_temp.made()) ->> 'sound', 'true', 'hashes alone do not tell');
select matches(private.prove_backup(pg_temp.made()) ->> 'problem', 'la table public.users restaurée à part diffère', 'the proof does: what cannot be read');
select pg_temp.heal();
select pg_temp.forge(null);
update private.backup_chunks set data[1] = overlay(data[1] placing 'ffffffff' from 2 for 8)
where backup_id = pg_temp.made() and position = pg_temp.place('public.users');
select pg_temp.forge(null);
select matches(private.prove_backup(pg_temp.made()) ->> 'problem', 'la table public.users restaurée à part diffère', 'what reads otherwise');
select pg_temp.heal();
update private.backups set manifest = jsonb_set(manifest, '{tables,2,rows}', '99') where id = pg_temp.made();
update private.backups set manifest_sha256 = sha256(convert_to(manifest::text, 'UTF8')) where id = pg_temp.made();
select matches(private.verify_backup(pg_temp.made()) ->> 'problem', 'sa description ne correspond plus', 'rows that were counted and are not there');
select pg_temp.heal();

-- A full disk, as a trigger says it
create function pg_temp.full_disk() returns trigger language plpgsql as
  'begin if new.position > 3 then raise exception using errcode = ''53100''; end if; return new; end';
create trigger full_disk before insert on private.backup_chunks for each row execute function pg_temp.full_disk();
select is(pg_temp.reads('admin', 'select create_full_backup()', 'sentence'),
  'PT503 Le disque de la base est plein ; rien n’a changé.', 'a full disk is told');
select is((select count(*) from private.backups where id <> pg_temp.made()), 0::bigint, 'and leaves nothing');
drop trigger full_disk on private.backup_chunks;

-- Steps of jobs
select is((private.backup_step(true, '{}') ->> 'chunks')::bigint > 0, true, 'a dry run counts chunks');
select is(private.verify_step(true, '{}') ->> 'backup_id', pg_temp.made()::text, 'a dry run verifies nothing');
select is(private.prove_step(true, '{}') ->> 'backup_id', pg_temp.made()::text, 'and proves nothing');
select isnt(private.keep_current_step(false, '{}') ->> 'backup_id', null, 'the present state is kept');
select set_eq($$ select job, step, p.oid is not null from private.job_steps as j
  left join pg_proc as p on p.proname = j.action and p.pronamespace = 'private'::regnamespace
  where job in ('full_backup', 'restore_backup', 'prove_backup') $$, $$ values
  ('full_backup', 'backup', true), ('full_backup', 'verify', true), ('full_backup', 'confirm', true),
  ('restore_backup', 'keep_current', true), ('restore_backup', 'verify', true), ('restore_backup', 'restore', true),
  ('prove_backup', 'prove', true), ('prove_backup', 'confirm', true) $$, 'each step has its function');

-- Who asked for a job is who made its backup
update private.job_schedule set enabled = job = 'full_backup', since = now() - interval '2 days';
create function pg_temp.made_by(run uuid, step text) returns table (reason text, created_by uuid) language sql as $$
  select b.reason, b.created_by
  from private.job_run_steps as s join private.backups as b on b.id = (s.result ->> 'backup_id')::uuid
  where s.run_id = run and s.step = made_by.step;
$$;
create function pg_temp.latest_run(job text) returns uuid language sql as $$
  select id from private.job_runs as r where r.job = latest_run.job and r.status <> 'queued' order by r.started_at desc limit 1;
$$;
create function pg_temp.work(units integer) returns boolean language sql as
  'select bool_and(private.work_jobs(''a'')) from generate_series(1, units)';
select is(private.queue_due_jobs(), 1, 'a backup is due');
select is(pg_temp.work(4), true, 'and made');
select results_eq($$ select * from pg_temp.made_by(pg_temp.latest_run('full_backup'), 'backup') $$,
  $$ values ('programmée / scheduled', null::uuid) $$, 'by the schedule, and by nobody');
select is(pg_temp.reads('admin', 'select start_job(''full_backup'', false, ''{"requested_by": "' || pg_temp.person('zoe') || '"}'') is not null'),
  'true', 'an admin asks for one');
select is(pg_temp.work(4), true, 'which is made');
select results_eq($$ select * from pg_temp.made_by(pg_temp.latest_run('full_backup'), 'backup') $$,
  $$ values ('sur demande / on request', pg_temp.person('admin')) $$, 'on request, by that admin, whatever the options say');
select is(pg_temp.reads('admin', 'select start_job(''restore_backup'', false, ''{"backup_id": "' || pg_temp.made() || '"}'') is not null'),
  'true', 'an admin asks for a restore');
select is(pg_temp.work(2), true, 'which keeps the present state');
select results_eq($$ select * from pg_temp.made_by(pg_temp.latest_run('restore_backup'), 'keep_current') $$,
  $$ values ('avant restauration / before restore', pg_temp.person('admin')) $$, 'for that admin');
select is(pg_temp.work(2), true, 'and restores');
select is((select r.restored_by from private.restores as r order by r.restored_at desc limit 1), pg_temp.person('admin'), 'in the name of that admin too');

-- Expiry, to the day: one backup a day at noon for 500 days, seen on a Wednesday
delete from private.backups;
insert into private.backups (reason, format_version, schema_version, installation, status, created_at, snapshot_at)
select 'jour', 1, '001', gen_random_uuid(), 'complete', d, d
from generate_series('2025-07-01 12:00Z'::timestamptz, '2026-11-18 12:00Z', '1 day') as d;
create function pg_temp.left_over(t timestamptz) returns setof text language sql as $$
  select to_char(created_at at time zone 'UTC', 'YYYY-MM-DD') from private.backups
  where id not in (select private.backups_to_expire(t))
$$;
select set_eq($$ select pg_temp.left_over('2026-11-18 13:00Z') $$, array[
  '2026-11-18', '2026-11-17', '2026-11-16', '2026-11-15', '2026-11-14', '2026-11-13', '2026-11-12',
  '2026-11-08', '2026-11-01', '2026-10-25', '2026-10-18', '2026-10-31', '2026-09-30', '2026-08-31', '2026-07-31',
  '2026-06-30', '2026-05-31', '2026-04-30', '2026-03-31', '2026-02-28', '2026-01-31', '2025-12-31', '2025-11-30'
], 'seven days, the last of five weeks and of twelve months');
select is((select count(*) from pg_temp.left_over('2026-11-18 11:59Z') as d where d = '2026-11-11'), 1::bigint, 'seven days to the minute');
select is(private.expire_backups(true, '{"at": "2026-11-18 13:00Z"}') ->> 'rows', '483', 'a dry run counts');
update private.backups set proved_at = created_at where created_at = '2025-07-03 12:00Z';
update private.backups set status = 'damaged' where created_at = '2026-10-31 12:00Z';
select is(private.expire_backups(false, '{"at": "2026-11-18 13:00Z"}') ->> 'rows', '482', 'the proved one stays');
select set_eq($$ select to_char(created_at at time zone 'UTC', 'YYYY-MM-DD') from private.backups where created_at < '2025-11-30' or created_at between '2026-10-26' and '2026-11-01' $$,
  array['2025-07-03', '2026-10-30'], 'a damaged one does not stand for its month');
select is((select count(*) from pg_temp.left_over('2028-11-18 13:00Z')), 2::bigint, 'the latest and the proved one outlast everything');

select * from finish();
rollback;
