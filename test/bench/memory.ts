import { readFileSync } from 'node:fs';
import type postgres from 'postgres';

export const megabyte = 1024 * 1024;
/** How often the memory of a backend is read (ms). */
const sampling = 100;

export interface Measured {
  ms: number;
  /** Memory of the backend that is its own (MB): the most at any moment, less than at the start. */
  grown: number;
}

/** Own memory of a process, without the buffers that it shares (bytes); 0 where /proc is missing. */
function ownMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/RssAnon:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Runs a statement in a session and measures its time and the memory of its backend. */
export async function measured(sql: postgres.Sql, statement: string): Promise<Measured> {
  const [session] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
  const pid = session?.pid ?? 0;
  const before = ownMemory(pid);
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, ownMemory(pid))), sampling);
  const start = performance.now();
  try {
    await sql.unsafe(statement);
  } finally {
    clearInterval(timer);
  }
  return { ms: performance.now() - start, grown: (most - before) / megabyte };
}
