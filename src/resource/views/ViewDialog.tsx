import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useId, useState, type SyntheticEvent } from 'react';
import { ConsoleError } from '../../providers/errors';
import { StateRadios } from '../form/StateRadios';
import type { ViewChange } from './useSaveView';

interface Props {
  title: string;
  name?: string;
  shared?: boolean;
  /** Whom it is for stays as it is: only its author takes a view back from the team. */
  fixed?: boolean;
  onSave: (change: ViewChange) => Promise<unknown>;
  onClose: () => void;
}

/** The name of a view, and whom it is for. What is refused is said at the name, and stays as typed. */
export function ViewDialog(props: Props) {
  const { title, name = '', shared = false, fixed = false, onSave, onClose } = props;
  const translate = useTranslate();
  const id = useId();
  const [typed, setTyped] = useState(name);
  const [isShared, setShared] = useState(shared);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    // A dialog inside a list: its event is no business of what stands around.
    event.stopPropagation();
    if (pending) return;
    if (!typed.trim()) {
      setRefusal(translate('resource.views.name_it'));
      return;
    }
    setPending(true);
    try {
      await onSave({ name: typed.trim(), is_shared: isShared });
      onClose();
    } catch (error) {
      setRefusal(sentenceOf(error));
      setPending(false);
    }
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="xs">
      <form onSubmit={(event) => void save(event)} noValidate>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <TextField
            autoFocus
            required
            label={translate('resource.views.name')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            error={refusal !== undefined}
            helperText={refusal}
            slotProps={{ htmlInput: { maxLength: 60, autoComplete: 'off' } }}
            sx={{ mt: 1 }}
          />
          {!fixed && (
            <StateRadios
              label={translate('resource.views.for')}
              value={isShared ? 'team' : 'me'}
              options={(['me', 'team'] as const).map((value) => ({
                value,
                label: translate(`resource.views.for_${value}`),
              }))}
              onChange={(value) => setShared(value === 'team')}
            />
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('resource.form.cancel')}</Button>
          <Button type="submit" variant="contained" loading={pending}>
            {translate('resource.form.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function sentenceOf(error: unknown): string {
  if (error instanceof ConsoleError && typeof error.body.errors?.name === 'string')
    return error.body.errors.name;
  return error instanceof Error ? error.message : String(error);
}
