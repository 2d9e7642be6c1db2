import { askEarly } from '../providers/early';
import { myAccessRequest, pageRequest } from '../providers/requests';
import { storedToken } from '../providers/storedSession';
import { listState, type ListState } from '../shared/list/listState';
import { listAt } from './lists';

/** A list asked for a person who comes back, before the console's code is there. */
export interface EarlyList {
  resource: string;
  state: ListState;
  access: Promise<Response>;
  page: Promise<Response>;
}

/**
 * Asks, as soon as the page is read, what the console will ask first: the person's roles, and the
 * rows of the list that they open. The answers wait for whoever asks for the same.
 */
export function askFirst({ pathname, search }: Location): EarlyList | undefined {
  const token = storedToken();
  if (!token) return undefined;
  const access = askEarly(myAccessRequest(), token);
  const resource = listAt(pathname);
  if (!resource) return undefined;
  const state = listState(resource, search);
  return { resource, state, access, page: askEarly(pageRequest(resource, state), token) };
}
