import { serve } from '@hono/node-server';
import { openEngine, type EngineName, type TestEngine } from '../support/backend.ts';
import { freePort } from '../support/freePort.ts';
import { inTurn } from './statistics.ts';
import type { Row } from './table.ts';

const columns = 'id,name_fr,category,anti_inflammatory_score,allergens,is_incomplete,version';
const page = 'order=name_sort.asc,id.asc&limit=25';

/** The same page and the same count as the API gives, asked of the driver as one statement. */
const sql = `
  select ${columns}, (select count(*) from public.foods_summary) as total
  from public.foods_summary order by name_sort, id limit 25`;

async function tokenOf(engine: TestEngine, origin: string): Promise<string> {
  const response = await fetch(`${origin}/auth/v1/token?grant_type=password`, {
    method: 'POST',
    headers: { apikey: engine.keys.publishableKey, 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'nutritionniste@coach.example', password: 'coach-demo-2026' }),
  });
  const { access_token } = (await response.json()) as { access_token: string };
  return access_token;
}

/** The first page of foods with its exact count: over HTTP as a nutritionist, and by the driver. */
export async function foodsList(name: EngineName): Promise<Row> {
  const engine = await openEngine(name);
  const port = await freePort();
  const server = serve({
    port,
    hostname: '127.0.0.1',
    fetch: (request) => engine.fetch(request.url, request),
  });
  try {
    const origin = `http://127.0.0.1:${port}`;
    const headers = {
      apikey: engine.keys.publishableKey,
      Authorization: `Bearer ${await tokenOf(engine, origin)}`,
      Prefer: 'count=exact',
    };
    const url = `${origin}/rest/v1/foods_summary?select=${columns}&${page}`;
    const http = async () => {
      const response = await fetch(url, { headers });
      const rows = (await response.json()) as unknown[];
      if (rows.length !== 25) throw new Error(`expected 25 rows, got ${JSON.stringify(rows)}`);
    };
    const { a, b } = await inTurn(40, http, () => engine.query(sql));
    return {
      what: `Foods, first page and exact count (${name})`,
      measured: `${a.toFixed(1)} ms over HTTP`,
      against: `${b.toFixed(1)} ms by the driver`,
      ratio: a / b,
    };
  } finally {
    server.close();
    await engine.close();
  }
}
