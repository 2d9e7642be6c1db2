import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAmount, writeAmount, type TypedAmount } from './amountText';

test('an amount is read as people type it', () => {
  expect(parseAmount('0,5')).toEqual({ value: 0.5, qualifier: 'exact' });
  expect(parseAmount('< 0,5')).toEqual({ value: 0.5, qualifier: 'less_than' });
  expect(parseAmount('<0.5')).toEqual({ value: 0.5, qualifier: 'less_than' });
  expect(parseAmount(' Traces')).toEqual({ value: 0, qualifier: 'traces' });
  expect(parseAmount('')).toEqual({ value: null, qualifier: 'exact' });
});

test.each(['<', '< 0', '< peu', '> 3', '0,5 <', 'beaucoup', '1 < 2'])('%s is none', (text) => {
  expect(parseAmount(text)).toBeUndefined();
});

test('what is written is read back as it was', () => {
  // Written without an exponent, as the database's amounts are.
  const value = fc.integer({ min: 1, max: 100_000_000 }).map((n) => n / 1000);
  const amount = fc.oneof(
    fc.record({ value: fc.option(value), qualifier: fc.constant('exact' as const) }),
    fc.record({ value, qualifier: fc.constant('less_than' as const) }),
    fc.constant<TypedAmount>({ value: 0, qualifier: 'traces' }),
  );
  fc.assert(
    fc.property(amount, fc.boolean(), (one, comma) => {
      expect(parseAmount(writeAmount(one, comma))).toEqual(one);
    }),
  );
});
