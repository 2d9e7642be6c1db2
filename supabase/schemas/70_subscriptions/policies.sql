-- Who may read subscriptions. No policy to change them: commands do (functions/commands.sql).

create policy subscriptions_select_own on public.subscriptions
  for select to authenticated
  using (
    user_id = (select auth.uid()) or (select private.has_role('support', 'admin'))
  );

comment on policy subscriptions_select_own on public.subscriptions is
  'People read their own subscriptions; support and admins read all.';
