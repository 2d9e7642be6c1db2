import type { ServerOptions } from '@supabase/lite';
import { queryOnce, type DatabaseConnection } from '../database/session.ts';

type Middleware = NonNullable<ServerOptions['middlewares']>[number];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The person and the session that a token names; whether they are true, the library judges later. */
export function claimsOf(authorization: string | null | undefined): {
  person?: string;
  session?: string;
} {
  const payload = /^Bearer [^.]+\.([^.]+)\./.exec(authorization ?? '')?.[1];
  if (payload === undefined) return {};
  try {
    const { sub, session_id } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
      sub?: unknown;
      session_id?: unknown;
    };
    return {
      ...(typeof sub === 'string' && uuid.test(sub) && { person: sub }),
      ...(typeof session_id === 'string' && uuid.test(session_id) && { session: session_id }),
    };
  } catch {
    return {};
  }
}

const whoIsThere = `
  select
    coalesce(u.is_active, false)
      and ($2::uuid is null or s.id is not null)
      and a.id is not null as admitted
  from (values ($1::uuid)) as q (person)
  left join auth.users as a on a.id = q.person
  left join public.users as u on u.id = q.person
  left join auth.sessions as s on s.id = $2::uuid and s.user_id = q.person`;

/**
 * Refuses data to a session that has ended and to an account that was deactivated, at once. The library
 * looks both up at every request and then goes by the token alone, which lasts an hour: this one question
 * takes the place of its two.
 * @param refuse writes the answer to whoever is refused
 */
export const sessionDoor =
  (database: DatabaseConnection, refuse: (request: Request) => Promise<Response>): Middleware =>
  async (context, next) => {
    const { person, session } = claimsOf(context.req.header('Authorization'));
    if (!context.req.path.startsWith('/rest/v1') || person === undefined) return next();
    const params = [person, session ?? null];
    const [found] = await queryOnce<{ admitted: boolean }>(database, whoIsThere, params);
    if (!found?.admitted) return refuse(context.req.raw);
    const { repo } = context.var.authService as unknown as {
      repo: Record<'findUserById' | 'findSessionById', () => Promise<object>>;
    };
    repo.findUserById = repo.findSessionById = () => Promise.resolve({});
    return next();
  };
