import { screen, waitFor, within } from '@testing-library/react';
import { ResourceDefinitionContextProvider } from 'react-admin';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderAdmin } from '../../../test/support/renderAdmin';
import { stubFetch, type Stubs } from '../../../test/support/stubFetch';
import type { Role } from '../../providers/access';
import { queryClient } from '../../providers/queryClient';
import { SearchButton } from '../SearchButton';

const both = { hasList: true, hasShow: true, hasCreate: true };
const definitions = {
  foods: { name: 'foods', ...both, options: { desk: 'curation', nameColumn: 'name_fr' } },
  users: { name: 'users', hasList: true, hasShow: true, options: { desk: 'accounts' } },
};
const record = (resource: string, id: string, title: string, rank: number, rest = {}) => ({
  ...{ resource, id, title, rank, detail: null, matched: null },
  ...rest,
});
const found = [
  record('foods', 'f1', 'Curcuma en poudre', 6.1),
  record('foods', 'f2', 'Curry', 2.1, { detail: 'Turmeric mix', matched: 'name_en' }),
  record('users', 'u1', 'Lentille Curcuma', 4, { detail: 'lentille@courriel.example' }),
  record('plans', 'p1', 'Sans page', 9),
];
const search = 'POST /rest/v1/rpc/search_everything';

async function open(roles: Role[], stubs: Stubs = {}) {
  const requests = stubFetch({ [search]: { json: found }, ...stubs });
  const ui = (
    <ResourceDefinitionContextProvider definitions={definitions}>
      <input aria-label="une note" />
      <SearchButton />
    </ResourceDefinitionContextProvider>
  );
  const all = renderAdmin(ui, { roles });
  await all.user.click(screen.getByRole('textbox', { name: 'une note' }));
  await all.user.keyboard('{Control>}k{/Control}');
  return { requests, ...all, field: await screen.findByRole('combobox') };
}

const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
const names = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

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
  Element.prototype.scrollIntoView = none;
});

test('Ctrl K finds records by kind with what matched, and Enter opens the first', async () => {
  const { user, field, router, requests } = await open(['support']);
  await user.type(field, 'curcuma');
  const person = await screen.findByRole('option', { name: /Lentille Curcuma/ });
  expect(within(person).getByText('lentille@courriel.example')).toBeVisible();
  expect(
    within(screen.getByRole('option', { name: /Curry/ })).getByText('Nom anglais'),
  ).toBeVisible();
  expect(screen.queryByText('Sans page')).toBeNull();
  expect(screen.getByRole('status')).toHaveTextContent('3 fiches trouvées');
  expect(requests).toHaveLength(1);
  await user.keyboard('{Enter}');
  expect(router.state.location.pathname).toBe('/foods/f1/show');
  await gone();
});

test('Enter before the answer is there opens the first of it, never a record of before', async () => {
  let answer = (): void => undefined;
  const slow = new Promise<void>((resolve) => (answer = resolve));
  const { user, field, router } = await open(['support'], {
    [search]: async (request) => {
      const { q } = (await request.json()) as { q: string };
      if (q === 'cur') return { json: found };
      await slow;
      return { json: [record('users', 'u2', 'Curtis', 4)] };
    },
  });
  await user.type(field, 'cur');
  await screen.findByRole('option', { name: 'Curcuma en poudre' });
  await user.type(field, 'tis{Enter}');
  expect(router.state.location.pathname).toBe('/');
  answer();
  await waitFor(() => expect(router.state.location.pathname).toBe('/users/u2/show'));
});

test('Ctrl Enter and a Ctrl click open a tab; a plain click after Ctrl K does not', async () => {
  const opened = vi.spyOn(window, 'open').mockReturnValue(null);
  const { user, field, router } = await open(['support']);
  await user.type(field, 'curcuma');
  await screen.findByRole('option', { name: 'Curcuma en poudre' });
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(opened).toHaveBeenCalledWith('/foods/f1/show', '_blank', 'noopener');
  expect(router.state.location.pathname).toBe('/');
  await gone();
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('combobox'), 'curcuma');
  await user.keyboard('{Control>}{/Control}');
  await user.click(await screen.findByRole('option', { name: /Lentille/ }));
  expect(opened).toHaveBeenCalledTimes(1);
  expect(router.state.location.pathname).toBe('/users/u1/show');
});

test('Escape and Ctrl K close it, and the focus is back where it was', async () => {
  const { user } = await open(['support']);
  await user.keyboard('{Escape}');
  await gone();
  expect(screen.getByRole('textbox', { name: 'une note' })).toHaveFocus();
  await user.keyboard('{Control>}k{/Control}');
  await screen.findByRole('combobox');
  await user.keyboard('{Control>}k{/Control}');
  await gone();
});

test('pages and actions are those of the role, by the beginning of their words', async () => {
  const { user, field, router } = await open(['nutritionist']);
  expect(await screen.findByRole('option', { name: 'Aliments' })).toBeVisible();
  expect(names()).toEqual(['Accueil', 'Aliments', 'Ajouter un aliment']);
  await user.type(field, 'cree');
  await user.click(await screen.findByRole('option', { name: 'Ajouter un aliment' }));
  expect(router.state.location.pathname).toBe('/foods/create');
});

test('support opens accounts and adds nothing', async () => {
  await open(['support']);
  expect(await screen.findByRole('option', { name: 'Comptes' })).toBeVisible();
  expect(names()).toEqual(['Accueil', 'Aliments', 'Comptes']);
});

test('what was opened lately comes first, of what one may still read', async () => {
  const { user, field, router } = await open(['nutritionist']);
  queryClient.setQueryData(
    ['recent', '00000000-0000-4000-a000-000000000002'],
    [
      { resource: 'users', id: 'u1', title: 'Lentille Curcuma' },
      { resource: 'foods', id: 'f7', title: 'Figue sèche' },
    ],
  );
  expect(await screen.findByRole('option', { name: /Figue sèche/ })).toBeVisible();
  expect(names()[0]).toMatch(/^Figue sèche/);
  expect(screen.queryByText('Lentille Curcuma')).toBeNull();
  await user.type(field, 'fi');
  expect(screen.queryByRole('option', { name: /Figue/ })).toBeNull();
  await user.clear(field);
  await user.click(await screen.findByRole('option', { name: /Figue/ }));
  expect(router.state.location.pathname).toBe('/foods/f7/show');
});

test('nothing found says so; a refusal is told, and can be tried again by keyboard', async () => {
  const message = 'Vous avez fait cela trop souvent en peu de temps.';
  let refused = true;
  const { user, field } = await open(['support'], {
    [search]: () => (refused ? { status: 429, json: { code: 'PT429', message } } : { json: [] }),
  });
  await user.type(field, 'xyz');
  expect(await screen.findByText(/trop souvent/)).toBeVisible();
  refused = false;
  screen.getByRole('button', { name: 'Réessayer' }).focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Aucune fiche ne correspond à « xyz ».')).toBeVisible();
  expect(screen.queryByRole('option')).toBeNull();
});

test('curators add what is not found, under its name', async () => {
  const { user, field, router } = await open(['nutritionist'], { [search]: { json: [] } });
  await user.type(field, 'skyr');
  await user.click(await screen.findByRole('option', { name: 'Ajouter « skyr » aux aliments' }));
  expect(router.state.location.pathname).toBe('/foods/create');
  expect(new URLSearchParams(router.state.location.search).get('source')).toBe(
    '{"name_fr":"skyr"}',
  );
});
