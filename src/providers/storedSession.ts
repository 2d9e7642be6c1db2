/** The key under which the authentication client keeps the session in this browser. */
export const storageKey = 'console.session';

/** True when the browser holds a session, valid or not: enough to start loading the console. */
export const mayHaveSession = () => localStorage.getItem(storageKey) !== null;

/** Seconds before its end when the authentication client replaces a token rather than use it. */
const renewal = 90;

/** The token of the session kept here, or undefined when it is (nearly) over or unreadable. */
export function storedToken(now = Date.now()): string | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey) ?? 'null') as {
      access_token?: unknown;
      expires_at?: unknown;
    } | null;
    if (typeof kept?.access_token !== 'string' || typeof kept.expires_at !== 'number') return;
    return kept.expires_at - renewal > now / 1000 ? kept.access_token : undefined;
  } catch {
    return undefined;
  }
}
