import type { Combination } from './columns';

/** What stands between two foods: they strengthen, complete or hinder each other. */
export const signs: Record<Combination['combination_type'], string> = {
  synergique: '+',
  complementaire: '≈',
  antagoniste: '−',
};

const tones: Record<Combination['combination_type'], string> = {
  synergique: 'tag-good',
  complementaire: '',
  antagoniste: 'tag-bad',
};

export const toneOf = (type: Combination['combination_type']) => `tag ${tones[type]}`;
