import Button from '@mui/material/Button';
import { useCreatePath, useResourceContext, useTranslate } from 'react-admin';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Message } from '../../shared/Message';
import { useDeletedWords, type Deleted } from '../undo/trash';
import { useRestore } from '../undo/useRestore';

/** A record that is in the trash: who deleted it and when, and the way to bring it back to its page. */
export function DeletedRecord({ deleted, id }: { deleted: Deleted; id: string }) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const list = useCreatePath()({ resource, type: 'list' });
  const words = useDeletedWords();
  const restore = useRestore();
  const [pending, setPending] = useState(false);
  const run = async () => {
    setPending(true);
    await restore(resource, [id]);
    setPending(false);
  };
  return (
    <Message title={translate('resource.trash.title', { name: deleted.title })}>
      <p>{words(deleted)}</p>
      <Button variant="contained" loading={pending} onClick={() => void run()}>
        {translate('resource.trash.restore')}
      </Button>
      <Button component={Link} to={list}>
        {translate('resource.record.back_to_list')}
      </Button>
    </Message>
  );
}
