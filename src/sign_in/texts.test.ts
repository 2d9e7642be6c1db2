import { expect, test } from 'vitest';
import { flatKeys } from '../i18n/merge';
import { en } from './texts.en';
import { fr } from './texts.fr';

test('every text of the sign-in pages exists in both languages', () => {
  expect(flatKeys({ ...en }).sort()).toEqual(flatKeys({ ...fr }).sort());
});
