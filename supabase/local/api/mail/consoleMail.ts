import type { EmailDriver, EmailMessage } from '@supabase/lite';

/** Prints e-mails with their codes, for development: a log elsewhere would open accounts. */
export function consoleMail(print: (text: string) => void = console.log): EmailDriver {
  return {
    send: ({ to, subject, text }: EmailMessage) => {
      const rule = '─'.repeat(72);
      print([rule, `E-mail à ${to} — ${subject}`, '', text?.trim(), rule].join('\n'));
      return Promise.resolve();
    },
  };
}
