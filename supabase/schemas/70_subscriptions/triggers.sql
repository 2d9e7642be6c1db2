-- What nobody changes directly or at all, and the trigger that writes the history of subscriptions.

create function private.refuse_direct_change()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  -- Not SECURITY DEFINER: current_user tells a request from the commands.
  if current_user in ('anon', 'authenticated', 'service_role') then
    perform private.fail(403, 'subscription_by_command', '');
  end if;
  return null;
end;
$$;

comment on function private.refuse_direct_change() is
  'Trigger of public.subscriptions: a request changes them by commands only (PT403), whatever row '
  'level security would let through.';

revoke all on function private.refuse_direct_change() from public;

create trigger "0_refuse_direct_change"
  before update on public.subscriptions
  for each statement execute function private.refuse_direct_change();

create function private.keep_subscription_identity()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  -- The role of the session stays that of the request inside SECURITY DEFINER; the owner has none.
  if current_setting('role', true) in ('anon', 'authenticated', 'service_role')
    and (
      new.user_id <> old.user_id
      or new.stripe_customer_id is distinct from coalesce(old.stripe_customer_id, new.stripe_customer_id)
      or new.stripe_subscription_id
        is distinct from coalesce(old.stripe_subscription_id, new.stripe_subscription_id)
    )
  then
    perform private.fail(403, 'subscription_field_is_fixed', case
      when new.user_id <> old.user_id then 'user_id'
      when new.stripe_customer_id is distinct from old.stripe_customer_id then 'stripe_customer_id'
      else 'stripe_subscription_id'
    end);
  end if;
  return new;
end;
$$;

comment on function private.keep_subscription_identity() is
  'Trigger of public.subscriptions: within a request the person and the identifiers of Stripe, once '
  'known, are fixed (PT403), whatever function writes; the owner of the database may correct them.';

revoke all on function private.keep_subscription_identity() from public;

create trigger subscriptions_0_keep_identity
  before update of user_id, stripe_customer_id, stripe_subscription_id on public.subscriptions
  for each row execute function private.keep_subscription_identity();

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
