import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import { fr } from './fr';
import { getLocale, localeOf, locales, setLocale } from './locale';

/** French is there at once; English comes when it is chosen. */
const polyglot = polyglotI18nProvider(
  (locale) => (locale === 'en' ? import('./en').then(({ en }) => en) : fr),
  'fr',
  [...locales],
  { allowMissing: true },
);

/** react-admin's texts; the choice of language is kept for the sign-in page and the API too. */
export const i18nProvider: I18nProvider = {
  ...polyglot,
  changeLocale: async (locale: string) => {
    await polyglot.changeLocale(locale);
    setLocale(localeOf(locale));
  },
};

/** Reads the texts of the language chosen on this device: before anything of the console is drawn. */
export const readTexts = () => polyglot.changeLocale(getLocale());
