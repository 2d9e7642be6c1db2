import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** The address's path: a router would be heavier than these three pages. */
export const usePath = () => useSyncExternalStore(subscribe, () => window.location.pathname);

/** @param replace leaves no trace in the history, as for an address that carried a secret. */
export function goTo(path: string, replace = false) {
  if (replace) window.history.replaceState(null, '', path);
  else window.history.pushState(null, '', path);
  listeners.forEach((listener) => listener());
}

/** These pages are for anyone, signed in or not. */
export const forAnyone = (path: string) => ['/set-password', '/forgot-password'].includes(path);

/** Links lead to /auth-callback, or to any page where the server did not accept that address. */
export const isLink = (location: Location) =>
  location.pathname === '/auth-callback' || /^#(access_token|error)=/.test(location.hash);
