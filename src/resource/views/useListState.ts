import { useStore } from 'react-admin';
import { columnsKey } from '../list/columns';
import { useList } from '../list/useList';
import type { ListParts, ViewState } from './savedView';

/** The list around as a view would keep it. */
export function useListState({ columns }: ListParts): ViewState {
  const { resource, filterValues, sort } = useList();
  const [hidden] = useStore<string[]>(columnsKey(resource), [...columns.hidden]);
  return {
    filter: filterValues,
    ...(sort.field !== 'rank' && { sort: sort.field, order: sort.order }),
    columns: columns.all.filter((column) => !hidden.includes(column)),
  };
}
