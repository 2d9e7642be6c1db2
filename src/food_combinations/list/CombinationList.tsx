import { ResourceList } from '../../resource/list/ResourceList';
import { CombinationExport } from './CombinationExport';
import { filters } from './filters';
import rows from './rows';

/** All combinations. */
const CombinationList = () => (
  <ResourceList
    resource="food_combinations"
    rows={rows}
    filters={filters}
    exportButton={<CombinationExport />}
  />
);

export default CombinationList;
