import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeSession } from '../../test/support/session';
import { stubFetch } from '../../test/support/stubFetch';
import { setLocale } from '../i18n/locale';
import { SignIn } from './SignIn';

vi.mock('./loadConsole', () => ({ loadConsole: () => Promise.resolve() }));

const email = () => screen.getByLabelText('Adresse e-mail');
const password = () => screen.getByLabelText('Mot de passe');

async function submit(address: string, secret: string) {
  render(<SignIn />);
  const user = userEvent.setup();
  if (address) await user.type(email(), address);
  if (secret) await user.type(password(), secret);
  await user.click(screen.getByRole('button', { name: 'Se connecter' }));
  return user;
}

const refuse = (status: number, error_code: string) =>
  stubFetch({ 'POST /auth/v1/token': { status, json: { error_code, msg: error_code } } });

beforeEach(() => setLocale('fr'));

test('a wrong password is said at the field, without telling which of the two is wrong', async () => {
  refuse(400, 'invalid_credentials');
  await submit('ines@coach.example', 'faux');
  const sentence = 'L’adresse e-mail ou le mot de passe est incorrect.';
  expect(await screen.findByText(sentence)).toHaveAttribute('role', 'alert');
  expect(password()).toBeInvalid();
  expect(password()).toHaveAccessibleDescription(sentence);
  expect(password()).toHaveFocus();
});

test.each([
  [429, 'over_request_rate_limit', /^Trop d’essais en peu de temps/],
  [403, 'user_banned', /^Ce compte est désactivé/],
  [403, 'sample_password_refused', /est connu de tous/],
  [500, 'unexpected_failure', /^Le serveur a rencontré une erreur/],
])('a refusal %d is explained', async (status, code, sentence) => {
  refuse(status, code);
  await submit('ines@coach.example', 'secret');
  expect(await screen.findByText(sentence)).toBeVisible();
});

test('a server that does not answer is told from a wrong password', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await submit('ines@coach.example', 'secret');
  expect(await screen.findByText(/^Le serveur ne répond pas/)).toBeVisible();
  expect(password()).toBeValid();
});

test('what is missing is said before anything is sent', async () => {
  const requests = stubFetch({});
  await submit('', '');
  expect(email()).toHaveAccessibleDescription('Indiquez votre adresse e-mail.');
  expect(password()).toHaveAccessibleDescription('Indiquez votre mot de passe.');
  expect(email()).toHaveFocus();
  expect(requests).toEqual([]);
});

test('the right password opens a session', async () => {
  const requests = stubFetch({ 'POST /auth/v1/token': { json: makeSession() } });
  await submit(' ines@coach.example ', 'juste');
  await vi.waitFor(() => expect(localStorage.getItem('console.session')).toContain('refresh'));
  expect(await requests[0]?.json()).toMatchObject({
    email: 'ines@coach.example',
    password: 'juste',
  });
});

test('the password can be looked at', async () => {
  const user = await submit('', '');
  expect(password()).toHaveAttribute('type', 'password');
  await user.click(screen.getByRole('button', { name: 'Afficher le mot de passe' }));
  expect(password()).toHaveAttribute('type', 'text');
  expect(screen.getByRole('button', { name: 'Masquer le mot de passe' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('an expired session says why one must sign in again, in the language chosen', async () => {
  render(<SignIn ended="expired" />);
  expect(screen.getByText(/^Votre session a expiré/)).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('Langue'), 'English');
  expect(screen.getByText(/^Your session has expired/)).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
});
