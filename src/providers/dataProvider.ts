import type { DataProvider, Identifier, RaRecord, UpdateParams } from 'react-admin';
import { supabaseDataProvider } from 'ra-supabase';
import * as z from 'zod/mini';
import { complete, updateEach } from './bulk';
import { changesOf } from './changes';
import { config } from './config';
import { withoutRecord } from './errors';
import { http } from './http';
import { parseJsonColumns } from './jsonColumns';
import { countRows, listChildren, listRows } from './lists';
import { findIds } from './many';
import { rpc } from './rpc';
import { supabase } from './supabase';

const base = supabaseDataProvider({
  instanceUrl: config.url,
  apiKey: config.key,
  httpClient: http,
  supabaseClient: supabase,
});

type One<Row> = Promise<{ data: Row }>;

async function parsed<Row extends RaRecord>(resource: string, answer: One<Row>): One<Row> {
  const { data } = await answer;
  return { data: parseJsonColumns(resource, data) };
}

/** Sends what changed, for which ra-supabase is given nothing to compare with; nothing, when nothing did. */
async function update<Row extends RaRecord>(
  resource: string,
  { data, previousData, ...params }: UpdateParams<Row>,
): One<Row> {
  const changes = changesOf(data, previousData);
  if (!changes) return { data: previousData };
  const sent = { ...params, data: changes, previousData: {} };
  return parsed(resource, base.update<Row>(resource, sent));
}

/**
 * The only door from the screens to the API. Lists read `<table>_summary` or the search
 * function; one record is read and written on its table; a failure is always a ConsoleError.
 */
export const dataProvider = {
  ...base,
  supportAbortSignal: true,
  getList: listRows,
  getManyReference: listChildren,
  getOne: (resource, params) =>
    parsed(resource, base.getOne(resource, params)).catch(withoutRecord),
  create: (resource, params) => parsed(resource, base.create(resource, params)),
  update,
  updateMany: (resource, params) => updateEach({ getMany: base.getMany, update }, resource, params),
  deleteMany: async (resource, params) =>
    complete(params.ids, await base.deleteMany(resource, params)),

  count: countRows,
  findIds,
  rpc,
  /** Undoes deletions. @returns how many rows came back. */
  restore: (resource: string, ids: Identifier[]) =>
    rpc('restore_deleted', { p_table: resource, p_ids: ids.map(String) }, z.number()),
} satisfies DataProvider & Record<string, unknown>;

export type ConsoleDataProvider = DataProvider &
  Pick<typeof dataProvider, 'count' | 'findIds' | 'rpc' | 'restore'>;
