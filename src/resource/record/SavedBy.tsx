import { useTranslate } from 'react-admin';
import { useFormats } from '../../shared/format/useFormats';
import { useColleague } from './useColleague';

interface Props {
  record: { updated_at: string; updated_by?: string | null };
}

/** When a record was last saved, and by whom where that was a colleague. */
export function SavedBy({ record: { updated_at, updated_by } }: Props) {
  const translate = useTranslate();
  const { dateTime } = useFormats();
  const name = useColleague(updated_by);
  const date = dateTime(updated_at);
  return name ? translate('resource.history.saved_by', { date, name }) : date;
}
