import { queryOnce } from '../../database/session.ts';
import { claimsOf } from '../../lite/sessionDoor.ts';
import { authRefusal } from './refuse.ts';
import { withBody } from './request.ts';
import type { Guard } from './service.ts';

const counted = { account: 'email_change_account', address: 'email_change_address' } as const;

/**
 * Changes one's account. A new password ends the other sessions. The e-mail address is changed by staff
 * only: the answer tells whether an address is taken, and the library lets anyone take a free one
 * without proof that it is theirs.
 */
export const changeAccount: Guard = async (service, { request, body, address }) => {
  const { database, refuse } = service;
  // Read before the library has judged the token: of a forged one nothing good comes.
  const { person, session } = claimsOf(request.headers.get('authorization'));
  if (body.email !== undefined) {
    const staff = 'select from private.staff as s where s.user_id = $1::uuid';
    const [member] = person ? await queryOnce(database, staff, [person]) : [];
    if (!member) return refuse.inWords(request, 403, 'email_by_support', 'email_change_refused');
    if (!service.sendsMail)
      return refuse.inWords(request, 422, 'mail_not_configured', 'mail_not_configured');
    const wait = await service.attempts.begin(counted, { account: person, address });
    if (wait !== undefined) return refuse.tooMany(request, wait);
  }
  if (body.password !== undefined && body.password === service.refusedPassword)
    return authRefusal(422, 'weak_password', 'Password is known to everyone');
  const answer = await service.answer(withBody(request, body));
  if (answer.ok && body.password !== undefined)
    await queryOnce(
      database,
      'delete from auth.sessions where user_id = $1::uuid and id is distinct from $2::uuid',
      [person, session ?? null],
    );
  return answer;
};
