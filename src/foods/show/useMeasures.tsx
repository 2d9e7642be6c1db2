import { Amount } from '../../shared/Amount';
import { useFormats } from '../../shared/format/useFormats';
import type { Fact } from '../../shared/record/Facts';
import type { Food } from '../columns';
import { useUnitName } from '../useUnitName';
import { useWords } from '../words';

/** What turns spoons and pieces of this food into grams. */
export function useMeasures(food: Food): Fact[] {
  const words = useWords();
  const unitName = useUnitName();
  const { percent } = useFormats();
  const ofUnits = Object.entries(food.unit_weights_g).map(([unit, grams]) => ({
    label: `1 ${unitName(unit)}`,
    value: <Amount value={grams} unit="g" />,
  }));
  const { density_g_per_ml: density, edible_fraction: edible } = food;
  return [
    ...ofUnits,
    {
      label: words('fields.density_g_per_ml'),
      value: density !== null && <Amount value={density} unit="g/ml" decimals={2} />,
    },
    { label: words('fields.edible_fraction'), value: edible !== null && percent(edible) },
  ].filter(({ value }) => value !== false);
}
