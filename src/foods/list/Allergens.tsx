import Box from '@mui/material/Box';
import { AllergenMark } from '../AllergenMark';
import type { FoodSummary } from '../Food';
import { useWords } from '../words';

/** What a food contains, shortened to what a row holds; the tooltip has the rest. */
export function Allergens({ food, short = 2 }: { food: FoodSummary; short?: number }) {
  const words = useWords();
  const { allergens } = food;
  if (allergens.length === 0) return null;
  const all = allergens.map((allergen) => words(`allergen.${allergen}`)).join(', ');
  return (
    <Box
      component="span"
      title={all}
      sx={{ display: 'inline-flex', verticalAlign: 'middle', gap: 1, alignItems: 'center' }}
    >
      {allergens.slice(0, short).map((allergen) => (
        <AllergenMark key={allergen} allergen={allergen} state="contains" />
      ))}
      {allergens.length > short && (
        <Box component="span" sx={{ color: 'text.secondary' }} aria-label={all}>
          +{allergens.length - short}
        </Box>
      )}
    </Box>
  );
}
