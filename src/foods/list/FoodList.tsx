import { ListBase, useListContext, useTranslate } from 'react-admin';
import { ExportButton } from '../../shared/csv/ExportButton';
import { CardsOfList } from '../../shared/list/CardsOfList';
import { CreateButton } from '../../shared/list/CreateButton';
import { ListPage } from '../../shared/list/ListPage';
import { columnChoice } from '../../shared/list/ListRows';
import { usualPage } from '../../shared/list/usualPage';
import { NutrientNames } from '../NutrientNames';
import { useNutrientNames } from '../useNutrients';
import { useWords } from '../words';
import { FoodFilters } from './FoodFilters';
import { FoodTable } from './FoodTable';
import rows from './rows';
import { useActiveFilters } from './useActiveFilters';
import { useFoodCsv } from './useFoodCsv';

const sorts = [
  { field: 'name_sort', order: 'ASC' as const },
  { field: 'anti_inflammatory_score', order: 'DESC' as const },
  { field: 'energy_kcal', order: 'ASC' as const },
  { field: 'average_price_per_kg', order: 'ASC' as const },
  { field: 'updated_at', order: 'DESC' as const },
];

function FoodListPage() {
  const translate = useTranslate();
  const words = useWords();
  // Rows first: the names wait for them.
  const { isPending } = useListContext();
  return (
    <NutrientNames value={useNutrientNames(!isPending)}>
      <ListPage
        title={translate('resources.foods.name', { smart_count: 2 })}
        search={words('list.search')}
        searchHint={words('list.search_hint')}
        sorts={sorts}
        columns={columnChoice(rows.columns)}
        active={useActiveFilters()}
        filters={<FoodFilters />}
        actions={
          <>
            <ExportButton name={words('list.export_name')} columns={useFoodCsv()} />
            <CreateButton />
          </>
        }
        texts={{
          emptyTitle: words('list.empty_title'),
          emptyText: words('list.empty_text'),
          noneTitle: words('list.none_title'),
          noneText: words('list.none_text'),
        }}
        table={<FoodTable />}
        cards={<CardsOfList rows={rows} />}
      />
    </NutrientNames>
  );
}

// The page itself says what failed: no notice beside it.
const queryOptions = { onError: () => undefined };

/** All foods: found by words, narrowed by facets, ordered, exported. Its state is in the address. */
const FoodList = () => (
  <ListBase
    resource="foods"
    perPage={usualPage.perPage}
    sort={usualPage.sort}
    queryOptions={queryOptions}
  >
    <FoodListPage />
  </ListBase>
);

export default FoodList;
