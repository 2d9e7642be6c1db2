import { askEarly } from '../providers/early';
import { myAccessRequest, pageRequest } from '../providers/requests';
import { storedToken } from '../providers/storedSession';
import { listState } from '../shared/list/listState';
import { listAt } from './listPages';

/**
 * Asks, as soon as the page is read, what the console will ask first: the person's roles, and the
 * rows of the list that they open. The answers wait for whoever asks for the same.
 */
export function askFirst({ pathname, search }: Location): void {
  const token = storedToken();
  if (!token) return;
  askEarly(myAccessRequest(), token);
  const resource = listAt(pathname);
  if (resource) askEarly(pageRequest(resource, listState(resource, search)), token);
}
