import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Button from '@mui/material/Button';
import { useGetRecordRepresentation, useTranslate } from 'react-admin';
import { useList } from '../list/useList';
import { useUndoableDelete } from './useUndoableDelete';

/** Deletes the rows selected and offers to undo. */
export function BulkDeleteButton() {
  const translate = useTranslate();
  const { selectedIds, onUnselectItems, data = [], resource } = useList();
  const represent = useGetRecordRepresentation(resource);
  const { remove, pending } = useUndoableDelete();
  const run = async () => {
    const first = data.find(({ id }) => id === selectedIds[0]);
    const name: unknown = first && represent(first);
    await remove(selectedIds, typeof name === 'string' ? name : '');
    onUnselectItems();
  };
  return (
    <Button color="error" startIcon={<DeleteIcon />} loading={pending} onClick={() => void run()}>
      {translate('shared.delete.many')}
    </Button>
  );
}
