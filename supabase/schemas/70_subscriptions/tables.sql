-- Subscriptions, their history, and the traffic with Stripe.

-- ------------------------------------------------------------------------------------------------
-- Subscriptions
-- ------------------------------------------------------------------------------------------------

create table public.subscriptions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  stripe_customer_id text
    constraint subscriptions_customer_length check (length(stripe_customer_id) between 1 and 255),
  stripe_subscription_id text constraint subscriptions_stripe_subscription_key unique
    constraint subscriptions_stripe_subscription_length
    check (length(stripe_subscription_id) between 1 and 255),
  status public.subscription_status not null default 'incomplete',
  started_at timestamptz not null default now(),
  trial_start timestamptz,
  trial_end timestamptz,
  current_period_start timestamptz,
  current_period_end timestamptz,
  amount_euro numeric(10, 2) not null default 5.99
    constraint subscriptions_amount_range check (amount_euro between 0 and 100000),
  billing_interval text not null default 'month'
    constraint subscriptions_interval_is_known check (billing_interval in ('month', 'year')),
  cancel_at_period_end boolean not null default false,
  canceled_at timestamptz,
  ended_at timestamptz,
  cancellation_kind text constraint subscriptions_cancellation_is_known
    check (cancellation_kind in ('volontaire', 'echec_paiement', 'support', 'autre')),
  cancellation_reason text
    constraint subscriptions_reason_length check (length(cancellation_reason) <= 2000),
  metadata jsonb not null default '{}' constraint subscriptions_metadata_is_object
    check (jsonb_typeof(metadata) = 'object' and length(metadata::text) <= 65536),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint subscriptions_period_is_forward check (current_period_end >= current_period_start),
  constraint subscriptions_trial_is_forward check (trial_end >= trial_start),
  -- Access ends with the period, so a state that gives access must say when that is.
  constraint subscriptions_open_ones_have_a_period check (
    status not in ('trialing', 'active', 'past_due') or current_period_end is not null
  )
);

create index subscriptions_user_id_idx on public.subscriptions (user_id, created_at desc);
create unique index subscriptions_one_live_key on public.subscriptions (user_id)
  where status in ('trialing', 'active', 'past_due', 'unpaid', 'paused');
create index subscriptions_stripe_customer_idx on public.subscriptions (stripe_customer_id);

alter table public.subscriptions enable row level security;
revoke all on table public.subscriptions from anon, authenticated, service_role;
grant select, update on table public.subscriptions to authenticated;
grant select, insert, update, delete on table public.subscriptions to service_role;

comment on table public.subscriptions is
  'Subscriptions at Stripe, one live one each. The person reads theirs; support and admins read and '
  'change all; they are made by the Stripe webhook, past the API.';
comment on column public.subscriptions.id is 'Identifier; never changes.';
comment on column public.subscriptions.user_id is 'Who subscribes.';
comment on column public.subscriptions.stripe_customer_id is 'Customer at Stripe, cus_….';
comment on column public.subscriptions.stripe_subscription_id is 'Subscription at Stripe, sub_….';
comment on column public.subscriptions.status is 'State, as Stripe names it.';
comment on column public.subscriptions.started_at is 'When it began, trial included.';
comment on column public.subscriptions.trial_start is 'Begin of the trial, if any.';
comment on column public.subscriptions.trial_end is 'End of the trial, if any.';
comment on column public.subscriptions.current_period_start is 'Begin of the paid period.';
comment on column public.subscriptions.current_period_end is 'End of the paid period.';
comment on column public.subscriptions.amount_euro is
  'Price of one billing interval, EUR, VAT included.';
comment on column public.subscriptions.billing_interval is 'month or year.';
comment on column public.subscriptions.cancel_at_period_end is
  'Whether it ends with the current period.';
comment on column public.subscriptions.canceled_at is 'When it was cancelled.';
comment on column public.subscriptions.ended_at is 'When access ended for good.';
comment on column public.subscriptions.cancellation_kind is
  'volontaire, echec_paiement, support or autre: splits voluntary churn from failed payment.';
comment on column public.subscriptions.cancellation_reason is 'The reason, in words.';
comment on column public.subscriptions.metadata is 'Free data of Stripe, at most 64 kB.';
comment on column public.subscriptions.version is
  'Counts the writes; send it back to detect a stale save.';
comment on column public.subscriptions.created_at is 'When the row was made.';
comment on column public.subscriptions.updated_at is 'When it last changed.';

-- ------------------------------------------------------------------------------------------------
-- The traffic with Stripe
-- ------------------------------------------------------------------------------------------------

create table private.stripe_events (
  id text primary key constraint stripe_events_id_length check (length(id) between 1 and 255),
  type text not null,
  api_version text,
  created_at timestamptz not null,
  received_at timestamptz not null default now(),
  deliveries integer not null default 1,
  payload jsonb not null,
  status text not null default 'pending' constraint stripe_events_status_is_known
    check (status in ('pending', 'processed', 'ignored', 'failed')),
  attempts integer not null default 0,
  processed_at timestamptz,
  error text
);

create index stripe_events_pending_idx on private.stripe_events (created_at)
  where status in ('pending', 'failed');
create index stripe_events_received_idx on private.stripe_events (received_at desc);

revoke all on table private.stripe_events from anon, authenticated, service_role;

comment on table private.stripe_events is
  'Inbox of the Stripe webhook: each event once, whatever the number and order of deliveries.';
