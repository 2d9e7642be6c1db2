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

const spoken = () => navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());

/** What the person chose on this device, else the first language of the browser that is spoken here. */
export function getLocale(): Locale {
  const known: string[] = locales.map(({ locale }) => locale);
  const asked = spoken().find((language) => known.includes(language)) ?? null;
  return localeOf(localStorage.getItem(key) ?? asked);
}

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
