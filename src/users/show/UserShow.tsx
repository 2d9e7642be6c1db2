import { RecordPage, type RecordSection } from '../../resource/record/RecordPage';
import { nameOf, userMeta, type User } from '../columns';
import { HealthSection } from '../health/HealthSection';
import { OpenMark } from '../health/OpenMark';
import { UserState } from '../UserState';
import { Activity } from './Activity';
import { CurrentSubscription } from './CurrentSubscription';
import { PremiumAccess } from './PremiumAccess';
import { Subscriptions } from './Subscriptions';
import { UserFacts } from './UserFacts';

const sections: readonly RecordSection<User>[] = [
  {
    id: 'access',
    content: (user) => (
      <>
        <CurrentSubscription userId={user.id} />
        <PremiumAccess user={user} />
      </>
    ),
  },
  { id: 'subscriptions', content: (user) => <Subscriptions user={user} /> },
  { id: 'activity', content: (user) => <Activity user={user} /> },
  { id: 'health', content: (user) => <HealthSection userId={user.id} /> },
];

/** One account, for reading. */
const UserShow = () => (
  <RecordPage<User>
    resource="users"
    meta={userMeta}
    title={nameOf}
    state={(user) => (
      <>
        <UserState user={user} />
        <OpenMark userId={user.id} />
      </>
    )}
    facts={(user) => <UserFacts user={user} />}
    sections={sections}
  />
);

export default UserShow;
