import { lazy } from 'react';
import { ResourceList } from '../../resource/list/ResourceList';
import { FoodExport } from './FoodExport';
import { filters } from './filters';
import rows from './rows';

const FoodBulkEdit = lazy(() => import('../bulk/FoodBulkEdit'));

/** All foods. */
const FoodList = () => (
  <ResourceList
    resource="foods"
    rows={rows}
    filters={filters}
    facets="food_facets"
    bulkEdit={FoodBulkEdit}
    exportButton={<FoodExport />}
  />
);

export default FoodList;
