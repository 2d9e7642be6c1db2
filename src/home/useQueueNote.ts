import { useTranslate } from 'react-admin';
import { useFormats } from '../shared/format/useFormats';
import type { Queue } from './queues';

/** What makes a queue urgent, in sentences: the euros at stake, one's own, when the first one ends. */
export function useQueueNote() {
  const translate = useTranslate();
  const { euros, date, dateTime } = useFormats();
  return ({ queue, amount_euro: amount, mine, moment }: Queue): string[] => {
    const first = mine === null ? moment : null;
    const when = (iso: string) => (queue === 'own_accesses' ? dateTime : date)(iso);
    return [
      amount === null ? '' : translate('home.at_stake', { amount: euros(amount) }),
      mine && moment ? translate('home.mine', { smart_count: mine, date: date(moment) }) : '',
      first === null ? '' : translate(`home.first.${queue}`, { date: when(first) }),
    ].filter(Boolean);
  };
}
