import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import type { Food } from '../columns';
import { useNutrientNames, useNutrients } from '../../nutrition/useNutrients';
import { ColumnValues } from '../../providers/database.types';
import { useNutritionWords } from '../../nutrition/useNutritionWords';
import { useWords } from '../words';
import { useCan } from '../../providers/useAccess';
import { NutritionWarnings } from './NutritionWarnings';
import { NutrientGroupTable } from './NutrientGroupTable';
import { usualSource, useSource } from './useSource';

/** What 100 g of the edible part hold, by group. */
export function NutritionSection({ food }: { food: Food }) {
  const words = useWords();
  const canEdit = useCan()('foods', 'edit');
  const groupWords = useNutritionWords();
  const names = useNutrientNames();
  const { data: nutrients } = useNutrients();
  const sourceOf = useSource();
  const usual = usualSource(food);
  return (
    <>
      {food.is_incomplete && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {words('state.missing', { names: names(food.missing_essentials) })}
        </Alert>
      )}
      {canEdit && <NutritionWarnings food={food} />}
      {!nutrients && <Skeleton variant="rounded" height={380} />}
      <Box sx={{ columnWidth: 340, columnGap: '32px' }}>
        {nutrients &&
          ColumnValues.nutrients.nutrient_group.map((group) => (
            <NutrientGroupTable
              key={group}
              title={groupWords(`group.${group}`)}
              nutrients={nutrients.filter(({ nutrient_group }) => nutrient_group === group)}
              food={food}
            />
          ))}
      </Box>
      <Box component="p" sx={{ m: 0, mt: 1, color: 'text.secondary', fontSize: '0.75rem' }}>
        {usual && `${words('show.usual_source', { source: sourceOf({ source: usual }) })} `}
        {words('show.reference_note')}
      </Box>
    </>
  );
}

/** What the amounts are of, beside the title. */
export const NutritionNote = () => useWords()('show.per_100g');
