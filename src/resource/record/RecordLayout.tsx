import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface Props {
  /** The facts, in a column beside the sections, or above them on a phone. */
  aside: ReactNode;
  children: ReactNode;
}

/** Sections of a record with its facts beside them. */
export const RecordLayout = ({ aside, children }: Props) => (
  <Box
    sx={{
      display: 'grid',
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 300px' },
      alignItems: 'start',
      gap: 2,
      maxWidth: 1440,
    }}
  >
    <Box
      component="aside"
      sx={{ gridColumn: { lg: 2 }, gridRow: { lg: 1 }, position: { lg: 'sticky' }, top: 68 }}
    >
      {aside}
    </Box>
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, minWidth: 0 }}>{children}</Box>
  </Box>
);
