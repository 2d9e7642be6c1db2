import type { DataProvider, Identifier } from 'ra-core';
import { supabaseDataProvider } from 'ra-supabase-core';
import * as z from 'zod/mini';
import { complete, updateEach } from './bulk';
import { config } from './config';
import type { Filter } from './filters';
import { http } from './http';
import { countRows, listRows } from './lists';
import { rpc } from './rpc';
import { withVersion } from './versions';

const base = supabaseDataProvider({
  instanceUrl: config.url,
  apiKey: config.key,
  httpClient: http,
  // Only its session would be used, and `http` brings that.
  supabaseClient: {} as never,
});

/**
 * The only door from the screens to the API. Lists read `<table>_summary` or the search
 * function; one record is read and written on its table; a failure is always a ConsoleError.
 */
export const dataProvider = {
  ...base,
  supportAbortSignal: true,
  getList: listRows,
  getManyReference: (resource, { target, id, ...params }) =>
    listRows(resource, { ...params, filter: { ...(params.filter as Filter), [target]: id } }),
  update: (resource, params) => base.update(resource, withVersion(params)),
  updateMany: (resource, params) => updateEach(base, resource, params),
  deleteMany: async (resource, params) =>
    complete(params.ids, await base.deleteMany(resource, params)),

  count: countRows,
  rpc,
  /** Undoes deletions. @returns how many rows came back. */
  restore: (resource: string, ids: Identifier[]) =>
    rpc('restore_deleted', { p_table: resource, p_ids: ids }, z.number()),
} satisfies DataProvider & Record<string, unknown>;

export type ConsoleDataProvider = DataProvider &
  Pick<typeof dataProvider, 'count' | 'rpc' | 'restore'>;
