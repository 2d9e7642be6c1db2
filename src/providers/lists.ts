import type { GetListParams, GetListResult, Identifier, RaRecord } from 'ra-core';
import { filterExpression, type Filter } from './filters';
import { http, restUrl, type HttpAnswer } from './http';
import { sourceOf } from './resources';

interface Reading {
  filter: Filter;
  query: Record<string, string>;
  prefer?: string;
  signal?: AbortSignal;
}

/** Reads the view, or the search function when the filter holds words in `q`. */
function read(resource: string, { filter, query, prefer, signal }: Reading): Promise<HttpAnswer> {
  const source = sourceOf(resource);
  const { q, ...conditions } = filter;
  const and = filterExpression(conditions);
  const search = new URLSearchParams(and ? { ...query, and } : query).toString();
  const headers = new Headers(prefer ? { Prefer: prefer } : {});
  if (!source.search || typeof q !== 'string' || !q.trim())
    return http(`${restUrl}/${source.list}?${search}`, { headers, signal });
  // By POST: a GET would take `and` for an argument of the function.
  headers.set('Content-Type', 'application/json');
  const body = JSON.stringify({ q: q.trim() });
  const url = `${restUrl}/rpc/${source.search}?${search}`;
  return http(url, { method: 'POST', headers, body, signal });
}

/** Best match first when words are searched (`rank`), else the resource's own order. */
function orderOf(resource: string, { sort, filter }: GetListParams) {
  const { order, search, key = 'id' } = sourceOf(resource);
  const q = (filter as Filter | undefined)?.q;
  const searching = search && typeof q === 'string' && q.trim() !== '';
  if (!sort || sort.field === 'rank' || sort.field === 'id')
    return searching ? `rank.desc,${order},${key}.asc` : `${order},${key}.asc`;
  return `${sort.field}.${sort.order.toLowerCase()}.nullslast,${key}.asc`;
}

/** The rows of a page and whether there are more: the count is asked apart, later. */
export async function listRows<R extends RaRecord>(
  resource: string,
  params: GetListParams & { signal?: AbortSignal },
): Promise<GetListResult<R>> {
  const { page, perPage } = params.pagination ?? { page: 1, perPage: 25 };
  const columns = (params.meta as { columns?: string[] } | undefined)?.columns;
  const { json } = await read(resource, {
    filter: (params.filter ?? {}) as Filter,
    signal: params.signal,
    query: {
      ...(columns && { select: columns.join(',') }),
      order: orderOf(resource, params),
      offset: String((page - 1) * perPage),
      limit: String(perPage + 1),
    },
  });
  const { key } = sourceOf(resource);
  const rows = (json as R[]).map((row) => (key ? { ...row, id: row[key] as Identifier } : row));
  return {
    data: rows.slice(0, perPage),
    pageInfo: { hasNextPage: rows.length > perPage, hasPreviousPage: page > 1 },
  };
}

/** Rows counted one by one up to here; beyond, the planner's estimate is shown. */
export const exactCountLimit = 50_000;

export interface Count {
  total: number;
  exact: boolean;
}

/** How many rows the filter finds. */
export async function countRows(
  resource: string,
  filter: Filter,
  signal?: AbortSignal,
): Promise<Count> {
  const one = { select: 'id', limit: '1' };
  const beyond = await read(resource, {
    filter,
    signal,
    query: { ...one, offset: String(exactCountLimit) },
  });
  const exact = (beyond.json as unknown[]).length === 0;
  const prefer = exact ? 'count=exact' : 'count=estimated';
  const { headers } = await read(resource, { filter, signal, query: one, prefer });
  return { total: Number(headers.get('content-range')?.split('/')[1] ?? 0), exact };
}
