-- Health checks: each made ill, seen, mended and seen healthy where one session can do that (the
-- rest: test/backend/health.test.ts); their words, their history, the report, and who may ask.
begin;
select plan(124);

create function pg_temp.level(check_name text) returns text language sql as $$
  select f.level from private.run_check(check_name) as f;
$$;
create function pg_temp.shown(check_name text, key text) returns text[] language sql as $$
  select array(
    select e.content ->> key
    from private.run_check(check_name) as f
    cross join jsonb_array_elements(f.evidence) with ordinality as e (content, place)
    order by e.place
  );
$$;
create function pg_temp.limits(check_name text, info numeric, warning numeric, error numeric, conditions jsonb default '{}')
returns void language sql as $$
  update private.health_thresholds as t
  set info = limits.info, warning = limits.warning, error = limits.error, conditions = limits.conditions
  where t.name = check_name;
$$;
-- Nothing of the sample data, nor of other tests.
delete from private.job_runs;
delete from private.backups;
delete from private.health_history;

-- The list
select results_eq(
  'select name from private.health_checks()',
  $$ select unnest('{cache_hit_ratio,index_use,sequential_scans,unused_index,duplicate_index,invalid_index,
    long_running_query,slow_query,idle_in_transaction,connections,lock_waits,sequence_used,transaction_wraparound,
    dead_tuples,stale_statistics,large_table,stale_view,failed_job,backup_age,backup_proof}'::text[]) $$,
  'twenty checks, in order');
select is_empty(
  'select name from private.health_checks() where title is null or meaning is null or remedy is null or threshold is null',
  'each says what it is, what it means, what to do, and its threshold');
select is_empty(
  $$ select t.name, l.language from private.health_thresholds as t cross join (values ('fr'), ('en')) as l (language)
     except select w.name, w.language from private.health_texts as w $$,
  'in both languages');
select is_empty(
  $$ select t.name from private.health_thresholds as t where to_regprocedure('private.check_' || t.name || '()') is null $$,
  'each threshold has its function');
select is_empty(
  $$ select w.name from private.health_texts as w
     join private.health_thresholds as t on t.name = w.name
     cross join lateral jsonb_object_keys(t.conditions) as c (key)
     where w.conditions not like '%{' || c.key || '}%' $$,
  'each condition is told');
select is_empty('select name from private.health_checks() where threshold ~ ''[{}]''', 'with its number');
select is_empty($$ select name from private.health_checks() where level = 'unavailable' and note is null $$,
  'what is unavailable has a reason');

-- What levels are
select is(private.health_level('connections', v.value), v.level, v.value || ' % of connections: ' || v.level)
from (values (74.9, 'ok'), (75, 'warning'), (90, 'error')) as v (value, level);
select is(private.health_level('cache_hit_ratio', v.value), v.level, v.value || ' % from memory: ' || v.level)
from (values (99, 'ok'), (98.9, 'warning')) as v (value, level);
select is(private.health_level('sequence_used', v.value), v.level, v.value || ' % of the numbers: ' || v.level)
from (values (75, 'ok'), (75.1, 'warning'), (90.1, 'error')) as v (value, level);
select is(private.health_level('large_table', v.value), v.level, v.value || ' GB: ' || v.level)
from (values (0.9, 'ok'), (1, 'info'), (10, 'warning')) as v (value, level);
select is(private.health_level('large_table', null), 'ok', 'nothing to judge is fine');

-- What a finding shows
select results_eq(
  $$ select f.level, f.value, f.evidence, f.note from private.worst_of('sequence_used',
      '[{"value": 10, "s": "a"}, {"value": 80, "s": "b"}, {"value": 95, "s": "c"}]', 'note') as f $$,
  $$ values ('error', 95::numeric, '[{"value": 95, "s": "c"}, {"value": 80, "s": "b"}]'::jsonb, 'note') $$,
  'the worst value, and all that is past a threshold, worst first');
select results_eq(
  $$ select f.level, f.value, f.evidence from private.worst_of('index_use', '[{"value": 99}, {"value": 20}, {"value": 40}]') as f $$,
  $$ values ('warning', 20::numeric, '[{"value": 20}, {"value": 40}]'::jsonb) $$,
  'the lowest where less is worse');
