import { useTranslate } from 'react-admin';
import { useFormats } from '../../shared/format/useFormats';
import type { SubscriptionSummary } from '../columns';

/** Euros for each month or year. */
export function Price({ subscription }: { subscription: SubscriptionSummary }) {
  const translate = useTranslate();
  const { euros } = useFormats();
  const { amount_euro, billing_interval } = subscription;
  return (
    <span>
      {euros(amount_euro)}
      <span className="rows-faint">
        {translate(`resources.subscriptions.per.${billing_interval}`)}
      </span>
    </span>
  );
}
