import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { documentTitle } from '../../shared/documentTitle';
import { ListLink } from './ListLink';

interface Props {
  title: ReactNode;
  /** State, score: short marks after the name. */
  state?: ReactNode;
  actions?: ReactNode;
}

/** The head of a record's page: the way back to the list, the name with its state, the main actions. */
export const RecordHeader = ({ title, state, actions }: Props) => (
  <Box
    sx={{
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: 1.25,
      mb: 1,
      maxWidth: 1440,
    }}
  >
    {typeof title === 'string' && <title>{documentTitle(title)}</title>}
    <ListLink />
    <Typography variant="h1" sx={{ fontSize: '1.375rem', minWidth: 0, overflowWrap: 'anywhere' }}>
      {title}
    </Typography>
    {state}
    <Box sx={{ flex: 1 }} />
    <Box sx={{ display: 'flex', gap: 1 }}>{actions}</Box>
  </Box>
);
