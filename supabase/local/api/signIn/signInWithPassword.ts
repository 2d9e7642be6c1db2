import bcrypt from 'bcryptjs';
import { queryOnce } from '../../database/session.ts';
import { wrongCredentials } from './refuse.ts';
import { textOf, withBody } from './request.ts';
import type { Guard } from './service.ts';

const counted = {
  address: 'sign_in_address',
  pair: 'sign_in_pair',
  account: 'sign_in_account',
} as const;

interface Account {
  hash: string | null;
  isActive: boolean;
}

const accountOf = `
  select u.encrypted_password as hash, coalesce(p.is_active, false) as "isActive"
  from auth.users as u left join public.users as p on p.id = u.id
  where u.email = $1`;

/** The hash of a password that nobody knows, as costly as the accounts' own. */
const nobodysHash = '$2b$10$03lL/9JODPEfIpD.yztajeP6MU80rDPeWdUW2ghrkt7ISPCmQG/IO';
const hashLength = 60;

/**
 * Signs in with a password. Whoever has no account, no password or no access any more waits for one
 * hash and reads the same words as someone who mistyped: time and words tell nobody who has an account.
 */
export const signInWithPassword: Guard = async (service, { request, body, address }) => {
  const account = textOf(body, 'email').toLowerCase();
  const password = textOf(body, 'password');
  const asked = withBody(request, { email: account, password });
  if (!account || !password) return service.answer(asked);
  const who = { account, address };
  const wait = await service.attempts.begin(counted, who);
  if (wait !== undefined) return service.refuse.tooMany(request, wait);
  if (password === service.refusedPassword)
    return service.refuse.inWords(request, 403, 'sample_password', 'sample_password_refused');

  const [known] = await queryOnce<Account>(service.database, accountOf, [account]);
  if (known?.hash?.length !== hashLength) {
    await bcrypt.compare(password, nobodysHash);
    return service.answer(asked);
  }
  if (!known.isActive) {
    if (!(await bcrypt.compare(password, known.hash))) return wrongCredentials();
    return service.refuse.inWords(request, 403, 'account_deactivated', 'user_banned');
  }
  const response = await service.answer(asked);
  if (response.ok) await service.attempts.succeed(counted, who);
  return response;
};
