import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineNames, openEngine, type TestEngine } from '../support/backend.ts';
import { people } from '../support/people.ts';
import { askAuth, openSession, readAs, refreshWith } from '../support/signIn.ts';

type Claims = Record<string, unknown>;

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const claimsOf = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Claims;

/** A token as whoever holds `secret` would write it. */
function write(claims: Claims, secret: string, alg = 'HS256'): string {
  const signed = `${part({ alg, typ: 'JWT' })}.${part(claims)}`;
  const signature =
    alg === 'none' ? '' : createHmac('sha256', secret).update(signed).digest('base64url');
  return `${signed}.${signature}`;
}

describe.each(engineNames)('tokens on %s', (name) => {
  let engine: TestEngine;
  let claims: Claims;
  let other: Claims;
  beforeAll(async () => {
    engine = await openEngine(name);
    claims = claimsOf((await openSession(engine, people.subscriber)).access);
    other = claimsOf((await openSession(engine, people.admin)).access);
  });
  afterAll(() => engine.close());

  const statuses = async (token: string) => [
    (await readAs(engine, token, 'users')).status,
    (await askAuth(engine, 'user', { data: {} }, { token, method: 'PUT' })).status,
  ];

  test('one written as the server writes them is taken, so that the refusals below mean something', async () => {
    expect(await statuses(write(claims, engine.keys.jwtSecret))).toEqual([200, 200]);
  });

  test.each([
    ['without a signature', () => write(claims, '', 'none')],
    ['signed by somebody else', () => write(claims, 'another secret of thirty-two letters')],
    ['of an administrator, signed by somebody else', () => write(other, 'x'.repeat(40))],
    ['signed with the public key', () => write(other, engine.keys.publishableKey)],
    ['that has expired', () => write({ ...claims, exp: 1 }, engine.keys.jwtSecret)],
    [
      'of a person who does not exist',
      () => write({ ...claims, sub: crypto.randomUUID() }, engine.keys.jwtSecret),
    ],
    ['that is no token', () => 'a.b.c'],
    ['whose person is no identifier', () => write({ ...claims, sub: "x' or true" }, 'x')],
  ])('one %s opens nothing', async (_what, token) => {
    for (const status of await statuses(token())) expect([400, 401, 403]).toContain(status);
  });

  test('a session lends itself to no other person', async () => {
    const token = write({ ...claims, session_id: other.session_id }, engine.keys.jwtSecret);
    expect((await readAs(engine, token, 'users')).status).toBe(401);
  });

  test('a refresh token that was never given opens nothing, whatever it looks like', async () => {
    for (const token of [crypto.randomUUID(), 'x', "' or true --", 'a'.repeat(10_000)]) {
      expect((await refreshWith(engine, token)).status).toBe(400);
    }
  });
});
