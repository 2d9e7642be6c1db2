import { AllergenMark } from '../../nutrition/AllergenMark';
import { useNutritionWords } from '../../nutrition/useNutritionWords';
import type { FoodSummary } from '../columns';
import { useColumnWord } from '../useColumnWord';

/**
 * What a food contains, shortened to what a row holds, whether something is left to check, or that it is
 * known to hold none of the 14: three states, never a blank. The tooltip has the rest.
 */
export function Allergens({ food, short = 2 }: { food: FoodSummary; short?: number }) {
  const word = useColumnWord();
  const words = useNutritionWords();
  const { allergens, allergens_unknown: unknown } = food;
  const all = allergens.map((allergen) => word('allergens', allergen)).join(', ');
  const toCheck = words('allergen_state.unknown');
  if (allergens.length === 0)
    return unknown ? (
      <span className="tag tag-check">{toCheck}</span>
    ) : (
      <span className="rows-faint" title={words('none_of_14')}>
        {words('none_short')}
      </span>
    );
  return (
    <span className="allergens" title={all}>
      {allergens.slice(0, short).map((allergen) => (
        <AllergenMark key={allergen} allergen={allergen} state="contains" />
      ))}
      {allergens.length > short && (
        <span className="rows-faint" aria-label={all}>
          +{allergens.length - short}
        </span>
      )}
      {unknown && (
        <span className="rows-faint" title={toCheck}>
          ?<span className="visually-hidden"> {toCheck}</span>
        </span>
      )}
    </span>
  );
}
