import type { PGlite } from '@electric-sql/pglite';
import type { PgliteConnection } from '@supabase/lite/pglite';
import type { PostgresConnection } from '@supabase/lite/postgres';

export type DatabaseConnection =
  | { driver: 'pglite'; connection: PgliteConnection }
  | { driver: 'postgres'; connection: PostgresConnection };

/** One session of the database: what is set in it (roles, settings, transactions) stays in it. */
export interface Session {
  /** Runs one statement with $1… parameters and returns its rows. */
  query: <Row = Record<string, unknown>>(sql: string, params?: unknown[]) => Promise<Row[]>;
  /** Runs a script of several statements and returns the rows of each that has some. */
  exec: (script: string) => Promise<Rows[]>;
}

export type Rows = Record<string, unknown>[];

const ofPglite = (db: PGlite): Session => ({
  query: async <Row>(sql: string, params?: unknown[]) => (await db.query<Row>(sql, params)).rows,
  exec: async (script) => (await db.exec(script)).map(({ rows }) => rows as Rows),
});

/** Lends one session, alone for the time of `work`. PGlite has a single one. */
export async function withSession<T>(
  database: DatabaseConnection,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  if (database.driver === 'pglite') return work(ofPglite(database.connection.driver));
  const reserved = await database.connection.driver.reserve();
  try {
    return await work({
      query: async <Row>(sql: string, params: unknown[] = []) =>
        (await reserved.unsafe(sql, params as never[])) as unknown as Row[],
      exec: async (script) => {
        // One result for one statement, a list of results for several.
        const result: unknown[] = await reserved.unsafe(script).simple();
        return Array.isArray(result[0]) ? (result as Rows[]) : [result as Rows];
      },
    });
  } finally {
    reserved.release();
  }
}

/** Runs `work` between begin and commit; any error rolls everything back and is thrown again. */
export async function inTransaction<T>(session: Session, work: () => Promise<T>): Promise<T> {
  await session.exec('begin');
  try {
    const result = await work();
    await session.exec('commit');
    return result;
  } catch (error) {
    await session.exec('rollback');
    throw error;
  }
}
