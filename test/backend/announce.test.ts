import { afterEach, expect, test, vi } from 'vitest';
import type { Backend } from '../../supabase/local/api/createBackend.ts';
import { announce } from '../../supabase/local/server/announce.ts';
import { readConfig } from '../../supabase/local/shared/config.ts';
import { samplePassword, samplePeople } from '../../supabase/local/shared/sampleAccounts.ts';

afterEach(() => vi.restoreAllMocks());

const backend = {
  withSession: () => Promise.resolve(samplePeople.map(([email]) => ({ email }))),
} as unknown as Backend;

async function said(args: string[]): Promise<string> {
  const print = vi.spyOn(console, 'log').mockReturnValue();
  await announce(readConfig({}, args), backend, 1);
  return String(print.mock.calls[0]?.[0]);
}

test('for this machine alone, how to sign in as each of the sample people', async () => {
  const text = await said([]);
  expect(text).toContain(samplePassword);
  for (const [email] of samplePeople) expect(text).toContain(email);
});

test('where others reach the server, that their password is refused, and another way in', async () => {
  const text = await said(['--host', '0.0.0.0']);
  expect(text).not.toContain(samplePassword);
  expect(text).toContain('y est refusé');
  expect(text).toContain('npm run staff -- grant EMAIL admin');
});
