import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';

interface Props {
  open: boolean;
  title: string;
  text: string;
  confirm: string;
  cancel: string;
  onConfirm: () => void;
  onCancel: () => void;
}

/** A question before something that cannot be taken back; the safe answer has the focus. */
export function ConfirmDialog({ open, title, text, confirm, cancel, onConfirm, onCancel }: Props) {
  const id = useId();
  return (
    <Dialog open={open} onClose={onCancel} aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>{text}</DialogContent>
      <DialogActions>
        <Button color="error" onClick={onConfirm}>
          {confirm}
        </Button>
        <Button variant="contained" autoFocus onClick={onCancel}>
          {cancel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
