import type { GetListParams, GetListResult, Identifier, RaRecord } from 'react-admin';
import type { Filter } from './filters';
import { http, type HttpAnswer } from './http';
import { pageRequest, readRequest, type ApiRequest, type Reading } from './requests';
import { sourceOf } from './resources';

const send = ({ url, ...request }: ApiRequest, signal?: AbortSignal): Promise<HttpAnswer> =>
  http(url, { ...request, signal });

/** Asks for rows of the view or the search of a resource. */
export const read = (resource: string, reading: Reading, signal?: AbortSignal) =>
  send(readRequest(resource, reading), signal);

interface ListParams extends Pick<GetListParams, 'pagination' | 'sort'> {
  filter?: Filter;
  meta?: {
    columns?: readonly string[];
    /** Of a page beyond the last, the last one is answered, with the total that tells its number. */
    orLast?: boolean;
  };
  signal?: AbortSignal;
}

/** The rows of a page and whether there are more: the count is asked apart, later. */
export async function listRows<R extends RaRecord>(
  resource: string,
  params: ListParams,
): Promise<GetListResult<R>> {
  const { sort, signal, meta, filter = {}, pagination = { page: 1, perPage: 25 } } = params;
  const { page, perPage } = pagination;
  const asked = { filter, sort, pagination, columns: meta?.columns };
  const { json } = await send(pageRequest(resource, asked), signal);
  const { key } = sourceOf(resource);
  const rows = (json as R[]).map((row) => (key ? { ...row, id: row[key] as Identifier } : row));
  if (meta?.orLast && rows.length === 0 && page > 1) {
    const { total } = await countRows(resource, filter, signal);
    const last = { page: Math.max(1, Math.ceil(total / perPage)), perPage };
    return { ...(await listRows<R>(resource, { ...params, meta: {}, pagination: last })), total };
  }
  return {
    data: rows.slice(0, perPage),
    pageInfo: { hasNextPage: rows.length > perPage, hasPreviousPage: page > 1 },
  };
}

/** The rows of a parent: those whose column `target` holds its id. */
export const listChildren = <R extends RaRecord>(
  resource: string,
  { target, id, ...params }: ListParams & { target: string; id: Identifier },
): Promise<GetListResult<R>> =>
  listRows(resource, { ...params, filter: { ...params.filter, [target]: id } });

/** Rows counted one by one up to here; beyond, the planner's estimate is shown. */
const exactCountLimit = 50_000;

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
  const query = { ...one, offset: String(exactCountLimit) };
  const beyond = await read(resource, { filter, query }, signal);
  const exact = Array.isArray(beyond.json) && beyond.json.length === 0;
  const prefer = exact ? 'count=exact' : 'count=estimated';
  const { headers } = await read(resource, { filter, query: one, prefer }, signal);
  return { total: Number(headers.get('content-range')?.split('/')[1] ?? 0), exact };
}
