import Box from '@mui/material/Box';
import { AllergenStates } from '../../nutrition/AllergenStates';
import { Diets } from '../../nutrition/Diets';
import type { Food } from '../columns';
import { useWords } from '../words';

/** The 14 allergens in their three states, and the diets that the food suits. */
export function AllergensSection({ food }: { food: Food }) {
  const words = useWords();
  return (
    <>
      <AllergenStates of={food} />
      <Box component="h3" sx={{ typography: 'h3', m: 0, mb: 0.75 }}>
        {words('fields.diet_compatibility')}
      </Box>
      {food.diet_compatibility.length === 0 && words('show.no_diet')}
      <Diets keys={food.diet_compatibility} />
    </>
  );
}
