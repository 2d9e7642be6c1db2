import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import { asAdmin, urlOf } from '../../../supabase/local/cluster/database.ts';
import { openEngine } from '../../support/backend.ts';
import { testServerUrl } from '../../support/postgres.ts';
import type { Row } from '../table.ts';
import { calculationRows } from './calculations.ts';
import { rlsRows } from './rls.ts';

const script = new URL('./generate.sql', import.meta.url);

/** The figures at 100,000 people, 1,000,000 days of tracking and 20,000 recipes, on PostgreSQL. */
export async function scaleRows(): Promise<Row[]> {
  const engine = await openEngine('postgres');
  if (engine.url === undefined) throw new Error('PostgreSQL has an address');
  const sql = postgres(engine.url, { max: 1, onnotice: () => undefined });
  try {
    // Resting triggers is the superuser's right.
    const database = new URL(engine.url).pathname.slice(1);
    await asAdmin(urlOf(await testServerUrl(), database), async (superuser) => {
      await superuser.unsafe(readFileSync(script, 'utf8')).simple();
    });
    return [...(await rlsRows(sql)), ...(await calculationRows(sql))];
  } finally {
    await sql.end();
    await engine.close();
  }
}
