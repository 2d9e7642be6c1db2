import { textOf, withBody } from './request.ts';
import type { Guard, SignInService } from './service.ts';

const counted = { address: 'recovery_code_address', account: 'recovery_code_account' } as const;

/** What no token of the library looks like: it answers as for a link that has expired. */
const noToken = 'unsigned';

const openToken = ({ links }: SignInService, signed: string) => links.open(signed) ?? noToken;

/**
 * Opens the session of an e-mail's code or link. Codes are tried a few times for each account and
 * address; links carry a signature, so that nobody tries the tokens that codes would make.
 */
export const verify: Guard = async (service, { request, body, address }) => {
  const type = textOf(body, 'type');
  const signed = textOf(body, 'token_hash');
  if (signed) {
    const token_hash = openToken(service, signed);
    return service.answer(withBody(request, { type, token_hash }));
  }
  const account = textOf(body, 'email').toLowerCase();
  const token = textOf(body, 'token');
  const plain = withBody(request, { type, email: account, token });
  if (!account || !token) return service.answer(plain);
  const who = { account, address };
  const wait = await service.attempts.begin(counted, who);
  if (wait !== undefined) return service.refuse.tooMany(request, wait);
  const answer = await service.answer(plain);
  if (answer.ok) await service.attempts.succeed(counted, who);
  return answer;
};

/** Follows the link of an e-mail. */
export function followLink(service: SignInService, request: Request): Promise<Response> {
  const url = new URL(request.url);
  url.searchParams.set('token', openToken(service, url.searchParams.get('token') ?? ''));
  return service.answer(new Request(url, { headers: request.headers }));
}
