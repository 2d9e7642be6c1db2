import { useCreatePath, useNotify, useRedirect } from 'react-admin';
import { useRef, useState } from 'react';
import { useVersionedSave } from '../../shared/merge/useVersionedSave';
import { RecordHeader } from '../../shared/record/RecordHeader';
import { SectionNav } from '../../shared/record/SectionNav';
import { DeleteButton } from '../../shared/undo/DeleteButton';
import { editableColumns, foodMeta, type Food, type Nutrient } from '../Food';
import { useWords } from '../words';
import { FoodConflict } from './FoodConflict';
import { FoodForm } from './FoodForm';
import { formSections } from './FoodInputs';

interface Props {
  loaded: Food;
  nutrients: readonly Nutrient[];
}

/** The form on a food. It stays on the record it was opened on, whatever is read again meanwhile. */
export function FoodEditPage({ loaded, nutrients }: Props) {
  const words = useWords();
  const notify = useNotify();
  const redirect = useRedirect();
  const [food] = useState(loaded);
  const leaving = useRef(false);
  const show = useCreatePath()({ resource: 'foods', type: 'show', id: food.id });
  const saving = useVersionedSave({
    resource: 'foods',
    record: food,
    columns: editableColumns,
    meta: foodMeta,
    onSaved: () => {
      leaving.current = true;
      notify('resources.foods.form.saved', { type: 'info' });
      redirect(show);
    },
  });
  return (
    <>
      <RecordHeader title={food.name_fr} actions={<DeleteButton />} />
      <SectionNav sections={formSections.map((id) => ({ id, title: words(`form.${id}`) }))} />
      <FoodForm
        food={food}
        nutrients={nutrients}
        onSave={(row) => saving.save({ ...row })}
        cancelTo={show}
        leaving={leaving}
      >
        <FoodConflict saving={saving} nutrients={nutrients} />
      </FoodForm>
    </>
  );
}
