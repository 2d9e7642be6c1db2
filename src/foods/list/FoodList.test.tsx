import { screen, waitFor, within } from '@testing-library/react';
import { ResourceContextProvider, ResourceDefinitionContextProvider } from 'react-admin';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeSummary, nutrients } from '../../../test/support/foods';
import { renderAdmin } from '../../../test/support/renderAdmin';
import { stubFetch, type Stubs } from '../../../test/support/stubFetch';
import FoodList from './FoodList';

const list = 'GET /rest/v1/foods_summary';
const definitions = {
  foods: { name: 'foods', hasShow: true, recordRepresentation: 'name_fr' },
};
const spinach = makeSummary();
const bread = makeSummary({
  id: 'b',
  name_fr: 'Pain',
  category: 'cereales',
  allergens: ['gluten'],
});

const open = (stubs: Stubs, path = '/foods') => {
  const requests = stubFetch({
    [list]: ({ url }) => ({
      json: url.includes('offset=50000') ? [] : [spinach, bread],
      headers: { 'Content-Range': '0-1/2' },
    }),
    'POST /rest/v1/rpc/food_facets': {
      json: [
        { facet: 'category', value: 'legumes', found: 1 },
        { facet: 'category', value: 'cereales', found: 1 },
      ],
    },
    'GET /rest/v1/nutrients': { json: nutrients },
    ...stubs,
  });
  const ui = (
    <ResourceDefinitionContextProvider definitions={definitions}>
      <ResourceContextProvider value="foods">
        <FoodList />
      </ResourceContextProvider>
    </ResourceDefinitionContextProvider>
  );
  return { requests, ...renderAdmin(ui, { path }) };
};
const asked = (requests: Request[]) =>
  requests.map((request) => `${request.method} ${decodeURIComponent(request.url)}`);

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));

test('rows show name, score, allergens and price; the count follows', async () => {
  const { requests } = open({});
  expect(await screen.findByRole('link', { name: 'Pain' })).toBeVisible();
  const row = screen.getByRole('row', { name: /Pain/ });
  expect(within(row).getByText('Gluten')).toBeVisible();
  expect(within(row).getByText('9,6')).toBeVisible();
  expect(within(row).getByText(/5,90/)).toBeVisible();
  expect(await screen.findByText('2 aliments')).toBeVisible();
  expect(asked(requests)[0]).toContain('/rest/v1/foods_summary?order=name_sort.asc');
});

test('a facet narrows the query, shows as a chip, and the chip takes it back', async () => {
  const { requests, user, router } = open({});
  await screen.findByRole('link', { name: 'Pain' });
  await user.click(screen.getByRole('button', { name: 'Filtres' }));
  await user.click(await screen.findByRole('checkbox', { name: /Céréales/ }));
  await user.click(screen.getByRole('button', { name: 'Voir les résultats' }));
  const chip = await screen.findByRole('button', { name: 'Retirer le filtre Céréales' });
  expect(asked(requests).some((url) => url.includes('and=(category.in.(cereales))'))).toBe(true);
  expect(decodeURIComponent(router.state.location.search)).toContain('"category@in":["cereales"]');
  await user.click(chip);
  await waitFor(() => expect(router.state.location.search).not.toContain('cereales'));
});

test('words are searched by the forgiving function', async () => {
  const { requests, user } = open({
    'POST /rest/v1/rpc/search_foods': { json: [spinach], headers: { 'Content-Range': '0-0/1' } },
  });
  await screen.findByRole('link', { name: 'Pain' });
  await user.type(screen.getByRole('searchbox', { name: 'Chercher un aliment' }), 'epinards');
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Pain' })).toBeNull());
  expect(screen.getByRole('link', { name: 'Épinard cru' })).toBeVisible();
  expect(asked(requests).some((url) => url.includes('rpc/search_foods?order=rank.desc'))).toBe(
    true,
  );
});

test('filters that leave nothing say what to do', async () => {
  const filter = encodeURIComponent('{"category@in":["algues"]}');
  const none = { json: [], headers: { 'Content-Range': '*/0' } };
  open({ [list]: none }, `/foods?filter=${filter}&page=1&perPage=50&sort=rank&order=ASC`);
  expect(await screen.findByText('Aucun aliment ne correspond')).toBeVisible();
  expect(screen.getAllByRole('button', { name: 'Tout effacer' })[0]).toBeVisible();
});

test('a list that fails says so and offers another try', async () => {
  let failing = true;
  const rows = { json: [spinach], headers: { 'Content-Range': '0-0/1' } };
  const { user } = open({ [list]: () => (failing ? { status: 500, json: {} } : rows) });
  expect(await screen.findByText('La liste n’a pas pu être chargée')).toBeVisible();
  failing = false;
  await user.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(await screen.findByRole('link', { name: 'Épinard cru' })).toBeVisible();
});

