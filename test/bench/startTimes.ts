import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runConsole } from '../support/runConsole.ts';
import { median } from './statistics.ts';
import type { Row } from './table.ts';

/** Seconds from the start of the process to the first answer of the API and the page. */
async function secondsToFirstAnswer(dataDir: string): Promise<number> {
  const start = performance.now();
  const running = await runConsole({
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    SUPABASE_URL: '',
    SUPABASE_ANON_KEY: '',
  });
  const page = await (await fetch(running.url)).text();
  const apikey = /sb_publishable_[\w-]+/.exec(page)?.[0] ?? '';
  const answer = await fetch(`${running.url}/rest/v1/nutrients?limit=1`, { headers: { apikey } });
  if (!answer.ok) throw new Error(`the API answered ${answer.status}`);
  const seconds = (performance.now() - start) / 1000;
  await running.stop();
  return seconds;
}

/** `npm start` on the embedded engine: first on an empty folder, then again (app already built). */
export async function startTimes(): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'console-bench-'));
  try {
    const cold = await secondsToFirstAnswer(folder);
    const again: number[] = [];
    while (again.length < 5) again.push(await secondsToFirstAnswer(folder));
    const warm = median(again);
    return {
      what: 'Start of the embedded engine to the first answer',
      measured: `${warm.toFixed(1)} s warm (3 s allowed)`,
      against: `${cold.toFixed(1)} s cold`,
      ratio: warm / cold,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
