import { screen } from '@testing-library/react';
import { ResourceDefinitionContextProvider, useGetList, useUpdate } from 'react-admin';
import { expect, test, vi } from 'vitest';
import { renderAdmin } from '../../test/support/renderAdmin';
import { stubFetch } from '../../test/support/stubFetch';
import type { Role } from '../providers/access';
import { Layout } from './Layout';

const queue = { filter: {}, amount_euro: null, mine: null, moment: null };
const queues = (waiting: number) => [
  { ...queue, queue: 'allergens_to_check', resource: 'foods', waiting: 0 },
  { ...queue, queue: 'foods_without_score', resource: 'foods', waiting },
];
const definitions = { foods: { name: 'foods', hasList: true, options: { desk: 'curation' } } };

function Page() {
  useGetList('foods');
  const [update] = useUpdate();
  const save = { id: 'a', data: { name_fr: 'b' }, previousData: { id: 'a', name_fr: 'a' } };
  return <button onClick={() => void update('foods', save)}>Enregistrer</button>;
}

function open(roles: Role[] = ['nutritionist'], rows?: Promise<void>) {
  let waiting = 1412;
  const requests = stubFetch({
    'GET /rest/v1/foods_summary': async () => {
      await rows;
      return { json: [] };
    },
    'PATCH /rest/v1/foods': () => {
      waiting -= 1;
      return { json: { id: 'a', name_fr: 'b' } };
    },
    'POST /rest/v1/rpc/work_queues': () => ({ json: queues(waiting) }),
  });
  const asked = () => requests.filter(({ url }) => url.endsWith('/work_queues')).length;
  const ui = (
    <ResourceDefinitionContextProvider definitions={definitions}>
      <Layout>
        <Page />
      </Layout>
    </ResourceDefinitionContextProvider>
  );
  return { asked, ...renderAdmin(ui, { roles, path: '/elsewhere' }) };
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('the menu says how many wait where, in words too, and less after a save', async () => {
  const { user } = open();
  const link = screen.getByRole('link', { name: 'Aliments' });
  await vi.waitFor(() => expect(link).toHaveTextContent(/1\s412/));
  expect(link).toHaveAccessibleDescription(/1\s412 aliments sans score/);
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await vi.waitFor(() => expect(link).toHaveTextContent(/1\s411/), { timeout: 3_000 });
});

test('the rows of the page come first', async () => {
  let arrive: () => void = () => undefined;
  const { asked } = open(
    ['nutritionist'],
    new Promise((resolve) => {
      arrive = resolve;
    }),
  );
  await pause(500);
  expect(asked()).toBe(0);
  arrive();
  await vi.waitFor(() => expect(asked()).toBe(1));
});

test('for analysts nothing waits, and nothing is asked', async () => {
  const { asked } = open(['analyst']);
  await pause(500);
  expect(asked()).toBe(0);
});
