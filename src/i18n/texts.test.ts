import { expect, test } from 'vitest';
import { ownEn } from './en';
import { ownFr } from './fr';
import { flatKeys, type Messages } from './merge';

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
