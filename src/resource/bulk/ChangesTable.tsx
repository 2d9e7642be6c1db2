import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useResourceContext, useTranslate } from 'react-admin';
import { useState, type ReactNode } from 'react';
import { showPath } from '../list/clickedPath';
import type { Presentation } from '../merge/presentation';
import type { BulkRow, Planned } from './planned';
import './bulk.css';

/** Rows drawn at once; more on request. */
const step = 200;

interface Props<Row> extends Presentation {
  rows: readonly Planned<Row>[];
  nameOfRow: (row: Row) => string;
  /** What became of a row; absent before it is changed. */
  outcomeOf?: (row: Row) => ReactNode;
}

/** Rows with what changes of each: before → after, and what became of it. */
export function ChangesTable<Row extends BulkRow>(props: Props<Row>) {
  const { rows, nameOfRow, outcomeOf, ...presentation } = props;
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const [shown, setShown] = useState(step);
  const left = rows.length - shown;
  const t = (key: string) => translate(`resource.bulk.${key}`);
  return (
    <>
      <table className="bulk-rows">
        <thead>
          <tr>
            <th scope="col">{t('record')}</th>
            <th scope="col">{t('change')}</th>
            {outcomeOf && <th scope="col">{t('outcome')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ row, changes }) => (
            <tr key={row.id}>
              <th scope="row">
                <Link href={showPath(resource, row.id)} target="_blank" rel="noopener">
                  {nameOfRow(row)}
                </Link>
              </th>
              <td>
                <BeforeAfter row={row} changes={changes} {...presentation} />
              </td>
              {outcomeOf && <td>{outcomeOf(row)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <Button onClick={() => setShown(shown + step)}>
          {translate('resource.bulk.more', { smart_count: Math.min(left, step), left })}
        </Button>
      )}
    </>
  );
}

function BeforeAfter<Row extends BulkRow>(props: Planned<Row> & Presentation) {
  const { row, changes, nameOf, show } = props;
  const translate = useTranslate();
  const columns = Object.entries(changes);
  if (columns.length === 0) return <em>{translate('resource.bulk.already')}</em>;
  return columns.map(([column, value]) => (
    <div key={column}>
      {columns.length > 1 && <span className="bulk-column">{nameOf(column)} </span>}
      <s>{show(column, row[column])}</s> → {show(column, value)}
    </div>
  ));
}
