import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeFood, makeScore, nutrients } from '../../../test/support/foods';
import { renderAdmin } from '../../../test/support/renderAdmin';
import { stubFetch, type Stubs } from '../../../test/support/stubFetch';
import FoodEdit from './FoodEdit';

const food = makeFood();
const open = (stubs: Stubs) => {
  const requests = stubFetch({
    'GET /rest/v1/foods': { json: food },
    'GET /rest/v1/nutrients': { json: nutrients },
    'POST /rest/v1/rpc/check_food': { json: [] },
    'POST /rest/v1/rpc/food_score': { json: makeScore() },
    ...stubs,
  });
  return {
    requests,
    ...renderAdmin(<FoodEdit />, { path: `/foods/${food.id}`, route: '/foods/:id/*' }),
  };
};
const field = (label: string | RegExp) => screen.findByLabelText(label);
/** Puts a text in place of what a field holds. */
async function fill(user: UserEvent, label: string | RegExp, text: string) {
  const input = await field(label);
  await user.tripleClick(input);
  await user.paste(text);
  return input;
}
const save = () => screen.getByText('Enregistrer');
const sent = async (requests: Request[]) =>
  (await requests
    .filter(({ method }) => method === 'PATCH')
    .at(-1)
    ?.json()) as unknown;

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));

test('only what changed is sent, with the version that was seen; a comma is a decimal sign', async () => {
  const { requests, user } = open({
    'PATCH /rest/v1/foods': { json: { ...food, version: 4 } },
  });
  await fill(user, 'Sel', '0,35');
  await user.clear(await field('Fibres'));
  await user.click(save());
  expect(await screen.findByText('Aliment enregistré.')).toBeVisible();
  expect(await sent(requests)).toEqual({
    nutrition_per_100g: { energy_kcal: 33.3, salt_g: 0.35, alcohol_g: 0 },
    version: 3,
  });
});

test('a limit stays a limit, one can be typed, and half a limit is refused at its field', async () => {
  const { requests, user } = open({
    'PATCH /rest/v1/foods': { json: { ...food, version: 4 } },
  });
  expect(await field('Fibres')).toHaveValue('< 2,6');
  expect(await field('Alcool')).toHaveValue('traces');
  const salt = await fill(user, 'Sel', '<');
  await user.click(save());
  await waitFor(() => expect(salt).toHaveAccessibleDescription(/« < 0,5 » ou « traces »/));
  expect(requests.some(({ method }) => method === 'PATCH')).toBe(false);
  await fill(user, 'Sel', '< 0,5');
  await user.click(save());
  expect(await screen.findByText('Aliment enregistré.')).toBeVisible();
  expect(await sent(requests)).toEqual({
    nutrition_per_100g: { ...food.nutrition_per_100g, salt_g: 0.5 },
    nutrition_details: {
      ...food.nutrition_details,
      salt_g: { qualifier: 'less_than', source: 'saisie' },
    },
    version: 3,
  });
});

test('what the database finds while typing stands at its field; a warning does not hold back', async () => {
  const { user } = open({
    'POST /rest/v1/rpc/check_food': {
      json: [
        {
          field: 'nutrition_per_100g.salt_g',
          level: 'warning',
          code: 'salt',
          message: 'Le sel dépasse 5 g.',
          hint: null,
        },
      ],
    },
    'PATCH /rest/v1/foods': { json: { ...food, version: 4 } },
  });
  const salt = await fill(user, 'Sel', '6');
  await waitFor(() => expect(salt).toHaveAccessibleDescription('Le sel dépasse 5 g.'));
  await user.click(save());
  expect(await screen.findByText('Aliment enregistré.')).toBeVisible();
});

test('a name that another food has is confirmed in the form, which asks only then', async () => {
  const message = 'Un aliment porte déjà ce nom : Épinard.';
  const warning = { field: 'name_fr', level: 'warning', code: 'food_name_taken', message };
  const { requests, user } = open({
    'POST /rest/v1/rpc/check_food': async (request) => {
      const { food: typed } = (await request.json()) as { food: { name_fr: string } };
      return { json: typed.name_fr === 'Epinard' ? [warning] : [] };
    },
    'PATCH /rest/v1/foods': { json: { ...food, version: 4 } },
  });
  await field('Sel');
  expect(screen.queryByLabelText('C’est un autre aliment du même nom')).toBeNull();
  await fill(user, /^Nom français/, 'Epinard');
  await user.click(await field('C’est un autre aliment du même nom'));
  await user.click(save());
  expect(await screen.findByText('Aliment enregistré.')).toBeVisible();
  expect(await sent(requests)).toEqual({ name_fr: 'Epinard', shares_name: true, version: 3 });
});

test('a text where a number belongs is refused at its field and nothing is sent', async () => {
  const { requests, user } = open({});
  const sugars = await fill(user, 'Sucres', 'beaucoup');
  await user.click(save());
  await waitFor(() => expect(sugars).toHaveAccessibleDescription(/Écrivez un nombre/));
  expect(sugars).toHaveValue('beaucoup');
  expect(requests.some(({ method }) => method === 'PATCH')).toBe(false);
});

