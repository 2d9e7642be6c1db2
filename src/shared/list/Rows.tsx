import { useTranslate, type Identifier, type RaRecord, type SortPayload } from 'react-admin';
import { memo, useEffect, useRef, type ReactNode } from 'react';
import './rows.css';

/** The head of a column. */
export interface ColumnHead {
  /** The field: of the value, of the order, and of the header's text in the resource's texts. */
  source: string;
  align?: 'right';
  sortable?: boolean;
  /** The direction that comes first to mind. */
  firstOrder?: 'ASC' | 'DESC';
}

export interface Column<Row> extends ColumnHead {
  /** Always shown. */
  fixed?: boolean;
  /** Shown to those who ask for it. */
  hidden?: boolean;
  /** What stands in the cell, where it is not the value itself. */
  cell?: (row: Row) => ReactNode;
}

/** Which rows are selected, and what a tick does; absent for those who cannot act on rows. */
export interface Selection {
  ids: readonly Identifier[];
  /** @param upTo with the shift key: everything between this row and the one before. */
  onToggle: (id: Identifier, upTo: boolean) => void;
  onToggleAll: (on: boolean) => void;
}

interface Props<Row extends RaRecord> {
  resource: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  sort: SortPayload;
  onSort?: (sort: SortPayload) => void;
  selection?: Selection;
}

/**
 * Rows of a list on a wide screen: dense, under a header that stays. Plain markup and one style
 * sheet: fifty rows of styled components would take longer to draw than to fetch. Links and clicks
 * are the business of the element around (see `opened`).
 */
export function Rows<Row extends RaRecord>(props: Props<Row>) {
  const { resource, rows, columns, selection } = props;
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
              path={showPath(resource, row.id)}
              columns={columns as readonly Column<RaRecord>[]}
              select={select}
              selected={selection?.ids.includes(row.id) ?? false}
              onToggle={selection?.onToggle}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

export const showPath = (resource: string, id: Identifier) =>
  `/${resource}/${encodeURIComponent(id)}/show`;

/** Where a click on a row or on its link leads; undefined where the browser knows better. */
type Click = Pick<
  MouseEvent,
  'target' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'button' | 'preventDefault'
>;

export function opened(event: Click): string | undefined {
  const { target } = event;
  if (!(target instanceof Element) || target.closest('.rows-check')) return;
  const link = target.closest('a');
  if (link && (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0)) return;
  const path = link?.getAttribute('href') ?? target.closest('tr')?.dataset.path;
  if (link) event.preventDefault();
  return path ?? undefined;
}

const opposite = { ASC: 'DESC', DESC: 'ASC' } as const;
const arrow = 'M20 12l-1.41-1.41L13 16.17V4h-2v12.17l-5.58-5.59L4 12l8 8 8-8z';

interface HeadProps {
  column: ColumnHead;
  resource: string;
  sort: SortPayload;
  onSort?: (sort: SortPayload) => void;
}

function HeadCell({ column, resource, sort, onSort }: HeadProps) {
  const { source, align, sortable = true, firstOrder = 'ASC' } = column;
  const translate = useTranslate();
  const label = translate(`resources.${resource}.fields.${source}`);
  const active = sort.field === source;
  const next = active ? opposite[sort.order] : firstOrder;
  const field_lower_first = label.charAt(0).toLowerCase() + label.slice(1);
  const order = translate(`ra.sort.${next}`);
  const state = active && (sort.order === 'ASC' ? 'ascending' : 'descending');
  return (
    <th
      scope="col"
      className={align && `rows-${align}`}
      {...(active && { 'aria-sort': sort.order === 'ASC' ? 'ascending' : 'descending' })}
    >
      {sortable ? (
        <button
          type="button"
          className={`rows-sort ${state ? `active ${state}` : next === 'ASC' ? 'ascending' : ''}`}
          title={translate('ra.sort.sort_by', { field: label, field_lower_first, order })}
          onClick={() => onSort?.({ field: source, order: next })}
        >
          {label}
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={arrow} />
          </svg>
        </button>
      ) : (
        label
      )}
    </th>
  );
}

interface SelectAllProps {
  rows: readonly RaRecord[];
  selection: Selection;
}

function SelectAll({ rows, selection: { ids, onToggleAll } }: SelectAllProps) {
  const translate = useTranslate();
  const box = useRef<HTMLInputElement>(null);
  const selected = rows.filter(({ id }) => ids.includes(id)).length;
  const all = selected > 0 && selected === rows.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = selected > 0 && !all;
  }, [selected, all]);
  return (
    <th scope="col" className="rows-check">
      <input
        ref={box}
        type="checkbox"
        className="rows-box"
        aria-label={translate('ra.action.select_all')}
        checked={all}
        onChange={() => onToggleAll(!all)}
      />
    </th>
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
      {columns.map(({ source, align, cell }) => (
        <td key={source} className={align && `rows-${align}`}>
          {cell ? cell(row) : plain(row[source])}
        </td>
      ))}
    </tr>
  );
});

const withShift = (event: Event) => event instanceof MouseEvent && event.shiftKey;

const plain = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? value : null;
