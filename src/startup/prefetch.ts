import { askEarly } from '../providers/early';
import { myAccessRequest, pageRequest } from '../providers/requests';
import { storedToken } from '../providers/storedSession';
import { listState } from './listState';

/** The code of every list: `src/<resource>/list/<Name>List.tsx`. */
const lists = import.meta.glob('../*/list/*List.tsx');

/** The resource whose list has this address, and what fetches the code of the list. */
function listAt(path: string) {
  const resource = /^\/(\w+)\/?$/.exec(path)?.[1];
  const file = Object.keys(lists).find((one) => one.startsWith(`../${resource}/`));
  const load = file === undefined ? undefined : lists[file];
  return resource !== undefined && load ? { resource, load } : undefined;
}

/**
 * Asks, as soon as the page is read, for what the console will ask first: the person's roles, and the
 * rows and the code of the list that they open. The answers wait for whoever asks for the same.
 */
export function prefetch({ pathname, search }: Location): void {
  const token = storedToken();
  const list = listAt(pathname);
  if (token) askEarly(myAccessRequest(), token);
  if (token && list) askEarly(pageRequest(list.resource, listState(list.resource, search)), token);
  // What fails here is asked again, and told, by the console.
  void list?.load().catch(() => undefined);
}
