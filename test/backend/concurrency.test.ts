import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEngine, type TestEngine } from '../support/backend.ts';

/** Sessions that write at the same time. PGlite has a single one, so this is for PostgreSQL. */
const sessions = 8;
const people = Array.from(
  { length: sessions },
  (_, i) => `a0000000-0000-4000-a000-00000000010${i}`,
);
const recipes = [1, 2, 3].map((i) => `b0000000-0000-4000-a000-00000000010${i}`);
const food = 'f0000000-0000-4000-a000-000000000101';

describe('eight sessions at once', () => {
  let engine: TestEngine;
  let pools: postgres.Sql[];

  beforeAll(async () => {
    engine = await openEngine('postgres', { sampleData: false });
    pools = people.map(() => postgres(engine.url ?? '', { max: 1, onnotice: () => undefined }));
    await engine.exec(`
      insert into auth.users (id, email)
      select p, p || '@test.example' from unnest('{${people.join()}}'::uuid[]) as p;
      insert into public.foods (id, name_fr, category, nutrition_per_100g)
      values ('${food}', 'Essai', 'autres', '{"energy_kcal": 100}');
      insert into public.recipes (id, name, slug, servings, ingredients)
      select r, 'Essai', 'essai-' || r, 1,
        '[{"name": "x", "quantity": 100, "unit": "g", "food_id": "${food}"}]'
      from unnest('{${recipes.join()}}'::uuid[]) as r`);
  });
  afterAll(async () => {
    await Promise.all(pools.map((sql) => sql.end()));
    await engine.close();
  });

  /** Runs the rounds of all sessions side by side. */
  const together = (rounds: number, work: (sql: postgres.Sql, who: number, i: number) => unknown) =>
    Promise.all(
      pools.map(async (sql, who) => {
        for (let i = 0; i < rounds; i += 1) await work(sql, who, i);
      }),
    );

  test('likes and ratings are all counted', async () => {
    await together(60, (sql, who, i) => {
      // Every session writes all recipes in an order of its own: locks must not meet crosswise.
      const order = who % 2 ? recipes : [...recipes].reverse();
      if (i % 9 === 8)
        return sql`delete from public.user_recipe_interactions where user_id = ${people[who] ?? ''}`;
      return sql`
        insert into public.user_recipe_interactions (user_id, recipe_id, is_liked, rating, times_cooked)
        select ${people[who] ?? ''}, r, ${i % 2 === 0}, ${1 + ((i + who) % 5)},
          array_fill(now(), array[${i % 5}::integer])
        from unnest(${order}::uuid[]) as r
        on conflict (user_id, recipe_id) do update
        set is_liked = excluded.is_liked, rating = excluded.rating, times_cooked = excluded.times_cooked`;
    });
    const [{ wrong } = { wrong: -1 }] = await engine.query<{ wrong: number }>(
      'select private.recount_recipe_stats() as wrong',
    );
    expect(wrong).toBe(0);
    const counted = await engine.query<{ rating_count: number }>(
      'select rating_count from public.recipes where id = any ($1)',
      [recipes],
    );
    expect(counted.map((row) => row.rating_count)).toEqual([sessions, sessions, sessions]);
  });

  test('the audit chain stays whole', async () => {
    await together(
      40,
      (sql, who, i) =>
        sql`
        insert into public.user_profiles (user_id, weight_kg) values (${people[who] ?? ''}, ${60 + i})
        on conflict (user_id) do update set weight_kg = excluded.weight_kg`,
    );
    expect(await engine.query('select * from private.verify_audit_chain()')).toEqual([]);
    const [{ links } = { links: 0 }] = await engine.query<{ links: number }>(
      `select count(distinct batch)::integer as links from private.audit_log
       where table_name = 'public.user_profiles'`,
    );
    expect(links).toBe(sessions * 40);
  });

  test('a recipe saved while its food is being saved has the values of the food', async () => {
    const busy: string[] = [];
    await together(20, async (sql, who, i) => {
      if (who === 0) {
        await sql`update public.foods set nutrition_per_100g = ${sql.json({ energy_kcal: i })} where id = ${food}`;
        return;
      }
      try {
        await sql`
          update public.recipes set ingredients = ${sql.json([
            { name: 'x', quantity: 100 + who, unit: 'g', food_id: food },
          ])} where id = ${recipes[who % 3] ?? ''}`;
      } catch (error) {
        // Refused, not left waiting: saving the food writes the recipe as well.
        busy.push((error as postgres.PostgresError).code);
      }
    });
    expect(new Set(busy)).toEqual(new Set(busy.length ? ['PT409'] : []));
    const stale = await engine.query(
      `select r.id from public.recipes as r
       cross join lateral private.recipe_columns(array[r.id], array[r.ingredients], array[r.servings]) as c
       where r.id = any ($1) and r.nutrition_facts is distinct from c.nutrition_facts`,
      [recipes],
    );
    expect(stale).toEqual([]);
  });

  test('the rate limit lets no more through than it says', async () => {
    const passed: boolean[] = [];
    await together(30, async (sql) => {
      const [row] =
        await sql`select private.count_action(${people[0] ?? ''}, 'essai', 100, 10080) as ok`;
      passed.push(row?.ok as boolean);
    });
    expect(passed.filter(Boolean)).toHaveLength(100);
  });

  test('accounts that are deleted together take their likes along', async () => {
    await together(1, (sql, who) => sql`delete from auth.users where id = ${people[who] ?? ''}`);
    const rows = await engine.query(
      `select like_count, rating_count, rating_avg from public.recipes where id = any ($1)`,
      [recipes],
    );
    expect(rows).toEqual(recipes.map(() => ({ like_count: 0, rating_count: 0, rating_avg: null })));
  });
});
