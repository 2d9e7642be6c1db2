import { useTranslate, type RaRecord, useResourceContext } from 'react-admin';
import type { Column } from '../list/columns';
import { useValueText } from '../values/useValueText';
import type { Cell } from './csvLine';
import type { CsvColumn } from './exportRows';

/** Every column of a list, shown or not, for its CSV file: figures as numbers, the rest in words. */
export function useColumnCsv<Row extends RaRecord>(columns: readonly Column<Row>[]) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const text = useValueText();
  return columns.map((column): CsvColumn<Row> => {
    const name = translate(`resources.${resource}.fields.${column.source}`);
    const unit = column.kind === 'amount' ? column.unit : column.kind === 'money' ? '€' : undefined;
    return {
      header: unit === undefined ? name : `${name} (${unit})`,
      value: (row): Cell => {
        const value: unknown = row[column.source];
        return typeof value === 'number' ? value : text(column, value);
      },
    };
  });
}
