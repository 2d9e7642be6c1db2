import Box from '@mui/material/Box';
import type { Food } from '../columns';
import type { Nutrient } from '../../nutrition/useNutrients';
import { useWords } from '../words';
import { NutrientRow } from './NutrientRow';
import { hasOtherSources, usualSource } from './useSource';

const styles = {
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  breakInside: 'avoid',
  mb: 2.5,
  fontSize: '0.8125rem',
  '& th': { textAlign: 'left', fontWeight: 400, py: '5px', pr: 1 },
  '& td': {
    py: '5px',
    textAlign: 'right',
    whiteSpace: 'nowrap',
    pl: { xs: 0.5, sm: 1 },
    verticalAlign: 'top',
  },
  '& thead th:nth-of-type(2)': { width: { xs: 74, sm: 80 } },
  '& thead th:nth-of-type(3)': { width: { xs: 46, sm: 50 } },
  '& thead th:nth-of-type(4)': { width: { xs: 76, sm: 86 } },
  '& thead th': { color: 'text.secondary', fontSize: '0.75rem' },
  '& thead th:not(:first-of-type)': { textAlign: 'right', pl: 1.5, pr: 0, whiteSpace: 'nowrap' },
  '& tr': { borderBottom: 1, borderColor: 'divider' },
  '& thead th:first-of-type': { typography: 'h3', color: 'text.primary' },
} as const;

interface Props {
  title: string;
  nutrients: Nutrient[];
  food: Food;
}

/** One group of nutrients: amount, share of the reference intake, source. */
export function NutrientGroupTable({ title, nutrients, food }: Props) {
  const words = useWords();
  const usual = usualSource(food);
  const sourced = hasOtherSources(food);
  return (
    <Box component="table" sx={styles}>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{words('show.amount')}</th>
          <th scope="col" title={words('show.reference_note')}>
            {words('show.of_reference')}
          </th>
          {sourced && <th scope="col">{words('show.source')}</th>}
        </tr>
      </thead>
      <tbody>
        {nutrients.map((nutrient) => (
          <NutrientRow
            key={nutrient.key}
            nutrient={nutrient}
            value={food.nutrition_per_100g[nutrient.key]}
            detail={food.nutrition_details[nutrient.key]}
            usual={usual}
            sourced={sourced}
          />
        ))}
      </tbody>
    </Box>
  );
}
