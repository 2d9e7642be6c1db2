import { useCreatePath } from 'react-admin';
import { CreatePage } from '../../resource/record/CreatePage';
import { RecordHeader } from '../../shared/record/RecordHeader';
import { RecordSkeleton } from '../../shared/record/RecordSkeleton';
import { SectionNav } from '../../shared/record/SectionNav';
import { foodMeta } from '../columns';
import { useNutrients } from '../useNutrients';
import { useWords } from '../words';
import { FoodForm } from './FoodForm';
import { formSections } from './FoodInputs';
import { toRow } from './foodValues';

const blank = {};

/** A new food. */
const FoodCreate = () => (
  <CreatePage resource="foods" meta={foodMeta} toRow={toRow}>
    <NewFood />
  </CreatePage>
);

function NewFood() {
  const words = useWords();
  const list = useCreatePath()({ resource: 'foods', type: 'list' });
  const { data: nutrients } = useNutrients();
  if (!nutrients) return <RecordSkeleton />;
  return (
    <>
      <RecordHeader title={words('form.create_title')} />
      <SectionNav sections={formSections.map((id) => ({ id, title: words(`form.${id}`) }))} />
      <FoodForm food={blank} nutrients={nutrients} cancelTo={list} />
    </>
  );
}

export default FoodCreate;
