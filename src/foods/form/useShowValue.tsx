import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Amount } from '../../shared/Amount';
import { useFormats } from '../../shared/format/useFormats';
import { useMonthName } from '../../shared/format/useMonthName';
import type { Nutrient } from '../useNutrients';
import { useWords } from '../words';

const vocabularies: Partial<Record<string, string>> = {
  category: 'category',
  score_rule: 'rule',
  allergens: 'allergen',
  allergens_absent: 'allergen',
  diet_compatibility: 'diet',
};

/** A value of a food in words, by its path; nothing is "vide". */
export function useShowValue(nutrients: readonly Nutrient[]) {
  const translate = useTranslate();
  const words = useWords();
  const { number, list } = useFormats();
  const month = useMonthName();
  const one = (column: string, value: unknown): string => {
    const vocabulary = vocabularies[column];
    if (vocabulary) return words(`${vocabulary}.${String(value)}`);
    if (column === 'season_months') return month(Number(value));
    if (typeof value === 'boolean') return translate(value ? 'shared.yes' : 'shared.no');
    return typeof value === 'number' ? number(value, 3) : String(value);
  };
  return (path: string, value: unknown): ReactNode => {
    const [column = '', key] = path.split('.');
    if (
      value === null ||
      value === undefined ||
      value === '' ||
      (Array.isArray(value) && !value.length)
    )
      return <em>{translate('shared.conflict.empty')}</em>;
    if (Array.isArray(value)) return list(value.map((item) => one(column, item)));
    const unit = nutrients.find((nutrient) => nutrient.key === key)?.unit;
    return unit && typeof value === 'number' ? (
      <Amount value={value} unit={unit} decimals={3} />
    ) : (
      one(column, value)
    );
  };
}
