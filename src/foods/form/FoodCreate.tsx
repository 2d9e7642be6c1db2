import { useQueryClient } from '@tanstack/react-query';
import { CreateBase, useCreatePath, useDataProvider, useNotify, useRedirect } from 'react-admin';
import { useRef } from 'react';
import { saveErrors } from '../../shared/form/saveErrors';
import { RecordHeader } from '../../shared/record/RecordHeader';
import { RecordSkeleton } from '../../shared/record/RecordSkeleton';
import { SectionNav } from '../../shared/record/SectionNav';
import { foodMeta, type EditableFood, type Food } from '../Food';
import { useNutrients } from '../useNutrients';
import { useWords } from '../words';
import { FoodForm } from './FoodForm';
import { formSections } from './FoodInputs';

const blank = {};

/** A new food. */
const FoodCreate = () => (
  <CreateBase resource="foods">
    <FoodCreatePage />
  </CreateBase>
);

function FoodCreatePage() {
  const words = useWords();
  const notify = useNotify();
  const redirect = useRedirect();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider();
  const list = useCreatePath()({ resource: 'foods', type: 'list' });
  const leaving = useRef(false);
  const { data: nutrients } = useNutrients();

  const save = async (row: EditableFood) => {
    try {
      const { data } = await dataProvider.create<Food>('foods', { data: row, meta: foodMeta });
      leaving.current = true;
      void queryClient.invalidateQueries({ queryKey: ['foods'] });
      notify('resources.foods.form.created', { type: 'info' });
      redirect('show', 'foods', data.id);
      return undefined;
    } catch (error) {
      return saveErrors(error);
    }
  };
  if (!nutrients) return <RecordSkeleton />;
  return (
    <>
      <RecordHeader title={words('form.create_title')} />
      <SectionNav sections={formSections.map((id) => ({ id, title: words(`form.${id}`) }))} />
      <FoodForm
        food={blank}
        nutrients={nutrients}
        onSave={save}
        cancelTo={list}
        leaving={leaving}
      />
    </>
  );
}

export default FoodCreate;
