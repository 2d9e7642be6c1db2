import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineNames, openEngine, type TestEngine } from '../support/backend.ts';
import { password, people } from '../support/people.ts';
import { askAuth, askMail, openSession, tryPassword } from '../support/signIn.ts';

describe.each(engineNames)('sample accounts on a server that others reach, on %s', (name) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine(name, { exposed: true });
  });
  afterAll(() => engine.close());

  test('their printed password is refused in words, whoever tries it', async () => {
    for (const email of Object.values(people)) {
      const refused = await tryPassword(engine, email, password);
      expect(refused).toMatchObject({ status: 403, code: 'sample_password_refused' });
      expect(refused.msg).toMatch(/connu de tous/);
    }
    const english = await tryPassword(engine, people.admin, password, { language: 'en' });
    expect(english.msg).toMatch(/known to everyone/);
  });

  test('a password of one’s own opens them, the printed one cannot be chosen again', async () => {
    const { code } = await askMail(engine, people.admin);
    const verified = await askAuth(engine, 'verify', {
      type: 'recovery',
      email: people.admin,
      token: code,
    });
    const { access } = await openSession(engine, people.admin, verified);
    const change = (secret: string) =>
      askAuth(engine, 'user', { password: secret }, { token: access, method: 'PUT' });
    expect(await change(password)).toMatchObject({ status: 422, code: 'weak_password' });
    expect((await change('une phrase de ma main')).status).toBe(200);
    expect((await tryPassword(engine, people.admin, 'une phrase de ma main')).status).toBe(200);
  });
});
