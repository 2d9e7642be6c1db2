import { useTranslate } from 'react-admin';
import { useMyAccess } from '../../providers/useAccess';
import { useFormats } from '../format/useFormats';

interface Saved {
  updated_at: string;
  updated_by?: string | null;
}

/** "Une autre personne l’a enregistrée le 22 nov. 2026, 15:04." */
export function useWho() {
  const translate = useTranslate();
  const { dateTime } = useFormats();
  const me = useMyAccess()?.user_id;
  return ({ updated_by, updated_at }: Saved) => {
    const mine = updated_by !== undefined && updated_by !== null && updated_by === me;
    const who = translate(mine ? 'shared.conflict.you' : 'shared.conflict.someone');
    return translate('shared.conflict.when', { who, date: dateTime(updated_at) });
  };
}
