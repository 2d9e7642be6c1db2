/** The months as the database numbers them: 1 is January. */
export const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

// Intl formatters are slow to build, so that each language's names are made once.
const known = new Map<string, string[]>();

function shortNames(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return months.map((month) => format.format(new Date(Date.UTC(2000, month - 1, 1))));
}

/** The name of a month (1–12) shortened, as `juil.`; whole names are `useMonthName`'s. */
export function shortMonth(month: number, locale: string): string {
  const names = known.get(locale) ?? shortNames(locale);
  known.set(locale, names);
  return names[month - 1] ?? '';
}

/**
 * Months as ranges that may pass over the new year: [11, 12, 1] is one range from 11 to 1.
 * All twelve are the one range 1–12.
 */
export function monthRanges(chosen: readonly number[]): [number, number][] {
  const set = new Set(chosen);
  if (set.size === 12) return [[1, 12]];
  const previous = (month: number) => (month === 1 ? 12 : month - 1);
  const next = (month: number) => (month === 12 ? 1 : month + 1);
  const starts = months.filter((month) => set.has(month) && !set.has(previous(month)));
  return starts.map((start) => {
    let end: number = start;
    while (set.has(next(end))) end = next(end);
    return [start, end];
  });
}
