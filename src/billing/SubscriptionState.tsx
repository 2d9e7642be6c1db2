import { useTranslate } from 'react-admin';
import '../shared/cells.css';

const tones: Partial<Record<string, string>> = {
  active: 'tag-good',
  trialing: 'tag-good',
  past_due: 'tag-bad',
  unpaid: 'tag-bad',
  paused: 'tag-warning',
  incomplete: 'tag-warning',
};

/** The state of a subscription, coloured by whether somebody has to look after it. */
export function SubscriptionState({ status }: { status: string | null }) {
  const translate = useTranslate();
  if (status === null)
    return <span className="rows-faint">{translate('billing.no_subscription')}</span>;
  return (
    <span className={`tag ${tones[status] ?? ''}`}>{translate(`billing.status.${status}`)}</span>
  );
}
