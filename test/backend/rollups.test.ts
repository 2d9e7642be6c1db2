import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineNames, openEngine, type TestEngine } from '../support/backend.ts';

/** What every rollup must be, straight from the tables, in words of its own. */
const recomputed = `
  select jsonb_build_object(
    'nutrition', (
      select jsonb_agg(to_jsonb(n) order by n.day) from (
        select
          tracking_date as day, count(*) as tracked, count(calories_consumed) as calories_days,
          coalesce(sum(calories_consumed), 0) as calories,
          count(protein_goal_percentage) as protein_days,
          coalesce(sum(protein_goal_percentage), 0)::float as protein,
          count(*) filter (where abs(protein_goal_percentage - 100) <= 10) as protein_reached,
          count(protein_goal_percentage + carbs_goal_percentage + fat_goal_percentage) as goals_days,
          count(*) filter (
            where greatest(
              abs(protein_goal_percentage - 100), abs(carbs_goal_percentage - 100),
              abs(fat_goal_percentage - 100)
            ) <= 10 and protein_goal_percentage + carbs_goal_percentage + fat_goal_percentage > 0
          ) as goals_reached,
          coalesce(sum(daily_anti_inflammatory_score), 0)::float as score
        from public.daily_nutrition_tracking group by tracking_date
      ) as n
    ),
    'people', (
      select jsonb_agg(to_jsonb(p) order by p.month, p.cohort) from (
        select
          to_char(u.created_at at time zone 'Europe/Paris', 'YYYY-MM-01') as cohort,
          to_char(t.tracking_date, 'YYYY-MM-01') as month, count(distinct t.user_id) as people
        from public.daily_nutrition_tracking as t join public.users as u on u.id = t.user_id
        group by 1, 2
      ) as p
    ),
    'uses', (
      select jsonb_agg(to_jsonb(u) order by u.feature, u.day) from (
        select feature, day, count(*) as uses from private.activity_facts group by feature, day
      ) as u
    ),
    'recency', (
      select jsonb_agg(to_jsonb(r) order by r.measure, r.last_on) from (
        select measure, last_on, count(*) as people from (
          select coalesce(f.feature, g.feature) as measure, coalesce(f.day, '-infinity') as last_on
          from public.users as u
          cross join (values ('tracking'), ('progress'), ('plans'), ('lists'), ('recipes')) as g (feature)
          left join lateral (
            select a.feature, max(a.day) as day from private.activity_facts as a
            where a.user_id = u.id and a.feature = g.feature group by a.feature
          ) as f on true
          union all
          select 'level_' || row_number() over (partition by u.id order by f.day desc), f.day
          from public.users as u
          cross join (values ('tracking'), ('progress'), ('plans'), ('lists'), ('recipes')) as g (feature)
          cross join lateral (
            select coalesce(max(a.day), '-infinity') as day from private.activity_facts as a
            where a.user_id = u.id and a.feature = g.feature
          ) as f
        ) as x group by measure, last_on
      ) as r
    )
  ) as found`;

const kept = `
  select jsonb_build_object(
    'nutrition', (
      select jsonb_agg(to_jsonb(n) order by n.day) from (
        select day, tracked, calories_days, calories, protein_days, protein::float as protein,
          protein_reached, goals_days, goals_reached, score::float as score
        from private.nutrition_rollup
      ) as n
    ),
    'people', (
      select jsonb_agg(to_jsonb(p) order by p.month, p.cohort)
      from (select cohort::text, month::text, people from private.people_rollup) as p
    ),
    'uses', (select jsonb_agg(to_jsonb(u) order by u.feature, u.day) from private.use_rollup as u),
    'recency', (
      select jsonb_agg(to_jsonb(r) order by r.measure, r.last_on) from (
        select measure, last_on, sum(people) as people
        from private.recency_rollup group by measure, last_on
      ) as r
    )
  ) as found`;

const person = fc.integer({ min: 1, max: 5 });
/** Days around a change of month, so that people come and go in both. */
const day = fc.integer({ min: 0, max: 9 }).map((n) => `date '2026-03-27' + ${n}`);
const amount = fc.option(fc.integer({ min: 80, max: 120 }), { freq: 3 });
const id = (n: number) => `md5('rollup ${n}')::uuid`;
const recipe = fc
  .integer({ min: 0, max: 1 })
  .map((n) => `(select id from public.recipes order by slug offset ${n} limit 1)`);
const at = (date: string) => `(${date} + time '12:00') at time zone 'Europe/Paris'`;
const known = (n: number) => `exists (select from public.users where id = ${id(n)})`;

