import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderAdmin } from '../../test/support/renderAdmin';
import { stubFetch, type Stubs } from '../../test/support/stubFetch';
import ShoppingListList from './list/ShoppingListList';
import ShoppingListShow from './show/ShoppingListShow';

const person = { email: 'fatima@courriel.example', display_name: 'Fatima Dufour' };
const list = {
  id: 'l',
  user_id: 'u',
  name: 'Courses du samedi',
  description: 'Pour quatre',
  items: [
    {
      name: 'Carotte',
      quantity: 630,
      unit: 'g',
      other_quantity: 5,
      other_unit: 'piece',
      category: 'legumes',
      estimated_cost: 1.26,
      food_id: 'f1',
      checked: true,
    },
    { name: 'Sel', quantity: null, unit: null, category: 'sauces_condiments' },
    { name: 'Ail', quantity: 2, unit: 'gousse', category: 'legumes', estimated_cost: null },
  ],
  total_estimated_cost_euro: 1.26,
  status: 'active',
  source_meal_plan_id: 'p',
  is_auto_generated: true,
  created_at: '2025-11-01T10:00:00Z',
  updated_at: '2025-11-01T10:00:00Z',
};
const summary = {
  ...list,
  ...person,
  item_count: 3,
  checked_count: 1,
  week_start_date: '2025-11-03',
};
const support = { roles: ['support' as const] };

const openList = (stubs: Stubs = {}) => {
  stubFetch({
    'GET /rest/v1/shopping_lists_summary': {
      json: [summary, { ...summary, id: 'own', name: 'Au marché', week_start_date: null }],
      headers: { 'Content-Range': '0-1/2' },
    },
    'POST /rest/v1/rpc/my_personal_access': { json: [] },
    ...stubs,
  });
  return renderAdmin(<ShoppingListList />, { ...support, path: '/shopping_lists' });
};
const openPage = (own: Partial<typeof list> = {}) => {
  stubFetch({
    'GET /rest/v1/shopping_lists': { json: { ...list, ...own } },
    'GET /rest/v1/shopping_lists_summary': { json: [] },
    'GET /rest/v1/weekly_meal_plans': { json: { id: 'p', week_start_date: '2025-11-03' } },
    'GET /rest/v1/users': { json: { id: 'u', ...person } },
    'POST /rest/v1/rpc/my_personal_access': { json: [] },
  });
  const at = { path: '/shopping_lists/l/show', route: '/shopping_lists/:id/show' };
  return renderAdmin(<ShoppingListShow />, { ...support, ...at });
};
const item = (name: RegExp) =>
  within(
    screen.getAllByRole('listitem').find((one) => name.test(one.textContent)) ?? document.body,
  );

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));

test('a row tells name, person, state, items, cost, and the week of its plan', async () => {
  const { user } = openList();
  const row = within(await screen.findByRole('row', { name: /Courses du samedi/ }));
  expect(row.getByText('Fatima Dufour')).toBeVisible();
  expect(row.getByText('En cours')).toBeVisible();
  expect(row.getByText('3')).toBeVisible();
  expect(row.getByText('1,26 €')).toBeVisible();
  expect(row.getByText('Semaine du 3 nov. 2025')).toBeVisible();
  expect(within(screen.getByRole('row', { name: /Au marché/ })).getByText('–')).toBeVisible();
  expect(screen.queryByRole('searchbox')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Filtres' }));
  expect(await screen.findByRole('checkbox', { name: 'Archivée' })).toBeVisible();
  expect(screen.getByRole('checkbox', { name: 'Écrite à la main' })).toBeVisible();
});

test('without an open access the list says why it is empty, and where to open one', async () => {
  openList({
    'GET /rest/v1/shopping_lists_summary': { json: [], headers: { 'Content-Range': '*/0' } },
  });
  expect(await screen.findByText('Aucune liste ouverte à la lecture')).toBeVisible();
  expect(screen.getByText(/depuis le compte de la personne, section Santé/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Chercher un compte' })).toBeVisible();
});

test('items stand by aisle, with quantities in words, what is ticked, and what it costs', async () => {
  openPage();
  expect(await screen.findByRole('heading', { name: 'Légumes' })).toBeVisible();
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(2);
  const carrot = item(/Carotte/);
  expect(carrot.getByText('630 g, soit 5 pièces')).toBeVisible();
  expect(carrot.getByTitle('Coché')).toBeInTheDocument();
  expect(carrot.getByText('1,26 €')).toBeVisible();
  expect(carrot.getByRole('link', { name: 'Carotte' })).toHaveAttribute('href', '/foods/f1/show');
  const garlic = item(/Ail/);
  expect(garlic.getByText('2 gousses')).toBeVisible();
  expect(garlic.getByTitle('À acheter')).toBeInTheDocument();
  expect(item(/Sel/).getByText('à volonté')).toBeVisible();
  expect(screen.getByText('1 coché sur 3')).toBeVisible();
  expect(screen.getByText(/Total des coûts connus : 1,26 €\./)).toBeVisible();
  expect(screen.getByText(/Le coût de 2 articles est inconnu\./)).toBeVisible();
});

test('a page leads to the plan and the person', async () => {
  openPage();
  expect(await screen.findByRole('link', { name: 'Semaine du 3 nov. 2025' })).toHaveAttribute(
    'href',
    '/weekly_meal_plans/p/show',
  );
  expect(await screen.findByRole('link', { name: 'Fatima Dufour' })).toBeVisible();
  expect(screen.getByText('Pour quatre')).toBeVisible();
});

test('an empty list says so', async () => {
  openPage({ items: [] });
  expect(await screen.findByText('Cette liste est vide.')).toBeVisible();
});
