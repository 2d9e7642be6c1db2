import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { makeFood, nutrients } from '../../../test/support/foods';
import { renderAdmin } from '../../../test/support/renderAdmin';
import { stubFetch, type Stubs } from '../../../test/support/stubFetch';
import FoodShow from '../../foods/show/FoodShow';
import type { Role } from '../../providers/access';

const rpc = 'POST /rest/v1/rpc';
const food = makeFood({ version: 3, updated_by: 'p1' });
const content = (own: object) => ({ ...food, ...own });
const versions = [
  {
    version: 3,
    recorded_at: '2026-11-20T10:00:00Z',
    author: 'Inès Lambert',
    content: content({ name_en: 'Carrot' }),
  },
  {
    version: 2,
    recorded_at: '2026-11-19T10:00:00Z',
    author: 'Marc Petit',
    content: content({
      name_en: 'Carot',
      nutrition_per_100g: { fiber_g: 0.5 },
      nutrition_details: { fiber_g: { qualifier: 'less_than', source: 'saisie' } },
    }),
  },
  {
    version: 1,
    recorded_at: '2026-11-18T10:00:00Z',
    author: null,
    content: content({ name_en: null, nutrition_per_100g: {}, nutrition_details: {} }),
  },
];

function open(more: Stubs = {}, roles: Role[] = ['nutritionist']) {
  const requests = stubFetch({
    'GET /rest/v1/foods': { json: food },
    'GET /rest/v1/nutrients': { json: nutrients },
    'GET /rest/v1/food_combinations_summary': { json: [] },
    [`${rpc}/colleague_names`]: { json: [{ id: 'p1', name: 'Inès Lambert' }] },
    [`${rpc}/content_versions`]: { json: versions },
    [`${rpc}/content_comments`]: { json: [] },
    ...more,
  });
  const page = renderAdmin(<FoodShow />, {
    path: `/foods/${food.id}/show`,
    route: '/foods/:id/show',
    roles,
  });
  const bodies = async (name: string) =>
    Promise.all(
      requests
        .filter(({ url }) => url.endsWith(`/rpc/${name}`))
        .map((request) => request.clone().json() as Promise<Record<string, unknown>>),
    );
  const drawer = async () => {
    await page.user.click(await screen.findByRole('button', { name: 'Historique' }));
    return within(await screen.findByRole('dialog', { name: 'Historique et commentaires' }));
  };
  return { ...page, bodies, drawer };
}

test('a page says who saved last; the history says who changed what, with units and bounds', async () => {
  const { drawer } = open();
  expect(await screen.findByText(/, par Inès Lambert$/)).toBeVisible();
  const history = await drawer();
  expect(await history.findByText('version 3, actuelle')).toBeVisible();
  const second = within(history.getByText('Marc Petit').closest('li') ?? document.body);
  expect(second.getByText(/^Fibres/)).toHaveTextContent(/Fibres : vide → < 0,5\sg/);
  expect(second.getByText(/^Nom anglais/)).toHaveTextContent('Nom anglais : vide → Carot');
  expect(history.getByText('Import ou tâche automatique')).toBeVisible();
  expect(history.getByText('Création de la fiche.')).toBeVisible();
  expect(history.queryByRole('button', { name: 'Rétablir la version 3' })).toBeNull();
  expect(history.queryByRole('button', { name: 'Versions plus anciennes' })).toBeNull();
});

