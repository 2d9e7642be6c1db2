import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeSession } from '../../test/support/session';
import { stubFetch } from '../../test/support/stubFetch';
import { expireSession, signOut } from '../providers/session';
import { holdUnsaved } from '../shared/unsaved';
import { SessionGate } from './SessionGate';

/** A console of one form, not saved from the first letter on. */
function Form() {
  const [text, setText] = useState('');
  useEffect(() => (text === '' ? undefined : holdUnsaved()), [text]);
  return <input aria-label="Nom" value={text} onChange={(event) => setText(event.target.value)} />;
}
vi.mock('./loadConsole', () => ({ loadConsole: () => Promise.resolve({ default: Form }) }));

const session = makeSession();

beforeEach(async () => {
  stubFetch({
    'POST /auth/v1/logout': { status: 401, json: {} },
    'POST /auth/v1/token': { json: session },
    'GET /auth/v1/user': { json: session.user },
  });
  await signOut();
});

async function open() {
  render(<SessionGate />);
  const user = userEvent.setup();
  await signIn(user);
  return { user, name: await screen.findByLabelText<HTMLInputElement>('Nom') };
}
async function signIn(user: ReturnType<typeof userEvent.setup>) {
  await user.type(await screen.findByLabelText('Adresse e-mail'), 'ines@coach.example');
  await user.type(screen.getByLabelText('Mot de passe'), 'secret');
  await user.click(screen.getByRole('button', { name: 'Se connecter' }));
}

test('what was typed survives a session that ends, hidden until the person signs in again', async () => {
  const { user, name } = await open();
  await user.type(name, 'Tomate');
  await act(expireSession);
  expect(name).not.toBeVisible();
  await signIn(user);
  expect(await screen.findByLabelText('Nom')).toBe(name);
  expect(name).toBeVisible();
  expect(name).toHaveValue('Tomate');
});

test('nothing stays of a console without unsaved work, nor of one that was left on purpose', async () => {
  const { user, name } = await open();
  await act(expireSession);
  expect(name).not.toBeInTheDocument();
  await signIn(user);
  const again = await screen.findByLabelText('Nom');
  await user.type(again, 'Tomate');
  await act(signOut);
  expect(again).not.toBeInTheDocument();
});

test('a late refusal of a token of before does not end the session of now', async () => {
  const { name } = await open();
  await act(() => expireSession('token of before'));
  expect(name).toBeVisible();
  await act(() => expireSession(session.access_token));
  expect(name).not.toBeInTheDocument();
});
