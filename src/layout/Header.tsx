import Box from '@mui/material/Box';
import type { Ref } from 'react';
import { MobileNavigation } from './MobileNavigation';
import { PersonMenu } from './PersonMenu';
import { SearchButton } from './SearchButton';

/** The page's title, written here by the page itself, and the person. */
export const Header = ({ titleRef }: { titleRef: Ref<HTMLElement> }) => (
  <Box
    component="header"
    sx={{
      position: 'sticky',
      top: 0,
      zIndex: 'appBar',
      display: 'flex',
      alignItems: 'center',
      gap: 1,
      height: 52,
      flexShrink: 0,
      px: { xs: 1, md: 3 },
      borderBottom: 1,
      borderColor: 'divider',
      bgcolor: 'background.default',
    }}
  >
    <MobileNavigation />
    <Box ref={titleRef} sx={{ flex: 1, minWidth: 0 }} />
    <SearchButton />
    <PersonMenu />
  </Box>
);
