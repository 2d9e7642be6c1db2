import { requestLimits } from '../../shared/requestLimits.ts';
import type { RequestRefusal } from './refusals.ts';

const { body, backupBody, jsonDepth } = requestLimits;

const limitOf = (pathname: string) =>
  pathname === '/rest/v1/rpc/restore_user_backup' ? backupBody : body;

/** Reads a body as long as it stays within its limit; undefined beyond. */
async function readUpTo(request: Request, limit: number): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** Whether brackets are nested deeper than a document of ours is; those in texts do not count. */
function isTooDeep(json: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (inText && sign === '\\') at += 1;
    else if (sign === '"') inText = !inText;
    else if (inText) continue;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > jsonDepth) return true;
  }
  return false;
}

/** The request with its body read, or why it is not taken in. */
export async function takeBody(request: Request): Promise<Request | RequestRefusal> {
  if (request.body === null) return request;
  const text = await readUpTo(request, limitOf(new URL(request.url).pathname));
  if (text === undefined) return 'bodyTooLarge';
  if (isTooDeep(text)) return 'documentTooDeep';
  const { method, headers, signal } = request;
  return new Request(request.url, { method, headers, signal, body: text });
}
