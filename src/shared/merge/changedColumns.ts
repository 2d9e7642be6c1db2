import { sameValue } from './sameValue';

/** The columns of `next` whose values differ from those of `previous`: all that a save has to send. */
export function changedColumns<Row extends object>(previous: Row, next: Row): Partial<Row> {
  const changed: Partial<Row> = {};
  for (const column of Object.keys(next) as (keyof Row)[]) {
    if (!sameValue(previous[column], next[column])) changed[column] = next[column];
  }
  return changed;
}
