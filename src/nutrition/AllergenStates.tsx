import Box from '@mui/material/Box';
import { Vocabularies } from '../providers/database.types';
import { AllergenMark, type AllergenState } from './AllergenMark';
import { useNutritionWords } from './useNutritionWords';

interface Props {
  of: { allergens: readonly string[]; allergens_absent: readonly string[] };
}

const list = {
  listStyle: 'none',
  m: 0,
  p: 0,
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 2.5,
  rowGap: 0.5,
} as const;

/** The 14 allergens in their three states, those that nobody has decided with what that means. */
export function AllergenStates({ of: { allergens, allergens_absent } }: Props) {
  const words = useNutritionWords();
  const stateOf = (one: string): AllergenState => {
    if (allergens.includes(one)) return 'contains';
    return allergens_absent.includes(one) ? 'free' : 'unknown';
  };
  return (['contains', 'unknown', 'free'] as const).map((state) => {
    const all = Vocabularies.allergen.filter((one) => stateOf(one) === state);
    if (all.length === 0) return null;
    return (
      <Box key={state} sx={{ mb: 1.5 }}>
        <Box component="h3" sx={{ typography: 'h3', m: 0, mb: 0.5 }}>
          {words(`allergen_state.${state}`)}
        </Box>
        <Box component="ul" sx={list}>
          {all.map((allergen) => (
            <li key={allergen}>
              <AllergenMark allergen={allergen} state={state} />
            </li>
          ))}
        </Box>
        {state === 'unknown' && (
          <Box component="p" sx={{ m: 0, mt: 0.5, color: 'text.secondary', fontSize: '0.75rem' }}>
            {words('allergens_unknown_note')}
          </Box>
        )}
      </Box>
    );
  });
}
