import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineNames, openEngine, type TestEngine } from '../support/backend.ts';
import { people, signIn } from '../support/people.ts';

interface Versioned {
  id: string;
  version: number;
}

describe.each(engineNames)('a change of one row, from the version seen, on %s', (name) => {
  let engine: TestEngine;
  let headers: Record<string, string>;
  beforeAll(async () => {
    engine = await openEngine(name);
    headers = await signIn(engine, people.nutritionist);
  });
  afterAll(() => engine.close());

  const send = async (path: string, body: object, extra: Record<string, string> = {}) => {
    const answer = await engine.fetch(`/rest/v1/${path}`, {
      method: 'PATCH',
      headers: { ...headers, Prefer: 'return=representation', ...extra },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as Versioned[] };
  };
  const someFoods = async (many: number) =>
    (await (
      await engine.fetch(`/rest/v1/foods?select=id,version&order=id&limit=${many}`, { headers })
    ).json()) as Versioned[];

  test('without its version it is refused in a sentence', async () => {
    const [food] = await someFoods(1);
    expect(await send(`foods?id=eq.${food?.id}`, { name_en: 'Unseen' })).toEqual({
      status: 428,
      body: expect.objectContaining({
        code: 'PT428',
        details: 'version',
        message: 'Cette modification ne dit pas de quelle version elle part.',
      }) as object,
    });
  });

  test('from an older version it is refused, from the stored one taken', async () => {
    const [food] = await someFoods(1);
    const path = `foods?id=eq.${food?.id}`;
    const version = food?.version ?? 0;
    const saved = await send(path, { name_en: 'Seen', version });
    expect(saved).toMatchObject({ status: 200, body: [{ version: version + 1 }] });
    expect(await send(path, { name_en: 'Stale', version })).toMatchObject({ status: 409 });
  });

  test('many rows at once are refused, whatever the filter and the version', async () => {
    const foods = await someFoods(20);
    await engine.query('update public.foods set name_en = name_en where id = any ($1)', [
      foods.map(({ id }) => id),
    ]);
    const before = await someFoods(20);
    const alike = before.filter(({ version }) => version === before[5]?.version);
    expect(alike.length).toBeGreaterThan(1);
    const ids = alike.map(({ id }) => id).join();
    const refusal = { status: 422, body: { code: 'PT422' } };
    const version = alike[0]?.version;
    expect(await send(`foods?id=in.(${ids})`, { name_en: 'All', version })).toMatchObject(refusal);
    expect(await send(`foods?version=eq.${version}`, { name_en: 'All', version })).toMatchObject(
      refusal,
    );
    expect((await send('foods?id=not.is.null', { name_en: 'All' })).status).toBe(428);
    expect(await someFoods(20)).toEqual(before);
  });

  test('an upsert does not replace what was not seen', async () => {
    const answer = await engine.fetch('/rest/v1/user_profiles?on_conflict=user_id', {
      method: 'POST',
      headers: { ...headers, Prefer: 'resolution=merge-duplicates,return=representation' },
      body: JSON.stringify({ user_id: await me(), first_name: 'Une' }),
    });
    expect(answer.status).toBe(201);
    const again = await engine.fetch('/rest/v1/user_profiles?on_conflict=user_id', {
      method: 'POST',
      headers: { ...headers, Prefer: 'resolution=merge-duplicates,return=representation' },
      body: JSON.stringify({ user_id: await me(), first_name: 'Deux' }),
    });
    expect(again.status).toBe(428);
  });
  const me = async () => {
    const answer = await engine.fetch('/rest/v1/rpc/my_access', { method: 'POST', headers });
    const [row] = (await answer.json()) as { user_id: string }[];
    return row?.user_id;
  };

  test('a deletion without a filter empties no table', async () => {
    const count = async () =>
      (await engine.query<{ n: string }>('select count(*)::text as n from public.foods'))[0]?.n;
    const before = await count();
    await engine.exec('delete from public.recipes');
    const answer = await engine.fetch('/rest/v1/foods?id=not.is.null', {
      method: 'DELETE',
      headers,
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(await count()).toBe(before);
  });
});
