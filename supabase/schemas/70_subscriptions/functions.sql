-- Who has subscribed, and how the changes of a subscription are called.

-- ------------------------------------------------------------------------------------------------
-- Who has subscribed
-- ------------------------------------------------------------------------------------------------

create function private.renewal_grace()
returns interval
language sql
immutable
parallel safe
set search_path = ''
as $$
  select interval '1 day';
$$;

comment on function private.renewal_grace() is
  'How long a subscription keeps its access after the period, while the notice of its renewal is '
  'awaited: Stripe charges about an hour after the period and says so afterwards, sometimes late. '
  'Callable by signed-in people, for views of the API.';

revoke all on function private.renewal_grace() from public;
grant execute on function private.renewal_grace() to authenticated, service_role;

create function private.gives_access(s public.subscriptions)
returns boolean
language sql
stable
parallel safe
set search_path = ''
as $$
  select
    s.status in ('trialing', 'active', 'past_due')
    and coalesce(s.cancel_at > now(), true)
    and s.current_period_end > now() - case
      when s.cancel_at_period_end or s.collection_paused_at is not null then interval '0'
      else private.renewal_grace()
    end;
$$;

comment on function private.gives_access(public.subscriptions) is
  'Whether a subscription (trial included) gives access now: the one rule. A late payment keeps it '
  'while Stripe tries again; Stripe then sets unpaid or canceled. The grace of a day is for whose '
  'renewal is awaited: not for one that ends with the period, nor for one whose payments are paused. '
  'Callable by signed-in people, for views of the API.';

revoke all on function private.gives_access(public.subscriptions) from public;
grant execute on function private.gives_access(public.subscriptions) to authenticated, service_role;

create function private.is_paying(s public.subscriptions)
returns boolean
language sql
immutable
parallel safe
set search_path = ''
as $$
  select s.status in ('active', 'past_due') and s.amount_euro > 0 and s.collection_paused_at is null;
$$;

comment on function private.is_paying(public.subscriptions) is
  'Whether a subscription brings money: active or late, not free, not a trial, and its payments not '
  'paused. Callable by signed-in people, for views of the API.';

revoke all on function private.is_paying(public.subscriptions) from public;
grant execute on function private.is_paying(public.subscriptions) to authenticated, service_role;

create function private.is_subscribed(person uuid)
returns boolean
language plpgsql
stable
security definer
parallel safe
set search_path = ''
as $$
begin
  perform private.require_about(person, array['support', 'admin']);
  return exists (
    select
    from public.subscriptions as s
    where s.user_id = person and private.gives_access(s)
  );
end;
$$;

comment on function private.is_subscribed(uuid) is
  'Whether a subscription of this person gives access now (private.gives_access). About oneself, or '
  'as support or admin, else PT403. Callable by signed-in people.';

revoke all on function private.is_subscribed(uuid) from public;
grant execute on function private.is_subscribed(uuid) to authenticated, service_role;

create function private.has_premium(person uuid)
returns boolean
language plpgsql
stable
security definer
parallel safe
set search_path = ''
as $$
begin
  -- It checks who asks.
  return private.is_subscribed(person) or exists (
    select
    from private.staff as s
    join public.users as u on u.id = s.user_id
    where s.user_id = person and s.role = 'admin' and u.is_active
  );
end;
$$;

comment on function private.has_premium(uuid) is
  'Whether someone may use what needs a subscription: subscribers and admins. About oneself, or as '
  'support or admin, else PT403. Callable by signed-in people.';

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
      when (after.cancel_at_period_end or after.cancel_at is not null)
        and not (before.cancel_at_period_end or before.cancel_at is not null)
        then 'cancel_scheduled'
      when (before.cancel_at_period_end or before.cancel_at is not null)
        and not (after.cancel_at_period_end or after.cancel_at is not null)
        and after.status <> 'canceled' then 'cancel_revoked'
    end,
    case
      when before.id is null then null
      when after.collection_paused_at is not null and before.collection_paused_at is null
        then 'paused'
      when after.collection_paused_at is null and before.collection_paused_at is not null
        and after.status <> 'canceled' then 'resumed'
    end,
    case
      when before.id is not null
        and (before.amount_euro, before.currency, before.billing_interval)
          is distinct from (after.amount_euro, after.currency, after.billing_interval)
        then 'price_changed'
    end,
    case
      when before.id is null or before.status <> after.status then null
      when after.status = 'active' and after.current_period_start > before.current_period_start
        then 'renewed'
      when after.current_period_start = before.current_period_start
        and after.current_period_end > before.current_period_end
        then 'extended'
    end
  ], null);
$$;

comment on function private.subscription_kinds(public.subscriptions, public.subscriptions) is
  'What a change of a subscription means: the kinds of private.subscription_events, none when '
  'nothing of interest changed. Called by its trigger.';

revoke all on function private.subscription_kinds(public.subscriptions, public.subscriptions)
  from public;
