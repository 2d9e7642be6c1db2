import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate, type RaRecord } from 'react-admin';
import * as z from 'zod/mini';
import { rpc } from '../../providers/rpc';
import { UndoNotice } from '../undo/UndoNotice';
import { versionsKey } from './useVersions';

/** How long the offer to undo stays, ms. */
const offer = 15_000;

/** Makes a new version that says what a former one said, and offers to take that back the same way. */
export function useRestoreVersion(resource: string, record: RaRecord) {
  const queryClient = useQueryClient();
  const notify = useNotify();
  const translate = useTranslate();
  const { mutateAsync, isPending } = useMutation({
    mutationFn: ({ from, to }: { from: number; to: number }) =>
      rpc(
        'restore_version',
        { p_table: resource, p_id: String(record.id), p_version: to, p_current: from },
        z.number(),
      ),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: [resource] }),
        queryClient.invalidateQueries({ queryKey: versionsKey(resource, record.id) }),
      ]),
  });
  const tell = (error: unknown) =>
    notify(error instanceof Error ? error.message : String(error), { type: 'error' });

  const restore = async (from: number, to: number) => {
    try {
      const made = await mutateAsync({ from, to });
      const undo = async () => {
        await mutateAsync({ from: made, to: from }).catch(tell);
      };
      const text = translate('resource.history.restored', { version: to });
      notify(<UndoNotice text={text} onUndo={undo} />, { autoHideDuration: offer });
    } catch (error) {
      tell(error);
    }
  };
  return { restore, pending: isPending };
}
