import type postgres from 'postgres';
import type { Question } from './questions.ts';

/** Sets who asks for the rest of the transaction, as the API does before each query. */
async function impersonate(
  sql: postgres.TransactionSql,
  person: string | undefined,
): Promise<void> {
  const role = person === undefined ? 'anon' : 'authenticated';
  const claims = JSON.stringify({ role, ...(person !== undefined && { sub: person }) });
  await sql`select set_config('request.jwt.claims', ${claims}, true),
    set_config('request.jwt.claim.sub', ${person ?? ''}, true),
    set_config('request.jwt.claim.role', ${role}, true)`;
}

/**
 * Milliseconds of one question inside a transaction: as its role, so under row level security, or
 * as the owner of the tables, whom it does not touch. Only the question itself is timed.
 */
export async function ask(sql: postgres.Sql, { as, sql: text }: Question, secured: boolean) {
  return sql.begin(async (transaction) => {
    await impersonate(transaction, as);
    if (secured)
      await transaction.unsafe(`set local role ${as === undefined ? 'anon' : 'authenticated'}`);
    const start = performance.now();
    const rows = await transaction.unsafe(text);
    return { milliseconds: performance.now() - start, rows: rows.length };
  });
}
