import { setSubmissionErrors, useSaveContext } from 'react-admin';
import { useFormContext, type FieldValues } from 'react-hook-form';
import { ConflictDialog } from './ConflictDialog';
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

/** Inside a form on a record: what happens when a save is stale. The choice goes into the form, then is saved. */
export function SaveConflict<Record extends Versioned>(props: Props<Record>) {
  const { record, columns, meta, comparison, toValues, nameOf, show } = props;
  const { conflict, resolve, close } = useVersionedSave({ record, columns, meta, comparison });
  const { save } = useSaveContext();
  const form = useFormContext();
  if (!conflict) return null;
  const keep = async (found: Conflict<Record>, choices: Choices) => {
    const values = toValues(resolve(found, choices));
    form.reset(values, { keepDefaultValues: true });
    const errors: unknown = await save?.(values);
    if (errors instanceof Object) setSubmissionErrors(errors, form.setError);
  };
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
