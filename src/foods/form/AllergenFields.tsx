import Box from '@mui/material/Box';
import { StateRadios } from '../../shared/form/StateRadios';
import { useField } from '../../shared/form/useField';
import type { AllergenState } from '../AllergenMark';
import { Vocabularies } from '../../providers/database.types';
import { useWords } from '../words';

const states = ['contains', 'free', 'unknown'] as const;

/** Each of the 14 allergens: contained, absent or unknown. Two columns of the database, one control. */
export function AllergenFields() {
  const words = useWords();
  const contains = useField<string[]>({ source: 'allergens' });
  const free = useField<string[]>({ source: 'allergens_absent' });
  const stateOf = (allergen: string): AllergenState =>
    contains.value?.includes(allergen)
      ? 'contains'
      : free.value?.includes(allergen)
        ? 'free'
        : 'unknown';
  const put = (list: string[] | null | undefined, allergen: string, wanted: boolean) =>
    Vocabularies.allergen.filter((one) => (one === allergen ? wanted : list?.includes(one)));
  const choose = (allergen: string, state: AllergenState) => {
    contains.onChange(put(contains.value, allergen, state === 'contains'));
    free.onChange(put(free.value, allergen, state === 'free'));
  };
  return (
    <Box id="allergens" tabIndex={-1}>
      <Box id="allergens_absent" tabIndex={-1} sx={{ columnWidth: 330, columnGap: '40px' }}>
        {Vocabularies.allergen.map((allergen) => (
          <StateRadios
            key={allergen}
            label={words(`allergen.${allergen}`)}
            value={stateOf(allergen)}
            options={states.map((value) => ({ value, label: words(`allergen_state.${value}`) }))}
            onChange={(state) => choose(allergen, state)}
          />
        ))}
      </Box>
      {contains.notes}
      {free.notes}
    </Box>
  );
}
