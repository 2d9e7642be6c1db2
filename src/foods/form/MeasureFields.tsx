import { useWatch } from 'react-hook-form';
import { useState } from 'react';
import { DecimalInput } from '../../shared/form/DecimalInput';
import { FieldGrid } from '../../shared/form/FieldGrid';
import { NativeSelect } from '../../shared/list/NativeSelect';
import { useUnitName } from '../useUnitName';
import { foodUnits } from './foodUnits';
import { useWords } from '../words';
import type { FoodValues } from './foodValues';

/** Density, edible part, and what one piece, slice… of this food weighs. */
export function MeasureFields() {
  const words = useWords();
  const unitName = useUnitName();
  const weights = useWatch<FoodValues, 'unit_weights_g'>({ name: 'unit_weights_g' });
  const [added, setAdded] = useState<string[]>(['piece']);
  const units = [...new Set([...Object.keys(weights), ...added])];
  const addable = foodUnits.filter((unit) => !units.includes(unit));
  const addLabel = words('form.add_unit');
  return (
    <>
      <FieldGrid>
        <DecimalInput source="density_g_per_ml" unit="g/ml" />
        <DecimalInput source="edible_fraction" help="resources.foods.form.edible_help" />
        {units.map((unit) => (
          <DecimalInput
            key={unit}
            source={`unit_weights_g.${unit}`}
            label={words('form.unit_weight', { unit: unitName(unit) })}
            unit="g"
          />
        ))}
        <NativeSelect
          label={addLabel}
          value=""
          options={[
            { value: '', label: addLabel },
            ...addable.map((unit) => ({ value: unit, label: unitName(unit) })),
          ]}
          onChange={(unit) => unit !== '' && setAdded([...added, unit])}
        />
      </FieldGrid>
    </>
  );
}
