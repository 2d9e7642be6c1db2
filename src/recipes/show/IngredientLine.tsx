import { useQuantityText } from '../../nutrition/useQuantityText';
import type { Recipe } from '../columns';

/** An ingredient on a line: "3 pièces carottes (râpées)". */
export function IngredientLine({ ingredient }: { ingredient: Recipe['ingredients'][number] }) {
  const { name, quantity, unit, notes } = ingredient;
  const amount = useQuantityText()(quantity, unit);
  return `${amount} ${name}${notes ? ` (${notes})` : ''}`;
}
