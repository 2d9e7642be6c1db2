import { restUrl } from './config';
import { filterExpression, type Filter } from './filters';
import { sourceOf } from './resources';

/** A request to the API before the key, the session and the language are added to it. */
export interface ApiRequest {
  url: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
}

/** The call of a function of the database. */
const rpcRequest = (name: string, args: Record<string, unknown>): ApiRequest => ({
  url: `${restUrl}/rpc/${name}`,
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(args),
});

export interface Reading {
  filter: Filter;
  query: Record<string, string>;
  prefer?: string;
}

/** Reads the view, or the search function when the filter holds words in `q`. */
export function readRequest(resource: string, { filter, query, prefer }: Reading): ApiRequest {
  const source = sourceOf(resource);
  const { q, ...conditions } = filter;
  const and = filterExpression(conditions);
  const search = new URLSearchParams(and ? { ...query, and } : query).toString();
  const headers: Record<string, string> = prefer ? { Prefer: prefer } : {};
  if (!source.search || typeof q !== 'string' || !q.trim())
    return { url: `${restUrl}/${source.list}?${search}`, method: 'GET', headers };
  // By POST: a GET would take `and` for an argument of the function.
  const call = rpcRequest(source.search, { q: q.trim() });
  return { ...call, url: `${call.url}?${search}`, headers: { ...headers, ...call.headers } };
}

/** Which rows of a list: as react-admin says it. */
export interface Page {
  filter?: Filter;
  sort?: { field: string; order: string };
  pagination?: { page: number; perPage: number };
  columns?: readonly string[];
}

/** Best match first when words are searched (`rank`), else the resource's own order. */
function orderOf(resource: string, { sort, filter }: Page) {
  const { order, search, key = 'id', neverNull = [] } = sourceOf(resource);
  const q = filter?.q;
  const searching = search && typeof q === 'string' && q.trim() !== '';
  if (!sort || sort.field === 'rank' || sort.field === 'id')
    return searching ? `rank.desc,${order},${key}.asc` : `${order},${key}.asc`;
  const nulls = neverNull.includes(sort.field) ? '' : '.nullslast';
  return `${sort.field}.${sort.order.toLowerCase()}${nulls},${key}.asc`;
}

/** The rows of a page, and one more: it tells whether there is a next page. */
export function pageRequest(resource: string, asked: Page): ApiRequest {
  const { page, perPage } = asked.pagination ?? { page: 1, perPage: 25 };
  return readRequest(resource, {
    filter: asked.filter ?? {},
    query: {
      ...(asked.columns && { select: asked.columns.join(',') }),
      order: orderOf(resource, asked),
      offset: String((page - 1) * perPage),
      limit: String(perPage + 1),
    },
  });
}

export const myAccessRequest = () => rpcRequest('my_access', {});

export const workQueuesRequest = () => rpcRequest('work_queues', {});
