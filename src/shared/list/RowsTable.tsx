import { useListContext, useNavigate, useStore, type Identifier, type RaRecord } from 'react-admin';
import { useCallback, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useCan } from '../../providers/useAccess';
import { columnChoice, columnsKey } from './ListRows';
import { opened, Rows, type Column } from './Rows';

interface Props<Row> {
  columns: readonly Column<Row>[];
  /** What can be done with a selection; rows can be selected by those who may delete. */
  bulkActions: ReactNode;
}

/** The rows of the list around, with order, selection and the person's choice of columns. */
export function RowsTable<Row extends RaRecord>({ columns, bulkActions }: Props<Row>) {
  const { resource, data, sort, setSort, selectedIds, onSelect } = useListContext<Row>();
  const [hidden] = useStore(columnsKey(resource), columnChoice(columns).hidden);
  const selectable = useCan()(resource, 'delete');
  const navigate = useNavigate();
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
    <div
      className="rows-of-list"
      onClick={(event) => {
        const path = opened(event);
        if (path) navigate(path, { state: { _scrollToTop: true } });
      }}
    >
      {selectable && bulkActions}
      <Rows
        resource={resource}
        rows={rows}
        columns={shown}
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
