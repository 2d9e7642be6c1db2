import Button from '@mui/material/Button';
import { useCreatePath, useResourceContext, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { ConsoleError } from '../../providers/errors';
import { Message } from '../../shared/Message';
import { useDeleted } from '../undo/trash';
import { DeletedRecord } from './DeletedRecord';
import { RecordSkeleton } from './RecordSkeleton';

const isMissing = (error: unknown) =>
  error instanceof ConsoleError && error.body.code === 'not_found';

/**
 * A record that could not be read: that it is in the trash, or why, what else its resource has to say of
 * that, and the way back.
 */
export function RecordFailed({ error }: { error: unknown }) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { id } = useParams();
  const { deleted, isLoading } = useDeleted(resource, id, isMissing(error));
  const list = useCreatePath()({ resource, type: 'list' });
  const hint = translate(`resources.${resource}.show.not_found`, { _: '' });
  if (isLoading) return <RecordSkeleton />;
  if (deleted && id !== undefined) return <DeletedRecord deleted={deleted} id={id} />;
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
