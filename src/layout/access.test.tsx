import { screen } from '@testing-library/react';
import { ResourceDefinitionContextProvider, useUpdate } from 'react-admin';
import { expect, test, vi } from 'vitest';
import { renderAdmin } from '../../test/support/renderAdmin';
import { stubFetch } from '../../test/support/stubFetch';
import { AccessGate } from './AccessGate';
import { Layout } from './Layout';

const access = (roles: string[]) => ({
  json: [{ user_id: 'u', email: 'ines@coach.example', display_name: 'Inès Lambert', roles }],
});

test('someone without a role is told so, whom to ask, and can leave or check again', async () => {
  let held: string[] = [];
  stubFetch({ 'POST /rest/v1/rpc/my_access': () => access(held) });
  const { user } = renderAdmin(<AccessGate>Console ouverte</AccessGate>, { roles: [] });
  expect(
    screen.getByRole('heading', { name: 'Votre compte n’a pas encore accès à la console' }),
  ).toBeVisible();
  expect(screen.getByText(/personne de l’administration/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Se déconnecter' })).toBeVisible();
  held = ['support'];
  await user.click(screen.getByRole('button', { name: 'Vérifier à nouveau' }));
  expect(await screen.findByText('Console ouverte')).toBeVisible();
});

function SaveButton({ onSuccess }: { onSuccess?: () => void }) {
  const [update] = useUpdate();
  const save = { id: 'a', data: { name_fr: 'b' }, previousData: { id: 'a', name_fr: 'a' } };
  return (
    <button onClick={() => void update('foods', save, { onError: showError, onSuccess })}>
      Enregistrer
    </button>
  );
}
const showError = vi.fn();

test('a refused action keeps the session, and the roles are read again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const requests = stubFetch({
    'PATCH /rest/v1/foods': { status: 403, json: { code: '42501', message: 'denied' } },
    'POST /rest/v1/rpc/my_access': access([]),
  });
  const { user } = renderAdmin(
    <AccessGate>
      <SaveButton />
    </AccessGate>,
  );
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await vi.waitFor(() => expect(showError).toHaveBeenCalled());
  expect(showError.mock.calls[0]?.[0]).toMatchObject({
    message: 'Votre rôle ne permet pas cette action. Rien n’a été modifié.',
  });
  expect(localStorage.getItem('console.session')).not.toBeNull();
  expect(requests.filter(({ url }) => url.includes('/auth/'))).toEqual([]);
  // The role was revoked meanwhile: the console closes, the person stays signed in.
  expect(await screen.findByRole('heading', { name: /pas encore accès/ })).toBeVisible();
});

const definitions = { foods: { name: 'foods', hasList: true, options: { desk: 'curation' } } };

test('the menu shows the desks of the role, and the person their name and roles', async () => {
  stubFetch({ 'POST /rest/v1/rpc/my_access': access(['nutritionist']) });
  const { user } = renderAdmin(
    <ResourceDefinitionContextProvider definitions={definitions}>
      <Layout />
    </ResourceDefinitionContextProvider>,
    { path: '/elsewhere' },
  );
  expect(screen.getByRole('link', { name: 'Aliments' })).toHaveAttribute('href', '/foods');
  await user.click(screen.getByRole('button', { name: 'Compte de Inès Lambert' }));
  expect(screen.getByText('Nutrition')).toBeVisible();
  await user.click(screen.getByRole('menuitemradio', { name: 'Thème sombre' }));
  expect(document.documentElement.dataset.theme).toBe('dark');
  await user.click(screen.getByRole('menuitemradio', { name: 'English' }));
  expect(await screen.findByRole('button', { name: 'Account of Inès Lambert' })).toBeVisible();
});

test('an answer 401 ends the session, and no made-up data reach the page', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  stubFetch({
    'PATCH /rest/v1/foods': { status: 401, json: { code: 'PGRST303', message: 'JWT expired' } },
    'POST /auth/v1/logout': { status: 204 },
  });
  const saved = vi.fn();
  const { user } = renderAdmin(<SaveButton onSuccess={saved} />);
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await vi.waitFor(() => expect(localStorage.getItem('console.session')).toBeNull());
  expect(saved).not.toHaveBeenCalled();
});
