import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { makeSession } from '../../test/support/session';
import { stubFetch } from '../../test/support/stubFetch';
import { setLocale } from '../i18n/locale';
import { SessionGate } from './SessionGate';
import { goTo } from './path';

const { user: person, access_token, refresh_token } = makeSession();

beforeEach(() => setLocale('fr'));

test('asking for a link never tells whether the address has an account', async () => {
  const requests = stubFetch({ 'POST /auth/v1/recover': { json: {} } });
  goTo('/forgot-password');
  render(<SessionGate />);
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Adresse e-mail'), 'ines@coach.example{Enter}');
  expect(await screen.findByText(/^Si un compte existe pour cette adresse/)).toBeVisible();
  const redirect = new URL(requests[0]?.url ?? '').searchParams.get('redirect_to');
  expect(redirect).toBe(`${window.location.origin}/auth-callback`);
});

test.each([
  [422, 'mail_not_configured', /^Ce serveur n’envoie pas d’e-mails/],
  [429, 'over_request_rate_limit', /attendez une heure/],
])('a server that sends nothing (%d) does not say that it has', async (status, code, sentence) => {
  stubFetch({ 'POST /auth/v1/recover': { status, json: { error_code: code, msg: code } } });
  goTo('/forgot-password');
  render(<SessionGate />);
  await userEvent.type(screen.getByLabelText('Adresse e-mail'), 'ines@coach.example{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
  expect(screen.queryByText(/un lien vient d’y être envoyé/)).not.toBeInTheDocument();
});

test('the e-mail is asked for in the language of the page', async () => {
  const requests = stubFetch({ 'POST /auth/v1/recover': { json: {} } });
  setLocale('en');
  goTo('/forgot-password');
  render(<SessionGate />);
  await userEvent.type(screen.getByLabelText('E-mail address'), 'ines@coach.example{Enter}');
  expect(await screen.findByText(/^If an account exists/)).toBeVisible();
  expect(requests[0]?.headers.get('accept-language')).toBe('en');
});

test('a link that was already used says so and offers another', async () => {
  stubFetch({});
  goTo('/#error=access_denied&error_code=otp_expired');
  render(<SessionGate />);
  expect(await screen.findByRole('alert')).toHaveTextContent(/déjà servi, ou il a expiré/);
  expect(screen.getByRole('link', { name: 'Demander un nouveau lien' })).toBeVisible();
});

test('a good link leads to a new password, and its tokens leave the address at once', async () => {
  const requests = stubFetch({
    'GET /auth/v1/user': { json: person },
    'PUT /auth/v1/user': { status: 422, json: { error_code: 'same_password', msg: 'same' } },
  });
  goTo(`/auth-callback#access_token=${access_token}&refresh_token=${refresh_token}&type=recovery`);
  render(<SessionGate />);
  expect(window.location.hash).toBe('');
  const user = userEvent.setup();
  const first = await screen.findByLabelText('Nouveau mot de passe');
  const again = screen.getByLabelText('Le même, une seconde fois');

  await user.type(first, 'court{Enter}');
  expect(first).toHaveAccessibleDescription('Il faut au moins 10 caractères.');
  await user.type(first, ' mais allongé');
  await user.type(again, 'autre chose{Enter}');
  expect(again).toHaveAccessibleDescription('Les deux mots de passe diffèrent.');
  await user.clear(again);
  await user.type(again, 'court mais allongé{Enter}');
  expect(await screen.findByText(/^C’est votre mot de passe actuel/)).toBeVisible();
  expect(await requests.at(-1)?.json()).toMatchObject({ password: 'court mais allongé' });
});
