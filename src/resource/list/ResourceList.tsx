import { ListBase, type RaRecord } from 'react-admin';
import { Fragment, type ReactNode } from 'react';
import { ColumnsExport } from '../csv/ColumnsExport';
import type { FacetFunction } from '../../providers/rpc';
import { useCan } from '../../providers/useAccess';
import { sourceOf } from '../../providers/resources';
import { Filters } from '../filters/Filters';
import type { ListFilter } from '../filters/filters';
import { useChips } from '../filters/useChips';
import { KnownAddress } from '../filters/KnownAddress';
import type { BulkEditDialog } from '../bulk/BulkEditButton';
import type { ListParts } from '../views/savedView';
import { AskedView } from '../views/AskedView';
import { ViewsButton } from '../views/ViewsButton';
import { BulkBarOnDemand } from './BulkBarOnDemand';
import { CardsOfList } from './CardsOfList';
import { columnChoice, sortsOf, type ListRows } from './columns';
import { CreateButton } from './CreateButton';
import { ListPage } from './ListPage';
import { RowsTable } from './RowsTable';
import { useListWords } from './useListWords';
import { usualPage } from './usualPage';

interface Props<Row extends RaRecord> {
  resource: string;
  rows: ListRows<Row>;
  filters?: readonly ListFilter[];
  /** The database function that counts what each choice of the filters would find. */
  facets?: FacetFunction;
  /** The button that writes the CSV file, where its columns are not those of the list. */
  exportButton?: ReactNode;
  /** The dialog that changes the rows of a selection, loaded lazily. */
  bulkEdit?: BulkEditDialog;
  /** What else can be done with a selection, before deleting it. */
  bulkActions?: ReactNode;
  /** A line above the rows: what they are, where that goes without saying nowhere else. */
  note?: ReactNode;
  /** The first step where there are no rows, where that is not to add one. */
  emptyAction?: ReactNode;
}

// The page itself says what failed: no notice beside it.
const queryOptions = { onError: () => undefined, meta: { orLast: true } };
const none: readonly ListFilter[] = [];

/**
 * The list of a resource, from its columns and filters: found by words, narrowed, ordered, exported. Its
 * state is in the address. Its texts are `resources.<resource>.list.*` and `.count`.
 */
export function ResourceList<Row extends RaRecord>(props: Props<Row>) {
  const { resource, filters = none, rows } = props;
  const sorts = rows.columns.map(({ source }) => source);
  const parts = { filters, sorts, columns: columnChoice(rows.columns) };
  return (
    <AskedView resource={resource} parts={parts}>
      <KnownAddress resource={resource} filters={filters} sorts={sorts}>
        <ListBase
          resource={resource}
          perPage={usualPage.perPage}
          sort={usualPage.sort}
          queryOptions={queryOptions}
        >
          <Page {...props} parts={parts} />
        </ListBase>
      </KnownAddress>
    </AskedView>
  );
}

function Page<Row extends RaRecord>(props: Props<Row> & { parts: ListParts }) {
  const {
    rows,
    parts,
    filters = none,
    facets,
    bulkEdit,
    bulkActions,
    exportButton,
    note,
    emptyAction,
  } = props;
  const { columns, Around = Fragment } = rows;
  const words = useListWords();
  const can = useCan();
  const selectable =
    can(props.resource, 'delete') ||
    (bulkEdit !== undefined && can(props.resource, 'edit')) ||
    (bulkActions !== undefined && can(props.resource, 'restore'));
  return (
    <ListPage
      title={words.title}
      search={sourceOf(props.resource).search && words.text('search')}
      searchHint={words.optional('search_hint')}
      sorts={sortsOf(columns)}
      columns={parts.columns}
      views={<ViewsButton parts={parts} />}
      active={useChips(filters)}
      filters={filters.length > 0 && <Filters filters={filters} facets={facets} />}
      actions={
        <>
          {exportButton ?? <ColumnsExport columns={columns} />}
          <CreateButton />
        </>
      }
      texts={{
        emptyTitle: words.text('empty_title'),
        emptyText: words.text('empty_text'),
        noneTitle: words.text('none_title'),
        noneText: words.text('none_text'),
      }}
      note={note}
      emptyAction={emptyAction}
      bulk={selectable && <BulkBarOnDemand edit={bulkEdit}>{bulkActions}</BulkBarOnDemand>}
      table={
        <Around>
          <RowsTable columns={columns} path={rows.path} selectable={selectable} />
        </Around>
      }
      cards={
        <Around>
          <CardsOfList<Row> rows={rows} selectable={selectable} />
        </Around>
      }
    />
  );
}
