import { expect, test } from 'vitest';
import { contrast } from '../../test/support/contrast';
import { potentialOf, scoreColour } from './scoreScale';

test('every level of the score scale is readable', () => {
  for (let score = 1; score <= 10; score++) {
    const { background, ink } = scoreColour(score);
    expect([score, contrast(background, ink) >= 4.5]).toEqual([score, true]);
  }
});

test('a score has the word of the database: its thresholds belong to the better side', () => {
  const words = [10, 8, 7.9, 6.5, 6.4, 4.5, 4.4, 3, 2.9].map(potentialOf);
  expect(words).toEqual([
    'anti_inflammatoire_fort',
    'anti_inflammatoire_fort',
    'anti_inflammatoire',
    'anti_inflammatoire',
    'neutre',
    'neutre',
    'pro_inflammatoire',
    'pro_inflammatoire',
    'pro_inflammatoire_fort',
  ]);
});
