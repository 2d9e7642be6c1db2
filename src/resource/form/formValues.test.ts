import { expect, test } from 'vitest';
import { tidied } from './formValues';

test('texts lose the blanks around, and an empty one is nothing', () => {
  expect(tidied({ name: '  Lamp ', note: '   ' })).toEqual({ name: 'Lamp', note: null });
});

test('an amount of which nothing is known is left out; 0 is an amount', () => {
  const amounts: Record<string, number | null | undefined> = { a: 1, b: null, c: undefined, d: 0 };
  expect(tidied({ amounts })).toEqual({ amounts: { a: 1, d: 0 } });
});

test('lists, numbers and yes or no are saved as they are', () => {
  const values = { tags: [' x '], size: 0, fresh: false, none: null };
  expect(tidied(values)).toEqual(values);
});
