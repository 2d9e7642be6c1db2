import { ColumnValues, Constants } from '../../providers/database.types';
import type { ListFilter } from '../../resource/filters/filters';

/** The filters of the combinations. */
export const filters: readonly ListFilter[] = [
  {
    kind: 'set',
    name: 'combination_type',
    operator: 'in',
    values: Constants.public.Enums.combination_type,
    texts: 'resources.food_combinations.type',
  },
  {
    kind: 'set',
    name: 'evidence_grade',
    operator: 'in',
    values: ColumnValues.food_combinations.evidence_grade,
    texts: 'resources.food_combinations.grade',
  },
  { kind: 'range', name: 'synergy_score', steps: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
  { kind: 'state', name: 'unverified', column: 'is_verified', operator: 'is', on: false },
];
