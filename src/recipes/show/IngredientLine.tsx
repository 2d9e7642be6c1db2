import { useTranslate } from 'react-admin';
import { useUnitName } from '../../nutrition/useUnitName';
import { useFormats } from '../../shared/format/useFormats';
import type { Recipe } from '../columns';

/** How much of an ingredient: "3 pièces", or that it is to taste. */
export function IngredientAmount({ ingredient }: { ingredient: Recipe['ingredients'][number] }) {
  const translate = useTranslate();
  const unitName = useUnitName();
  const { number } = useFormats();
  const { quantity, unit } = ingredient;
  const amount = quantity == null ? translate('nutrition.to_taste') : number(quantity);
  return `${amount} ${unit ? unitName(unit, quantity ?? 1) : ''}`;
}

/** An ingredient on a line: "3 pièces carottes (râpées)". */
export const IngredientLine = ({ ingredient }: { ingredient: Recipe['ingredients'][number] }) => (
  <>
    <IngredientAmount ingredient={ingredient} /> {ingredient.name}
    {ingredient.notes && ` (${ingredient.notes})`}
  </>
);
