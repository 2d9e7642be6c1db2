import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderAdmin } from '../../test/support/renderAdmin';
import { stubFetch, type Stubs } from '../../test/support/stubFetch';
import type { Role } from '../providers/access';
import UserList from './list/UserList';
import UserShow from './show/UserShow';

const user = {
  id: '00000000-0000-4000-b000-000000000001',
  email: 'fatima@courriel.example',
  phone: null,
  display_name: 'Fatima Dufour',
  is_active: true,
  email_verified_at: '2026-11-01T10:00:00Z',
  created_at: '2026-11-01T10:00:00Z',
  updated_at: '2026-11-01T10:00:00Z',
};
const summary = {
  ...user,
  subscription_id: 's',
  subscription_status: 'past_due',
  current_period_end: '2026-12-12T10:00:00Z',
  cancel_at_period_end: false,
};
const subscription = {
  id: 's',
  status: 'past_due',
  started_at: '2026-06-12T10:00:00Z',
  current_period_start: '2026-11-12T10:00:00Z',
  current_period_end: '2026-12-12T10:00:00Z',
  ended_at: null,
  trial_end: null,
  cancel_at_period_end: false,
  cancel_at: null,
  collection_paused_at: null,
  amount_euro: 5.99,
};
const support = { roles: ['support' as const] };

const openList = (stubs: Stubs = {}, path = '/users') => {
  const requests = stubFetch({
    'GET /rest/v1/users_summary': { json: [summary], headers: { 'Content-Range': '0-0/1' } },
    ...stubs,
  });
  return { requests, ...renderAdmin(<UserList />, { ...support, path }) };
};
const openPage = (stubs: Stubs = {}, role: Role = 'support') => {
  stubFetch({
    'GET /rest/v1/users': { json: user },
    'GET /rest/v1/users_summary': { json: [summary] },
    'GET /rest/v1/subscriptions_summary': { json: [subscription] },
    'GET /rest/v1/subscriptions': { json: subscription },
    'POST /rest/v1/rpc/my_personal_access': { json: [] },
    'GET /rest/v1/user_dashboard_summary': { json: [{ user_id: user.id, recipes_liked: null }] },
    'POST /rest/v1/rpc/can_access_premium_features': { json: true },
    ...stubs,
  });
  const at = { path: `/users/${user.id}/show`, route: '/users/:id/show' };
  return renderAdmin(<UserShow />, { roles: [role], ...at });
};
const section = async (name: string) => within(await screen.findByRole('region', { name }));

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));

test('an account is found by words, with the state of its subscription', async () => {
  const words = encodeURIComponent('{"q":"fatima"}');
  const found = { 'POST /rest/v1/rpc/search_users': { json: [summary] } };
  const { requests } = openList(
    found,
    `/users?filter=${words}&page=1&perPage=50&sort=rank&order=ASC`,
  );
  const row = within(await screen.findByRole('row', { name: /Fatima Dufour/ }));
  expect(row.getByText('Paiement en retard')).toBeVisible();
  expect(row.getByText('12 déc. 2026')).toBeVisible();
  expect(requests.some(({ url }) => url.includes('search_users'))).toBe(true);
});

test('too many searches are refused in words, and can be tried again', async () => {
  const words = encodeURIComponent('{"q":"fatima"}');
  const message = 'Vous avez fait cela trop souvent en peu de temps.';
  openList(
    {
      'POST /rest/v1/rpc/search_users': {
        status: 429,
        json: { code: 'PT429', message, hint: 'Réessayez dans 60 minutes.' },
      },
    },
    `/users?filter=${words}&page=1&perPage=50&sort=rank&order=ASC`,
  );
  expect(await screen.findByText(/Vous avez fait cela trop souvent/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Réessayer' })).toBeVisible();
});

test('accounts are narrowed by the subscription that counts', async () => {
  const { requests, user: person } = openList();
  await screen.findByRole('link', { name: 'Fatima Dufour' });
  await person.click(screen.getByRole('button', { name: 'Filtres' }));
  await person.click(await screen.findByRole('checkbox', { name: 'Paiement en retard' }));
  await person.click(screen.getByRole('checkbox', { name: 'Annulé à l’échéance' }));
  await waitFor(() =>
    expect(decodeURIComponent(requests.at(-1)?.url ?? '')).toContain(
      'and=(subscription_status.in.(past_due),cancel_at_period_end.is.true)',
    ),
  );
});

test.each(['nutritionist', 'analyst'] as const)(
  'an address typed by hand leads %s to where it is said that they may not',
  async (role) => {
    stubFetch({ 'GET /rest/v1/users_summary': { json: [] } });
    const { router } = renderAdmin(<UserList />, { roles: [role], path: '/users' });
    await waitFor(() => expect(router.state.location.pathname).toBe('/access-denied'));
  },
);

test('a page tells the subscription in a sentence, for admins too', async () => {
  openPage({}, 'admin');
  expect(
    await (
      await section('Accès dans l’application')
    ).findByText('Le paiement attendu le 12 nov. 2026 a échoué.'),
  ).toBeVisible();
  expect(screen.getByRole('button', { name: `Copier ${user.email}` })).toBeVisible();
});

test('a page says what the app opens, lists subscriptions, and what stays closed', async () => {
  const { user: person, router } = openPage();
  expect(
    await (await section('Accès dans l’application')).findByText(/lui ouvre les plans/),
  ).toBeVisible();
  expect(await (await section('Activité')).findByText(/fermée à la lecture/)).toBeVisible();
  const own = await section('Abonnements');
  expect(await own.findByText('5,99 €')).toBeVisible();
  await person.click(own.getByText('Paiement en retard'));
  expect(router.state.location.pathname).toBe('/subscriptions/s/show');
});

test('a deactivated account has no access, whatever is paid', async () => {
  openPage({ 'GET /rest/v1/users': { json: { ...user, is_active: false } } });
  expect(await screen.findByText('Désactivé')).toBeVisible();
  expect(screen.getByText(/l’application lui est fermée/)).toBeVisible();
});
