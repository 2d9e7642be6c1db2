import type { RaRecord } from 'react-admin';
import type { ComponentType, ReactNode } from 'react';
import type { Kind } from '../values/kinds';

/** The head of a column. */
export interface ColumnHead {
  /** The field: of the value, of the order, and of the header's text in the resource's texts. */
  source: string;
  align?: 'right';
  sortable?: boolean;
  /** The direction that comes first to mind. */
  firstOrder?: 'ASC' | 'DESC';
}

export type Column<Row> = ColumnHead & {
  source: keyof Row & string;
  /** Always shown. */
  fixed?: boolean;
  /** Shown to those who ask for it. */
  hidden?: boolean;
  /** What stands in the cell, where it is not the value itself by its kind. */
  cell?: (row: Row) => ReactNode;
} & Kind;

/** The rows of a resource on screen: the default export of `src/<resource>/list/rows.tsx`. */
export interface ListRows<Row extends RaRecord> {
  columns: readonly Column<Row>[];
  card: (row: Row) => ReactNode;
  /** Where a click on a row leads, where that is not to its own page. */
  path?: (row: Row) => string;
  /** What the rows need around them, read once they are there. */
  Around?: ComponentType<{ children: ReactNode }>;
}

/** The columns that a person may show or hide, and those that have to be asked for. */
export const columnChoice = (columns: readonly Column<never>[]) => {
  const names = (chosen: (column: Column<never>) => boolean | undefined) =>
    columns.filter(chosen).map(({ source }) => source);
  return { all: names(({ fixed }) => !fixed), hidden: names(({ hidden }) => hidden) };
};

/** The orders that a list offers: by each column that can be ordered, its usual direction first. */
export const sortsOf = (columns: readonly Column<never>[]) =>
  columns
    .filter(({ sortable }) => sortable !== false)
    .map(({ source, firstOrder = 'ASC' }) => ({ field: source, order: firstOrder }));

/** Where react-admin's store keeps the columns that a person has hidden. */
export const columnsKey = (resource: string) => `${resource}.datatable`;
