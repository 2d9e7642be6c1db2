import type { Attempts } from './signIn/attempts.ts';
import type { Refuser } from './signIn/refuse.ts';

const search = /^\/rest\/v1\/rpc\/(search_\w+|\w+_facets)$/;

/**
 * Limits what visitors may search too: people are counted in the database (search_users), but whoever
 * is not signed in has only an address.
 * @returns the refusal, for a request that may not be answered
 */
export async function limitSearch(
  request: Request,
  address: string,
  { attempts, refuse }: { attempts: Attempts; refuse: Refuser },
): Promise<Response | undefined> {
  if (address === '' || !search.test(new URL(request.url).pathname)) return undefined;
  const wait = await attempts.begin({ address: 'search_address' }, { address });
  return wait === undefined ? undefined : refuse.tooManyQuestions(request, wait);
}
