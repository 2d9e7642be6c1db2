import { setTimeout as sleep } from 'node:timers/promises';
import { queryOnce } from '../../database/session.ts';
import { textOf, withBody } from './request.ts';
import type { Guard } from './service.ts';

const counted = { address: 'recovery_mail_address', account: 'recovery_mail_account' } as const;

/** An answer comes no earlier (ms) than this: the work for a known address is hidden in it. */
export const leastTime = 300;

/** An address that has no account: the names below .invalid belong to nobody. */
const nobody = 'nobody@console.invalid';

const mayRecover = `
  select from auth.users as a join public.users as u on u.id = a.id
  where a.email = $1 and u.is_active`;

/** Asks for an e-mail to choose a new password; says the same whether the address has an account. */
export const recover: Guard = async (service, { request, body, address }) => {
  if (!service.sendsMail)
    return service.refuse.inWords(request, 422, 'mail_not_configured', 'mail_not_configured');
  const account = textOf(body, 'email').toLowerCase();
  if (!account) return service.answer(withBody(request, { email: account }));
  const wait = await service.attempts.begin(counted, { account, address });
  if (wait !== undefined) return service.refuse.tooMany(request, wait);
  const work = async () => {
    const known = await queryOnce(service.database, mayRecover, [account]);
    // The library answers a malformed address too; only for an active account may it write.
    const email = known.length > 0 || !account.includes('@') ? account : nobody;
    return service.answer(withBody(request, { email }));
  };
  const [answer] = await Promise.all([work(), sleep(leastTime)]);
  return answer;
};
