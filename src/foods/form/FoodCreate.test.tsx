import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { nutrients } from '../../../test/support/foods';
import { renderAdmin } from '../../../test/support/renderAdmin';
import { stubFetch } from '../../../test/support/stubFetch';
import FoodCreate from './FoodCreate';

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));

const found = (field: string, message: string) => ({ field, level: 'warning', code: 'x', message });

test('a new form opens quietly; what is found in a field is said once one has been there, the rest at a save', async () => {
  const requests = stubFetch({
    'GET /rest/v1/nutrients': { json: nutrients },
    'POST /rest/v1/rpc/food_score': { json: {}, status: 500 },
    'POST /rest/v1/rpc/check_food': {
      json: [found('name_en', 'Nom anglais vide.'), found('allergens', 'Allergènes inconnus.')],
    },
  });
  const { user } = renderAdmin(<FoodCreate />, { path: '/foods/create' });
  const name = await screen.findByLabelText('Nom anglais');
  await waitFor(() => expect(requests.some(({ url }) => url.includes('check_food'))).toBe(true));
  expect(screen.queryByText('Nom anglais vide.')).toBeNull();
  expect(screen.queryByText('Vérifications')).toBeNull();
  await user.click(name);
  await user.tab();
  expect((await screen.findAllByText('Nom anglais vide.'))[0]).toBeVisible();
  expect(screen.queryByText('Allergènes inconnus.')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect((await screen.findAllByText('Allergènes inconnus.'))[0]).toBeVisible();
});
