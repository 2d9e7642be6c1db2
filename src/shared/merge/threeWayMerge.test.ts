import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameValue } from '../sameValue';
import { applyMerge, threeWayMerge, valueAt, type Row, type Side } from './threeWayMerge';

const columns = ['name_fr', 'category', 'allergens', 'nutrition_per_100g'];
const nutrition = fc.record(
  {
    sugars_g: fc.option(fc.integer({ min: 0, max: 3 })),
    salt_g: fc.option(fc.integer({ min: 0, max: 3 })),
    fiber_g: fc.integer({ min: 0, max: 3 }),
  },
  { requiredKeys: [] },
);
const food: fc.Arbitrary<Row> = fc.record({
  name_fr: fc.constantFrom('Épinard', 'Épinard cru', 'Blette'),
  category: fc.constantFrom('legumes', 'fruits'),
  allergens: fc.subarray(['milk', 'eggs', 'gluten']),
  nutrition_per_100g: nutrition,
});
const leaves = [
  'name_fr',
  'category',
  'allergens',
  'nutrition_per_100g.sugars_g',
  'nutrition_per_100g.salt_g',
  'nutrition_per_100g.fiber_g',
];

const same = (a: Row, b: Row) =>
  leaves.every((path) => sameValue(valueAt(a, path), valueAt(b, path)));
const choosing = (side: Side, paths: string[]) =>
  Object.fromEntries(paths.map((path) => [path, side]));

describe('threeWayMerge', () => {
  it('takes the other record whole when I changed nothing, and mine when they changed nothing', () => {
    fc.assert(
      fc.property(food, food, (base, changed) => {
        const noneOfMine = threeWayMerge(base, changed, base, columns);
        expect(noneOfMine.conflicts).toEqual([]);
        expect(same(applyMerge(changed, noneOfMine, {}), changed)).toBe(true);
        const noneOfTheirs = threeWayMerge(base, base, changed, columns);
        expect(noneOfTheirs.conflicts).toEqual([]);
        expect(same(applyMerge(base, noneOfTheirs, {}), changed)).toBe(true);
      }),
    );
  });

  it('loses no change: each value that one side alone changed is in the result', () => {
    fc.assert(
      fc.property(food, food, food, (base, theirs, mine) => {
        const merge = threeWayMerge(base, theirs, mine, columns);
        const merged = applyMerge(theirs, merge, {});
        for (const path of leaves) {
          const [b, t, m] = [base, theirs, mine].map((row) => valueAt(row, path));
          if (sameValue(b, t)) expect(sameValue(valueAt(merged, path), m)).toBe(true);
          if (sameValue(b, m)) expect(sameValue(valueAt(merged, path), t)).toBe(true);
        }
      }),
    );
  });

  it('calls a conflict exactly what both changed differently, and obeys the choice', () => {
    fc.assert(
      fc.property(food, food, food, (base, theirs, mine) => {
        const merge = threeWayMerge(base, theirs, mine, columns);
        const expected = leaves.filter((path) => {
          const [b, t, m] = [base, theirs, mine].map((row) => valueAt(row, path));
          return !sameValue(b, t) && !sameValue(b, m) && !sameValue(t, m);
        });
        const found = merge.conflicts.map((field) => field.path);
        expect([...found].sort()).toEqual([...expected].sort());
        const kept = applyMerge(theirs, merge, choosing('mine', found));
        expect(found.every((path) => sameValue(valueAt(kept, path), valueAt(mine, path)))).toBe(
          true,
        );
        const left = applyMerge(theirs, merge, choosing('theirs', found));
        expect(found.every((path) => sameValue(valueAt(left, path), valueAt(theirs, path)))).toBe(
          true,
        );
      }),
    );
  });

  it('is symmetric: which of two people saves second changes no automatic result', () => {
    fc.assert(
      fc.property(food, food, food, (base, a, b) => {
        const forward = threeWayMerge(base, a, b, columns);
        const backward = threeWayMerge(base, b, a, columns);
        const paths = forward.conflicts.map((field) => field.path);
        const first = applyMerge(a, forward, choosing('theirs', paths));
        const second = applyMerge(b, backward, choosing('mine', paths));
        expect(same(first, second)).toBe(true);
      }),
    );
  });

  it('sees two nutrients corrected by two people as no conflict', () => {
    const base = { nutrition_per_100g: { sugars_g: 1, salt_g: 2 } };
    const merge = threeWayMerge(
      base,
      { nutrition_per_100g: { sugars_g: 3, salt_g: 2 } },
      { nutrition_per_100g: { sugars_g: 1, salt_g: null } },
      columns,
    );
    expect(merge.conflicts).toEqual([]);
    expect(applyMerge({ nutrition_per_100g: { sugars_g: 3, salt_g: 2 } }, merge, {})).toEqual({
      nutrition_per_100g: { sugars_g: 3, salt_g: null },
    });
  });
});
