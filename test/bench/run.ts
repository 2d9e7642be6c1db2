/** `npm run bench`: every figure is a ratio of two things measured in the same run. */
import { startConsole } from '../e2e/support/console.ts';
import { engineNames } from '../support/backend.ts';
import { stopTestServer } from '../support/postgres.ts';
import { firstList } from './firstList.ts';
import { foodsList } from './foodsList.ts';
import { scaleRows } from './scale/run.ts';
import { startTimes } from './startTimes.ts';
import { printTable, type Row } from './table.ts';

try {
  const rows: Row[] = [];
  for (const engine of engineNames) rows.push(await foodsList(engine));
  rows.push(await startTimes());
  const running = await startConsole('pglite');
  rows.push(...(await firstList(running)));
  await running.stop();
  printTable('The console', rows);
  printTable('100,000 people, 1,000,000 days, 20,000 recipes on PostgreSQL', await scaleRows());
} finally {
  await stopTestServer();
}
