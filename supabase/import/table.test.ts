import { describe, expect, test } from 'vitest';
import { Refusal } from '../local/shared/refusal.ts';
import { parseFoods } from './parseFoods.ts';
import { readTable } from './readTable.ts';
import { header2020, header2025, row, toCsv, toXlsx, temporaryFolder } from './testing/tables.ts';

const put = temporaryFolder();
const read = async (name: string, content: string | Uint8Array, partial = true) =>
  parseFoods(await readTable(put(name, content)), { partial });

const leek = {
  alim_code: '20039',
  alim_nom_fr: 'Poireau, cru',
  alim_nom_sci: 'Allium porrum',
  alim_ssssgrp_nom_fr: 'légumes crus',
  'Sucres (g': '3,9',
  'Lipides (g': '< 0,5',
  'Vitamine D (': 'traces',
};

describe('the edition of 2020', () => {
  test('a CSV gives foods with what is known of them, and their line', async () => {
    const table = await read('2020.csv', toCsv([header2020, row(header2020, leek)]));
    expect(table).toEqual({
      edition: '2020',
      rejected: [],
      foods: [
        {
          line: 2,
          code: '20039',
          name: 'Poireau, cru',
          scientific_name: 'Allium porrum',
          category: 'legumes',
          subcategory: 'légumes crus',
          score_rule: null,
          amounts: { sugars_g: 3.9, fat_g: '< 0,5', vitamin_d_ug: 'traces' },
        },
      ],
    });
  });

  test('columns are found by their header, in any order, and a quoted name keeps its semicolon', async () => {
    const cells = row(header2020, { ...leek, alim_nom_fr: '"Pousse de ""soja""; crue"' });
    const rows = [[...header2020].reverse(), cells.reverse()];
    const { foods } = await read('reversed.csv', toCsv(rows));
    expect(foods[0]).toMatchObject({ name: 'Pousse de "soja"; crue', amounts: { sugars_g: 3.9 } });
  });

  test('a code met twice keeps its first row and reports the second', async () => {
    const twice = [leek, { ...leek, 'Sucres (g': '9' }].map((food) => row(header2020, food));
    const { foods, rejected } = await read('twice.csv', toCsv([header2020, ...twice]));
    expect(foods.map((food) => food.amounts.sugars_g)).toEqual([3.9]);
    expect(rejected).toEqual([
      {
        line: 3,
        code: '20039',
        name: 'Poireau, cru',
        reason: 'le code 20039 est déjà à la ligne 2',
      },
    ]);
  });

  test.each([
    ['Sucres (g', 'beaucoup', 'Sucres (g/100 g) : « beaucoup » n’est pas une valeur'],
    ['alim_code', 'A12', 'le code « A12 » n’est pas un code Ciqual'],
    ['alim_nom_fr', '', 'le nom est vide'],
  ])(
    'a row with a bad %s is refused with its reason, the others go on',
    async (column, cell, reason) => {
      const bad = row(header2020, { ...leek, [column]: cell });
      const good = row(header2020, { ...leek, alim_code: '7' });
      const { foods, rejected } = await read('bad.csv', toCsv([header2020, bad, good]));
      expect(foods.map((food) => food.code)).toEqual(['7']);
      expect(rejected).toMatchObject([{ line: 2, reason }]);
    },
  );
});

describe('the edition of 2025', () => {
  test('a workbook gives the same, with line breaks in headers and cells', async () => {
    const cells = row(header2025, { ...leek, 'Lipides (g': '<\r\n0,5' });
    const table = await read('2025.xlsx', toXlsx([header2025, cells]));
    expect(table.edition).toBe('2025');
    expect(table.foods).toMatchObject([
      {
        line: 2,
        code: '20039',
        amounts: { sugars_g: 3.9, fat_g: '< 0,5', vitamin_d_ug: 'traces' },
      },
    ]);
  });

  test('vitamins E and B9 come from the column that knows them', async () => {
    const split = { ...leek, 'Alpha-tocophérol': '0,92', 'Vitamine B9 ou Folates totaux,': '61' };
    const whole = {
      ...leek,
      alim_code: '8',
      'Vitamine E': '1,5',
      'Vitamine B9 ou Folates totaux (': '40',
    };
    const rows = [split, whole].map((food) => row(header2025, food));
    const { foods } = await read('split.xlsx', toXlsx([header2025, ...rows]));
    expect(foods.map(({ amounts }) => [amounts.vitamin_e_mg, amounts.vitamin_b9_ug])).toEqual([
      [0.92, 61],
      [1.5, 40],
    ]);
  });
});

describe('a clear refusal', () => {
  const good = toCsv([header2020, row(header2020, leek)]);
  const workbook = toXlsx([header2025, row(header2025, leek)]);
  test.each([
    ['an empty file', '', /est vide/],
    ['a header alone', toCsv([header2020]), /aucun aliment/],
    ['another table', 'a;b\r\n1;2\r\n', /n’est pas une table Ciqual/],
    ['a page of HTML', '<!doctype html><title>404</title>', /n’est pas une table Ciqual/],
    [
      'missing columns',
      toCsv([header2020.slice(0, 20), row(header2020, leek).slice(0, 20)]),
      /Il manque/,
    ],
    [
      'a column twice',
      toCsv([
        [...header2020, 'Sucres (g/100 g)'],
        [...row(header2020, leek), '1'],
      ]),
      /apparaît 2 fois/,
    ],
    ['a CSV cut in a row', good.slice(0, -30), /tronqué : sa dernière ligne \(2\)/],
    [
      'a CSV cut in a quoted cell',
      good.slice(0, -2) + '\r\n"abc',
      /illisible à partir de la ligne/,
    ],
    ['Latin-1', Buffer.from(good, 'latin1'), /UTF-8/],
    ['UTF-16', Buffer.from(good, 'utf16le'), /UTF-8|n’est pas/],
    [
      'a workbook cut short',
      workbook.slice(0, workbook.length / 2),
      /classeur Excel est illisible/,
    ],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /ancien format/],
  ])('for %s', async (_, content, sentence) => {
    await expect(read('refused', content)).rejects.toThrow(Refusal);
    await expect(read('refused', content)).rejects.toThrow(sentence);
  });

  test('for a table cut between two rows: fewer foods than were published', async () => {
    await expect(read('cut.csv', good, false)).rejects.toThrow(/1 aliments lus sur les 3185/);
  });

  test('for a file that is not there', async () => {
    await expect(readTable('/nowhere/ciqual.csv')).rejects.toThrow(/Impossible de lire/);
  });
});
