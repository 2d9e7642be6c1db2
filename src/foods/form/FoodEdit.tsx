import { EditBase, useEditContext } from 'react-admin';
import { RecordFailed } from '../../shared/record/RecordFailed';
import { RecordSkeleton } from '../../shared/record/RecordSkeleton';
import { foodMeta, type Food } from '../Food';
import { useNutrients } from '../useNutrients';
import { FoodEditPage } from './FoodEditPage';

const queryOptions = { meta: foodMeta, onError: () => undefined };

/** One food, for correcting. */
const FoodEdit = () => (
  <EditBase<Food> resource="foods" queryOptions={queryOptions} mutationMode="pessimistic">
    <Loaded />
  </EditBase>
);

function Loaded() {
  const { record, error } = useEditContext<Food>();
  const { data: nutrients } = useNutrients();
  if (error) return <RecordFailed error={error} />;
  if (!record || !nutrients) return <RecordSkeleton />;
  return <FoodEditPage key={record.id} loaded={record} nutrients={nutrients} />;
}

export default FoodEdit;
