import { useTranslate } from 'react-admin';

/** Where the words of the keys that a column holds stand. */
const vocabularies = {
  category: 'resources.foods.category',
  score_rule: 'resources.foods.rule',
  allergens: 'nutrition.allergen',
  allergens_absent: 'nutrition.allergen',
  diet_compatibility: 'nutrition.diet',
};

/** A column that holds keys of a vocabulary. */
export type KeyColumn = keyof typeof vocabularies;

export const holdsKeys = (column: string): column is KeyColumn => column in vocabularies;

/** The word for a key that a column of foods holds: `word('allergens', 'milk')` is "Lait". */
export function useColumnWord() {
  const translate = useTranslate();
  return (column: KeyColumn, key: string) => translate(`${vocabularies[column]}.${key}`);
}
