import { engineNames, openEngine, type EngineName } from '../support/backend.ts';
import { median } from './statistics.ts';
import type { Row } from './table.ts';

/** What looking at a hundred tables more may take (ms). */
const budget = 1000;
const tables = Array.from(
  { length: 100 },
  (_, i) => `create table private.zz_${i} (id integer primary key, a text, b text);
    create index on private.zz_${i} (a); create index on private.zz_${i} (b)`,
).join(';');

async function healthRow(name: EngineName): Promise<Row> {
  const engine = await openEngine(name);
  try {
    await engine.exec(tables);
    const times: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const start = performance.now();
      await engine.query('select public.get_database_health_metrics()');
      times.push(performance.now() - start);
    }
    return {
      what: `Health metrics with 100 more tables (${name})`,
      measured: `${median(times).toFixed(0)} ms`,
      against: `${budget} ms allowed`,
      ratio: median(times) / budget,
    };
  } finally {
    await engine.close();
  }
}

/** How long the health of a database takes to be measured, on each engine. */
export async function healthRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of engineNames) rows.push(await healthRow(name));
  return rows;
}
