import { beforeEach, expect, test } from 'vitest';
import { keepSession } from '../../test/support/session';
import { stubFetch, type Stubs } from '../../test/support/stubFetch';
import { setLocale } from '../i18n/locale';
import { dataProvider } from './dataProvider';

const food = { id: 'a', name_fr: 'Épinard', version: 3, energy_kcal: 29 };
const page = {
  pagination: { page: 1, perPage: 2 },
  sort: { field: 'name_sort', order: 'ASC' },
} as const;
const query = (request?: Request) => Object.fromEntries(new URL(request?.url ?? '').searchParams);

beforeEach(() => keepSession());

test('a list reads the summary, one row more than the page, and never counts', async () => {
  const requests = stubFetch({
    'GET /rest/v1/foods_summary': { json: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] },
  });
  const answer = await dataProvider.getList('foods', { ...page, filter: { category: 'legumes' } });
  expect(answer.data.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(answer.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false });
  expect(query(requests[0])).toEqual({
    and: '(category.eq.legumes)',
    order: 'name_sort.asc.nullslast,id.asc',
    offset: '0',
    limit: '3',
  });
  expect(requests[0]?.headers.get('Prefer')).toBeNull();
});

test('a column that is never null is ordered as its index is; ties are settled', async () => {
  const requests = stubFetch({ 'GET /rest/v1/users_summary': { json: [] } });
  const sort = { field: 'created_at', order: 'DESC' } as const;
  await dataProvider.getList('users', { ...page, sort });
  expect(query(requests[0]).order).toBe('created_at.desc,id.asc');
});

test('words are searched by the function, best match first', async () => {
  const requests = stubFetch({ 'POST /rest/v1/rpc/search_foods': { json: [] } });
  const sort = { field: 'rank', order: 'DESC' } as const;
  await dataProvider.getList('foods', {
    ...page,
    sort,
    filter: { q: ' epinards ', category: 'x' },
  });
  expect(query(requests[0])).toMatchObject({
    order: 'rank.desc,name_sort.asc,id.asc',
    and: '(category.eq.x)',
  });
  expect(await requests[0]?.json()).toEqual({ q: 'epinards' });
});

test('the rows of a parent are listed the same way', async () => {
  const requests = stubFetch({ 'GET /rest/v1/foods_summary': { json: [] } });
  await dataProvider.getManyReference('foods', {
    ...page,
    target: 'parent_id',
    id: 'p',
    filter: {},
  });
  expect(query(requests[0])).toMatchObject({ and: '(parent_id.eq.p)', limit: '3' });
});

test('each request carries key, session and language', async () => {
  setLocale('en');
  const [request] = await requestsOf(() => dataProvider.getOne('foods', { id: 'a' }));
  expect(request?.headers.get('apikey')).toBe('sb_publishable_test');
  expect(request?.headers.get('Authorization')).toMatch(/^Bearer .+\.c2lnbmF0dXJl$/);
  expect(request?.headers.get('Accept-Language')).toBe('en');
});

async function requestsOf(run: () => Promise<unknown>) {
  const requests = stubFetch({
    'GET /rest/v1/foods': { json: food },
    'PATCH /rest/v1/foods': { json: food },
  });
  await run();
  return requests;
}

test('an identifier of another form names no record', async () => {
  stubFetch({ 'GET /rest/v1/foods': { status: 400, json: { code: '22P02', message: 'invalid' } } });
  await expect(dataProvider.getOne('foods', { id: 'xyz' })).rejects.toMatchObject({
    status: 404,
    message: 'Cette fiche n’existe pas, ou n’existe plus.',
  });
});

test('an update sends the columns that changed and the version that was read', async () => {
  const data = { ...food, name_fr: 'Épinard cru' };
  const [request] = await requestsOf(() =>
    dataProvider.update('foods', { id: 'a', data, previousData: food }),
  );
  expect(query(request)).toEqual({ id: 'eq.a' });
  expect(await request?.json()).toEqual({ name_fr: 'Épinard cru', version: 3 });
});

