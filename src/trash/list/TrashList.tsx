import { ResourceList } from '../../resource/list/ResourceList';
import { filters } from './filters';
import { RestoreSelected } from './RestoreSelected';
import rows from './rows';

/** What was deleted in the last weeks, the latest first. */
const TrashList = () => (
  <ResourceList
    resource="trash"
    rows={rows}
    filters={filters}
    bulkActions={<RestoreSelected />}
    emptyAction={null}
  />
);

export default TrashList;
