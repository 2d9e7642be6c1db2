import { ColumnValues, Constants } from '../../providers/database.types';
import type { ListFilter } from '../../resource/filters/filters';

/** The filters of the subscriptions. */
export const filters: readonly ListFilter[] = [
  {
    kind: 'set',
    name: 'status',
    operator: 'in',
    values: Constants.public.Enums.subscription_status,
    texts: 'billing.status',
    short: 8,
  },
  { kind: 'date', name: 'current_period_end', moment: true },
  {
    kind: 'set',
    name: 'billing_interval',
    operator: 'in',
    values: ColumnValues.subscriptions.billing_interval,
    texts: 'resources.subscriptions.interval',
  },
  { kind: 'state', name: 'cancel_at_period_end', operator: 'is', on: true },
];
