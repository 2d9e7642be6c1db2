import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Shown } from '../../resource/merge/Shown';
import { useFormats } from '../../shared/format/useFormats';
import { useMonthName } from '../../shared/format/useMonthName';
import type { TypedAmount } from '../../nutrition/amountText';
import { QualifiedAmount } from '../../nutrition/QualifiedAmount';
import type { Nutrient } from '../../nutrition/useNutrients';
import { holdsKeys, useColumnWord } from '../useColumnWord';

/** A value of a food in words, by its path; nothing is "vide". */
export function useShowValue(nutrients: readonly Nutrient[]) {
  const translate = useTranslate();
  const word = useColumnWord();
  const { number, list } = useFormats();
  const month = useMonthName();
  const one = (column: string, value: unknown): string => {
    if (holdsKeys(column)) return word(column, String(value));
    if (column === 'season_months') return month(Number(value));
    if (typeof value === 'boolean') return translate(value ? 'shared.yes' : 'shared.no');
    return typeof value === 'number' ? number(value, 3) : String(value);
  };
  const inWords = (path: string, value: unknown): ReactNode => {
    const [column = '', key] = path.split('.');
    if (Array.isArray(value)) return list(value.map((item) => one(column, item)));
    const unit = nutrients.find((nutrient) => nutrient.key === key)?.unit;
    if (column === 'nutrition_per_100g' && unit)
      return <QualifiedAmount {...(value as TypedAmount)} unit={unit} />;
    return one(column, value);
  };
  return (path: string, value: unknown): ReactNode => (
    <Shown value={value}>{() => inWords(path, value)}</Shown>
  );
}
