import { setSubmissionErrors, useResourceContext, useSaveContext } from 'react-admin';
import { useFormContext, type FieldValues } from 'react-hook-form';
import { useRestore } from '../undo/useRestore';
import { ConflictDialog } from './ConflictDialog';
import { DeletedDialog } from './DeletedDialog';
import type { Presentation } from './presentation';
import type { Choices } from './threeWayMerge';
import {
  useVersionedSave,
  type Comparison,
  type Conflict,
  type Versioned,
} from './useVersionedSave';

interface Props<Record> extends Presentation {
  record: Record;
  columns: readonly string[];
  meta: object;
  comparison?: Comparison<Record>;
  /** What the form edits of a record. */
  toValues: (merged: Record) => FieldValues;
}

/**
 * Inside a form on a record: what happens when a save is stale, or its record deleted. The choice goes
 * into the form, then is saved.
 */
export function SaveConflict<Record extends Versioned>(props: Props<Record>) {
  const { record, columns, meta, comparison, toValues, nameOf, show } = props;
  const resource = useResourceContext() ?? '';
  const { conflict, gone, compare, setConflict, resolve, close } = useVersionedSave({
    record,
    columns,
    meta,
    comparison,
  });
  const { save } = useSaveContext();
  const form = useFormContext();
  const restore = useRestore();
  const keep = async (found: Conflict<Record>, choices: Choices) => {
    const values = toValues(resolve(found, choices));
    form.reset(values, { keepDefaultValues: true });
    const errors: unknown = await save?.(values);
    if (errors instanceof Object) setSubmissionErrors(errors, form.setError);
  };
  const bringBack = async (data: Partial<Record>) => {
    if ((await restore(resource, [record.id])).length === 0) return;
    const found = await compare(resource, data);
    close();
    if (found.merge.conflicts.length > 0) setConflict(found);
    else await keep(found, {});
  };
  if (gone)
    return (
      <DeletedDialog
        deleted={gone.deleted}
        onRestore={() => bringBack(gone.data)}
        onClose={close}
      />
    );
  if (!conflict) return null;
  return (
    <ConflictDialog
      merge={conflict.merge}
      theirs={conflict.theirs}
      nameOf={nameOf}
      show={show}
      onClose={close}
      onSave={(choices) => void keep(conflict, choices)}
    />
  );
}
