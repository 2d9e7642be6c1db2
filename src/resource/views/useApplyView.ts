import { useNotify, useStore } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { columnsKey } from '../list/columns';
import { listPath } from '../list/listPath';
import { knownState } from './knownState';
import { currentKey, type ListParts, type SavedView } from './savedView';

/** Brings a list into the state that a view keeps; a quiet note says what the list no longer knows. */
export function useApplyView(resource: string, parts: ListParts) {
  const navigate = useNavigate();
  const notify = useNotify();
  const [, setHidden] = useStore<string[]>(columnsKey(resource));
  const [, setCurrent] = useStore<string | undefined>(currentKey(resource));
  return ({ id, state }: SavedView, how?: { replace: boolean }) => {
    const { known, complete } = knownState(state, parts);
    if (!complete) notify('resource.views.ignored', { type: 'info' });
    setHidden(parts.columns.all.filter((column) => !known.columns.includes(column)));
    setCurrent(id);
    void navigate(listPath(resource, known), how);
  };
}
