import { useListContext, type Identifier, type RaRecord } from 'react-admin';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Selection } from './SelectAll';

/** The selection of the list around, and what ticking its rows does to it. */
export function useSelection(): Selection {
  const { data, selectedIds, onSelect } = useListContext<RaRecord>();
  const rows = data ?? [];
  const last = useRef<Identifier>(undefined);
  const now = useRef({ rows, selectedIds, onSelect });
  useEffect(() => {
    now.current = { rows, selectedIds, onSelect };
  });
  // One function for all renders, so that a tick draws one row and not all.
  const onToggle = useCallback((id: Identifier, upTo: boolean) => {
    const { rows, selectedIds, onSelect } = now.current;
    const chosen = between(rows, upTo ? last.current : undefined, id);
    last.current = id;
    const rest = selectedIds.filter((one) => !chosen.includes(one));
    onSelect(selectedIds.includes(id) ? rest : [...rest, ...chosen]);
  }, []);
  const onToggleAll = (on: boolean) => {
    const ids = rows.map(({ id }) => id);
    const rest = selectedIds.filter((id) => !ids.includes(id));
    onSelect(on ? [...rest, ...ids] : rest);
  };
  // A set: a selection may hold thousands, and each row asks.
  const ids = useMemo(() => new Set<Identifier>(selectedIds), [selectedIds]);
  return { ids, onToggle, onToggleAll };
}

/** The rows from one to another, whichever comes first; the one alone when there is no other. */
function between(rows: readonly RaRecord[], from: Identifier | undefined, to: Identifier) {
  const ids = rows.map(({ id }) => id);
  const [a, b] = [ids.indexOf(from ?? to), ids.indexOf(to)];
  return a < 0 ? [to] : ids.slice(Math.min(a, b), Math.max(a, b) + 1);
}
