import { AllergenMark } from '../../nutrition/AllergenMark';
import { useNutritionWords } from '../../nutrition/useNutritionWords';
import type { FoodSummary } from '../columns';
import { useColumnWord } from '../useColumnWord';

/**
 * What a food contains, shortened to what a row holds, and whether something is left to check: a food
 * that shows neither is known to hold none of the 14. The tooltip has the rest.
 */
export function Allergens({ food, short = 2 }: { food: FoodSummary; short?: number }) {
  const word = useColumnWord();
  const words = useNutritionWords();
  const { allergens } = food;
  if (allergens.length === 0 && !food.allergens_unknown) return null;
  const all = allergens.map((allergen) => word('allergens', allergen)).join(', ');
  const toCheck = words('allergen_state.unknown');
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
      {food.allergens_unknown && (
        <span className="rows-faint" title={toCheck}>
          {allergens.length === 0 ? toCheck : '?'}
        </span>
      )}
    </span>
  );
}
