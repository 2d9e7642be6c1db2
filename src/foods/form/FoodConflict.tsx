import { useFormContext } from 'react-hook-form';
import { setSubmissionErrors } from 'react-admin';
import { ConflictDialog } from '../../shared/merge/ConflictDialog';
import type { Choices } from '../../shared/merge/threeWayMerge';
import type { Conflict, useVersionedSave } from '../../shared/merge/useVersionedSave';
import { useWho } from '../../shared/merge/useWho';
import type { Food, Nutrient } from '../Food';
import { usePathName } from '../usePathName';
import { toValues } from './foodValues';
import { useShowValue } from './useShowValue';

interface Props {
  saving: ReturnType<typeof useVersionedSave<Food>>;
  nutrients: readonly Nutrient[];
}

/** The conflict of a stale save, in the words of the foods. The choice goes into the form, then is saved. */
export function FoodConflict({ saving, nutrients }: Props) {
  const { conflict, resolve, save, close } = saving;
  const form = useFormContext();
  const nameOf = usePathName();
  const show = useShowValue(nutrients);
  const who = useWho();
  if (!conflict) return null;
  const keep = async (found: Conflict<Food>, choices: Choices) => {
    const merged = resolve(found, choices);
    form.reset(toValues(merged, nutrients), { keepDefaultValues: true });
    const errors = await save(merged, found.theirs);
    if (errors) setSubmissionErrors(errors, form.setError);
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
