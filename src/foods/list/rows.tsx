import type { Column, ListRows } from '../../resource/list/columns';
import { AllergensCell } from '../../nutrition/AllergensCell';
import { ScoreBadge } from '../../nutrition/ScoreBadge';
import { isUsedByGram } from '../isUsedByGram';
import { WithNutrientNames } from '../../nutrition/WithNutrientNames';
import type { FoodSummary } from '../columns';
import { FoodCard } from './FoodCard';
import { FoodName } from './FoodName';
import { Price } from './Price';
import { Season } from './Season';
import './rows.css';

const grams = (source: 'protein_g' | 'carbohydrate_g' | 'fat_g' | 'fiber_g' | 'salt_g') =>
  ({
    source,
    kind: 'amount',
    unit: 'g',
    align: 'right',
    firstOrder: 'DESC',
    hidden: true,
  }) satisfies Column<FoodSummary>;

/** How foods are shown in a list: `columns` on a wide screen, `card` on a phone. */
const rows: ListRows<FoodSummary> = {
  columns: [
    { source: 'name_sort', fixed: true, cell: (food) => <FoodName food={food} /> },
    { source: 'name_en', hidden: true },
    {
      source: 'anti_inflammatory_score',
      firstOrder: 'DESC',
      cell: (food) => (
        <ScoreBadge score={food.anti_inflammatory_score} byGram={isUsedByGram(food)} />
      ),
    },
    { source: 'category', kind: 'words', texts: 'resources.foods.category' },
    { source: 'subcategory', hidden: true },
    {
      source: 'energy_kcal',
      align: 'right',
      kind: 'amount',
      unit: 'kcal',
      decimals: 0,
    },
    grams('protein_g'),
    grams('carbohydrate_g'),
    grams('fat_g'),
    grams('fiber_g'),
    grams('salt_g'),
    { source: 'allergens', sortable: false, cell: (food) => <AllergensCell of={food} /> },
    {
      source: 'diet_compatibility',
      sortable: false,
      hidden: true,
      kind: 'words',
      texts: 'nutrition.diet',
    },
    {
      source: 'season_months',
      sortable: false,
      cell: (food) => <Season food={food} />,
    },
    {
      source: 'average_price_per_kg',
      align: 'right',
      cell: (food) => <Price food={food} />,
    },
    { source: 'ciqual_code', hidden: true },
    {
      source: 'updated_at',
      firstOrder: 'DESC',
      hidden: true,
      kind: 'day',
    },
  ],
  card: (food) => <FoodCard food={food} />,
  Around: WithNutrientNames,
};

export default rows;
