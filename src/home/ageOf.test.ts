import { expect, test } from 'vitest';
import { ageOf } from './ageOf';

const now = Date.parse('2026-11-26T12:00:00Z');

test.each([
  ['2026-11-26T11:59:30Z', 'fr-FR', 'il y a 0 minute'],
  ['2026-11-26T11:18:00Z', 'fr-FR', 'il y a 42 minutes'],
  ['2026-11-25T13:00:00Z', 'fr-FR', 'il y a 23 heures'],
  ['2026-11-24T11:00:00Z', 'en-GB', '2 days ago'],
  // The clocks of two machines differ a little: nothing was done in the future.
  ['2026-11-26T12:00:05Z', 'fr-FR', 'il y a 0 minute'],
])('%s in %s is %s', (at, locale, age) => {
  expect(ageOf(at, locale, now)).toBe(age);
});
