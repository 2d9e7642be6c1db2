import { vi } from 'vitest';

interface Stub {
  status?: number;
  json?: unknown;
  headers?: Record<string, string>;
}

/** Answers by `METHOD /path`, tried in order; a function sees the request. */
export type Stubs = Record<string, Stub | ((request: Request) => Stub | Promise<Stub>)>;

/**
 * Stands at the edge of the network, so that everything of the console up to `fetch` really runs.
 * @returns the requests made, in order.
 */
export function stubFetch(stubs: Stubs): Request[] {
  const requests: Request[] = [];
  vi.stubGlobal('fetch', async (input: string | URL, init?: RequestInit) => {
    const request = new Request(new URL(input, window.location.origin), init);
    requests.push(request);
    const { pathname } = new URL(request.url);
    const stub = stubs[`${request.method} ${pathname}`];
    if (!stub) throw new Error(`No answer for ${request.method} ${pathname}`);
    const { status = 200, json, headers } = typeof stub === 'function' ? await stub(request) : stub;
    const body = json === undefined ? null : JSON.stringify(json);
    return new Response(body, {
      status,
      headers: { 'Content-Type': 'application/json', ...headers },
    });
  });
  return requests;
}
