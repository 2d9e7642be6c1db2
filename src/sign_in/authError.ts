import { isAuthApiError, isAuthRetryableFetchError } from '@supabase/auth-js';
import type { Texts } from './texts.fr';

export type Problem = keyof Texts['errors'];

const byCode: Partial<Record<string, Problem>> = {
  invalid_credentials: 'credentials',
  email_not_confirmed: 'unconfirmed',
  over_request_rate_limit: 'tooMany',
  over_email_send_rate_limit: 'tooMany',
  same_password: 'samePassword',
  weak_password: 'weak',
  mail_not_configured: 'noMail',
  user_banned: 'deactivated',
  sample_password_refused: 'samplePassword',
  validation_failed: 'emailInvalid',
};

/** Which sentence tells the person what an error of the authentication server means. */
export function problemOf(error: unknown): Problem {
  if (isAuthRetryableFetchError(error)) return error.status ? 'server' : 'unreachable';
  if (!isAuthApiError(error)) return 'unreachable';
  if (error.status === 429) return 'tooMany';
  const known = byCode[error.code ?? ''];
  if (known) return known;
  return error.status === 400 || error.status === 401 ? 'credentials' : 'server';
}
