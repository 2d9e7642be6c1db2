import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderAdmin } from '../../../test/support/renderAdmin';
import { stubFetch } from '../../../test/support/stubFetch';
import { makeRecipeSummary } from '../../../test/support/recipes';
import RecipeList from './RecipeList';

const rows = [
  makeRecipeSummary({ id: 'a', name: 'Chili sin carne', is_published: false, allergens: [] }),
  makeRecipeSummary({ id: 'b', name: 'Taboulé', is_featured: true, allergens: ['gluten'] }),
];

function open() {
  const requests = stubFetch({
    'GET /rest/v1/recipes_summary': ({ url }) => ({
      json: url.includes('offset=50000') ? [] : rows,
      headers: { 'Content-Range': '0-1/2' },
    }),
  });
  return { requests, ...renderAdmin(<RecipeList />, { path: '/recipes' }) };
}
const row = async (name: RegExp) => within(await screen.findByRole('row', { name }));

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));

test('a row tells draft from featured, allergens to verify from contained; nothing can be added', async () => {
  open();
  expect((await row(/Chili/)).getByText('Brouillon')).toBeVisible();
  expect((await row(/Chili/)).getByText('À vérifier')).toBeVisible();
  expect((await row(/Taboulé/)).getByText('À la une')).toBeVisible();
  expect((await row(/Taboulé/)).getByText('Gluten')).toBeVisible();
  expect(await screen.findByText('2 recettes')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Ajouter' })).toBeNull();
  expect(screen.queryByRole('checkbox', { name: /Sélectionner/ })).toBeNull();
});

test('drafts are asked for, and say so in a chip', async () => {
  const { user, requests } = open();
  await row(/Chili/);
  await user.click(screen.getByRole('button', { name: 'Filtres' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Brouillon' }));
  await waitFor(() =>
    expect(
      requests.some(({ url }) => decodeURIComponent(url).includes('is_published.is.false')),
    ).toBe(true),
  );
  expect(
    screen.getByRole('button', { name: 'Retirer le filtre Brouillon', hidden: true }),
  ).toBeInTheDocument();
});
