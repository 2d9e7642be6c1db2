import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import { useCreatePath } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import type { FoodSummary } from '../Food';
import { useNutrientNames } from '../useNutrients';
import { useWords } from '../words';

/** The food's name, which leads to it, and a mark when its record lacks essential values. */
export function FoodName({ food }: { food: FoodSummary }) {
  const words = useWords();
  const createPath = useCreatePath();
  const names = useNutrientNames();
  const title = words('state.missing', { names: names(food.missing_essentials) });
  return (
    <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
      <Link
        component={RouterLink}
        to={createPath({ resource: 'foods', type: 'show', id: food.id })}
        onClick={(event) => event.stopPropagation()}
        title={food.name_fr}
        noWrap
        sx={{ color: 'text.primary', fontWeight: 600, minWidth: 0 }}
      >
        {food.name_fr}
      </Link>
      {food.is_incomplete && (
        <Chip label={words('state.incomplete')} title={title} color="warning" variant="outlined" />
      )}
    </Box>
  );
}
