import { useSyncExternalStore } from 'react';

export const locales = [
  { locale: 'fr', name: 'Français' },
  { locale: 'en', name: 'English' },
] as const;
export type Locale = (typeof locales)[number]['locale'];

const key = 'console.locale';
const listeners = new Set<() => void>();

/** French unless the person chose English on this device. */
export const getLocale = (): Locale => (localStorage.getItem(key) === 'en' ? 'en' : 'fr');

export function setLocale(locale: Locale) {
  localStorage.setItem(key, locale);
  document.documentElement.lang = locale;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useLocaleChoice = () => useSyncExternalStore(subscribe, getLocale);
