import { sameValue } from '../../shared/sameValue';
import { byKey, inOrder, isKeyed, mergedOrder } from './keyedRows';

export type Row = Record<string, unknown>;
export type Side = 'mine' | 'theirs';
/** The side chosen for each path in conflict. */
export type Choices = Readonly<Record<string, Side>>;

/** One value that somebody changed. `path` is a column, or `column.key` inside a JSON column or keyed rows. */
export interface MergedField {
  path: string;
  base: unknown;
  theirs: unknown;
  mine: unknown;
}

export interface Merge {
  /** Both changed it, to different values: a person has to choose. */
  conflicts: MergedField[];
  /** Only the other person changed it, or both alike: taken from them. */
  fromTheirs: MergedField[];
  /** Only I changed it: kept. */
  fromMine: MergedField[];
  /** The columns that are lists of keyed rows, each with the keys in the order of both. */
  orders: Readonly<Record<string, readonly string[]>>;
}

/**
 * Compares what two people made of the same record, value by value. Columns that hold an object
 * (nutrition per 100 g) are compared key by key, lists of keyed rows (ingredients) row by row, so that two
 * people who correct two of them are not in conflict. Columns outside `columns` (version, derived
 * values) are left aside.
 */
export function threeWayMerge(
  base: Row,
  theirs: Row,
  mine: Row,
  columns: readonly string[],
): Merge {
  const lists = columns.filter((column) => isKeyed(base[column], theirs[column]));
  const before = unfolded(base, lists);
  const their = unfolded(theirs, lists);
  const my = unfolded(mine, lists);
  const merge: Merge = {
    conflicts: [],
    fromTheirs: [],
    fromMine: [],
    orders: Object.fromEntries(
      lists.map((column) => [column, mergedOrder(base[column], theirs[column], mine[column])]),
    ),
  };
  for (const path of columns.flatMap((column) => pathsOf(column, [before, their, my]))) {
    const field = {
      path,
      base: valueAt(before, path),
      theirs: valueAt(their, path),
      mine: valueAt(my, path),
    };
    const theyChanged = !sameValue(field.base, field.theirs, path);
    const iChanged = !sameValue(field.base, field.mine, path);
    if (theyChanged && iChanged && !sameValue(field.theirs, field.mine, path))
      merge.conflicts.push(field);
    else if (theyChanged) merge.fromTheirs.push(field);
    else if (iChanged) merge.fromMine.push(field);
  }
  return merge;
}

/** The other person's record with my changes in it; in conflicts, the side chosen (theirs unless told). */
export function applyMerge<R extends Row>(theirs: R, merge: Merge, choices: Choices): R {
  let merged = unfolded(theirs, Object.keys(merge.orders));
  for (const field of merge.fromMine) merged = withValue(merged, field.path, field.mine);
  for (const field of merge.conflicts) {
    if (choices[field.path] === 'mine') merged = withValue(merged, field.path, field.mine);
  }
  return Object.entries(merge.orders).reduce(
    (row, [column, order]) => ({ ...row, [column]: inOrder(row[column], order) }),
    merged,
  );
}

/** A record with its lists of keyed rows as objects, by their keys. */
const unfolded = <R extends Row>(row: R, lists: readonly string[]): R =>
  lists.reduce((rest, column) => ({ ...rest, [column]: byKey(row[column]) }), row);

function pathsOf(column: string, rows: Row[]): string[] {
  const objects = rows.map((row) => row[column]).filter(isObject);
  if (objects.length === 0) return [column];
  const keys = new Set(objects.flatMap((object) => Object.keys(object)));
  return [...keys].map((key) => `${column}.${key}`);
}

function split(path: string): [string, string | undefined] {
  const dot = path.indexOf('.');
  return dot < 0 ? [path, undefined] : [path.slice(0, dot), path.slice(dot + 1)];
}

export function valueAt(row: Row, path: string): unknown {
  const [column, key] = split(path);
  const value = row[column];
  if (key === undefined) return value;
  return isObject(value) ? value[key] : undefined;
}

function withValue<R extends Row>(row: R, path: string, value: unknown): R {
  const [column, key] = split(path);
  if (key === undefined) return { ...row, [column]: value };
  const object = isObject(row[column]) ? row[column] : {};
  return { ...row, [column]: { ...object, [key]: value } };
}

function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
