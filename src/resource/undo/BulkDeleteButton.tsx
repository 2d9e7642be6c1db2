import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Button from '@mui/material/Button';
import { useGetRecordRepresentation, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ConfirmDialog } from '../../shared/ConfirmDialog';
import { useFormats } from '../../shared/format/useFormats';
import { useList } from '../list/useList';
import { useUndoableDelete } from './useUndoableDelete';

/**
 * Deletes the rows selected and offers to undo; those that could not be deleted stay selected. More than
 * the page shows is asked about first.
 */
export function BulkDeleteButton() {
  const translate = useTranslate();
  const { number } = useFormats();
  const { selectedIds, onSelect, data = [], resource } = useList();
  const represent = useGetRecordRepresentation(resource);
  const { remove, pending, done, dialog } = useUndoableDelete();
  const [asking, ask] = useState(false);
  const total = number(selectedIds.length, 0);
  const run = async () => {
    ask(false);
    const gone = await remove(selectedIds, (one) => {
      const name: unknown = represent(data.find(({ id }) => id === one));
      return typeof name === 'string' ? name : '';
    });
    const left = new Set(gone);
    onSelect(selectedIds.filter((id) => !left.has(id)));
  };
  return (
    <>
      <Button
        color="error"
        startIcon={<DeleteIcon />}
        loading={pending}
        onClick={() => (selectedIds.length > data.length ? ask(true) : void run())}
      >
        {translate('resource.delete.many')}
      </Button>
      {pending && done > 0 && (
        <span role="status">
          {translate('resource.delete.progress', { done: number(done, 0), total })}
        </span>
      )}
      <ConfirmDialog
        open={asking}
        title={translate('resource.delete.ask_title', { total })}
        text={translate('resource.delete.ask_text')}
        confirm={translate('resource.delete.ask_confirm', { total })}
        cancel={translate('resource.form.cancel')}
        onConfirm={() => void run()}
        onCancel={() => ask(false)}
      />
      {dialog}
    </>
  );
}
