import { act, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderAdmin } from '../../../test/support/renderAdmin';
import { stubFetch, type Stubs } from '../../../test/support/stubFetch';
import { makeThing } from '../../../test/support/things/thing';
import { ThingList } from '../../../test/support/things/ThingList';
import type { Role } from '../../providers/access';
import { queryClient } from '../../providers/queryClient';
import type { SavedView } from './savedView';

vi.mock('../../providers/access', async (original) => ({
  ...(await original<object>()),
  canAccess: () => true,
}));
vi.mock('../../providers/resources', () => ({
  sourceOf: (resource: string) => ({ list: resource, order: 'id.asc' }),
}));

const me = '00000000-0000-4000-a000-000000000002';
const view = (own: Partial<SavedView>): SavedView => ({
  id: 'v1',
  user_id: me,
  resource: 'things',
  name: 'Rouges',
  state: { filter: { 'colour@in': ['red'] }, sort: 'size', order: 'DESC', columns: ['colour'] },
  is_shared: false,
  version: 2,
  created_at: '2026-11-20T10:00:00Z',
  updated_at: '2026-11-20T10:00:00Z',
  ...own,
});
const mine = view({});
const team = view({ id: 'v2', user_id: 'other', name: 'À vérifier', is_shared: true });

function open(
  kept: SavedView[] = [mine, team],
  more: Stubs = {},
  roles?: Role[],
  path = '/things',
) {
  let views = kept;
  const requests = stubFetch({
    'GET /rest/v1/things': ({ url }) => ({
      json: url.includes('offset=50000') ? [] : [makeThing({ name: 'Lamp' })],
      headers: { 'Content-Range': '0-0/12' },
    }),
    'POST /rest/v1/rpc/food_facets': { json: [] },
    'GET /rest/v1/saved_views': () => ({ json: views }),
    'POST /rest/v1/saved_views': async (request) => {
      const made = view({ id: 'v3', ...((await request.clone().json()) as object) });
      views = [...views, made];
      return { status: 201, json: made };
    },
    'PATCH /rest/v1/saved_views': async (request) => {
      const [first = mine, ...rest] = views;
      const made = { ...first, ...((await request.clone().json()) as object), version: 3 };
      views = [made, ...rest];
      return { json: made };
    },
    'DELETE /rest/v1/saved_views': ({ url }) => {
      const [gone] = views.filter(({ id }) => url.includes(`eq.${id}`));
      views = views.filter((one) => one !== gone);
      return { json: gone };
    },
    ...more,
  });
  const ui = (
    <Routes>
      <Route path="/things" element={<ThingList />} />
      <Route path="*" element={<p>A page</p>} />
    </Routes>
  );
  const page = renderAdmin(ui, { path, roles });
  const sent = async (method: string) => {
    const found = requests.filter(
      (one) => one.method === method && one.url.includes('saved_views'),
    );
    return Promise.all(found.map((one) => one.clone().json() as Promise<object>));
  };
  const menu = async (name: RegExp | string = 'Vues') => {
    await screen.findByRole('link', { name: 'Lamp' });
    await page.user.click(await screen.findByRole('button', { name }));
    return within(await screen.findByRole('dialog', { name: 'Vues de cette liste' }));
  };
  const action = async (name: string, on = 'Actions sur « Rouges »') => {
    await page.user.click(await screen.findByRole('button', { name: on }));
    await page.user.click(await screen.findByRole('menuitem', { name }));
  };
  const search = () => decodeURIComponent(page.router.state.location.search);
  return { ...page, requests, sent, menu, action, search };
}
const wide = () => {
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), {
      matches: query.includes('min-width: 1100px'),
      media: query,
    }) as MediaQueryList;
};

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  wide();
});

