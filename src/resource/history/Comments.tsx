import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useNotify, useTranslate, type Identifier } from 'react-admin';
import { useState } from 'react';
import { ConfirmDialog } from '../../shared/ConfirmDialog';
import { useFormats } from '../../shared/format/useFormats';
import { CommentForm } from './CommentForm';
import { NotRead } from './NotRead';
import { mostComments, useComments, type Comment } from './useComments';

/** What curators said about a record, and what one has to say. */
export function Comments({ resource, id }: { resource: string; id: Identifier }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { comments, add, remove } = useComments(resource, id);
  const [leaving, setLeaving] = useState<Comment>();
  const { data = [], error, refetch } = comments;
  const discard = () => {
    setLeaving(undefined);
    if (leaving)
      remove.mutate(leaving.id, {
        onError: (refused) => notify(refused.message, { type: 'error' }),
      });
  };
  return (
    <>
      <CommentForm
        about={`${resource}/${id}`}
        error={add.error}
        pending={add.isPending}
        onAdd={add.mutateAsync}
      />
      {error && <NotRead error={error} onRetry={() => void refetch()} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map((comment) => (
          <CommentItem key={comment.id} comment={comment} onDelete={() => setLeaving(comment)} />
        ))}
      </Box>
      {data.length === mostComments && (
        <p className="history-note">
          {translate('resource.comments.newest', { shown: mostComments })}
        </p>
      )}
      <ConfirmDialog
        open={leaving !== undefined}
        title={translate('resource.comments.delete_title')}
        text={translate('resource.comments.delete_text')}
        confirm={translate('resource.comments.delete')}
        cancel={translate('resource.comments.keep')}
        onConfirm={discard}
        onCancel={() => setLeaving(undefined)}
      />
    </>
  );
}

function CommentItem({ comment, onDelete }: { comment: Comment; onDelete: () => void }) {
  const translate = useTranslate();
  const { dateTime } = useFormats();
  const label = translate('resource.comments.delete');
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <strong>{comment.author ?? translate('resource.comments.gone')}</strong>
        <Box
          component="time"
          dateTime={comment.created_at}
          sx={{ color: 'text.secondary', flex: 1 }}
        >
          {dateTime(comment.created_at)}
        </Box>
        {comment.deletable && (
          <IconButton size="small" onClick={onDelete} aria-label={label} title={label}>
            <DeleteIcon fontSize="small" />
          </IconButton>
        )}
      </Box>
      <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{comment.body}</Box>
    </Box>
  );
}
