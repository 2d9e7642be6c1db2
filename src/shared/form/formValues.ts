/** What a form holds of a row: nothing typed is null; so is an amount of which nothing is known. */
export type FormValues<Row> = {
  [Column in keyof Row]: Row[Column] extends Record<string, infer Amount>
    ? Record<string, Amount | null | undefined>
    : Row[Column] extends readonly unknown[] | boolean
      ? Row[Column]
      : Row[Column] | null;
};

/** Values of a form as they are saved; in an object of amounts, those that are there. */
export type Tidied<Values> = {
  [Column in keyof Values]: Values[Column] extends Record<string, infer Amount>
    ? Record<string, NonNullable<Amount>>
    : Values[Column];
};

/** What is saved of a form: texts without blanks around, none where nothing was typed, no unknown amounts. */
export function tidied<Values extends object>(values: Values): Tidied<Values> {
  const entries = Object.entries(values).map(([column, value]) => [column, tidy(value)]);
  return Object.fromEntries(entries) as Tidied<Values>;
}

function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([, amount]) => amount !== null && amount !== undefined),
  );
}
