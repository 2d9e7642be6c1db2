import { createHmac } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { queryOnce, type DatabaseConnection } from '../../database/session.ts';
import type { Limit, SignInSettings } from './settings.ts';

/** Who tries: an account, known or not, from an address of the network. */
export interface Trier {
  account?: string;
  address: string;
}

/** Of what is tried: what counts by address, by account, and by an account from one address. */
export interface Counted {
  address?: string;
  account?: string;
  pair?: string;
}

export interface Attempts {
  /** Counts a try before it is made. @returns minutes to wait, when it may not be made. */
  begin: (what: Counted, who: Trier) => Promise<number | undefined>;
  /** Takes back what a right try has counted: only wrong ones weigh, and a pair's are forgotten. */
  succeed: (what: Counted, who: Trier) => Promise<void>;
}

const forget = 'delete from private.rate_limits where user_id = $1::uuid';
const takeBack = `
  update private.rate_limits as r set action_count = r.action_count - 1
  where r.user_id = $1::uuid and r.action_count > 0 and r.window_start = (
    select max(l.window_start) from private.rate_limits as l where l.user_id = $1::uuid
  )`;

/**
 * Counts what is tried at the doors of the sign-in service. Addresses are counted in the memory of this
 * process; accounts in the database, so that a restart forgives nothing. An account is counted by a mark
 * made of its e-mail address and the secret of this installation, whether it exists or not: the refusal
 * tells nobody, and the table names nobody.
 */
export function createAttempts(
  database: DatabaseConnection,
  { limits }: SignInSettings,
  secret: string,
): Attempts {
  const limitOf = (name: string): Limit => {
    const limit = limits.get(name);
    if (!limit) throw new Error(`private.action_limits lacks ${name}`);
    return limit;
  };
  const limiters = new Map<string, RateLimiterMemory>();
  const limiterOf = (name: string) => {
    const { most, minutes } = limitOf(name);
    const limiter =
      limiters.get(name) ??
      new RateLimiterMemory({ keyPrefix: name, points: most, duration: minutes * 60 });
    limiters.set(name, limiter);
    return limiter;
  };
  const mark = (...parts: string[]) =>
    createHmac('sha256', secret).update(parts.join('\n')).digest('hex').slice(0, 32);

  const take = async (name: string, address: string): Promise<number | undefined> => {
    try {
      await limiterOf(name).consume(address);
      return undefined;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return Math.ceil(refused.msBeforeNext / 60_000);
    }
  };
  const count = async (name: string, subject: string): Promise<number | undefined> => {
    const sql = 'select private.allow_action($1::uuid, $2) as allowed';
    const [row] = await queryOnce<{ allowed: boolean }>(database, sql, [subject, name]);
    return row?.allowed ? undefined : limitOf(name).minutes;
  };
  const subjectOf = (name: string, { account = '', address }: Trier, byPair: boolean) =>
    byPair ? mark(name, account, address) : mark(name, account);

  return {
    begin: async ({ address, pair, account }, who) => {
      const wait =
        (address && (await take(address, who.address))) ??
        (pair && (await count(pair, subjectOf(pair, who, true)))) ??
        (account && (await count(account, subjectOf(account, who, false))));
      return wait === '' ? undefined : wait;
    },
    succeed: async ({ address, pair, account }, who) => {
      if (address) await limiterOf(address).reward(who.address);
      if (pair) await queryOnce(database, forget, [subjectOf(pair, who, true)]);
      if (account) await queryOnce(database, takeBack, [subjectOf(account, who, false)]);
    },
  };
}
