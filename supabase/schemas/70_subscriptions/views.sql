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
  s.currency,
  s.billing_interval,
  s.collection_paused_at,
  s.collection_resumes_at,
  s.cancel_at_period_end,
  s.cancel_at,
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
create index idx_subscriptions_period_end_desc
  on public.subscriptions (current_period_end desc nulls last, id);
create index idx_subscriptions_ending on public.subscriptions (created_at desc, id)
  where cancel_at_period_end is true;

create function public.search_subscriptions(q text)
returns table (
  id uuid,
  user_id uuid,
  email text,
  display_name text,
  stripe_customer_id text,
  stripe_subscription_id text,
  status public.subscription_status,
  started_at timestamptz,
  trial_end timestamptz,
  current_period_start timestamptz,
  current_period_end timestamptz,
  amount_euro numeric,
  currency text,
  billing_interval text,
  collection_paused_at timestamptz,
  collection_resumes_at timestamptz,
  cancel_at_period_end boolean,
  cancel_at timestamptz,
  canceled_at timestamptz,
  ended_at timestamptz,
  cancellation_kind text,
  version integer,
  created_at timestamptz,
  updated_at timestamptz,
  rank real
)
language sql
volatile
rows 50
set search_path = ''
as $$
  select s.*, m.rank
  from private.matching_users(q) as m
  -- Offset: the words come first, so that who may not search is refused and not shown nothing.
  cross join lateral (
    select t.* from public.subscriptions_summary as t where t.user_id = m.id offset 0
  ) as s;
$$;

comment on function public.search_subscriptions(text) is
  'The rows of subscriptions_summary whose account search_users finds by the same words, with its '
  'rank: all of somebody whose address, name or Stripe identifier this is. Filter, order and page it '
  'like a table, by POST. PT403 without the role support or admin, PT429 for more than action_limits '
  'allows. Callable by signed-in people.';

revoke all on function public.search_subscriptions(text) from public;
grant execute on function public.search_subscriptions(text) to authenticated;

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
  s.cancel_at,
  s.collection_paused_at,
  private.is_paying(s) as is_paying,
  s.amount_euro,
  s.currency,
  s.billing_interval,
  round(case s.billing_interval when 'year' then s.amount_euro / 12 else s.amount_euro end, 2)
    as monthly_amount_euro
from public.subscriptions as s
join public.users as u on u.id = s.user_id
where
  -- What the index of the state can leave out, before the rule is asked of each.
  s.status in ('trialing', 'active', 'past_due')
  and s.current_period_end > now() - private.renewal_grace()
  and private.gives_access(s);

revoke all on table public.active_subscribers from anon, authenticated, service_role;
grant select on table public.active_subscribers to authenticated;

comment on view public.active_subscribers is
  'Accounts whose subscription gives access now, trials and late payments included, as '
  'has_active_subscription; is_paying leaves out trials, free and paused ones; amounts in EUR, VAT '
  'included. Read as subscriptions: all by support and admins, their own by people.';
