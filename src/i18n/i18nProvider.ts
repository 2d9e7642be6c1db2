import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import { fr } from './fr';
import { getLocale, localeOf, locales, setLocale, type Locale } from './locale';
import { mergeMessages } from './merge';
import { pageTexts } from './pageTexts';

/** The folders whose pages were opened, or are about to be. */
const opened = new Set<string>();

async function textsIn(locale: Locale) {
  const frame = locale === 'en' ? import('./en').then(({ en }) => en) : fr;
  const pages = [...opened].map((folder) => pageTexts(folder, locale));
  return mergeMessages(await frame, ...(await Promise.all(pages)));
}

/** French is there at once; English comes when it is chosen. */
const polyglot = polyglotI18nProvider(
  (locale) => (opened.size === 0 && locale === 'fr' ? fr : textsIn(localeOf(locale))),
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

/**
 * Reads texts in the language chosen on this device, before anything that shows them is drawn: those of
 * the frame, and those of folders (`src/<folder>/i18n.*.ts`).
 */
export async function readTexts(...folders: string[]): Promise<void> {
  const added = folders.filter((folder) => !opened.has(folder));
  added.forEach((folder) => opened.add(folder));
  try {
    await polyglot.changeLocale(getLocale());
  } catch (error) {
    // Asked for again with the next page, and not missed by those that do without.
    added.forEach((folder) => opened.delete(folder));
    throw error;
  }
}

/** Loads code together with the texts that it shows, those of its own folder first. */
export const withTexts =
  <Module>(folders: readonly string[], load: () => Promise<Module>) =>
  async (): Promise<Module> => {
    const [module] = await Promise.all([load(), readTexts(...folders)]);
    return module;
  };
