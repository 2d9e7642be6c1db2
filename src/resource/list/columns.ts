import type { RaRecord } from 'react-admin';
import type { ReactNode } from 'react';

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
  source: keyof Row & string;
  /** Always shown. */
  fixed?: boolean;
  /** Shown to those who ask for it. */
  hidden?: boolean;
  /** What stands in the cell, where it is not the value itself. */
  cell?: (row: Row) => ReactNode;
}

/** The rows of a resource on screen: the default export of `src/<resource>/list/rows.tsx`. */
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
