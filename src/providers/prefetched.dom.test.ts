import { beforeEach, expect, test, vi } from 'vitest';
import { keepSession } from '../../test/support/session';
import { stubFetch } from '../../test/support/stubFetch';
import { requestAhead, forgetPrefetched, takePrefetched } from './prefetched';
import { countRows, listRows } from './lists';
import { pageRequest } from './requests';
import { signOut } from './session';
import { storedToken } from './storedSession';

const list = 'GET /rest/v1/foods_summary';
const page = { filter: {}, sort: { field: 'rank', order: 'ASC' as const } };
const pagination = { page: 1, perPage: 50 };
const request = pageRequest('foods', { ...page, pagination });
const rows = [{ id: 'a' }, { id: 'b' }];
const token = () => storedToken() ?? '';

beforeEach(() => {
  forgetPrefetched();
  keepSession();
});

test('rows asked ahead are used by the list, once, and not asked twice', async () => {
  const requests = stubFetch({ [list]: { json: rows } });
  requestAhead(request, token());
  const first = await listRows('foods', { ...page, pagination });
  expect(first.data).toEqual(rows);
  expect(requests).toHaveLength(1);
  expect(requests[0]?.headers.get('Authorization')).toBe(`Bearer ${token()}`);
  expect(requests[0]?.headers.get('apikey')).toBe('sb_publishable_test');
  await listRows('foods', { ...page, pagination });
  expect(requests).toHaveLength(2);
});

test('another page, or another question of the same rows, is asked for itself', async () => {
  const answer = { json: rows, headers: { 'Content-Range': '0-1/2' } };
  const requests = stubFetch({ [list]: answer });
  requestAhead(request, token());
  await listRows('foods', { ...page, pagination: { page: 2, perPage: 50 } });
  await countRows('foods', {});
  expect(requests.length).toBeGreaterThan(2);
});

test('a failure of what was asked ahead is told in the sentence of any failure', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const refusal = { code: '42501', message: 'permission denied' };
  const requests = stubFetch({ [list]: { status: 403, json: refusal } });
  requestAhead(request, token());
  const asked = listRows('foods', { ...page, pagination });
  await expect(asked).rejects.toMatchObject({
    status: 403,
    message: 'Votre rôle ne permet pas cette action. Rien n’a été modifié.',
  });
  expect(requests).toHaveLength(1);
});

test('a request ahead without a network is told as such', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  requestAhead(request, token());
  const asked = listRows('foods', { ...page, pagination });
  await expect(asked).rejects.toMatchObject({ status: 0, body: { code: 'network' } });
});

test('nobody gets what was asked for another person, nor in another language', () => {
  stubFetch({ [list]: { json: rows } });
  requestAhead(request, token());
  expect(takePrefetched(request.url, request, 'the token of somebody else')).toBeUndefined();
  localStorage.setItem('console.locale', 'en');
  expect(takePrefetched(request.url, request, token())).toBeUndefined();
});

test('an answer is given up after a while', () => {
  stubFetch({ [list]: { json: rows } });
  requestAhead(request, token());
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000);
  expect(takePrefetched(request.url, request, token())).toBeUndefined();
});

test('signing out forgets what was asked', async () => {
  stubFetch({ [list]: { json: rows }, 'POST /auth/v1/logout': { status: 204 } });
  const mine = token();
  requestAhead(request, mine);
  await signOut();
  expect(takePrefetched(request.url, request, mine)).toBeUndefined();
});

test('a session that is over, nearly over or unreadable asks for nothing', () => {
  const hour = 3_600_000;
  expect(storedToken(Date.now() + hour)).toBeUndefined();
  expect(storedToken(Date.now() + hour - 60_000)).toBeUndefined();
  localStorage.setItem('console.session', '{');
  expect(storedToken()).toBeUndefined();
  localStorage.removeItem('console.session');
  expect(storedToken()).toBeUndefined();
});
