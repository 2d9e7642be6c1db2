import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import type { TestEngine } from '../backend.ts';

/** Runs a statement in a session of its own whose backend is ended `after` ms; whether it was done. */
export async function killSession(
  engine: TestEngine,
  statement: string,
  after: number,
): Promise<boolean> {
  const sql = postgres(engine.url ?? '', { max: 1, onnotice: () => undefined });
  try {
    const [session] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
    const running = sql.unsafe(statement).then(
      () => true,
      () => false,
    );
    await wait(after);
    await engine.query('select pg_terminate_backend($1)', [session?.pid]);
    const done = await running;
    const left = 'select from pg_stat_activity where pid = $1';
    while ((await engine.query(left, [session?.pid])).length > 0) await wait(5);
    return done;
  } finally {
    await sql.end({ timeout: 0 });
  }
}
