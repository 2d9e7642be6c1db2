import { ResourceList } from '../../resource/list/ResourceList';
import { FoodExport } from './FoodExport';
import { filters } from './filters';
import rows from './rows';

/** All foods. */
const FoodList = () => (
  <ResourceList
    resource="foods"
    rows={rows}
    filters={filters}
    facets="food_facets"
    exportButton={<FoodExport />}
  />
);

export default FoodList;
