import type { EmailDriver, EmailMessage } from '@supabase/lite';
import { inEnglish } from './requestLanguage.ts';

export type MailKind = 'recovery' | 'emailChange';

/** What an e-mail of the sign-in service has to say. */
export interface MailContent {
  kind: MailKind;
  link: string;
  code: string;
  /** The language of whoever asked for it, French otherwise. */
  inEnglish: boolean;
}

/** The e-mails of the library that the console lets it send. */
const kinds: Partial<Record<string, MailKind>> = {
  recovery: 'recovery',
  email_change: 'emailChange',
};

/** What the library has put into a message of its own words. */
function readMessage({ text = '', subject }: EmailMessage): MailContent {
  const link = /https?:\/\/\S+\/auth\/v1\/verify\?\S+/.exec(text)?.[0];
  const code = /code: (\d+)/.exec(text)?.[1];
  const kind = link && kinds[new URL(link).searchParams.get('type') ?? ''];
  if (!link || !code || !kind) throw new Error(`An e-mail of another kind: ${subject}`);
  return { kind, link, code, inEnglish: inEnglish() };
}

/** Has the library's e-mails written by `write`, in the words of the console. */
export const inOwnWords = (
  driver: EmailDriver,
  write: (content: MailContent) => Omit<EmailMessage, 'to'>,
): EmailDriver => ({
  send: async (message) => driver.send({ to: message.to, ...write(readMessage(message)) }),
});
