import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Facts under a title of their own, set apart from the group above. */
export const FactGroup = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box sx={{ '& + &': { mt: 2, pt: 2, borderTop: 1, borderColor: 'divider' } }}>
    <Box component="h2" sx={{ typography: 'h3', m: 0, mb: 0.75 }}>
      {title}
    </Box>
    {children}
  </Box>
);
