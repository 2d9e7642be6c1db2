import { screen, waitFor, within } from '@testing-library/react';
import { ResourceDefinitionContextProvider, useGetList } from 'react-admin';
import { expect, test } from 'vitest';
import { renderAdmin } from '../../test/support/renderAdmin';
import { stubFetch } from '../../test/support/stubFetch';
import { usePins } from '../resource/views/usePins';
import { Layout } from './Layout';

const definitions = { foods: { name: 'foods', hasList: true, options: { desk: 'curation' } } };
const view = (id: string) => ({
  id,
  user_id: null,
  resource: 'foods',
  name: `Vue ${id}`,
  state: { filter: { 'category@in': ['fruits'] }, columns: [] },
  is_shared: true,
  version: 1,
});

function Page() {
  useGetList('foods');
  const { toggle } = usePins();
  return ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => (
    <button key={id} onClick={() => toggle({ id, resource: 'foods' })}>
      Épingler {id}
    </button>
  ));
}

function open(arrived: Promise<void> = Promise.resolve(), missing = '') {
  const requests = stubFetch({
    'GET /rest/v1/foods_summary': async ({ url }) => {
      if (url.includes('limit=26')) await arrived;
      return { json: [], headers: { 'Content-Range': '*/52' } };
    },
    'GET /rest/v1/saved_views': ({ url }) => ({
      json: ['a', 'b', 'c', 'd', 'e']
        .filter(
          (id) =>
            id !== missing && new RegExp(`[(,.]"?${id}"?([,)&]|$)`).test(decodeURIComponent(url)),
        )
        .map(view),
    }),
    'POST /rest/v1/rpc/work_queues': { json: [] },
  });
  const page = renderAdmin(
    <ResourceDefinitionContextProvider definitions={definitions}>
      <Layout>
        <Page />
      </Layout>
    </ResourceDefinitionContextProvider>,
    { path: '/elsewhere' },
  );
  const pin = (id: string) =>
    page.user.click(screen.getByRole('button', { name: `Épingler ${id}` }));
  const menu = within(screen.getByRole('navigation', { name: 'Navigation principale' }));
  return { ...page, requests, pin, menu };
}

test('pinned views stand in the menu with what they find, after the rows of the page', async () => {
  let arrive: () => void = () => undefined;
  const { requests, pin, menu } = open(new Promise((resolve) => (arrive = resolve)));
  await pin('a');
  await pin('b');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(requests.some(({ url }) => url.includes('saved_views'))).toBe(false);
  arrive();
  const link = await menu.findByRole('link', { name: 'Vue a 52' }, { timeout: 3_000 });
  expect(link).toHaveAttribute('href', '/foods?view=a');
  expect(menu.getByRole('link', { name: /Vue b/ })).toBeVisible();
  expect(requests.filter(({ url }) => url.includes('saved_views'))).toHaveLength(1);
});

test('there is room for five, and one that is pinned can leave', async () => {
  const { pin, menu } = open();
  for (const id of ['a', 'b', 'c', 'd', 'e']) await pin(id);
  await pin('f');
  expect(await screen.findByText(/Le menu porte déjà 5 vues/)).toBeVisible();
  expect(await menu.findByRole('link', { name: /Vue e/ }, { timeout: 3_000 })).toBeVisible();
  await pin('a');
  await waitFor(() => expect(menu.queryByRole('link', { name: /Vue a/ })).toBeNull());
});

test('what one may not read any more makes room', async () => {
  const { pin, menu } = open(undefined, 'c');
  const before = menu.queryAllByRole('listitem').length;
  await pin('a');
  await pin('c');
  await waitFor(() => expect(menu.queryAllByRole('listitem')).toHaveLength(before + 1));
  await waitFor(() => expect(menu.getByRole('link', { name: /Vue a/ })).toBeVisible());
});
