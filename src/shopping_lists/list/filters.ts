import { Constants } from '../../providers/database.types';
import type { ListFilter } from '../../resource/filters/filters';

/** The filters of the shopping lists, in the order of their panel. */
export const filters: readonly ListFilter[] = [
  {
    kind: 'set',
    name: 'status',
    operator: 'in',
    values: Constants.public.Enums.shopping_list_status,
    texts: 'resources.shopping_lists.status',
  },
  {
    kind: 'set',
    name: 'is_auto_generated',
    operator: 'in',
    values: ['true', 'false'],
    texts: 'resources.shopping_lists.origin',
  },
  { kind: 'date', name: 'created_at', moment: true },
];
