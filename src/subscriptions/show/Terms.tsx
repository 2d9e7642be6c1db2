import { RecordFacts } from '../../resource/record/RecordFacts';
import type { Subscription } from '../columns';

/** What is paid, and every date that the subscription has. */
export const Terms = ({ subscription }: { subscription: Subscription }) => (
  <RecordFacts
    record={subscription}
    fields={[
      { source: 'amount_euro', kind: 'money' },
      {
        source: 'billing_interval',
        kind: 'words',
        texts: 'resources.subscriptions.interval',
      },
      { source: 'started_at', kind: 'moment' },
      { source: 'trial_end', kind: 'moment' },
      { source: 'current_period_start', kind: 'moment' },
      { source: 'current_period_end', kind: 'moment' },
      { source: 'cancel_at_period_end', kind: 'boolean' },
      { source: 'cancel_at', kind: 'moment' },
      { source: 'canceled_at', kind: 'moment' },
      { source: 'ended_at', kind: 'moment' },
      {
        source: 'cancellation_kind',
        kind: 'words',
        texts: 'resources.subscriptions.cancellation',
      },
      { source: 'cancellation_reason' },
      { source: 'collection_paused_at', kind: 'moment' },
      { source: 'collection_resumes_at', kind: 'moment' },
    ]}
  />
);
