import { SubscriptionState } from '../../billing/SubscriptionState';
import { RecordPage, type RecordSection } from '../../resource/record/RecordPage';
import { subscriptionMeta, type Subscription } from '../columns';
import { Sentence } from './Sentence';
import { StripeFacts } from './StripeFacts';
import { Terms } from './Terms';

const sections: readonly RecordSection<Subscription>[] = [
  { id: 'state', content: (subscription) => <Sentence subscription={subscription} /> },
  { id: 'terms', content: (subscription) => <Terms subscription={subscription} /> },
];

/** One subscription, for reading. */
const SubscriptionShow = () => (
  <RecordPage<Subscription>
    resource="subscriptions"
    meta={subscriptionMeta}
    title={({ stripe_subscription_id, id }) => stripe_subscription_id ?? id}
    state={({ status }) => <SubscriptionState status={status} />}
    facts={(subscription) => <StripeFacts subscription={subscription} />}
    sections={sections}
  />
);

export default SubscriptionShow;
