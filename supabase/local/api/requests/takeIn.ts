import { requestLimits } from '../../shared/requestLimits.ts';
import { takeBody } from './body.ts';
import { embedsTooMuch } from './embedding.ts';
import type { RequestRefusal } from './refusals.ts';

/** The words of a search in a body that was read; undefined where there are none. */
function wordsOf(body: string): unknown {
  try {
    return (JSON.parse(body) as { q?: unknown } | null)?.q;
  } catch {
    return undefined;
  }
}

const isTooLong = (words: unknown) =>
  typeof words === 'string' && words.length > requestLimits.words;

const isSearch = /\/rpc\/\w+$/;

/**
 * Judges a request by its size and shape, before anything is asked of the database.
 * @returns the request to answer, its body read; or why it is not answered
 */
export async function takeIn(request: Request): Promise<Request | RequestRefusal> {
  if (request.url.length > requestLimits.address) return 'addressTooLong';
  const url = new URL(request.url);
  if (embedsTooMuch(url)) return 'embeddingTooMuch';
  if (isTooLong(url.searchParams.get('q'))) return 'wordsTooLong';
  const taken = await takeBody(request);
  if (typeof taken === 'string' || taken.body === null || !isSearch.test(url.pathname))
    return taken;
  return isTooLong(wordsOf(await taken.clone().text())) ? 'wordsTooLong' : taken;
}
