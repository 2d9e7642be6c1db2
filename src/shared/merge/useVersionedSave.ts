import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, type RaRecord } from 'react-admin';
import { useState } from 'react';
import type { ConsoleDataProvider } from '../../providers/dataProvider';
import { ConsoleError } from '../../providers/errors';
import { saveErrors } from '../form/saveErrors';
import { changedColumns } from './changedColumns';
import { applyMerge, threeWayMerge, type Choices, type Merge, type Row } from './threeWayMerge';

export interface Versioned extends RaRecord {
  version: number;
  updated_at: string;
  updated_by?: string | null;
}

export interface Conflict<Record> {
  theirs: Record;
  merge: Merge;
}

interface Options<Record> {
  resource: string;
  /** The record as the form was opened on it. */
  record: Record;
  /** The columns that a person edits. */
  columns: readonly string[];
  meta: object;
  onSaved: (saved: Record) => void;
}

const isStale = (error: unknown) =>
  error instanceof ConsoleError && error.body.code === 'stale_version';

const pick = (row: Row, columns: readonly string[]): Row =>
  Object.fromEntries(columns.map((column) => [column, row[column]]));

/**
 * Saves what changed since the form was opened, on the version that was seen. When someone saved
 * meanwhile, nothing is written: `conflict` holds both sides, compared value by value.
 */
export function useVersionedSave<Record extends Versioned>(options: Options<Record>) {
  const { resource, record, columns, meta, onSaved } = options;
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const queryClient = useQueryClient();
  const [base, setBase] = useState(record);
  const [conflict, setConflict] = useState<Conflict<Record>>();

  const compare = async (mine: Row, on: Record) => {
    const { data: theirs } = await dataProvider.getOne<Record>(resource, { id: on.id, meta });
    setConflict({ theirs, merge: threeWayMerge(on, theirs, mine, columns) });
  };

  /** @returns errors for the form; undefined when it is saved, or when there was nothing to save. */
  const save = async (mine: Row, on: Record = base) => {
    const changes = changedColumns(pick(on, columns), pick(mine, columns));
    try {
      if (Object.keys(changes).length === 0) {
        onSaved(on);
        return undefined;
      }
      const data = { ...changes, version: on.version } as unknown as Partial<Record>;
      const answer = await dataProvider.update<Record>(resource, {
        id: on.id,
        data,
        previousData: on,
        meta,
      });
      queryClient.setQueryData([resource, 'getOne', { id: String(on.id), meta }], answer.data);
      void queryClient.invalidateQueries({ queryKey: [resource] });
      onSaved(answer.data);
      return undefined;
    } catch (error) {
      if (!isStale(error)) return saveErrors(error);
      try {
        await compare(mine, on);
      } catch (unreadable) {
        return saveErrors(unreadable);
      }
      // An error keeps the form unsaved until the person has chosen.
      return { root: { conflict: error instanceof Error ? error.message : '' } };
    }
  };

  /**
   * Goes on from the other person's record with the choices made in the conflict. Until then the form
   * stays on the record it was opened on: another save would meet the same conflict, not write over it.
   * @returns the record to put in the form, then to `save` on `theirs`.
   */
  const resolve = (found: Conflict<Record>, choices: Choices): Row => {
    setBase(found.theirs);
    setConflict(undefined);
    return applyMerge(found.theirs, found.merge, choices);
  };

  return { save, conflict, resolve, close: () => setConflict(undefined) };
}
