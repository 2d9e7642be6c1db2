import { ResourceList } from '../../resource/list/ResourceList';
import { filters } from './filters';
import rows from './rows';

/** The accounts: found by words first, newest first otherwise. */
const UserList = () => <ResourceList resource="users" rows={rows} filters={filters} />;

export default UserList;
