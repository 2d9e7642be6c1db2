import { expect, test } from 'vitest';
import { listState } from './listState';

const usual = {
  filter: {},
  sort: { field: 'rank', order: 'ASC' },
  pagination: { page: 1, perPage: 50 },
};

test('without a word in the address a list shows its usual page', () => {
  expect(listState('foods', '')).toEqual(usual);
});

test('the address says filter, order and page', () => {
  const search =
    '?filter=%7B%22q%22%3A%22pain%22%7D&sort=energy_kcal&order=DESC&page=3&perPage=25&displayedFilters=%7B%7D';
  expect(listState('foods', search)).toEqual({
    filter: { q: 'pain' },
    sort: { field: 'energy_kcal', order: 'DESC' },
    pagination: { page: 3, perPage: 25 },
  });
});

test('a list is found again as it was left', () => {
  const left = { filter: {}, sort: 'name_sort', order: 'DESC', page: 2, perPage: 100 };
  localStorage.setItem('RaStoreconsole.foods.listParams', JSON.stringify(left));
  expect(listState('foods', '')).toEqual({
    filter: {},
    sort: { field: 'name_sort', order: 'DESC' },
    pagination: { page: 2, perPage: 100 },
  });
  expect(listState('recipes', '')).toEqual(usual);
});

test('what cannot be read is as if it were not there', () => {
  localStorage.setItem('RaStoreconsole.foods.listParams', '{');
  expect(listState('foods', '')).toEqual(usual);
  expect(listState('foods', '?filter={&page=x&perPage=')).toEqual(usual);
});
