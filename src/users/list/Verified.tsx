import { useTranslate } from 'react-admin';
import { Value } from '../../resource/values/Value';

/** Since when an address is verified, or that it is not. */
export function Verified({ day }: { day: string | null }) {
  const translate = useTranslate();
  if (day !== null) return <Value of={{ kind: 'day' }} value={day} />;
  return <span className="rows-faint">{translate('resources.users.state.unverified')}</span>;
}
