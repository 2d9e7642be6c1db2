import type { Identifier, RaRecord } from 'react-admin';
import { portions } from '../shared/portions';
import { restUrl } from './config';
import type { Filter } from './filters';
import { http } from './http';
import { read } from './lists';

/** Rows of one answer: the API gives no more. */
const page = 1000;
/** Ids of one address: 250 fit. */
const namable = 150;

interface Asked {
  /** Called with how many have come. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
}

/**
 * The ids of the rows that the filter finds, by the id: rows that come or go meanwhile move no others
 * from one page to the next.
 * @param most no more than so many.
 */
export async function findIds(
  resource: string,
  filter: Filter,
  most: number,
  { onProgress, signal }: Asked = {},
): Promise<Identifier[]> {
  const ids: Identifier[] = [];
  for (;;) {
    const after = ids.at(-1);
    const limit = Math.min(page, most - ids.length);
    const query = { select: 'id', order: 'id.asc', limit: String(limit) };
    const beyond = after === undefined ? filter : { ...filter, 'id@gt': after };
    const { json } = await read(resource, { filter: beyond, query }, signal);
    const found = (json as RaRecord[]).map(({ id }) => id);
    ids.push(...found);
    onProgress?.(ids.length);
    if (found.length < limit || ids.length >= most) return ids;
  }
}

/** The columns of the rows with these ids, of a table or view; those that are gone are left out. */
export async function rowsById<R extends RaRecord>(
  relation: string,
  ids: readonly Identifier[],
  columns: readonly string[],
  { onProgress, signal }: Asked = {},
): Promise<R[]> {
  const rows: R[] = [];
  for (const part of portions(ids, namable)) {
    const query = { select: columns.join(','), id: `in.(${part.join(',')})` };
    const url = `${restUrl}/${relation}?${new URLSearchParams(query).toString()}`;
    const { json } = await http(url, { signal });
    rows.push(...(json as R[]));
    onProgress?.(rows.length);
  }
  return rows;
}
