import type { Food } from './columns';

/** Whether a food is used by the gram: of its score for 100 g, a dish sees little. */
export const isUsedByGram = ({ category }: Pick<Food, 'category'>) => category === 'herbes_epices';
