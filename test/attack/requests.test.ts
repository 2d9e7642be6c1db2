import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requestLimits } from '../../supabase/local/shared/requestLimits.ts';
import { engineNames, openEngine, type TestEngine } from '../support/backend.ts';

const hostile = '203.0.113.7';
const neighbour = '198.51.100.9';
const deep =
  'foods?select=id,recipe_ingredients(*,recipes(*,recipe_ingredients(*,foods(*,recipe_ingredients(*,recipes(*))))))&limit=1000';
/** As much as one request may ask for. */
const heavy = 'foods?select=*,recipe_ingredients(*,recipes(*))&limit=300';
const list = 'foods_summary?order=name_sort&limit=51';

describe.each(engineNames)('requests that ask too much, on %s', (name) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine(name);
    await engine.exec(`
      create function public.attack_sleep(seconds numeric) returns text language plpgsql as $$
      begin perform pg_sleep(seconds); return 'slept'; end $$;
      grant execute on function public.attack_sleep to anon;
      create table public.attack_many (id integer primary key, food_id uuid references public.foods);
      insert into public.attack_many
        select n, f.id from generate_series(1, 60000) as n
        join (select id, row_number() over (order by id) as place from public.foods) as f
          on f.place = 1 + n % 600;
      grant select on public.attack_many to anon;
      analyze public.attack_many`);
  });
  afterAll(() => engine.close());

  const ask = (path: string, init: RequestInit = {}, address = hostile) =>
    engine.fetch(
      `/rest/v1/${path}`,
      {
        ...init,
        headers: {
          apikey: engine.keys.publishableKey,
          'Content-Type': 'application/json',
          ...(init.headers as Record<string, string>),
        },
      },
      address,
    );
  const post = (path: string, body: string) => ask(path, { method: 'POST', body });
  const timed = async (work: () => Promise<Response>) => {
    const start = performance.now();
    const { status } = await work();
    return { status, ms: performance.now() - start };
  };

  test.each([
    ['deep', deep],
    ['a table within itself', 'foods?select=recipe_ingredients(foods(id))'],
    [
      'wide',
      `foods?select=${'abcdefg'
        .split('')
        .map((one) => `${one}:recipe_ingredients(id)`)
        .join()}`,
    ],
    ['parentheses without end', `foods?select=${'a('.repeat(3000)}`],
  ])('related rows: %s', async (_what, path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      code: 'PT400',
      message: 'Cette demande réunit trop de données liées.',
      hint: 'Demandez-les en plusieurs fois.',
    });
  });

  test('what the console asks is answered', async () => {
    expect((await ask(list)).status).toBe(200);
    expect((await ask(heavy)).status).toBe(200);
  });

  test.each([
    ['an address', 414, () => ask(`foods?id=in.(${'a'.repeat(requestLimits.address)})`)],
    ['words', 400, () => ask(`rpc/search_foods?q=${'a'.repeat(201)}`)],
    [
      'words in a body',
      400,
      () => post('rpc/search_foods', JSON.stringify({ q: 'a'.repeat(201) })),
    ],
    ['a body', 413, () => post('rpc/search_foods', JSON.stringify({ q: 'a'.repeat(1_000_001) }))],
    [
      'a document',
      400,
      () => post('rpc/check_food', `{"food":${'['.repeat(20_000)}${']'.repeat(20_000)}}`),
    ],
    ['a document without end', 400, () => post('rpc/check_food', '{"a":'.repeat(20_000))],
  ])('too long: %s', async (_what, status, send) => {
    const answer = await send();
    expect(answer.status).toBe(status);
    const { message } = (await answer.json()) as { message: string };
    expect(message).toMatch(/^(Cette demande est trop longue|Ces données sont)/);
  });

  test('a body that does not tell its size is cut at the limit', async () => {
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('x'.repeat(100_000))),
    });
    const init = { method: 'POST', body: endless, duplex: 'half' } as RequestInit;
    expect((await ask('rpc/search_foods', init)).status).toBe(413);
  });

  test('an English reader is told in English', async () => {
    const answer = await ask(deep, { headers: { 'Accept-Language': 'en' } });
    expect(await answer.json()).toMatchObject({ hint: 'Ask for them in several parts.' });
  });

  test('a flood leaves the neighbour their turn, and is told when it is too much', async () => {
    const flood = Array.from({ length: 80 }, () => ask(heavy));
    const other = await timed(() => ask(list, {}, neighbour));
    expect(other.status).toBe(200);
    const answers = await Promise.all(flood);
    const refused = answers.filter(({ status }) => status === 503);
    expect(refused.length).toBeGreaterThanOrEqual(80 - requestLimits.waiting.person - 8);
    expect(refused[0]?.headers.get('retry-after')).toBe('1');
    expect(await refused[0]?.json()).toMatchObject({
      message: 'Trop de demandes à la fois : le serveur n’a pas pu répondre.',
    });
    expect((await ask(list)).status).toBe(200);
  });

  test('a forged token brings no more turns behind one address', async () => {
    const forged = (n: number) => {
      const sub = `00000000-0000-4000-a000-${String(n).padStart(12, '0')}`;
      return `Bearer x.${Buffer.from(JSON.stringify({ sub })).toString('base64url')}.x`;
    };
    const flood = Array.from({ length: 200 }, (_, n) =>
      ask(heavy, { headers: { Authorization: forged(n) } }),
    );
    const other = await ask(list, {}, neighbour);
    expect(other.status).toBe(200);
    const statuses = (await Promise.all(flood)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 503).length).toBeGreaterThan(60);
    expect(statuses).not.toContain(200);
  });

  if (name === 'postgres')
    test('a statement that runs too long is ended, in words', async () => {
      const { status, ms } = await timed(() => post('rpc/attack_sleep', '{"seconds": 20}'));
      expect(status).toBeGreaterThanOrEqual(500);
      expect(ms).toBeLessThan(requestLimits.statement.anon + 3000);
      const said = await post('rpc/attack_sleep', '{"seconds": 20}');
      expect(await said.json()).toMatchObject({
        code: '57014',
        message: 'Cette demande prend trop de temps : elle a été arrêtée.',
      });
    });

  if (name === 'postgres')
    test('nobody waits: what was asked is stopped', async () => {
      const running = () =>
        engine.query(`select from pg_stat_activity
        where datname = current_database() and query like '%attack_sleep%' and state = 'active'
          and pid <> pg_backend_pid()`);
      const leaving = new AbortController();
      const asked = ask('rpc/attack_sleep', {
        method: 'POST',
        body: '{"seconds": 2.5}',
        signal: leaving.signal,
      });
      await expect.poll(running).toHaveLength(1);
      const start = performance.now();
      leaving.abort();
      await asked;
      expect(performance.now() - start).toBeLessThan(1500);
      expect(await running()).toEqual([]);
      expect((await ask(list)).status).toBe(200);
    });

  if (name === 'pglite')
    test('a question that would take too long is not begun', async () => {
      const path = 'foods?select=*,attack_many(*)&limit=1000';
      const { status, ms } = await timed(() => ask(path));
      expect({ status, quick: ms < 2000 }).toEqual({ status: 400, quick: true });
      expect(await (await ask(path)).json()).toMatchObject({ code: 'PT400' });
    });
});
