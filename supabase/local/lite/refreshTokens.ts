import { queryOnce, type DatabaseConnection } from '../database/session.ts';

/**
 * How long (s) a used refresh token is still taken: two tabs that refresh at once both hold the old one.
 * The library has a setting of this name and does not look at it.
 */
export const reuseInterval = 10;

/** What a refresh token is worth now. */
export type Judgement =
  | { kind: 'unknown' }
  /** To be sent in its place: the one whose successor is in use. */
  | { kind: 'good'; token: string }
  | { kind: 'deactivated' }
  /** It was used before, and not just now: somebody else may have it. */
  | { kind: 'reused' };

interface Found {
  session: string | null;
  isActive: boolean;
  revoked: boolean;
  usedAt: Date | string;
  /** The token that the session's living one came from. */
  parent: string | null;
}

const find = `
  select
    t.session_id as session, coalesce(u.is_active, false) as "isActive", t.revoked,
    t.updated_at as "usedAt",
    (
      select l.parent from auth.refresh_tokens as l
      where l.session_id = t.session_id and not l.revoked
      order by l.created_at desc limit 1
    ) as parent
  from auth.refresh_tokens as t left join public.users as u on u.id = t.user_id
  where t.token = $1`;

/** Judges a refresh token; the reuse of an old one ends its session, with all that came of it. */
export async function judge(database: DatabaseConnection, token: string): Promise<Judgement> {
  const [found] = await queryOnce<Found>(database, find, [token]);
  if (!found) return { kind: 'unknown' };
  const end = () => queryOnce(database, 'delete from auth.sessions where id = $1', [found.session]);
  if (!found.isActive) {
    await end();
    return { kind: 'deactivated' };
  }
  if (!found.revoked) return { kind: 'good', token };
  const usedAgo = (Date.now() - new Date(found.usedAt).getTime()) / 1000;
  if (usedAgo <= reuseInterval && found.parent !== null)
    return { kind: 'good', token: found.parent };
  await end();
  return { kind: 'reused' };
}

/** The session of a refresh token, for whoever must wait for another request of it. */
export async function sessionOf(database: DatabaseConnection, token: string): Promise<string> {
  const sql = 'select session_id from auth.refresh_tokens where token = $1';
  const [found] = await queryOnce<{ session_id: string | null }>(database, sql, [token]);
  return found?.session_id ?? token;
}
