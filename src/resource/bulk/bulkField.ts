import type { ComponentType } from 'react';
import type { FieldValues } from 'react-hook-form';
import * as z from 'zod/mini';
import type { FormSchema } from '../form/formResolver';

/** What a row becomes: the columns of the field with their new values. */
export type Plan<Row> = (row: Row) => Partial<Row>;

/** Something that may be changed in many rows at once. */
export interface BulkField<Row> {
  /** Of `resources.<resource>.fields.<name>`. */
  name: string;
  /** What the inputs hold at first. */
  blank: FieldValues;
  schema: FormSchema;
  Inputs: ComponentType;
  /** @returns undefined while what is typed is no value. */
  plan: (typed: FieldValues) => Plan<Row> | undefined;
}

interface Declared<Row, Values extends FieldValues> extends Omit<
  BulkField<Row>,
  'plan' | 'schema' | 'blank'
> {
  blank: { [Key in keyof Values]: Values[Key] | null };
  schema: z.ZodMiniType<Values, FieldValues>;
  change: (row: Row, values: Values) => Partial<Row>;
}

/** Makes a field of its inputs, of what they may hold, and of what that makes of a row. */
export function bulkField<Row, Values extends FieldValues>({
  change,
  ...field
}: Declared<Row, Values>): BulkField<Row> {
  return {
    ...field,
    plan: (typed) => {
      const read = z.safeParse(field.schema, typed);
      return read.success ? (row) => change(row, read.data) : undefined;
    },
  };
}
