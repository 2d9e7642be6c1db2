import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { Vocabularies } from '../providers/database.types';
import { useNutritionWords } from './useNutritionWords';

/** Diets by name. */
export function Diets({ keys }: { keys: readonly string[] }) {
  const words = useNutritionWords();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
      {Vocabularies.diet
        .filter((diet) => keys.includes(diet))
        .map((diet) => (
          <Chip key={diet} label={words(`diet.${diet}`)} variant="outlined" />
        ))}
    </Box>
  );
}
