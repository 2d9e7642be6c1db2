import { screen, waitFor, within } from '@testing-library/react';
import { ResourceDefinitionContextProvider } from 'react-admin';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderAdmin } from '../../../test/support/renderAdmin';
import { stubFetch, type Stubs } from '../../../test/support/stubFetch';
import type { Role } from '../../providers/access';
import { SearchButton } from '../SearchButton';

const both = { hasList: true, hasShow: true, hasCreate: true };
const definitions = {
  foods: { name: 'foods', ...both },
  users: { name: 'users', hasList: true, hasShow: true },
};
const found = [
  { resource: 'foods', id: 'f1', title: 'Curcuma en poudre', detail: null },
  { resource: 'users', id: 'u1', title: 'Lentille Curcuma', detail: 'lentille@courriel.example' },
  { resource: 'plans', id: 'p1', title: 'Sans page', detail: null },
];

const open = async (roles: Role[], stubs: Stubs = {}) => {
  const requests = stubFetch({ 'POST /rest/v1/rpc/search_everything': { json: found }, ...stubs });
  const ui = (
    <ResourceDefinitionContextProvider definitions={definitions}>
      <SearchButton />
    </ResourceDefinitionContextProvider>
  );
  const all = renderAdmin(ui, { roles });
  await all.user.keyboard('{Control>}k{/Control}');
  return { requests, ...all, field: await screen.findByRole('combobox') };
};

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  // What the list scrolls with, which jsdom lacks.
  const none = () => undefined;
  vi.stubGlobal(
    'ResizeObserver',
    vi.fn(function observer() {
      return { observe: none, unobserve: none, disconnect: none };
    }),
  );
  Element.prototype.scrollIntoView = () => undefined;
});

test('Ctrl K finds records by kind, and Enter opens the first', async () => {
  const { user, field, router } = await open(['support']);
  await user.type(field, 'curcuma');
  const person = await screen.findByRole('option', { name: /Lentille Curcuma/ });
  expect(within(person).getByText('lentille@courriel.example')).toBeVisible();
  expect(screen.queryByText('Sans page')).toBeNull();
  await user.keyboard('{Enter}');
  expect(router.state.location.pathname).toBe('/foods/f1/show');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('pages and actions are those of the role', async () => {
  const { user, field, router } = await open(['nutritionist']);
  expect(await screen.findByRole('option', { name: 'Aliments' })).toBeVisible();
  expect(screen.queryByRole('option', { name: 'Comptes' })).toBeNull();
  await user.type(field, 'ajouter');
  await user.click(await screen.findByRole('option', { name: 'Ajouter : aliment' }));
  expect(router.state.location.pathname).toBe('/foods/create');
});

test('nothing found says so; a refusal is told, and can be tried again', async () => {
  const message = 'Vous avez fait cela trop souvent en peu de temps.';
  let refused = true;
  const { user, field } = await open(['support'], {
    'POST /rest/v1/rpc/search_everything': () =>
      refused ? { status: 429, json: { code: 'PT429', message } } : { json: [] },
  });
  await user.type(field, 'xyz');
  expect(await screen.findByText(/trop souvent/, {}, { timeout: 15_000 })).toBeVisible();
  refused = false;
  await user.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(await screen.findByText('Aucune fiche ne correspond à « xyz ».')).toBeVisible();
});
