import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useId } from 'react';
import '../../resource/record/related.css';
import { Value } from '../../resource/values/Value';
import type { Kind } from '../../resource/values/kinds';

interface Props<Row> {
  /** The table that they stand in, hence their texts. */
  name: string;
  days: number;
  rows: readonly Row[];
  columns: readonly ({ source: keyof Row & string } & Kind)[];
}

/** What a person stored day by day, the last day first, under a title; a line where there is nothing. */
export function DatedRows<Row extends { id: string }>({ name, days, rows, columns }: Props<Row>) {
  const translate = useTranslate();
  const words = (key: string) => translate(`resources.users.health.${name}.${key}`, { days });
  const title = useId();
  return (
    <Box sx={{ mt: 2.5 }}>
      <Box component="h3" id={title} sx={{ typography: 'h3', m: 0, mb: 0.75 }}>
        {words('title')}
      </Box>
      {rows.length === 0 ? (
        translate('resources.users.health.nothing')
      ) : (
        // Wider than a phone: to be scrolled by keyboard too.
        <div className="related-frame" role="group" aria-labelledby={title} tabIndex={0}>
          <table className="related" aria-labelledby={title}>
            <thead>
              <tr>
                {columns.map(({ source, kind }) => (
                  <th key={source} scope="col" className={sideOf(kind)}>
                    {words(source)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  {columns.map((column) => (
                    <td key={column.source} className={sideOf(column.kind)}>
                      <Value of={column} value={row[column.source]} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Box>
  );
}

const sideOf = (kind: Kind['kind']) => (kind === 'amount' ? 'rows-right' : undefined);
