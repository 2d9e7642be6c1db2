import { FactCard } from '../../resource/record/FactCard';
import { RecordFacts } from '../../resource/record/RecordFacts';
import { CopyText } from '../../shared/CopyText';
import type { Subscription } from '../columns';

const copied = (text: string) => <CopyText text={text} />;

/** How Stripe knows the subscription, to be looked up there, and when it last changed. */
export const StripeFacts = ({ subscription }: { subscription: Subscription }) => (
  <FactCard>
    <RecordFacts
      record={subscription}
      fields={[
        { source: 'stripe_customer_id', cell: copied },
        { source: 'stripe_subscription_id', cell: copied },
        { source: 'created_at', kind: 'moment' },
        { source: 'updated_at', kind: 'moment' },
      ]}
    />
  </FactCard>
);
