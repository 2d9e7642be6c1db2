import { lazy } from 'react';
import { ResourceList } from '../../resource/list/ResourceList';
import { CombinationExport } from './CombinationExport';
import { filters } from './filters';
import rows from './rows';

const CombinationBulkEdit = lazy(() => import('../bulk/CombinationBulkEdit'));

/** All combinations. */
const CombinationList = () => (
  <ResourceList
    resource="food_combinations"
    rows={rows}
    filters={filters}
    facets="combination_facets"
    bulkEdit={CombinationBulkEdit}
    exportButton={<CombinationExport />}
  />
);

export default CombinationList;
