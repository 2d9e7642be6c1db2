import { useCreatePath } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { CreatePage } from '../../resource/record/CreatePage';
import { RecordHeader } from '../../resource/record/RecordHeader';
import { combinationMeta } from '../columns';
import { useWords } from '../words';
import { CombinationForm } from './CombinationForm';
import { toRow } from './combinationValues';

/** A new combination; `?food=` names the food that it was begun from. */
export default function CombinationCreate() {
  const words = useWords();
  const [search] = useSearchParams();
  const list = useCreatePath()({ resource: 'food_combinations', type: 'list' });
  const food = search.get('food');
  return (
    <CreatePage resource="food_combinations" meta={combinationMeta} toRow={toRow}>
      <RecordHeader title={words('form.create_title')} />
      <CombinationForm combination={food ? { food_1_id: food } : {}} cancelTo={list} />
    </CreatePage>
  );
}
