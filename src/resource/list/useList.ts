import {
  useListContext,
  type Identifier,
  type ListControllerResult,
  type RaRecord,
} from 'react-admin';
import type { FilterValues } from '../filters/filterValues';

/** The list around, with the types that react-admin leaves open. */
export type List<Row extends RaRecord> = Omit<
  ListControllerResult<Row>,
  'filterValues' | 'selectedIds'
> & { filterValues: FilterValues; selectedIds: Identifier[] };

export const useList = <Row extends RaRecord>() => useListContext<Row>() as List<Row>;
