import { setSubmissionErrors, useSaveContext } from 'react-admin';
import { useFormContext, type FieldValues } from 'react-hook-form';
import { ConflictDialog, type Presentation } from '../../shared/merge/ConflictDialog';
import type { Choices } from '../../shared/merge/threeWayMerge';
import { useWho } from '../../shared/merge/useWho';
import { useVersionedSave, type Conflict, type Versioned } from './useVersionedSave';

interface Props<Record> extends Presentation {
  opened: Record;
  columns: readonly string[];
  meta: object;
  /** What the form edits of a record. */
  toValues: (merged: Record) => FieldValues;
}

/** Inside a form on a record: what happens when a save is stale. The choice goes into the form, then is saved. */
export function SaveConflict<Record extends Versioned>(props: Props<Record>) {
  const { opened, columns, meta, toValues, nameOf, show } = props;
  const { conflict, resolve, close } = useVersionedSave({ opened, columns, meta });
  const { save } = useSaveContext();
  const form = useFormContext();
  const who = useWho();
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
      who={who(conflict.theirs)}
      nameOf={nameOf}
      show={show}
      onClose={close}
      onSave={(choices) => void keep(conflict, choices)}
    />
  );
}
