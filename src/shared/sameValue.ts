/**
 * Whether two JSON values are the same. A missing value, null, an empty text and an empty list or
 * object say the same thing: nothing. Lists compare as sets when they hold only texts or numbers,
 * since the console's lists (names, allergens, months) have no order that matters.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}

function canonical(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) {
    if (value.length === 0) return null;
    const items: unknown[] = value.map(canonical);
    return items.every(isScalar)
      ? items.sort((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1))
      : items;
  }
  if (typeof value === 'object') {
    const entries = Object.entries(value)
      .map(([key, inner]) => [key, canonical(inner)] as const)
      .filter(([, inner]) => inner !== null)
      .sort(([x], [y]) => (x < y ? -1 : 1));
    return entries.length === 0 ? null : Object.fromEntries(entries);
  }
  return value;
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
