import { useListContext, useNavigate, type RaRecord } from 'ra-core';
import type { ReactNode } from 'react';
import { Cards } from './Cards';
import { opened } from './Rows';

/** The list around as cards. */
export function CardsOfList<Row extends RaRecord>({ card }: { card: (row: Row) => ReactNode }) {
  const { data = [] } = useListContext<Row>();
  const navigate = useNavigate();
  return (
    <div
      onClick={(event) => {
        const path = opened(event);
        if (path) void navigate(path);
      }}
    >
      <Cards rows={data} card={card} />
    </div>
  );
}
