import { expect, test } from 'vitest';
import { embeds, embedsTooMuch } from './embedding.ts';

const url = (select: string, table = 'foods') =>
  new URL(`http://x/rest/v1/${table}?select=${encodeURIComponent(select)}`);

test.each([
  '*',
  'id,name_fr',
  'id,recipe_ingredients(*,recipes(*,user_recipe_interactions(id)))',
  'id,a:food_combinations!food_1_id(*),b:food_combinations!food_2_id(*)',
  'total:amount.sum(),count()',
  'nutrition_per_100g->>salt_g,"a(b":name_fr',
])('%s is answered', (select) => {
  expect(embedsTooMuch(url(select))).toBe(false);
});

test.each([
  'id,recipe_ingredients(*,recipes(*,recipe_ingredients(*)))',
  'id,recipe_ingredients(foods(id))',
  'a(b(c(d(id))))',
  'x:a(y:b!h(...c(d(id))))',
  'a(id),b(id),c(id),d(id),e(id),f(id),g(id)',
  'id,recipe_ingredients(*,recipes(*,recipe_ingredients(*,foods(*,recipe_ingredients(*,recipes(*))))))',
  `${'a('.repeat(20_000)}id${')'.repeat(20_000)}`,
  `${'('.repeat(20_000)}id`,
])('%s is too much', (select) => {
  expect(embedsTooMuch(url(select))).toBe(true);
});

test('related rows are known from columns and aggregates', () => {
  expect(embeds(url('id,recipes(id)'))).toBe(true);
  expect(embeds(url('id,amount.sum(),count()'))).toBe(false);
});
