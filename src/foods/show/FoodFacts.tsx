import type { ReactNode } from 'react';
import { Amount } from '../../shared/Amount';
import { useFormats } from '../../shared/format/useFormats';
import { FactCard } from '../../resource/record/FactCard';
import { FactGroup } from '../../resource/record/FactGroup';
import { Facts } from '../../resource/record/Facts';
import { SavedBy } from '../../resource/record/SavedBy';
import type { Food } from '../columns';
import { useWords } from '../words';
import { useMeasures } from './useMeasures';

/** Names, price, measures and provenance, beside the sections. */
export function FoodFacts({ food }: { food: Food }) {
  const words = useWords();
  const { euros, date } = useFormats();
  const measures = useMeasures(food);
  const price = food.average_price_per_kg;
  const field = (name: string, value: ReactNode) => ({ label: words(`fields.${name}`), value });
  return (
    <FactCard>
      <FactGroup title={words('show.facts')}>
        <Facts
          facts={[
            field('category', words(`category.${food.category}`)),
            field('subcategory', food.subcategory),
            field('name_en', food.name_en),
            field('scientific_name', food.scientific_name && <em>{food.scientific_name}</em>),
            field('common_names', food.common_names.join(', ')),
            field(
              'energy_kcal',
              <Amount
                value={food.nutrition_per_100g.energy_kcal}
                unit="kcal / 100 g"
                decimals={0}
              />,
            ),
          ]}
        />
      </FactGroup>
      <FactGroup title={words('show.price')}>
        {price === null ? (
          words('show.no_price')
        ) : (
          <Facts
            facts={[
              field('average_price_per_kg', `${food.price_is_estimate ? '≈ ' : ''}${euros(price)}`),
              field('price_source', food.price_source),
              field('price_date', food.price_date && date(food.price_date)),
            ]}
          />
        )}
      </FactGroup>
      <FactGroup title={words('show.measures')}>
        {measures.length === 0 ? words('show.no_measure') : <Facts facts={measures} />}
      </FactGroup>
      <FactGroup title={words('show.provenance')}>
        <Facts
          facts={[
            field('ciqual_code', food.ciqual_code ?? words('show.by_hand')),
            field('ciqual_edition', food.ciqual_edition),
            field('ciqual_name', food.ciqual_name),
            field('updated_at', <SavedBy record={food} />),
          ]}
        />
      </FactGroup>
    </FactCard>
  );
}
