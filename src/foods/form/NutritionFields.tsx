import Box from '@mui/material/Box';
import { DecimalInput } from '../../shared/form/DecimalInput';
import { FieldGrid } from '../../shared/form/FieldGrid';
import { useField } from '../../shared/form/useField';
import type { Nutrient } from '../useNutrients';
import { useNutrientName } from '../useNutrients';
import { ColumnValues } from '../../providers/database.types';
import { useWords } from '../words';

/** The amounts per 100 g, by group. */
export function NutritionFields({ nutrients }: { nutrients: readonly Nutrient[] }) {
  const words = useWords();
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
            {words(`group.${group}`)}
          </Box>
          <FieldGrid width={168}>
            {nutrients
              .filter(({ nutrient_group }) => nutrient_group === group)
              .map((nutrient) => (
                <DecimalInput
                  key={nutrient.key}
                  source={`nutrition_per_100g.${nutrient.key}`}
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
