import { auth } from '../providers/auth';

/** What a link sent by e-mail carries, in its query or after `#`. */
export function readLink({ search, hash }: Pick<Location, 'search' | 'hash'>) {
  const params = new URLSearchParams(search);
  new URLSearchParams(hash.slice(1)).forEach((value, name) => params.set(name, value));
  return params;
}

/** Opens the session that a recovery or invitation link grants. @returns false if it does not. */
export async function openLink(params: URLSearchParams): Promise<boolean> {
  const access_token = params.get('access_token');
  const refresh_token = params.get('refresh_token');
  if (access_token && refresh_token)
    return succeeded(auth.setSession({ access_token, refresh_token }));
  const token_hash = params.get('token_hash');
  const type = params.get('type') === 'invite' ? 'invite' : 'recovery';
  if (token_hash) return succeeded(auth.verifyOtp({ token_hash, type }));
  return false;
}

const succeeded = (answer: Promise<{ error: unknown }>) =>
  answer.then(({ error }) => !error).catch(() => false);
