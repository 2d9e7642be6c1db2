import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAmount } from './amount.ts';

test.each([
  ['12,5', 12.5],
  ['0', 0],
  ['459000', 459000],
  ['4.6', 4.6],
  ['traces', 'traces'],
  ['< 0,5', '< 0,5'],
  ['<\r\n0,25', '< 0,25'],
  ['<20', '< 20'],
  ['-', null],
  ['', null],
  ['  ', null],
])('reads %j', (cell, amount) => {
  expect(parseAmount(cell)).toBe(amount);
});

test.each([
  '-1',
  '1e3',
  '1 070',
  '12,5 g',
  '< ',
  '< traces',
  '∞',
  'NaN',
  '0x10',
  '1,2,3',
  ',5',
  '9'.repeat(10),
])('takes %j for no value, rather than guess', (cell) => {
  expect(parseAmount(cell)).toBeUndefined();
});

const published = fc
  .tuple(fc.nat(999_999), fc.option(fc.stringMatching(/^\d{1,6}$/), { nil: undefined }))
  .map(([whole, decimals]) => (decimals === undefined ? `${whole}` : `${whole},${decimals}`));

test('reads every published number as itself, whatever the blanks around it', () => {
  const blanks = fc.stringMatching(/^[ \t\r\n\u00A0]*$/);
  fc.assert(
    fc.property(published, blanks, blanks, (text, before, after) => {
      expect(parseAmount(`${before}${text}${after}`)).toBe(Number(text.replace(',', '.')));
      expect(parseAmount(`<${before}${text}`)).toBe(`< ${text}`);
    }),
  );
});

test('never throws and never makes up a number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (cell) => {
      const amount = parseAmount(cell);
      if (typeof amount === 'number') expect(cell).toMatch(/^\s*\d+([.,]\d+)?\s*$/);
    }),
  );
});
