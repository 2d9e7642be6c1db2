import type { DataProvider, Identifier, RaRecord, UpdateManyParams } from 'react-admin';
import { i18nProvider } from '../i18n/i18nProvider';
import { ConsoleError } from './errors';

/**
 * Row level security leaves rows out without an error: what came back is compared with what was
 * asked for.
 * @throws ConsoleError that says how many rows were left as they were.
 */
export function complete(asked: Identifier[], answer: { data?: Identifier[] }) {
  const done = new Set(answer.data);
  const missing = asked.filter((id) => !done.has(id)).length;
  if (missing === 0) return { data: asked };
  const message = i18nProvider.translate('console.errors.partial', {
    smart_count: missing,
    total: asked.length,
  });
  throw new ConsoleError(message, 403, { code: 'forbidden', done: [...done] });
}

/**
 * Changes the same columns of many records: the API changes one at a time, each from the version it
 * has. What others changed in other columns meanwhile stays.
 * @throws ConsoleError of the first record that is refused, with those that were `done` before it.
 */
export async function updateEach(
  provider: Pick<DataProvider, 'getMany' | 'update'>,
  resource: string,
  { ids, data, meta }: UpdateManyParams,
) {
  const found = await provider.getMany<RaRecord>(resource, { ids });
  const done: Identifier[] = [];
  for (const record of found.data) {
    const changed = { ...record, ...data };
    const change = { id: record.id, data: changed, previousData: record, meta: meta as unknown };
    try {
      await provider.update<RaRecord>(resource, change);
    } catch (error) {
      if (!(error instanceof ConsoleError)) throw error;
      throw new ConsoleError(error.message, error.status, { ...error.body, done });
    }
    done.push(record.id);
  }
  return complete(ids, { data: done });
}
