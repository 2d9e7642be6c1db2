import { expect, test } from 'vitest';
import { consoleEn } from './console.en';
import { consoleFr } from './console.fr';
import { flatKeys, mergeMessages, type Messages } from './merge';

const french = import.meta.glob<Messages>('../*/i18n.fr.ts', { eager: true, import: 'default' });
const english = import.meta.glob<Messages>('../*/i18n.en.ts', { eager: true, import: 'default' });
const ownFr = mergeMessages<Messages>(consoleFr, ...Object.values(french));
const ownEn = mergeMessages<Messages>(consoleEn, ...Object.values(english));

const keys = (messages: unknown) => flatKeys(messages as Messages).sort();

test('every text of the console exists in both languages', () => {
  expect(keys(ownEn)).toEqual(keys(ownFr));
});

test('both languages fill the same blanks', () => {
  const blanks = (messages: Messages, key: string) => {
    const text = key.split('.').reduce<unknown>((at, part) => (at as Messages)[part], messages);
    return [...new Set(String(text).match(/%\{\w+\}/g))].sort();
  };
  for (const key of keys(ownFr))
    expect([key, blanks(ownEn, key)]).toEqual([key, blanks(ownFr, key)]);
});
