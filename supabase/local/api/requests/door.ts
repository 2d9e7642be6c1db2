import { setTimeout as pause } from 'node:timers/promises';
import type { DatabaseConnection } from '../../database/session.ts';
import { cancelStatement } from '../../lite/limitStatements.ts';
import { claimsOf } from '../../lite/sessionDoor.ts';
import { underWay, type UnderWay } from '../../lite/underWay.ts';
import { requestLimits } from '../../shared/requestLimits.ts';
import { Busy, createTurns } from '../../shared/turns.ts';
import { embeds } from './embedding.ts';
import { refuseRequest } from './refusals.ts';
import { takeIn } from './takeIn.ts';

type Answer = (request: Request) => Promise<Response>;

/**
 * Stands before everything that answers: refuses what is too large, too deep or too costly, lets people
 * take turns at the data, and stops the work on an answer that nobody waits for any more.
 */
export function createDoor(database: DatabaseConnection) {
  const { atOnce, waiting } = requestLimits;
  const inTurn = createTurns({ atOnce: atOnce[database.driver], waiting });

  async function work(request: Request, answer: Answer): Promise<Response> {
    // Whoever left while waiting for their turn.
    if (request.signal.aborted) return new Response(null, { status: 499 });
    const known: UnderWay = { isJudged: embeds(new URL(request.url)) };
    const stop = () => void cancelStatement(database, known).catch(() => undefined);
    request.signal.addEventListener('abort', stop);
    try {
      const answered = await underWay.run(known, () => answer(request));
      return known.tooCostly ? refuseRequest(request, 'tooCostly') : answered;
    } finally {
      request.signal.removeEventListener('abort', stop);
    }
  }

  /** @param address that of the network the request comes from; empty for a caller in this process */
  return async (request: Request, address: string, answer: Answer): Promise<Response> => {
    const taken = await takeIn(request);
    if (typeof taken === 'string') return refuseRequest(request, taken);
    if (!new URL(taken.url).pathname.startsWith('/rest/v1')) return answer(taken);
    const { person = '' } = claimsOf(taken.headers.get('authorization'));
    try {
      return await inTurn({ address, person }, () => work(taken, answer));
    } catch (error) {
      if (!(error instanceof Busy)) throw error;
      await pause(requestLimits.busyAfter);
      return refuseRequest(taken, 'busy');
    }
  };
}
