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
    mine: null,
    moment: null,
  },
  {
    queue: 'failed_payments',
    resource: 'nowhere',
    filter: {},
    waiting: 4,
    amount_euro: 23.96,
    mine: null,
    moment: '2026-11-20T10:00:00Z',
  },
  {
    queue: 'draft_recipes',
    resource: null,
    filter: {},
    waiting: 3,
    amount_euro: null,
    mine: 2,
    moment: '2026-11-02T10:00:00Z',
  },
  {
    queue: 'incomplete_foods',
    resource: 'foods',
    filter: {},
    waiting: 0,
    amount_euro: null,
    mine: null,
    moment: null,
  },
];
const summary = {
  health_level: 'warning',
  health_findings: ['Index inutilisés', 'Requêtes lentes', 'Preuve', 'Verrous'],
  health_taken_at: '2026-11-26T09:00:00Z',
  last_backup_at: '2026-11-26T03:00:00Z',
  backup_level: 'ok',
  last_proof_at: null,
  proof_level: 'error',
  failed_runs: 2,
  failed_job: 'La sauvegarde complète',
  failed_at: '2026-11-24T03:00:00Z',
  staff_changes: [
    { who: 'Inès Lambert', role: 'nutritionist', joined: true, at: '2026-11-12T09:00:00Z' },
    { who: null, role: 'support', joined: false, at: '2026-11-11T09:00:00Z' },
  ],
};
const levels = [{ level: 0, share_percent: 38.4, is_suppressed: false, window_days: 30 }];
const cohorts = [
  { cohort: '2026-10-01', month: '2026-11-01', retention_percent: 41.2, is_suppressed: false },
  { cohort: '2026-09-01', month: '2026-10-01', retention_percent: 38.1, is_suppressed: false },
];
const insights = [
  { view_name: 'rollups', refreshed_at: '2026-11-26T01:00:00Z', is_stale: false },
  { view_name: 'nutrition_insights', refreshed_at: '2026-11-20T01:00:00Z', is_stale: true },
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
    'POST /rest/v1/rpc/operations_summary': { json: [summary] },
    'GET /rest/v1/user_engagement_analytics': { json: levels },
    'GET /rest/v1/user_retention': { json: cohorts },
    'GET /rest/v1/insight_freshness': { json: insights },
    ...stubs,
  });
  const paths = () => requests.map(({ url }) => new URL(url).pathname.replace('/rest/v1/', ''));
  const ui = (
    <ResourceDefinitionContextProvider definitions={definitions}>
      <Home />
    </ResourceDefinitionContextProvider>
  );
  return { requests, paths, ...renderAdmin(ui, { roles }) };
};

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));

test('what waits leads to its list, where there is one; what is done is left out', async () => {
  const { user, router } = open(['nutritionist']);
  expect(await screen.findByText('4')).toBeVisible();
  expect(screen.getByText('23,96 € par mois en jeu')).toBeVisible();
  expect(screen.getAllByRole('link')).toHaveLength(1);
  expect(screen.getByText('première échéance le 20 nov. 2026')).toBeVisible();
  expect(screen.getByText('dont 2 à vous, la plus ancienne du 2 nov. 2026')).toBeVisible();
  expect(screen.queryByText(/à compléter/)).toBeNull();
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
  const { paths } = open(['analyst']);
  expect(await screen.findByRole('row', { name: /Suivi des jours 253 1\s208 \+3/ })).toBeVisible();
  expect(screen.getByRole('row', { name: /Listes de courses peu peu –/ })).toBeVisible();
  expect(screen.getByText('62 %').parentElement).toHaveTextContent(
    '62 % des comptes ont utilisé l’application ces 30 derniers jours',
  );
  expect(screen.getByText('41 %').parentElement).toHaveTextContent(
    '41 % des personnes inscrites en octobre 2026 sont revenues le mois suivant' +
      '+3 points par rapport à septembre 2026',
  );
  expect(screen.getByText(/le plus ancien date du 20 nov. 2026/)).toBeVisible();
  expect(screen.getByText('Un calcul en retard')).toBeVisible();
  expect(paths().filter((path) => path.startsWith('rpc/'))).toEqual([]);
});

test('figures of too few people, or of none yet, are not made up', async () => {
  open(['analyst'], {
    'GET /rest/v1/user_engagement_analytics': {
      json: [{ ...levels[0], share_percent: null, is_suppressed: true }],
    },
    'GET /rest/v1/user_retention': { json: [] },
    'GET /rest/v1/feature_usage_report': { json: [] },
    'GET /rest/v1/insight_freshness': { json: [] },
  });
  expect(await screen.findByText('peu')).toBeVisible();
  expect(await screen.findByText(/Aucun mois d’inscription/)).toBeVisible();
  expect(await screen.findByText('Aucun usage n’est encore mesuré.')).toBeVisible();
  expect(await screen.findByText(/jamais été calculés/)).toBeVisible();
});

test('admins read the health in a sentence, and what was saved, proved and done', async () => {
  open(['admin']);
  expect(
    await screen.findByText(
      /^4 points de la base demandent votre attention : «\sIndex inutilisés\s»/,
    ),
  ).toHaveTextContent(/et un autre\. Relevé du 26 nov\. 2026/);
  expect(screen.getByText(/26 nov\. 2026, 04:00 \(il y a/)).toBeVisible();
  expect(screen.getByText('À faire', { selector: '.tag' })).toBeVisible();
  expect(screen.getByText(/^2 échecs en 7 jours ; le dernier : La sauvegarde/)).toBeVisible();
  expect(screen.getByText('Inès Lambert a reçu le rôle Nutrition (12 nov. 2026)')).toBeVisible();
  expect(screen.getByText(/^Un compte supprimé n’a plus le rôle Assistance/)).toBeVisible();
  expect(screen.getByRole('searchbox')).toBeVisible();
  expect(await screen.findByText('62 %')).toBeVisible();
});

test('before anything was recorded that is said, and when all is well too', async () => {
  const fresh = {
    ...summary,
    health_level: null,
    health_findings: [],
    health_taken_at: null,
    last_backup_at: null,
    failed_runs: 0,
    failed_job: null,
    failed_at: null,
    staff_changes: [],
  };
  let answer: unknown = fresh;
  const stubs = { 'POST /rest/v1/rpc/operations_summary': () => ({ json: [answer] }) };
  const { unmount } = open(['admin'], stubs);
  expect(await screen.findByText(/n’a pas encore été relevé/)).toBeVisible();
  expect(screen.getByText('Aucun échec en 7 jours')).toBeVisible();
  expect(screen.getByText('Aucun changement de rôle en 30 jours')).toBeVisible();
  unmount();
  answer = { ...fresh, health_level: 'ok', health_taken_at: '2026-11-26T09:00:00Z' };
  open(['admin'], stubs);
  expect(await screen.findByText(/^Tout va bien dans la base\./)).toBeVisible();
});

test('who has two roles has the home of both', async () => {
  open(['nutritionist', 'analyst']);
  expect(await screen.findByText('212')).toBeVisible();
  expect(await screen.findByText('62 %')).toBeVisible();
  expect(screen.queryByRole('search')).toBeNull();
  expect(screen.queryByText('Dernière sauvegarde')).toBeNull();
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
