import { showPath } from '../../resource/list/clickedPath';
import type { ListRows } from '../../resource/list/columns';
import { NameCell } from '../../resource/list/NameCell';
import { CardLine, RowCard } from '../../resource/list/RowCard';
import { Value } from '../../resource/values/Value';
import type { Deleted } from '../../resource/undo/trash';

const DeletedName = ({ row: { table_name, row_id, title } }: { row: Deleted }) => (
  <NameCell resource={table_name} row={{ id: row_id }} name={title} />
);
const kind = { kind: 'words', texts: 'resources.trash.kind' } as const;

/** How deleted rows are shown: `columns` on a wide screen, `card` on a phone. */
const rows: ListRows<Deleted> = {
  path: ({ table_name, row_id }) => showPath(table_name, row_id),
  columns: [
    { source: 'title', fixed: true, cell: (row) => <DeletedName row={row} /> },
    { source: 'table_name', ...kind },
    { source: 'deleted_at', firstOrder: 'DESC', kind: 'moment' },
    { source: 'deleted_by' },
    { source: 'kept_until', kind: 'day' },
  ],
  card: (row) => (
    <RowCard name={<DeletedName row={row} />}>
      <CardLine faint>
        <Value of={kind} value={row.table_name} />
      </CardLine>
      <CardLine>
        <Value of={{ kind: 'moment' }} value={row.deleted_at} /> {row.deleted_by}
      </CardLine>
    </RowCard>
  ),
};

export default rows;
