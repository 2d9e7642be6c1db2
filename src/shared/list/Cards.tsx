import type { RaRecord } from 'react-admin';
import type { ReactNode } from 'react';
import './rows.css';

interface Props<Row> {
  rows: readonly Row[];
  card: (row: Row) => ReactNode;
}

/** The rows of a list as cards, for a phone. Links are the business of the element around. */
export const Cards = <Row extends RaRecord>({ rows, card }: Props<Row>) => (
  <ul className="cards">
    {rows.map((row) => (
      <li key={row.id}>{card(row)}</li>
    ))}
  </ul>
);
