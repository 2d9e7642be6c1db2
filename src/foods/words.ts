import { useTranslate } from 'react-admin';

/** The texts of the foods by their short key: `words('category.legumes')`. */
export function useWords() {
  const translate = useTranslate();
  return (key: string, args?: Record<string, unknown>) => translate(`resources.foods.${key}`, args);
}
