import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineNames, openEngine, type TestEngine } from '../../test/support/backend.ts';
import { loadFoods } from './load.ts';
import type { CiqualFood, CiqualTable } from './parseFoods.ts';

const food = (code: string, amounts: CiqualFood['amounts'], more = {}): CiqualFood => ({
  line: Number(code) - 99_000,
  code,
  name: `Aliment ${code}`,
  scientific_name: null,
  category: 'autres',
  subcategory: null,
  score_rule: null,
  amounts,
  ...more,
});
const table = (edition: CiqualTable['edition'], ...foods: CiqualFood[]): CiqualTable => ({
  edition,
  foods,
  rejected: [],
});

describe.each(engineNames)('an import on %s', (name) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine(name, { sampleData: false });
  });
  afterAll(() => engine.close());

  const load = (given: CiqualTable, options = {}) =>
    engine.withSession((session) => loadFoods(session, given, options));
  const stored = async (code: string) =>
    (await engine.query('select * from public.foods where ciqual_code = $1', [code]))[0];
  const valuesOf = async (code: string) => (await stored(code))?.nutrition_per_100g;

  test('keeps what the table says of each value, and leaves the unknown out', async () => {
    await load(table('2020', food('99001', { sugars_g: 3.9, fat_g: '< 0,5', iron_mg: 'traces' })));
    expect(await stored('99001')).toMatchObject({
      ciqual_edition: '2020',
      name_fr: 'Aliment 99001',
      nutrition_per_100g: { sugars_g: 3.9, fat_g: 0.5, iron_mg: 0 },
      nutrition_details: {
        sugars_g: { qualifier: 'exact', source: 'ciqual-2020' },
        fat_g: { qualifier: 'less_than', raw: '< 0,5', source: 'ciqual-2020' },
        iron_mg: { qualifier: 'traces', raw: 'traces', source: 'ciqual-2020' },
      },
      allergens: [],
      allergens_absent: [],
      updated_by: null,
    });
  });

  test('again, changes nothing', async () => {
    const same = table('2020', food('99002', { sugars_g: 1 }));
    expect(await load(same)).toMatchObject([{ outcome: 'created', code: '99002' }]);
    const before = await stored('99002');
    expect(await load(same)).toMatchObject([{ outcome: 'unchanged' }]);
    expect(await stored('99002')).toEqual(before);
  });

  test('a newer edition replaces values and forgets those it no longer gives; an older one is ignored', async () => {
    const older = table('2020', food('99003', { sugars_g: 1, fat_g: 2 }));
    await load(older);
    const newer = table('2025', food('99003', { sugars_g: 1.5 }, { name: 'Nouveau nom' }));
    expect(await load(newer)).toMatchObject([{ outcome: 'updated' }]);
    expect(await stored('99003')).toMatchObject({
      name_fr: 'Nouveau nom',
      nutrition_per_100g: { sugars_g: 1.5 },
      ciqual_edition: '2025',
    });
    expect(await load(older)).toMatchObject([{ outcome: 'older_edition' }]);
    expect(await valuesOf('99003')).toEqual({ sugars_g: 1.5 });
  });

  test('what people set or removed stays, and is told', async () => {
    await load(table('2020', food('99004', { sugars_g: 1, fat_g: 2, iron_mg: 3, zinc_mg: 4 })));
    await engine.query(
      `update public.foods set
         name_fr = 'Nom du cuisinier', category = 'fruits',
         nutrition_per_100g = nutrition_per_100g - 'fat_g' || '{"sugars_g": 9, "iron_mg": 5}'
       where ciqual_code = '99004'`,
    );
    const outcomes = await load(
      table('2025', food('99004', { sugars_g: '< 2', fat_g: 2.5, iron_mg: 5, zinc_mg: 6 })),
    );
    expect(outcomes).toMatchObject([
      { outcome: 'updated', nutrient: null },
      { outcome: 'conflict', nutrient: 'fat_g', kept: null, published: '2.5' },
      { outcome: 'conflict', nutrient: 'sugars_g', kept: '9', published: '< 2' },
    ]);
    expect(await stored('99004')).toMatchObject({
      name_fr: 'Nom du cuisinier',
      category: 'fruits',
      nutrition_per_100g: { sugars_g: 9, iron_mg: 5, zinc_mg: 6 },
      nutrition_details: {
        sugars_g: { qualifier: 'exact', source: 'saisie' },
        zinc_mg: { qualifier: 'exact', source: 'ciqual-2025' },
      },
    });
  });

  test('a food that people deleted is reported, not brought back', async () => {
    const given = table('2025', food('99005', { sugars_g: 1 }));
    await load(given);
    await engine.exec("delete from public.foods where ciqual_code = '99005'");
    expect(await load(given)).toMatchObject([{ outcome: 'deleted' }]);
    expect(await stored('99005')).toBeUndefined();
  });

  test('a food that the database refuses is told with its line, the others go on', async () => {
    const bad = food('99006', { sugars_g: 1 }, { category: 'inconnue' });
    const outcomes = await load(table('2025', bad, food('99007', { sugars_g: 1 })));
    expect(outcomes).toMatchObject([
      { outcome: 'rejected', line: 6, reason: expect.stringContaining('inconnue') as string },
      { outcome: 'created', code: '99007' },
    ]);
    expect(await stored('99006')).toBeUndefined();
  });

  test('a dry run tells the same and writes nothing', async () => {
    const given = table('2025', food('99008', { sugars_g: 1 }));
    expect(await load(given, { dryRun: true })).toMatchObject([{ outcome: 'created' }]);
    expect(await stored('99008')).toBeUndefined();
  });

  test('an error in the middle leaves nothing behind', async () => {
    const foods = [food('99009', { sugars_g: 1 }), food('99009', { sugars_g: 2 })];
    await expect(load(table('2025', ...foods))).rejects.toThrow(/unique/);
    expect(await stored('99009')).toBeUndefined();
    expect(await engine.query('select from private.ciqual_staging')).toEqual([]);
  });
});
