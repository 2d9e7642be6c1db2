import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeSummary, nutrients } from '../../test/support/foods';
import { renderAdmin } from '../../test/support/renderAdmin';
import { keepSession } from '../../test/support/session';
import { stubFetch, type Stubs } from '../../test/support/stubFetch';
import FoodList from '../foods/list/FoodList';
import type { Role } from '../providers/access';

const list = 'GET /rest/v1/foods_summary';
const spinach = makeSummary();
const person = { user_id: 'u', email: 'ines@coach.example', display_name: 'Inès Lambert' };

interface Options {
  stubs?: Stubs;
  path?: string;
  phone?: boolean;
}

/** Somebody comes back to an address; whether the window is a wide one or a phone. */
async function comeBack(
  roles: Role[],
  { stubs = {}, path = '/foods', phone = false }: Options = {},
) {
  const requests = stubFetch({
    [list]: ({ url }) => ({
      json: url.includes('offset=50000') ? [] : [spinach],
      headers: { 'Content-Range': '0-0/1' },
    }),
    'POST /rest/v1/rpc/my_access': { json: [{ ...person, roles }] },
    'POST /rest/v1/rpc/food_facets': { json: [] },
    'GET /rest/v1/nutrients': { json: nutrients },
    ...stubs,
  });
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), {
      matches: query.includes(phone ? 'max-width: 699px' : 'min-width: 1100px'),
      media: query,
    }) as MediaQueryList;
  window.history.replaceState(null, '', path);
  // Each test is a page of its own: what covers the console does so once in a page.
  vi.resetModules();
  const { askFirst } = await import('./early');
  const { showFirstList } = await import('./showFirstList');
  const early = askFirst(window.location);
  if (early) await showFirstList(early).catch(() => undefined);
  return { requests, early };
}
const firstRows = () => document.querySelector<HTMLElement>('.first');

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  keepSession();
});

test('rows are shown, with their links, before the console is there to show them', async () => {
  const { requests } = await comeBack(['nutritionist']);
  const first = within(firstRows() ?? document.createElement('div'));
  expect(first.getByRole('heading', { name: 'Aliments' })).toBeVisible();
  const link = first.getByRole('link', { name: spinach.name_fr });
  expect(link).toHaveAttribute('href', `/foods/${spinach.id}/show`);
  expect(first.getAllByRole('checkbox')).toHaveLength(2);
  expect(document.title).toBe('Aliments · Coach Nutrition');
  expect(requests.map(({ url }) => new URL(url).pathname)).toEqual([
    '/rest/v1/rpc/my_access',
    '/rest/v1/foods_summary',
  ]);
  expect(document.getElementById('root')).not.toBeVisible();
});

test('a phone shows them as cards', async () => {
  await comeBack(['nutritionist'], { phone: true });
  const first = within(firstRows() ?? document.createElement('div'));
  expect(first.getByRole('listitem')).toHaveTextContent(spinach.name_fr);
  expect(first.queryByRole('table')).toBeNull();
});

test('someone who may only read is offered no selection', async () => {
  await comeBack(['analyst']);
  expect(firstRows()).toHaveTextContent(spinach.name_fr);
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test.each<[string, Role[], Options]>([
  ['a person without a role', [], {}],
  ['a list that fails', ['admin'], { stubs: { [list]: { status: 500, json: {} } } }],
  ['roles that fail', ['admin'], { stubs: { 'POST /rest/v1/rpc/my_access': { status: 401 } } }],
  ['an empty list', ['admin'], { stubs: { [list]: { json: [] } } }],
  ['filters in force', ['admin'], { path: '/foods?filter={"q":"pain"}&page=1&perPage=50' }],
  ['another page', ['admin'], { path: '/foods/create' }],
])('nothing is shown early for %s', async (_what, roles, options) => {
  await comeBack(roles, options);
  expect(firstRows()).toBeNull();
  expect(document.getElementById('root')).toBeVisible();
});

test('nobody signed in, nothing asked', async () => {
  localStorage.clear();
  const { requests, early } = await comeBack(['admin']);
  expect(early).toBeUndefined();
  expect(requests).toEqual([]);
});

test('a click before the console is there changes the address that it will open', async () => {
  await comeBack(['nutritionist']);
  within(firstRows() ?? document.createElement('div'))
    .getByRole('link', { name: spinach.name_fr })
    .click();
  expect(window.location.pathname).toBe(`/foods/${spinach.id}/show`);
  await waitFor(() => expect(firstRows()).toBeNull());
  expect(document.getElementById('root')).toBeVisible();
});

test('a list that comes too late, after the console, is not shown', async () => {
  const { uncoverConsole } = await import('./cover');
  uncoverConsole();
  const { askFirst } = await import('./early');
  const { showFirstList } = await import('./showFirstList');
  stubFetch({
    [list]: { json: [spinach] },
    'POST /rest/v1/rpc/my_access': { json: [{ ...person, roles: ['admin'] }] },
  });
  window.history.replaceState(null, '', '/foods');
  const early = askFirst(window.location);
  if (early) await showFirstList(early);
  expect(firstRows()).toBeNull();
});

test('the console takes over: same rows, no request twice, the first ones gone', async () => {
  const { requests } = await comeBack(['nutritionist']);
  expect(requests).toHaveLength(2);
  const { renderAdmin: render } = await import('../../test/support/renderAdmin');
  const { default: List } = await import('../foods/list/FoodList');
  render(<List />, { path: '/foods' });
  await waitFor(() => expect(firstRows()).toBeNull());
  expect(screen.getByRole('link', { name: spinach.name_fr })).toBeVisible();
  await screen.findByText('1 aliment');
  const asked = requests.filter(({ url }) => url.includes('limit=51'));
  expect(asked).toHaveLength(1);
});

test('a list that failed early says so, and another try succeeds', async () => {
  let failing = true;
  const rows = { json: [spinach], headers: { 'Content-Range': '0-0/1' } };
  const stubs = { [list]: () => (failing ? { status: 500, json: {} } : rows) };
  await comeBack(['nutritionist'], { stubs });
  const { user } = renderAdmin(<FoodList />, { path: '/foods' });
  expect(await screen.findByText('La liste n’a pas pu être chargée')).toBeVisible();
  failing = false;
  await user.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(await screen.findByRole('link', { name: spinach.name_fr })).toBeVisible();
});
