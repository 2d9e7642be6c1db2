import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Button from '@mui/material/Button';
import {
  useGetRecordRepresentation,
  useRecordContext,
  useRedirect,
  useResourceContext,
  useTranslate,
} from 'react-admin';
import { useCan } from '../../providers/useAccess';
import { ActionLabel } from '../record/ActionLabel';
import { useUndoableDelete } from './useUndoableDelete';

/** Deletes the record around, returns to the list and offers to undo. Absent where not allowed. */
export function DeleteButton() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const represent = useGetRecordRepresentation(resource);
  const redirect = useRedirect();
  const can = useCan();
  const { remove, pending, dialog } = useUndoableDelete();
  if (!record || !can(resource, 'delete')) return null;
  const run = async () => {
    const name = represent(record);
    const gone = await remove([record.id], () => (typeof name === 'string' ? name : ''));
    if (gone.length > 0) redirect('list', resource);
  };
  return (
    <>
      <Button color="error" startIcon={<DeleteIcon />} loading={pending} onClick={() => void run()}>
        <ActionLabel>{translate('resource.delete.one')}</ActionLabel>
      </Button>
      {dialog}
    </>
  );
}
