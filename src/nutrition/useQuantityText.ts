import { useTranslate } from 'react-admin';
import { useFormats } from '../shared/format/useFormats';
import { useUnitName } from './useUnitName';

/** How much of something, in words: "3 pièces", or "à volonté" where no quantity is told. */
export function useQuantityText() {
  const translate = useTranslate();
  const unitName = useUnitName();
  const { number } = useFormats();
  return (quantity: number | null | undefined, unit: string | null | undefined): string => {
    if (quantity == null) return translate('nutrition.to_taste');
    return unit ? `${number(quantity)} ${unitName(unit, quantity)}` : number(quantity);
  };
}
