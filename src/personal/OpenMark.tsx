import { useTranslate } from 'react-admin';
import '../shared/cells.css';
import { useFormats } from '../shared/format/useFormats';
import { useOpenAccesses } from './openAccesses';

/** In the head of a record of a person: until when it can be read. */
export function OpenMark({ userId }: { userId: string }) {
  const translate = useTranslate();
  const { time } = useFormats();
  const access = useOpenAccesses()?.find(({ user_id }) => user_id === userId);
  if (!access) return null;
  return (
    <span className="tag tag-warning">
      {translate('personal.open_until', { time: time(access.expires_at) })}
    </span>
  );
}
