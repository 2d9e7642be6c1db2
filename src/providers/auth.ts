import { AuthClient } from '@supabase/auth-js';
import { getLocale } from '../i18n/locale';
import { config } from './config';
import { storageKey } from './storedSession';

/**
 * The one holder of the session, shared by the sign-in pages and by the console. Only the
 * authentication part of the Supabase client is loaded: the rest would weigh on the sign-in page.
 */
export const auth = new AuthClient({
  url: `${config.url}/auth/v1`,
  headers: { apikey: config.key },
  // Refusals and e-mails are written in the language chosen on this page.
  fetch: (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('Accept-Language', getLocale());
    return fetch(input, { ...init, headers });
  },
  storageKey,
  // Recovery links are read by the /auth-callback page, which also clears them from the address.
  detectSessionInUrl: false,
  flowType: 'implicit',
});

/** The token of the session, renewed where it is nearly over; null when nobody is signed in. */
export async function sessionToken(): Promise<string | null> {
  const { data, error } = await auth.getSession();
  if (error && error.status !== 400 && error.status !== 401) throw error;
  return data.session?.access_token ?? null;
}

let leaving: Promise<void> | undefined;

/** Forgets the session on this device even when the server cannot be told; once for many calls. */
export function forgetSession(): Promise<void> {
  leaving ??= leave().finally(() => (leaving = undefined));
  return leaving;
}

async function leave() {
  const { error } = await auth.signOut({ scope: 'local' });
  if (!error) return;
  localStorage.removeItem(storageKey);
  window.location.assign('/');
}
