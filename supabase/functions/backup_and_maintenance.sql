-- Maintenance of the database. No migration loads this file: the backend, the tests and
-- `npm run db:deploy` install it again whenever it has changed, so each statement is repeatable.

create or replace function private.purge_deleted_rows(p_days integer default 30)
returns integer
language sql
set search_path = ''
as $$
  with purged as (
    delete from private.deleted_rows
    where deleted_at < now() - make_interval(days => greatest(p_days, 1))
    returning 1
  )
  select count(*)::integer from purged;
$$;

comment on function private.purge_deleted_rows(integer) is
  'Empties the trash of rows deleted more than p_days ago (at least 1 day) and returns how many. '
  'For the owner of the database, from a daily job: select private.purge_deleted_rows(30).';

revoke all on function private.purge_deleted_rows(integer)
  from public, anon, authenticated, service_role;
