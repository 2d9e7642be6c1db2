import { expect, test } from 'vitest';
import { scoreColour } from '../nutrition/scoreScale';
import { tokens, type Scheme } from './tokens';

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(hex: string) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string) {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

test.each<Scheme>(['light', 'dark'])('text is readable in the %s scheme (AA, 4.5)', (scheme) => {
  const c = tokens[scheme];
  for (const ground of ['canvas', 'sidebar', 'surface', 'raised', 'hover', 'selected'] as const)
    for (const ink of ['ink', 'inkSoft', 'inkFaint', 'action', 'error'] as const)
      expect([ground, ink, contrast(c[ground], c[ink]) >= 4.5]).toEqual([ground, ink, true]);
  for (const state of ['error', 'warning', 'success', 'info', 'accent', 'action'] as const) {
    expect([state, contrast(c[`${state}Soft`], c[state]) >= 4.5]).toEqual([state, true]);
    expect([state, contrast(c.onAction, c[state]) >= 4.5]).toEqual([state, true]);
  }
});

test.each<Scheme>(['light', 'dark'])(
  'the edges of fields are seen in the %s scheme (3)',
  (scheme) => {
    const { control, surface, canvas } = tokens[scheme];
    expect(contrast(control, surface)).toBeGreaterThanOrEqual(3);
    expect(contrast(control, canvas)).toBeGreaterThanOrEqual(3);
  },
);

test('every level of the score scale is readable', () => {
  for (let score = 1; score <= 10; score++) {
    const { background, ink } = scoreColour(score);
    expect([score, contrast(background, ink) >= 4.5]).toEqual([score, true]);
  }
});
