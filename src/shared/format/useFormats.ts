import { useLocale } from 'ra-core';
import { formatsOf, type Formats } from './formats';

/** Numbers, dates and euros as the chosen language writes them. */
export function useFormats(): Formats {
  return formatsOf(useLocale());
}
