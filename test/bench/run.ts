/**
 * `npm run bench`: every figure is a ratio of two things measured in the same run. Names of parts
 * (`npm run bench -- insights backups`) measure those only.
 */
import { startConsole } from '../e2e/support/console.ts';
import { engineNames } from '../support/backend.ts';
import { backupRows } from './backups.ts';
import { firstList } from './firstList.ts';
import { foodsList } from './foodsList.ts';
import { healthRows } from './health.ts';
import { hostileRows } from './hostile/run.ts';
import { insightRows } from './insights/run.ts';
import { killRows } from './kills.ts';
import { scaleRows } from './scale/run.ts';
import { startBenchServer } from './server.ts';
import { startTimes } from './startTimes.ts';
import { printTable, type Row } from './table.ts';

async function consoleRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const engine of engineNames) rows.push(await foodsList(engine));
  rows.push(await startTimes());
  const running = await startConsole('pglite');
  try {
    return [...rows, ...(await firstList(running))];
  } finally {
    await running.stop();
  }
}

const parts: Record<string, [title: string, measure: () => Promise<Row[]>]> = {
  console: ['The console', consoleRows],
  scale: ['100,000 people, 1,000,000 days, 20,000 recipes on PostgreSQL', scaleRows],
  insights: ['1,000,000 people and up to 10,000,000 days on PostgreSQL', insightRows],
  backups: ['Backups, against COPY and pg_dump on PostgreSQL', backupRows],
  health: ['The health of the database', healthRows],
  hostile: ['A hostile client', hostileRows],
  kills: ['Killed at random moments', killRows],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`Parts: ${Object.keys(parts).join(', ')}; not ${unknown.join(', ')}.`);
  process.exit(1);
}
const server = await startBenchServer();
try {
  for (const [name, [title, measure]] of Object.entries(parts))
    if (asked.length === 0 || asked.includes(name)) printTable(title, await measure());
} finally {
  await server.stop();
}
