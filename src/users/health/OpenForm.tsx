import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useState, type SubmitEvent } from 'react';
import { useAccessCommands } from './usePersonalAccess';

/** What lies behind the lock, what opening it means, and the one thing it takes: a reason. */
export function OpenForm({ userId }: { userId: string }) {
  const translate = useTranslate();
  const words = (key: string) => translate(`resources.users.health.${key}`);
  const [reason, setReason] = useState('');
  const { open } = useAccessCommands(userId);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    open.mutate(reason);
  };
  return (
    <>
      <p>{words('closed')}</p>
      <p>{words('opening')}</p>
      <Box
        component="form"
        noValidate
        onSubmit={submit}
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 1 }}
      >
        <TextField
          id="access-reason"
          label={words('reason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          required
          error={open.isError}
          helperText={open.error?.message ?? words('reason_help')}
          sx={{ flex: '1 1 260px', maxWidth: 520 }}
          slotProps={{
            htmlInput: { maxLength: 500, autoComplete: 'off' },
            formHelperText: { role: open.isError ? 'alert' : undefined },
          }}
        />
        {/* Beside the input, whose label stands above it. */}
        <Button
          type="submit"
          variant="contained"
          disabled={open.isPending}
          sx={{ mt: { sm: '23px' } }}
        >
          {words('open')}
        </Button>
      </Box>
    </>
  );
}
