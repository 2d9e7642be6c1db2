import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { engineNames, openEngine, type TestEngine } from '../support/backend.ts';
import { people } from '../support/people.ts';
import { askAuth, askMail, type From } from '../support/signIn.ts';

/** Codes that are not the one. */
const wrong = (code: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    String((Number(code) + 1 + index) % 1_000_000).padStart(6, '0'),
  );

describe.each(engineNames)('recovery codes on %s', (name) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine(name);
  });
  afterAll(() => engine.close());
  beforeEach(() => engine.exec('delete from private.rate_limits'));

  const guess = (email: string, token: string, from?: From) =>
    askAuth(engine, 'verify', { type: 'recovery', email, token }, from);
  const tryAll = async (email: string, codes: string[], from?: From) => {
    const said = [];
    for (const code of codes) said.push((await guess(email, code, from)).status);
    return said;
  };

  test('the right code comes in; it and the link of its e-mail end with that', async () => {
    const { code, path } = await askMail(engine, people.support);
    expect((await guess(people.support, code)).status).toBe(200);
    expect((await guess(people.support, code)).code).toBe('otp_expired');
    const followed = await engine.fetch(path);
    expect(followed.headers.get('location')).toContain('error_code=otp_expired');
  });

  test('a code may be tried five times; then not even the right one comes in', async () => {
    const from = { address: '198.51.100.1' };
    const { code } = await askMail(engine, people.support, from);
    expect(await tryAll(people.support, wrong(code, 5), from)).toEqual(Array(5).fill(403));
    const refused = await guess(people.support, code, from);
    expect(refused).toMatchObject({ status: 429, code: 'over_request_rate_limit' });
    expect(refused.msg).toMatch(/^Trop d’essais en peu de temps/);
    expect(Number(refused.retryAfter)).toBeGreaterThan(0);
    const english = await guess(people.support, code, { ...from, language: 'en-GB' });
    expect(english.msg).toMatch(/^Too many tries/);
    // From elsewhere and with a new code it stays so: the account is what is guarded.
    const next = await askMail(engine, people.support, { address: '198.51.100.2' });
    expect((await guess(people.support, next.code, { address: '198.51.100.2' })).status).toBe(429);
    // The link cannot be guessed, so it still helps the person.
    const followed = await engine.fetch(next.path);
    expect(followed.headers.get('location')).toContain('access_token=');
  });

  test('1,500 guesses at once get five answers', async () => {
    const { code } = await askMail(engine, people.analyst);
    const all = await Promise.all(
      wrong(code, 1500).map((guessed, index) =>
        guess(people.analyst, guessed, { address: `203.0.113.${index % 250}` }),
      ),
    );
    expect(all.filter(({ status }) => status === 403)).toHaveLength(5);
    expect(all.filter(({ status }) => status === 429)).toHaveLength(1495);
    expect((await guess(people.analyst, code)).status).toBe(429);
  });

  test('an address without an account is answered alike', async () => {
    const codes = wrong('123456', 7);
    expect(await tryAll('nobody@coach.example', codes, { address: '198.51.100.3' })).toEqual(
      await tryAll(people.admin, codes, { address: '198.51.100.4' }),
    );
  });

  test('one address that tries many accounts is refused, others are not', async () => {
    const from = { address: '198.51.100.5' };
    const said: number[] = [];
    for (let index = 0; index < 25; index++)
      said.push((await guess(`person${index}@coach.example`, '000000', from)).status);
    expect(said).toEqual([...Array<number>(20).fill(403), ...Array<number>(5).fill(429)]);
    const { code } = await askMail(engine, people.nutritionist, { address: '198.51.100.6' });
    expect((await guess(people.nutritionist, code, { address: '198.51.100.6' })).status).toBe(200);
  });

  test('the token that a right guess would make opens nothing: links are signed', async () => {
    const { path } = await askMail(engine, people.subscriber);
    const [row] = await engine.query<{ recovery_token: string }>(
      'select recovery_token from auth.users where email = $1',
      [people.subscriber],
    );
    const token_hash = row?.recovery_token ?? '';
    expect(token_hash).not.toBe('');
    const posted = await askAuth(engine, 'verify', { type: 'recovery', token_hash });
    expect(posted.code).toBe('otp_expired');
    const followed = await engine.fetch(`/auth/v1/verify?type=recovery&token=${token_hash}`);
    expect(followed.headers.get('location')).toContain('error_code=otp_expired');
    const forged = `${token_hash}.${'A'.repeat(43)}`;
    expect((await askAuth(engine, 'verify', { type: 'recovery', token_hash: forged })).code).toBe(
      'otp_expired',
    );
    expect((await engine.fetch(path)).headers.get('location')).toContain('access_token=');
  });

  test('whoever only looks where a link leads does not use it up', async () => {
    const { path } = await askMail(engine, people.support);
    for (let index = 0; index < 3; index++) {
      const looked = await engine.fetch(path, { method: 'HEAD' });
      expect(looked.status).toBe(200);
      expect(looked.headers.get('location')).toBeNull();
    }
    expect((await engine.fetch(path)).headers.get('location')).toContain('access_token=');
    expect((await engine.fetch(path)).headers.get('location')).toContain('otp_expired');
  });

  test('asking is limited for an account and for an address, known or not', async () => {
    const ask = async (email: string, address: string) =>
      (await askAuth(engine, 'recover', { email }, { address })).status;
    engine.mail.clear();
    for (const email of [people.admin, 'nobody@coach.example']) {
      const said = await Promise.all(
        Array.from({ length: 12 }, (_, index) => ask(email, `198.51.100.${10 + index}`)),
      );
      expect(said.sort()).toEqual([...Array<number>(10).fill(200), 429, 429]);
    }
    expect(engine.mail.messages.get(people.admin)).toHaveLength(10);
    const many = await Promise.all(
      Array.from({ length: 32 }, (_, index) => ask(`other${index}@coach.example`, '198.51.100.30')),
    );
    expect(many.sort()).toEqual([...Array<number>(30).fill(200), 429, 429]);
  });
});
