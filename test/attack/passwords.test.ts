import bcrypt from 'bcryptjs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { leastTime } from '../../supabase/local/api/signIn/recover.ts';
import { engineNames, openEngine, type TestEngine } from '../support/backend.ts';
import { password, people } from '../support/people.ts';
import { askAuth, openSession, tryPassword, type From } from '../support/signIn.ts';

describe.each(engineNames)('passwords on %s', (name) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine(name);
  });
  afterAll(() => engine.close());
  beforeEach(() => engine.exec('delete from private.rate_limits'));
  afterEach(() => vi.restoreAllMocks());

  const tries = async (email: string, count: number, from?: From) => {
    const said: number[] = [];
    for (let index = 0; index < count; index++)
      said.push((await tryPassword(engine, email, `wrong-${index}-2026`, from)).status);
    return said;
  };

  test('ten wrong ones from one address close the account to it, the right one included', async () => {
    const from = { address: '198.51.100.1' };
    expect(await tries(people.admin, 12, from)).toEqual([...Array<number>(10).fill(400), 429, 429]);
    const refused = await tryPassword(engine, people.admin, password, from);
    expect(refused).toMatchObject({ status: 429, code: 'over_request_rate_limit' });
    expect(refused.msg).toMatch(/^Trop d’essais en peu de temps/);
    expect(refused.retryAfter).toBe('900');
    // Whoever has the account sits elsewhere.
    const elsewhere = await tryPassword(engine, people.admin, password, {
      address: '198.51.100.2',
    });
    expect(elsewhere.status).toBe(200);
  });

  test('sixty at once get ten answers, and then the right one none', async () => {
    const all = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        tryPassword(engine, people.support, `wrong-${index}-2026`),
      ),
    );
    expect(all.filter(({ status }) => status === 400)).toHaveLength(10);
    expect((await tryPassword(engine, people.support, password)).status).toBe(429);
  });

  test('many addresses together try an account fifty times', async () => {
    const said: number[] = [];
    for (let index = 0; index < 7; index++)
      said.push(...(await tries(people.analyst, 8, { address: `203.0.113.${index}` })));
    expect(said).toEqual([...Array<number>(50).fill(400), ...Array<number>(6).fill(429)]);
  });

  test('one address tries a hundred accounts', async () => {
    const from = { address: '198.51.100.9' };
    const said: number[] = [];
    vi.spyOn(bcrypt, 'compare').mockResolvedValue(false as never);
    for (let index = 0; index < 102; index++)
      said.push((await tryPassword(engine, `p${index}@coach.example`, 'wrong', from)).status);
    expect(said).toEqual([...Array<number>(100).fill(400), 429, 429]);
  });

  test('a right one forgets the wrong ones before it', async () => {
    const from = { address: '198.51.100.10' };
    expect(await tries(people.nutritionist, 9, from)).toEqual(Array(9).fill(400));
    expect((await tryPassword(engine, people.nutritionist, password, from)).status).toBe(200);
    expect(await tries(people.nutritionist, 9, from)).toEqual(Array(9).fill(400));
  });

  test('what is counted stands in the database: a restart forgives nothing', async () => {
    await tries(people.admin, 3);
    const rows = await engine.query<{ action: string; count: number }>(
      `select action_type as action, action_count as count from private.rate_limits
       where action_type like 'sign_in%' order by 1`,
    );
    expect(rows).toEqual([
      { action: 'sign_in_account', count: 3 },
      { action: 'sign_in_pair', count: 3 },
    ]);
    // Nor does it name who was tried.
    const named = await engine.query(
      'select from private.rate_limits as r join public.users as u on u.id = r.user_id',
    );
    expect(named).toEqual([]);
  });

  test('one hash and the same words, whoever is tried: no account, no password, no access', async () => {
    await engine.exec(`
      insert into auth.users (id, email, aud, role, encrypted_password, email_confirmed_at)
      values (gen_random_uuid(), 'empty@coach.example', 'authenticated', 'authenticated', '', now())`);
    await engine.exec(`
      insert into auth.users
        (id, email, aud, role, encrypted_password, email_confirmed_at, banned_until)
      select gen_random_uuid(), 'banned@coach.example', 'authenticated', 'authenticated',
        encrypted_password, now(), now() + interval '1 year'
      from auth.users where email = '${people.admin}'`);
    const compare = vi.spyOn(bcrypt, 'compare');
    const all = [];
    for (const email of [
      people.admin,
      'nobody@coach.example',
      'empty@coach.example',
      'banned@coach.example',
    ]) {
      compare.mockClear();
      all.push(await tryPassword(engine, email, 'wrong-password-2026'));
      expect(compare, email).toHaveBeenCalledTimes(1);
      const hash = compare.mock.calls[0]?.[1] ?? '';
      expect(bcrypt.getRounds(hash), 'as costly').toBe(10);
    }
    expect(all[0]).toMatchObject({ status: 400, code: 'invalid_credentials' });
    for (const said of all) expect(said).toEqual(all[0]);
    // A refusal for too many tries costs no hash at all.
    await engine.exec('update private.rate_limits set action_count = 1000');
    compare.mockClear();
    expect((await tryPassword(engine, people.admin, password)).status).toBe(429);
    expect(compare).not.toHaveBeenCalled();
  });

  test('asking for a new one takes as long, whoever asks', async () => {
    for (const email of [people.admin, 'nobody@coach.example']) {
      const started = performance.now();
      const said = await askAuth(engine, 'recover', { email });
      expect(performance.now() - started).toBeGreaterThanOrEqual(leastTime - 5);
      expect(said).toMatchObject({ status: 200, body: {} });
    }
  });

  test('whoever is not staff is not told which addresses are taken', async () => {
    const change = async (who: string, email: string) => {
      const { access } = await openSession(engine, who);
      return askAuth(engine, 'user', { email }, { token: access, method: 'PUT' });
    };
    const taken = await change(people.subscriber, people.admin);
    expect(taken).toMatchObject({ status: 403, code: 'email_change_refused' });
    expect(taken.msg).toMatch(/support/);
    expect(await change(people.subscriber, 'free@coach.example')).toEqual(taken);
    const [row] = await engine.query('select from auth.users where email_change <> $1', ['']);
    expect(row).toBeUndefined();
    expect(await change(people.support, people.admin)).toMatchObject({ code: 'email_exists' });
  });

  test('a body that is no object is refused, not fallen over', async () => {
    for (const path of ['token?grant_type=password', 'recover', 'verify'])
      for (const body of [null, [], 'text', 7])
        expect((await askAuth(engine, path, body)).status, `${path} ${JSON.stringify(body)}`).toBe(
          400,
        );
    const odd = { email: { $ne: '' }, password: ['x'] };
    expect((await askAuth(engine, 'token?grant_type=password', odd)).status).toBe(400);
    expect((await askAuth(engine, 'token?grant_type=pkce', { auth_code: 'x' })).status).toBe(400);
  });
});
