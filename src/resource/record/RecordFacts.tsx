import type { ReactNode } from 'react';
import { useResourceContext, useTranslate } from 'react-admin';
import type { Kind } from '../values/kinds';
import { useValueText } from '../values/useValueText';
import { Facts } from './Facts';

/** A column of a record, shown by its kind. */
export type FactField<Row> = {
  source: keyof Row & string;
  /** What stands for the text, where it is not the text alone. */
  cell?: (text: string) => ReactNode;
} & Kind;

interface Props<Row> {
  record: Row;
  fields: readonly FactField<Row>[];
}

/** Columns of a record as label and value, those without a value left out. */
export function RecordFacts<Row>({ record, fields }: Props<Row>) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const text = useValueText();
  const shown = (field: FactField<Row>) => {
    const value = text(field, record[field.source]);
    return value !== '' && field.cell ? field.cell(value) : value;
  };
  return (
    <Facts
      facts={fields.map((field) => ({
        label: translate(`resources.${resource}.fields.${field.source}`),
        value: shown(field),
      }))}
    />
  );
}
