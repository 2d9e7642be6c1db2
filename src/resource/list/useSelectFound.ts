import { useDataProvider, useNotify, type Identifier } from 'react-admin';
import { useEffect, useRef, useState } from 'react';
import type { ConsoleDataProvider } from '../../providers/dataProvider';
import { useList } from './useList';
import { useListCount } from './useListCount';

/** No selection is larger: what is done with one goes row by row. */
export const mostSelected = 5000;

/** What was selected by one click: of which filter, and how many ids. */
interface Taken {
  filter: string;
  total: number;
}

/** Selects all rows that the list's filter finds, beyond the page. */
export function useSelectFound() {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const notify = useNotify();
  const { resource, filterValues, selectedIds, onSelect } = useList();
  const count = useListCount().data?.total;
  const [taken, setTaken] = useState<Taken>();
  /** How many ids have come; undefined while none are asked for. */
  const [come, setCome] = useState<number>();
  const asking = useRef<AbortController>(undefined);
  const filter = JSON.stringify(filterValues);
  // Of another filter, what is on its way is no longer what was asked for.
  useEffect(() => () => asking.current?.abort(), [filter]);

  const selected = useRef<readonly Identifier[]>(selectedIds);
  useEffect(() => {
    selected.current = selectedIds;
  });

  const select = async () => {
    const { signal } = (asking.current = new AbortController());
    setCome(0);
    try {
      const ids = await dataProvider.findIds(resource, filterValues, mostSelected, {
        onProgress: setCome,
        signal,
      });
      onSelect([...new Set([...selected.current, ...ids])]);
      setTaken({ filter, total: ids.length });
      if (ids.length !== count)
        notify('resource.list.found_differs', {
          type: 'warning',
          messageArgs: { found: ids.length, count },
        });
    } catch (error) {
      if (!signal.aborted && error instanceof Error) notify(error.message, { type: 'error' });
    } finally {
      setCome(undefined);
    }
  };
  const isTaken = taken?.filter === filter && selectedIds.length >= taken.total;
  return { count, come, isTaken, select, stop: () => asking.current?.abort() };
}
