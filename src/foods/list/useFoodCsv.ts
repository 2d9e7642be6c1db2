import { useTranslate } from 'react-admin';
import { useFormats } from '../../shared/format/useFormats';
import type { Cell } from '../../shared/csv/csvLine';
import type { CsvColumn } from '../../shared/csv/exportRows';
import type { FoodSummary } from '../columns';
import { useWords } from '../words';

const plain = [
  'energy_kcal',
  'protein_g',
  'carbohydrate_g',
  'fat_g',
  'fiber_g',
  'salt_g',
  'anti_inflammatory_score',
] as const satisfies (keyof FoodSummary)[];
const units: Partial<Record<(typeof plain)[number], string>> = { energy_kcal: 'kcal' };

/** The columns of the foods' CSV file, in the reader's words. Lists are joined by commas. */
export function useFoodCsv(): CsvColumn<FoodSummary>[] {
  const words = useWords();
  const translate = useTranslate();
  const { locale } = useFormats();
  const join = (of: string, keys: readonly string[]) =>
    keys.map((key) => words(`${of}.${key}`)).join(', ');
  const column = (field: string, value: (food: FoodSummary) => Cell) => ({
    header: words(`fields.${field}`),
    value,
  });
  const figure = (key: (typeof plain)[number]) => ({
    header:
      key === 'anti_inflammatory_score'
        ? words(`fields.${key}`)
        : `${words(`fields.${key}`)} (${units[key] ?? 'g'} ${words('list.per_100g')})`,
    value: (food: FoodSummary) => food[key],
  });
  return [
    column('name_fr', (food) => food.name_fr),
    column('name_en', (food) => food.name_en),
    column('category', (food) => words(`category.${food.category}`)),
    column('subcategory', (food) => food.subcategory),
    ...plain.map(figure),
    column('allergens', (food) => join('allergen', food.allergens)),
    column('allergens_absent', (food) => join('allergen', food.allergens_absent)),
    column('diet_compatibility', (food) => join('diet', food.diet_compatibility)),
    column('season_months', (food) => food.season_months.join(', ')),
    column('average_price_per_kg', (food) => food.average_price_per_kg),
    column('price_is_estimate', (food) =>
      translate(food.price_is_estimate ? 'shared.yes' : 'shared.no'),
    ),
    column('is_incomplete', (food) => translate(food.is_incomplete ? 'shared.yes' : 'shared.no')),
    column('ciqual_code', (food) => food.ciqual_code),
    column('updated_at', (food) => new Date(food.updated_at).toLocaleString(locale)),
  ];
}
