import { ScoreScale } from '../../nutrition/ScoreScale';
import { Constants } from '../../providers/database.types';
import type { ListFilter } from '../../resource/filters/filters';

/** The filters of the plans, in the order of their panel. */
export const filters: readonly ListFilter[] = [
  {
    kind: 'set',
    name: 'status',
    operator: 'in',
    values: Constants.public.Enums.meal_plan_status,
    texts: 'resources.weekly_meal_plans.status',
  },
  {
    kind: 'set',
    name: 'is_custom',
    operator: 'in',
    values: ['true', 'false'],
    texts: 'resources.weekly_meal_plans.origin',
  },
  { kind: 'date', name: 'week_start_date' },
  {
    kind: 'range',
    name: 'score',
    column: 'anti_inflammatory_score_avg',
    steps: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    Scale: ScoreScale,
  },
];
