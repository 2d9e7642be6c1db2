import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import { openEngine } from '../../support/backend.ts';
import { measured, megabyte } from '../memory.ts';
import { ask } from '../scale/ask.ts';
import { inTurn, median } from '../statistics.ts';
import type { Row } from '../table.ts';

const script = (name: string) => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
/** What a view may take (ms) to be read. */
const budget = 50;
const admin = '00000000-0000-4000-a000-000000000001';
const someone = "'20000000-0000-4000-a000-000000777777'";

const views: [what: string, sql: string][] = [
  ['popular_recipes, first page', 'select * from public.popular_recipes limit 25'],
  ['ingredient_popularity', 'select * from public.ingredient_popularity'],
  ['nutrition_insights', 'select * from public.nutrition_insights'],
  ['user_engagement_analytics', 'select * from public.user_engagement_analytics'],
  ['feature_usage_report', 'select * from public.feature_usage_report'],
  ['user_retention', 'select * from public.user_retention'],
  ['insight_freshness', 'select * from public.insight_freshness'],
  [
    'user_dashboard_summary of a person',
    `select * from public.user_dashboard_summary where user_id = ${someone}`,
  ],
  [
    'user_dashboard_summary, first page',
    'select * from public.user_dashboard_summary order by created_at desc, user_id limit 25',
  ],
  [
    'active_subscribers, first page',
    'select * from public.active_subscribers order by current_period_end limit 25',
  ],
];

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;

/** A day of one person in 54, as the triggers note it: what a day brings to a million people. */
const addDay = (sql: postgres.Sql, day: number) =>
  sql.unsafe(
    `insert into public.daily_nutrition_tracking (user_id, tracking_date, calories_consumed,
       protein_goal_percentage, carbs_goal_percentage, fat_goal_percentage,
       daily_anti_inflammatory_score)
     select id, current_date + ${day}, 2000, 95, 100, 105, 7
     from private.bench_people where n % 54 = ${day}`,
  );

/** A refresh after one day's new rows, against one that counts everything; all views each time. */
async function refreshRow(sql: postgres.Sql): Promise<Row> {
  const [tracked] = await sql<{ days: number }[]>`
    select count(*)::float as days from public.daily_nutrition_tracking`;
  const refresh = () => sql`select * from public.refresh_materialized_views()`;
  const full = await timed(async () => {
    await sql`insert into private.activity_changes (feature, change) values ('everything', 0)`;
    await refresh();
  });
  const daily: number[] = [];
  for (const day of [0, 1, 2]) {
    await addDay(sql, day);
    daily.push(await timed(refresh));
  }
  return {
    what: `Refresh after a day's 18,518 new rows, ${((tracked?.days ?? 0) / 1e6).toFixed(1)}M in all`,
    measured: seconds(median(daily)),
    against: `${seconds(full)} for a recount of everything`,
    ratio: median(daily) / full,
  };
}

/** The weekly recount of the rollups: what it holds in memory may not follow the history. */
async function recountRow(sql: postgres.Sql): Promise<Row> {
  const [tracked] = await sql<{ bytes: number }[]>`
    select pg_table_size('public.daily_nutrition_tracking')::float as bytes`;
  const { ms, grown } = await measured(sql, `select private.check_rollups(false, '{}')`);
  const history = (tracked?.bytes ?? 0) / megabyte;
  return {
    what: `Recount to compare the rollups, ${seconds(ms)}: own memory of the backend`,
    measured: `grows ${grown.toFixed(0)} MB`,
    against: `${history.toFixed(0)} MB of tracked days`,
    ratio: grown / history,
  };
}

async function viewRows(sql: postgres.Sql): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [what, text] of views) {
    const times: number[] = [];
    for (let run = 0; run < 11; run += 1)
      times.push((await ask(sql, { what, as: admin, sql: text }, true)).milliseconds);
    rows.push({
      what,
      measured: `${median(times).toFixed(1)} ms`,
      against: `${budget} ms allowed`,
      ratio: median(times) / budget,
    });
  }
  return rows;
}

/** A person notes a day and removes it, with the trigger that notes it for the rollups and without. */
async function writeRow(sql: postgres.Sql): Promise<Row> {
  const write = (noted: boolean) =>
    sql.begin(async (transaction) => {
      for (const event of ['insert', 'delete'])
        await transaction.unsafe(
          `alter table public.daily_nutrition_tracking
           ${noted ? 'enable' : 'disable'} trigger log_activity_on_${event}`,
        );
      for (let n = 0; n < 100; n += 1) {
        await transaction.unsafe(
          `insert into public.daily_nutrition_tracking (user_id, tracking_date, calories_consumed)
           values (${someone}, date '2001-01-01' + ${n}, 2000)`,
        );
      }
      await transaction.unsafe(
        `delete from public.daily_nutrition_tracking
         where user_id = ${someone} and tracking_date < date '2002-01-01'`,
      );
      for (const event of ['insert', 'delete'])
        await transaction.unsafe(
          `alter table public.daily_nutrition_tracking enable trigger log_activity_on_${event}`,
        );
    });
  const { a, b } = await inTurn(
    10,
    () => write(true),
    () => write(false),
  );
  return {
    what: 'A write of a tracked day, noted for the rollups',
    measured: `${(a / 100).toFixed(2)} ms noted`,
    against: `${(b / 100).toFixed(2)} ms without`,
    ratio: a / b,
  };
}

/** A database of 1,000,000 people with so many tracked days each, kept for the next run. */
const large = (days: number) => ({
  name: `insights_${days}`,
  script:
    script('people.sql') +
    script('days.sql').replaceAll('$FROM', '1').replaceAll('$TO', String(days)),
});

async function measure<T>(days: number, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const engine = await openEngine('postgres', { large: large(days) });
  if (engine.url === undefined) throw new Error('PostgreSQL has an address');
  const sql = postgres(engine.url, { max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end();
    await engine.close();
  }
}

/** The figures of the insights at 1,000,000 people and 1,000,000, then 10,000,000 tracked days. */
export async function insightRows(): Promise<Row[]> {
  const small = await measure(1, async (sql) => [await refreshRow(sql), await recountRow(sql)]);
  const others = await measure(19, async (sql) => [
    await refreshRow(sql),
    await recountRow(sql),
    ...(await viewRows(sql)),
    await writeRow(sql),
  ]);
  return [...small, ...others];
}
