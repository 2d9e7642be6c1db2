import { screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeSummary, nutrients } from '../../test/support/foods';
import { renderAdmin } from '../../test/support/renderAdmin';
import { keepSession } from '../../test/support/session';
import { stubFetch, type Stubs } from '../../test/support/stubFetch';
import FoodList from '../foods/list/FoodList';
import Home from '../home/Home';
import { forgetPrefetched } from '../providers/prefetched';
import { prefetch } from './prefetch';

const list = 'GET /rest/v1/foods_summary';
const spinach = makeSummary();
const rows = { json: [spinach], headers: { 'Content-Range': '0-0/1' } };

/** Somebody comes back to an address; what is asked before the console is there. */
function comeBack(path: string, stubs: Stubs = {}) {
  const requests = stubFetch({
    [list]: ({ url }) => (url.includes('offset=50000') ? { json: [] } : rows),
    'POST /rest/v1/rpc/my_access': { json: [] },
    'POST /rest/v1/rpc/food_facets': { json: [] },
    'GET /rest/v1/nutrients': { json: nutrients },
    ...stubs,
  });
  window.history.replaceState(null, '', path);
  prefetch(window.location);
  const paths = () => requests.map(({ url }) => new URL(url).pathname.replace('/rest/v1/', ''));
  return { requests, paths };
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  forgetPrefetched();
  keepSession();
});

test('the roles and the rows of a list are asked for before the console is there', () => {
  const { paths } = comeBack('/foods');
  expect(paths()).toEqual(['rpc/my_access', 'foods_summary']);
});

test('at home, the roles and what waits', () => {
  const { paths } = comeBack('/', { 'POST /rest/v1/rpc/work_queues': { json: [] } });
  expect(paths()).toEqual(['rpc/my_access', 'rpc/work_queues']);
});

test('the home takes what waits, and asks for it only once', async () => {
  const { paths } = comeBack('/', { 'POST /rest/v1/rpc/work_queues': { json: [] } });
  renderAdmin(<Home />);
  expect(await screen.findByText('Rien n’attend : tout est à jour.')).toBeVisible();
  expect(paths().filter((path) => path === 'rpc/work_queues')).toHaveLength(1);
});

test('elsewhere the roles alone are asked for', () => {
  expect(comeBack('/foods/create').paths()).toEqual(['rpc/my_access']);
  expect(comeBack('/nowhere').paths()).toEqual(['rpc/my_access']);
});

test('nobody signed in, nothing asked', () => {
  localStorage.clear();
  expect(comeBack('/foods').paths()).toEqual([]);
});

test.each([
  '/foods',
  '/foods?filter={"category@in":["legumes"]}&sort=energy_kcal&order=DESC&page=1&perPage=25',
])('the console takes the rows of %s, and asks for none twice', async (path) => {
  const { requests } = comeBack(path);
  renderAdmin(<FoodList />, { path });
  expect(await screen.findByRole('link', { name: spinach.name_fr })).toBeVisible();
  await screen.findByText('1 aliment');
  const pages = requests.filter(({ url }) => /limit=(51|26)/.test(url));
  expect(pages).toHaveLength(1);
});

test('a list that failed early says so, and another try succeeds', async () => {
  let failing = true;
  comeBack('/foods', { [list]: () => (failing ? { status: 500, json: {} } : rows) });
  const { user } = renderAdmin(<FoodList />, { path: '/foods' });
  expect(await screen.findByText('La liste n’a pas pu être chargée')).toBeVisible();
  failing = false;
  await user.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(await screen.findByRole('link', { name: spinach.name_fr })).toBeVisible();
});
