import * as z from 'zod/mini';
import { bulkField } from '../../resource/bulk/bulkField';
import { BooleanInput } from '../../resource/form/BooleanInput';
import { DecimalInput } from '../../resource/form/DecimalInput';
import { FieldGrid } from '../../resource/form/FieldGrid';
import { TextInput } from '../../resource/form/TextInput';
import type { FoodRow } from './foodRow';

type Price = Pick<
  FoodRow,
  'average_price_per_kg' | 'price_source' | 'price_date' | 'price_is_estimate'
>;

const needed = 'resource.bulk.required';
const text = z.string(needed).check(z.trim(), z.minLength(1, needed));

/** A price with its source and day: it is not kept without. */
export const price = bulkField<FoodRow, Price>({
  name: 'average_price_per_kg',
  blank: {
    average_price_per_kg: null,
    price_source: null,
    price_date: null,
    price_is_estimate: false,
  },
  schema: z.object({
    average_price_per_kg: z
      .number('resources.foods.validation.number')
      .check(z.gte(0, 'resources.foods.validation.positive')),
    price_source: text,
    price_date: text,
    price_is_estimate: z.boolean(),
  }),
  Inputs: () => (
    <FieldGrid>
      <DecimalInput source="average_price_per_kg" unit="€/kg" required />
      <TextInput source="price_source" required />
      <TextInput source="price_date" type="date" required />
      <BooleanInput source="price_is_estimate" />
    </FieldGrid>
  ),
  change: (_, typed) => typed,
});
