import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import { openEngine } from '../../support/backend.ts';
import type { Row } from '../table.ts';
import { calculationRows } from './calculations.ts';
import { rlsRows } from './rls.ts';

/** 100,000 people, 1,000,000 days of tracking and 20,000 recipes, kept for the next run. */
export const scale = {
  name: 'scale',
  script: readFileSync(new URL('./generate.sql', import.meta.url), 'utf8'),
};

/** The figures at the size of `scale`, on PostgreSQL. */
export async function scaleRows(): Promise<Row[]> {
  const engine = await openEngine('postgres', { large: scale });
  if (engine.url === undefined) throw new Error('PostgreSQL has an address');
  const sql = postgres(engine.url, { max: 1, onnotice: () => undefined });
  try {
    return [...(await rlsRows(sql)), ...(await calculationRows(sql))];
  } finally {
    await sql.end();
    await engine.close();
  }
}
