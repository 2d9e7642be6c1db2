import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';

export const isApiPath = (url: string | undefined) => /^\/(rest|auth)\/v1(\/|\?|$)/.test(url ?? '');

type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Answers Node requests with a backend's fetch. The library lets every website read its answers;
 * here the page and the API share their origin, so those headers are taken off again.
 */
export function apiListener(fetch: (request: Request) => Promise<Response>): Listener {
  return getRequestListener(async (request) => {
    const answer = await fetch(request);
    const headers = new Headers(answer.headers);
    for (const name of answer.headers.keys()) {
      if (name.startsWith('access-control-')) headers.delete(name);
    }
    headers.set('Cache-Control', 'no-store');
    return new Response(answer.body, { status: answer.status, headers });
  });
}
