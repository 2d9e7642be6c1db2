import type { EmailDriver, EmailMessage } from '@supabase/lite';

/** An e-mail driver that prints the message, because this machine has no post office. */
export function consoleMail(print: (text: string) => void = console.log): EmailDriver {
  return {
    send: ({ to, subject, text }: EmailMessage) => {
      const rule = '─'.repeat(72);
      print([rule, `E-mail à ${to} — ${subject}`, '', text?.trim(), rule].join('\n'));
      return Promise.resolve();
    },
  };
}
