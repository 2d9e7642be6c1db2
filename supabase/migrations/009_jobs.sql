-- STUB, not to be committed: the real file is written elsewhere and will replace it.
create function private.require_admin()
returns void
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  if coalesce(current_setting('request.jwt.claims', true), '') = ''
    and coalesce(current_setting('request.jwt.claim.role', true), '') = '' then
    return;
  end if;
  if not private.has_role('admin') then
    perform private.fail(403, 'forbidden', '');
  end if;
end;
$$;
comment on function private.require_admin() is 'stub';
revoke all on function private.require_admin() from public;
grant execute on function private.require_admin() to authenticated;
create table private.job_steps (
  job text not null,
  position integer not null,
  step text not null,
  action text not null,
  primary key (job, position),
  constraint job_steps_step_key unique (job, step)
);
revoke all on table private.job_steps from anon, authenticated, service_role;
comment on table private.job_steps is 'stub';
comment on column private.job_steps.job is 'stub';
comment on column private.job_steps.position is 'stub';
comment on column private.job_steps.step is 'stub';
comment on column private.job_steps.action is 'stub';
create table private.job_runs (
  id uuid primary key default gen_random_uuid(),
  job text not null,
  status text not null,
  requested_at timestamptz not null default now(),
  finished_at timestamptz,
  error text
);
revoke all on table private.job_runs from anon, authenticated, service_role;
comment on table private.job_runs is 'stub';
comment on column private.job_runs.id is 'stub';
comment on column private.job_runs.job is 'stub';
comment on column private.job_runs.status is 'stub';
comment on column private.job_runs.requested_at is 'stub';
comment on column private.job_runs.finished_at is 'stub';
comment on column private.job_runs.error is 'stub';
