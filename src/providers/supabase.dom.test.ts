import { beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { keepSession } from '../../test/support/session';
import { stubFetch } from '../../test/support/stubFetch';
import { rpc } from './rpc';
import { supabase } from './supabase';

beforeEach(() => keepSession());

test('a call carries key, session and language, as every other request', async () => {
  const requests = stubFetch({ 'POST /rest/v1/rpc/search_foods': { json: [] } });
  await rpc('search_foods', { q: 'pain' }, z.array(z.unknown()));
  expect(requests[0]?.headers.get('apikey')).toBe('sb_publishable_test');
  expect(requests[0]?.headers.get('Authorization')).toMatch(/^Bearer .+\.c2lnbmF0dXJl$/);
  expect(requests[0]?.headers.get('Accept-Language')).toBe('fr');
  expect(await requests[0]?.json()).toEqual({ q: 'pain' });
});

test('a refusal is told in a sentence, whichever part of the client met it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const refused = { status: 403, json: { code: '42501', message: 'denied' } };
  stubFetch({
    'POST /rest/v1/rpc/search_foods': refused,
    'GET /rest/v1/foods': refused,
  });
  const sentence = 'Votre rôle ne permet pas cette action. Rien n’a été modifié.';
  const call = rpc('search_foods', { q: 'pain' }, z.unknown());
  await expect(call).rejects.toMatchObject({ status: 403, message: sentence });
  const rows = supabase.from('foods').select().retry(false).throwOnError();
  await expect(rows).rejects.toMatchObject({ status: 403, message: sentence });
});

test('the client holds no session of its own', () => {
  expect(() => void supabase.auth.getSession()).toThrow(/accessToken/);
});
