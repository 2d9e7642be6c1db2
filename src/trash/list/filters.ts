import type { ListFilter } from '../../resource/filters/filters';

/** The filters of the trash. */
export const filters: readonly ListFilter[] = [
  {
    kind: 'set',
    name: 'table_name',
    operator: 'in',
    values: ['foods', 'recipes', 'food_combinations'],
    texts: 'resources.trash.kind',
  },
];
