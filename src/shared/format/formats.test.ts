import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../i18n/en';
import { fr } from '../../i18n/fr';
import { formatsOf, intlLocale } from './formats';
import { monthRanges, months } from './months';
import { parseDecimal } from './parseDecimal';
import { plainly } from './plain';

test.each([
  ['1,5', 1.5],
  ['1.5', 1.5],
  ['1 200,5', 1200.5],
  ['−3', -3],
  [' ', null],
  ['0', 0],
  ['1,2,3', undefined],
  ['abc', undefined],
  ['1e3', undefined],
])('"%s" is read as %s', (text, value) => {
  expect(parseDecimal(text)).toBe(value);
});

test('numbers and euros follow the language', () => {
  expect(formatsOf('fr').number(1234.5)).toBe('1\u202f234,5');
  expect(formatsOf('en').number(1234.5)).toBe('1,234.5');
  expect(formatsOf('fr').euros(2.5)).toBe('2,50\u00a0€');
});

test('months are told as ranges, over the new year too', () => {
  expect(monthRanges([11, 12, 1, 2, 6])).toEqual([
    [6, 6],
    [11, 2],
  ]);
  expect(monthRanges([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])).toEqual([[1, 12]]);
  expect(monthRanges([])).toEqual([]);
});

describe.each(['fr', 'en'])('what is written without Intl is what Intl writes (%s)', (language) => {
  const locale = intlLocale(language);
  const plain = plainly(locale);
  const value = fc.oneof(
    fc.double({ min: -1e10, max: 1e10, noNaN: true }),
    fc.integer(),
    // What the database sends: few decimals, halves to be rounded among them.
    fc
      .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 4 }))
      .map(([whole, decimals]) => Number(`${whole}e-${decimals}`)),
    fc.constantFrom(
      0,
      -0,
      1.005,
      0.5,
      2.5,
      -0.04,
      999.995,
      1e-7,
      1e21,
      Infinity,
      NaN,
      1562440828.8931174,
    ),
  );

  test('numbers', () => {
    const decimals = fc.tuple(fc.nat(3), fc.nat(3));
    fc.assert(
      fc.property(value, decimals, (number, [min, more]) => {
        const max = min + more;
        const intl = new Intl.NumberFormat(locale, {
          minimumFractionDigits: min,
          maximumFractionDigits: max,
        });
        const own = plain.number(number, min, max);
        if (own !== undefined) expect(own).toBe(intl.format(number));
        else expect(Math.abs(number) < 1e-6 || !(Math.abs(number) < 1e9)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('euros', () => {
    const intl = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
    fc.assert(
      fc.property(value, (amount) => {
        expect(formatsOf(language).euros(amount)).toBe(intl.format(amount));
      }),
      { numRuns: 1000 },
    );
  });

  test('things in a row', () => {
    for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c']])
      expect(plain.list(items)).toBe(new Intl.ListFormat(locale).format(items));
  });

  test('months', () => {
    const intl = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    const { month } = (language === 'fr' ? fr : en).shared as unknown as {
      month: Record<number, string>;
    };
    for (const one of months)
      expect(month[one]).toBe(intl.format(new Date(Date.UTC(2000, one - 1, 1))));
  });
});

test('a locale that is not spoken here is left to Intl', () => {
  expect(plainly('de-DE').number(1, 0, 0)).toBeUndefined();
  expect(plainly('de-DE').list(['a'])).toBeUndefined();
});
