import { useMyAccess } from '../../providers/useAccess';
import type { SavedView } from './savedView';

/** Whose a view is, and who changes it: its author, and admins where it is the team's. */
export function useRights() {
  const me = useMyAccess();
  const isMine = (view: SavedView) => view.user_id === me?.user_id;
  const mayChange = (view: SavedView) =>
    isMine(view) || (view.is_shared && me?.roles.includes('admin') === true);
  return { isMine, mayChange };
}
