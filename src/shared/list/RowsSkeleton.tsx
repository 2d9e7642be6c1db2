import Skeleton from '@mui/material/Skeleton';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

/** Rows of the height they will have, until they come. */
export function RowsSkeleton({ rows = 14, height = 38 }: { rows?: number; height?: number }) {
  const translate = useTranslate();
  return (
    <Box aria-busy aria-label={translate('shared.record.loading')} role="status">
      {Array.from({ length: rows }, (_, index) => (
        <Box
          key={index}
          sx={{
            height,
            display: 'flex',
            gap: 3,
            alignItems: 'center',
            borderBottom: 1,
            borderColor: 'divider',
            px: 1.5,
          }}
        >
          <Skeleton width={`${22 + ((index * 7) % 12)}%`} />
          <Skeleton width="12%" />
          <Skeleton width="6%" />
          <Skeleton sx={{ flex: 1 }} />
        </Box>
      ))}
    </Box>
  );
}
