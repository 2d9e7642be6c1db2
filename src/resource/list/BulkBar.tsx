import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useListContext, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';

/** What can be done with the rows selected; lies over the toolbar, so that no row is covered or moves. */
export function BulkBar({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const { selectedIds, onUnselectItems } = useListContext();
  // Hidden rather than absent: what an action has to say outlives the selection that it was about.
  const none = selectedIds.length === 0;
  return (
    <Box
      role="toolbar"
      sx={{
        position: 'absolute',
        inset: '-4px -4px 6px',
        zIndex: 3,
        display: none ? 'none' : 'flex',
        alignItems: 'center',
        gap: 1,
        px: 1.5,
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'primary.main',
        borderRadius: 1,
      }}
    >
      <Box component="strong" role="status" sx={{ fontWeight: 600 }}>
        {!none && translate('resource.list.selected', { smart_count: selectedIds.length })}
      </Box>
      {children}
      <Box sx={{ flex: 1 }} />
      <IconButton
        onClick={() => onUnselectItems()}
        aria-label={translate('resource.list.unselect')}
        title={translate('resource.list.unselect')}
      >
        <CloseIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}
