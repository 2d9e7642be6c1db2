import { SubscriptionState } from '../../billing/SubscriptionState';
import type { ListRows } from '../../resource/list/columns';
import { CardLine, RowCard } from '../../resource/list/RowCard';
import { Value } from '../../resource/values/Value';
import type { SubscriptionSummary } from '../columns';
import { Price } from './Price';
import { SubscriberName } from './SubscriberName';

/** How subscriptions are shown in a list: `columns` on a wide screen, `card` on a phone. */
const rows: ListRows<SubscriptionSummary> = {
  columns: [
    {
      source: 'display_name',
      fixed: true,
      sortable: false,
      cell: (subscription) => <SubscriberName subscription={subscription} />,
    },
    { source: 'email', sortable: false },
    {
      source: 'status',
      sortable: false,
      kind: 'words',
      texts: 'billing.status',
      cell: ({ status }) => <SubscriptionState status={status} />,
    },
    { source: 'current_period_end', kind: 'day' },
    { source: 'cancel_at_period_end', sortable: false, kind: 'boolean' },
    {
      source: 'amount_euro',
      sortable: false,
      kind: 'money',
      align: 'right',
      cell: (subscription) => <Price subscription={subscription} />,
    },
    {
      source: 'billing_interval',
      sortable: false,
      hidden: true,
      kind: 'words',
      texts: 'resources.subscriptions.interval',
    },
    { source: 'started_at', sortable: false, hidden: true, kind: 'day' },
    { source: 'ended_at', sortable: false, hidden: true, kind: 'day' },
    { source: 'stripe_customer_id', sortable: false, hidden: true },
    { source: 'stripe_subscription_id', sortable: false, hidden: true },
    { source: 'created_at', firstOrder: 'DESC', kind: 'day' },
  ],
  card: (subscription) => (
    <RowCard name={<SubscriberName subscription={subscription} />}>
      <CardLine faint>{subscription.email}</CardLine>
      <CardLine>
        <SubscriptionState status={subscription.status} />
        <span>
          <Value of={{ kind: 'day' }} value={subscription.current_period_end} />
        </span>
        <Price subscription={subscription} />
      </CardLine>
    </RowCard>
  ),
};

export default rows;
