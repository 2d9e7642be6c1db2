import { getLocale } from '../i18n/locale';
import { requestAhead } from '../providers/prefetched';
import { myAccessRequest, pageRequest, workQueuesRequest } from '../providers/requests';
import { storedToken } from '../providers/storedSession';
import { listState } from './listState';

/** The code of every list: `src/<resource>/list/<Name>List.tsx`. */
const lists = import.meta.glob('../*/list/*List.tsx');

/** The texts that a folder's pages show. */
const texts = import.meta.glob(['../*/i18n.*.ts', '!../{nutrition,resource,shared}/i18n.*.ts']);

/** The resource whose list has this address, and what fetches the code of the list. */
function listAt(path: string) {
  const resource = /^\/(\w+)\/?$/.exec(path)?.[1];
  const file = Object.keys(lists).find((one) => one.startsWith(`../${resource}/`));
  const load = file === undefined ? undefined : lists[file];
  return resource !== undefined && load ? { resource, load } : undefined;
}

const home = { resource: 'home', load: () => import('../home/Home') };

/**
 * Asks, as soon as the page is read, for what the console will ask first: the person's roles, and the
 * rows and the code of the list that they open, or what waits for them and the code of the home. The
 * answers wait for whoever asks for the same.
 */
export function prefetch({ pathname, search }: Location): void {
  const token = storedToken();
  const list = listAt(pathname);
  const atHome = pathname === '/';
  const page = atHome ? home : list;
  if (token) requestAhead(myAccessRequest(), token);
  if (token && list)
    requestAhead(pageRequest(list.resource, listState(list.resource, search)), token);
  if (token && atHome) requestAhead(workQueuesRequest(), token);
  // What fails here is asked again, and told, by the console.
  void page?.load().catch(() => undefined);
  void texts[`../${page?.resource}/i18n.${getLocale()}.ts`]?.().catch(() => undefined);
}
