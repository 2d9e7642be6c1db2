-- How the database is doing, for the home of admins: what the jobs have written down.
begin;
select plan(14);

create function pg_temp.summary(what text) returns text language sql as $$
  select pg_temp.reads('admin', format('select %s from public.operations_summary()', what));
$$;

select is(
  pg_temp.reads(who, 'select failed_runs from public.operations_summary()'),
  coalesce(refusal, '0'), coalesce(who, 'a stranger')
)
from (values
  ('nutritionist', 'PT403'), ('support', 'PT403'),
  ('analyst', 'PT403'), ('yves', 'PT403'), (null, '42501')
) as t (who, refusal);

-- Before anything ran.
delete from private.job_runs;
delete from private.health_history;
delete from private.backups;
select is(
  pg_temp.summary('concat_ws('' '', health_level, health_taken_at, last_backup_at, backup_level,
    last_proof_at, proof_level, failed_runs, failed_job)'),
  'error error 0', 'nothing was recorded, saved or proved'
);

insert into private.health_history (check_name, hour, taken_at, level, value, since) values
  ('duplicate_index', now() - interval '1 hour', now() - interval '1 hour', 'error', 3, now()),
  ('duplicate_index', now(), now(), 'warning', 1, now()),
  ('failed_job', now(), now(), 'error', 1, now()),
  ('connections', now(), now(), 'unavailable', null, now()),
  ('dead_tuples', now(), now(), 'ok', 0, now());
select is(
  pg_temp.summary('health_level || '' '' || (health_taken_at = now())'), 'error true',
  'the worst level of the last record'
);
select is(
  pg_temp.summary('array_to_string(health_findings, ''|'')'),
  (
    select string_agg(title, '|' order by name = 'failed_job' desc)
    from private.health_texts where language = 'fr' and name in ('failed_job', 'duplicate_index')
  ),
  'what is wrong by its title, worst first; what an engine cannot do is nothing wrong'
);
update private.health_history set level = 'ok' where level <> 'unavailable';
select is(
  pg_temp.summary('health_level || cardinality(health_findings)'), 'ok0', 'and when all is well'
);


-- A backup made after the last record is known.
insert into private.health_history (check_name, hour, taken_at, level, value, since)
values ('backup_age', now(), now(), 'error', 100, now());
insert into private.backups (
  status, reason, format_version, schema_version, installation, snapshot_at, finished_at, proved_at
)
values (
  'complete', 'essai', 1, '007', (select id from private.installation), now(), now(), now()
);
select is(
  pg_temp.summary('concat_ws('' '', health_level, cardinality(health_findings), backup_level,
    proof_level, last_backup_at = now(), last_proof_at = now())'),
  'ok 0 ok ok t t', 'a backup made since is not called missing'
);

insert into private.job_runs (job, status, requested_at, finished_at) values
  ('full_backup', 'failed', now() - interval '2 days', now() - interval '2 days'),
  ('hourly_monitoring', 'partial', now() - interval '3 days', now() - interval '3 days'),
  ('hourly_monitoring', 'succeeded', now(), now()),
  ('full_backup', 'failed', now() - interval '8 days', now() - interval '8 days');
select is(pg_temp.summary('failed_runs'), '2', 'runs that failed within a week, in part too');
select is(
  pg_temp.summary('failed_job || '' '' || (failed_at = now() - interval ''2 days'')'),
  (select label_fr || ' true' from private.tasks where task = 'full_backup'), 'and the last of them'
);

select is(
  pg_temp.summary($$staff_changes -> 0 ->> 'role'$$) is not null, true, 'who was given a role'
);
delete from private.staff where user_id = pg_temp.person('analyst');
select is(
  pg_temp.summary($$
    jsonb_path_query_first(staff_changes, '$[*] ? (@.joined == false)') ->> 'who' || ' '
    || (jsonb_path_query_first(staff_changes, '$[*] ? (@.joined == false)') ->> 'role')
  $$),
  'Analyst analyst', 'and who lost one'
);

select * from finish();
rollback;
