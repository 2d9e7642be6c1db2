import type { TranslationMessages } from 'react-admin';
import type { Locale } from './locale';

/** The texts of each language, react-admin's too: nobody fetches those of a language they do not read. */
export const textsOf: Record<Locale, () => Promise<TranslationMessages>> = {
  en: async () => (await import('./en')).en,
  fr: async () => (await import('./fr')).fr,
};
