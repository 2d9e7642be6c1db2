import { ResourceList } from '../../resource/list/ResourceList';
import { filters } from './filters';
import rows from './rows';

/** All subscriptions, the newest first. */
const SubscriptionList = () => (
  <ResourceList resource="subscriptions" rows={rows} filters={filters} />
);

export default SubscriptionList;
