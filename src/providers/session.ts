import type { Session } from '@supabase/auth-js';
import { useSyncExternalStore } from 'react';
import { auth, forgetSession } from './auth';
import { forgetPrefetched } from './prefetched';
import { mayHaveSession } from './storedSession';

/** `ended` tells the sign-in page why it is shown. */
type SessionState =
  | { status: 'loading' }
  | { status: 'signed_in'; session: Session }
  | { status: 'signed_out'; ended?: 'expired' | 'by_person' };

let state: SessionState = { status: 'loading' };
let leaving = false;
const listeners = new Set<() => void>();

function set(next: SessionState) {
  state = next;
  listeners.forEach((listener) => listener());
}

auth.onAuthStateChange((event, session) => {
  if (session) set({ status: 'signed_in', session });
  else if (event === 'SIGNED_OUT') {
    forgetPrefetched();
    set({ status: 'signed_out', ended: leaving ? 'by_person' : 'expired' });
  } else if (state.status === 'loading') set({ status: 'signed_out' });
  leaving = false;
});

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSession = () => useSyncExternalStore(subscribe, () => state);

/** A person's own choice: the next sign-in starts from the first page. */
export async function signOut() {
  leaving = true;
  window.history.replaceState(null, '', '/');
  await forgetSession();
}

/**
 * The server no longer knows the session: the address is kept, to come back to it.
 * @param token The one that was refused: a late answer to an older one says nothing of the session of now.
 */
export async function expireSession(token?: string) {
  const current = state.status === 'signed_in' ? state.session.access_token : undefined;
  if (token !== undefined && current !== undefined && token !== current) return;
  if (mayHaveSession()) await forgetSession();
}