select results_eq(
  $$ select f.level, f.value, jsonb_array_length(f.evidence)
     from private.number_of_rows('duplicate_index', (select jsonb_agg(jsonb_build_object('n', n)) from generate_series(1, 25) as n)) as f $$,
  $$ values ('warning', 25::numeric, 20) $$,
  'at most twenty rows');
select is(private.masked_query(v.query), v.masked, v.why)
from (values
  ($$select 'zoe@test.example', 12.5, n1 from t where a = 'l''eau' and b in (1,2,$1)$$, 'select ?, ?, n1 from t where a = ? and b in (?,?,$1)', 'a query is shown without its values'),
  ($$select 'cut off$$, 'select ?', 'cut off within one, too'),
  ('select $a$zoe$a$, $$zoe', 'select ?, ?', 'whatever its quotes')
) as v (query, masked, why);

-- Memory
select pg_temp.limits('cache_hit_ratio', null, 101, null, '{"min_reads": 0}');
select is(pg_temp.level('cache_hit_ratio'), 'warning', 'cache: under the threshold');
select ok((pg_temp.shown('cache_hit_ratio', 'from_memory'))[1]::bigint > 0, 'with its counts');
select pg_temp.limits('cache_hit_ratio', null, 0, null, '{"min_reads": 0}');
select is(pg_temp.level('cache_hit_ratio'), 'ok', 'cache: above');
select pg_temp.limits('cache_hit_ratio', null, 101, null, '{"min_reads": 1000000000000}');
select is(pg_temp.level('cache_hit_ratio'), 'unavailable', 'cache: too few reads to tell');

-- Indexes
create table public.zz (a integer generated always as identity, b integer, c text, d text);
create table public.zz_parts (a integer) partition by range (a);
create table public.zz_part partition of public.zz_parts for values from (0) to (10);
create function pg_temp.doubles(indexes text) returns text[] language plpgsql as $$
declare
  said text[];
begin
  begin
    execute indexes;
    said := pg_temp.shown('duplicate_index', 'index');
    raise exception using errcode = 'ZZ999';
  exception when sqlstate 'ZZ999' then
    return said;
  end;
end $$;
select is(pg_temp.level('duplicate_index'), 'ok', 'no index of the project does the work of another');
select is(pg_temp.doubles(v.indexes), v.said::text[], v.why)
from (values
  ('create index z1 on public.zz (a); create index z2 on public.zz (a, b)', '{public.z1}', 'the first columns of another'),
  ('create index z1 on public.zz (a); create index z2 on public.zz (b, a)', '{}', 'not its last'),
  ('create index z1 on public.zz (a); create index z2 on public.zz (a)', '{public.z2}', 'of two alike the older one stays'),
  ('create index z1 on public.zz (a); create unique index z2 on public.zz (a)', '{public.z1}', 'or the unique one'),
  ('create unique index z1 on public.zz (a); create index z2 on public.zz (a, b)', '{}', 'a unique one guards values'),
  ('create unique index z1 on public.zz (a); create unique index z2 on public.zz (a) nulls not distinct', '{public.z1}', 'unless a stricter one does'),
  ('create index z1 on public.zz (a desc); create index z2 on public.zz (a, b)', '{}', 'another order'),
  ('create index z1 on public.zz (a) where b > 0; create index z2 on public.zz (a)', '{}', 'another condition'),
  ('create index z1 on public.zz (a) where b > 0; create index z2 on public.zz (a, c) where b > 0', '{public.z1}', 'the same condition'),
  ('create index z1 on public.zz (c text_pattern_ops); create index z2 on public.zz (c)', '{}', 'another operator class'),
  ('create index z1 on public.zz (lower(c)); create index z2 on public.zz (lower(c), a)', '{public.z1}', 'the same expression'),
  ('create index z1 on public.zz (a) include (c); create index z2 on public.zz (a, b)', '{}', 'a column carried along that the other lacks'),
  ('create index z1 on public.zz (a) include (c); create index z2 on public.zz (a, c)', '{public.z1}', 'and one that it has'),
  ('create index z1 on public.zz (a) include (c); create index z2 on public.zz (a)', '{public.z2}', 'of which the poorer is covered'),
  ('create index z1 on public.zz using hash (a); create index z2 on public.zz (a)', '{}', 'another method'),
  ('create index z1 on public.zz using brin (a); create index z2 on public.zz using brin (a, b)', '{}', 'only a btree has first columns'),
  ('alter table public.zz add primary key (a); create index z2 on public.zz (a)', '{public.z2}', 'beside a primary key'),
  ('create index z1 on public.zz_parts (a); create index z2 on public.zz_parts (a)', '{public.z2}', 'partitions are told with their table')
) as v (indexes, said, why);
select is(pg_temp.level('duplicate_index'), 'ok', 'dropped, nothing is double');

select is(pg_temp.level('invalid_index'), 'ok', 'no index is invalid');
create index zz_invalid on only public.zz_parts (a);
select is(pg_temp.shown('invalid_index', 'index'), '{public.zz_invalid}', 'one of a partitioned table lacks its parts');
create index zz_attached on public.zz_part (a);
alter index public.zz_invalid attach partition public.zz_attached;
select is(pg_temp.level('invalid_index'), 'ok', 'attached, it is valid');

insert into public.zz (b, c) select n, repeat('x', 50) from generate_series(1, 30000) as n;
create index zz_unused on public.zz (b, c);
create unique index zz_unique on public.zz (a, b, c);
select is(pg_temp.level('unused_index'), 'unavailable', 'young statistics tell nothing of the use of an index');
select pg_temp.limits('unused_index', 1, null, null, '{"min_mb": 1, "min_days": 0}');
select ok('public.zz_unused' = any (pg_temp.shown('unused_index', 'index')), 'an index that nobody reads');
select ok('public.zz_unique' <> all (pg_temp.shown('unused_index', 'index')), 'a unique one is needed all the same');
select ok('public.zz_pkey' <> all (pg_temp.shown('unused_index', 'index')), 'a small one does not matter');
select is(pg_temp.level('unused_index'), 'info', 'is an information');
drop index public.zz_unused;
select ok('public.zz_unused' <> all (pg_temp.shown('unused_index', 'index')), 'dropped, it is told no more');

-- Numbers
create table public.zz_small (n smallint generated always as identity);
select is(pg_temp.level('sequence_used'), 'ok', 'a sequence never used');
select setval('public.zz_small_n_seq', 25000);
select is(pg_temp.level('sequence_used'), 'warning', 'three quarters of a smallint');
select setval('public.zz_small_n_seq', 32000);
select is(pg_temp.level('sequence_used'), 'error', 'nearly all');
select is(pg_temp.shown('sequence_used', 'column'), '{public.zz_small.n}', 'which column');
alter table public.zz_small alter column n type bigint;
alter sequence public.zz_small_n_seq as bigint;
select is(pg_temp.level('sequence_used'), 'ok', 'a bigint has room');
create sequence public.zz_seq;
create table public.zz_default (n integer default nextval('public.zz_seq'));
alter sequence public.zz_seq owned by public.zz_default.n;
select setval('public.zz_seq', 2000000000);
select is(pg_temp.shown('sequence_used', 'sequence'), '{public.zz_seq}', 'a column ends before the sequence behind it');
alter sequence public.zz_seq maxvalue 2000000000 cycle;
select is(pg_temp.level('sequence_used'), 'ok', 'one that begins again has no end');

-- By their thresholds
select pg_temp.limits('transaction_wraparound', null, 0, null);
select is(pg_temp.level('transaction_wraparound'), 'warning', 'wraparound: ill');
select pg_temp.limits('transaction_wraparound', null, 50, 75);
select is(pg_temp.level('transaction_wraparound'), 'ok', 'wraparound: well');
select pg_temp.limits('large_table', 0.001, 1, null);
select is(pg_temp.level('large_table'), 'info', 'large tables: told');
select ok('public.foods' = any (pg_temp.shown('large_table', 'table')), 'by name');
select pg_temp.limits('large_table', 1, 10, null);
select is(pg_temp.level('large_table'), 'ok', 'large tables: none');
select pg_temp.limits('connections', null, 0, null);
select is((select f.level from private.check_connections() as f), 'warning', 'connections: ill');
select pg_temp.limits('connections', null, 100, null);
select is((select f.level from private.check_connections() as f), 'ok', 'connections: well');
select is(
  (select array_agg(distinct pg_temp.level(c)) from unnest('{connections,lock_waits,long_running_query,idle_in_transaction}'::text[]) as c),
  array[case private.engine() when 'pglite' then 'unavailable' else 'ok' end],
  'an engine of one connection has no other sessions to watch');
select is(pg_temp.level('slow_query'), 'unavailable', 'slow queries need an extension');

-- Views, jobs, backups
create or replace function private.insight_staleness()
returns table (view_name text, refreshed_at timestamptz, age interval, changes_since bigint, max_age interval, is_stale boolean)
language sql stable security definer set search_path = '' as $$
  select 'zz_mv', now() - interval '30 hours', interval '30 hours', 5::bigint, interval '26 hours', current_setting('test.stale', true) = 'on' $$;
set local test.stale = 'on';
select is(pg_temp.shown('stale_view', 'view'), '{zz_mv}', 'a view older than it may be');
set local test.stale = 'off';
select is(pg_temp.level('stale_view'), 'ok', 'refreshed, it is well');

insert into private.tasks (task, label_fr, label_en) values ('zz_job', 'L’essai', 'The test');
insert into private.job_runs (job, status, requested_at, finished_at, error) values
  ('zz_job', 'succeeded', now() - interval '3 hours', now() - interval '3 hours', null),
  ('zz_job', 'failed', now() - interval '2 hours', now() - interval '2 hours', 'essai'),
  ('zz_job', 'running', now() - interval '1 hour', null, null);
select is(pg_temp.level('failed_job'), 'error', 'a job whose last finished run failed');
select is(pg_temp.shown('failed_job', 'error'), '{essai}', 'with its error');
update private.job_runs set status = 'succeeded', finished_at = now() where job = 'zz_job' and status = 'running';
select is(pg_temp.level('failed_job'), 'ok', 'run again, it is well');

select results_eq(
  $$ select c.name, c.level, c.note from private.health_checks() as c where c.name like 'backup%' $$,
  $$ values ('backup_age', 'error', 'Aucune sauvegarde complète n’a jamais abouti.'),
    ('backup_proof', 'error', 'Aucune sauvegarde n’a jamais été prouvée par une restauration.') $$,
  'never backed up, never proved');
insert into private.backups
  (status, finished_at, reason, format_version, schema_version, installation, snapshot_at)
values
  ('failed', now(), 'essai', 1, '009', gen_random_uuid(), now()),
  ('complete', now() - interval '30 hours', 'essai', 1, '009', gen_random_uuid(), now());
select is(pg_temp.level('backup_age'), 'warning', 'more than a day ago');
update private.backups set finished_at = now() - interval '4 days' where kind = 'full' and status = 'complete';
select is(pg_temp.level('backup_age'), 'error', 'more than three');
update private.backups set finished_at = now() - interval '1 hour' where kind = 'full' and status = 'complete';
select is(pg_temp.level('backup_age'), 'ok', 'an hour ago');
update private.backups set proved_at = now() - interval '8 days' where kind = 'full' and status = 'complete';
select is(pg_temp.level('backup_proof'), 'warning', 'proved more than a week ago');
update private.backups set proved_at = now() where kind = 'full' and status = 'complete';
select is(pg_temp.level('backup_proof'), 'ok', 'proved today');

-- A check that fails takes no other along.
create or replace function private.check_large_table() returns private.health_finding
language plpgsql set search_path = '' as $$ begin raise exception 'essai'; end $$;
insert into private.health_thresholds (name, position, comparison, unit, source) values ('zz_unknown', 99, '>', 'count', 'test');
select results_eq(
  $$ select name, level, note like '%essai' or note like '%check_zz_unknown%' from private.health_checks() where name in ('large_table', 'zz_unknown') $$,
  $$ values ('large_table', 'unavailable', true), ('zz_unknown', 'unavailable', true) $$,
  'one that raises and one that does not exist are unavailable, with the reason');
select is((select count(*) from private.health_checks()), 21::bigint, 'the others are there');
delete from private.health_thresholds where name = 'zz_unknown';

-- History
select is(private.record_health(true, '{}') ->> 'rows', '0', 'a dry run keeps nothing');
select is((select c.since from private.health_checks() as c where c.name = 'backup_age'), null, 'without history nobody knows since when');
select is(private.record_health(false, '{}') ->> 'rows', '20', 'a run keeps a row for each check');
select is((select sum(l.number::integer) from jsonb_each_text(private.record_health(false, '{}') -> 'levels') as l (level, number)), 20::bigint, 'and counts the levels');
select is((select count(*) from private.health_history), 20::bigint, 'another within the hour replaces it');
update private.health_history set hour = hour - interval '1 hour', taken_at = taken_at - interval '1 hour', since = now() - interval '5 hours';
select is((select c.since from private.health_checks() as c where c.name = 'backup_age'), now() - interval '5 hours', 'at the same level since then');
update private.backups set finished_at = now() - interval '30 hours' where kind = 'full' and status = 'complete';
select is((select c.since from private.health_checks() as c where c.name = 'backup_age'), now(), 'another level since now');
select private.record_health(false, '{}');
select results_eq(
  $$ select level, value, level_since from public.health_history('backup_age', now() - interval '1 day') $$,
  $$ values ('ok', 1::numeric, now() - interval '5 hours'), ('warning', 30, now()) $$,
  'its history, oldest first');
select is((select count(*) from public.health_history('backup_age', now())), 1::bigint, 'from a time on');
select throws_ok($$ select * from public.health_history('zz') $$, 'PT404', 'Le contrôle « zz » n’existe pas.', 'of a check that exists');

-- What is told
select is((select count(*) from public.detect_performance_issues() where level = 'ok'), 0::bigint, 'issues: what is not ok');
select is((select count(*) from public.detect_performance_issues(true)), 20::bigint, 'or all');
select results_eq(
  $$ select title, unit, threshold, evidence -> 0 ? 'last_backup' from public.detect_performance_issues() where name = 'backup_age' $$,
  $$ values ('Âge de la dernière sauvegarde', 'h', '> 24 h', true) $$,
  'in French');
set local request.headers = '{"accept-language": "en"}';
select results_eq(
  $$ select title, unit, threshold from public.detect_performance_issues(true) where name in ('backup_age', 'backup_proof', 'sequential_scans', 'large_table') $$,
  $$ values ('Full reads of tables', 'per_day', '≥ 100 / day (tables of at least 10000 rows)'), ('Large tables', 'GB', '≥ 1 GB'),
    ('Age of the last backup', 'h', '> 24 h'), ('Last proved restore', 'days', '> 7 d') $$,
  'in English');
select matches(public.get_database_health_metrics() ->> 'report', '^\[WARNING\] Database .*: 0 error', 'the report too');
set local request.headers = '';
select matches(public.get_database_health_metrics() ->> 'report',
  '^\[AVERTISSEMENT\] Base .* 0 erreur.*\n\nAVERTISSEMENT — Âge de la dernière sauvegarde\n  Valeur : 30 h \(seuil : > 24 h\)\n  Depuis : \d\d/\d\d/\d{4} .*\n  Sens : .*\n  Remède : .*\n  Constat : last_backup ',
  'the report in French: a subject, then a block for each issue');
select is(public.get_database_health_metrics() ->> 'exit_code', '1', 'a warning');
update private.backups set finished_at = now() - interval '4 days' where kind = 'full' and status = 'complete';
select is(public.get_database_health_metrics() ->> 'exit_code', '2', 'an error');
update private.backups set finished_at = now() where kind = 'full' and status = 'complete';
update private.health_thresholds set info = null, warning = null, error = null;
select matches(public.get_database_health_metrics() ->> 'report', '^\[SAIN\] [^\n]*$', 'healthy: one line');
select is(public.get_database_health_metrics() ->> 'exit_code', '0', 'healthy');

-- Metrics
select set_eq(
  'select jsonb_object_keys(public.get_database_health_metrics())',
  $$ select unnest('{taken_at,engine,version,started_at,uptime_seconds,statistics_since,database,database_bytes,cache_hit_ratio,
    connections,tables,active_people,levels,issues,exit_code,report}'::text[]) $$,
  'what the metrics hold');
select is(
  (select sum(l.number::integer) from jsonb_each_text(public.get_database_health_metrics() -> 'levels') as l (level, number)),
  20::bigint, 'every check is counted at its level');
select isnt_empty(
  $$ select from jsonb_array_elements(public.get_database_health_metrics() -> 'tables') as t (content)
     where content ->> 'table' = 'public.foods' and (content ->> 'rows')::integer > 200 and (content ->> 'index_bytes')::integer > 0 $$,
  'tables with their rows and sizes');
select ok((m.content ->> 'used')::integer >= 1 and (m.content ->> 'max')::integer >= 1 and m.content ? 'by_state', 'connections')
from (select public.get_database_health_metrics() -> 'connections' as content) as m;
create temporary table people_before as select private.active_people() as counted;
insert into auth.users (id, email, last_sign_in_at, raw_user_meta_data) values
  ('a0000000-0000-4000-a000-00000000000a', 'zz-1@test.example', now() - interval '1 hour', '{}'),
  ('a0000000-0000-4000-a000-00000000000b', 'zz-2@test.example', now() - interval '40 days', '{}');
insert into public.daily_nutrition_tracking (user_id, tracking_date) values
  ('a0000000-0000-4000-a000-00000000000a', current_date),
  (pg_temp.person('yves'), current_date - 4), (pg_temp.person('yves'), current_date - 20),
  (pg_temp.person('zoe'), current_date - 20),
  ('a0000000-0000-4000-a000-00000000000b', current_date - 35);
select results_eq(
  $$ select n.key, n.value::integer - (b.counted ->> n.key)::integer
     from jsonb_each_text(private.active_people() - 'counted_at') as n cross join people_before as b order by 1 $$,
  $$ values ('last_1_day', 1), ('last_30_days', 3), ('last_7_days', 2) $$,
  'people who signed in or tracked, each once');
create or replace function private.live_count_limit() returns integer language sql immutable set search_path = '' as 'select -1';
delete from private.active_people_history;
select is(public.get_database_health_metrics() -> 'active_people', 'null', 'many are not counted while someone waits');
select private.record_health(true, '{}');
select is_empty('select * from private.active_people_history', 'nor in a dry run');
select private.record_health(false, '{}');
select private.record_health(false, '{}');
select is(public.get_database_health_metrics() -> 'active_people',
  (select to_jsonb(n) || jsonb_build_object('counted_at', now()) from private.count_active_people() as n), 'but by the job, hourly');

-- Who may ask
select is(pg_temp.reads('admin', 'select count(*) from ' || f), '1', 'an admin calls ' || f)
from unnest('{public.get_database_health_metrics()}'::text[]) as f;
select is(pg_temp.reads('admin', 'select count(*) from public.detect_performance_issues(true)'), '20', 'and the checks');
select is(pg_temp.reads('admin', $$ select count(*) from public.health_history('backup_age') $$), '2', 'and the history');
select is(
  (select array_agg(distinct pg_temp.reads(w, 'select count(*) from ' || f))
   from unnest('{nutritionist,support,analyst,yves}'::text[]) as w
   cross join unnest(array['public.get_database_health_metrics()', 'public.detect_performance_issues()', 'public.health_history(''backup_age'')']) as f),
  '{PT403}', 'nobody else of the staff does, nor anyone who only signed in');
select is(
  (select array_agg(distinct pg_temp.reads(null, 'select count(*) from ' || f))
   from unnest(array['public.get_database_health_metrics()', 'public.detect_performance_issues()', 'public.health_history(''backup_age'')']) as f),
  '{42501}', 'nor anyone who is not signed in');
select is(pg_temp.reads('admin', 'select count(*) from ' || f), '42501', 'not even an admin calls ' || f)
from unnest('{private.health_checks(),private.check_connections(),private.health_history}'::text[]) as f;
select is(pg_temp.reads('admin', $$ select private.record_health(false, '{}') $$), '42501', 'or records the health');

select * from finish();
rollback;
