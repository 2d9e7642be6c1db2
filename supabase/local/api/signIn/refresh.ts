import { judge, sessionOf } from '../../lite/refreshTokens.ts';
import { authRefusal } from './refuse.ts';
import { textOf, withBody } from './request.ts';
import type { Guard } from './service.ts';

const underWay = new Map<string, Promise<unknown>>();

/** Runs `work` after whatever else runs for `key`. */
async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = underWay.get(key) ?? Promise.resolve();
  const mine = before.catch(() => undefined).then(work);
  underWay.set(key, mine);
  try {
    return await mine;
  } finally {
    if (underWay.get(key) === mine) underWay.delete(key);
  }
}

/**
 * Gives a session a new token for its old one. Two tabs that ask at once take turns and get the same; a
 * token that was used longer ago is refused and ends its session, because a thief and the person cannot
 * be told apart.
 */
export const refresh: Guard = async (service, { request, body }) => {
  const asked = textOf(body, 'refresh_token');
  if (!asked) return service.answer(withBody(request, {}));
  return inTurn(await sessionOf(service.database, asked), async () => {
    const judged = await judge(service.database, asked);
    switch (judged.kind) {
      case 'deactivated':
        return service.refuse.inWords(request, 403, 'account_deactivated', 'user_banned');
      case 'reused':
        return authRefusal(
          400,
          'refresh_token_already_used',
          'Invalid Refresh Token: Already Used',
        );
      case 'unknown':
        return service.answer(withBody(request, { refresh_token: asked }));
      case 'good':
        return service.answer(withBody(request, { refresh_token: judged.token }));
    }
  });
};
