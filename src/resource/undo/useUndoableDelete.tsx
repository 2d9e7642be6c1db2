import { useQueryClient } from '@tanstack/react-query';
import {
  useDeleteMany,
  useNotify,
  useResourceContext,
  useTranslate,
  type Identifier,
} from 'react-admin';
import { lazy, Suspense, useState } from 'react';
import { ConsoleError } from '../../providers/errors';
import { deletedIn } from './deletedIn';
import { UndoNotice } from './UndoNotice';
import { useRestore } from './useRestore';
import { useUses, type Use } from './useUses';

/** How long the offer to undo stays, ms. The trash itself keeps the rows far longer. */
const offer = 15_000;

const UsesDialog = lazy(() => import('./UsesDialog'));

/** What came of a deletion: the rows that are gone, and the error where some are not. */
interface Outcome {
  gone: Identifier[];
  error?: unknown;
}

const isUsed = ({ error }: Outcome) =>
  error instanceof ConsoleError && error.body.code === 'still_used';

/**
 * Deletes rows at once and offers to bring them back. Where others use some of them, those that nobody
 * uses go, and `dialog` names the uses of the rest. Where the database refuses some for another reason,
 * the notice says so, and the offer covers those that did go.
 */
export function useUndoableDelete() {
  const resource = useResourceContext() ?? '';
  const queryClient = useQueryClient();
  const notify = useNotify();
  const translate = useTranslate();
  const restore = useRestore();
  const usesOf = useUses();
  const [uses, setUses] = useState<Use[]>([]);
  const [deleteMany, { isPending }] = useDeleteMany(resource, undefined, { returnPromise: true });

  const attempt = async (ids: Identifier[]): Promise<Outcome> => {
    try {
      await deleteMany(resource, { ids });
      return { gone: ids };
    } catch (error) {
      return { gone: deletedIn(error), error };
    }
  };

  /** One row in use keeps all of them: the others are deleted after it is known which. */
  const attemptUnused = async (ids: Identifier[], refused: Outcome): Promise<Outcome> => {
    const found = await usesOf(resource, ids).catch((): Use[] => []);
    if (found.length === 0) return refused;
    const held = new Set(found.map(({ id }) => id));
    const free = ids.filter((id) => !held.has(String(id)));
    setUses(found);
    return free.length > 0 ? attempt(free) : { gone: [] };
  };

  const announce = ({ gone, error }: Outcome, name: string) => {
    const refusal = error instanceof Error ? error.message : '';
    if (gone.length === 0) {
      if (refusal) notify(refusal, { type: 'error', autoHideDuration: offer });
      return;
    }
    const done = translate('resource.delete.done', { smart_count: gone.length, name });
    const text = [done, refusal].filter(Boolean).join(' ');
    const undo = () => restore(resource, gone);
    notify(<UndoNotice text={text} onUndo={undo} />, { autoHideDuration: offer });
  };

  /** @returns the rows that are gone; `nameOf` gives what is shown where it is one. */
  const remove = async (
    ids: Identifier[],
    nameOf: (id: Identifier) => string,
  ): Promise<Identifier[]> => {
    const first = await attempt(ids);
    const outcome = isUsed(first) ? await attemptUnused(ids, first) : first;
    const [one] = outcome.gone;
    announce(outcome, one === undefined ? '' : nameOf(one));
    // Not the record itself: its page is about to be left, and would find nothing.
    void queryClient.invalidateQueries({
      predicate: ({ queryKey: [of, verb] }) => of === resource && verb !== 'getOne',
    });
    void queryClient.invalidateQueries({ queryKey: ['trash'] });
    queryClient.removeQueries({ queryKey: [resource, 'getOne'], type: 'inactive' });
    return outcome.gone;
  };

  const dialog = uses.length > 0 && (
    <Suspense>
      <UsesDialog uses={uses} onClose={() => setUses([])} />
    </Suspense>
  );
  return { remove, pending: isPending, dialog };
}
