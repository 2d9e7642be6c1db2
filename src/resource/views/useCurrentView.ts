import { useStore } from 'react-admin';
import { useEffect } from 'react';
import { sameValue } from '../../shared/sameValue';
import { useList } from '../list/useList';
import { knownState } from './knownState';
import { currentKey, type ListParts } from './savedView';
import { useListState } from './useListState';
import { useViews } from './useViews';

/** The view that the list around shows, and whether it has been changed since; none once it is gone. */
export function useCurrentView(parts: ListParts) {
  const { resource } = useList();
  const { views, ...query } = useViews(resource);
  const [id, setId] = useStore<string | undefined>(currentKey(resource));
  const state = useListState(parts);
  const current = views?.find((view) => view.id === id);
  const gone = id !== undefined && views !== undefined && !current && !query.isFetching;
  useEffect(() => {
    if (gone) setId(undefined);
  }, [gone, setId]);
  const changed = current && !sameValue(knownState(current.state, parts).known, state);
  return { ...query, views, current, changed: changed === true, state, setId };
}
