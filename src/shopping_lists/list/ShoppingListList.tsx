import { FindAccount } from '../../personal/FindAccount';
import { OpenPeople } from '../../personal/OpenPeople';
import { ResourceList } from '../../resource/list/ResourceList';
import { filters } from './filters';
import rows from './rows';

/** The shopping lists of the people whose data are open, the newest first. */
const ShoppingListList = () => (
  <ResourceList
    resource="shopping_lists"
    rows={rows}
    filters={filters}
    note={<OpenPeople />}
    emptyAction={<FindAccount />}
  />
);

export default ShoppingListList;
