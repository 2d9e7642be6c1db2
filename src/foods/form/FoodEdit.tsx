import { useCreatePath } from 'react-admin';
import { SaveConflict } from '../../resource/merge/SaveConflict';
import { EditPage } from '../../resource/record/EditPage';
import { RecordHeader } from '../../resource/record/RecordHeader';
import { RecordSkeleton } from '../../resource/record/RecordSkeleton';
import { SectionNav } from '../../resource/record/SectionNav';
import { DeleteButton } from '../../resource/undo/DeleteButton';
import { foodMeta, type Food } from '../columns';
import { useNutrients } from '../../nutrition/useNutrients';
import { usePathName } from '../usePathName';
import { useWords } from '../words';
import { FoodForm } from './FoodForm';
import { comparedColumns, foodComparison } from './foodMerge';
import { formSections } from './FoodInputs';
import { toRow, toValues } from './foodValues';
import { useShowValue } from './useShowValue';

/** One food, for correcting. */
const FoodEdit = () => (
  <EditPage<Food> resource="foods" meta={foodMeta} toRow={toRow}>
    {(food) => <FoodEditForm food={food} />}
  </EditPage>
);

function FoodEditForm({ food }: { food: Food }) {
  const words = useWords();
  const nameOf = usePathName();
  const { data: nutrients = [], isSuccess } = useNutrients();
  const showValue = useShowValue(nutrients);
  const page = useCreatePath()({ resource: 'foods', type: 'show', id: food.id });
  if (!isSuccess) return <RecordSkeleton />;
  return (
    <>
      <RecordHeader title={food.name_fr} actions={<DeleteButton />} />
      <SectionNav sections={formSections.map((id) => ({ id, title: words(`form.${id}`) }))} />
      <FoodForm food={food} id={food.id} nutrients={nutrients} cancelTo={page}>
        <SaveConflict
          record={food}
          columns={comparedColumns}
          comparison={foodComparison}
          meta={foodMeta}
          toValues={(merged) => toValues(merged, nutrients)}
          nameOf={nameOf}
          show={showValue}
        />
      </FoodForm>
    </>
  );
}

export default FoodEdit;
