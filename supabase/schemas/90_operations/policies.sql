-- Who may read and write saved views.

create policy saved_views_select on public.saved_views
  for select to authenticated
  using (
    (is_shared or user_id = (select auth.uid()))
    and resource = any ((select private.listable())::text[])
  );

create policy saved_views_insert_own on public.saved_views
  for insert to authenticated
  with check (
    user_id = (select auth.uid()) and resource = any ((select private.listable())::text[])
  );

create policy saved_views_update on public.saved_views
  for update to authenticated
  using (
    (user_id = (select auth.uid()) or (is_shared and (select private.has_role('admin'))))
    and resource = any ((select private.listable())::text[])
  )
  with check (user_id = (select auth.uid()) or (is_shared and (select private.has_role('admin'))));

create policy saved_views_delete on public.saved_views
  for delete to authenticated
  using (
    (user_id = (select auth.uid()) or (is_shared and (select private.has_role('admin'))))
    and resource = any ((select private.listable())::text[])
  );

comment on policy saved_views_select on public.saved_views is
  'Staff read their own views and the team''s, of the lists that they may open.';
comment on policy saved_views_update on public.saved_views is
  'Authors change theirs, and admins the team''s; only its author takes one back from the team.';

-- What every table refuses to a deactivated account, whatever its own policies let through.

-- Of a table that everyone reads, signed out too, reading is left alone: under any policy that is not
-- constantly true a search may not use its index. Its rows are written by roles, which end with the account.
do $$
declare
  relation record;
begin
  for relation in
    select
      t.oid::regclass as name,
      case when exists (
        select from pg_catalog.pg_policy as p
        where p.polrelid = t.oid and p.polcmd = 'r' and p.polroles @> array['anon'::regrole::oid]
          and pg_get_expr(p.polqual, p.polrelid) = 'true'
      ) then 'true' else '(select private.is_admitted())' end as readable
    from pg_catalog.pg_class as t
    where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p')
    order by t.relname
  loop
    execute format(
      'create policy "deactivated accounts reach nothing" on %s as restrictive for all
       to authenticated using (%s) with check ((select private.is_admitted()))',
      relation.name, relation.readable
    );
  end loop;
end;
$$;
