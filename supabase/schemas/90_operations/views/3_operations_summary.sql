-- How the database is doing, at a glance: what the jobs have written down, so that nothing large is
-- measured while somebody waits.

create function private.staff_changes(since timestamptz)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(to_jsonb(c) order by c.at desc), '[]')
  from (
    select
      private.who_is(a.subject_id) as who,
      split_part(a.row_id, '/', 2) as role,
      a.action = 'insert' as joined,
      a.occurred_at as at
    from private.audit_log as a
    where a.table_name = 'private.staff' and a.action in ('insert', 'delete')
      and a.occurred_at > since
    order by a.occurred_at desc
    limit 5
  ) as c;
$$;

comment on function private.staff_changes(timestamptz) is
  'Who was given a role or lost one since then, the last five: [{who, role, joined, at}]; who is NULL '
  'where the account is gone. For functions that check the role first.';

revoke all on function private.staff_changes(timestamptz) from public;

create function private.health_glance(
  out level text, out findings text[], out taken_at timestamptz
)
returns record
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  select
    (array_agg(l.level order by l.severity desc nulls last))[1],
    coalesce(
      array_agg(l.title order by l.severity desc, l.position)
        filter (where l.level in ('warning', 'error')),
      '{}'
    ),
    max(l.taken_at)
  into level, findings, taken_at
  from (
    select
      n.level, h.taken_at, t.position, coalesce(w.title, t.name) as title,
      array_position(array['ok', 'info', 'warning', 'error'], n.level) as severity
    from private.health_thresholds as t
    cross join lateral (
      select x.level, x.taken_at
      from private.health_history as x
      where x.check_name = t.name
      order by x.hour desc
      limit 1
    ) as h
    -- Of backups it is known now, in a few rows: the record would contradict one made since.
    cross join lateral (
      select case t.name
        when 'backup_age' then (private.check_backup_age()).level
        when 'backup_proof' then (private.check_backup_proof()).level
        else h.level
      end as level
    ) as n
    left join private.health_texts as w
      on w.name = t.name and w.language = private.language()
  ) as l;
end;
$$;

comment on function private.health_glance() is
  'The worst level of the last hourly record of the health checks, the titles of those at warning or '
  'error, worst first, in the language of the request, and when that was; NULL before the first '
  'record. Backups are judged now. For functions that check the role first.';

revoke all on function private.health_glance() from public;

create function private.operations_summary()
returns table (
  health_level text,
  health_findings text[],
  health_taken_at timestamptz,
  last_backup_at timestamptz,
  backup_level text,
  last_proof_at timestamptz,
  proof_level text,
  failed_runs bigint,
  failed_job text,
  failed_at timestamptz,
  staff_changes jsonb
)
language plpgsql
stable
security definer
rows 1
set search_path = ''
as $$
begin
  perform private.require_admin();
  return query
  select
    h.level, h.findings, h.taken_at,
    b.made, (private.check_backup_age()).level,
    b.proved, (private.check_backup_proof()).level,
    f.failed, private.task_label(f.jobs[1]), f.last,
    private.staff_changes(now() - interval '30 days')
  from private.health_glance() as h
  cross join (
    select
      max(k.finished_at) filter (where k.status = 'complete') as made,
      max(k.proved_at) as proved
    from private.backups as k
  ) as b
  cross join (
    select
      count(*) as failed,
      array_agg(r.job order by r.requested_at desc) as jobs,
      max(coalesce(r.finished_at, r.requested_at)) as last
    from private.job_runs as r
    where r.requested_at > now() - interval '7 days' and r.status in ('failed', 'partial')
  ) as f;
end;
$$;

comment on function private.operations_summary() is
  'See public.operations_summary. SECURITY DEFINER: it reads private; PT403 without the role admin. '
  'Callable by signed-in people.';

revoke all on function private.operations_summary() from public;
grant execute on function private.operations_summary() to authenticated;

create function public.operations_summary()
returns table (
  health_level text,
  health_findings text[],
  health_taken_at timestamptz,
  last_backup_at timestamptz,
  backup_level text,
  last_proof_at timestamptz,
  proof_level text,
  failed_runs bigint,
  failed_job text,
  failed_at timestamptz,
  staff_changes jsonb
)
language sql
stable
rows 1
set search_path = ''
as $$
  select * from private.operations_summary();
$$;

comment on function public.operations_summary() is
  'One row for the home of admins: the worst level of the last hourly health record with the titles '
  'of what is at warning or error; the last complete backup and the last proof with the levels of '
  'their ages; runs of jobs that failed in part or whole within 7 days, with the last one; who was '
  'given or lost a role within 30 days. PT403 without the role admin. Callable by signed-in people.';

revoke all on function public.operations_summary() from public;
grant execute on function public.operations_summary() to authenticated;
