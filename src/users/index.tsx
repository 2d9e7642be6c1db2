import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import type { ResourceProps } from 'react-admin';
import { withTexts } from '../i18n/i18nProvider';
import { page } from '../shared/page';
import { RecordSkeleton } from '../resource/record/RecordSkeleton';
import { nameOf, type User } from './columns';

/** The accounts of people, to look up. */
const users = {
  name: 'users',
  list: page(withTexts(['users', 'billing'], () => import('./list/UserList'))),
  show: page(
    withTexts(['users', 'subscriptions', 'billing', 'personal'], () => import('./show/UserShow')),
    RecordSkeleton,
  ),
  icon: PeopleIcon,
  recordRepresentation: (user: User) => nameOf(user),
  options: { desk: 'accounts' },
} satisfies ResourceProps;

export default users;
