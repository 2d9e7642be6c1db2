import { useTranslate } from 'react-admin';
import { useFormats } from '../shared/format/useFormats';

interface Subscription {
  status: string | null;
  current_period_end: string | null;
  cancel_at_period_end: boolean | null;
  ended_at?: string | null;
  trial_end?: string | null;
}

/** Which day a state is about; none where it is not known. */
function dayOf({ status, current_period_end, ended_at, trial_end }: Subscription) {
  if (status === 'trialing') return trial_end ?? current_period_end;
  return status === 'canceled' ? (ended_at ?? null) : current_period_end;
}

/** What a subscription is at now, in a sentence: "Active, renouvelée le 12 déc. 2026." */
export function useSubscriptionSentence() {
  const translate = useTranslate();
  const { date } = useFormats();
  return (subscription: Subscription): string => {
    const { status, cancel_at_period_end: ending } = subscription;
    if (status === null) return translate('billing.sentence.none');
    const day = dayOf(subscription);
    const ends = ending === true && (status === 'active' || status === 'trialing');
    const key = `billing.sentence.${status}${ends ? '_ending' : ''}${day ? '' : '_undated'}`;
    const args = { date: day ? date(day) : '' };
    return translate(key, { ...args, _: translate(`billing.sentence.${status}`, args) });
  };
}
