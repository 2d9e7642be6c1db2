import type { RaRecord } from 'react-admin';
import type { ReactNode } from 'react';
import type { Column } from './Rows';

/** How the rows of a resource look: the default export of `src/<resource>/list/rows.tsx`. */
export interface ListRows<Row extends RaRecord> {
  columns: readonly Column<Row>[];
  card: (row: Row) => ReactNode;
}

/** The columns that a person may show or hide, and those that have to be asked for. */
export const columnChoice = (columns: readonly Column<never>[]) => {
  const names = (chosen: (column: Column<never>) => boolean | undefined) =>
    columns.filter(chosen).map(({ source }) => source);
  return { all: names(({ fixed }) => !fixed), hidden: names(({ hidden }) => hidden) };
};

/** Where react-admin's store keeps the columns that a person has hidden. */
export const columnsKey = (resource: string) => `${resource}.datatable`;
