import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineNames, openEngine, type TestEngine } from '../support/backend.ts';
import { people, signIn } from '../support/people.ts';

/** Bodies that no form sends, and the field that a refusal must name where it can. */
const bodies: [what: string, body: object | string, field?: string][] = [
  ['a name without letters', { name_fr: ' ' }, 'name_fr'],
  ['no name', { name_fr: null }, 'name_fr'],
  ['a NUL in a text', { name_fr: 'a\u0000b' }],
  ['as much text as is taken in', { name_fr: 'x'.repeat(900_000) }, 'name_fr'],
  ['a text for a document', { nutrition_per_100g: 'x' }],
  ['a list for a document', { nutrition_per_100g: [1] }, 'nutrition_per_100g'],
  ['a NUL in a key', { nutrition_per_100g: { 'a\u0000': 1 } }],
  [
    'a nutrient named toString',
    { nutrition_per_100g: { toString: 1 } },
    'nutrition_per_100g.toString',
  ],
  ['a negative amount', { nutrition_per_100g: { fat_g: -1 } }, 'nutrition_per_100g.fat_g'],
  ['an amount in an object', { nutrition_per_100g: { fat_g: {} } }, 'nutrition_per_100g.fat_g'],
  ['a text for a number', { average_price_per_kg: 'cher' }],
  ['NaN', { average_price_per_kg: 'NaN', price_source: 'x' }, 'average_price_per_kg'],
  ['infinity', { density_g_per_ml: 'Infinity' }, 'density_g_per_ml'],
  ['a number too large for its column', { average_price_per_kg: 1e12 }],
  ['a month beyond smallint', { season_months: [99_999] }],
  ['an object for a list', { season_months: { a: 1 } }],
  ['a text for a list', { allergens: 'milk' }],
  ['a list in a list', { allergens: [['milk']] }, 'allergens'],
  ['an object in a list', { allergens: [{ a: 1 }] }, 'allergens'],
  ['a null in a list', { allergens: [null] }, 'allergens'],
  ['an unknown column', { nope: 1 }],
  ['a generated column', { name_sort: 'x' }],
  ['SQL in a value', { category: "'; drop table foods; --" }, 'category'],
  ['a day that is none', { price_date: '2025-02-31' }],
  ['half a body', '{"name_fr":'],
];

const food = '/rest/v1/foods?ciqual_code=eq.20057';

describe.each(engineNames)('bad input on %s', (name) => {
  let engine: TestEngine;
  let headers: Record<string, string>;
  let version: number | undefined;
  beforeAll(async () => {
    engine = await openEngine(name);
    headers = await signIn(engine, people.nutritionist);
    const [row] = (await (await engine.fetch(food, { headers })).json()) as { version: number }[];
    version = row?.version;
  });
  afterAll(() => engine.close());

  const patch = (body: object | string) =>
    engine.fetch(food, {
      method: 'PATCH',
      headers,
      body: typeof body === 'string' ? body : JSON.stringify({ version, ...body }),
    });

  test.each(bodies)('refuses %s and goes on', async (_what, body, field) => {
    const answer = await patch(body);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    if (field !== undefined) {
      expect(await answer.json()).toMatchObject({ code: 'PT422', details: field });
    }
    expect((await engine.fetch(food, { headers })).status).toBe(200);
  });
});
