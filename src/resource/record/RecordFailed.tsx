import Button from '@mui/material/Button';
import { useCreatePath, useResourceContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Message } from '../../shared/Message';

/** A record that could not be read: why, what else its resource has to say of that, and the way back. */
export function RecordFailed({ error }: { error: unknown }) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const list = useCreatePath()({ resource, type: 'list' });
  const hint = translate(`resources.${resource}.show.not_found`, { _: '' });
  return (
    <Message title={translate('resource.record.not_found_title')}>
      <p role="alert">{error instanceof Error ? error.message : String(error)}</p>
      {hint && <p>{hint}</p>}
      <Button variant="contained" component={Link} to={list}>
        {translate('resource.record.back_to_list')}
      </Button>
    </Message>
  );
}
