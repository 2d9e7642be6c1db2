import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameValue } from '../../shared/sameValue';
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

const line = fc.record({
  name: fc.constantFrom('sel', 'ail', 'riz'),
  quantity: fc.integer({ max: 3 }),
});
const keys = ['a1', 'b2', 'c3', '4'];
/** A list of lines with keys, in any order. */
const lines = fc
  .shuffledSubarray(keys)
  .chain((some) => fc.tuple(...some.map((key) => line.map((values) => ({ key, ...values })))));
/** What a person makes of a list: lines with keys, and new ones among them that have none yet. */
const edited = fc
  .tuple(lines, fc.array(fc.tuple(fc.nat(4), line)))
  .map(([kept, added]) =>
    added.reduce<Row[]>((all, [at, one]) => all.toSpliced(Math.min(at, all.length), 0, one), kept),
  );
const merged = (base: Row[], theirs: Row[], mine: Row[]) => {
  const of = (ingredients: Row[]) => ({ ingredients });
  const merge = threeWayMerge(of(base), of(theirs), of(mine), ['ingredients']);
  const { ingredients } = applyMerge(of(theirs), merge, {});
  return { merge, ingredients };
};
const find = (rows: Row[], key: string) => rows.find((row) => row.key === key);

describe('a list of keyed rows', () => {
  it('is as the one person who changed it left it, in its order', () => {
    fc.assert(
      fc.property(lines, lines, (base, theirs) => {
        expect(merged(base, theirs, base).ingredients).toEqual(theirs);
      }),
    );
    fc.assert(
      fc.property(lines, edited, (base, mine) => {
        fc.pre(base.length > 0);
        expect(merged(base, base, mine).ingredients).toEqual(mine);
      }),
    );
  });

  it('loses no line: each that one side alone changed, added or removed is so in the result', () => {
    fc.assert(
      fc.property(lines, lines, edited, (base, theirs, mine) => {
        fc.pre(base.length + theirs.length > 0);
        const { ingredients } = merged(base, theirs, mine);
        for (const key of keys) {
          const [b, t, m, all] = [base, theirs, mine, ingredients].map((rows) => find(rows, key));
          if (sameValue(b, t)) expect(all).toEqual(m);
          if (sameValue(b, m)) expect(all).toEqual(t);
        }
        const added = (rows: Row[]) => rows.filter(({ key }) => key === undefined);
        expect(added(ingredients)).toHaveLength(added(mine).length);
        expect(added(ingredients)).toEqual(expect.arrayContaining(added(mine)));
      }),
    );
  });

  it('is merged row by row: two people who change two lines are not in conflict', () => {
    const base = ['a1', 'b2', 'c3'].map((key) => ({ key, name: 'sel', quantity: 1 }));
    const theirs = base.map((row) => (row.key === 'a1' ? { ...row, quantity: 2 } : row));
    const mine = [base[2], { name: 'ail' }, { ...base[1], quantity: 3 }, base[0]] as Row[];
    const { merge, ingredients } = merged(base, theirs, mine);
    expect(merge.conflicts).toEqual([]);
    expect(ingredients).toEqual([base[2], { name: 'ail' }, { ...base[1], quantity: 3 }, theirs[0]]);
  });

  it('asks about a line that both changed, or one changed and the other removed', () => {
    const base = [{ key: 'a1', quantity: 1 }];
    expect(merged(base, [], [{ key: 'a1', quantity: 2 }]).merge.conflicts).toHaveLength(1);
    expect(
      merged(base, [{ key: 'a1', quantity: 3 }], [{ key: 'a1', quantity: 2 }]).merge.conflicts,
    ).toMatchObject([{ path: 'ingredients.a1' }]);
  });

  it('keeps a copy of a line beside it', () => {
    const base = [{ key: 'a1', name: 'sel' }];
    const mine = [base[0], { ...base[0] }] as Row[];
    const theirs = [...base, { key: 'b2', name: 'ail' }];
    expect(merged(base, theirs, mine).ingredients).toHaveLength(3);
  });

  it('is one value where its saved rows have no keys', () => {
    const { merge } = merged([{ name: 'sel' }], [{ name: 'ail' }], [{ name: 'riz' }]);
    expect(merge.conflicts).toMatchObject([{ path: 'ingredients' }]);
  });
});

it('sees steps in another order as a change, allergens in another order as none', () => {
  const base = { instructions: ['Cuire.', 'Mixer.'], allergens: ['milk', 'eggs'] };
  const theirs = { instructions: ['Mixer.', 'Cuire.'], allergens: ['eggs', 'milk'] };
  const merge = threeWayMerge(base, theirs, base, ['instructions', 'allergens']);
  expect(merge.fromTheirs.map(({ path }) => path)).toEqual(['instructions']);
});
