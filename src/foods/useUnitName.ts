import { useTranslate } from 'react-admin';

/** The name of a unit; one that the list does not know is shown by its key. */
export function useUnitName() {
  const translate = useTranslate();
  return (unit: string) =>
    translate(`resources.foods.unit.${unit}`, { _: unit.replaceAll('_', ' ') });
}
