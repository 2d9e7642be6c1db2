/** The columns whose list of texts has an order that matters: the steps of a recipe. */
const sequences: readonly string[] = ['instructions'];

/**
 * Whether two JSON values are the same, of a column where one is named. A missing value, null, an empty
 * text and an empty list or object say the same thing: nothing. Lists of texts or numbers (names,
 * allergens, months) compare as sets, but for the sequences.
 */
export function sameValue(a: unknown, b: unknown, column?: string): boolean {
  return JSON.stringify(canonical(a, column)) === JSON.stringify(canonical(b, column));
}

function canonical(value: unknown, column = ''): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) {
    if (value.length === 0) return null;
    const items: unknown[] = value.map((item) => canonical(item));
    return items.every(isScalar) && !sequences.includes(column)
      ? items.sort((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1))
      : items;
  }
  if (typeof value === 'object') {
    const entries = Object.entries(value)
      .map(([key, inner]) => [key, canonical(inner, key)] as const)
      .filter(([, inner]) => inner !== null)
      .sort(([x], [y]) => (x < y ? -1 : 1));
    return entries.length === 0 ? null : Object.fromEntries(entries);
  }
  return value;
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
