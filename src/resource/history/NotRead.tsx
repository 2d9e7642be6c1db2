import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';

/** Why a part of the drawer could not be read, and another try. */
export function NotRead({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const translate = useTranslate();
  return (
    <p role="alert">
      {error.message} <Button onClick={onRetry}>{translate('resource.list.retry')}</Button>
    </p>
  );
}
