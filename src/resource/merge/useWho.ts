import { useTranslate } from 'react-admin';
import { useMyAccess } from '../../providers/useAccess';
import { useFormats } from '../../shared/format/useFormats';
import { useColleague } from '../record/useColleague';

export interface Saved {
  updated_at: string;
  updated_by?: string | null;
}

/** "Inès Lambert l’a enregistrée le 22 nov. 2026, 15:04." */
export function useWho({ updated_by, updated_at }: Saved): string {
  const translate = useTranslate();
  const { dateTime } = useFormats();
  const mine = useMyAccess()?.user_id === updated_by;
  const name = useColleague(mine ? null : updated_by);
  const someone = name ? 'colleague' : 'someone';
  const who = translate(`resource.conflict.${mine ? 'you' : someone}`, { name });
  return translate('resource.conflict.when', { who, date: dateTime(updated_at) });
}
