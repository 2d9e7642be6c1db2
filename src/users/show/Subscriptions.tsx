import { useTranslate } from 'react-admin';
import { SubscriptionState } from '../../billing/SubscriptionState';
import type { Row } from '../../providers/jsonColumns';
import { RelatedRows } from '../../resource/record/RelatedRows';
import type { User } from '../columns';

/** The subscriptions of a person, the last one first. */
export const Subscriptions = ({ user }: { user: User }) => (
  <RelatedRows<Row<'subscriptions_summary'>>
    resource="subscriptions"
    filter={{ 'user_id@eq': user.id }}
    sort={{ field: 'created_at', order: 'DESC' }}
    columns={[
      { source: 'status', cell: ({ status }) => <SubscriptionState status={status} /> },
      { source: 'amount_euro', kind: 'money', align: 'right' },
      { source: 'current_period_end', kind: 'day' },
      { source: 'started_at', kind: 'day' },
      { source: 'ended_at', kind: 'day' },
    ]}
    none={useTranslate()('billing.sentence.none')}
  />
);
