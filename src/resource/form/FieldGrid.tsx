import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Fields side by side, as many as fit at `width` px or more. */
export const FieldGrid = ({ width = 240, children }: { width?: number; children: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      gap: 1.75,
      alignItems: 'start',
      gridTemplateColumns: `repeat(auto-fill, minmax(min(${width}px, 100%), 1fr))`,
    }}
  >
    {children}
  </Box>
);
