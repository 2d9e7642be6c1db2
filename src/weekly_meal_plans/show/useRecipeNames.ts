import { useGetList } from 'react-admin';
import type { Meals, Row } from '../../providers/jsonColumns';

type Named = Pick<Row<'recipes_summary'>, 'id' | 'name'>;

const meta = { columns: ['id', 'name'] };

/** The recipes of a plan by id, as far as one may read them: a draft or what was deleted is missing. */
export function useRecipeNames(meals: Meals) {
  const dishes = Object.values(meals).flatMap((day) => Object.values(day));
  const ids = [...new Set(dishes.map(({ recipe_id }) => recipe_id))].sort();
  const { data, error, isLoading } = useGetList<Named>(
    'recipes',
    { filter: { 'id@in': ids }, pagination: { page: 1, perPage: ids.length }, meta },
    { enabled: ids.length > 0 },
  );
  return { names: new Map(data?.map(({ id, name }) => [id, name])), error, isLoading };
}
