import { useQueryClient } from '@tanstack/react-query';
import {
  useDeleteMany,
  useNotify,
  useResourceContext,
  useTranslate,
  type Identifier,
} from 'react-admin';
import { deletedIn } from './deletedIn';
import { UndoNotice } from './UndoNotice';
import { useRestore } from './useRestore';

/** How long the offer to undo stays, ms. The trash itself keeps the rows far longer. */
const offer = 15_000;

/**
 * Deletes rows at once and offers to bring them back. Where the database refuses some of them,
 * the notice says so, and the offer covers those that did go.
 */
export function useUndoableDelete() {
  const resource = useResourceContext() ?? '';
  const queryClient = useQueryClient();
  const notify = useNotify();
  const translate = useTranslate();
  const restore = useRestore(resource);
  const [deleteMany, { isPending }] = useDeleteMany(resource, undefined, { returnPromise: true });

  const announce = (gone: Identifier[], name: string, refusal: string) => {
    if (gone.length === 0) {
      notify(refusal, { type: 'error', autoHideDuration: offer });
      return;
    }
    const done = translate('shared.delete.done', { smart_count: gone.length, name });
    const text = [done, refusal].filter(Boolean).join(' ');
    notify(<UndoNotice text={text} onUndo={() => restore(gone)} />, { autoHideDuration: offer });
  };

  /** @returns the rows that are gone; `name` is shown when one row was asked for. */
  const remove = async (ids: Identifier[], name: string): Promise<Identifier[]> => {
    let gone = ids;
    let refusal = '';
    try {
      await deleteMany(resource, { ids });
    } catch (error) {
      gone = deletedIn(error);
      refusal = error instanceof Error ? error.message : String(error);
    }
    announce(gone, name, refusal);
    // Not the record itself: its page is about to be left, and would find nothing.
    void queryClient.invalidateQueries({
      predicate: ({ queryKey: [of, verb] }) => of === resource && verb !== 'getOne',
    });
    queryClient.removeQueries({ queryKey: [resource, 'getOne'], type: 'inactive' });
    return gone;
  };

  return { remove, pending: isPending };
}
