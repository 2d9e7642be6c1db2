import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { inBackground } from '../../supabase/local/api/mail/background.ts';
import { smtpMail } from '../../supabase/local/api/mail/smtpMail.ts';
import { openEngine, type TestEngine } from '../support/backend.ts';
import { people } from '../support/people.ts';
import { askAuth, askMail, openSession } from '../support/signIn.ts';
import { startSmtpServer, type SmtpServer } from '../support/smtpServer.ts';

afterEach(() => vi.restoreAllMocks());

describe('what e-mails say', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine('pglite');
  });
  afterAll(() => engine.close());

  test('French unless the person reads English; a code, a link, and nobody else’s name', async () => {
    const french = await askMail(engine, people.support);
    expect(french.message?.subject).toBe('Choisir un nouveau mot de passe');
    expect(french.message?.text).toContain('expirent au bout d’une heure');
    expect(french.message?.html).toContain('<html lang="fr">');
    const english = await askMail(engine, people.support, { language: 'en-GB,en;q=0.9' });
    expect(english.message?.subject).toBe('Choose a new password');
    expect(english.message?.html).toContain('<html lang="en">');
    for (const { message, code, link } of [french, english]) {
      expect(code).toMatch(/^\d{6}$/);
      expect(message?.html).toContain(code);
      expect(message?.html).toContain(link.replaceAll('&', '&#38;'));
      expect(`${message?.text}${message?.html}`).not.toMatch(/supabase/i);
    }
  });

  test('a change of address is confirmed from the present one', async () => {
    const { access } = await openSession(engine, people.support);
    engine.mail.clear();
    const from = { token: access, method: 'PUT' };
    const said = await askAuth(engine, 'user', { email: 'autre@coach.example' }, from);
    expect(said.status).toBe(200);
    const [message] = engine.mail.messages.get(people.support) ?? [];
    expect(message?.subject).toBe('Confirmer la nouvelle adresse e-mail');
    const path = /https?:\/\/[^/]+(\S+)/.exec(message?.text ?? '')?.[1] ?? '';
    expect((await engine.fetch(path)).headers.get('location')).toContain('access_token=');
    const found = await engine.query("select from auth.users where email = 'autre@coach.example'");
    expect(found).toHaveLength(1);
  });
});

describe('without a mail server', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine('pglite', { withoutMail: true });
  });
  afterAll(() => engine.close());

  test('nothing is promised, and no code is printed', async () => {
    const print = vi.spyOn(console, 'log').mockReturnValue();
    const [known, unknown] = [
      await askAuth(engine, 'recover', { email: people.admin }),
      await askAuth(engine, 'recover', { email: 'nobody@coach.example' }),
    ];
    expect(known).toMatchObject({ status: 422, code: 'mail_not_configured' });
    expect(known.msg).toMatch(/^Ce serveur n’envoie pas d’e-mails/);
    expect(unknown).toEqual(known);
    const english = await askAuth(engine, 'recover', { email: people.admin }, { language: 'en' });
    expect(english.msg).toMatch(/^This server sends no e-mail/);
    const rows = await engine.query(
      'select from auth.users where email = $1 and length(recovery_token) > 0',
      [people.admin],
    );
    expect(rows).toEqual([]);
    expect(print).not.toHaveBeenCalled();
  });
});

describe('SMTP_URL and MAIL_FROM', () => {
  let server: SmtpServer;
  beforeAll(async () => {
    server = await startSmtpServer();
  });
  afterAll(() => server.close());

  const from = 'Coach Nutrition <console@coach.example>';
  const message = { to: 'ines@coach.example', subject: 'Épinards', text: 'Bonjour Inès' };

  test('hand the message to that server, from that address', async () => {
    await smtpMail({ url: server.url, from }).send(message);
    const [received] = server.received;
    expect(received).toContain(`From: ${from}`);
    expect(received).toContain('To: ines@coach.example');
    expect(received).toContain('Subject: =?UTF-8?');
  });

  test('have no request wait, and say on the console what failed without saying for whom', async () => {
    const print = vi.spyOn(console, 'error').mockReturnValue();
    const mail = inBackground(smtpMail({ url: server.url, from }));
    await mail.send({ ...message, to: 'ines@coach.refused' });
    await mail.send({ ...message, subject: 'Autre' });
    expect(server.received.join()).not.toContain('Autre');
    await mail.settled();
    expect(server.received.join()).toContain('Subject: Autre');
    expect(print).toHaveBeenCalledTimes(1);
    expect(String(print.mock.calls[0])).toMatch(/^E-mail non envoyé/);
    expect(String(print.mock.calls[0])).not.toContain('ines');
  });
});
