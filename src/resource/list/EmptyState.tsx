import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  text: string;
  /** The first step to take. */
  action?: ReactNode;
}

/** What stands where nothing is: what belongs there, and what to do. */
export function EmptyState({ title, text, action }: Props) {
  return (
    <Box sx={{ py: 7, px: 2, textAlign: 'center' }}>
      <Box component="h2" sx={{ typography: 'h2', m: 0, mb: 0.5 }}>
        {title}
      </Box>
      <Box component="p" sx={{ m: 0, mb: 2, color: 'text.secondary' }}>
        {text}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: 1 }}>
        {action}
      </Box>
    </Box>
  );
}
