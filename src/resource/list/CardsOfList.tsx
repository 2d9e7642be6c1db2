import { useListContext, type RaRecord } from 'react-admin';
import type { ReactNode } from 'react';
import { Cards } from './Cards';
import { useRowsArea } from './useRowsArea';

interface Props<Row> {
  rows: { card: (row: Row) => ReactNode };
}

/** The list around as cards. */
export function CardsOfList<Row extends RaRecord>({ rows }: Props<Row>) {
  const { data = [] } = useListContext<Row>();
  return (
    <div {...useRowsArea()}>
      <Cards rows={data} card={(row) => rows.card(row)} />
    </div>
  );
}
