import { nameOfPerson } from '../../personal/nameOfPerson';
import type { ListRows } from '../../resource/list/columns';
import { NameCell } from '../../resource/list/NameCell';
import { CardLine, RowCard } from '../../resource/list/RowCard';
import { Value } from '../../resource/values/Value';
import type { ShoppingListSummary } from '../columns';
import { ShoppingListStatus } from '../ShoppingListStatus';
import { PlanOfList } from './PlanOfList';

const name = (list: ShoppingListSummary) => (
  <NameCell resource="shopping_lists" row={list} name={list.name} />
);

/** How shopping lists are shown in a list: `columns` on a wide screen, `card` on a phone. */
const rows: ListRows<ShoppingListSummary> = {
  columns: [
    { source: 'name', fixed: true, cell: name },
    { source: 'display_name', sortable: false, cell: nameOfPerson },
    {
      source: 'status',
      sortable: false,
      kind: 'words',
      texts: 'resources.shopping_lists.status',
      cell: ({ status }) => <ShoppingListStatus status={status} />,
    },
    { source: 'item_count', sortable: false, kind: 'amount', decimals: 0, align: 'right' },
    {
      source: 'checked_count',
      sortable: false,
      hidden: true,
      kind: 'amount',
      decimals: 0,
      align: 'right',
    },
    { source: 'total_estimated_cost_euro', kind: 'money', align: 'right', firstOrder: 'DESC' },
    {
      source: 'week_start_date',
      sortable: false,
      kind: 'day',
      cell: (list) => <PlanOfList list={list} />,
    },
    {
      source: 'is_auto_generated',
      sortable: false,
      hidden: true,
      kind: 'words',
      texts: 'resources.shopping_lists.origin',
    },
    { source: 'created_at', kind: 'day', firstOrder: 'DESC' },
    { source: 'updated_at', hidden: true, kind: 'day', firstOrder: 'DESC' },
  ],
  card: (list) => (
    <RowCard name={name(list)}>
      <CardLine faint>{nameOfPerson(list)}</CardLine>
      <CardLine>
        <ShoppingListStatus status={list.status} />
        <span>
          <Value of={{ kind: 'day' }} value={list.created_at} />
        </span>
        <span>
          <Value of={{ kind: 'money' }} value={list.total_estimated_cost_euro} />
        </span>
      </CardLine>
    </RowCard>
  ),
};

export default rows;
