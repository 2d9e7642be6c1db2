/** The body of a sign-in request; undefined where it is no JSON object. */
export async function readBody(request: Request): Promise<Record<string, unknown> | undefined> {
  try {
    const body: unknown = JSON.parse(await request.clone().text());
    const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
    return isObject ? (body as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The same request with another body: what was looked at is what the library gets. */
export function withBody(request: Request, body: Record<string, unknown>): Request {
  const headers = new Headers(request.headers);
  headers.delete('content-length');
  const { method, url } = request;
  return new Request(url, { method, headers, body: JSON.stringify(body) });
}

/** The text of a field; empty for anything else. */
export const textOf = (body: Record<string, unknown>, field: string): string => {
  const value = body[field];
  return typeof value === 'string' ? value : '';
};
