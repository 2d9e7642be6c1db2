import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';

interface Props {
  error: Error;
  onRetry: () => void;
}

/** What could not be read, and another try. */
export const Failed = ({ error, onRetry }: Props) => (
  <p role="alert">
    {error.message} <Button onClick={onRetry}>{useTranslate()('resource.list.retry')}</Button>
  </p>
);
