import { expect, test } from 'vitest';
import { dayOf } from './day';
import { formatsOf } from './formats';

test.each([
  ['2026-11-26T00:30:00+01:00', '2026-11-26', 'after midnight'],
  ['2026-07-01T00:30:00+02:00', '2026-07-01', 'in summer'],
  ['2026-11-25T23:59:59+01:00', '2026-11-25', 'before midnight'],
])('%s is the day %s in Paris, %s', (moment, day) => {
  expect(dayOf(new Date(moment))).toBe(day);
});

test('days and times are shown as in Paris', () => {
  const { date, dateTime } = formatsOf('fr');
  expect(date('2026-11-26')).toBe('26 nov. 2026');
  expect(date('2026-11-25T23:30:00Z')).toBe('26 nov. 2026');
  expect(dateTime('2026-11-25T23:30:00Z')).toBe('26 nov. 2026, 00:30');
});
