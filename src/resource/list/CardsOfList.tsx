import { useListContext, useNavigate, type RaRecord } from 'react-admin';
import type { ReactNode } from 'react';
import { Cards } from './Cards';
import { clickedPath } from './clickedPath';

interface Props<Row> {
  rows: { card: (row: Row) => ReactNode };
}

/** The list around as cards. */
export function CardsOfList<Row extends RaRecord>({ rows }: Props<Row>) {
  const { data = [] } = useListContext<Row>();
  const navigate = useNavigate();
  return (
    <div
      onClick={(event) => {
        const path = clickedPath(event);
        if (path) navigate(path);
      }}
    >
      <Cards rows={data} card={(row) => rows.card(row)} />
    </div>
  );
}
