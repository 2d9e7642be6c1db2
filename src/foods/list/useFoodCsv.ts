import { useTranslate } from 'react-admin';
import { timeZone } from '../../shared/format/day';
import { useFormats } from '../../shared/format/useFormats';
import type { Cell } from '../../resource/csv/csvLine';
import type { CsvColumn } from '../../resource/csv/exportRows';
import { Vocabularies } from '../../providers/database.types';
import type { FoodSummary } from '../columns';
import { useColumnWord, type KeyColumn } from '../useColumnWord';
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

/** The allergens of the 14 of which nobody has decided yet. */
const undecided = ({ allergens, allergens_absent }: FoodSummary) =>
  Vocabularies.allergen.filter(
    (one) => !allergens.includes(one) && !allergens_absent.includes(one),
  );

/** The columns of the foods' CSV file, in the reader's words. Lists are joined by commas. */
export function useFoodCsv(): CsvColumn<FoodSummary>[] {
  const words = useWords();
  const translate = useTranslate();
  const { locale } = useFormats();
  const word = useColumnWord();
  const join = (of: KeyColumn, keys: readonly string[]) =>
    keys.map((key) => word(of, key)).join(', ');
  const column = (field: string, value: (food: FoodSummary) => Cell) => ({
    header: words(`fields.${field}`),
    value,
  });
  const figure = (key: (typeof plain)[number]) => ({
    header:
      key === 'anti_inflammatory_score'
        ? `${words('list.filter.score')} (${words('list.per_100g')})`
        : `${words(`fields.${key}`)} (${units[key] ?? 'g'} ${words('list.per_100g')})`,
    value: (food: FoodSummary) => food[key],
  });
  return [
    column('name_fr', (food) => food.name_fr),
    column('name_en', (food) => food.name_en),
    column('category', (food) => word('category', food.category)),
    column('subcategory', (food) => food.subcategory),
    ...plain.map(figure),
    {
      header: words('list.csv.allergens'),
      value: (food) =>
        food.allergens.length === 0 && !food.allergens_unknown
          ? translate('nutrition.none_of_14')
          : join('allergens', food.allergens),
    },
    { header: words('list.csv.to_check'), value: (food) => join('allergens', undecided(food)) },
    column('allergens_absent', (food) => join('allergens_absent', food.allergens_absent)),
    column('diet_compatibility', (food) => join('diet_compatibility', food.diet_compatibility)),
    column('season_months', (food) => food.season_months.join(', ')),
    column('is_imported', (food) => translate(food.is_imported ? 'shared.yes' : 'shared.no')),
    column('average_price_per_kg', (food) => food.average_price_per_kg),
    column('price_is_estimate', (food) =>
      translate(food.price_is_estimate ? 'shared.yes' : 'shared.no'),
    ),
    column('is_incomplete', (food) => translate(food.is_incomplete ? 'shared.yes' : 'shared.no')),
    column('ciqual_code', (food) => food.ciqual_code),
    column('updated_at', (food) => new Date(food.updated_at).toLocaleString(locale, { timeZone })),
  ];
}
