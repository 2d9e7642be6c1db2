import { useSyncExternalStore } from 'react';
import { writeTokens, type Scheme } from './tokens';

export const schemeChoices = ['system', 'light', 'dark'] as const;
export type SchemeChoice = (typeof schemeChoices)[number];

const key = 'console.theme';
const listeners = new Set<() => void>();
const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

/** A choice of scheme: the system's for any other text. */
export const schemeOf = (text: string | null): SchemeChoice =>
  schemeChoices.find((choice) => choice === text) ?? 'system';

const getSchemeChoice = (): SchemeChoice => schemeOf(localStorage.getItem(key));

/** The scheme in force: the person's choice, else the system's. */
function getScheme(): Scheme {
  const choice = getSchemeChoice();
  return choice === 'system' ? (systemDark.matches ? 'dark' : 'light') : choice;
}

function apply() {
  writeTokens(getScheme());
  listeners.forEach((listener) => listener());
}

export function setSchemeChoice(choice: SchemeChoice) {
  localStorage.setItem(key, choice);
  apply();
}

/** To be called once, before the first render, so that no wrong colour flashes. */
export function startScheme() {
  apply();
  systemDark.addEventListener('change', apply);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useScheme = () => useSyncExternalStore(subscribe, getScheme);
export const useSchemeChoice = () => useSyncExternalStore(subscribe, getSchemeChoice);
