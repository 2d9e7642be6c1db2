import { HttpError } from 'react-admin';
import * as z from 'zod/mini';
import { toConsoleError } from './errors';
import { rpc } from './rpc';

/**
 * Counts what the server limits (`private.action_limits`) before it is done.
 * @throws ConsoleError 429 when the person has done it too often.
 */
export async function countAction(action_type: string): Promise<void> {
  const allowed = await rpc('check_rate_limit', { action_type }, z.boolean());
  if (!allowed) throw toConsoleError(new HttpError('', 429));
}
