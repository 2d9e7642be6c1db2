import { NameCell } from '../../resource/list/NameCell';
import type { SubscriptionSummary } from '../columns';

/** Whose subscription it is, which leads to it. */
export const SubscriberName = ({ subscription }: { subscription: SubscriptionSummary }) => (
  <NameCell
    resource="subscriptions"
    row={subscription}
    name={subscription.display_name ?? subscription.email ?? subscription.user_id}
  />
);
