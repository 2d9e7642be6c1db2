import {
  useDataProvider,
  useRegisterMutationMiddleware,
  type Middleware,
  type RaRecord,
  type UpdateParams,
} from 'react-admin';
import { useCallback, useRef, useState } from 'react';
import { ConsoleError } from '../../providers/errors';
import { withErrors } from '../form/saveErrors';
import {
  applyMerge,
  threeWayMerge,
  type Choices,
  type Merge,
  type Row as Values,
} from './threeWayMerge';
import { findDeleted, type Deleted } from '../undo/trash';
import type { Write } from '../form/useFormSave';

export interface Versioned extends RaRecord {
  version: number;
  updated_at: string;
  updated_by?: string | null;
}

export interface Conflict<Row> {
  theirs: Row;
  merge: Merge;
}

/** How two versions of a record are compared, where that is not column by column as they are stored. */
export interface Comparison<Row> {
  compared: (row: Row) => Values;
  /** Back from what was compared and merged; `theirs` is the record as the other person saved it. */
  joined: (merged: Values, theirs: Row) => Row;
}

interface Options<Row> {
  /** The record as the form was opened on it. */
  record: Row;
  /** The columns that a person edits. */
  columns: readonly string[];
  /** What a request for the record asks for. */
  meta: object;
  comparison?: Comparison<Row>;
}

/** A save that met the deletion of its record; `data` is what was to be saved. */
interface Gone<Row> {
  deleted: Deleted;
  data: Partial<Row>;
}

const has = (error: unknown, code: string) =>
  error instanceof ConsoleError && error.body.code === code;

/**
 * Makes the Edit around save on the version that the form was opened on. When someone saved meanwhile,
 * nothing is written: `conflict` holds both sides, compared value by value. When someone deleted it,
 * `gone` says who, and `compare` gives both sides once it is back.
 */
export function useVersionedSave<Row extends Versioned>(options: Options<Row>) {
  const { record, columns, meta, comparison } = options;
  const dataProvider = useDataProvider();
  const read = useRef(record);
  const [conflict, setConflict] = useState<Conflict<Row>>();
  const [gone, setGone] = useState<Gone<Row>>();

  /** The record as it is now, beside what was to be saved of the one that was read. */
  const compare = useCallback(
    async (resource: string, data: Partial<Row>): Promise<Conflict<Row>> => {
      const { id } = read.current;
      const { data: theirs } = await dataProvider.getOne<Row>(resource, { id, meta });
      const compared = (row: Row) => (comparison ? comparison.compared(row) : row);
      const mine = compared({ ...read.current, ...data });
      const merge = threeWayMerge(compared(read.current), compared(theirs), mine, columns);
      return { theirs, merge };
    },
    [dataProvider, columns, meta, comparison],
  );

  const middleware: Middleware<Write<UpdateParams<Row>>> = useCallback(
    async (resource, params, next) => {
      const previousData = read.current;
      try {
        return await next(resource, { ...params, previousData });
      } catch (error) {
        // An error keeps the form unsaved until the person has chosen.
        const held = (conflict: string) => withErrors(error, { root: { conflict } });
        if (has(error, 'stale_version')) {
          setConflict(await compare(resource, params.data));
          throw held('stale');
        }
        const missing = has(error, 'forbidden_or_gone');
        const deleted = missing
          ? await findDeleted(dataProvider, resource, previousData.id).catch(() => undefined)
          : undefined;
        if (!deleted) throw error;
        setGone({ deleted, data: params.data });
        throw held('deleted');
      }
    },
    [dataProvider, compare],
  );
  useRegisterMutationMiddleware(middleware);

  const close = () => {
    setConflict(undefined);
    setGone(undefined);
  };

  /**
   * Goes on from the other person's record with the choices made in the conflict. Until then the form
   * stays on the record it was opened on: another save would meet the same conflict, not write over it.
   * @returns the record to put in the form and to save.
   */
  const resolve = ({ theirs, merge }: Conflict<Row>, choices: Choices) => {
    read.current = theirs;
    close();
    if (!comparison) return applyMerge(theirs, merge, choices);
    return comparison.joined(applyMerge(comparison.compared(theirs), merge, choices), theirs);
  };
  return { conflict, gone, compare, setConflict, resolve, close };
}
