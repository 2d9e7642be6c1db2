-- Who may read and change subscriptions.

create policy subscriptions_select_own on public.subscriptions
  for select to authenticated
  using (
    user_id = (select auth.uid()) or (select private.has_role('support', 'admin'))
  );

create policy "support and admins change subscriptions" on public.subscriptions
  for update to authenticated
  using ((select private.has_role('support', 'admin')))
  with check ((select private.has_role('support', 'admin')));

comment on policy subscriptions_select_own on public.subscriptions is
  'People read their own subscriptions; support and admins read all.';
