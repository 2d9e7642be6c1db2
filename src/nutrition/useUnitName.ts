import { useTranslate } from 'react-admin';

/** The name of a unit; one that the list does not know is shown by its key. */
export function useUnitName() {
  const translate = useTranslate();
  return (unit: string, count = 1) =>
    translate(`nutrition.unit.${unit}`, { smart_count: count, _: unit.replaceAll('_', ' ') });
}
