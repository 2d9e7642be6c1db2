const hour = 3_600_000;

/** How long ago a moment was, in the largest unit that fits: "il y a 5 heures". */
export function ageOf(iso: string, locale: string, now = Date.now()): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const age = Math.max(0, now - Date.parse(iso));
  if (age < hour) return words.format(-Math.floor(age / 60_000), 'minute');
  if (age < 48 * hour) return words.format(-Math.floor(age / hour), 'hour');
  return words.format(-Math.floor(age / (24 * hour)), 'day');
}
