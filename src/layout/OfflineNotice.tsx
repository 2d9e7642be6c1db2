import Box from '@mui/material/Box';
import { useIsOffline, useTranslate } from 'react-admin';

/** Says that nothing can be saved while there is no network; leaves by itself. */
export function OfflineNotice() {
  const offline = useIsOffline();
  const translate = useTranslate();
  return (
    <Box role="status">
      {offline && (
        <Box sx={{ px: 3, py: 1, bgcolor: 'var(--warning-soft)', color: 'var(--warning)' }}>
          {translate('console.offline')}
        </Box>
      )}
    </Box>
  );
}
