/**
 * A quantity as the Ciqual table publishes it: measured, present in traces, or below the limit
 * that the laboratory can measure (`< 0,5`). What the last two are worth in a sum is for the
 * database to say.
 */
export type Amount = number | 'traces' | `< ${string}`;

const decimal = /^\d{1,9}([.,]\d{1,9})?$/;

/**
 * Reads one cell. Returns null where the table says "not known" (empty or `-`), and undefined
 * where the text is none of the forms that Ciqual uses: the row is then refused, for a guess would
 * be taken for a measurement.
 */
export function parseAmount(cell: string): Amount | null | undefined {
  const text = cell.replace(/\s+/g, ' ').trim();
  if (text === '' || text === '-') return null;
  if (text.toLowerCase() === 'traces') return 'traces';
  const limit = text.startsWith('<') ? text.slice(1).trim() : undefined;
  if (!decimal.test(limit ?? text)) return undefined;
  return limit === undefined ? Number(text.replace(',', '.')) : `< ${limit}`;
}
