import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEngine, type TestEngine } from '../support/backend.ts';

/** Two sessions: one holds the maintenance open, as a person does at a prompt, the other is everybody. */
describe('while maintenance is open', () => {
  let engine: TestEngine;
  let prompt: postgres.Sql;
  let other: postgres.Sql;
  let person: string;
  let recipes: string[];
  beforeAll(async () => {
    engine = await openEngine('postgres');
    prompt = postgres(engine.url ?? '', { max: 1, onnotice: () => undefined });
    const connection = { lock_timeout: 3000 };
    other = postgres(engine.url ?? '', { max: 1, onnotice: () => undefined, connection });
    const ids = await prompt<{ id: string }[]>`
      select id from public.recipes where is_published order by id limit 3`;
    recipes = ids.map(({ id }) => id);
    person = (await prompt`select id from public.users where email = 'abonne@coach.example'`)[0]
      ?.id as string;
    await prompt`delete from public.user_recipe_interactions where recipe_id = any (${recipes})`;
  });
  afterAll(async () => {
    await Promise.all([prompt.end(), other.end()]);
    await engine.close();
  });

  const like = (sql: postgres.Sql, recipe: string | undefined) => sql`
    insert into public.user_recipe_interactions (user_id, recipe_id, is_liked)
    values (${person}, ${recipe ?? ''}, true)
    on conflict (user_id, recipe_id) do update set is_liked = true`;
  const likes = async (recipe: string | undefined) =>
    (await other`select like_count from public.recipes where id = ${recipe ?? ''}`)[0]
      ?.like_count as number;

  const waiting = () =>
    engine.query(`select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`);

  test.each([
    ['daily_maintenance', 'public.daily_maintenance()'],
    ['weekly_maintenance', 'public.weekly_maintenance()'],
  ])(
    'a like, a tracked day, a profile and the insights do not wait for %s',
    async (_name, call) => {
      await prompt.begin(async (transaction) => {
        const [report] = await transaction.unsafe(`select ${call} ->> 'status' as status`);
        expect(report).toEqual({ status: 'succeeded' });
        await like(other, recipes[0]);
        await other`
        insert into public.daily_nutrition_tracking (user_id, tracking_date, calories_consumed)
        values (${person}, private.today(), 1800)
        on conflict (user_id, tracking_date) do update set calories_consumed = 1900`;
        await other`update public.user_profiles set first_name = 'Libre' where user_id = ${person}`;
        await other`select * from public.user_engagement_analytics`;
        await other`select * from public.user_retention`;
        await other`select * from public.user_dashboard_summary limit 5`;
      });
      expect(await likes(recipes[0])).toBe(1);
      await other`delete from public.user_recipe_interactions where recipe_id = any (${recipes})`;
    },
  );

  test('what is liked between the count and the correction counts', async () => {
    await prompt`alter table public.recipes disable trigger user`;
    await prompt`update public.recipes set like_count = 1000 where id = ${recipes[1] ?? ''}`;
    await prompt`alter table public.recipes enable trigger user`;
    let recount: Promise<unknown> = Promise.resolve();
    await other.begin(async (transaction) => {
      await like(transaction as unknown as postgres.Sql, recipes[1]);
      // Sent at once: a query of this library is else sent when it is first awaited.
      recount = prompt`select private.recount_recipe_stats() as wrong`.execute();
      // It has counted, and waits for the row of the recipe.
      await expect.poll(waiting, { timeout: 20_000 }).toHaveLength(1);
    });
    expect(await recount).toMatchObject([{ wrong: 1 }]);
    expect(await likes(recipes[1])).toBe(1);
    expect(await prompt`select private.recount_recipe_stats() as wrong`).toMatchObject([
      { wrong: 0 },
    ]);
  });
});
