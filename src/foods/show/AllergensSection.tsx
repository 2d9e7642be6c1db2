import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { AllergenMark, type AllergenState } from '../../nutrition/AllergenMark';
import type { Food } from '../columns';
import { Vocabularies } from '../../providers/database.types';
import { useNutritionWords } from '../../nutrition/useNutritionWords';
import { useWords } from '../words';

/** The 14 Vocabularies.allergen in their three states, and the Vocabularies.diet the food suits. */
export function AllergensSection({ food }: { food: Food }) {
  const words = useWords();
  const nutritionWords = useNutritionWords();
  const of: Record<AllergenState, typeof food.allergens> = {
    contains: Vocabularies.allergen.filter((one) => food.allergens.includes(one)),
    free: Vocabularies.allergen.filter((one) => food.allergens_absent.includes(one)),
    unknown: Vocabularies.allergen.filter(
      (one) => !food.allergens.includes(one) && !food.allergens_absent.includes(one),
    ),
  };
  const states = (['contains', 'unknown', 'free'] as const).filter((state) => of[state].length > 0);
  return (
    <>
      {states.map((state) => (
        <Box key={state} sx={{ mb: 1.5 }}>
          <Box component="h3" sx={{ typography: 'h3', m: 0, mb: 0.5 }}>
            {nutritionWords(`allergen_state.${state}`)}
          </Box>
          <Box
            component="ul"
            sx={{
              listStyle: 'none',
              m: 0,
              p: 0,
              display: 'flex',
              flexWrap: 'wrap',
              columnGap: 2.5,
              rowGap: 0.5,
            }}
          >
            {of[state].map((allergen) => (
              <li key={allergen}>
                <AllergenMark allergen={allergen} state={state} />
              </li>
            ))}
          </Box>
          {state === 'unknown' && (
            <Box component="p" sx={{ m: 0, mt: 0.5, color: 'text.secondary', fontSize: '0.75rem' }}>
              {words('show.allergens_unknown_note')}
            </Box>
          )}
        </Box>
      ))}
      <Box component="h3" sx={{ typography: 'h3', m: 0, mb: 0.75 }}>
        {words('fields.diet_compatibility')}
      </Box>
      {food.diet_compatibility.length === 0 && words('show.no_diet')}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
        {Vocabularies.diet
          .filter((diet) => food.diet_compatibility.includes(diet))
          .map((diet) => (
            <Chip key={diet} label={nutritionWords(`diet.${diet}`)} variant="outlined" />
          ))}
      </Box>
    </>
  );
}
