import { anonymous, password } from './people.ts';
import type { TestEngine } from './backend.ts';

/** What the sign-in service says of a request, in the parts that a person or an attacker can see. */
export interface Said {
  status: number;
  code?: string;
  msg?: string;
  retryAfter: string | null;
  body: Record<string, unknown>;
}

export interface From {
  address?: string;
  language?: string;
  token?: string;
  method?: string;
}

/** Asks the sign-in service as whoever has the public key of the API. */
export async function askAuth(
  engine: TestEngine,
  path: string,
  body: unknown,
  { address, language, token, method = 'POST' }: From = {},
): Promise<Said> {
  const headers = {
    ...anonymous(engine),
    ...(language && { 'Accept-Language': language }),
    ...(token && { Authorization: `Bearer ${token}` }),
  };
  const init = { method, headers, body: JSON.stringify(body) };
  const answer = await engine.fetch(`/auth/v1/${path}`, init, address);
  const text = await answer.text();
  const told = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  return {
    status: answer.status,
    code: told.error_code as string | undefined,
    msg: told.msg as string | undefined,
    retryAfter: answer.headers.get('retry-after'),
    body: told,
  };
}

export const tryPassword = (engine: TestEngine, email: string, secret: string, from?: From) =>
  askAuth(engine, 'token?grant_type=password', { email, password: secret }, from);

export const refreshWith = (engine: TestEngine, refresh_token: string, from?: From) =>
  askAuth(engine, 'token?grant_type=refresh_token', { refresh_token }, from);

export interface Tokens {
  access: string;
  refresh: string;
}

/** A session, by password unless the answer of another door is given. */
export async function openSession(engine: TestEngine, email: string, said?: Said): Promise<Tokens> {
  const { status, body } = said ?? (await tryPassword(engine, email, password));
  if (status !== 200) throw new Error(`${email}: ${status} ${JSON.stringify(body)}`);
  return { access: String(body.access_token), refresh: String(body.refresh_token) };
}

/** Asks for a recovery e-mail and reads it. */
export async function askMail(engine: TestEngine, email: string, from?: From) {
  engine.mail.clear();
  const said = await askAuth(engine, 'recover', { email }, from);
  const message = engine.mail.messages.get(email)?.[0];
  const link = /https?:\S+/.exec(message?.text ?? '')?.[0] ?? '';
  const code = /\b\d{6}\b/.exec(message?.text ?? '')?.[0] ?? '';
  return { said, message, code, link, path: link.replace(/^https?:\/\/[^/]+/, '') };
}

/** Reads a row as the person of a token: the status says whether the session still is one. */
export const readAs = (engine: TestEngine, token: string, table = 'foods') =>
  engine.fetch(`/rest/v1/${table}?select=id&limit=1`, {
    headers: { apikey: engine.keys.publishableKey, Authorization: `Bearer ${token}` },
  });
