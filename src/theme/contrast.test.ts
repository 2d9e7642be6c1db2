import { expect, test } from 'vitest';
import { contrast } from '../../test/support/contrast';
import { tokens, type Scheme } from './tokens';

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
