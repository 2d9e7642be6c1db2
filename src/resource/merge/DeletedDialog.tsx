import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslate } from 'react-admin';
import { useId, useState } from 'react';
import { useDeletedWords, type Deleted } from '../undo/trash';

interface Props {
  deleted: Deleted;
  onRestore: () => Promise<void>;
  onClose: () => void;
}

/** A save met a deletion: who deleted the record, and whether to bring it back and save all the same. */
export function DeletedDialog({ deleted, onRestore, onClose }: Props) {
  const translate = useTranslate();
  const words = useDeletedWords();
  const id = useId();
  const [pending, setPending] = useState(false);
  const run = async () => {
    setPending(true);
    await onRestore();
    setPending(false);
  };
  return (
    <Dialog open aria-labelledby={id} onClose={onClose}>
      <DialogTitle id={id}>
        {translate('resource.trash.title', { name: deleted.title })}
      </DialogTitle>
      <DialogContent>
        {words(deleted)} {translate('resource.trash.typed')}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate('resource.conflict.back')}</Button>
        <Button variant="contained" loading={pending} onClick={() => void run()}>
          {translate('resource.trash.restore_and_save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
