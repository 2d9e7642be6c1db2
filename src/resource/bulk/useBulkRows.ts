import { useQuery } from '@tanstack/react-query';
import type { Identifier, RaRecord } from 'react-admin';
import { useState } from 'react';
import { rowsById } from '../../providers/many';

/** Where the rows to change are read, and what of them. */
export interface BulkSource<Row> {
  /** The table or view. */
  relation: string;
  columns: readonly (keyof Row & string)[];
}

/** The rows with these ids as they are now; `come` says how many have come. */
export function useBulkRows<Row extends RaRecord>(
  source: BulkSource<Row>,
  ids: readonly Identifier[],
) {
  const [come, setCome] = useState(0);
  const { data, error } = useQuery({
    queryKey: ['bulk', source.relation, ids],
    queryFn: ({ signal }) =>
      rowsById<Row>(source.relation, ids, source.columns, { onProgress: setCome, signal }),
    // What is changed starts from what is shown: never read anew under the person's hands.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return { rows: data, error, come };
}
