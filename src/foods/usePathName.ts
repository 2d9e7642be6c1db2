import { useKeyName } from '../nutrition/useNutrients';
import { useUnitName } from '../nutrition/useUnitName';
import { useWords } from './words';

/** The name of a field from its path: `nutrition_per_100g.salt_g` is "Sel". */
export function usePathName() {
  const words = useWords();
  const keyName = useKeyName();
  const unitName = useUnitName();
  return (path: string) => {
    const [column = '', key] = path.split('.');
    if (key === undefined) return words(`fields.${column}`);
    return column === 'nutrition_per_100g'
      ? keyName(key)
      : words('form.unit_weight', { unit: unitName(key) });
  };
}
