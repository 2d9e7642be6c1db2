import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { engineNames, openEngine, type TestEngine } from '../support/backend.ts';
import { password, people } from '../support/people.ts';
import {
  askAuth,
  askMail,
  openSession,
  readAs,
  refreshWith,
  tryPassword,
} from '../support/signIn.ts';

describe.each(engineNames)('a deactivated account on %s', (name) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine(name);
  });
  afterAll(() => engine.close());
  beforeEach(() => engine.exec('delete from private.rate_limits'));

  /** As an administrator does it in the console. */
  const setActive = async (email: string, is_active: boolean) => {
    const { access } = await openSession(engine, people.admin);
    const answer = await engine.fetch(`/rest/v1/users?email=eq.${email}`, {
      method: 'PATCH',
      headers: {
        apikey: engine.keys.publishableKey,
        Authorization: `Bearer ${access}`,
        'Content-Type': 'application/json',
        Prefer: 'return=representation',
      },
      body: JSON.stringify({ is_active }),
    });
    expect(await answer.json()).toMatchObject([{ email, is_active }]);
  };

  test('is out at once: no reading, no refresh, no sign-in, no code, no link', async () => {
    const email = people.nutritionist;
    const session = await openSession(engine, email);
    const { code, path } = await askMail(engine, email);
    expect((await readAs(engine, session.access)).status).toBe(200);

    await setActive(email, false);
    expect((await readAs(engine, session.access)).status).toBe(401);
    const rpc = await engine.fetch('/rest/v1/rpc/my_access', {
      method: 'POST',
      headers: {
        apikey: engine.keys.publishableKey,
        Authorization: `Bearer ${session.access}`,
        'Content-Type': 'application/json',
      },
      body: '{}',
    });
    expect(rpc.status).toBe(401);
    expect((await refreshWith(engine, session.refresh)).status).toBe(400);
    const refused = await tryPassword(engine, email, password);
    expect(refused).toMatchObject({ status: 403, code: 'user_banned' });
    expect(refused.msg).toMatch(/^Ce compte est désactivé/);
    expect((await tryPassword(engine, email, 'wrong-2026')).code).toBe('invalid_credentials');
    const verified = await askAuth(engine, 'verify', { type: 'recovery', email, token: code });
    expect(verified.code).toBe('otp_expired');
    expect((await engine.fetch(path)).headers.get('location')).toContain('otp_expired');
    const asked = await askMail(engine, email);
    expect(asked.said).toMatchObject({ status: 200, body: {} });
    expect(asked.message).toBeUndefined();
    const rows = await engine.query(
      'select from auth.sessions as s join auth.users as u on u.id = s.user_id where u.email = $1',
      [email],
    );
    expect(rows).toEqual([]);

    await setActive(email, true);
    const again = await openSession(engine, email);
    expect((await readAs(engine, again.access)).status).toBe(200);
    // What was ended stays so.
    expect((await readAs(engine, session.access)).status).toBe(401);
  });

  test('nor does a token that outlives its session read a row of any table that not everyone reads', async () => {
    // Hosted Supabase looks at the token alone: there the tables themselves refuse.
    await setActive(people.subscriber, false);
    const tables = await engine.query<{ name: string }>(
      `select c.relname as name from pg_class as c
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not exists (
         select from pg_policies as p
         where p.tablename = c.relname and 'anon' = any (p.roles) and p.cmd = 'SELECT' and p.qual = 'true'
       ) order by 1`,
    );
    expect(tables.length).toBeGreaterThan(10);
    const [person] = await engine.query<{ id: string }>(
      'select id from auth.users where email = $1',
      [people.subscriber],
    );
    await engine.withSession(async ({ exec, query }) => {
      await exec('begin');
      await query("select set_config('request.jwt.claim.sub', $1, true)", [person?.id]);
      await query("select set_config('request.jwt.claims', $1, true)", [
        JSON.stringify({ sub: person?.id, role: 'authenticated' }),
      ]);
      await exec('set local role authenticated');
      for (const { name: table } of tables) {
        await exec('savepoint before');
        const rows = await query(`select from public.${table} limit 1`).catch(async () => {
          await exec('rollback to savepoint before');
          return [];
        });
        expect(rows, table).toEqual([]);
      }
      await exec('rollback');
    });
    await setActive(people.subscriber, true);
  });

  test('as does one that the sign-in service bans', async () => {
    const session = await openSession(engine, people.support);
    await engine.query(
      "update auth.users set banned_until = now() + interval '1 day' where email = $1",
      [people.support],
    );
    expect((await readAs(engine, session.access)).status).toBe(401);
    expect((await refreshWith(engine, session.refresh)).status).toBe(400);
    expect((await tryPassword(engine, people.support, password)).code).toBe('user_banned');
    await engine.query('update auth.users set banned_until = null where email = $1', [
      people.support,
    ]);
    expect((await readAs(engine, (await openSession(engine, people.support)).access)).status).toBe(
      200,
    );
  });
});
