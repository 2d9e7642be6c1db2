import { SubscriptionState } from '../../billing/SubscriptionState';
import type { ListRows } from '../../resource/list/columns';
import { CardLine, RowCard } from '../../resource/list/RowCard';
import { Value } from '../../resource/values/Value';
import type { UserSummary } from '../columns';
import { UserName } from './UserName';
import { Verified } from './Verified';

/** How accounts are shown in a list: `columns` on a wide screen, `card` on a phone. */
const rows: ListRows<UserSummary> = {
  columns: [
    {
      source: 'display_name',
      fixed: true,
      sortable: false,
      cell: (user) => <UserName user={user} />,
    },
    { source: 'email' },
    {
      source: 'email_verified_at',
      sortable: false,
      kind: 'day',
      cell: ({ email_verified_at }) => <Verified day={email_verified_at} />,
    },
    { source: 'phone', sortable: false, hidden: true },
    {
      source: 'subscription_status',
      sortable: false,
      kind: 'words',
      texts: 'billing.status',
      cell: ({ subscription_status }) => <SubscriptionState status={subscription_status} />,
    },
    { source: 'current_period_end', sortable: false, kind: 'day' },
    { source: 'cancel_at_period_end', sortable: false, hidden: true, kind: 'boolean' },
    { source: 'is_active', sortable: false, hidden: true, kind: 'boolean' },
    { source: 'created_at', firstOrder: 'DESC', kind: 'day' },
  ],
  card: (user) => (
    <RowCard name={<UserName user={user} />}>
      <CardLine faint>{user.email}</CardLine>
      <CardLine>
        <SubscriptionState status={user.subscription_status} />
        <Value of={{ kind: 'day' }} value={user.current_period_end} />
      </CardLine>
    </RowCard>
  ),
};

export default rows;
