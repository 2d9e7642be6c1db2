import Box from '@mui/material/Box';
import { FieldGrid } from '../../resource/form/FieldGrid';
import { useField } from '../../resource/form/useField';
import type { Nutrient } from '../../nutrition/useNutrients';
import { useNutrientName } from '../../nutrition/useNutrients';
import { ColumnValues } from '../../providers/database.types';
import { useNutritionWords } from '../../nutrition/useNutritionWords';
import { useWords } from '../words';
import { AmountInput } from './AmountInput';

/** The amounts per 100 g, by group. */
export function NutritionFields({ nutrients }: { nutrients: readonly Nutrient[] }) {
  const words = useWords();
  const groupWords = useNutritionWords();
  const nameOf = useNutrientName();
  // Sums are found wrong in the whole, not in one of its values.
  const whole = useField({ source: 'nutrition_per_100g' });
  return (
    <Box id="nutrition_per_100g" tabIndex={-1}>
      <Box component="p" sx={{ m: 0, mb: 1, color: 'text.secondary' }}>
        {words('form.nutrition_help')}
      </Box>
      {whole.notes}
      {ColumnValues.nutrients.nutrient_group.map((group) => (
        <Box key={group} component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 2, minWidth: 0 }}>
          <Box component="legend" sx={{ typography: 'h3', p: 0, mb: 1.25 }}>
            {groupWords(`group.${group}`)}
          </Box>
          <FieldGrid width={168}>
            {nutrients
              .filter(({ nutrient_group }) => nutrient_group === group)
              .map((nutrient) => (
                <AmountInput
                  key={nutrient.key}
                  nutrient={nutrient.key}
                  label={nameOf(nutrient)}
                  unit={nutrient.unit}
                />
              ))}
          </FieldGrid>
        </Box>
      ))}
    </Box>
  );
}
