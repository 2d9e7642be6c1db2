import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { engineNames, openEngine, type EngineName } from '../../support/backend.ts';
import { freePort } from '../../support/freePort.ts';
import { median } from '../statistics.ts';
import type { Row } from '../table.ts';

/** Requests that the hostile client has under way all the time. */
const atOnce = 100;
/** How long (ms) another person's list may take meanwhile. */
const allowed: Record<EngineName, number> = { pglite: 3000, postgres: 1000 };
const flood = fileURLToPath(new URL('./flood.js', import.meta.url));

/** Another person's list of foods, alone and while one client asks all it can. */
async function hostileRow(name: EngineName): Promise<Row> {
  const engine = await openEngine(name);
  const port = await freePort();
  const server = serve({
    port,
    hostname: '127.0.0.1',
    fetch: (request) => engine.fetch(request.url, request, request.headers.get('x-client') ?? ''),
  });
  const origin = `http://127.0.0.1:${port}`;
  const list = async (client = 'neighbour') => {
    const start = performance.now();
    const headers = { apikey: engine.keys.publishableKey, 'x-client': client };
    const answer = await fetch(`${origin}/rest/v1/foods_summary?order=name_sort&limit=51`, {
      headers,
    });
    const rows = (await answer.json()) as unknown[];
    if (rows.length !== 51) throw new Error(`expected 51 rows, got ${JSON.stringify(rows)}`);
    return performance.now() - start;
  };
  const lists = async () => {
    const times: number[] = [];
    for (let n = 0; n < 25; n += 1) {
      times.push(await list());
      await pause(100);
    }
    return times;
  };
  try {
    await list();
    const quiet = median(await lists());
    const hostile = spawn(
      process.execPath,
      [flood, origin, engine.keys.publishableKey, String(atOnce)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await pause(3000);
    const beside = await lists();
    hostile.kill('SIGTERM');
    const answers = await text(hostile.stdout);
    // Behind all that the hostile client still has under way.
    while (!(await list('hostile').catch(() => undefined))) await pause(200);
    if (!answers.includes('200')) throw new Error(`The hostile client gave up: ${answers}`);
    console.error(`The hostile client was answered, by status: ${answers.trim()}`);
    return {
      what: `Foods, first page, beside a hostile client (${name}), ${allowed[name] / 1000} s allowed`,
      measured: `${median(beside).toFixed(0)} ms, at most ${Math.max(...beside).toFixed(0)} ms`,
      against: `${quiet.toFixed(0)} ms alone`,
      ratio: median(beside) / quiet,
    };
  } finally {
    server.close();
    await engine.close();
  }
}

export async function hostileRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of engineNames) rows.push(await hostileRow(name));
  return rows;
}
