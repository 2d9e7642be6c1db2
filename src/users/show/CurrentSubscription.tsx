import { useGetList, useGetOne } from 'react-admin';
import { useSubscriptionSentence } from '../../billing/useSubscriptionSentence';
import type { Row } from '../../providers/jsonColumns';
import type { UserSummary } from '../columns';

const meta = {
  columns: [
    'id',
    'status',
    'trial_end',
    'current_period_start',
    'current_period_end',
    'cancel_at_period_end',
    'cancel_at',
    'collection_paused_at',
    'ended_at',
  ] as const satisfies readonly (keyof Row<'subscriptions'>)[],
};
type Subscription = Pick<Row<'subscriptions'>, (typeof meta.columns)[number]>;

/** In a sentence, the subscription that counts for a person: which one that is, the database says. */
export function CurrentSubscription({ userId }: { userId: string }) {
  const sentence = useSubscriptionSentence();
  const { data: [account] = [] } = useGetList<UserSummary>('users', {
    filter: { 'id@eq': userId },
    pagination: { page: 1, perPage: 1 },
  });
  const id = account?.subscription_id ?? '';
  const { data } = useGetOne<Subscription>('subscriptions', { id, meta }, { enabled: id !== '' });
  if (!account || (id !== '' && !data)) return null;
  return <p style={{ marginTop: 0 }}>{sentence(data)}</p>;
}
