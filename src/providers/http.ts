import { HttpError } from 'react-admin';
import { sessionToken } from './auth';
import { apiHeaders, takePrefetched } from './prefetched';
import { ConsoleError, toConsoleError } from './errors';
import { expireSession } from './session';

export interface HttpAnswer {
  status: number;
  headers: Headers;
  json: unknown;
}

/** The session's token; a keyless request would be refused anyway, and hide the real cause. */
async function requiredToken() {
  const token = await sessionToken();
  if (token === null) throw new ConsoleError('', 401, { code: 'session' });
  return token;
}

/** The body of an answer; undefined where it is no JSON and only its status has something to say. */
async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A sentence for any failure; a 401 ends the session that the token is of. */
function failureOf(error: unknown, token: string | undefined, method?: string): Error {
  if (error instanceof DOMException && error.name === 'AbortError') return error;
  const failure = toConsoleError(error, method);
  // Here rather than in checkError: react-admin answers a rejected check with made-up data.
  if (error instanceof HttpError && failure.status === 401) void expireSession(token);
  return failure;
}

/**
 * The one way of every request to the API: with the key, the session and the language, and answered
 * by what was asked ahead for it while the console's code was loading.
 * @throws ConsoleError for any answer that is not a success, or the AbortError of a request given up.
 */
export async function apiFetch(
  input: RequestInfo | URL,
  init: RequestInit = {},
): Promise<Response> {
  const { method } = init;
  let token: string | undefined;
  try {
    token = await requiredToken();
    const { url } = new Request(input);
    const headers = apiHeaders(init.headers, token);
    const prefetched = takePrefetched(url, { ...init, headers }, token);
    const response = await (prefetched ?? fetch(url, { ...init, headers }));
    if (response.ok) return response;
    throw new HttpError(response.statusText, response.status, await jsonOf(response));
  } catch (error) {
    throw failureOf(error, token, method);
  }
}

/** The same with the answer read, as the data provider of ra-supabase takes it. */
export async function http(url: string, options?: RequestInit): Promise<HttpAnswer> {
  const response = await apiFetch(url, options);
  return { status: response.status, headers: response.headers, json: await jsonOf(response) };
}
