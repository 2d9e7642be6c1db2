import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Amount } from '../../shared/Amount';
import { useFormats } from '../../shared/format/useFormats';
import { Facts } from '../../shared/record/Facts';
import type { Food } from '../columns';
import { useWords } from '../words';
import { useMeasures } from './useMeasures';

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box sx={{ '& + &': { mt: 2, pt: 2, borderTop: 1, borderColor: 'divider' } }}>
    <Box component="h2" sx={{ typography: 'h3', m: 0, mb: 0.75 }}>
      {title}
    </Box>
    {children}
  </Box>
);

/** Names, price, measures and provenance, beside the sections. */
export function FoodFacts({ food }: { food: Food }) {
  const words = useWords();
  const { euros, date, dateTime } = useFormats();
  const measures = useMeasures(food);
  const price = food.average_price_per_kg;
  const field = (name: string, value: ReactNode) => ({ label: words(`fields.${name}`), value });
  return (
    <Box
      sx={{
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
        p: 2,
      }}
    >
      <Group title={words('show.facts')}>
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
      </Group>
      <Group title={words('show.price')}>
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
      </Group>
      <Group title={words('show.measures')}>
        {measures.length === 0 ? words('show.no_measure') : <Facts facts={measures} />}
      </Group>
      <Group title={words('show.provenance')}>
        <Facts
          facts={[
            field('ciqual_code', food.ciqual_code ?? words('show.by_hand')),
            field('ciqual_edition', food.ciqual_edition),
            field('ciqual_name', food.ciqual_name),
            field('updated_at', dateTime(food.updated_at)),
          ]}
        />
      </Group>
    </Box>
  );
}