test('one’s own views and the team’s, with what they find now; one brings the list into its state', async () => {
  const { menu, user, search } = open();
  const views = await menu();
  expect(await views.findByRole('link', { name: 'Rouges 12' })).toBeVisible();
  expect(views.getByRole('heading', { name: 'Vues de l’équipe' })).toBeVisible();
  await user.click(await views.findByRole('link', { name: 'À vérifier 12' }));
  await waitFor(() => expect(search()).toContain('{"colour@in":["red"]}'));
  expect(search()).toContain('sort=size&order=DESC');
  expect(await screen.findByRole('columnheader', { name: /colour/ })).toBeVisible();
  expect(screen.queryByRole('columnheader', { name: /size/ })).toBeNull();
  expect(await screen.findByRole('button', { name: 'À vérifier' })).toHaveFocus();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('no view is asked for before somebody asks for one', async () => {
  const { requests } = open();
  await screen.findByRole('link', { name: 'Lamp' });
  await screen.findByText(/sur 12/);
  expect(requests.some(({ url }) => url.includes('saved_views'))).toBe(false);
});

test('the list is kept as it stands, for the team; what is refused is said at the name and stays', async () => {
  let taken = true;
  const message = 'L’équipe a déjà une vue « Petits » de cette liste.';
  const { menu, user, sent } = open([], {
    'POST /rest/v1/saved_views': async (request) =>
      taken
        ? { status: 409, json: { code: 'PT409', message, details: 'name' } }
        : { status: 201, json: view({ ...((await request.clone().json()) as object) }) },
  });
  const views = await menu();
  expect(await views.findByText(/Gardez sous un nom/)).toBeVisible();
  await user.click(views.getByRole('button', { name: 'Enregistrer cette vue…' }));
  const form = within(await screen.findByRole('dialog', { name: 'Enregistrer cette vue' }));
  await user.click(form.getByRole('button', { name: 'Enregistrer' }));
  expect(form.getByText('Donnez un nom à la vue.')).toBeVisible();
  await user.type(form.getByRole('textbox', { name: /Nom de la vue/ }), ' Petits ');
  await user.click(form.getByRole('radio', { name: 'L’équipe' }));
  await user.keyboard('{Enter}');
  await user.click(form.getByRole('button', { name: 'Enregistrer' }));
  expect(await form.findByText(message)).toBeVisible();
  expect(form.getByRole('textbox')).toHaveValue(' Petits ');
  taken = false;
  await user.click(form.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText('La vue « Petits » est enregistrée.')).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect((await sent('POST')).at(-1)).toEqual({
    name: 'Petits',
    is_shared: true,
    resource: 'things',
    state: { filter: {}, columns: ['size'] },
  });
});

test('the button says that the list differs from its view, which is brought up to date or left', async () => {
  const { menu, user, sent, search } = open([mine], {}, undefined, '/things?view=v1');
  expect(await screen.findByRole('button', { name: 'Rouges' })).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Tout effacer' }));
  const views = await menu('Rouges (modifiée)');
  await user.click(views.getByRole('button', { name: 'Mettre à jour « Rouges »' }));
  expect(await screen.findByRole('button', { name: 'Rouges' })).toBeVisible();
  const state = { filter: {}, sort: 'size', order: 'DESC', columns: ['colour'] };
  expect(await sent('PATCH')).toEqual([{ version: 2, state }]);
  await user.click((await menu('Rouges')).getByRole('button', { name: 'Quitter la vue' }));
  await waitFor(() => expect(search()).toContain('sort=rank'));
  expect(await screen.findByRole('columnheader', { name: /size/ })).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Vues' })).toBeVisible();
});

test('of an old view the list shows what it still knows, and a note says so', async () => {
  const old = view({
    state: { ...mine.state, filter: { 'weight@gt': 3 }, columns: ['colour', 'x'] },
  });
  const { requests } = open([old], {}, undefined, '/things?view=v1');
  expect(await screen.findByRole('link', { name: 'Lamp' })).toBeVisible();
  expect(screen.getByText(/Cette vue demandait un filtre, un ordre ou une colonne/)).toBeVisible();
  expect(requests.every(({ url }) => !url.includes('weight'))).toBe(true);
  expect(await screen.findByRole('button', { name: 'Rouges' })).toBeVisible();
});

test('the address of a view that one may not read leads to the list, with a note', async () => {
  const { search } = open([mine], {}, undefined, '/things?view=nope');
  expect(await screen.findByRole('link', { name: 'Lamp' })).toBeVisible();
  expect(screen.getByText(/Cette vue n’existe plus, ou ne vous est pas ouverte/)).toBeVisible();
  expect(search()).not.toContain('view');
});

test('a view of one’s own is deleted, and comes back under its address', async () => {
  const { menu, action, user, sent } = open();
  await menu();
  await action('Supprimer');
  expect(await screen.findByText('La vue « Rouges » est supprimée.')).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  const { id, name, state, is_shared, resource } = mine;
  await expect.poll(() => sent('POST')).toEqual([{ id, name, state, is_shared, resource }]);
});

test('a view is renamed from the version that was seen', async () => {
  const { menu, action, user, sent } = open();
  await menu();
  await action('Renommer ou partager…');
  const form = within(await screen.findByRole('dialog', { name: 'Renommer ou partager la vue' }));
  const name = form.getByRole('textbox', { name: /Nom de la vue/ });
  await user.clear(name);
  await user.type(name, 'Vifs{Enter}');
  expect(await screen.findByRole('link', { name: /Vifs/ })).toBeVisible();
  expect(await sent('PATCH')).toEqual([{ version: 2, name: 'Vifs' }]);
});

test('a view of the team is for its author and for admins to change; these are asked first', async () => {
  const { menu, user, unmount } = open([team]);
  const onTeam = 'Actions sur « À vérifier »';
  await menu();
  await user.click(await screen.findByRole('button', { name: onTeam }));
  expect(await screen.findByRole('menuitem', { name: 'Copier le lien' })).toBeVisible();
  expect(screen.queryByRole('menuitem', { name: 'Supprimer' })).toBeNull();
  unmount();
  const admin = open([team], {}, ['admin']);
  await admin.menu();
  await admin.action('Renommer ou partager…', onTeam);
  expect(await screen.findByRole('textbox', { name: /Nom de la vue/ })).toBeVisible();
  expect(screen.queryByRole('radio')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  await waitFor(() => expect(screen.queryByRole('textbox', { name: /Nom de la vue/ })).toBeNull());
  await admin.action('Supprimer', onTeam);
  await user.click(await screen.findByRole('button', { name: 'Supprimer' }));
  expect(await screen.findByText('La vue « À vérifier » est supprimée.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Annuler' })).toBeNull();
});

test('the current view that a colleague deletes is no longer said to be shown', async () => {
  let views = [team];
  open([], { 'GET /rest/v1/saved_views': () => ({ json: views }) }, undefined, '/things?view=v2');
  expect(await screen.findByRole('button', { name: 'À vérifier' })).toBeVisible();
  views = [];
  await act(() => queryClient.invalidateQueries({ queryKey: ['saved_views'] }));
  expect(await screen.findByRole('button', { name: 'Vues' })).toBeVisible();
});

test('a list whose views cannot be read says so', async () => {
  const { menu } = open([], {
    'GET /rest/v1/saved_views': { status: 403, json: { code: '42501', message: 'denied' } },
    'POST /rest/v1/rpc/my_access': { json: [] },
  });
  expect(await (await menu()).findByRole('alert')).toHaveTextContent(/Votre rôle ne permet pas/);
});
