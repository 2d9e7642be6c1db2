import { changeAccount } from './changeAccount.ts';
import { recover } from './recover.ts';
import { refresh } from './refresh.ts';
import { authRefusal } from './refuse.ts';
import { readBody } from './request.ts';
import type { Guard, SignInService } from './service.ts';
import { signInWithPassword } from './signInWithPassword.ts';
import { followLink, verify } from './verify.ts';

const guards: Partial<Record<string, Guard>> = {
  'POST /auth/v1/token password': signInWithPassword,
  'POST /auth/v1/token refresh_token': refresh,
  'POST /auth/v1/recover': recover,
  'POST /auth/v1/verify': verify,
  'PUT /auth/v1/user': changeAccount,
};

/** Where a body is read, the library sees only what a guard has let through. */
const guarded = /^(POST \/auth\/v1\/(token|recover|verify)|PUT \/auth\/v1\/user)$/;

/**
 * Stands before the sign-in service of the library, which counts nothing and tells too much.
 * @param keys the keys of the API: a request without one is the library's to refuse, and counts nowhere
 */
export function guardSignIn(service: SignInService, keys: readonly string[]) {
  return async (request: Request, address: string): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url);
    const door = `${request.method} ${pathname}`;
    // Whoever only looks where a link leads has not followed it: scanners of e-mails do.
    if (door === 'HEAD /auth/v1/verify') return new Response(null, { status: 200 });
    if (door === 'GET /auth/v1/verify') return followLink(service, request);
    const key = request.headers.get('apikey') ?? searchParams.get('apikey');
    const isKnown = (key !== null && keys.includes(key)) || pathname === '/auth/v1/verify';
    if (!isKnown || !guarded.test(door)) return service.answer(request);
    const grant = searchParams.get('grant_type');
    const guard = guards[pathname.endsWith('/token') ? `${door} ${grant ?? ''}` : door];
    const body = guard && (await readBody(request));
    if (!guard) return authRefusal(400, 'invalid_credentials', 'unsupported_grant_type');
    if (!body) return authRefusal(400, 'bad_json', 'Could not parse request body as JSON');
    return guard(service, { request, body, address });
  };
}
