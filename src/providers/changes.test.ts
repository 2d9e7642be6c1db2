import { expect, test } from 'vitest';
import { changesOf } from './changes';

const read = {
  id: 'a',
  name: 'Épinard',
  tags: ['x', 'y'],
  notes: null,
  amounts: { salt: 1 },
  version: 3,
};

test('what changed is sent with the version that was read', () => {
  expect(changesOf({ ...read, name: 'Épinard cru' }, read)).toEqual({
    name: 'Épinard cru',
    version: 3,
  });
  expect(changesOf({ amounts: { salt: 1, fibre: 2 } }, read)).toEqual({
    amounts: { salt: 1, fibre: 2 },
    version: 3,
  });
});

test('a version that is given wins over the one that was read', () => {
  expect(changesOf({ name: 'x', version: 4 }, read)).toEqual({ name: 'x', version: 4 });
});

test('nothing changed: nothing to send, not even a version', () => {
  expect(changesOf({ ...read, tags: ['y', 'x'], notes: '' }, read)).toBeUndefined();
  expect(changesOf({ version: 4 }, read)).toBeUndefined();
});

test('a table without versions, or a row that was never read, is sent as it is', () => {
  expect(changesOf({ name: 'x' }, { name: 'y' })).toEqual({ name: 'x' });
  expect(changesOf({ name: 'x' })).toEqual({ name: 'x' });
});
