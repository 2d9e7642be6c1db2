-- The list of subscriptions with an index for each way to sort it, and who subscribes now.

-- ------------------------------------------------------------------------------------------------
-- The list of subscriptions
-- ------------------------------------------------------------------------------------------------

create view public.subscriptions_summary
with (security_invoker = true)
as
select
  s.id,
  s.user_id,
  u.email,
  u.display_name,
  s.stripe_customer_id,
  s.stripe_subscription_id,
  s.status,
  s.started_at,
  s.trial_end,
  s.current_period_start,
  s.current_period_end,
  s.amount_euro,
  s.billing_interval,
  s.cancel_at_period_end,
  s.canceled_at,
  s.ended_at,
  s.cancellation_kind,
  s.version,
  s.created_at,
  s.updated_at
from public.subscriptions as s
left join public.users as u on u.id = s.user_id;

revoke all on table public.subscriptions_summary from anon, authenticated, service_role;
grant select on table public.subscriptions_summary to authenticated, service_role;

comment on view public.subscriptions_summary is
  'What lists show of each subscription, with its account; amounts in EUR, VAT included. Read as '
  'subscriptions: all by support and admins, their own by people.';

create index idx_subscriptions_created on public.subscriptions (created_at desc, id);
create index idx_subscriptions_status on public.subscriptions (status, current_period_end, id);
create index idx_subscriptions_period_end on public.subscriptions (current_period_end, id);

-- ------------------------------------------------------------------------------------------------
-- Who subscribes
-- ------------------------------------------------------------------------------------------------

create view public.active_subscribers
with (security_invoker = true)
as
select
  s.user_id,
  u.email,
  u.display_name,
  s.id as subscription_id,
  s.status,
  s.started_at,
  s.trial_end,
  s.current_period_end,
  s.cancel_at_period_end,
  s.amount_euro,
  s.billing_interval,
  round(case s.billing_interval when 'year' then s.amount_euro / 12 else s.amount_euro end, 2)
    as monthly_amount_euro
from public.subscriptions as s
join public.users as u on u.id = s.user_id
where s.status in ('trialing', 'active', 'past_due') and s.current_period_end > now();

revoke all on table public.active_subscribers from anon, authenticated, service_role;
grant select on table public.active_subscribers to authenticated;

comment on view public.active_subscribers is
  'Accounts whose subscription gives access now, trials and late payments included, as '
  'has_active_subscription; amounts in EUR, VAT included. Read as subscriptions: all by support and '
  'admins, their own by people.';
