import { useTranslate } from 'react-admin';
import { useFormats } from '../shared/format/useFormats';
import type { OperationsSummary } from './operations';

interface Props {
  changes: OperationsSummary['staff_changes'];
}

/** Who was given a role or lost one lately. */
export function StaffChanges({ changes }: Props) {
  const translate = useTranslate();
  const { date } = useFormats();
  if (changes.length === 0) return translate('home.no_staff_change');
  return (
    <ul className="home-lines">
      {changes.map(({ who, role, joined, at }) => (
        <li key={`${at}${role}${who ?? ''}`}>
          {translate(joined ? 'home.joined' : 'home.left', {
            who: who ?? translate('home.account_gone'),
            role: translate(`console.roles.${role}`),
            date: date(at),
          })}
        </li>
      ))}
    </ul>
  );
}