test('a version is restored from the current one, and that is undone the same way', async () => {
  let made = 3;
  const { user, drawer, bodies } = open({
    [`${rpc}/restore_version`]: () => ({ json: ++made }),
  });
  const history = await drawer();
  await user.click(await history.findByRole('button', { name: 'Rétablir la version 1' }));
  expect(
    await screen.findByText(/La version 1 est rétablie, comme nouvelle version/),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  await expect
    .poll(() => bodies('restore_version'))
    .toEqual([
      { p_table: 'foods', p_id: food.id, p_version: 1, p_current: 3 },
      { p_table: 'foods', p_id: food.id, p_version: 3, p_current: 4 },
    ]);
});

test('a refused restoration is told in a sentence', async () => {
  const message = 'Cette fiche a été modifiée entre-temps par quelqu’un d’autre.';
  const { user, drawer } = open({
    [`${rpc}/restore_version`]: {
      status: 409,
      json: { code: 'PT409', message, details: 'version' },
    },
  });
  await user.click(await (await drawer()).findByRole('button', { name: 'Rétablir la version 2' }));
  expect(await screen.findByText(message)).toBeVisible();
});

test('twenty versions at a time, each compared with the one before', async () => {
  const all = Array.from({ length: 22 }, (_, at) => ({
    ...versions[0],
    version: 22 - at,
    content: content({ name_en: `Name ${22 - at}` }),
  }));
  const { user, drawer, bodies } = open({
    [`${rpc}/content_versions`]: async (request) => {
      const { p_before = 23 } = (await request.clone().json()) as { p_before?: number };
      return { json: all.filter(({ version }) => version < p_before).slice(0, 21) };
    },
  });
  const history = await drawer();
  const changes = async () => (await history.findAllByText(/^Nom anglais/)).at(-1)?.textContent;
  expect(await changes()).toBe('Nom anglais : Name 2 → Name 3');
  await user.click(history.getByRole('button', { name: 'Versions plus anciennes' }));
  await expect.poll(changes).toBe('Nom anglais : Name 1 → Name 2');
  expect((await bodies('content_versions')).at(-1)).toMatchObject({ p_before: 3 });
});

test('a comment is sent by keyboard; what is refused stays, and so does a draft', async () => {
  const comments = [
    {
      id: 'c1',
      created_at: '2026-11-20T10:00:00Z',
      author: null,
      body: 'À revoir',
      deletable: true,
    },
  ];
  let refused = true;
  const { user, drawer, bodies } = open({
    [`${rpc}/content_comments`]: () => ({ json: comments }),
    [`${rpc}/add_comment`]: () =>
      refused
        ? { status: 422, json: { code: 'PT422', message: 'Trop long.', details: 'p_body' } }
        : { json: 'c2' },
    [`${rpc}/delete_comment`]: { json: null },
  });
  let history = await drawer();
  expect(await history.findByText('Ancien compte')).toBeVisible();
  await user.type(
    history.getByLabelText('Votre commentaire, pour l’équipe'),
    'Vu{Control>}{Enter}{/Control}',
  );
  expect(await history.findByText('Trop long.')).toBeVisible();
  await user.click(history.getByRole('button', { name: 'Fermer' }));
  history = await drawer();
  const field = history.getByLabelText('Votre commentaire, pour l’équipe');
  expect(field).toHaveValue('Vu');
  refused = false;
  await user.click(history.getByRole('button', { name: 'Commenter' }));
  await expect.poll(() => field).toHaveValue('');
  expect((await bodies('add_comment')).at(-1)).toEqual({
    p_table: 'foods',
    p_id: food.id,
    p_body: 'Vu',
  });
  await user.click(history.getByRole('button', { name: 'Supprimer le commentaire' }));
  const question = within(screen.getByRole('dialog', { name: 'Supprimer ce commentaire ?' }));
  await user.click(question.getByRole('button', { name: 'Supprimer le commentaire' }));
  await expect.poll(() => bodies('delete_comment')).toEqual([{ p_id: 'c1' }]);
});

test('after a comment the keyboard is in its field, and Escape closes wherever it is', async () => {
  const { user, drawer } = open({ [`${rpc}/add_comment`]: { json: 'c1' } });
  const history = await drawer();
  const field = history.getByLabelText('Votre commentaire, pour l’équipe');
  await user.type(field, 'À revoir');
  await user.click(history.getByRole('button', { name: 'Commenter' }));
  await waitFor(() => expect(field).toHaveValue(''));
  await waitFor(() => expect(field).toHaveFocus());
  field.blur();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(screen.getByRole('button', { name: 'Historique' })).toHaveFocus();
});

test('who does not curate is not offered the history', async () => {
  open({}, ['support', 'analyst']);
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('button', { name: 'Historique' })).toBeNull();
});
