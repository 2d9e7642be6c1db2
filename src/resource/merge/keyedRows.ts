/** Rows of a list that are told apart by a key; the database gives one to a row that has none yet. */
type KeyedRow = Record<string, unknown> & { key?: string | null };

const isObject = (value: unknown): value is KeyedRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRows = (value: unknown): value is KeyedRow[] =>
  Array.isArray(value) && value.every(isObject);

/** Whether a column is a list of keyed rows: by what two versions of a record that were saved hold in it. */
export const isKeyed = (...saved: unknown[]) =>
  saved.every((value) => value === null || value === undefined || isRows(value)) &&
  saved.some((value) => isRows(value) && value.length > 0) &&
  saved.every((value) => !isRows(value) || value.every(({ key }) => typeof key === 'string'));

/** Each row with its key. One without, or with that of a row before it (a copy), is new. */
function entries(value: unknown) {
  const seen = new Set<string>();
  return (isRows(value) ? value : []).map((row, at) => {
    const { key } = row;
    const own = typeof key === 'string' && !seen.has(key) ? key : `new ${String(at)}`;
    seen.add(own);
    return [own, row] as const;
  });
}

/** A list of keyed rows by their keys. */
export const byKey = (value: unknown): Record<string, KeyedRow> =>
  Object.fromEntries(entries(value));

const keysOf = (value: unknown) => entries(value).map(([key]) => key);

/** The rows that are left of some merged by their keys, in an order. */
export const inOrder = (rows: unknown, order: readonly string[]): KeyedRow[] =>
  isObject(rows) ? order.map((key) => rows[key]).filter(isObject) : [];

/**
 * The order of what two people made of a list: that of the one who moved rows (mine, if both did), in
 * which each row that only the other one has stands behind the row that it stands behind there.
 */
export function mergedOrder(base: unknown, theirs: unknown, mine: unknown): string[] {
  const [their, my] = [keysOf(theirs), keysOf(mine)];
  const [order, other] = moved(keysOf(base), my) ? [my, their] : [their, my];
  return other.reduce<string[]>((all, key, at) => {
    if (all.includes(key)) return all;
    const behind = at === 0 ? -1 : all.indexOf(other[at - 1] ?? '');
    return all.toSpliced(behind + 1, 0, key);
  }, order);
}

/** Whether rows that were there before stand in another order. */
function moved(before: string[], after: string[]): boolean {
  const kept = before.filter((key) => after.includes(key));
  return after.filter((key) => before.includes(key)).some((key, at) => key !== kept[at]);
}
