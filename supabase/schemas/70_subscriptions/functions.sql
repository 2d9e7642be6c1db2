-- Who has subscribed, and how the changes of a subscription are called.

-- ------------------------------------------------------------------------------------------------
-- Who has subscribed
-- ------------------------------------------------------------------------------------------------

create function private.is_subscribed(person uuid)
returns boolean
language sql
stable
security definer
parallel safe
set search_path = ''
as $$
  select exists (
    select
    from public.subscriptions as s
    where
      s.user_id = person
      and s.status in ('trialing', 'active', 'past_due')
      and s.current_period_end > now()
  );
$$;

comment on function private.is_subscribed(uuid) is
  'Whether a subscription (trial included) runs now. A late payment keeps the access while Stripe '
  'tries again; Stripe then sets unpaid or canceled. For policies and functions that have checked '
  'who asks. Callable by signed-in people.';

revoke all on function private.is_subscribed(uuid) from public;
grant execute on function private.is_subscribed(uuid) to authenticated, service_role;

create function private.has_premium(person uuid)
returns boolean
language sql
stable
security definer
parallel safe
set search_path = ''
as $$
  select private.is_subscribed(person) or exists (
    select
    from private.staff as s
    join public.users as u on u.id = s.user_id
    where s.user_id = person and s.role = 'admin' and u.is_active
  );
$$;

comment on function private.has_premium(uuid) is
  'Whether someone may use what needs a subscription: subscribers and admins. For policies, as '
  '(select private.has_premium((select auth.uid()))). Callable by signed-in people.';

revoke all on function private.has_premium(uuid) from public;
grant execute on function private.has_premium(uuid) to authenticated, service_role;

create function public.has_active_subscription(user_id uuid)
returns boolean
language plpgsql
stable
set search_path = ''
as $$
begin
  perform private.require_about(user_id, array['support', 'admin']);
  return private.is_subscribed(user_id);
end;
$$;

comment on function public.has_active_subscription(uuid) is
  'Whether this person has a running subscription, trial and late payment included. About oneself, '
  'or as support or admin, else PT403. Callable by signed-in people.';

revoke all on function public.has_active_subscription(uuid) from public;
grant execute on function public.has_active_subscription(uuid) to authenticated, service_role;

create function public.can_access_premium_features(user_id uuid)
returns boolean
language plpgsql
stable
set search_path = ''
as $$
begin
  perform private.require_about(user_id, array['support', 'admin']);
  return private.has_premium(user_id);
end;
$$;

comment on function public.can_access_premium_features(uuid) is
  'Whether this person may use what needs a subscription: subscribers and admins. About oneself, or '
  'as support or admin, else PT403. Callable by signed-in people.';

revoke all on function public.can_access_premium_features(uuid) from public;
grant execute on function public.can_access_premium_features(uuid) to authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Subscriptions: history
-- ------------------------------------------------------------------------------------------------

create function private.subscription_kinds(
  before public.subscriptions, after public.subscriptions
)
returns text[]
language sql
immutable
set search_path = ''
as $$
  select array_remove(array[
    case
      when before.id is null then case after.status
        when 'trialing' then 'trial_started'
        when 'active' then 'activated'
        else 'created'
      end
      when before.status = after.status then null
      when after.status = 'trialing' then 'trial_started'
      when after.status = 'active' then case
        when before.status in ('past_due', 'unpaid') then 'recovered'
        when before.status = 'paused' then 'resumed'
        when before.status in ('canceled', 'incomplete_expired') then 'reactivated'
        else 'activated'
      end
      when after.status in ('past_due', 'unpaid') then 'payment_failed'
      when after.status = 'paused' then 'paused'
      when after.status in ('canceled', 'incomplete_expired') then 'canceled'
      else 'changed'
    end,
    case
      when before.id is null then null
      when after.cancel_at_period_end and not before.cancel_at_period_end then 'cancel_scheduled'
      when before.cancel_at_period_end and not after.cancel_at_period_end
        and after.status <> 'canceled' then 'cancel_revoked'
    end,
    case
      when before.id is not null
        and (before.amount_euro, before.billing_interval)
          is distinct from (after.amount_euro, after.billing_interval)
        then 'price_changed'
    end,
    case
      when before.id is not null and before.status = 'active' and after.status = 'active'
        and after.current_period_start > before.current_period_start
        then 'renewed'
    end
  ], null);
$$;

comment on function private.subscription_kinds(public.subscriptions, public.subscriptions) is
  'What a change of a subscription means: the kinds of private.subscription_events, none when '
  'nothing of interest changed. Called by its trigger.';

revoke all on function private.subscription_kinds(public.subscriptions, public.subscriptions)
  from public;
