import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useId, useRef, type KeyboardEvent } from 'react';
import { useDraft } from './drafts';

interface Props {
  /** What the comment is about: the draft is kept under it. */
  about: string;
  error: Error | null;
  pending: boolean;
  onAdd: (body: string) => Promise<unknown>;
}

/** A comment to write; Ctrl Enter sends it. What is refused stays as it was typed. */
export function CommentForm({ about, error, pending, onAdd }: Props) {
  const translate = useTranslate();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [body, setBody] = useDraft(about);
  const send = async () => {
    if (!body.trim() || pending) return;
    await onAdd(body).then(
      () => setBody(''),
      () => undefined,
    );
    // The button went out of reach, and would take the keyboard's place along.
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
  };
  return (
    <Box sx={{ mb: 1.5 }}>
      <Box component="label" htmlFor={id} sx={{ display: 'block', mb: 0.5, fontSize: '0.8125rem' }}>
        {translate('resource.comments.write')}
      </Box>
      <TextField
        id={id}
        inputRef={field}
        fullWidth
        multiline
        minRows={2}
        size="small"
        value={body}
        error={error !== null}
        helperText={error?.message}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', mt: 0.75 }}>
        <Button
          variant="contained"
          loading={pending}
          disabled={!body.trim()}
          onClick={() => void send()}
        >
          {translate('resource.comments.add')}
        </Button>
      </Box>
    </Box>
  );
}
