import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of the request that is being answered, while it is. */
export interface UnderWay {
  /** It asks for related rows: its plan is looked at before it runs, where it could not be stopped. */
  isJudged: boolean;
  /** The planner expected it to take too long. */
  tooCostly?: boolean;
  /** The session that answers it and when its transaction began, as PostgreSQL tells them. */
  session?: { pid: number; since: string };
}

export const underWay = new AsyncLocalStorage<UnderWay>();
