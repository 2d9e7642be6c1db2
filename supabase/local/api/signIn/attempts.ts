import { createHmac } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { queryOnce, type DatabaseConnection } from '../../database/session.ts';
import type { Limit, Settings } from './settings.ts';

/** Who tries: an account, known or not, from an address of the network. */
interface Trier {
  account?: string;
  /** Empty for a caller in this process, which no network stands behind. */
  address: string;
}

/** The limits of what is tried: by address, by account, and by an account from one address. */
interface Counted {
  address?: LimitName;
  account?: LimitName;
  pair?: LimitName;
}

/** A row of private.action_limits. */
type LimitName = `${string}_${'address' | 'account' | 'pair'}`;

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
  settings: Settings,
  secret: string,
): Attempts {
  const limitOf = async (name: LimitName): Promise<Limit> => {
    const limit = (await settings()).limits.get(name);
    if (!limit) throw new Error(`private.action_limits lacks ${name}`);
    return limit;
  };
  const limiters = new Map<string, RateLimiterMemory>();
  const limiterOf = async (name: LimitName) => {
    const { most, minutes } = await limitOf(name);
    const limiter =
      limiters.get(name) ??
      new RateLimiterMemory({ keyPrefix: name, points: most, duration: minutes * 60 });
    limiters.set(name, limiter);
    return limiter;
  };
  const mark = (...parts: string[]) =>
    createHmac('sha256', secret).update(parts.join('\n')).digest('hex').slice(0, 32);

  const take = async (name: LimitName, address: string): Promise<number | undefined> => {
    const limiter = await limiterOf(name);
    try {
      await limiter.consume(address);
      return undefined;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return Math.ceil(refused.msBeforeNext / 60_000);
    }
  };
  const count = async (name: LimitName, subject: string): Promise<number | undefined> => {
    const sql = 'select private.allow_action($1::uuid, $2) as allowed';
    const [row] = await queryOnce<{ allowed: boolean }>(database, sql, [subject, name]);
    return row?.allowed ? undefined : (await limitOf(name)).minutes;
  };
  /** The counters of the database that a try weighs on, by name and subject. */
  const subjects = ({ pair, account }: Counted, who: Trier) => {
    const tried = who.account ?? '';
    return {
      pair: pair && ([pair, mark(pair, tried, who.address)] as const),
      account: account && ([account, mark(account, tried)] as const),
    };
  };

  return {
    begin: async (what, who) => {
      if (what.address && who.address) {
        const wait = await take(what.address, who.address);
        if (wait !== undefined) return wait;
      }
      const { pair, account } = subjects(what, who);
      const wait = pair && (await count(...pair));
      if (wait !== undefined) return wait;
      return account && count(...account);
    },
    succeed: async (what, who) => {
      if (what.address && who.address) await (await limiterOf(what.address)).reward(who.address);
      const { pair, account } = subjects(what, who);
      if (pair) await queryOnce(database, forget, [pair[1]]);
      if (account) await queryOnce(database, takeBack, [account[1]]);
    },
  };
}
