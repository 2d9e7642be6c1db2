import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Backend } from '../api/createBackend.ts';
import type { Session } from '../database/session.ts';
import type { ApiConfig } from '../shared/config.ts';
import { longestStep } from '../shared/longestStep.ts';

/**
 * How long (ms) the worker waits: before it begins, so that a start is not slowed; between rounds; after
 * an error; and for the step under way when it is stopped.
 */
const patience = { first: 5_000, idle: 2_000, afterError: 30_000, stop: 10_000 };
/** How often (ms) it asks what the schedule wants. */
const dueEvery = 60_000;

export interface JobWorker {
  /** Begins no other step and finishes the one under way, unless that takes too long. */
  stop: () => Promise<void>;
}

/** Does everything there is to do, a unit and a transaction at a time, so that others get their turn. */
async function workAll(session: Session, name: string, stopped: AbortSignal): Promise<void> {
  for (let more = true; more && !stopped.aborted;) {
    const [row] = await session.query<{ more: boolean }>('select private.work_jobs($1) as more', [
      name,
    ]);
    more = row?.more ?? false;
  }
}

/**
 * Runs the jobs of the database in the background of this process: what people and the schedule
 * ask for. Several workers of one database share the work. An error (a database gone for a while)
 * is told on the console and tried again.
 */
export function startJobWorker(
  backend: Pick<Backend, 'withSession'>,
  engine: ApiConfig['kind'],
): JobWorker {
  const name = `${hostname()} ${process.pid} ${randomUUID().slice(0, 8)}`;
  const stopping = new AbortController();
  const stopped = stopping.signal;
  const pause = (milliseconds: number) =>
    sleep(milliseconds, undefined, { signal: stopped, ref: false }).catch(() => undefined);

  const workRound = (due: boolean) =>
    backend.withSession(async (session) => {
      if (due) await session.query('select private.queue_due_jobs()');
      // The embedded engine has one session, that of all requests.
      if (engine === 'postgres') await session.exec(`set statement_timeout = ${longestStep}`);
      await workAll(session, name, stopped).finally(() =>
        engine === 'postgres' ? session.exec('reset statement_timeout') : undefined,
      );
    });

  const run = async () => {
    await pause(patience.first);
    let nextDue = 0;
    let begun = false;
    while (!stopped.aborted) {
      try {
        // Nobody else opens the embedded engine: whatever was running there has died.
        if (!begun && engine === 'embedded')
          await backend.withSession((session) =>
            session.query("select private.end_interrupted_runs('0')"),
          );
        begun = true;
        const due = Date.now() >= nextDue;
        await workRound(due);
        if (due) nextDue = Date.now() + dueEvery;
        await pause(patience.idle);
      } catch (error) {
        console.error(`Tâches de fond : ${error instanceof Error ? error.message : String(error)}`);
        await pause(patience.afterError);
      }
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await Promise.race([running, sleep(patience.stop, undefined, { ref: false })]);
    },
  };
}
