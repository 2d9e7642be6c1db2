import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reuseInterval } from '../../supabase/local/lite/refreshTokens.ts';
import { engineNames, openEngine, type TestEngine } from '../support/backend.ts';
import { people } from '../support/people.ts';
import {
  askAuth,
  askMail,
  openSession,
  readAs,
  refreshWith,
  tryPassword,
  type Said,
  type Tokens,
} from '../support/signIn.ts';

describe.each(engineNames)('sessions on %s', (name) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine(name);
  });
  afterAll(() => engine.close());
  beforeEach(() => engine.exec('delete from private.rate_limits'));

  const tokens = ({ body }: Said): Tokens => ({
    access: String(body.access_token),
    refresh: String(body.refresh_token),
  });
  const alive = async ({ access, refresh }: Tokens) => ({
    reads: (await readAs(engine, access)).status,
    refreshes: (await refreshWith(engine, refresh)).status,
  });
  const lives = { reads: 200, refreshes: 200 };
  const ended = { reads: 401, refreshes: 400 };
  /** As if the token had been used longer ago than two tabs need. */
  const later = () =>
    engine.exec(
      `update auth.refresh_tokens set updated_at = updated_at - interval '${
        reuseInterval + 1
      } seconds' where revoked`,
    );

  test('a refresh gives a new token, and the new one goes on', async () => {
    const first = await openSession(engine, people.admin);
    const second = tokens(await refreshWith(engine, first.refresh));
    expect(second.refresh).not.toBe(first.refresh);
    const third = tokens(await refreshWith(engine, second.refresh));
    expect(await alive(third)).toEqual(lives);
  });

  test('a used token is refused, and its reuse ends all that came of it', async () => {
    const first = await openSession(engine, people.admin);
    const other = await openSession(engine, people.admin);
    const second = tokens(await refreshWith(engine, first.refresh));
    await later();
    const stolen = await refreshWith(engine, first.refresh);
    expect(stolen).toMatchObject({ status: 400, code: 'refresh_token_already_used' });
    expect(await alive(second)).toEqual(ended);
    // The person's other devices were not touched.
    expect(await alive(other)).toEqual(lives);
  });

  test('a token used twice over, long ago, ends it as well', async () => {
    const first = await openSession(engine, people.admin);
    const second = tokens(await refreshWith(engine, first.refresh));
    const third = tokens(await refreshWith(engine, second.refresh));
    await later();
    expect((await refreshWith(engine, first.refresh)).code).toBe('refresh_token_already_used');
    expect(await alive(third)).toEqual(ended);
  });

  test('two tabs that refresh at once both live, and so do ten', async () => {
    const first = await openSession(engine, people.support);
    for (const count of [2, 10]) {
      const tabs = await Promise.all(
        Array.from({ length: count }, () => refreshWith(engine, first.refresh)),
      );
      for (const tab of tabs) expect(await alive(tokens(tab))).toEqual(lives);
    }
    // A tab that was late, within the time that tabs need.
    const late = tokens(await refreshWith(engine, first.refresh));
    expect(await alive(late)).toEqual(lives);
  });

  test('a new password ends the other sessions and keeps the one it was changed in', async () => {
    const here = await openSession(engine, people.analyst);
    const there = await openSession(engine, people.analyst);
    const colleague = await openSession(engine, people.support);
    const secret = 'un mot de passe tout neuf';
    const changed = await askAuth(
      engine,
      'user',
      { password: secret },
      { token: here.access, method: 'PUT' },
    );
    expect(changed.status).toBe(200);
    expect(await alive(there)).toEqual(ended);
    expect(await alive(here)).toEqual(lives);
    expect(await alive(colleague)).toEqual(lives);
    expect((await tryPassword(engine, people.analyst, secret)).status).toBe(200);
  });

  test('one chosen after a recovery ends those that were open before', async () => {
    const before = await openSession(engine, people.nutritionist);
    const { code } = await askMail(engine, people.nutritionist);
    const recovered = await openSession(
      engine,
      people.nutritionist,
      await askAuth(engine, 'verify', {
        type: 'recovery',
        email: people.nutritionist,
        token: code,
      }),
    );
    const from = { token: recovered.access, method: 'PUT' };
    const changed = await askAuth(engine, 'user', { password: 'encore un autre mot' }, from);
    expect(changed.status).toBe(200);
    expect(await alive(before)).toEqual(ended);
    expect(await alive(recovered)).toEqual(lives);
  });

  test('a password that is refused ends nothing', async () => {
    const here = await openSession(engine, people.support);
    const there = await openSession(engine, people.support);
    const from = { token: here.access, method: 'PUT' };
    expect((await askAuth(engine, 'user', { password: 'court' }, from)).status).toBe(422);
    expect(await alive(there)).toEqual(lives);
  });

  test('signing out ends the session at once, for data too, in the reader’s words', async () => {
    const session = await openSession(engine, people.admin);
    const left = await askAuth(engine, 'logout?scope=local', {}, { token: session.access });
    expect(left.status).toBe(204);
    const answer = await readAs(engine, session.access);
    expect(answer.status).toBe(401);
    expect(((await answer.json()) as { message: string }).message).toMatch(/^Votre session/);
    expect(await alive(session)).toEqual(ended);
  });
});
