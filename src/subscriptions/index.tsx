import SubscriptionIcon from '@mui/icons-material/CreditCardOutlined';
import type { ResourceProps } from 'react-admin';
import { withTexts } from '../i18n/i18nProvider';
import { page } from '../shared/page';
import { RecordSkeleton } from '../resource/record/RecordSkeleton';

/** The subscriptions of people, to read. */
const subscriptions = {
  name: 'subscriptions',
  list: page(withTexts(['subscriptions', 'billing'], () => import('./list/SubscriptionList'))),
  show: page(
    withTexts(['subscriptions', 'billing'], () => import('./show/SubscriptionShow')),
    RecordSkeleton,
  ),
  icon: SubscriptionIcon,
  options: { desk: 'accounts' },
} satisfies ResourceProps;

export default subscriptions;
