import { useI18nProvider } from 'react-admin';
import { formatsOf, type Formats } from './formats';

/** Numbers, dates and euros as the chosen language writes them. */
export function useFormats(): Formats {
  // Not useLocale, which would subscribe every cell of a table to the store: a change of language
  // draws the whole page anew.
  return formatsOf(useI18nProvider().getLocale());
}
