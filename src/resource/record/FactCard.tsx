import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** The card that holds a record's facts. */
export const FactCard = ({ children }: { children: ReactNode }) => (
  <Box
    sx={{
      bgcolor: 'background.paper',
      border: 1,
      borderColor: 'divider',
      borderRadius: 1.5,
      p: 2,
    }}
  >
    {children}
  </Box>
);
