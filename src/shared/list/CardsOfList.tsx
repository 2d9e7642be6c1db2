import { useListContext, useNavigate, type RaRecord } from 'react-admin';
import type { ReactNode } from 'react';
import { Cards } from './Cards';
import { opened } from './Rows';

/** The list around as cards. */
export function CardsOfList({ card }: { card: (row: never) => ReactNode }) {
  const { data = [] } = useListContext();
  const navigate = useNavigate();
  return (
    <div
      onClick={(event) => {
        const path = opened(event);
        if (path) navigate(path);
      }}
    >
      <Cards rows={data} card={card as (row: RaRecord) => ReactNode} />
    </div>
  );
}
