import { useTranslate } from 'react-admin';

/** The words that foods, recipes and plans share, by their short key: `words('allergen.milk')`. */
export function useNutritionWords() {
  const translate = useTranslate();
  return (key: string) => translate(`nutrition.${key}`);
}
