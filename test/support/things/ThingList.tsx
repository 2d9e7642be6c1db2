import { ListBase } from 'react-admin';
import { BulkBar } from '../../../src/resource/list/BulkBar';
import { CardsOfList } from '../../../src/resource/list/CardsOfList';
import { columnChoice, type ListRows } from '../../../src/resource/list/columns';
import { FacetGroup } from '../../../src/resource/list/FacetGroup';
import { chosen } from '../../../src/resource/list/filterValues';
import { ListPage } from '../../../src/resource/list/ListPage';
import { RowsTable } from '../../../src/resource/list/RowsTable';
import { useFilters } from '../../../src/resource/list/useFilters';
import { usualPage } from '../../../src/resource/list/usualPage';
import type { Thing } from './thing';

const rows: ListRows<Thing> = {
  columns: [
    {
      source: 'name',
      fixed: true,
      cell: ({ id, name }) => <a href={`/things/${id}/show`}>{name}</a>,
    },
    { source: 'size', align: 'right', firstOrder: 'DESC' },
    { source: 'colour', sortable: false, hidden: true },
  ],
  card: ({ name }) => <b>{name}</b>,
};

const texts = {
  emptyTitle: 'No thing yet',
  emptyText: '',
  noneTitle: 'No thing found',
  noneText: '',
};

function Page() {
  const { values, toggle } = useFilters();
  const selected = chosen(values, 'colour@in');
  return (
    <ListPage
      title="Things"
      search="Search"
      sorts={[{ field: 'name', order: 'ASC' }]}
      columns={columnChoice(rows.columns)}
      active={selected.map((colour) => ({
        id: colour,
        label: colour,
        remove: () => toggle('colour@in', colour),
      }))}
      filters={
        <FacetGroup
          title="Colour"
          options={[
            { value: 'red', label: 'red', count: 2 },
            { value: 'grey', label: 'grey', count: 0 },
          ]}
          selected={selected}
          onToggle={(colour) => toggle('colour@in', colour)}
        />
      }
      actions={null}
      texts={texts}
      table={<RowsTable columns={rows.columns} bulkActions={<BulkBar>bulk</BulkBar>} />}
      cards={<CardsOfList rows={rows} />}
    />
  );
}

/** A list of things, as a resource's folder has one. */
export const ThingList = () => (
  <ListBase
    resource="things"
    perPage={usualPage.perPage}
    sort={usualPage.sort}
    queryOptions={{ onError: () => undefined }}
  >
    <Page />
  </ListBase>
);
