import { useTranslate } from 'react-admin';
import { useQuantityText } from '../../nutrition/useQuantityText';
import type { ShoppingItem } from '../../providers/jsonColumns';

/** How much of an item, in words: "630 g, soit 5 pièces". */
export function useItemQuantity() {
  const translate = useTranslate();
  const text = useQuantityText();
  return ({ quantity, unit, other_quantity: other, other_unit }: ShoppingItem): string => {
    const own = text(quantity, unit);
    if (quantity == null || other == null) return own;
    return translate('resources.shopping_lists.show.quantities', {
      quantity: own,
      other: text(other, other_unit),
    });
  };
}
