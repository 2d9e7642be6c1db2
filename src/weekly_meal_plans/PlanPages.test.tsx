import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderAdmin } from '../../test/support/renderAdmin';
import { stubFetch, type Stubs } from '../../test/support/stubFetch';
import PlanList from './list/PlanList';
import PlanShow from './show/PlanShow';

const person = { email: 'fatima@courriel.example', display_name: 'Fatima Dufour' };
const plan = {
  id: 'p',
  user_id: 'u',
  week_start_date: '2026-11-02',
  meals: {
    lundi: { diner: { recipe_id: 'r1', servings: 1.5 } },
    samedi: {
      dejeuner: { recipe_id: 'r2', servings: 2 },
      diner: { recipe_id: 'gone', servings: 1 },
    },
  },
  total_estimated_cost_euro: 41.2,
  anti_inflammatory_score_avg: 7.4,
  status: 'active',
  is_custom: false,
  generation_prompt: 'Petit budget',
  version: 1,
  created_at: '2026-10-31T10:00:00Z',
  updated_at: '2026-11-01T10:00:00Z',
};
const older = { ...plan, id: 'o', week_start_date: '2025-11-03', is_custom: true };
const access = { user_id: 'u', ...person, expires_at: '2026-11-26T13:32:00Z' };
const support = { roles: ['support' as const] };
const none = { json: [], headers: { 'Content-Range': '*/0' } };

