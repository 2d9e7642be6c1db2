import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAdmin } from '../../test/support/renderAdmin';
import { stubFetch, type Stubs } from '../../test/support/stubFetch';
import TrashList from './list/TrashList';

const deleted = (own: object) => ({
  id: 1,
  table_name: 'foods',
  row_id: 'f1',
  title: 'Abricot cru',
  deleted_at: '2026-11-20T10:00:00Z',
  deleted_by: 'Inès Lambert',
  kept_until: '2026-12-20T10:00:00Z',
  ...own,
});
const pair = deleted({
  id: 2,
  table_name: 'food_combinations',
  row_id: 'c1',
  title: 'Abricot – Thym',
});
const restored = async (requests: Request[]) =>
  Promise.all(
    requests
      .filter(({ url }) => url.endsWith('/restore_deleted'))
      .map((request) => request.clone().json() as Promise<unknown>),
  );

function open(rows: object[], more: Stubs = {}) {
  const requests = stubFetch({
    'GET /rest/v1/trash': { json: rows, headers: { 'Content-Range': `0-0/${rows.length}` } },
    ...more,
  });
  return { requests, ...renderAdmin(<TrashList />, { path: '/trash' }) };
}

test('who deleted what, and until when it is kept; a row leads to the page of its record', async () => {
  open([deleted({})]);
  expect(await screen.findByRole('link', { name: 'Abricot cru' })).toHaveAttribute(
    'href',
    '/foods/f1/show',
  );
  expect(screen.getByRole('cell', { name: 'Inès Lambert' })).toBeVisible();
  expect(screen.getByRole('cell', { name: '20 déc. 2026' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Exporter' })).toBeNull();
});

test('a selection comes back table by table, foods first; what cannot come back stays and says why', async () => {
  const message = 'Une fiche manque.';
  const { user, requests } = open([pair, deleted({})], {
    'POST /rest/v1/rpc/restore_deleted': async (request) => {
      const { p_table } = (await request.clone().json()) as { p_table: string };
      return p_table === 'foods'
        ? { json: 1 }
        : { status: 409, json: { code: 'PT409', message, details: 'p_ids' } };
    },
  });
  await screen.findByRole('link', { name: 'Abricot cru' });
  const [all] = screen.getAllByRole('checkbox');
  if (all) await user.click(all);
  const restore = await screen.findByRole('button', { name: 'Rétablir la sélection' });
  expect(screen.queryByRole('button', { name: 'Supprimer la sélection' })).toBeNull();
  await user.click(restore);
  expect(await screen.findByText('1 fiche est rétablie.')).toBeVisible();
  expect(await restored(requests)).toEqual([
    { p_table: 'foods', p_ids: ['f1'] },
    { p_table: 'food_combinations', p_ids: ['c1'] },
  ]);
  expect(await screen.findByText('1 sélectionné')).toBeVisible();
});

test('a selection reaches over pages: all of it is read and comes back', async () => {
  const all = Array.from({ length: 51 }, (_, at) =>
    deleted({ id: at + 1, row_id: `f${at + 1}`, title: `Aliment ${at + 1}` }),
  );
  const { user, requests } = open(all, {
    'GET /rest/v1/trash': ({ url }) => ({
      json: new URL(url).searchParams.get('offset') === '50' ? all.slice(50) : all,
      headers: { 'Content-Range': '0-0/51' },
    }),
    'POST /rest/v1/rpc/restore_deleted': { json: 51 },
  });
  await user.click(await screen.findByRole('checkbox', { name: 'Tout sélectionner' }));
  await user.click(screen.getByRole('button', { name: 'Page suivante' }));
  await screen.findByRole('link', { name: 'Aliment 51' });
  await user.click(await screen.findByRole('checkbox', { name: 'Sélectionner cette ligne' }));
  expect(await screen.findByText('51 sélectionnés')).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Rétablir la sélection' }));
  expect(await screen.findByText('51 fiches sont rétablies.')).toBeVisible();
  const asked = await restored(requests);
  expect(asked).toEqual([{ p_table: 'foods', p_ids: all.map(({ row_id }) => row_id) }]);
});

test('what cannot come back says why, and stays selected', async () => {
  const message = 'Une fiche dont elle a besoin manque.';
  const { user } = open([pair], {
    'POST /rest/v1/rpc/restore_deleted': {
      status: 409,
      json: { code: 'PT409', message, details: 'p_ids' },
    },
  });
  await user.click(await screen.findByRole('checkbox', { name: 'Sélectionner cette ligne' }));
  await user.click(await screen.findByRole('button', { name: 'Rétablir la sélection' }));
  expect(await screen.findByText(message)).toBeVisible();
  expect(await screen.findByText('1 sélectionné')).toBeVisible();
});

test('an empty trash says what comes here', async () => {
  open([]);
  expect(await screen.findByText('La corbeille est vide')).toBeVisible();
});
