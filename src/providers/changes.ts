import { sameValue } from '../shared/sameValue';

type Columns = Readonly<Record<string, unknown>>;

/**
 * What an update has to send: the columns that changed since the row was read, and the version that
 * was read, so that the database can refuse a stale one. Here a row is compared, and nowhere else on
 * its way.
 * @returns undefined when nothing changed.
 */
export function changesOf(data: Columns, read: Columns = {}): Columns | undefined {
  const { version = read.version, ...columns } = data;
  const changed = Object.entries(columns).filter(
    ([name, value]) => !sameValue(read[name], value, name),
  );
  if (changed.length === 0) return undefined;
  return { ...Object.fromEntries(changed), ...(version !== undefined && { version }) };
}
