-- Backups: proofs by a scratch restore, and expiry.

create or replace function private.prove_backup(p_backup uuid)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
set timezone = 'UTC'
set datestyle = 'ISO, MDY'
set intervalstyle = 'postgres'
set extra_float_digits = 1
as $$
declare
  chosen private.backups;
  problem record;
  entry record;
  same boolean;
  answer jsonb;
  where_it_failed text;
begin
  begin
    perform private.hold_backups('proof');
    chosen := private.known_backup(p_backup);
    problem := private.check_backup(p_backup);
    if problem.code is not null then
      return private.mark_backup(p_backup, problem.code, problem.args);
    end if;
    perform private.require_restorable(p_backup, true);
    perform private.stage_backup(chosen, '{}', true);
    for entry in select e.* from private.backup_entries(chosen.manifest) as e order by e.place loop
      execute format(
        'select count(*) = $1 and coalesce(sum(hashtextextended(t.line, 0)), 0) = $2
         from (select r::text as line from (select * from pg_temp.%I) as r offset 0) as t',
        private.stage_name(entry.table_name)
      ) into same using entry.row_count, entry.checksum;
      if not same or private.stage_orphans(entry.table_name, true) > 0 then
        return private.mark_backup(p_backup, 'backup_not_restorable', array[entry.table_name]);
      end if;
    end loop;
    answer := private.mark_backup(p_backup, null, '{}');
    update private.backups as b set proved_at = clock_timestamp() where b.id = p_backup;
  exception
    when data_exception then
      -- The table is in the statement that could not read a row.
      get stacked diagnostics where_it_failed = pg_exception_context;
      return private.mark_backup(p_backup, 'backup_not_restorable', array[
        coalesce(substring(where_it_failed from 'c\.table_name = ''([a-z_.]+)'''), '?')
      ]);
    when disk_full then
      perform private.fail(503, 'disk_full', '');
  end;
  return answer || jsonb_build_object('rows', chosen.row_count);
end;
$$;

comment on function private.prove_backup(uuid) is
  'Restores a backup into temporary tables, through the real types, and notes on it whether what '
  'came out is what was read, with all its parents. Returns {backup_id, sound, problem, rows}. '
  'Called by jobs, and for admins by prove_backup of the API.';

revoke all on function private.prove_backup(uuid) from public, anon, authenticated, service_role;

create or replace function private.backups_to_expire(p_at timestamptz)
returns setof uuid
language sql
stable
security definer
set search_path = ''
as $$
  select b.id
  from private.backups as b
  where
    b.created_at <= p_at - interval '7 days'
    and b.id not in (
      select k.id
      from (
        select distinct on (date_trunc('week', w.created_at, 'UTC')) w.id
        from private.backups as w
        where
          w.status = 'complete'
          and w.created_at >= date_trunc('week', p_at, 'UTC') - interval '35 days'
          and w.created_at <= p_at
        order by date_trunc('week', w.created_at, 'UTC'), w.created_at desc
      ) as k
      union all
      select k.id
      from (
        select distinct on (date_trunc('month', m.created_at, 'UTC')) m.id
        from private.backups as m
        where
          m.status = 'complete'
          and m.created_at >= (
            date_trunc('month', p_at at time zone 'UTC') - interval '12 months'
          ) at time zone 'UTC'
          and m.created_at <= p_at
        order by date_trunc('month', m.created_at, 'UTC'), m.created_at desc
      ) as k
      union all
      (
        select l.id from private.backups as l
        where l.status = 'complete' order by l.created_at desc limit 1
      )
      union all
      (
        select l.id from private.backups as l
        where l.status = 'complete' and l.proved_at is not null
        order by l.created_at desc limit 1
      )
    );
$$;

comment on function private.backups_to_expire(timestamptz) is
  'The backups that may go at a time. Kept: all of the last 7 days, the last of each week for 5 '
  'weeks and of each month for 12 months (UTC, beside the running ones), the latest complete one '
  'and the latest proved one. Called by expire_backups.';

revoke all on function private.backups_to_expire(timestamptz)
  from public, anon, authenticated, service_role;