/** One statement: somebody signs up, tracks, corrects, moves, deletes, cooks, ticks, leaves … */
const statement = fc.oneof(
  person.map(
    (n) =>
      `insert into auth.users (id, email, created_at) values (${id(n)}, 'rollup${n}@essai.example',
        date '2026-01-15' + ${n * 20}) on conflict do nothing`,
  ),
  fc.tuple(person, day, amount, amount).map(
    ([n, when, protein, calories]) =>
      `insert into public.daily_nutrition_tracking (user_id, tracking_date, protein_goal_percentage,
          carbs_goal_percentage, fat_goal_percentage, calories_consumed,
          daily_anti_inflammatory_score)
        select ${id(n)}, ${when}, ${protein}, 100, 95, ${calories}, 7.5 where ${known(n)}
        on conflict (user_id, tracking_date) do update set
          protein_goal_percentage = excluded.protein_goal_percentage,
          calories_consumed = excluded.calories_consumed`,
  ),
  fc.tuple(person, day, day).map(
    ([n, from, to]) =>
      `update public.daily_nutrition_tracking set tracking_date = ${to}
        where user_id = ${id(n)} and tracking_date = ${from} and not exists (
          select from public.daily_nutrition_tracking as t
          where t.user_id = ${id(n)} and t.tracking_date = ${to}
        )`,
  ),
  amount.map(
    (fat) => `update public.daily_nutrition_tracking set fat_goal_percentage = ${fat}
      where user_id in (select md5('rollup ' || n)::uuid from generate_series(1, 5) as n)`,
  ),
  fc.tuple(person, day).map(
    ([n, when]) => `delete from public.daily_nutrition_tracking
      where user_id = ${id(n)} and tracking_date >= ${when}`,
  ),
  fc.tuple(person, day).map(
    ([n, when]) => `insert into public.user_progress (user_id, recorded_date, weight_kg)
      select ${id(n)}, ${when}, 70 where ${known(n)} on conflict do nothing`,
  ),
  fc.tuple(person, day).map(
    ([n, when]) => `delete from public.user_progress
      where user_id = ${id(n)} and recorded_date = ${when}`,
  ),
  fc.tuple(person, day).map(
    ([n, when]) => `insert into public.weekly_meal_plans (user_id, week_start_date, created_at)
      select ${id(n)}, '2026-03-30', ${at(when)} where ${known(n)}
      on conflict (user_id, week_start_date) where status <> 'cancelled' do nothing`,
  ),
  fc.tuple(person, fc.boolean()).map(
    ([n, ticked]) => `insert into public.shopping_lists (user_id, name, is_auto_generated, items)
      select ${id(n)}, 'Essai', true,
        '[{"name": "riz", "category": "cereales", "checked": ${String(ticked)}}]' where ${known(n)}`,
  ),
  person.map(
    (n) => `update public.shopping_lists
      set items = '[{"name": "riz", "category": "cereales", "checked": true}]'
      where user_id = ${id(n)}`,
  ),
  fc.tuple(person, recipe, fc.array(day, { maxLength: 3 })).map(
    ([n, which, days]) =>
      `insert into public.user_recipe_interactions
          (user_id, recipe_id, times_cooked, last_viewed_at, created_at)
        select ${id(n)}, ${which}, array[${days.map(at).join(', ')}]::timestamptz[], null,
          ${at("date '2026-03-20'")}
        where ${known(n)}
        on conflict (user_id, recipe_id) do update set times_cooked = excluded.times_cooked,
          last_viewed_at = ${at("date '2026-03-29'")}`,
  ),
  person.map((n) => `delete from auth.users where id = ${id(n)}`),
  fc.constant('select private.fold_changes()'),
);

describe.each(engineNames)('rollups on %s', (engineName) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine(engineName);
  });
  afterAll(() => engine.close());

  test('hold what a recount finds, after any writes and refreshes', async () => {
    const found = async (sql: string) => (await engine.query<{ found: unknown }>(sql))[0]?.found;
    await fc.assert(
      fc.asyncProperty(fc.array(statement, { minLength: 10, maxLength: 40 }), async (writes) => {
        for (const write of writes) await engine.exec(write);
        await engine.exec('select private.fold_changes()');
        expect(await found(kept)).toEqual(await found(recomputed));
      }),
      { numRuns: 15 },
    );
    // And the recount by the database itself, from nothing.
    const before = await found(kept);
    await engine.exec('select private.fold_changes(true)');
    expect(await found(kept)).toEqual(before);
  });

  test('count what is written while a refresh runs in the next one', async () => {
    if (engineName === 'pglite') return; // One connection: nothing runs meanwhile.
    await engine.exec(`insert into auth.users (id, email) values (${id(9)}, 'neuf@essai.example')`);
    const write = (n: number) =>
      engine.exec(
        `insert into public.daily_nutrition_tracking (user_id, tracking_date)
         values (${id(9)}, date '2020-01-01' + ${n})`,
      );
    const refresh = () => engine.exec('select private.fold_changes()').catch(() => undefined);
    for (let batch = 0; batch < 10; batch += 1) {
      const numbers = Array.from({ length: 20 }, (_, n) => batch * 20 + n);
      await Promise.all([...numbers.map(write), refresh(), refresh()]);
    }
    await engine.exec('select private.fold_changes()');
    const [row] = await engine.query<{ days: number }>(
      "select sum(tracked)::int as days from private.nutrition_rollup where day between '2020-01-01' and '2020-12-31'",
    );
    expect(row?.days).toBe(200);
  });
});
