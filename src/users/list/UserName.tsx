import { NameCell } from '../../resource/list/NameCell';
import { nameOf, type UserSummary } from '../columns';
import { UserState } from '../UserState';

/** What a person is called, which leads to their account, and its state. */
export const UserName = ({ user }: { user: UserSummary }) => (
  <NameCell resource="users" row={user} name={nameOf(user)}>
    <UserState user={user} />
  </NameCell>
);
