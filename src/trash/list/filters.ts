import type { ListFilter } from '../../resource/filters/filters';

/** What can be in it, in the order in which it is brought back. Foods first: a combination does not come back without both of its own. */
export const tables = ['foods', 'recipes', 'food_combinations'];

/** The filters of the trash. */
export const filters: readonly ListFilter[] = [
  {
    kind: 'set',
    name: 'table_name',
    operator: 'in',
    values: tables,
    texts: 'resources.trash.kind',
  },
];
