import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { SkipLink } from '../../shared/SkipLink';
import { useWide } from '../list/useWide';

interface Props {
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** Where the facets stand: a side column on a wide screen, a sheet over the list on a phone. */
export function FilterPanel({ open, onClose, children }: Props) {
  const translate = useTranslate();
  const title = translate('resource.list.filters');
  if (useWide()) {
    return (
      <Box
        component="aside"
        aria-label={title}
        sx={{ width: 216, flex: 'none', overflowY: 'auto' }}
      >
        <SkipLink selector=".rows-link" label={translate('resource.list.skip_filters')} />
        {children}
      </Box>
    );
  }
  const paper = { 'aria-label': title, sx: { maxHeight: '85dvh', borderRadius: '12px 12px 0 0' } };
  return (
    <Drawer anchor="bottom" open={open} onClose={onClose} slotProps={{ paper }}>
      <Box sx={{ display: 'flex', alignItems: 'center', px: 2, pt: 1.5 }}>
        <Box component="h2" sx={{ typography: 'h2', m: 0, flex: 1 }}>
          {title}
        </Box>
        <IconButton onClick={onClose} aria-label={translate('resource.record.close')}>
          <CloseIcon />
        </IconButton>
      </Box>
      <Box sx={{ px: 2, py: 1, overflowY: 'auto' }}>{children}</Box>
      <Box sx={{ p: 2, borderTop: 1, borderColor: 'divider' }}>
        <Button fullWidth variant="contained" onClick={onClose}>
          {translate('resource.list.show_results')}
        </Button>
      </Box>
    </Drawer>
  );
}
