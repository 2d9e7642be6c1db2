import { useTranslate } from 'react-admin';
import { useUnitName } from '../../nutrition/useUnitName';
import type { ShoppingItem } from '../../providers/jsonColumns';
import { useFormats } from '../../shared/format/useFormats';

/** How much of an item, in words: "630 g, soit 5 pièces", or "à volonté". */
export function useQuantityText() {
  const translate = useTranslate();
  const unitName = useUnitName();
  const { number } = useFormats();
  const one = (quantity: number, unit: string | null | undefined) =>
    `${number(quantity)} ${unit ? unitName(unit, quantity) : ''}`.trim();
  return ({ quantity, unit, other_quantity: other, other_unit }: ShoppingItem): string => {
    if (quantity == null) return translate('nutrition.to_taste');
    const text = one(quantity, unit);
    if (other == null) return text;
    return translate('resources.shopping_lists.show.quantities', {
      quantity: text,
      other: one(other, other_unit),
    });
  };
}
