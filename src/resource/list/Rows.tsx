import { useTranslate, type RaRecord, type SortPayload } from 'react-admin';
import { memo } from 'react';
import { showPath } from './clickedPath';
import { Value } from '../values/Value';
import type { Column, ListRows } from './columns';
import { HeadCell } from './HeadCell';
import { SelectAll, type Selection } from './SelectAll';
import './rows.css';

interface Props<Row extends RaRecord> {
  resource: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  path?: ListRows<Row>['path'];
  sort: SortPayload;
  onSort?: (sort: SortPayload) => void;
  selection?: Selection;
}

/**
 * Rows of a list on a wide screen: dense, under a header that stays. Plain markup and one style
 * sheet: fifty rows of styled components would take longer to draw than to fetch. Links and clicks
 * are the business of the element around (see `clickedPath`).
 */
export function Rows<Row extends RaRecord>(props: Props<Row>) {
  const { resource, rows, columns, selection } = props;
  const pathOf = props.path ?? (({ id }: Row) => showPath(resource, id));
  const select = useTranslate()('ra.action.select_row');
  return (
    <div className="rows">
      <table>
        <thead>
          <tr>
            {selection && <SelectAll rows={rows} selection={selection} />}
            {columns.map((column) => (
              <HeadCell key={column.source} column={column} {...props} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <OneRow
              key={row.id}
              row={row}
              path={pathOf(row)}
              columns={columns as readonly Column<RaRecord>[]}
              select={select}
              selected={selection?.ids.has(row.id) ?? false}
              onToggle={selection?.onToggle}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  row: RaRecord;
  path: string;
  columns: readonly Column<RaRecord>[];
  select: string;
  selected: boolean;
  onToggle?: Selection['onToggle'];
}

const OneRow = memo(function OneRow(props: RowProps) {
  const { row, path, columns, select, selected, onToggle } = props;
  return (
    <tr className={selected ? 'selected' : undefined} data-path={path}>
      {onToggle && (
        <td className="rows-check">
          <input
            type="checkbox"
            className="rows-box"
            aria-label={select}
            checked={selected}
            onChange={(event) => onToggle(row.id, withShift(event.nativeEvent))}
          />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.source} className={column.align && `rows-${column.align}`}>
          {column.cell ? (
            column.cell(row)
          ) : (
            <Value of={column} value={row[column.source] as unknown} />
          )}
        </td>
      ))}
    </tr>
  );
});

const withShift = (event: Event) => event instanceof MouseEvent && event.shiftKey;
