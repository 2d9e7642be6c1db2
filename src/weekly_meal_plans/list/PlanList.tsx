import { FindAccount } from '../../personal/FindAccount';
import { OpenPeople } from '../../personal/OpenPeople';
import { ResourceList } from '../../resource/list/ResourceList';
import { filters } from './filters';
import rows from './rows';

/** The plans of the people whose data are open, the newest week first. */
const PlanList = () => (
  <ResourceList
    resource="weekly_meal_plans"
    rows={rows}
    filters={filters}
    note={<OpenPeople />}
    emptyAction={<FindAccount />}
  />
);

export default PlanList;
