import { useResourceContext, useTranslate } from 'react-admin';
import type { Kind } from '../values/kinds';
import { useValueText } from '../values/useValueText';
import { Facts } from './Facts';

/** A column of a record, shown by its kind. */
export type FactField<Row> = { source: keyof Row & string } & Kind;

interface Props<Row> {
  record: Row;
  fields: readonly FactField<Row>[];
}

/** Columns of a record as label and value, those without a value left out. */
export function RecordFacts<Row>({ record, fields }: Props<Row>) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const text = useValueText();
  return (
    <Facts
      facts={fields.map((field) => ({
        label: translate(`resources.${resource}.fields.${field.source}`),
        value: text(field, record[field.source]),
      }))}
    />
  );
}
