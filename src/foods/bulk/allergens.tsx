import * as z from 'zod/mini';
import { useNutritionWords } from '../../nutrition/useNutritionWords';
import { Vocabularies } from '../../providers/database.types';
import { bulkField } from '../../resource/bulk/bulkField';
import { withList } from '../../resource/bulk/ListMode';
import { StateRadios } from '../../resource/form/StateRadios';
import { ToggleSet } from '../../resource/form/ToggleSet';
import { useField } from '../../resource/form/useField';
import type { FoodRow } from './foodRow';

const { allergen } = Vocabularies;
const states = ['contains', 'free', 'unknown'] as const;
type State = (typeof states)[number];

/** Some of the 14 allergens, and what is said of them: two columns of the database, one control. */
function Inputs() {
  const words = useNutritionWords();
  const state = useField<State>({ source: 'state' });
  return (
    <>
      <ToggleSet
        source="chosen"
        label="resources.foods.fields.allergens"
        options={allergen.map((value) => ({ value, label: words(`allergen.${value}`) }))}
      />
      <StateRadios
        label={words('allergen_are')}
        value={state.value ?? 'contains'}
        options={states.map((value) => ({ value, label: words(`allergen_state.${value}`) }))}
        onChange={state.onChange}
      />
    </>
  );
}

export const allergens = bulkField<FoodRow, { chosen: string[]; state: State }>({
  name: 'allergens',
  blank: { chosen: [], state: 'contains' },
  schema: z.object({
    chosen: z.array(z.string()).check(z.minLength(1)),
    state: z.enum(states),
  }),
  Inputs,
  change: (food, { chosen, state }) => {
    const put = (held: string[], own: State) =>
      withList(allergen, held, state === own ? 'add' : 'remove', chosen);
    return {
      allergens: put(food.allergens, 'contains'),
      allergens_absent: put(food.allergens_absent, 'free'),
    };
  },
});