test('a selection is deleted, a partial refusal is told, and what went comes back', async () => {
  const { requests, user } = open({
    'DELETE /rest/v1/foods': { json: [{ id: 'b' }] },
    'POST /rest/v1/rpc/restore_deleted': { json: 1 },
  });
  await screen.findByRole('link', { name: 'Pain' });
  const [all] = screen.getAllByRole('checkbox');
  if (all) await user.click(all);
  expect(await screen.findByText('2 sélectionnés')).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Supprimer la sélection' }));
  expect(await screen.findByText(/Une fiche sur 2 n’a pas été traitée/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(await screen.findByText(/1 fiche est rétablie/)).toBeVisible();
  const restoring = requests.find(({ url }) => url.endsWith('restore_deleted'));
  expect(await restoring?.json()).toEqual({ p_table: 'foods', p_ids: ['b'] });
});

test('of a selection, what nobody uses goes; the uses of the rest are named, and it stays selected', async () => {
  const used = { code: '23503', message: 'violates foreign key constraint' };
  let tried = 0;
  const { user } = open({
    'DELETE /rest/v1/foods': () =>
      ++tried === 1 ? { status: 409, json: used } : { json: [{ id: 'b' }] },
    'POST /rest/v1/rpc/uses_of': {
      json: [
        {
          id: spinach.id,
          name: 'Épinard cru',
          resource: 'recipes',
          row_id: 'r',
          title: 'Soupe verte',
        },
        {
          id: spinach.id,
          name: 'Épinard cru',
          resource: 'food_combinations',
          row_id: 'c',
          title: 'Épinard – Citron',
        },
      ],
    },
  });
  await screen.findByRole('link', { name: 'Pain' });
  const [all] = screen.getAllByRole('checkbox');
  if (all) await user.click(all);
  await user.click(await screen.findByRole('button', { name: 'Supprimer la sélection' }));
  const dialog = within(
    await screen.findByRole('dialog', { name: 'Une fiche est encore utilisée' }),
  );
  expect(dialog.getByText('Épinard cru')).toBeVisible();
  expect(dialog.getByRole('link', { name: 'Soupe verte' })).toHaveAttribute(
    'href',
    '/recipes/r/show',
  );
  expect(dialog.getByRole('link', { name: 'Épinard – Citron' })).toBeVisible();
  expect(tried).toBe(2);
  expect(await screen.findByText(/» est dans la corbeille\.$/)).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Fermer' }));
  expect(await screen.findByText('1 sélectionné')).toBeVisible();
});

test('someone who may only read is offered neither a selection nor a new food', async () => {
  stubFetch({});
  const requests = stubFetch({
    [list]: { json: [spinach], headers: { 'Content-Range': '0-0/1' } },
    'POST /rest/v1/rpc/food_facets': { json: [] },
    'GET /rest/v1/nutrients': { json: nutrients },
  });
  renderAdmin(<FoodList />, { roles: ['analyst'], path: '/foods' });
  await screen.findByRole('link', { name: 'Épinard cru' });
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByRole('link', { name: 'Ajouter' })).toBeNull();
  expect(requests.length).toBeGreaterThan(0);
});

test('a column is asked for, and stays asked for', async () => {
  const { user } = open({});
  await screen.findByRole('link', { name: 'Pain' });
  expect(screen.queryByRole('columnheader', { name: 'Fibres' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Colonnes' }));
  await user.click(screen.getByRole('checkbox', { name: 'Fibres' }));
  await user.keyboard('{Escape}');
  expect(await screen.findByRole('columnheader', { name: 'Fibres' })).toBeVisible();
});

test('three states of allergens are told apart, and imported from unknown', async () => {
  const none = makeSummary({
    id: 'n',
    name_fr: 'Ananas',
    allergens: [],
    is_imported: true,
    season_months: [],
  });
  const unsure = makeSummary({ id: 'u', name_fr: 'Pesto', allergens: [], allergens_unknown: true });
  const some = makeSummary({
    id: 's',
    name_fr: 'Surimi',
    allergens: ['fish'],
    allergens_unknown: true,
  });
  const { user, router } = open({
    [list]: { json: [none, unsure, some] },
    'POST /rest/v1/rpc/food_facets': {
      json: [{ facet: 'allergens_unknown', value: 'true', found: 2 }],
    },
  });
  const row = async (name: RegExp) => within(await screen.findByRole('row', { name }));
  expect((await row(/Ananas/)).getByText('Aucun')).toBeVisible();
  expect((await row(/Ananas/)).getByText('Importé')).toBeVisible();
  expect((await row(/Pesto/)).getByText('À vérifier')).toBeVisible();
  expect((await row(/Surimi/)).getByText('Poissons')).toBeVisible();
  expect((await row(/Surimi/)).getByTitle('À vérifier')).toHaveTextContent('?');
  await user.click(screen.getByRole('button', { name: 'Filtres' }));
  await user.click(await screen.findByRole('checkbox', { name: /Allergènes à vérifier/ }));
  await waitFor(() =>
    expect(decodeURIComponent(router.state.location.search)).toContain(
      '"allergens_unknown@is":true',
    ),
  );
});
