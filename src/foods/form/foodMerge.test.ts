import { expect, test } from 'vitest';
import { makeFood } from '../../../test/support/foods';
import { applyMerge, threeWayMerge } from '../../resource/merge/threeWayMerge';
import { comparedColumns, foodComparison } from './foodMerge';

const { compared, joined } = foodComparison;

const food = (nutrition_per_100g: Record<string, number>, qualifier?: 'less_than') =>
  makeFood({
    nutrition_per_100g,
    nutrition_details: qualifier ? { salt_g: { qualifier, source: 'ciqual-2025' } } : {},
  });

test('an amount and its qualifier are taken together, from one side', () => {
  const base = food({ salt_g: 0.5, fat_g: 1 }, 'less_than');
  const theirs = food({ salt_g: 0.5, fat_g: 2 }, 'less_than');
  const mine = food({ salt_g: 0.5, fat_g: 1 });
  const merge = threeWayMerge(compared(base), compared(theirs), compared(mine), comparedColumns);
  expect(merge.conflicts).toEqual([]);
  expect(merge.fromMine.map(({ path }) => path)).toEqual(['nutrition_per_100g.salt_g']);
  const { nutrition_per_100g, nutrition_details } = joined(
    applyMerge(compared(theirs), merge, {}),
    theirs,
  );
  expect(nutrition_per_100g).toEqual({ salt_g: 0.5, fat_g: 2 });
  expect(nutrition_details.salt_g).toEqual({ qualifier: 'exact', source: 'saisie' });
});

test('what is as in their version keeps its source', () => {
  const theirs = food({ salt_g: 0.5 }, 'less_than');
  expect(joined(compared(theirs), theirs)).toEqual(theirs);
});
