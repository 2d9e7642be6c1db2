import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { useCloseNotification, useTranslate } from 'react-admin';
import { useState } from 'react';

interface Props {
  text: string;
  onUndo: () => Promise<unknown>;
}

const styles = {
  display: 'flex',
  alignItems: 'center',
  gap: 1.5,
  maxWidth: 560,
  px: 2,
  py: 0.75,
  borderRadius: 2,
  bgcolor: 'text.primary',
  color: 'background.default',
  boxShadow: 6,
} as const;

/** A notice that says what was done and takes it back on request, once. */
export function UndoNotice({ text, onUndo }: Props) {
  const translate = useTranslate();
  const close = useCloseNotification();
  const [pending, setPending] = useState(false);
  const undo = async () => {
    setPending(true);
    await onUndo();
    close();
  };
  return (
    <Box role="status" sx={styles}>
      <span>{text}</span>
      <Button
        color="inherit"
        loading={pending}
        onClick={() => void undo()}
        sx={{ textDecoration: 'underline', fontWeight: 650, flex: 'none' }}
      >
        {translate('resource.delete.undo')}
      </Button>
    </Box>
  );
}
