import LockOpenIcon from '@mui/icons-material/LockOpenOutlined';
import { useTranslate } from 'react-admin';
import '../../shared/cells.css';
import { Countdown } from './Countdown';
import { usePersonalAccess } from './usePersonalAccess';

/** In the head of an account: that its health data are open, and for how long; leads to them. */
export function OpenMark({ userId }: { userId: string }) {
  const translate = useTranslate();
  const { access } = usePersonalAccess(userId);
  if (!access) return null;
  return (
    <a className="tag tag-warning" href="#health" style={{ gap: 4, textDecoration: 'none' }}>
      <LockOpenIcon sx={{ fontSize: 14 }} aria-hidden />
      {translate('resources.users.health.mark')} <Countdown until={access.expires_at} />
    </a>
  );
}
