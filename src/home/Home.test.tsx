import { screen } from '@testing-library/react';
import { ResourceDefinitionContextProvider } from 'react-admin';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderAdmin } from '../../test/support/renderAdmin';
import { stubFetch, type Stubs } from '../../test/support/stubFetch';
import type { Role } from '../providers/access';
import Home from './Home';

const queues = [
  {
    queue: 'allergens_to_check',
    resource: 'foods',
    filter: { 'allergens_unknown@is': true },
    waiting: 212,
    amount_euro: null,
  },
  { queue: 'failed_payments', resource: 'nowhere', filter: {}, waiting: 4, amount_euro: 23.96 },
  { queue: 'draft_recipes', resource: 'recipes', filter: {}, waiting: 0, amount_euro: null },
];
const use = {
  feature: 'tracking',
  people: 253,
  uses: 1208,
  change_percent: 3,
  is_suppressed: false,
  window_days: 30,
  as_of: '2026-11-26T00:00:00Z',
};
const definitions = { foods: { name: 'foods', hasList: true } };

const open = (roles: Role[], stubs: Stubs = {}) => {
  const requests = stubFetch({
    'POST /rest/v1/rpc/work_queues': { json: queues },
    'GET /rest/v1/feature_usage_report': {
      json: [use, { ...use, feature: 'lists', is_suppressed: true }],
    },
    ...stubs,
  });
  const ui = (
    <ResourceDefinitionContextProvider definitions={definitions}>
      <Home />
    </ResourceDefinitionContextProvider>
  );
  return { requests, ...renderAdmin(ui, { roles }) };
};

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));

test('what waits leads to its list, where there is one; what is done is left out', async () => {
  const { user, router } = open(['nutritionist']);
  expect(await screen.findByText('4')).toBeVisible();
  expect(screen.getByText('23,96 € par mois en jeu')).toBeVisible();
  expect(screen.getAllByRole('link')).toHaveLength(1);
  expect(screen.queryByText(/brouillon/)).toBeNull();
  expect(screen.queryByRole('search')).toBeNull();
  await user.click(screen.getByRole('link', { name: /212 aliments aux allergènes à vérifier/ }));
  expect(router.state.location.pathname).toBe('/foods');
  expect(decodeURIComponent(router.state.location.search)).toContain('"allergens_unknown@is":true');
});

test('support looks up an account first', async () => {
  const { user, router } = open(['support']);
  expect(screen.getByRole('searchbox')).toHaveFocus();
  await user.keyboard('fatima{Enter}');
  expect(router.state.location.pathname).toBe('/users');
  expect(decodeURIComponent(router.state.location.search)).toContain('{"q":"fatima"}');
});

test('analysts read figures, and of few people none', async () => {
  const { requests } = open(['analyst']);
  expect(await screen.findByRole('row', { name: /Suivi des jours 253 1\s208 \+3/ })).toBeVisible();
  expect(screen.getByRole('row', { name: /Listes de courses peu peu –/ })).toBeVisible();
  expect(requests.some(({ url }) => url.includes('work_queues'))).toBe(false);
});

test('nothing to do says so, a failure can be tried again', async () => {
  let fails = true;
  const { user } = open(['nutritionist'], {
    'POST /rest/v1/rpc/work_queues': () => (fails ? { status: 500, json: {} } : { json: [] }),
  });
  const retry = await screen.findByRole('button', { name: 'Réessayer' }, { timeout: 15_000 });
  fails = false;
  await user.click(retry);
  expect(await screen.findByText('Rien n’attend : tout est à jour.')).toBeVisible();
});
