import { fetchUtils, HttpError } from 'ra-core';
import { getLocale } from '../i18n/locale';
import { auth } from './auth';
import { config } from './config';
import { ConsoleError, toConsoleError } from './errors';
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

/**
 * Every request to the API goes through here: key, session, language, and errors as sentences.
 * @throws ConsoleError, or the AbortError of a request given up by the screen.
 */
export async function http(url: string, options: RequestInit = {}): Promise<HttpAnswer> {
  const headers = new Headers(options.headers);
  try {
    headers.set('apikey', config.key);
    headers.set('Authorization', `Bearer ${await accessToken()}`);
    headers.set('Accept-Language', getLocale());
    return await fetchUtils.fetchJson(url, { ...options, headers });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    const failure = toConsoleError(error, options.method);
    // Here rather than in checkError: react-admin answers a rejected check with made-up data.
    if (error instanceof HttpError && failure.status === 401) void expireSession();
    throw failure;
  }
}

export const restUrl = `${config.url}/rest/v1`;