const openList = (stubs: Stubs = {}, path = '/weekly_meal_plans') => {
  const requests = stubFetch({
    'GET /rest/v1/weekly_meal_plans_summary': ({ url }) => ({
      json: url.includes('offset=50000') ? [] : [plan, older].map((one) => ({ ...one, ...person })),
      headers: { 'Content-Range': '0-1/2' },
    }),
    'POST /rest/v1/rpc/my_personal_access': { json: [access] },
    ...stubs,
  });
  return { requests, ...renderAdmin(<PlanList />, { ...support, path }) };
};
const openPage = (stubs: Stubs = {}) => {
  stubFetch({
    'GET /rest/v1/weekly_meal_plans': { json: plan },
    'GET /rest/v1/weekly_meal_plans_summary': { json: [] },
    'GET /rest/v1/recipes_summary': {
      json: [
        { id: 'r1', name: 'Dahl de lentilles' },
        { id: 'r2', name: 'Taboulé' },
      ],
    },
    'GET /rest/v1/shopping_lists_summary': {
      json: [
        {
          id: 'l',
          name: 'Semaine du 02/11/2026',
          status: 'active',
          item_count: 12,
          total_estimated_cost_euro: 41.2,
        },
      ],
    },
    'GET /rest/v1/users': { json: { id: 'u', ...person } },
    'POST /rest/v1/rpc/my_personal_access': { json: [access] },
    ...stubs,
  });
  const at = { path: '/weekly_meal_plans/p/show', route: '/weekly_meal_plans/:id/show' };
  return renderAdmin(<PlanShow />, { ...support, ...at });
};
const section = async (name: string) => within(await screen.findByRole('region', { name }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T13:10:00Z') });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.useRealTimers());

test('a row tells week, person, state, origin, score and cost; the list, whose access is open', async () => {
  openList();
  const row = within(await screen.findByRole('row', { name: /Semaine du 2 nov\. Fatima/ }));
  expect(row.getByText('En cours')).toBeVisible();
  expect(row.getByText('Proposé par l’assistant')).toBeVisible();
  expect(row.getByText('7,4')).toBeVisible();
  expect(row.getByText('41,20 €')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Semaine du 3 nov. 2025' })).toBeVisible();
  expect(await screen.findByText('jusqu’à 14:32', { exact: false })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Fatima Dufour' })).toHaveAttribute(
    'href',
    '/users/u/show',
  );
  expect(screen.queryByRole('searchbox')).toBeNull();
  // A file would outlive the access.
  expect(screen.queryByRole('button', { name: 'Exporter' })).toBeNull();
});

test('without an open access the list says why it is empty, and where to open one', async () => {
  openList({
    'GET /rest/v1/weekly_meal_plans_summary': none,
    'POST /rest/v1/rpc/my_personal_access': { json: [] },
  });
  expect(await screen.findByText('Aucun plan ouvert à la lecture')).toBeVisible();
  expect(screen.getByText(/depuis le compte de la personne, section Santé/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Chercher un compte' })).toHaveAttribute(
    'href',
    '/users',
  );
});

test('plans are narrowed by origin, and by the day on which their week begins', async () => {
  const filter = encodeURIComponent(
    '{"is_custom@in":["true"],"week_start_date@gte":"2026-11-02","week_start_date@lt":"2026-11-09"}',
  );
  const { requests } = openList({}, `/weekly_meal_plans?filter=${filter}&page=1&perPage=50`);
  expect(await screen.findByRole('link', { name: 'Semaine du 2 nov.' })).toBeVisible();
  const asked = requests.map(({ url }) => decodeURIComponent(url)).join('\n');
  expect(asked).toContain('is_custom.in.(true)');
  expect(asked).toContain('week_start_date.gte.2026-11-02,week_start_date.lt.2026-11-09');
  expect(screen.getByRole('button', { name: /Composé à la main/ })).toBeVisible();
});

test('a page shows the week by day and meal, each dish with its recipe and portions', async () => {
  openPage();
  const week = await section('Semaine');
  const monday = within(week.getByRole('row', { name: /lundi 2 nov\./ }));
  expect(await monday.findByRole('link', { name: 'Dahl de lentilles' })).toHaveAttribute(
    'href',
    '/recipes/r1/show',
  );
  expect(monday.getByText('1,5 portion')).toBeVisible();
  const saturday = within(week.getByRole('row', { name: /samedi 7 nov\./ }));
  expect(saturday.getByText('2 portions')).toBeVisible();
  expect(saturday.getByText('Recette retirée ou non publiée')).toBeVisible();
  expect(week.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
    'Jour',
    'Déjeuner',
    'Dîner',
  ]);
});

test('a page leads to its person and its lists, and says until when it is open', async () => {
  openPage();
  expect(await screen.findByRole('heading', { name: 'Semaine du 2 nov.' })).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Fatima Dufour' })).toBeVisible();
  const lists = await section('Listes de courses');
  expect(await lists.findByRole('link', { name: 'Semaine du 02/11/2026' })).toHaveAttribute(
    'href',
    '/shopping_lists/l/show',
  );
  expect(screen.getByText('Petit budget')).toBeVisible();
  expect(await screen.findByText('Accès ouvert jusqu’à 14:32')).toBeVisible();
});

test('a plan that is not open says how it is opened', async () => {
  openPage({
    'GET /rest/v1/weekly_meal_plans': {
      status: 406,
      json: { code: 'PGRST116', message: 'no rows', details: '', hint: null },
    },
  });
  expect(await screen.findByText(/Il s’ouvre depuis son compte, section Santé/)).toBeVisible();
});

test('once the access has ended, the rows leave the screen', async () => {
  let isOpen = true;
  openList({
    'GET /rest/v1/weekly_meal_plans_summary': () =>
      isOpen ? { json: [{ ...plan, ...person }], headers: { 'Content-Range': '0-0/1' } } : none,
    // It ends in a second.
    'POST /rest/v1/rpc/my_personal_access': () => ({
      json: isOpen ? [{ ...access, expires_at: '2026-11-26T13:10:01Z' }] : [],
    }),
  });
  expect(await screen.findByRole('link', { name: 'Semaine du 2 nov.' })).toBeVisible();
  isOpen = false;
  await waitFor(() => expect(screen.getByText('Aucun plan ouvert à la lecture')).toBeVisible(), {
    timeout: 5_000,
  });
  expect(screen.queryByRole('link', { name: 'Semaine du 2 nov.' })).toBeNull();
});
