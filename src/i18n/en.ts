import english from 'ra-language-english';
import { consoleEn } from './console.en';
import { mergeMessages, type Messages } from './merge';

/** What is there from the start: see `fr`. */
const kit = import.meta.glob<Messages>('../{nutrition,resource,shared}/i18n.en.ts', {
  eager: true,
  import: 'default',
});

export const en = mergeMessages(english, consoleEn, ...Object.values(kit));
