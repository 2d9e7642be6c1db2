import LockOpenIcon from '@mui/icons-material/LockOpenOutlined';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useFormats } from '../shared/format/useFormats';
import { useOpenAccesses } from './openAccesses';
import { accountPath } from './PersonLink';

const line = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 0.75,
  minHeight: 22,
  mb: 1.25,
} as const;

/** Above rows of people: whose they are, and until when they can be read. */
export function OpenPeople() {
  const translate = useTranslate();
  const { time } = useFormats();
  const accesses = useOpenAccesses();
  if (accesses?.length === 0) return null;
  // Its line is kept while it is read, so that the rows below do not move.
  if (!accesses) return <Box sx={line} />;
  return (
    <Box sx={line}>
      <LockOpenIcon sx={{ fontSize: 16, color: 'warning.main' }} aria-hidden />
      {translate('personal.open_for')}
      {accesses.map(({ user_id, display_name, email, expires_at }) => (
        <span key={user_id}>
          <Link component={RouterLink} underline="always" to={accountPath(user_id)}>
            {display_name ?? email ?? user_id}
          </Link>{' '}
          {translate('personal.until', { time: time(expires_at) })}
        </span>
      ))}
    </Box>
  );
}
