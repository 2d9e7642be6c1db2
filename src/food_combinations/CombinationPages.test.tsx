import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderAdmin } from '../../test/support/renderAdmin';
import { stubFetch, type Stubs } from '../../test/support/stubFetch';
import CombinationCreate from './form/CombinationCreate';
import CombinationEdit from './form/CombinationEdit';
import CombinationList from './list/CombinationList';
import CombinationShow from './show/CombinationShow';

const foods = [
  { id: 'f1', name_fr: 'Curcuma' },
  { id: 'f2', name_fr: 'Poivre noir' },
];
const combination = {
  id: 'c',
  food_1_id: 'f1',
  food_2_id: 'f2',
  combination_type: 'synergique',
  synergy_score: 8,
  evidence_grade: 'essai_humain',
  nutritional_benefits: ['curcumine mieux absorbée'],
  scientific_explanation: 'La pipérine freine la glucuronidation.',
  reference_doi: '10.1055/s-2006-957450',
  reference_note: null,
  is_verified: true,
  version: 2,
  created_at: '2026-11-01T10:00:00Z',
  updated_at: '2026-11-20T10:00:00Z',
  updated_by: null,
};
const summary = {
  ...combination,
  food_1_name: 'Curcuma',
  food_1_sort: 'curcuma',
  food_2_name: 'Poivre noir',
  food_2_sort: 'poivre noir',
};
const stubs = (own: Stubs = {}) =>
  stubFetch({
    'GET /rest/v1/food_combinations': { json: combination },
    'GET /rest/v1/food_combinations_summary': {
      json: [summary],
      headers: { 'Content-Range': '0-0/1' },
    },
    'GET /rest/v1/foods': ({ url }) => {
      const asked = foods.filter(({ id }) => url.includes(id));
      return { json: url.includes('in.') ? asked : (asked[0] ?? null) };
    },
    'GET /rest/v1/foods_summary': { json: foods },
    'POST /rest/v1/rpc/search_foods': { json: foods },
    ...own,
  });
const at = { path: '/food_combinations/c/show', route: '/food_combinations/:id/*' };
const pick = async (user: ReturnType<typeof renderAdmin>['user'], label: RegExp, name: string) => {
  await user.type(await screen.findByRole('combobox', { name: label }), name.slice(0, 4));
  await user.click(await screen.findByRole('option', { name }));
};
const sent = async (requests: Request[], method: string) =>
  (await requests.find((request) => request.method === method)?.json()) as unknown;

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));

test('a row is a pair with its sign', async () => {
  stubs();
  renderAdmin(<CombinationList />, { path: '/food_combinations' });
  const row = within(await screen.findByRole('row', { name: /Curcuma \+ Poivre noir/ }));
  expect(row.getByText('Synergie')).toBeVisible();
  expect(row.getByText('Essai chez l’humain')).toBeVisible();
});

test('a page leads to both foods and to the source', async () => {
  stubs();
  renderAdmin(<CombinationShow />, at);
  expect(await screen.findByRole('link', { name: 'Curcuma' })).toHaveAttribute(
    'href',
    '/foods/f1/show',
  );
  expect(await screen.findByRole('link', { name: 'Poivre noir' })).toBeVisible();
  expect(screen.getByRole('link', { name: combination.reference_doi })).toHaveAttribute(
    'href',
    'https://doi.org/10.1055/s-2006-957450',
  );
  expect(screen.getByText('relue dans sa source')).toBeVisible();
});

test('a new one begins from the food named; what is missing is said at its field', async () => {
  const requests = stubs({ 'POST /rest/v1/food_combinations': { json: combination } });
  const { user } = renderAdmin(<CombinationCreate />, {
    path: '/food_combinations/create?food=f1',
  });
  await waitFor(() =>
    expect(screen.getByRole('combobox', { name: /Premier aliment/ })).toHaveValue('Curcuma'),
  );
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText('Choisissez un aliment.')).toBeVisible();
  expect(screen.getByText('Choisissez l’effet.')).toBeVisible();
  await pick(user, /Second aliment/, 'Poivre noir');
  await user.selectOptions(screen.getByRole('combobox', { name: /^Effet(?!s)/ }), 'synergique');
  await user.type(screen.getByLabelText(/Force de l’effet/), '8');
  await user.selectOptions(screen.getByRole('combobox', { name: /^Preuve/ }), 'essai_humain');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await waitFor(async () =>
    expect(await sent(requests, 'POST')).toMatchObject({
      food_1_id: 'f1',
      food_2_id: 'f2',
      combination_type: 'synergique',
      synergy_score: 8,
    }),
  );
});

test('a refusal of the database lands at its field, and what was typed stays', async () => {
  const message = 'Cette combinaison existe déjà.';
  stubs({
    'PATCH /rest/v1/food_combinations': {
      status: 409,
      json: { code: 'PT409', message, details: 'food_2_id', hint: 'Ouvrez la fiche existante.' },
    },
  });
  const { user } = renderAdmin(<CombinationEdit />, { ...at, path: '/food_combinations/c' });
  const strength = await screen.findByLabelText(/Force de l’effet/);
  await user.clear(strength);
  await user.type(strength, '7,5');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText(/Cette combinaison existe déjà/)).toBeVisible();
  expect(strength).toHaveValue('7,5');
});
