import { useTranslate } from 'react-admin';
import { useFormats } from '../shared/format/useFormats';

interface Subscription {
  status: string;
  current_period_start: string | null;
  current_period_end: string | null;
  cancel_at_period_end: boolean;
  cancel_at: string | null;
  collection_paused_at: string | null;
  trial_end: string | null;
  ended_at: string | null;
}

/** Which of the sentences of its state tells a subscription, and which day that is about. */
export function sentenceOf(subscription: Subscription, now: number) {
  const { status, current_period_end, cancel_at_period_end, cancel_at } = subscription;
  if (status === 'canceled') return { key: status, day: subscription.ended_at };
  // The period begins with the payment that pays for it.
  if (status === 'past_due') return { key: status, day: subscription.current_period_start };
  if (status !== 'active' && status !== 'trialing') return { key: status, day: null };
  const day = (status === 'trialing' ? subscription.trial_end : null) ?? current_period_end;
  // A date to end on may lie before or beyond the period that is paid.
  if (cancel_at_period_end || cancel_at !== null)
    return { key: `${status}_ending`, day: cancel_at ?? day };
  if (subscription.collection_paused_at !== null) return { key: 'collection_paused', day };
  return { key: day !== null && Date.parse(day) < now ? 'late' : status, day };
}

/** What a subscription is at now, in a sentence: "Actif jusqu’au 12 déc. 2026, renouvelé automatiquement." */
export function useSubscriptionSentence() {
  const translate = useTranslate();
  const { date } = useFormats();
  return (subscription: Subscription | undefined): string => {
    if (!subscription) return translate('billing.sentence.none');
    const { key, day } = sentenceOf(subscription, Date.now());
    const text = `billing.sentence.${key}`;
    const args = { date: day ? date(day) : '' };
    return translate(day ? text : `${text}_undated`, { ...args, _: translate(text, args) });
  };
}
