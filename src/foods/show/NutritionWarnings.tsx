import Alert from '@mui/material/Alert';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'react-admin';
import type { ConsoleDataProvider } from '../../providers/dataProvider';
import { useNutrientNames } from '../../nutrition/useNutrients';
import type { Food } from '../columns';
import { checkRows } from '../rpc';

const column = 'nutrition_per_100g.';

/** What the database finds worth a second look in the amounts of a food, nutrient by nutrient. */
export function NutritionWarnings({ food }: { food: Food }) {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const colon = useTranslate()('shared.colon');
  const names = useNutrientNames();
  const { id, nutrition_per_100g, nutrition_details } = food;
  const { data = [] } = useQuery({
    queryKey: ['foods', 'check', id, food.version],
    queryFn: ({ signal }) => {
      const asked = { id, nutrition_per_100g, nutrition_details };
      return dataProvider.rpc('check_food', { food: asked }, checkRows, signal);
    },
  });
  const found = data.filter(({ field }) => field.startsWith(column));
  return found.map(({ field, code, message, hint }) => (
    <Alert key={field + code} severity="warning" sx={{ mb: 2 }}>
      {names([field.slice(column.length)])}
      {colon}
      {message} {hint}
    </Alert>
  ));
}
