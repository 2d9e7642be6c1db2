import Button from '@mui/material/Button';
import { useListContext, useTranslate } from 'react-admin';
import { EmptyState } from './EmptyState';

/** A list that could not be read: why, and another try. */
export function ListFailed() {
  const translate = useTranslate();
  const { error, refetch } = useListContext();
  return (
    <div role="alert">
      <EmptyState
        title={translate('shared.list.failed')}
        text={error instanceof Error ? error.message : ''}
        action={
          <Button variant="outlined" onClick={() => void refetch()}>
            {translate('shared.list.retry')}
          </Button>
        }
      />
    </div>
  );
}
