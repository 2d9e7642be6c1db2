/** A list's filter: `{ 'column@operator': value }`, with the operators of PostgREST. */
export type Filter = Record<string, unknown>;

const quoted = (value: unknown) => {
  if (typeof value === 'number') return String(value);
  const text = String(value);
  return /[,.:()"\\\s{}]/.test(text) || text === ''
    ? `"${text.replace(/(["\\])/g, '\\$1')}"`
    : text;
};

/** One condition, written for use inside `and=(…)`, where values must be quoted. */
function conditions(column: string, operator: string, value: unknown): string[] {
  if (operator.endsWith('like'))
    return words(value).map((word) => `${column}.${operator}.${quoted(`*${word}*`)}`);
  if (Array.isArray(value)) {
    const list = value.map(quoted).join(',');
    return [`${column}.${operator}.${operator.endsWith('in') ? `(${list})` : `{${list}}`}`];
  }
  return [`${column}.${operator}.${value === null ? 'null' : quoted(value)}`];
}

const words = (value: unknown) => String(value).trim().split(/\s+/).filter(Boolean);

/**
 * The filter as one `and=(…)` expression: PostgREST keeps only the last of two plain filters
 * on one column, and words of a search would become an array that it does not read.
 * `or@` and `and@` hold an expression already written. Empty values do not filter.
 */
export function filterExpression(filter: Filter): string | undefined {
  const all = Object.entries(filter).flatMap(([key, value]) => {
    const [column = '', operator = 'eq'] = key.split('@');
    if (value === undefined || value === '' || (Array.isArray(value) && !value.length)) return [];
    if (column === 'or' || column === 'and')
      return typeof value === 'string' ? [column + value] : [];
    return conditions(column, operator, value);
  });
  return all.length ? `(${all.join(',')})` : undefined;
}
