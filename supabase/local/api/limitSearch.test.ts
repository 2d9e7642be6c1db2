import { expect, test } from 'vitest';
import { limitSearch } from './limitSearch.ts';

const asked = async (path: string, address = '192.0.2.1') => {
  const counted: unknown[] = [];
  const attempts = { begin: (limits: unknown) => Promise.resolve(void counted.push(limits)) };
  const refuse = { tooManyQuestions: () => new Response(null, { status: 429 }) };
  const request = new Request(`http://localhost/rest/v1/rpc/${path}`, { method: 'POST' });
  await limitSearch(request, address, { attempts, refuse } as never);
  return counted.length;
};

test.each([
  'search_foods',
  'search_everything',
  'food_facets',
  'recipe_facets',
  'combination_facets',
])('%s is counted for its address', async (name) => expect(await asked(name)).toBe(1));

test.each(['check_food', 'facets', 'my_access'])('%s is not', async (name) =>
  expect(await asked(name)).toBe(0),
);

test('nothing is where the address is not known', async () =>
  expect(await asked('search_foods', '')).toBe(0));
