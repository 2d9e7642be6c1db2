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
