import { useListContext, useStore, type RaRecord } from 'react-admin';
import { useMemo } from 'react';
import { columnChoice, columnsKey, type Column, type ListRows } from './columns';
import { Rows } from './Rows';
import { useRowsArea } from './useRowsArea';
import { useSelection } from './useSelection';

interface Props<Row extends RaRecord> {
  columns: readonly Column<Row>[];
  path?: ListRows<Row>['path'];
  /** Whether there is something that the person may do with a selection. */
  selectable: boolean;
}

/**
 * The rows of the list around, with order, the person's choice of columns, and selection for those who
 * may do something with it.
 */
export function RowsTable<Row extends RaRecord>({ columns, path, selectable }: Props<Row>) {
  const { resource, data, sort, setSort } = useListContext<Row>();
  const [hidden] = useStore(columnsKey(resource), columnChoice(columns).hidden);
  const area = useRowsArea();
  const selection = useSelection();
  // The same ones for all renders: see `onToggle`.
  const shown = useMemo(
    () => columns.filter(({ source }) => !hidden.includes(source)),
    [columns, hidden],
  );
  return (
    // The links inside are what the keyboard reaches; a row is only a larger target for the mouse.
    <div className="rows-of-list" {...area}>
      <Rows
        resource={resource}
        rows={data ?? []}
        columns={shown}
        path={path}
        sort={sort}
        onSort={setSort}
        selection={selectable ? selection : undefined}
      />
    </div>
  );
}
