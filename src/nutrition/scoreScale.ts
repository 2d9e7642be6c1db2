import type { Enums } from '../providers/database.types';

/**
 * The anti-inflammatory score, 1 to 10, in colour: a diverging brown-to-teal scale after ColorBrewer's
 * BrBG, which people with red-green colour blindness can read. The number and a word always stand
 * with it. Level n covers scores that round down to n.
 */
const levels = [
  { background: '#7a3e06', ink: '#ffffff' },
  { background: '#95560d', ink: '#ffffff' },
  { background: '#c58a3a', ink: '#1a1205' },
  { background: '#dfc27d', ink: '#1a1205' },
  { background: '#f1e6c8', ink: '#1a1205' },
  { background: '#d2ebe6', ink: '#06201c' },
  { background: '#8fd3c8', ink: '#06201c' },
  { background: '#46a398', ink: '#061412' },
  { background: '#0d7369', ink: '#ffffff' },
  { background: '#00524a', ink: '#ffffff' },
] as const;

export interface ScoreColour {
  background: string;
  ink: string;
}

/** @param score 1 to 10; values outside are shown as the nearest end. */
export function scoreColour(score: number): ScoreColour {
  const level = Math.min(10, Math.max(1, Math.floor(score)));
  return levels[level - 1] ?? levels[4];
}

export type Potential = Enums<'inflammatory_potential'>;

/** The word that goes with a score; same thresholds as the database. */
export function potentialOf(score: number): Potential {
  if (score >= 8) return 'anti_inflammatoire_fort';
  if (score >= 6.5) return 'anti_inflammatoire';
  if (score >= 4.5) return 'neutre';
  return score >= 3 ? 'pro_inflammatoire' : 'pro_inflammatoire_fort';
}
