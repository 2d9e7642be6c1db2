import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import { getLocale, localeOf, locales, setLocale } from './locale';
import { textsOf } from './textsOf';

const first = getLocale();
const texts = await textsOf[first]();

const polyglot = polyglotI18nProvider(
  (locale) => (locale === first ? texts : textsOf[localeOf(locale)]()),
  first,
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
