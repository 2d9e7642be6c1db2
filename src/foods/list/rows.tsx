import { Amount } from '../../shared/Amount';
import type { ListRows } from '../../shared/list/ListRows';
import type { Column } from '../../shared/list/Rows';
import { MonthStrip } from '../../shared/MonthStrip';
import { ScoreBadge } from '../../shared/score/ScoreBadge';
import type { FoodSummary } from '../columns';
import { Allergens } from './Allergens';
import { Day, Words } from './cells';
import { FoodCard } from './FoodCard';
import { FoodName } from './FoodName';
import { Price } from './Price';
import './rows.css';

const grams = (source: 'protein_g' | 'carbohydrate_g' | 'fat_g' | 'fiber_g' | 'salt_g') =>
  ({
    source,
    align: 'right',
    firstOrder: 'DESC',
    hidden: true,
    cell: (food: FoodSummary) => <Amount value={food[source]} unit="g" />,
  }) satisfies Column<FoodSummary>;

/** How foods are shown in a list: `columns` on a wide screen, `card` on a phone. */
const rows: ListRows<FoodSummary> = {
  columns: [
    { source: 'name_sort', fixed: true, cell: (food) => <FoodName food={food} /> },
    { source: 'name_en', hidden: true },
    {
      source: 'anti_inflammatory_score',
      firstOrder: 'DESC',
      cell: (food) => <ScoreBadge score={food.anti_inflammatory_score} />,
    },
    { source: 'category', cell: (food) => <Words of="category" keys={[food.category]} /> },
    { source: 'subcategory', hidden: true },
    {
      source: 'energy_kcal',
      align: 'right',
      cell: (food) => <Amount value={food.energy_kcal} unit="kcal" decimals={0} />,
    },
    grams('protein_g'),
    grams('carbohydrate_g'),
    grams('fat_g'),
    grams('fiber_g'),
    grams('salt_g'),
    { source: 'allergens', sortable: false, cell: (food) => <Allergens food={food} /> },
    {
      source: 'diet_compatibility',
      sortable: false,
      hidden: true,
      cell: (food) => <Words of="diet" keys={food.diet_compatibility} />,
    },
    {
      source: 'season_months',
      sortable: false,
      cell: (food) => <MonthStrip season={food.season_months} />,
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
      cell: (food) => <Day iso={food.updated_at} />,
    },
  ],
  card: (food) => <FoodCard food={food} />,
};

export default rows;
