import { sameValue } from '../sameValue';

export type Row = Record<string, unknown>;
export type Side = 'mine' | 'theirs';
/** The side chosen for each path in conflict. */
export type Choices = Readonly<Record<string, Side>>;

/** One value that somebody changed. `path` is a column, or `column.key` inside a JSON column. */
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
}

/**
 * Compares what two people made of the same record, value by value. Columns that hold an object
 * (nutrition per 100 g) are compared key by key, so that two people who correct two nutrients of one
 * food are not in conflict. Columns outside `columns` (version, derived values) are left aside.
 */
export function threeWayMerge(
  base: Row,
  theirs: Row,
  mine: Row,
  columns: readonly string[],
): Merge {
  const merge: Merge = { conflicts: [], fromTheirs: [], fromMine: [] };
  for (const path of columns.flatMap((column) => pathsOf(column, [base, theirs, mine]))) {
    const field = {
      path,
      base: valueAt(base, path),
      theirs: valueAt(theirs, path),
      mine: valueAt(mine, path),
    };
    const theyChanged = !sameValue(field.base, field.theirs);
    const iChanged = !sameValue(field.base, field.mine);
    if (theyChanged && iChanged && !sameValue(field.theirs, field.mine))
      merge.conflicts.push(field);
    else if (theyChanged) merge.fromTheirs.push(field);
    else if (iChanged) merge.fromMine.push(field);
  }
  return merge;
}

/** The other person's record with my changes in it; in conflicts, the side chosen (theirs unless told). */
export function applyMerge<R extends Row>(theirs: R, merge: Merge, choices: Choices): R {
  let merged = theirs;
  for (const field of merge.fromMine) merged = withValue(merged, field.path, field.mine);
  for (const field of merge.conflicts) {
    if (choices[field.path] === 'mine') merged = withValue(merged, field.path, field.mine);
  }
  return merged;
}

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
