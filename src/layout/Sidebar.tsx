import Box from '@mui/material/Box';
import { Navigation } from './Navigation';

/** Where the desks stand on a wide screen; on a phone they open from the header. */
export const Sidebar = () => (
  <Box
    sx={{
      display: { xs: 'none', md: 'block' },
      flex: '0 0 208px',
      alignSelf: 'flex-start',
      position: 'sticky',
      top: 0,
      height: '100vh',
      overflowY: 'auto',
      px: 1,
      borderRight: 1,
      borderColor: 'divider',
      bgcolor: 'var(--sidebar)',
      boxSizing: 'border-box',
    }}
  >
    <Navigation />
  </Box>
);
