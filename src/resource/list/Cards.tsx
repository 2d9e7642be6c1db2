import { useTranslate, type RaRecord } from 'react-admin';
import type { ReactNode } from 'react';
import type { Selection } from './SelectAll';
import './rows.css';

interface Props<Row> {
  rows: readonly Row[];
  card: (row: Row) => ReactNode;
  selection?: Selection;
}

/** The rows of a list as cards, for a phone. Links are the business of the element around. */
export function Cards<Row extends RaRecord>({ rows, card, selection }: Props<Row>) {
  const select = useTranslate()('ra.action.select_row');
  return (
    <ul className="cards">
      {rows.map((row) => (
        <li key={row.id} className={selection?.ids.has(row.id) ? 'selected' : undefined}>
          {card(row)}
          {selection && (
            <label className="cards-check">
              <input
                type="checkbox"
                className="rows-box"
                aria-label={select}
                checked={selection.ids.has(row.id)}
                onChange={() => selection.onToggle(row.id, false)}
              />
            </label>
          )}
        </li>
      ))}
    </ul>
  );
}
