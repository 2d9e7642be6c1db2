import { AllergenMark } from './AllergenMark';
import { useNutritionWords } from './useNutritionWords';

interface Props {
  /** A food, or a recipe with what its ingredients hold. */
  of: { allergens: readonly string[]; allergens_unknown: boolean };
  /** How many are named. */
  short?: number;
}

/**
 * What it contains, shortened to what a row holds, whether something is left to check, or that it is
 * known to hold none of the 14: three states, never a blank. The tooltip has the rest.
 */
export function AllergensCell({ of, short = 2 }: Props) {
  const words = useNutritionWords();
  const { allergens, allergens_unknown: unknown } = of;
  const all = allergens.map((allergen) => words(`allergen.${allergen}`)).join(', ');
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
