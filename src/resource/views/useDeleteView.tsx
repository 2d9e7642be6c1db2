import { useNotify, useTranslate } from 'react-admin';
import { UndoNotice } from '../undo/UndoNotice';
import type { SavedView } from './savedView';
import { usePins } from './usePins';
import { useRights } from './useRights';
import { useSaveView } from './useSaveView';

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Deletes a view. One's own comes back on request, under its address; nobody can make that of another. */
export function useDeleteView(view: SavedView) {
  const translate = useTranslate();
  const notify = useNotify();
  const { create, remove } = useSaveView(view.resource);
  const { unpin } = usePins();
  const undoable = useRights().isMine(view);
  const tell = (error: unknown) => notify(messageOf(error), { type: 'error' });
  const discard = async () => {
    const { id, name, state, is_shared } = view;
    try {
      await remove(view);
    } catch (error) {
      tell(error);
      return;
    }
    unpin(view);
    const text = translate('resource.views.deleted', { name });
    const undo = () => create({ id, name, state, is_shared }).catch(tell);
    notify(undoable ? <UndoNotice text={text} onUndo={undo} /> : text, { type: 'info' });
  };
  return { discard, undoable };
}
