import type { Row } from '../providers/jsonColumns';

/** A subscription as lists read it, with the person it is of. */
export type SubscriptionSummary = Row<'subscriptions_summary'>;

const columns = [
  'id',
  'user_id',
  'stripe_customer_id',
  'stripe_subscription_id',
  'status',
  'started_at',
  'trial_end',
  'current_period_start',
  'current_period_end',
  'amount_euro',
  'billing_interval',
  'collection_paused_at',
  'collection_resumes_at',
  'cancel_at_period_end',
  'cancel_at',
  'canceled_at',
  'ended_at',
  'cancellation_kind',
  'cancellation_reason',
  'version',
  'created_at',
  'updated_at',
] as const satisfies readonly (keyof Row<'subscriptions'>)[];

/** A subscription as its own page reads it. */
export type Subscription = Pick<Row<'subscriptions'>, (typeof columns)[number]>;
export const subscriptionMeta = { columns };
