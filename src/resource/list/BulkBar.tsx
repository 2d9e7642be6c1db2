import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useListContext, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useCan } from '../../providers/useAccess';
import { useFormats } from '../../shared/format/useFormats';
import { BulkEditButton, type BulkEditDialog } from '../bulk/BulkEditButton';
import { BulkDeleteButton } from '../undo/BulkDeleteButton';
import { SelectFound } from './SelectFound';

interface Props {
  /** The dialog that changes the rows selected, where the resource has one. */
  edit?: BulkEditDialog;
  /** What else can be done with them. */
  children?: ReactNode;
}

/**
 * What can be done with the rows selected; lies over the toolbar, so that no row is covered or moves.
 * Its code comes with the first row that is ticked.
 */
export default function BulkBar({ edit, children }: Props) {
  const translate = useTranslate();
  const can = useCan();
  const { number } = useFormats();
  const { resource, selectedIds, onUnselectItems } = useListContext();
  // Hidden rather than absent: what an action has to say outlives the selection that it was about.
  const none = selectedIds.length === 0;
  const words = { smart_count: selectedIds.length, total: number(selectedIds.length, 0) };
  return (
    <Box
      role="toolbar"
      aria-label={translate('resource.list.selection')}
      sx={{
        position: 'absolute',
        inset: '-4px -4px auto',
        minHeight: 'calc(100% - 2px)',
        zIndex: 3,
        display: none ? 'none' : 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        alignContent: 'center',
        gap: 1,
        pl: 1.5,
        pr: 5.5,
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'primary.main',
        borderRadius: 1,
      }}
    >
      <Box component="strong" role="status" sx={{ fontWeight: 600 }}>
        {!none && translate('resource.list.selected', words)}
      </Box>
      <SelectFound />
      {edit && can(resource, 'edit') && <BulkEditButton Edit={edit} />}
      {children}
      {can(resource, 'delete') && <BulkDeleteButton />}
      <IconButton
        onClick={() => onUnselectItems()}
        aria-label={translate('resource.list.unselect')}
        title={translate('resource.list.unselect')}
        sx={{ position: 'absolute', top: 7, right: 6 }}
      >
        <CloseIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}
