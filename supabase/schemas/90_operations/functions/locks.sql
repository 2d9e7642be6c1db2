-- One at a time: who holds a task, and taking it.

create function private.take_lock(task text)
returns void
language plpgsql
volatile
security definer
set search_path = ''
as $$
declare
  key constant bigint := hashtextextended('task ' || task, 0);
  label text;
  holder record;
begin
  if pg_try_advisory_xact_lock(key) then
    -- What others are told of the holder; the outermost task of the transaction keeps its name.
    if current_setting('application_name') not like 'task %' then
      perform set_config(
        'application_name', 'task ' || coalesce(auth.uid()::text, session_user), true
      );
    end if;
    return;
  end if;
  select
    coalesce(
      private.who_is(private.as_uuid(substring(a.application_name from '^task (.*)$'))),
      substring(a.application_name from '^task (.*)$'),
      a.usename
    ) as name,
    to_char(a.xact_start at time zone 'Europe/Paris', 'HH24:MI:SS') as since
  into holder
  from pg_locks as l
  join pg_stat_activity as a on a.pid = l.pid
  where l.locktype = 'advisory' and l.granted and l.objsubid = 1
    and l.database = (select d.oid from pg_database as d where d.datname = current_database())
    and (l.classid::bigint << 32) | l.objid::bigint = key;
  select case private.language() when 'en' then t.label_en else t.label_fr end into label
  from private.tasks as t
  where t.task = take_lock.task;
  perform private.fail(
    409, 'task_running', '', coalesce(label, task), coalesce(holder.name, '?'),
    coalesce(holder.since, '?')
  );
end;
$$;

comment on function private.take_lock(text) is
  'Takes the lock of a task until the transaction ends, or refuses with PT409 that says who holds '
  'it and since when. A process that dies leaves none. Called by jobs.';

revoke all on function private.take_lock(text) from public;
