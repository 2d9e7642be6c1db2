import { useTranslate, type SortPayload } from 'react-admin';
import type { ColumnHead } from './columns';
import { useUsualOrder } from './useUsualOrder';
import './rows.css';

const opposite = { ASC: 'DESC', DESC: 'ASC' } as const;
const arrow = 'M20 12l-1.41-1.41L13 16.17V4h-2v12.17l-5.58-5.59L4 12l8 8 8-8z';

interface HeadProps {
  column: ColumnHead;
  resource: string;
  sort: SortPayload;
  onSort?: (sort: SortPayload) => void;
}

/** The head of a column; a click orders the list by it, a second one the other way. */
export function HeadCell({ column, resource, sort, onSort }: HeadProps) {
  const { source, align, sortable = true, firstOrder = 'ASC' } = column;
  const usual = useUsualOrder();
  const order = sort.field === 'rank' ? usual : sort;
  const translate = useTranslate();
  const label = translate(`resources.${resource}.fields.${source}`);
  const active = order?.field === source;
  const next = active ? opposite[order.order] : firstOrder;
  const field_lower_first = label.charAt(0).toLowerCase() + label.slice(1);
  const direction = translate(`ra.sort.${next}`);
  const state = active && (order.order === 'ASC' ? 'ascending' : 'descending');
  return (
    <th scope="col" className={align && `rows-${align}`} aria-sort={state || undefined}>
      {sortable ? (
        <button
          type="button"
          className={`rows-sort ${state ? `active ${state}` : next === 'ASC' ? 'ascending' : ''}`}
          title={translate('ra.sort.sort_by', {
            field: label,
            field_lower_first,
            order: direction,
          })}
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
