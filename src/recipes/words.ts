import { useTranslate } from 'react-admin';

/** The texts of the recipes by their short key: `words('difficulty.facile')`. */
export function useWords() {
  const translate = useTranslate();
  return (key: string, args?: Record<string, unknown>) =>
    translate(`resources.recipes.${key}`, args);
}
