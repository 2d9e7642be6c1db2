-- STUB, not to be committed.
create function private.insight_staleness()
returns table (
  view_name text, refreshed_at timestamptz, age interval, changes_since bigint, max_age interval,
  is_stale boolean
)
language sql stable security definer set search_path = ''
as $$ select 'popular_recipes_mv', now(), interval '0', 0::bigint, interval '26 hours', false $$;
comment on function private.insight_staleness() is 'stub';
revoke all on function private.insight_staleness() from public;
create function private.rebuild_insights() returns void language sql volatile security definer set search_path = '' as $$ $$;
comment on function private.rebuild_insights() is 'stub';
revoke all on function private.rebuild_insights() from public;
