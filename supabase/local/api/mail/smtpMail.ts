import { SmtpEmailDriver, type EmailDriver } from '@supabase/lite';
import type { MailConfig } from '../../shared/config.ts';

/** How long (ms) a mail server may take to answer. */
const patience = 15_000;

/** The mail server of SMTP_URL. */
export function smtpMail({ url, from }: MailConfig): EmailDriver {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  return new SmtpEmailDriver({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || (secure ? 465 : 587)),
    secure,
    from,
    timeoutMs: patience,
    ...(username && { user: decodeURIComponent(username), pass: decodeURIComponent(password) }),
  });
}
