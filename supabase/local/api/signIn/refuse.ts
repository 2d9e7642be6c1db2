import { readsEnglish } from '../../lite/requestLanguage.ts';
import type { RefusalCode, Settings } from './settings.ts';

/** Writes refusals in the language of the request. */
export interface Refuser {
  /** As the sign-in service does: `code`, `error_code` and a sentence in `msg`. */
  inWords: (request: Request, status: number, code: RefusalCode, name: string) => Promise<Response>;
  tooMany: (request: Request, minutes: number) => Promise<Response>;
  /** As the data API does. */
  tooManyQuestions: (request: Request, minutes: number) => Promise<Response>;
  /** The same, for a session that has ended. */
  ended: (request: Request) => Promise<Response>;
}

/** In the shape and with the headers of the library's own refusals. */
export function authRefusal(
  status: number,
  name: string,
  msg: string,
  headers: Record<string, string> = {},
): Response {
  const body = { code: status, error_code: name, msg };
  return Response.json(body, { status, headers: { 'X-Sb-Error-Code': name, ...headers } });
}

/** In the shape of the data API's refusals. */
const dataRefusal = (status: number, message: string, headers: Record<string, string> = {}) =>
  Response.json({ code: `PT${status}`, details: '', hint: null, message }, { status, headers });

const retryAfter = (minutes: number) => ({ 'Retry-After': String(Math.ceil(minutes * 60)) });

/** What the library says of a wrong password. */
export const wrongCredentials = () =>
  authRefusal(400, 'invalid_credentials', 'Invalid login credentials');

export function createRefuser(settings: Settings): Refuser {
  const say = async (request: Request, code: RefusalCode, ...args: (string | number)[]) => {
    const said = (await settings()).sentences.get(code);
    const text = (readsEnglish(request) ? said?.english : said?.french) ?? code;
    return args.reduce<string>((sentence, arg) => sentence.replace('%s', String(arg)), text);
  };
  return {
    inWords: async (request, status, code, name) =>
      authRefusal(status, name, await say(request, code)),
    tooMany: async (request, minutes) => {
      const msg = await say(request, 'too_many_tries', minutes);
      return authRefusal(429, 'over_request_rate_limit', msg, retryAfter(minutes));
    },
    tooManyQuestions: async (request, minutes) =>
      dataRefusal(429, await say(request, 'too_many_actions', minutes), retryAfter(minutes)),
    ended: async (request) => dataRefusal(401, await say(request, 'session_ended')),
  };
}
