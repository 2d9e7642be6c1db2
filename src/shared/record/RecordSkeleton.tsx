import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';

/** A record's page before the record comes. */
export function RecordSkeleton() {
  const translate = useTranslate();
  return (
    <Box
      role="status"
      aria-busy
      aria-label={translate('shared.record.loading')}
      sx={{ maxWidth: 1440 }}
    >
      <Skeleton width={280} height={40} sx={{ mb: 2 }} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { lg: '1fr 300px' }, gap: 2 }}>
        <Skeleton variant="rounded" height={420} />
        <Skeleton variant="rounded" height={260} />
      </Box>
    </Box>
  );
}
