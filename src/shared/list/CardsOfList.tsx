import { useListContext, useNavigate, type RaRecord } from 'react-admin';
import type { ReactNode } from 'react';
import { Cards } from './Cards';
import { opened } from './Rows';

interface Props {
  /** How a row of the list around is shown; of which type it is, the list alone knows. */
  rows: { card(row: RaRecord): ReactNode };
}

/** The list around as cards. */
export function CardsOfList({ rows }: Props) {
  const { data = [] } = useListContext();
  const navigate = useNavigate();
  return (
    <div
      onClick={(event) => {
        const path = opened(event);
        if (path) navigate(path);
      }}
    >
      <Cards rows={data} card={(row) => rows.card(row)} />
    </div>
  );
}
