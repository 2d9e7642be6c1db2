import {
  useDataProvider,
  useRegisterMutationMiddleware,
  type Middleware,
  type RaRecord,
  type UpdateParams,
} from 'react-admin';
import { useCallback, useRef, useState } from 'react';
import { ConsoleError } from '../../providers/errors';
import { withErrors } from '../../shared/form/saveErrors';
import {
  applyMerge,
  threeWayMerge,
  type Choices,
  type Merge,
} from '../../shared/merge/threeWayMerge';
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

interface Options<Row> {
  /** The record as the form was opened on it. */
  opened: Row;
  /** The columns that a person edits. */
  columns: readonly string[];
  /** What a request for the record asks for. */
  meta: object;
}

const isStale = (error: unknown) =>
  error instanceof ConsoleError && error.body.code === 'stale_version';

/**
 * Makes the Edit around save on the version that the form was opened on. When someone saved meanwhile,
 * nothing is written: `conflict` holds both sides, compared value by value.
 */
export function useVersionedSave<Row extends Versioned>({ opened, columns, meta }: Options<Row>) {
  const dataProvider = useDataProvider();
  const read = useRef(opened);
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
        setConflict({ theirs, merge: threeWayMerge(previousData, theirs, params.data, columns) });
        // An error keeps the form unsaved until the person has chosen.
        throw withErrors(error, { root: { conflict: 'stale' } });
      }
    },
    [dataProvider, columns, meta],
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
    return applyMerge(theirs, merge, choices);
  };
  return { conflict, resolve, close: () => setConflict(undefined) };
}
