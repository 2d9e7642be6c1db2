import { AllergenMark } from '../AllergenMark';
import type { FoodSummary } from '../columns';
import { useWords } from '../words';

/** What a food contains, shortened to what a row holds; the tooltip has the rest. */
export function Allergens({ food, short = 2 }: { food: FoodSummary; short?: number }) {
  const words = useWords();
  const { allergens } = food;
  if (allergens.length === 0) return null;
  const all = allergens.map((allergen) => words(`allergen.${allergen}`)).join(', ');
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
    </span>
  );
}
