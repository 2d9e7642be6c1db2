import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderAdmin } from '../../../test/support/renderAdmin';
import { stubFetch, type Stubs } from '../../../test/support/stubFetch';
import { makeThing } from '../../../test/support/things/thing';
import { ThingCreate, ThingEdit } from '../../../test/support/things/ThingForm';

vi.mock('../../providers/access', async (original) => ({
  ...(await original<object>()),
  canAccess: () => true,
}));

const thing = makeThing();
const updated = { json: { ...thing, version: 4 } };

const edit = (stubs: Stubs) => {
  const requests = stubFetch({ 'GET /rest/v1/things': { json: thing }, ...stubs });
  const page = renderAdmin(<ThingEdit />, { path: '/things/a', route: '/things/:id/*' });
  return { requests, ...page };
};
const save = () => screen.getByRole('button', { name: 'Enregistrer' });
const bodies = (requests: Request[], method: string) =>
  Promise.all(
    requests.filter((one) => one.method === method).map((one) => one.json() as Promise<unknown>),
  );
async function fill(user: UserEvent, label: string, text: string) {
  const input = await screen.findByLabelText(label, { exact: false });
  await user.tripleClick(input);
  await user.paste(text);
  return input;
}

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));

test('each input writes its column, and the page of the new record opens', async () => {
  const requests = stubFetch({ 'POST /rest/v1/things': { json: thing } });
  const { user, router } = renderAdmin(<ThingCreate />, { path: '/things/create' });
  await fill(user, 'Name', ' Lamp ');
  await fill(user, 'Size', '1,5');
  await user.selectOptions(screen.getByLabelText('Colour'), 'green');
  await user.type(screen.getByLabelText('Tags'), 'old, tall{Enter}');
  await user.click(screen.getByRole('button', { name: 'day 3' }));
  await user.click(screen.getByRole('button', { name: 'day 1' }));
  await user.click(screen.getByRole('checkbox', { name: 'Fresh' }));
  await user.click(save());
  await waitFor(() => expect(router.state.location.pathname).toBe('/things/a/show'));
  expect(await bodies(requests, 'POST')).toEqual([
    { name: 'Lamp', size: 1.5, colour: 'green', tags: ['old', 'tall'], days: [1, 3], fresh: true },
  ]);
});

test('what is missing is said at its field, and nothing is sent', async () => {
  const requests = stubFetch({});
  const { user } = renderAdmin(<ThingCreate />, { path: '/things/create' });
  await user.click(await screen.findByRole('button', { name: 'Enregistrer' }));
  const name = screen.getByLabelText('Name', { exact: false });
  await waitFor(() => expect(name).toHaveAccessibleDescription('Name it.'));
  expect(screen.getByRole('alert')).toHaveTextContent(/^Rien n’est enregistré/);
  expect(requests).toEqual([]);
});

test('unsaved changes are told until they are taken back', async () => {
  const { user } = edit({});
  await fill(user, 'Name', 'Lamp, tall');
  expect(screen.getByText('Modifications non enregistrées')).toBeVisible();
  await fill(user, 'Name', 'Lamp ');
  expect(screen.queryByText('Modifications non enregistrées')).toBeNull();
});

test('only what changed is sent, on the version that was read; its page opens', async () => {
  const { user, requests, router } = edit({ 'PATCH /rest/v1/things': updated });
  await fill(user, 'Size', '2');
  await user.click(save());
  await waitFor(() => expect(router.state.location.pathname).toBe('/things/a/show'));
  expect(await bodies(requests, 'PATCH')).toEqual([{ size: 2, version: 3 }]);
});

test('saving what did not change asks nothing of the database', async () => {
  const { user, requests, router } = edit({});
  await screen.findByLabelText('Name', { exact: false });
  await user.click(save());
  await waitFor(() => expect(router.state.location.pathname).toBe('/things/a/show'));
  expect(await bodies(requests, 'PATCH')).toEqual([]);
});

test('a refusal of the whole stands at the foot, one of a field at the field, and all typed stays', async () => {
  const refusals = [
    { status: 403, json: { code: '42501', message: 'denied' } },
    { status: 422, json: { code: 'PT422', message: 'Too long.', details: 'name' } },
  ];
  const { user, router } = edit({ 'PATCH /rest/v1/things': () => refusals.shift() ?? updated });
  const name = await fill(user, 'Name', 'Lamp, tall');
  await user.click(save());
  expect(await screen.findByText(/^Votre rôle ne permet pas cette action/)).toBeVisible();
  await user.click(save());
  await waitFor(() => expect(name).toHaveAccessibleDescription('Too long.'));
  expect(name).toHaveFocus();
  expect(name).toHaveValue('Lamp, tall');
  expect(router.state.location.pathname).toBe('/things/a');
});

test('without a network a save says so at once, and does not go off later', async () => {
  const { user, requests } = edit({
    'PATCH /rest/v1/things': () => {
      throw new TypeError('Failed to fetch');
    },
  });
  await fill(user, 'Name', 'Lamp, tall');
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  window.dispatchEvent(new Event('offline'));
  await user.click(save());
  expect(await screen.findByText(/^Le serveur ne répond pas/)).toBeVisible();
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
  window.dispatchEvent(new Event('online'));
  expect(await bodies(requests, 'PATCH')).toHaveLength(1);
});

test('leaving with unsaved changes asks first; after a save it does not', async () => {
  const { user, router } = edit({ 'PATCH /rest/v1/things': updated });
  await fill(user, 'Name', 'Lamp, tall');
  await user.click(screen.getByRole('link', { name: 'Annuler' }));
  const question = within(await screen.findByRole('dialog'));
  await user.click(question.getByRole('button', { name: 'Continuer la saisie' }));
  expect(router.state.location.pathname).toBe('/things/a');
  await user.click(await screen.findByRole('button', { name: 'Enregistrer' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/things/a/show'));
  expect(screen.queryByText('Quitter sans enregistrer ?')).toBeNull();
});

test('a stale save whose other side cannot be read says why, and keeps all typed', async () => {
  const stale = { code: 'PT409', message: 'Modifiée entre-temps.', details: 'version' };
  let reads = 0;
  const { user } = edit({
    'GET /rest/v1/things': () => (reads++ === 0 ? { json: thing } : { status: 500, json: {} }),
    'PATCH /rest/v1/things': { status: 409, json: stale },
  });
  const name = await fill(user, 'Name', 'Lamp, tall');
  await user.click(save());
  expect(await screen.findByText(/le serveur a rencontré une erreur/)).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(name).toHaveValue('Lamp, tall');
});
