-- The trigger that writes the history of subscriptions.

create function private.record_subscription_events()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  before public.subscriptions;
begin
  if tg_op = 'UPDATE' then
    before := old;
  end if;
  insert into private.subscription_events (
    subscription_id, user_id, occurred_at, kind, status_before, status_after,
    amount_before_euro, amount_after_euro, source, actor_id, stripe_event_id
  )
  select
    new.id, new.user_id,
    -- Writers that repeat what happened elsewhere say when it did.
    coalesce(nullif(current_setting('app.occurred_at', true), '')::timestamptz, now()),
    k.kind, before.status, new.status, before.amount_euro, new.amount_euro,
    coalesce(
      nullif(current_setting('app.source', true), ''),
      case when auth.uid() is null then 'job' else 'console' end
    ),
    auth.uid(),
    nullif(current_setting('app.stripe_event_id', true), '')
  from unnest(private.subscription_kinds(before, new)) as k (kind);
  return null;
end;
$$;

comment on function private.record_subscription_events() is
  'Trigger of public.subscriptions: writes its history. A job names itself in the setting '
  'app.source (stripe, job, sample), and may set app.occurred_at and app.stripe_event_id.';

revoke all on function private.record_subscription_events() from public;

create trigger record_subscription_events
  after insert or update on public.subscriptions
  for each row execute function private.record_subscription_events();
