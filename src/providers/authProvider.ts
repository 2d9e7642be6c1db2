import type { AuthProvider } from 'react-admin';
import { canAccess } from './access';
import { auth } from './auth';
import type { ConsoleError } from './errors';
import { myAccess } from './myAccess';
import { queryClient } from './queryClient';
import { expireSession } from './session';

const access = () => queryClient.query({ ...myAccess, staleTime: 'static' });

export const authProvider: AuthProvider = {
  // Signing in is the business of src/sign_in, shown whenever there is no session.
  login: () => Promise.resolve(),
  logout: async () => {
    await expireSession();
    return false;
  },
  checkAuth: async () => {
    const { data } = await auth.getSession();
    if (!data.session) throw new Error();
  },
  /**
   * A 401 ends the session where requests are made (see http). After a 403 the roles are read
   * again, so that the menu follows a revocation; the sentence is shown by whoever asked.
   */
  checkError: (error: ConsoleError) => {
    if (error.status === 403) void queryClient.invalidateQueries({ queryKey: myAccess.queryKey });
    return Promise.resolve();
  },
  getIdentity: async () => {
    const { user_id, display_name, email } = await access();
    return { id: user_id, fullName: display_name ?? email, email };
  },
  getPermissions: async () => (await access()).roles,
  canAccess: async ({ resource, action }) => canAccess((await access()).roles, resource, action),
};
