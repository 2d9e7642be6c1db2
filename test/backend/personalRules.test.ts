import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineNames, openEngine, type TestEngine } from '../support/backend.ts';
import { people, signIn } from '../support/people.ts';

type Headers = Record<string, string>;
type Row = Record<string, unknown>;

describe.each(engineNames)('what people write of themselves on %s', (name) => {
  let engine: TestEngine;
  let person: Headers;
  let id: string;
  beforeAll(async () => {
    engine = await openEngine(name);
    person = await signIn(engine, people.subscriber);
    const { body } = await ask(person, 'POST', 'rpc/my_access', {});
    id = (body as { user_id: string }[])[0]?.user_id ?? '';
    await engine.query('delete from public.user_recipe_interactions where user_id = $1', [id]);
  });
  afterAll(() => engine.close());

  const ask = async (headers: Headers, method: string, path: string, sent?: object) => {
    const answer = await engine.fetch(`/rest/v1/${path}`, {
      method,
      headers: { ...headers, Prefer: 'return=representation' },
      ...(sent && { body: JSON.stringify(sent) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text ? JSON.parse(text) : undefined) as unknown };
  };
  const one = async <T>(sql: string, params: unknown[] = []) => {
    const [row] = await engine.query<{ value: T }>(`select ${sql} as value`, params);
    return row?.value as T;
  };
  const refused = (details: string) => ({ status: 422, body: { code: 'PT422', details } });

  test('a forged count puts no recipe on top', async () => {
    const recipe = await one<string>(
      '(select id from public.recipes where is_published order by cooked_count, slug limit 1)',
    );
    const cooked = () =>
      one<number>('(select cooked_count from public.recipes where id = $1)', [recipe]);
    const before = await cooked();
    const row = { user_id: id, recipe_id: recipe };
    const forged = { ...row, cooked_count: 100_000, is_cooked: false, view_count: 1_000_000 };
    expect(await ask(person, 'POST', 'user_recipe_interactions', forged)).toMatchObject({
      status: 201,
      body: [{ cooked_count: 0, is_cooked: false }],
    });
    expect(await cooked()).toBe(before);
    const now = new Date().toISOString();
    const path = `user_recipe_interactions?user_id=eq.${id}&recipe_id=eq.${recipe}`;
    const often = { times_cooked: Array.from({ length: 900 }, () => now) };
    expect(await ask(person, 'PATCH', path, often)).toMatchObject({
      status: 200,
      body: [{ cooked_count: 900, is_cooked: true }],
    });
    expect(await cooked()).toBe(before + 3);
  });

  test('a draft, times that cannot be and days to come are refused', async () => {
    const recipes = await engine.query<{ id: string }>(
      'select id from public.recipes where is_published order by slug desc limit 2',
    );
    const [draft, kept] = recipes.map((row) => row.id);
    await engine.query(
      'update public.recipes set is_featured = false, is_published = false where id = $1',
      [draft],
    );
    const liked = (recipe_id: unknown, more: Row = {}) =>
      ask(person, 'POST', 'user_recipe_interactions', {
        user_id: id,
        recipe_id,
        is_liked: true,
        ...more,
      });
    expect(await liked(draft)).toMatchObject(refused('recipe_id'));
    expect(await liked(kept, { last_viewed_at: '2100-01-01T00:00:00Z' })).toMatchObject(
      refused('last_viewed_at'),
    );
    expect(await liked(kept, { times_cooked: ['1970-01-01T00:00:00Z'] })).toMatchObject(
      refused('times_cooked'),
    );
    const tomorrow = await one<string>('(private.today() + 1)::text');
    expect(
      await ask(person, 'POST', 'daily_nutrition_tracking', {
        user_id: id,
        tracking_date: tomorrow,
      }),
    ).toMatchObject(refused('tracking_date'));
    const progress = { user_id: id, recorded_date: '2020-02-02' };
    for (const photo of ['http://photos.example.fr/a.jpg', 'javascript:alert(1)'])
      expect(
        await ask(person, 'POST', 'user_progress', { ...progress, progress_photos_urls: [photo] }),
      ).toMatchObject(refused('progress_photos_urls'));
  });

  test('20 kB of metadata neither grow the audit log nor keep an admin from deactivating', async () => {
    const large = { notes: 'x'.repeat(20_000), display_name: 'Abonnée' };
    const put = await engine.fetch('/auth/v1/user', {
      method: 'PUT',
      headers: person,
      body: JSON.stringify({ data: large }),
    });
    expect(put.status).toBe(200);
    expect(
      await one<Row>('(select metadata from public.users where id = $1)', [id]),
    ).not.toHaveProperty('notes');
    expect(
      await ask(person, 'PATCH', `users?id=eq.${id}`, { metadata: { x: 'x'.repeat(17_000) } }),
    ).toMatchObject(refused('metadata'));
    expect(
      await one<number>(
        '(select max(length(payload::text)) from private.audit_log where subject_id = $1)',
        [id],
      ),
    ).toBeLessThan(10_000);
    const admin = await signIn(engine, people.admin);
    for (const is_active of [false, true])
      expect(await ask(admin, 'PATCH', `users?id=eq.${id}`, { is_active })).toMatchObject({
        status: 200,
        body: [{ is_active }],
      });
  });

  test('a plan makes a list with one line a food, never 0', async () => {
    const dishes = await engine.query<{ id: string }>(
      'select id from public.recipes where is_published order by slug limit 14',
    );
    const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
    const dish = (place: number) => ({ recipe_id: dishes[place]?.id, servings: 1.35 });
    const meals = Object.fromEntries(
      days.map((day, place) => [day, { dejeuner: dish(place), diner: dish(place + 7) }]),
    );
    await engine.query("update public.user_profiles set allergies = '{}' where user_id = $1", [id]);
    // Plans are for subscribers.
    await engine.query(
      `insert into public.subscriptions (user_id, status, current_period_start, current_period_end)
       values ($1, 'active', now(), now() + interval '1 month')`,
      [id],
    );
    // The deactivation above has ended the session.
    const again = await signIn(engine, people.subscriber);
    const plan = await ask(again, 'POST', 'weekly_meal_plans', {
      user_id: id,
      week_start_date: '2031-01-06',
      meals,
    });
    expect(plan.status, JSON.stringify(plan.body).slice(0, 300)).toBe(201);
    const [{ shopping_list: items } = { shopping_list: [] }] = plan.body as {
      shopping_list: { food_id: string | null; quantity: number | null; unit: string | null }[];
    }[];
    expect(items.length).toBeGreaterThan(20);
    const foods = items.flatMap(({ food_id }) => food_id ?? []);
    expect(new Set(foods).size).toBe(foods.length);
    for (const { quantity } of items) expect(quantity ?? 1).toBeGreaterThanOrEqual(1);
  });
});
