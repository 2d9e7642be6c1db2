import MenuIcon from '@mui/icons-material/Menu';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import { useTranslate } from 'react-admin';
import { useState } from 'react';
import { Navigation } from './Navigation';

/** The desks on a phone. */
export function MobileNavigation() {
  const [open, setOpen] = useState(false);
  const translate = useTranslate();
  const close = () => setOpen(false);
  return (
    <>
      <IconButton
        aria-label={translate('console.open_navigation')}
        aria-expanded={open}
        onClick={() => setOpen(true)}
        sx={{ display: { md: 'none' }, width: 44, height: 44 }}
      >
        <MenuIcon />
      </IconButton>
      <Drawer
        open={open}
        onClose={close}
        slotProps={{
          paper: {
            'aria-label': translate('console.navigation'),
            sx: { width: 264, px: 1, bgcolor: 'var(--sidebar)' },
          },
        }}
      >
        <Navigation onNavigate={close} />
      </Drawer>
    </>
  );
}
