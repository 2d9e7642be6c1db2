/** The two real tables of the Anses, where they lie beside the project. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineNames, openEngine, type TestEngine } from '../../test/support/backend.ts';
import { root } from '../local/shared/paths.ts';
import { loadFoods } from './load.ts';
import { parseFoods, type CiqualTable } from './parseFoods.ts';
import { readTable } from './readTable.ts';

const folder = join(root, '../shared/data/ciqual');
const present = existsSync(folder);
if (!present) console.warn(`Skipped: the published Ciqual tables are not in ${folder}.`);

const published = async (file: string) => parseFoods(await readTable(join(folder, file)));

describe.skipIf(!present)('the published tables', () => {
  let of2020: CiqualTable;
  let of2025: CiqualTable;
  beforeAll(async () => {
    [of2020, of2025] = await Promise.all([
      published('ciqual_2020_fr.csv'),
      published('ciqual_2025_fr.xlsx'),
    ]);
  });
  const food = (table: CiqualTable, code: string) => table.foods.find((one) => one.code === code);

  test('are read whole: 3,185 and 3,484 foods, one row met twice', () => {
    expect(of2020.edition).toBe('2020');
    expect(of2020.foods).toHaveLength(3185);
    expect(of2020.rejected).toMatchObject([{ line: 3123, code: '9621' }]);
    expect(of2025.edition).toBe('2025');
    expect(of2025.foods).toHaveLength(3484);
    expect(of2025.rejected).toEqual([]);
  });

  test('give the printed values', () => {
    expect(food(of2020, '20057')?.amounts).toMatchObject({
      fiber_g: 2.9,
      beta_carotene_ug: 361,
      vitamin_c_mg: 106,
      vitamin_b9_ug: 153,
    });
    expect(food(of2025, '25600')).toMatchObject({
      name: 'Salade de céleri rémoulade, préemballée',
      category: 'plats_composes',
      amounts: { energy_kcal: 114, polyols_g: '< 0,5', beta_carotene_ug: 7.86, vitamin_e_mg: 2.2 },
    });
    expect(food(of2025, '8406')?.amounts).not.toHaveProperty('iodine_ug');
  });

  test.each([
    ['Porc, palette crue', 'viandes', 'viande_rouge_abats'],
    ['Foie, poulet, cru', 'volailles', 'viande_rouge_abats'],
    ['Viande rouge, cuite (aliment moyen)', 'viandes', 'viande_rouge_abats'],
    ['Lapin, viande crue', 'viandes', null],
    ['Faisan, viande crue', 'viandes', null],
    ['Chips de pommes de terre nature ou aromatisées', 'tubercules', 'feculent_frit'],
    ['Pomme de terre poêlée, avec matière grasse', 'tubercules', null],
    ['Sauce aïoli, préemballée', 'sauces_condiments', 'sauce_emulsionnee'],
    ['Ketchup, préemballé', 'sauces_condiments', null],
    ['Bicarbonate de soude', 'autres', null],
  ])('give %s the category %s and the rule %s', (name, category, score_rule) => {
    expect(of2025.foods.find((one) => one.name === name)).toMatchObject({ category, score_rule });
  });

  describe.each(engineNames)('on %s', (name) => {
    let engine: TestEngine;
    beforeAll(async () => {
      engine = await openEngine(name, { sampleData: false });
    });
    afterAll(() => engine.close());

    const count = async (table: CiqualTable) => {
      const outcomes = await engine.withSession((session) => loadFoods(session, table));
      return Object.fromEntries(
        [...new Set(outcomes.map((one) => one.outcome))]
          .sort()
          .map((outcome) => [outcome, outcomes.filter((one) => one.outcome === outcome).length]),
      );
    };

    test('the reference foods stand where the importer would put them', async () => {
      const reference = await engine.query<{ code: string; category: string; rule: string | null }>(
        'select ciqual_code as code, category, score_rule as rule from public.foods',
      );
      const differ = reference.filter(({ code, category, rule }) => {
        const read = food(of2025, code);
        return read?.category !== category || read.score_rule !== rule;
      });
      // Fresh juices stand with their fruits; two dishes are mostly cured meat.
      expect(differ.map(({ code }) => code).sort()).toEqual(['2007', '2013', '25003', '25010']);
    });

    test('every food is taken, twice changes nothing, and the older table adds what it alone has', async () => {
      const [{ reference } = { reference: 0 }] = await engine.query<{ reference: number }>(
        'select count(*)::integer as reference from public.foods',
      );
      expect(reference).toBeGreaterThanOrEqual(250);
      expect(await count(of2025)).toEqual({ created: 3484 - reference, unchanged: reference });
      expect(await count(of2025)).toEqual({ unchanged: 3484 });
      expect(await count(of2020)).toEqual({ created: 182, older_edition: 3003 });
      const [carrot] = await engine.query(
        "select nutrition_per_100g from public.foods where ciqual_code = '20009'",
      );
      expect(carrot?.nutrition_per_100g).toMatchObject({ sugars_g: 4.85, beta_carotene_ug: 13200 });
    });
  });
});
