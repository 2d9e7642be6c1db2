import { fetchUtils, HttpError } from 'ra-core';
import { auth } from './auth';
import { apiHeaders, takeEarly } from './early';
import { ConsoleError, toConsoleError } from './errors';
import type { ApiRequest } from './requests';
import { expireSession } from './session';

export interface HttpAnswer {
  status: number;
  headers: Headers;
  json: unknown;
}

/** The session's token; a keyless request would be refused anyway, and hide the real cause. */
async function accessToken() {
  const { data, error } = await auth.getSession();
  if (data.session) return data.session.access_token;
  if (error && error.status !== 400 && error.status !== 401) throw error;
  throw new ConsoleError('', 401, { code: 'session' });
}

/** Runs a request; every failure becomes a sentence, and a 401 ends the session. */
async function asSentence(
  run: (token: string) => Promise<HttpAnswer>,
  method?: string,
): Promise<HttpAnswer> {
  try {
    return await run(await accessToken());
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    const failure = toConsoleError(error, method);
    // Here rather than in checkError: react-admin answers a rejected check with made-up data.
    if (error instanceof HttpError && failure.status === 401) void expireSession();
    throw failure;
  }
}

/**
 * Every request to the API goes through here or `send`: key, session, language, and errors as
 * sentences.
 * @throws ConsoleError, or the AbortError of a request given up by the screen.
 */
export const http = (url: string, options: RequestInit = {}): Promise<HttpAnswer> =>
  asSentence(
    (token) =>
      fetchUtils.fetchJson(url, { ...options, headers: apiHeaders(options.headers, token) }),
    options.method,
  );

/** The same for a request that may have been asked early, while the console's code was loading. */
export const send = (request: ApiRequest, signal?: AbortSignal): Promise<HttpAnswer> =>
  asSentence(async (token) => {
    const early = takeEarly(request, token);
    const { url, method, body, headers } = request;
    if (!early)
      return fetchUtils.fetchJson(url, {
        method,
        body,
        headers: apiHeaders(headers, token),
        signal,
      });
    return readAnswer(await early);
  }, request.method);

/** As fetchJson reads an answer. */
async function readAnswer(response: Response): Promise<HttpAnswer> {
  const { status, statusText, headers } = response;
  const text = await response.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // An answer without JSON has only its status to say.
  }
  if (!response.ok) {
    const message = (json as { message?: string } | undefined)?.message;
    throw new HttpError(message ?? statusText, status, json);
  }
  return { status, headers, json };
}
