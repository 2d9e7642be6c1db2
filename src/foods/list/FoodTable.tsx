import { useTranslate } from 'ra-core';
import { DataTable } from 'ra-ui-materialui';
import { Amount } from '../../shared/Amount';
import { useFormats } from '../../shared/format/useFormats';
import { BulkBar } from '../../shared/list/BulkBar';
import { RowsTable } from '../../shared/list/RowsTable';
import { MonthStrip } from '../../shared/MonthStrip';
import { ScoreBadge } from '../../shared/score/ScoreBadge';
import { BulkDeleteButton } from '../../shared/undo/BulkDeleteButton';
import type { FoodSummary } from '../Food';
import { useWords } from '../words';
import { Allergens } from './Allergens';
import { columns } from './columns';
import { FoodName } from './FoodName';
import { Price } from './Price';

const grams = ['protein_g', 'carbohydrate_g', 'fat_g', 'fiber_g', 'salt_g'] as const;
const Column = DataTable.Col<FoodSummary>;

/** The foods as dense rows; which columns are shown is the person's choice, and kept. */
export function FoodTable() {
  const words = useWords();
  const translate = useTranslate();
  const { date } = useFormats();
  return (
    <RowsTable
      hiddenColumns={columns.hidden}
      bulkActions={
        <BulkBar>
          <BulkDeleteButton />
        </BulkBar>
      }
    >
      <Column
        source="name_sort"
        sx={{ minWidth: 180, maxWidth: 340 }}
        render={(food) => <FoodName food={food} />}
      />
      <Column source="name_en" />
      <Column
        source="anti_inflammatory_score"
        sortByOrder="DESC"
        render={(food) => <ScoreBadge score={food.anti_inflammatory_score} />}
      />
      <Column source="category" render={(food) => words(`category.${food.category}`)} />
      <Column source="subcategory" />
      <Column
        source="energy_kcal"
        align="right"
        render={(food) => <Amount value={food.energy_kcal} unit="kcal" decimals={0} />}
      />
      {grams.map((key) => (
        <Column
          key={key}
          source={key}
          align="right"
          sortByOrder="DESC"
          render={(food) => <Amount value={food[key]} unit="g" />}
        />
      ))}
      <Column source="allergens" disableSort render={(food) => <Allergens food={food} />} />
      <Column
        source="diet_compatibility"
        disableSort
        render={(food) => food.diet_compatibility.map((diet) => words(`diet.${diet}`)).join(', ')}
      />
      <Column
        source="season_months"
        disableSort
        render={(food) => <MonthStrip season={food.season_months} />}
      />
      <Column
        source="average_price_per_kg"
        align="right"
        render={(food) => <Price food={food} />}
      />
      <Column source="ciqual_code" />
      <Column
        source="updated_at"
        label={translate('resources.foods.fields.updated_at')}
        sortByOrder="DESC"
        render={(food) => date(food.updated_at)}
      />
    </RowsTable>
  );
}
