import Link from '@mui/material/Link';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { ScoreBadge } from '../../nutrition/ScoreBadge';
import type { ConsoleDataProvider } from '../../providers/dataProvider';
import type { Row } from '../../providers/jsonColumns';
import { listPath } from '../../resource/list/listPath';
import { RelatedRows } from '../../resource/record/RelatedRows';
import { useFormats } from '../../shared/format/useFormats';
import type { Food } from '../columns';
import { useWords } from '../words';

type Recipe = Row<'food_recipes'>;

/** The recipes that use a food, with the grams of it in a portion. */
export function RecipesSection({ food }: { food: Food }) {
  const words = useWords();
  return (
    <RelatedRows<Recipe>
      resource="recipes"
      from="food_recipes"
      filter={{ food_id: food.id }}
      sort={{ field: 'name_sort', order: 'ASC' }}
      columns={[
        { source: 'name_sort', cell: (recipe) => recipe.name },
        {
          source: 'anti_inflammatory_score',
          cell: (recipe) => <ScoreBadge score={recipe.anti_inflammatory_score} />,
        },
        { source: 'grams_per_serving', kind: 'amount', unit: 'g', align: 'right' },
      ]}
      none={words('show.no_recipe')}
    />
  );
}

/** In how many recipes a food stands, leading to their list. */
export function RecipesNote({ food }: { food: Food }) {
  const words = useWords();
  const { number } = useFormats();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const filter = { food_id: food.id };
  const { data } = useQuery({
    queryKey: ['food_recipes', 'count', filter],
    queryFn: () => dataProvider.count('food_recipes', filter),
  });
  if (!data?.total) return null;
  const total = number(data.total, 0);
  return (
    <Link component={RouterLink} to={listPath('recipes', { filter: { 'food_ids@ov': [food.id] } })}>
      {words('show.used_in', { smart_count: data.total, total })}
    </Link>
  );
}
