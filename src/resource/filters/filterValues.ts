/** A list's filter as the data provider reads it: `{ 'column@operator': value }`, words in `q`. */
export type FilterValues = Readonly<Record<string, unknown>>;

/** The values chosen under a key that holds several. */
export function chosen(filters: FilterValues, key: string): string[] {
  const value = filters[key];
  return Array.isArray(value) ? value.map(String) : [];
}

/** The filter with another value under a key; an empty value takes the key out. */
export function withFilter(filters: FilterValues, key: string, value: unknown): FilterValues {
  const rest = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== key));
  const empty =
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0);
  return empty ? rest : { ...rest, [key]: value };
}

/** The filter with a value added under a key, or taken out where it was there. */
export function toggled(filters: FilterValues, key: string, value: string): FilterValues {
  const before = chosen(filters, key);
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return withFilter(filters, key, after);
}

/** The filter that a text of the address writes as JSON; undefined when it is none. */
export function filterOf(text: string): FilterValues | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isFilter = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isFilter ? (value as FilterValues) : undefined;
  } catch {
    return undefined;
  }
}
