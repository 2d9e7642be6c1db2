import { expect, test, vi } from 'vitest';
import { getLocale, setLocale } from './locale';

test.each([
  [['en-US', 'fr'], 'en'],
  [['de-DE', 'fr-FR', 'en'], 'fr'],
  [['de-DE', 'EN'], 'en'],
  [['frr'], 'fr'],
  [[], 'fr'],
])('a browser that asks for %j begins in %s', (languages, locale) => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
  expect(getLocale()).toBe(locale);
});

test('what the person chose goes before', () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en']);
  setLocale('fr');
  expect(getLocale()).toBe('fr');
});
