import type { ListFilter } from '../../resource/filters/filters';

/** The filters of the accounts; those of their subscriptions are in the list of subscriptions. */
export const filters: readonly ListFilter[] = [
  { kind: 'date', name: 'created_at', moment: true },
  { kind: 'state', name: 'is_deactivated', column: 'is_active', operator: 'is', on: false },
  {
    kind: 'state',
    name: 'is_unverified',
    column: 'email_verified_at',
    operator: 'is',
    on: 'null',
  },
];
