/** How a language writes what rows hold: numbers, euros, a few things in a row. */
interface Habits {
  decimal: string;
  group: string;
  and: string;
  euros: (digits: string) => string;
}

const habits: Record<string, Habits> = {
  'fr-FR': { decimal: ',', group: '\u202f', and: ' et ', euros: (digits) => `${digits}\u00a0€` },
  'en-GB': { decimal: '.', group: ',', and: ' and ', euros: (digits) => `€${digits}` },
};

/** The digits of a number that is not negative, rounded as it is written: 1.005 is 1.01, as for Intl. */
function digits(size: number, min: number, max: number, { decimal, group }: Habits): string {
  // By its decimal text: multiplied, a number of many digits may be carried over a half.
  const [units = '', rest = ''] = String(size).split('.');
  const cut = BigInt(units + rest.slice(0, max).padEnd(max, '0'));
  const rounded = String(cut + (rest.charAt(max) >= '5' ? 1n : 0n)).padStart(max + 1, '0');
  const whole = rounded.slice(0, rounded.length - max).replace(/\B(?=(\d{3})+$)/g, group);
  const fraction = rounded.slice(rounded.length - max);
  const kept = fraction.slice(0, min) + fraction.slice(min).replace(/0+$/, '');
  return kept === '' ? whole : `${whole}${decimal}${kept}`;
}

/** Whether the digits of a number can be had from its text, which has no exponent here. */
const isPlain = (size: number, max: number) =>
  size * 10 ** max < Number.MAX_SAFE_INTEGER && (size === 0 || size >= 1e-6);

/**
 * What Intl writes, letter for letter, without Intl: the first formatter that a page makes reads the
 * language data of the browser, for 50 ms and more that the first rows would have to wait.
 * Undefined for a locale or a number that is Intl's business.
 */
export function plainly(locale: string) {
  const own = habits[locale];
  const write = (value: number, min: number, max: number, around = (text: string) => text) => {
    const size = Math.abs(value);
    if (!own || !isPlain(size, max)) return undefined;
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    return `${sign}${around(digits(size, min, max, own))}`;
  };
  return {
    number: write,
    euros: (amount: number) => write(amount, 2, 2, own?.euros),
    list: (items: readonly string[]) =>
      own && [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(own.and),
  };
}
