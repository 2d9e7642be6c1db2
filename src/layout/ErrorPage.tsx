import Button from '@mui/material/Button';
import { useResetErrorBoundaryOnLocationChange, useTranslate } from 'react-admin';
import { Message } from '../shared/Message';
import { describeError } from './describeError';
import { CopyReference } from './CopyReference';

interface Props {
  error: unknown;
  resetErrorBoundary: (...args: unknown[]) => void;
  /** Inside the frame, the menu stays usable beside it. */
  inside?: boolean;
}

/** What a person sees when a page fails: what happened, how to go on, what to quote. */
export function ErrorPage({ error, resetErrorBoundary, inside = false }: Props) {
  const translate = useTranslate();
  useResetErrorBoundaryOnLocationChange(resetErrorBoundary);
  const { sentence, reference, outdated } = describeError(error, translate);
  const retry = outdated ? () => window.location.reload() : () => resetErrorBoundary();
  return (
    <Message title={translate('console.error_page.title')} fullPage={!inside}>
      <p role="alert">{sentence}</p>
      {reference && <CopyReference reference={reference} />}
      <Button variant="contained" onClick={retry}>
        {translate(outdated ? 'console.error_page.reload' : 'console.error_page.retry')}
      </Button>
      <Button variant="outlined" href="/">
        {translate('console.error_page.home')}
      </Button>
    </Message>
  );
}
