import { useListContext, useStore, type Identifier, type RaRecord } from 'react-admin';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { columnChoice, columnsKey, type Column, type ListRows } from './columns';
import { Rows } from './Rows';
import { useRowsArea } from './useRowsArea';

interface Props<Row extends RaRecord> {
  columns: readonly Column<Row>[];
  path?: ListRows<Row>['path'];
  /** Whether there is something that the person may do with a selection. */
  selectable: boolean;
}

/**
 * The rows of the list around, with order, the person's choice of columns, and selection for those who
 * may delete.
 */
export function RowsTable<Row extends RaRecord>({ columns, path, selectable }: Props<Row>) {
  const { resource, data, sort, setSort, selectedIds, onSelect } = useListContext<Row>();
  const [hidden] = useStore(columnsKey(resource), columnChoice(columns).hidden);
  const area = useRowsArea();
  // The same ones for all renders: see `onToggle`.
  const shown = useMemo(
    () => columns.filter(({ source }) => !hidden.includes(source)),
    [columns, hidden],
  );

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

  return (
    // The links inside are what the keyboard reaches; a row is only a larger target for the mouse.
    <div className="rows-of-list" {...area}>
      <Rows
        resource={resource}
        rows={rows}
        columns={shown}
        path={path}
        sort={sort}
        onSort={setSort}
        selection={selectable ? { ids: selectedIds, onToggle, onToggleAll } : undefined}
      />
    </div>
  );
}

/** The rows from one to another, whichever comes first; the one alone when there is no other. */
function between(rows: readonly RaRecord[], from: Identifier | undefined, to: Identifier) {
  const ids = rows.map(({ id }) => id);
  const [a, b] = [ids.indexOf(from ?? to), ids.indexOf(to)];
  return a < 0 ? [to] : ids.slice(Math.min(a, b), Math.max(a, b) + 1);
}
