import { RecordPage, type RecordSection } from '../../resource/record/RecordPage';
import { nameOf, userMeta, type User } from '../columns';
import { UserState } from '../UserState';
import { Activity } from './Activity';
import { PremiumAccess } from './PremiumAccess';
import { Subscriptions } from './Subscriptions';
import { UserFacts } from './UserFacts';

const sections: readonly RecordSection<User>[] = [
  { id: 'access', content: (user) => <PremiumAccess user={user} /> },
  { id: 'subscriptions', content: (user) => <Subscriptions user={user} /> },
  { id: 'activity', content: (user) => <Activity user={user} /> },
];

/** One account, for reading. */
const UserShow = () => (
  <RecordPage<User>
    resource="users"
    meta={userMeta}
    title={nameOf}
    state={(user) => <UserState user={user} />}
    facts={(user) => <UserFacts user={user} />}
    sections={sections}
  />
);

export default UserShow;
