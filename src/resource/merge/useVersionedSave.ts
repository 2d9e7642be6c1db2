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

const isStale = (error: unknown) =>
  error instanceof ConsoleError && error.body.code === 'stale_version';

/**
 * Makes the Edit around save on the version that the form was opened on. When someone saved meanwhile,
 * nothing is written: `conflict` holds both sides, compared value by value.
 */
export function useVersionedSave<Row extends Versioned>(options: Options<Row>) {
  const { record, columns, meta, comparison } = options;
  const dataProvider = useDataProvider();
  const read = useRef(record);
  const [conflict, setConflict] = useState<Conflict<Row>>();

  const middleware: Middleware<Write<UpdateParams<Row>>> = useCallback(
    async (resource, params, next) => {
      const previousData = read.current;
      try {
        return await next(resource, { ...params, previousData });
      } catch (error) {
        if (!isStale(error)) throw error;
        const { id } = previousData;
        const { data: theirs } = await dataProvider.getOne<Row>(resource, { id, meta });
        const compared = (row: Row) => (comparison ? comparison.compared(row) : row);
        const mine = compared({ ...previousData, ...params.data });
        const merge = threeWayMerge(compared(previousData), compared(theirs), mine, columns);
        setConflict({ theirs, merge });
        // An error keeps the form unsaved until the person has chosen.
        throw withErrors(error, { root: { conflict: 'stale' } });
      }
    },
    [dataProvider, columns, meta, comparison],
  );
  useRegisterMutationMiddleware(middleware);

  /**
   * Goes on from the other person's record with the choices made in the conflict. Until then the form
   * stays on the record it was opened on: another save would meet the same conflict, not write over it.
   * @returns the record to put in the form and to save.
   */
  const resolve = ({ theirs, merge }: Conflict<Row>, choices: Choices) => {
    read.current = theirs;
    setConflict(undefined);
    if (!comparison) return applyMerge(theirs, merge, choices);
    return comparison.joined(applyMerge(comparison.compared(theirs), merge, choices), theirs);
  };
  return { conflict, resolve, close: () => setConflict(undefined) };
}
