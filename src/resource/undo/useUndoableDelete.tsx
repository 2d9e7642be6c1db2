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
import { portions } from '../../shared/portions';
import { deletedIn } from './deletedIn';
import { UndoNotice } from './UndoNotice';
import { useRestore } from './useRestore';
import { useUses, type Use } from './useUses';

/** How long the offer to undo stays, ms. The trash itself keeps the rows far longer. */
const offer = 15_000;

/** Rows of one request: the database deletes no more (guard_deletion). */
const atOnce = 100;

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
 * the notice says so, and the offer covers those that did go. Many go in portions, `done` says how far.
 */
export function useUndoableDelete() {
  const resource = useResourceContext() ?? '';
  const queryClient = useQueryClient();
  const notify = useNotify();
  const translate = useTranslate();
  const restore = useRestore();
  const usesOf = useUses();
  const [uses, setUses] = useState<Use[]>([]);
  const [pending, setPending] = useState(false);
  const [done, setDone] = useState(0);
  const [deleteMany] = useDeleteMany(resource, undefined, { returnPromise: true });

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
    setUses((known) => [...known, ...found]);
    return free.length > 0 ? attempt(free) : { gone: [] };
  };

  const attemptPortion = async (ids: Identifier[]): Promise<Outcome> => {
    const first = await attempt(ids);
    return isUsed(first) ? attemptUnused(ids, first) : first;
  };

  /** Portion after portion, until one is refused altogether for another reason than its uses. */
  const attemptAll = async (ids: Identifier[]): Promise<Outcome> => {
    const gone: Identifier[] = [];
    let error: unknown;
    let asked = 0;
    for (const portion of portions(ids, atOnce)) {
      const outcome = await attemptPortion(portion);
      gone.push(...outcome.gone);
      error ??= outcome.error;
      setDone((asked += portion.length));
      if (outcome.error && outcome.gone.length === 0) break;
    }
    return { gone, error };
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
    setPending(true);
    setDone(0);
    const outcome = await attemptAll(ids);
    setPending(false);
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
  return { remove, pending, done, dialog };
}
