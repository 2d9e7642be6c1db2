import { expect, test } from 'vitest';
import { chosen, toggled, withFilter } from './filterValues';

test('a value is set, and an empty one takes its key out', () => {
  expect(withFilter({ a: 1 }, 'b', 2)).toEqual({ a: 1, b: 2 });
  for (const empty of [undefined, null, '', []])
    expect(withFilter({ a: 1, b: 2 }, 'b', empty)).toEqual({ a: 1 });
  expect(withFilter({}, 'a', 0)).toEqual({ a: 0 });
});

test('a value joins those of its key, or leaves them; the last one takes the key along', () => {
  const red = toggled({}, 'colour@in', 'red');
  expect(red).toEqual({ 'colour@in': ['red'] });
  expect(toggled(red, 'colour@in', 'grey')).toEqual({ 'colour@in': ['red', 'grey'] });
  expect(toggled(red, 'colour@in', 'red')).toEqual({});
});

test('the values of a key are texts, and none where the key holds no list', () => {
  expect(chosen({ months: [1, 2] }, 'months')).toEqual(['1', '2']);
  expect(chosen({ months: 1 }, 'months')).toEqual([]);
  expect(chosen({}, 'months')).toEqual([]);
});
