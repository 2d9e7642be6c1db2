import { useTranslate } from 'react-admin';
import type { User } from './columns';

/** That an account was deactivated. */
export function UserState({ user }: { user: Pick<User, 'is_active'> }) {
  const translate = useTranslate();
  return (
    !user.is_active && (
      <span className="tag tag-bad">{translate('resources.users.state.deactivated')}</span>
    )
  );
}