test('an update that changes nothing asks nothing', async () => {
  const requests = await requestsOf(() =>
    dataProvider.update('foods', { id: 'a', data: { ...food }, previousData: food }),
  );
  expect(requests).toEqual([]);
});

test('a deletion of many says so when rows were left out', async () => {
  stubFetch({ 'DELETE /rest/v1/foods': { json: [{ id: 'a' }] } });
  const work = dataProvider.deleteMany('foods', { ids: ['a', 'b', 'c'] });
  await expect(work).rejects.toMatchObject({
    status: 403,
    message: expect.stringContaining('2 fiches sur 3') as string,
    body: { done: ['a'] },
  });
});

const many = (patch: Stubs[string], found = [food, { ...food, id: 'b', version: 7 }]) =>
  stubFetch({ 'GET /rest/v1/foods': { json: found }, 'PATCH /rest/v1/foods': patch });

test('a change of many goes record by record, each with its version', async () => {
  const requests = many({ json: food });
  const ids = ['a', 'b'];
  const answer = await dataProvider.updateMany('foods', { ids, data: { category: 'x' } });
  expect(answer.data).toEqual(ids);
  const [, ...changes] = requests;
  expect(changes.map((request) => query(request))).toEqual([{ id: 'eq.a' }, { id: 'eq.b' }]);
  expect(await Promise.all(changes.map((request) => request.json()))).toEqual([
    { category: 'x', version: 3 },
    { category: 'x', version: 7 },
  ]);
});

test('it says so when rows were left out, and which were done when one is refused', async () => {
  many({ json: food }, [food]);
  const ids = ['a', 'b', 'c'];
  await expect(
    dataProvider.updateMany('foods', { ids, data: { category: 'x' } }),
  ).rejects.toMatchObject({ status: 403, body: { done: ['a'] } });
  let asked = 0;
  const refusal = { code: 'PT409', message: 'Modifiée entre-temps.', details: 'version' };
  many(() => ((asked += 1) < 2 ? { json: food } : { status: 409, json: refusal }));
  await expect(
    dataProvider.updateMany('foods', { ids: ['a', 'b'], data: { category: 'x' } }),
  ).rejects.toMatchObject({ status: 409, body: { code: 'stale_version', done: ['a'] } });
});

test('rows are counted exactly up to the limit, estimated beyond', async () => {
  const answers = (beyond: unknown[], total: string) => ({
    'GET /rest/v1/foods_summary': (request: Request) =>
      request.headers.get('Prefer')
        ? { json: [], headers: { 'Content-Range': `0-0/${total}` } }
        : { json: beyond },
  });
  const few = stubFetch(answers([], '3484'));
  expect(await dataProvider.count('foods', {})).toEqual({ total: 3484, exact: true });
  expect(few.map(({ headers }) => headers.get('Prefer'))).toEqual([null, 'count=exact']);
  const many = stubFetch(answers([{ id: 'z' }], '200000'));
  expect(await dataProvider.count('foods', {})).toEqual({ total: 200_000, exact: false });
  expect(many[1]?.headers.get('Prefer')).toBe('count=estimated');
});

test('restoring asks the database and checks its answer', async () => {
  stubFetch({ 'POST /rest/v1/rpc/restore_deleted': { json: 1 } });
  expect(await dataProvider.restore('foods', ['a'])).toBe(1);
  stubFetch({ 'POST /rest/v1/rpc/restore_deleted': { json: 'one' } });
  await expect(dataProvider.restore('foods', ['a'])).rejects.toThrow();
});

test('without a session nothing is asked', async () => {
  localStorage.clear();
  const requests = stubFetch({});
  await expect(dataProvider.getOne('foods', { id: 'a' })).rejects.toMatchObject({ status: 401 });
  expect(requests).toEqual([]);
});
