import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineNames, openEngine, type TestEngine } from '../support/backend.ts';
import { anonymous, people, signIn } from '../support/people.ts';

type Headers = Record<string, string>;
interface Subscription {
  id: string;
  user_id: string;
  status: string;
  version: number;
  cancel_at: string | null;
}

describe.each(engineNames)('subscriptions over HTTP on %s', (name) => {
  let engine: TestEngine;
  const headers = new Map<string, Headers>();
  beforeAll(async () => {
    engine = await openEngine(name);
    for (const [who, email] of Object.entries(people))
      headers.set(who, await signIn(engine, email));
    headers.set('anon', anonymous(engine));
    const key = engine.keys.secretKey;
    headers.set('server', { ...anonymous(engine), apikey: key, Authorization: `Bearer ${key}` });
  });
  afterAll(() => engine.close());

  const ask = async (who: string, method: string, path: string, body?: object) => {
    const answer = await engine.fetch(`/rest/v1/${path}`, {
      method,
      headers: { ...headers.get(who), Prefer: 'return=representation' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text ? JSON.parse(text) : undefined) as unknown };
  };
  const checksum = async () => {
    const [row] = await engine.query<{ sum: string }>(
      'select md5(string_agg(s::text, chr(10) order by s.id)) as sum from public.subscriptions as s',
    );
    return row?.sum;
  };
  const active = async () => {
    const [one] = await engine.query<Subscription>(
      `select id, user_id, status, version from public.subscriptions
       where status = 'active' and cancel_at is null and current_period_end > now() order by id limit 1`,
    );
    if (one === undefined) throw new Error('The sample has no active subscription');
    return one;
  };

  const forged: [what: string, change: object][] = [
    ['another person', { user_id: '00000000-0000-4000-a000-000000000001' }],
    ['for free', { amount_euro: 0 }],
    ['identifiers of Stripe', { stripe_customer_id: 'cus_x', stripe_subscription_id: 'sub_x' }],
    ['until 2100', { current_period_end: '2100-01-01T00:00:00Z' }],
    ['cancelled', { status: 'canceled' }],
  ];
  test.each(forged)('nobody writes one directly: %s', async (_what, change) => {
    const before = await checksum();
    const { id, version } = await active();
    for (const who of ['support', 'admin', 'analyst', 'subscriber', 'anon', 'server']) {
      for (const path of [`subscriptions?id=eq.${id}`, 'subscriptions?id=not.is.null']) {
        const { status } = await ask(who, 'PATCH', path, { ...change, version });
        expect([401, 403], `${who} ${path}`).toContain(status);
      }
    }
    expect(await checksum()).toBe(before);
  });

  test('support is told what to use instead', async () => {
    const { body } = await ask('support', 'PATCH', 'subscriptions?id=not.is.null', { version: 1 });
    expect(body).toMatchObject({
      code: 'PT403',
      message: 'Un abonnement ne se modifie pas directement.',
      hint: expect.stringContaining('annuler') as string,
    });
  });

  test('a command with a reason changes it, from the version seen, and stays recorded', async () => {
    const { id, version } = await active();
    const command = { subscription_id: id, how: 'period_end', version };
    const path = 'rpc/cancel_subscription';
    expect(await ask('support', 'POST', path, { ...command, reason: 'court' })).toMatchObject({
      status: 422,
      body: { details: 'reason' },
    });
    const reason = 'Demande reçue par téléphone';
    for (const who of ['subscriber', 'nutritionist', 'analyst', 'anon']) {
      const { status } = await ask(who, 'POST', path, { ...command, reason });
      expect([401, 403], who).toContain(status);
    }
    const done = await ask('support', 'POST', path, { ...command, reason });
    expect(done).toMatchObject({
      status: 200,
      body: { id, status: 'active', version: version + 1 },
    });
    expect((done.body as Subscription).cancel_at).not.toBeNull();
    expect((await ask('support', 'POST', path, { ...command, reason })).status).toBe(409);
    const [kept] = await engine.query(
      `select action, reason, status from private.subscription_commands
       where subscription_id = $1 order by requested_at desc limit 1`,
      [id],
    );
    expect(kept).toEqual({ action: 'cancel_at_period_end', reason, status: 'pending' });
  });

  test('two commands from the same version: one is taken', async () => {
    const { id, version } = await active();
    const command = { subscription_id: id, days: 7, reason: 'Geste commercial', version };
    const answers = await Promise.all(
      [1, 2, 3].map(() => ask('support', 'POST', 'rpc/extend_subscription', command)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  test('pausing and resuming', async () => {
    const { id, version } = await active();
    const reason = 'Absente pendant un mois';
    const paused = await ask('support', 'POST', 'rpc/pause_subscription', {
      subscription_id: id,
      reason,
      version,
    });
    expect(paused).toMatchObject({
      status: 200,
      body: { collection_paused_at: expect.any(String) as string },
    });
    const resumed = await ask('admin', 'POST', 'rpc/resume_subscription', {
      subscription_id: id,
      reason,
      version: version + 1,
    });
    expect(resumed).toMatchObject({ status: 200, body: { collection_paused_at: null } });
  });
});
