import french from 'ra-language-french';
import { consoleFr } from './console.fr';
import { mergeMessages, type Messages } from './merge';

/** What is there from the start: the frame, the kit, the words of food. Pages bring the rest (`pageTexts`). */
const kit = import.meta.glob<Messages>('../{nutrition,resource,shared}/i18n.fr.ts', {
  eager: true,
  import: 'default',
});

export const fr = mergeMessages(french, consoleFr, ...Object.values(kit));
