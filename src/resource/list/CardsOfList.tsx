import { useListContext, type RaRecord } from 'react-admin';
import type { ReactNode } from 'react';
import { Cards } from './Cards';
import { useRowsArea } from './useRowsArea';
import { useSelection } from './useSelection';

interface Props<Row> {
  rows: { card: (row: Row) => ReactNode };
  /** Whether there is something that the person may do with a selection. */
  selectable: boolean;
}

/** The list around as cards. */
export function CardsOfList<Row extends RaRecord>({ rows, selectable }: Props<Row>) {
  const { data = [] } = useListContext<Row>();
  const selection = useSelection();
  return (
    <div {...useRowsArea()}>
      <Cards
        rows={data}
        card={(row) => rows.card(row)}
        selection={selectable ? selection : undefined}
      />
    </div>
  );
}
