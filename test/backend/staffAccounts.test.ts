import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replacePassword } from '../../supabase/local/database/staffAccounts.ts';
import { engineNames, openEngine, type TestEngine } from '../support/backend.ts';
import { password, people } from '../support/people.ts';
import { openSession, readAs, tryPassword } from '../support/signIn.ts';

describe.each(engineNames)('a new password from the command line on %s', (name) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine(name);
  });
  afterAll(() => engine.close());

  test('opens the account, which the old one and the old sessions no longer do', async () => {
    const before = await openSession(engine, people.support);
    const fresh = await engine.withSession((session) => replacePassword(session, people.support));
    expect(fresh).toMatch(/^[\w-]{20}$/);
    expect((await readAs(engine, before.access)).status).toBe(401);
    expect((await tryPassword(engine, people.support, password)).status).toBe(400);
    expect((await tryPassword(engine, people.support, fresh)).status).toBe(200);
  });

  test('is refused in one sentence for an address without an account', async () => {
    const replaced = engine.withSession((session) => replacePassword(session, 'x@coach.example'));
    await expect(replaced).rejects.toThrow("Aucun compte n'a l'adresse x@coach.example.");
  });
});
