import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** What explains the scale, above the two ends. */
  scale?: ReactNode;
  /** One end below the other: for what is wide. */
  stacked?: boolean;
  from: ReactNode;
  to: ReactNode;
}

/** A filter with two ends. */
export const FilterFieldset = ({ title, scale, from, to, stacked = false }: Props) => (
  <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 2 }}>
    <Box component="legend" sx={{ typography: 'h3', p: 0, mb: 0.75 }}>
      {title}
    </Box>
    {scale}
    <Box
      sx={{
        display: 'flex',
        flexDirection: stacked ? 'column' : 'row',
        alignItems: stacked ? 'stretch' : 'center',
        gap: stacked ? 0.75 : 1,
        '& > *': { flex: 1, minWidth: 0 },
      }}
    >
      {from}
      {!stacked && (
        <Box component="span" aria-hidden sx={{ flex: 'none !important' }}>
          –
        </Box>
      )}
      {to}
    </Box>
  </Box>
);
