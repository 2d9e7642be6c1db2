import type { RaRecord } from 'react-admin';
import type { ReactNode } from 'react';
import { showPath } from './clickedPath';

interface Props {
  resource: string;
  row: RaRecord;
  name: string;
  /** Short marks after the name: a state. */
  children?: ReactNode;
}

/** The name of a row, which leads to its page. */
export const NameCell = ({ resource, row, name, children }: Props) => (
  <span className="rows-name">
    <a className="rows-link" href={showPath(resource, row.id)} title={name}>
      {name}
    </a>
    {children}
  </span>
);
