import type { Locale } from './locale';
import type { Messages } from './merge';

/** The texts of each folder of pages: `src/<folder>/i18n.<locale>.ts`, exported by default. */
const files = import.meta.glob<Messages>(
  ['../*/i18n.*.ts', '!../{nutrition,resource,shared}/i18n.*.ts'],
  { import: 'default' },
);

const named = /^\.\.\/(\w+)\/i18n/;

/** The folders whose texts come with their pages. */
export const folders = [...new Set(Object.keys(files).map((file) => named.exec(file)?.[1] ?? ''))];

/**
 * Fetches the texts of a folder.
 * @throws where it has none, or where they cannot be fetched.
 */
export async function pageTexts(folder: string, locale: Locale): Promise<Messages> {
  const load = files[`../${folder}/i18n.${locale}.ts`];
  if (!load) throw new Error(`src/${folder} has no texts`);
  return load();
}
