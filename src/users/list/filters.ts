import { Constants } from '../../providers/database.types';
import type { ListFilter } from '../../resource/filters/filters';

/** The filters of the accounts: by the subscription that counts, the living one or else the last. */
export const filters: readonly ListFilter[] = [
  {
    kind: 'set',
    name: 'subscription_status',
    operator: 'in',
    values: Constants.public.Enums.subscription_status,
    texts: 'billing.status',
    short: 8,
  },
  { kind: 'date', name: 'created_at', moment: true },
  { kind: 'state', name: 'is_deactivated', column: 'is_active', operator: 'is', on: false },
  {
    kind: 'state',
    name: 'is_unverified',
    column: 'email_verified_at',
    operator: 'is',
    on: 'null',
  },
  { kind: 'state', name: 'cancel_at_period_end', operator: 'is', on: true },
];
