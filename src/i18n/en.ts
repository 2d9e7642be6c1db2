import english from 'ra-language-english';
import { consoleEn } from './console.en';
import { mergeMessages, type Messages } from './merge';

/** Each resource folder brings its own texts: `src/<resource>/i18n.en.ts`, exported by default. */
const ofResources = import.meta.glob<Messages>('../*/i18n.en.ts', {
  eager: true,
  import: 'default',
});

export const ownEn = mergeMessages(consoleEn, ...Object.values(ofResources));
export const en = mergeMessages(english, ownEn);
