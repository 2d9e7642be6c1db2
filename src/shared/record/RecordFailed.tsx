import Button from '@mui/material/Button';
import { useCreatePath, useResourceContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Message } from '../Message';

/** A record that could not be read: why, and the way back. */
export function RecordFailed({ error }: { error: unknown }) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const list = useCreatePath()({ resource, type: 'list' });
  return (
    <Message title={translate('shared.record.not_found_title')}>
      <p role="alert">{error instanceof Error ? error.message : String(error)}</p>
      <Button variant="contained" component={Link} to={list}>
        {translate('shared.record.back_to_list')}
      </Button>
    </Message>
  );
}
