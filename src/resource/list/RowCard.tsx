import type { ReactNode } from 'react';
import './rows.css';

interface Props {
  /** What the eye looks for first: a score, a state. */
  mark?: ReactNode;
  name: ReactNode;
  /** The lines below the name, the first of them faint. */
  children: ReactNode;
}

/** A row on a phone: a mark, the name, a line or two of facts. */
export const RowCard = ({ mark, name, children }: Props) => (
  <div className="card">
    {mark && <div className="card-mark">{mark}</div>}
    <div className="card-body">
      {name}
      {children}
    </div>
  </div>
);

/** One line of a card. */
export const CardLine = ({ faint = false, children }: { faint?: boolean; children: ReactNode }) => (
  <div className={faint ? 'card-line rows-faint' : 'card-line'}>{children}</div>
);
