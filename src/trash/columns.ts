import type { Row } from '../providers/jsonColumns';

type Columns = Row<'trash'>;

/** A deleted row as the trash lists it: of a view over a function every column may be null, for its types. */
export type Deleted = {
  [Column in keyof Columns]: Column extends 'deleted_by'
    ? string | null
    : NonNullable<Columns[Column]>;
};
