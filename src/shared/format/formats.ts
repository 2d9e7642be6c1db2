import { timeZone } from './day';
import { plainly } from './plain';

/** The locale whose habits (decimal sign, order of a date) go with a language of the console. */
export function intlLocale(language: string): string {
  return language === 'en' ? 'en-GB' : 'fr-FR';
}

export interface Formats {
  locale: string;
  /** A number with at most `decimals` decimals (2 unless told), grouped by thousands. */
  number: (value: number, decimals?: number) => string;
  /** A number with exactly `decimals` decimals, for columns that are compared. */
  fixed: (value: number, decimals: number) => string;
  /** A ratio (0.25) as a percentage (25 %). */
  percent: (ratio: number) => string;
  euros: (amount: number) => string;
  /** A day from an ISO date or timestamp. */
  date: (iso: string) => string;
  /** A day without its year: "3 nov.". */
  shortDay: (iso: string) => string;
  /** A day of the week with its date: "lundi 3 nov.". */
  weekday: (iso: string) => string;
  /** The time of a moment in Paris: "14:32". */
  time: (iso: string) => string;
  /** A day and the time, in Paris. */
  dateTime: (iso: string) => string;
  /** "a, b et c". */
  list: (items: string[]) => string;
}

const known = new Map<string, Formats>();

const percents = { style: 'percent', maximumFractionDigits: 0 } as const;

/** Makes a thing when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Intl formatters are slow to build, so that each language's are built once, when needed. */
export function formatsOf(language: string): Formats {
  const found = known.get(language);
  if (found !== undefined) return found;
  const locale = intlLocale(language);
  const made = makeFormats(locale);
  known.set(language, made);
  return made;
}

function makeFormats(locale: string): Formats {
  const numbers = new Map<string, Intl.NumberFormat>();
  const decimalsOf = (min: number, max: number) => {
    const key = `${min}-${max}`;
    const format =
      numbers.get(key) ??
      new Intl.NumberFormat(locale, { minimumFractionDigits: min, maximumFractionDigits: max });
    numbers.set(key, format);
    return format;
  };
  const percent = once(() => new Intl.NumberFormat(locale, percents));
  const euros = once(() => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }));
  const date = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone }));
  const dateTime = once(
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
  );
  const dayOf = (shown: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { ...shown, timeZone }));
  const shortDay = dayOf({ day: 'numeric', month: 'short' });
  const weekday = dayOf({ weekday: 'long', day: 'numeric', month: 'short' });
  const time = dayOf({ timeStyle: 'short' });
  const list = once(() => new Intl.ListFormat(locale));
  const plain = plainly(locale);
  const decimal = (value: number, min: number, max: number) =>
    plain.number(value, min, max) ?? decimalsOf(min, max).format(value);
  return {
    locale,
    number: (value, decimals = 2) => decimal(value, 0, decimals),
    fixed: (value, decimals) => decimal(value, decimals, decimals),
    percent: (ratio) => percent().format(ratio),
    euros: (amount) => plain.euros(amount) ?? euros().format(amount),
    date: (iso) => date().format(new Date(iso)),
    shortDay: (iso) => shortDay().format(new Date(iso)),
    weekday: (iso) => weekday().format(new Date(iso)),
    time: (iso) => time().format(new Date(iso)),
    dateTime: (iso) => dateTime().format(new Date(iso)),
    list: (items) => plain.list(items) ?? list().format(items),
  };
}
