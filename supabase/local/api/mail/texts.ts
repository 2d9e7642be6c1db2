import type { EmailMessage } from '@supabase/lite';
import type { MailContent, MailKind } from '../../lite/ownWords.ts';

interface Words {
  subject: string;
  /** Why the person is written to. */
  reason: string;
  action: string;
  /** Before the code. */
  code: string;
  /** What to know of the link and the code. */
  rule: string;
  /** For whoever did not ask. */
  unasked: string;
  signature: string;
}

const french = {
  code: 'Ou saisissez ce code :',
  rule: 'Le lien et le code ne servent qu’une fois et expirent au bout d’une heure.',
  signature: 'Coach Nutrition',
};
const english = {
  code: 'Or enter this code:',
  rule: 'The link and the code work once and expire after an hour.',
  signature: 'Coach Nutrition',
};

const words: Record<MailKind, Record<'fr' | 'en', Words>> = {
  recovery: {
    fr: {
      ...french,
      subject: 'Choisir un nouveau mot de passe',
      reason: 'Vous avez demandé un nouveau mot de passe pour Coach Nutrition.',
      action: 'Choisir un nouveau mot de passe',
      unasked: 'Si vous n’avez rien demandé, ne faites rien : votre mot de passe reste le même.',
    },
    en: {
      ...english,
      subject: 'Choose a new password',
      reason: 'You asked for a new password for Coach Nutrition.',
      action: 'Choose a new password',
      unasked: 'If you did not ask, do nothing: your password stays the same.',
    },
  },
  emailChange: {
    fr: {
      ...french,
      subject: 'Confirmer la nouvelle adresse e-mail',
      reason: 'Vous avez demandé à changer l’adresse e-mail de votre compte Coach Nutrition.',
      action: 'Confirmer la nouvelle adresse',
      unasked: 'Si vous n’avez rien demandé, ne faites rien et changez votre mot de passe.',
    },
    en: {
      ...english,
      subject: 'Confirm the new e-mail address',
      reason: 'You asked to change the e-mail address of your Coach Nutrition account.',
      action: 'Confirm the new address',
      unasked: 'If you did not ask, do nothing and change your password.',
    },
  },
};

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** An e-mail as text, and as a page that needs no image. */
export function mailText({ kind, link, code, inEnglish }: MailContent): Omit<EmailMessage, 'to'> {
  const language = inEnglish ? 'en' : 'fr';
  const said = words[kind][language];
  const text = [
    said.reason,
    `${said.action}${inEnglish ? ':' : ' :'}\n${link}`,
    `${said.code} ${code}`,
    said.rule,
    said.unasked,
    said.signature,
  ].join('\n\n');
  const html = `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escape(said.subject)}</title></head>
<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:36em;margin:24px auto;padding:0 16px">
<p>${escape(said.reason)}</p>
<p><a href="${escape(link)}">${escape(said.action)}</a></p>
<p>${escape(said.code)} <strong>${code}</strong></p>
<p>${escape(said.rule)}</p>
<p>${escape(said.unasked)}</p>
<p>${escape(said.signature)}</p>
</body></html>`;
  return { subject: said.subject, text, html };
}