comment on column private.stripe_events.id is 'Event at Stripe, evt_….';
comment on column private.stripe_events.type is 'Such as customer.subscription.updated.';
comment on column private.stripe_events.api_version is 'Version of the payload.';
comment on column private.stripe_events.created_at is 'When it happened at Stripe: the order.';
comment on column private.stripe_events.received_at is 'When it first came in.';
comment on column private.stripe_events.deliveries is 'How often it came in.';
comment on column private.stripe_events.payload is 'The event as received.';
comment on column private.stripe_events.status is 'pending, processed, ignored or failed.';
comment on column private.stripe_events.attempts is 'How often it was tried.';
comment on column private.stripe_events.processed_at is 'When it was done.';
comment on column private.stripe_events.error is 'Why the last try failed.';

create table private.subscription_events (
  id bigint generated always as identity primary key,
  subscription_id uuid not null references public.subscriptions (id) on delete cascade,
  user_id uuid not null references public.users (id) on delete cascade,
  occurred_at timestamptz not null default now(),
  kind text not null constraint subscription_events_kind_is_known check (
    kind in (
      'created', 'trial_started', 'activated', 'renewed', 'payment_failed', 'recovered', 'paused',
      'resumed', 'cancel_scheduled', 'cancel_revoked', 'canceled', 'reactivated', 'price_changed',
      'changed'
    )
  ),
  status_before public.subscription_status,
  status_after public.subscription_status not null,
  amount_before_euro numeric(10, 2),
  amount_after_euro numeric(10, 2) not null,
  source text not null constraint subscription_events_source_is_known
    check (source in ('stripe', 'console', 'job', 'sample')),
  actor_id uuid,
  stripe_event_id text references private.stripe_events (id),
  data jsonb not null default '{}'
    constraint subscription_events_data_is_object check (jsonb_typeof(data) = 'object')
);

create index subscription_events_subscription_idx on private.subscription_events
  (subscription_id, occurred_at desc);
create index subscription_events_user_idx on private.subscription_events
  (user_id, occurred_at desc);
create index subscription_events_stripe_event_idx on private.subscription_events (stripe_event_id);
create index subscription_events_time_idx on private.subscription_events (occurred_at);

revoke all on table private.subscription_events from anon, authenticated, service_role;

comment on table private.subscription_events is
  'History of subscriptions: what revenue and churn are computed from.';
comment on column private.subscription_events.id is 'Order of recording.';
comment on column private.subscription_events.subscription_id is 'Which subscription.';
comment on column private.subscription_events.user_id is 'Whose.';
comment on column private.subscription_events.occurred_at is 'When it took effect.';
comment on column private.subscription_events.kind is 'What happened.';
comment on column private.subscription_events.status_before is 'State before; NULL at creation.';
comment on column private.subscription_events.status_after is 'State after.';
comment on column private.subscription_events.amount_before_euro is
  'Price of one interval before, EUR.';
comment on column private.subscription_events.amount_after_euro is
  'Price of one interval after, EUR.';
comment on column private.subscription_events.source is 'stripe, console, job or sample.';
comment on column private.subscription_events.actor_id is 'Who, when from the console.';
comment on column private.subscription_events.stripe_event_id is 'The event that said so, if any.';
comment on column private.subscription_events.data is 'Details, such as an invoice.';

create table private.subscription_commands (
  id uuid primary key default gen_random_uuid(),
  subscription_id uuid not null references public.subscriptions (id) on delete cascade,
  action text not null constraint subscription_commands_action_is_known check (
    action in (
      'cancel_now', 'cancel_at_period_end', 'cancel_on_date', 'resume', 'refund', 'change_price'
    )
  ),
  arguments jsonb not null default '{}' constraint subscription_commands_arguments_are_object
    check (jsonb_typeof(arguments) = 'object'),
  reason text not null
    constraint subscription_commands_reason_length check (length(btrim(reason)) between 1 and 2000),
  requested_by uuid,
  requested_at timestamptz not null default now(),
  status text not null default 'pending' constraint subscription_commands_status_is_known
    check (status in ('pending', 'sent', 'done', 'failed', 'abandoned')),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  finished_at timestamptz,
  error text
);

create index subscription_commands_subscription_idx on private.subscription_commands
  (subscription_id, requested_at desc);
create index subscription_commands_pending_idx on private.subscription_commands (next_attempt_at)
  where status in ('pending', 'sent');

revoke all on table private.subscription_commands from anon, authenticated, service_role;

comment on table private.subscription_commands is
  'Outbox to Stripe: what support asked for, until Stripe has done it.';
comment on column private.subscription_commands.id is
  'Identifier, and the idempotency key sent to Stripe: a repeat does nothing twice.';
comment on column private.subscription_commands.subscription_id is 'Which subscription.';
comment on column private.subscription_commands.action is 'What to do.';
comment on column private.subscription_commands.arguments is 'Such as a date or an amount.';
comment on column private.subscription_commands.reason is 'Why.';
comment on column private.subscription_commands.requested_by is 'Who asked; NULL for jobs.';
comment on column private.subscription_commands.requested_at is 'When.';
comment on column private.subscription_commands.status is
  'pending, sent, done, failed or abandoned.';
comment on column private.subscription_commands.attempts is 'How often it was tried.';
comment on column private.subscription_commands.next_attempt_at is 'When to try next.';
comment on column private.subscription_commands.finished_at is 'When it ended.';
comment on column private.subscription_commands.error is 'Why the last try failed.';
