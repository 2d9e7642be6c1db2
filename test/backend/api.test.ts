import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineNames, openEngine, testSite, type TestEngine } from '../support/backend.ts';
import { anonymous, people, signIn } from '../support/people.ts';

describe.each(engineNames)('the API on %s', (name) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine(name);
  });
  afterAll(() => engine.close());

  const get = (path: string, headers: Record<string, string>) => engine.fetch(path, { headers });
  const post = (path: string, headers: Record<string, string>, body: object) =>
    engine.fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });

  test('keeps every revoke of the migrations after the first request', async () => {
    await engine.exec(`
      create table public.unseen (id integer primary key);
      alter table public.unseen enable row level security;
      insert into public.unseen values (1)`);
    await get('/rest/v1/nutrients?limit=1', anonymous(engine));
    const [granted] = await engine.query<{ any: boolean }>(
      `select has_table_privilege('anon', 'public.unseen', 'select')
           or has_table_privilege('authenticated', 'public.unseen', 'select, insert')
           or has_table_privilege('anon', 'public.foods', 'insert, update, delete') as any`,
    );
    expect(granted?.any).toBe(false);
  });

  test('refuses a request without a key, and one with a key that it never gave', async () => {
    expect((await get('/rest/v1/foods', {})).status).toBe(401);
    expect((await get('/rest/v1/foods', { apikey: 'sb_publishable_other' })).status).toBe(401);
    expect((await post('/auth/v1/recover', {}, { email: people.admin })).status).toBe(401);
  });

  test('refuses a token that someone else signed', async () => {
    const [header, payload] = (await signIn(engine, people.admin)).Authorization?.split('.') ?? [];
    const forged = `${header}.${payload}.${'A'.repeat(43)}`;
    const headers = { ...anonymous(engine), Authorization: forged };
    expect((await get('/rest/v1/foods?limit=1', headers)).status).toBe(401);
  });

  test('answers the API only: not the tools of the library', async () => {
    for (const path of ['/_system/info', '/storage/v1/bucket', '/', '/rest/v10']) {
      expect((await get(path, anonymous(engine))).status).toBe(404);
    }
  });

  test('creates no account by itself', async () => {
    const body = { email: 'new@coach.example', password: 'long-enough-2026' };
    const answer = await post('/auth/v1/signup', anonymous(engine), body);
    expect(answer.status).toBe(404);
    // The library makes an account here even where sign-up is off.
    expect((await post('/auth/v1/otp', anonymous(engine), body)).status).toBe(404);
    expect((await post('/auth/v1/magiclink', anonymous(engine), body)).status).toBe(404);
    expect(await engine.query("select from auth.users where email like 'new@%'")).toHaveLength(0);
  });

  test('gives at most 1,000 rows', async () => {
    await engine.exec(`
      insert into public.nutrients
        (key, label_fr, label_en, unit, nutrient_group, display_order, decimals, min_value, max_value)
      select 'test' || n || '_g', '', '', 'g', 'vitamines', 9000 + n, 0, 0, 1
      from generate_series(1, 1200) as n`);
    const answer = await get('/rest/v1/nutrients?limit=5000&select=key', anonymous(engine));
    expect(await answer.json()).toHaveLength(1000);
  });

  test('sends numeric as a JSON number', async () => {
    const path = '/rest/v1/nutrients?select=max_value&limit=1';
    const [row] = (await (await get(path, anonymous(engine))).json()) as { max_value: unknown }[];
    expect(typeof row?.max_value).toBe('number');
  });

  test('says why it refuses in the language of the request', async () => {
    const headers = await signIn(engine, people.nutritionist);
    const [food] = await engine.query<{ id: string }>('select id from public.foods limit 1');
    const save = async (language: string) => {
      const answer = await engine.fetch(`/rest/v1/foods?id=eq.${food?.id}`, {
        method: 'PATCH',
        headers: { ...headers, 'Accept-Language': language },
        body: JSON.stringify({ version: 0, name_fr: 'Autre' }),
      });
      return { status: answer.status, ...((await answer.json()) as { message: string }) };
    };
    expect(await save('fr')).toMatchObject({
      status: 409,
      message: expect.stringMatching('modifiée entre-temps') as string,
    });
    expect(await save('en-GB')).toMatchObject({
      status: 409,
      message: expect.stringMatching('Someone else') as string,
    });
  });

  test('leads the recovery e-mail back to the page that asked for it, never to another site', async () => {
    const recover = async (page: string) => {
      engine.mail.clear();
      const path = `/auth/v1/recover?redirect_to=${encodeURIComponent(page)}`;
      await post(path, anonymous(engine), { email: people.support });
      const [message] = engine.mail.messages.get(people.support) ?? [];
      return decodeURIComponent(/redirect_to=(\S+)/.exec(message?.text ?? '')?.[1] ?? '');
    };
    expect(await recover(`${testSite}/auth-callback`)).toBe(`${testSite}/auth-callback`);
    expect(await recover('https://elsewhere.example/steal')).toBe(testSite);
  });

  test('never mixes the people of 100 parallel requests', async () => {
    const all = await Promise.all(
      Object.values(people).map(async (email) => ({ email, headers: await signIn(engine, email) })),
    );
    const asked = Array.from({ length: 100 }, (_, index) => all[index % all.length]);
    const answers = await Promise.all(
      asked.map(async (person) => {
        const answer = await post('/rest/v1/rpc/my_access', person?.headers ?? {}, {});
        const [row] = (await answer.json()) as { email: string }[];
        return row?.email;
      }),
    );
    expect(answers).toEqual(asked.map((person) => person?.email));
  });
});
