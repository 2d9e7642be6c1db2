import french from 'ra-language-french';
import { consoleFr } from './console.fr';
import { mergeMessages, type Messages } from './merge';

/** Each resource folder brings its own texts: `src/<resource>/i18n.fr.ts`, exported by default. */
const ofResources = import.meta.glob<Messages>('../*/i18n.fr.ts', {
  eager: true,
  import: 'default',
});

export const ownFr = mergeMessages(consoleFr, ...Object.values(ofResources));
export const fr = mergeMessages(french, ownFr);
