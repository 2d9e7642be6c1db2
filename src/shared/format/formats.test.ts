import { expect, test } from 'vitest';
import { formatsOf } from './formats';
import { monthRanges } from './months';
import { parseDecimal } from './parseDecimal';

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
