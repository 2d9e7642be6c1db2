import { useTranslate } from 'react-admin';

/** The texts of the combinations by their short key: `words('type.synergique')`. */
export function useWords() {
  const translate = useTranslate();
  return (key: string, args?: Record<string, unknown>) =>
    translate(`resources.food_combinations.${key}`, args);
}
