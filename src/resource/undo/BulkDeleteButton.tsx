import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Button from '@mui/material/Button';
import { useGetRecordRepresentation, useTranslate } from 'react-admin';
import { useList } from '../list/useList';
import { useUndoableDelete } from './useUndoableDelete';

/** Deletes the rows selected and offers to undo; those that could not be deleted stay selected. */
export function BulkDeleteButton() {
  const translate = useTranslate();
  const { selectedIds, onSelect, data = [], resource } = useList();
  const represent = useGetRecordRepresentation(resource);
  const { remove, pending, dialog } = useUndoableDelete();
  const run = async () => {
    const gone = await remove(selectedIds, (one) => {
      const name: unknown = represent(data.find(({ id }) => id === one));
      return typeof name === 'string' ? name : '';
    });
    onSelect(selectedIds.filter((id) => !gone.includes(id)));
  };
  return (
    <>
      <Button color="error" startIcon={<DeleteIcon />} loading={pending} onClick={() => void run()}>
        {translate('resource.delete.many')}
      </Button>
      {dialog}
    </>
  );
}