test('a refusal of the database lands at its field and the form keeps everything typed', async () => {
  const { user } = open({
    'PATCH /rest/v1/foods': {
      status: 422,
      json: {
        code: 'PT422',
        message: 'Les sucres dépassent les glucides.',
        details: 'nutrition_per_100g.sugars_g',
        hint: 'Corrigez l’une des deux valeurs.',
      },
    },
  });
  const sugars = await fill(user, 'Sucres', '80');
  await fill(user, 'Nom anglais', 'Spinach, fresh');
  await user.click(save());
  await waitFor(() =>
    expect(sugars).toHaveAccessibleDescription(
      'Les sucres dépassent les glucides. Corrigez l’une des deux valeurs.',
    ),
  );
  expect(sugars).toHaveValue('80');
  expect(await field('Nom anglais')).toHaveValue('Spinach, fresh');
});

test('a stale save shows both sides; the choice is saved on the new version with their changes', async () => {
  const theirs = makeFood({
    version: 4,
    name_en: 'Spinach',
    nutrition_per_100g: { ...food.nutrition_per_100g, salt_g: 0.5 },
  });
  let saves = 0;
  const stale = { code: 'PT409', message: 'Modifiée entre-temps.', details: 'version', hint: null };
  const { requests, user } = open({
    'GET /rest/v1/foods': () => ({ json: saves === 0 ? food : theirs }),
    'PATCH /rest/v1/foods': () =>
      saves++ === 0 ? { status: 409, json: stale } : { json: { ...theirs, version: 5 } },
  });
  await fill(user, 'Sel', '0,9');
  await fill(user, 'Sous-catégorie', 'feuilles');
  await user.click(save());
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/Nom anglais/)).toHaveTextContent('Spinach, raw → Spinach');
  const keep = dialog.getByRole('button', { name: 'Enregistrer ce choix' });
  expect(keep).toBeDisabled();
  await user.click(dialog.getByRole('radio', { name: 'Garder votre valeur : Sel' }));
  await user.click(keep);
  expect(await screen.findByText('Aliment enregistré.')).toBeVisible();
  expect(await sent(requests)).toEqual({
    subcategory: 'feuilles',
    nutrition_per_100g: { ...food.nutrition_per_100g, salt_g: 0.9 },
    version: 4,
  });
});

test('a save that meets a deletion says by whom, brings the food back and saves what was typed', async () => {
  let there = false;
  const { requests, user } = open({
    'PATCH /rest/v1/foods': () =>
      there ? { json: { ...food, version: 6 } } : { status: 406, json: { code: 'PGRST116' } },
    'GET /rest/v1/foods': () => ({ json: there ? { ...food, version: 5 } : food }),
    'GET /rest/v1/trash': {
      json: [
        {
          id: 1,
          title: food.name_fr,
          deleted_at: '2026-11-20T10:00:00Z',
          deleted_by: 'Marc Petit',
          kept_until: '2026-12-20T10:00:00Z',
        },
      ],
    },
    'POST /rest/v1/rpc/restore_deleted': () => {
      there = true;
      return { json: 1 };
    },
  });
  await fill(user, 'Nom anglais', 'Typed');
  await user.click(save());
  const dialog = within(await screen.findByRole('dialog', { name: /est dans la corbeille/ }));
  expect(dialog.getByText(/supprimée par Marc Petit/)).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Revenir au formulaire' }));
  expect(await field('Nom anglais')).toHaveValue('Typed');
  await user.click(save());
  await user.click(await screen.findByRole('button', { name: 'Rétablir et enregistrer' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const patches = () => requests.filter(({ method }) => method === 'PATCH');
  await waitFor(() => expect(patches()).toHaveLength(3));
  expect(await sent(requests)).toEqual({ name_en: 'Typed', version: 5 });
});

test('allergens have three states, chosen with the keyboard', async () => {
  const { requests, user } = open({ 'PATCH /rest/v1/foods': { json: { ...food, version: 4 } } });
  const gluten = within(await screen.findByRole('group', { name: 'Gluten' }));
  expect(gluten.getByRole('radio', { name: 'Exempt' })).toBeChecked();
  gluten.getByRole('radio', { name: 'Exempt' }).focus();
  await user.keyboard('{ArrowLeft}');
  expect(gluten.getByRole('radio', { name: 'Contient' })).toBeChecked();
  await user.click(save());
  await screen.findByText('Aliment enregistré.');
  expect(await sent(requests)).toEqual({ allergens: ['gluten'], allergens_absent: [], version: 3 });
});

test('leaving with unsaved changes asks first', async () => {
  const { user, router } = open({});
  await user.type(await field('Nom anglais'), '!');
  await user.click(screen.getByRole('link', { name: 'Annuler' }));
  await user.click(await screen.findByRole('button', { name: 'Continuer la saisie' }));
  expect(router.state.location.pathname).toBe(`/foods/${food.id}`);
  expect(await field('Nom anglais')).toHaveValue('Spinach, raw!');
});
