import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import { useListContext, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';

/** What can be done with the rows selected; floats below the list so that nothing jumps. */
export function BulkBar({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const { selectedIds, onUnselectItems } = useListContext();
  if (selectedIds.length === 0) return null;
  return (
    <Box
      sx={{ position: 'fixed', bottom: 76, left: 0, right: 0, zIndex: 3, pointerEvents: 'none' }}
    >
      <Paper
        role="toolbar"
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          width: 'fit-content',
          mx: 'auto',
          px: 1.5,
          py: 0.75,
          border: 1,
          borderColor: 'divider',
          boxShadow: 6,
          pointerEvents: 'auto',
        }}
      >
        <Box component="strong" role="status" sx={{ fontWeight: 600 }}>
          {translate('shared.list.selected', { smart_count: selectedIds.length })}
        </Box>
        {children}
        <IconButton
          onClick={() => onUnselectItems()}
          aria-label={translate('shared.list.unselect')}
          title={translate('shared.list.unselect')}
        >
          <CloseIcon fontSize="small" />
        </IconButton>
      </Paper>
    </Box>
  );
}
