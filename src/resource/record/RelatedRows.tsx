import { useGetList, useNavigate, useTranslate, type RaRecord } from 'react-admin';
import { Value } from '../values/Value';
import { clickedPath, showPath } from '../list/clickedPath';
import type { Column } from '../list/columns';
import './related.css';

interface Props<Row> {
  resource: string;
  /** What lists the rows, where that is not the resource's own list. */
  from?: string;
  /** Which rows, as a list's filter. */
  filter: Record<string, unknown>;
  sort: { field: keyof Row & string; order: 'ASC' | 'DESC' };
  /** The first one leads to the row's page. */
  columns: readonly Column<Row>[];
  /** What is said where there are none. */
  none: string;
}

/** How many are shown: a page, not a list. */
const most = 25;

/** The rows of another resource that belong to a record, each leading to its page. */
export function RelatedRows<Row extends RaRecord>(props: Props<Row>) {
  const { resource, from = resource, filter, sort, columns, none } = props;
  const translate = useTranslate();
  const navigate = useNavigate();
  const pagination = { page: 1, perPage: most };
  const { data, error, isPending, pageInfo } = useGetList<Row>(from, {
    filter,
    sort,
    pagination,
  });
  if (error) return <p role="alert">{error.message}</p>;
  if (isPending) return <p role="status">{translate('resource.record.loading')}</p>;
  if (data.length === 0) return none;
  return (
    <>
      <div
        className="related-frame"
        onClick={(event) => {
          const path = clickedPath(event);
          if (path) navigate(path);
        }}
      >
        <table className="related">
          <thead>
            <tr>
              {columns.map(({ source, align }) => (
                <th key={source} scope="col" className={align && `rows-${align}`}>
                  {translate(`resources.${resource}.fields.${source}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.map((row) => (
              <tr key={row.id} data-path={showPath(resource, row.id)}>
                {columns.map((column, at) => {
                  const cell = column.cell?.(row) ?? (
                    <Value of={column} value={row[column.source]} />
                  );
                  return (
                    <td key={column.source} className={column.align && `rows-${column.align}`}>
                      {at === 0 ? <a href={showPath(resource, row.id)}>{cell}</a> : cell}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pageInfo?.hasNextPage && <p>{translate('resource.record.more_rows', { shown: most })}</p>}
    </>
  );
}
