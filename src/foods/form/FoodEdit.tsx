import { useCreatePath } from 'react-admin';
import { SaveConflict } from '../../resource/merge/SaveConflict';
import { EditPage } from '../../resource/record/EditPage';
import { RecordHeader } from '../../shared/record/RecordHeader';
import { RecordSkeleton } from '../../shared/record/RecordSkeleton';
import { SectionNav } from '../../shared/record/SectionNav';
import { DeleteButton } from '../../shared/undo/DeleteButton';
import { editableColumns, foodMeta, type Food } from '../columns';
import { useNutrients } from '../useNutrients';
import { usePathName } from '../usePathName';
import { useWords } from '../words';
import { FoodForm } from './FoodForm';
import { formSections } from './FoodInputs';
import { toRow, toValues } from './foodValues';
import { useShowValue } from './useShowValue';

/** One food, for correcting. */
const FoodEdit = () => (
  <EditPage<Food> resource="foods" meta={foodMeta} toRow={toRow}>
    {(food) => <OpenedFood food={food} />}
  </EditPage>
);

function OpenedFood({ food }: { food: Food }) {
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
          opened={food}
          columns={editableColumns}
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
