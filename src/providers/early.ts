import { getLocale } from '../i18n/locale';
import { config } from './config';
import type { ApiRequest } from './requests';

/** What makes two requests the same question. */
type Asked = Pick<RequestInit, 'method' | 'headers' | 'body'>;

interface Early {
  key: string;
  answer: Promise<Response>;
  /** After this an answer is too old to stand for one asked now, ms of the page's clock. */
  until: number;
}

/** How long an answer asked early may wait for whoever will ask for it. */
const patience = 15_000;
let waiting: Early[] = [];

/** What every request carries: the key, the session and the language of the answers. */
export function apiHeaders(headers: HeadersInit | undefined, token: string): Headers {
  const all = new Headers(headers);
  all.set('apikey', config.key);
  all.set('Authorization', `Bearer ${token}`);
  all.set('Accept-Language', getLocale());
  return all;
}

// The token and the language are part of it: another person never gets this one's answer.
function keyOf(url: string, { method = 'GET', body, headers }: Asked, token: string) {
  const prefer = new Headers(headers).get('Prefer');
  return JSON.stringify([method, url, body, prefer, token, getLocale()]);
}

/** Asks before the console's code is there to ask, and keeps the answer for it. */
export function askEarly(request: ApiRequest, token: string): void {
  const { url, method, body } = request;
  const answer = fetch(url, { method, body, headers: apiHeaders(request.headers, token) });
  // Whoever takes the answer tells of its failure.
  answer.catch(() => undefined);
  waiting.push({ key: keyOf(url, request, token), answer, until: performance.now() + patience });
}

/** The answer to this very request, if it was asked early; only once, and only while it is fresh. */
export function takeEarly(url: string, asked: Asked, token: string): Promise<Response> | undefined {
  const key = keyOf(url, asked, token);
  const found = waiting.find((one) => one.key === key);
  waiting = waiting.filter((one) => one !== found);
  return found && found.until > performance.now() ? found.answer : undefined;
}

/** To be called when the session ends. */
export function forgetEarly() {
  waiting = [];
}
