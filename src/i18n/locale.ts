import { useSyncExternalStore } from 'react';

export const locales = [
  { locale: 'fr', name: 'Français' },
  { locale: 'en', name: 'English' },
] as const;
export type Locale = (typeof locales)[number]['locale'];

const key = 'console.locale';
const listeners = new Set<() => void>();

/** A language of the console: French for any other. */
export const localeOf = (text: string | null): Locale => (text === 'en' ? 'en' : 'fr');

/** French unless the person chose English on this device. */
export const getLocale = (): Locale => localeOf(localStorage.getItem(key));

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
